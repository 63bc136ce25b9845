"""The pages of a finished site, by their addresses."""

import html.parser
import pathlib
import urllib.parse


class Head(html.parser.HTMLParser):
    """What the head of a page says of it."""

    def __init__(self, text):
        super().__init__()
        self.canonical, self.language, self.is_indexed, self.is_redirect = None, None, True, False
        self.alternates, self.feeds = {}, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        kind = (tag, values.get("rel"))
        if tag == "html":
            self.language = values["lang"]
        elif kind == ("link", "canonical"):
            self.canonical = values["href"]
        elif kind == ("link", "alternate") and "hreflang" in values:
            self.alternates[values["hreflang"]] = values["href"]
        elif kind == ("link", "alternate"):
            self.feeds.append((values["type"], values["title"], values["href"]))
        elif tag == "meta" and values.get("name") == "robots":
            self.is_indexed = "noindex" not in values["content"]


class Pages:
    def __init__(self, site):
        self.site = pathlib.Path(site)
        self.heads = {}
        files = sorted(self.site.rglob("*.html"))
        heads = {file: Head(file.read_text(encoding="utf-8")) for file in files}
        # The page at the root stands at the address below which all others stand.
        self.base = heads[self.site / "index.html"].canonical
        for file, head in heads.items():
            if head.canonical and self.site / self.file(head.canonical) == file:
                self.heads[head.canonical] = head
        self.indexed = {address for address, head in self.heads.items() if head.is_indexed}
        self.alternates = {address: self.heads[address].alternates for address in self.heads}

    def file(self, address):
        """The file at an address of the site, below its folder."""
        assert address.startswith(self.base), f"{address} is not below {self.base}"
        path = urllib.parse.unquote(urllib.parse.urlsplit(address[len(self.base):]).path)
        return path + "index.html" if path == "" or path.endswith("/") else path

    def reached(self, address, link):
        """The file that a link of the page at an address leads to."""
        return self.file(urllib.parse.urljoin(address, link))
