"""The feeds of a finished site, as programs that follow it read them."""

import html.parser
import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree

import feedparser
import jsonschema

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
NAME = re.compile(r"tag:[^,\s]+,\d{4}(-\d\d(-\d\d)?)?:\S+")
# A feed that holds more than the fewest entries is no larger than that.
MOST = {"entries": 20, "bytes": 60_000}
FEWEST = 5
SCHEMA = json.loads((pathlib.Path(__file__).parent / "json-feed.schema.json").read_text(encoding="utf-8"))
ADDRESSES = {"href", "src", "srcset", "poster", "cite", "data", "action", "formaction", "background", "xlink:href"}


class Addresses(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ADDRESSES:
                self.found += [part.split()[0] for part in value.split(",")] if name == "srcset" else [value]


def content_faults(pages, address, content):
    """Whether every address is whole, and every one of a page of the site leads to one."""
    for found in Addresses(content).found:
        if not re.match(r"[a-z][a-z0-9+.-]*:", found):
            yield f"{address}: '{found}' is no whole address"
        elif found.startswith(pages.base):
            page = found.partition("#")[0]
            is_page = page.endswith("/") or page.endswith(".html")
            if is_page and not (pages.site / pages.file(page)).exists():
                yield f"{address}: nothing stands at {found}"


def atom_faults(pages, file, names):
    root = ElementTree.parse(file).getroot()
    assert root.tag == ATOM + "feed", f"{file}: {root.tag}"
    parsed = feedparser.parse(file.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo or parsed.version != "atom10":
        yield f"{parsed.version}: {parsed.get('bozo_exception')}"
    links = {link.get("rel"): link for link in root.iterfind(ATOM + "link") if not link.get("hreflang")}
    if pages.site / pages.file(links["self"].get("href")) != file:
        yield f"it says of itself that it stands at {links['self'].get('href')}"
    page = links["alternate"].get("href")
    if page not in pages.heads or pages.heads[page].language != root.get(LANGUAGE):
        yield f"no page in its language stands at {page}"
    if not parsed.feed.title or not parsed.feed.author_detail.name or not parsed.feed.subtitle:
        yield "no title, author or description"
    entries = root.findall(ATOM + "entry")
    if not 0 < len(entries) <= MOST["entries"] or len(entries) != len(parsed.entries):
        yield f"{len(entries)} entries, read as {len(parsed.entries)}"
    yield from size_faults(file, len(entries))
    twins = {link.get("hreflang"): link.get("href") for link in root.iterfind(ATOM + "link") if link.get("hreflang")}
    yield from twin_faults(pages, file, root.get(LANGUAGE), twins)
    days = [moment.text for moment in root.iter() if moment.tag in (ATOM + "updated", ATOM + "published")]
    yield from (f"'{day}' is no moment of RFC 3339" for day in days if not MOMENT.fullmatch(day))
    if root.findtext(ATOM + "updated") != max(entry.findtext(ATOM + "updated") for entry in entries):
        yield "its own day is not that of the newest entry"
    shown = [root.findtext(ATOM + "id")]
    for entry, read in zip(entries, parsed.entries):
        name, address = read.id, read.link
        shown.append(name)
        if not NAME.fullmatch(name) or names.setdefault(name, address) != address:
            yield f"{name} is the name of {names.get(name)} and of {address}"
        if address not in pages.indexed or pages.heads[address].language != root.get(LANGUAGE):
            yield f"no page to be found in the language of the feed stands at {address}"
        if not read.title or not read.updated or not read.content[0].value.strip():
            yield f"{address} has no title, day or text"
        yield from content_faults(pages, address, read.content[0].value)
    if len(set(shown)) != len(shown):
        yield "two entries of one name"
    if names.setdefault(shown[0], page) != page:
        yield f"{shown[0]} is the name of two feeds"
    published = [entry.findtext(ATOM + "published") for entry in entries]
    if published != sorted(published, reverse=True):
        yield "the newest does not come first"


def size_faults(file, entries):
    size = file.stat().st_size
    if size > MOST["bytes"] and entries > FEWEST:
        yield f"{entries} entries take {size} bytes"
    elif size > MOST["bytes"]:
        print(f"{file}: its {entries} entries take {size} bytes")


def twin_faults(pages, file, language, twins):
    """Whether the feed of the same list in each other language is named, and names this one."""
    for other, address in twins.items():
        twin = pages.site / pages.file(address)
        if not twin.exists():
            yield f"its twin in {other} is not there"
            continue
        root = ElementTree.parse(twin).getroot()
        back = {link.get("hreflang"): link.get("href") for link in root.iterfind(ATOM + "link")}
        if root.get(LANGUAGE) != other or language not in back or pages.site / pages.file(back[language]) != file:
            yield f"its twin in {other} is no twin of it"


def json_faults(pages, file, names):
    feed = json.loads(file.read_text(encoding="utf-8"))
    for fault in jsonschema.Draft7Validator(SCHEMA).iter_errors(feed):
        yield f"by the schema of JSON Feed: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
    yield from size_faults(file, len(feed["items"]))
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"] or not feed["authors"][0]["name"]:
        yield "no JSON Feed 1.1 with a title and an author"
    if pages.site / pages.file(feed["feed_url"]) != file or feed["home_page_url"] not in pages.heads:
        yield "it stands elsewhere, or its page does not"
    known = {"id", "url", "title", "summary", "date_published", "date_modified", "tags", "content_html"}
    for item in feed["items"]:
        if names.get(item["id"]) != item["url"] or item["url"] not in pages.indexed:
            yield f"{item['url']} has another name than in the other feeds"
        if item.keys() - known or not all(MOMENT.fullmatch(item[key]) for key in ("date_published", "date_modified")):
            yield f"{item['url']}: {item}"
        yield from content_faults(pages, item["url"], item["content_html"])


def faults(pages):
    """What is wrong with the feeds, and with how pages name them."""
    atom = sorted(pages.site.rglob("feed.xml"))
    others = sorted(pages.site.rglob("feed.json"))
    names = {}
    for read, files in ((atom_faults, atom), (json_faults, others)):
        for file in files:
            yield from (f"{file}: {fault}" for fault in read(pages, file, names))
    named = {pages.site / pages.reached(address, link) for address, head in pages.heads.items() for _, _, link in head.feeds}
    for file in sorted(named ^ set(atom + others)):
        yield f"{file}: " + ("no page names it" if file.exists() else "a page names it, and it is not there")
    print(f"{pages.site}: {len(atom)} feeds in Atom, {len(others)} in JSON, {len(names)} names")
