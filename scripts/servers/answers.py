"""What servers answer, held against the files of the site."""

import gzip
import http.client
import re
import urllib.parse

from servers.programs import brotli_read

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
    "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
}
BRIEFLY, FOR_EVER = "max-age=300", "public, max-age=31536000, immutable"
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml", ".ics": "text/calendar; charset=utf-8",
}
HIDDEN = [".mayak/", ".mayak/manifest", ".hosting/", ".hosting/nginx.conf", ".hosting/Caddyfile", ".htaccess", "en/.mayak"]


class Host:
    """A server with a site below one of its addresses."""

    def __init__(self, name, port, site, base):
        self.name, self.site, self.base, self.faults = name, site, base, []
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)

    def hold(self, fact, what):
        if not fact:
            self.faults.append(f"{self.name}{self.base}: {what}")

    def ask(self, path, **headers):
        """Status, headers and bytes of an answer; the path is one of the site, or whole."""
        address = path if path.startswith("/") else self.base + path
        self.connection.request("GET", urllib.parse.quote(address, safe="/%?"), headers=headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def check(self, status, path, file, cache=BRIEFLY):
        """That an address is answered with a file, and with all that goes with it."""
        got, headers, body = self.ask(path)
        self.hold(got == status, f"{path} is answered {got}, not {status}")
        self.hold(body == (self.site / file).read_bytes(), f"{path} is not {file}")
        for name, value in HEADERS.items():
            self.hold(headers.get_all(name) == [value], f"{path}: {name} is {headers.get_all(name)}")
        refused = headers.get("Permissions-Policy") or ""
        self.hold("camera=()" in refused, f"{path}: Permissions-Policy is {refused}")
        kept = headers.get_all("Cache-Control")
        self.hold(kept == [cache], f"{path}: Cache-Control is {kept}")
        type_ = TYPES.get((self.site / file).suffix)
        said = (headers.get("Content-Type") or "").lower().replace("; ", ";")
        self.hold(type_ in (None, said.replace(";", "; ")), f"{path}: Content-Type is {said}")


def pages(host):
    for path, file in (("", "index.html"), ("en/", "en/index.html"), ("ru/", "ru/index.html")):
        host.check(200, path, file)
    for file in (".well-known/security.txt", "en/search/words-0.json", "ru/search/text-0.json"):
        host.check(200, file, file)
    status, headers, _ = host.ask("en/about")
    host.hold(status in (301, 308), f"a folder without its slash is answered {status}")
    to = headers.get("Location") or ""
    host.hold(urllib.parse.urlsplit(to).path == f"{host.base}en/about/", f"it leads to {to}")


def assets(host):
    page = (host.site / "en/index.html").read_text(encoding="utf-8")
    links = set(re.findall(r'(?:href|src)="\.\./(assets/[^"]+)"', page))
    host.hold(len(links) > 2, f"a page names {len(links)} assets")
    for link in sorted(links):
        host.check(200, link, link, FOR_EVER)


def missing(host):
    for path, file in (
            ("nothing", "404.html"), ("en/nothing/at/all/", "en/404.html"), ("ru/нет/", "ru/404.html"),
            ("ru/нет.html", "ru/404.html"), ("assets/", "404.html"), ("en/nothing?a=b", "en/404.html")):
        host.check(404, path, file)


def hidden(host):
    for path in HIDDEN:
        status, _, body = host.ask(path)
        host.hold(status in (403, 404) and b"nginx" not in body.lower(), f"{path} is answered {status}")


def redirects(host, moved):
    for old, new in moved.items():
        for path in {old, old.rstrip("/")}:
            status, headers, _ = host.ask(path)
            host.hold(status == 301, f"{path} is answered {status}")
            for _ in range(2):
                to = urllib.parse.unquote(urllib.parse.urlsplit(headers.get("Location") or "").path)
                if to == host.base + new:
                    break
                status, headers, _ = host.ask(to or "/")
            host.hold(to == host.base + new, f"{path} leads to {to}")
    status, headers, _ = host.ask("en/papers/more/")
    host.hold(status == 404, f"what lies below an old address is answered {status}")


def packed(host):
    """Every text is sent packed to whoever can unpack it, and becomes the same again."""
    count = 0
    for file in sorted(host.site.rglob("*.gz")):
        name = file.relative_to(host.site).as_posix().removesuffix(".gz")
        if name.startswith(".") and not name.startswith(".well-known"):
            continue
        path = name.removesuffix("index.html") if name.endswith("/index.html") or name == "index.html" else name
        plain = host.site / name
        if b'http-equiv="refresh"' in plain.read_bytes():
            continue
        count += 1
        for encoding, ending in (("br", ".br"), ("gzip", ".gz")):
            status, headers, body = host.ask(path, **{"Accept-Encoding": encoding})
            right = status == 200 and headers.get("Content-Encoding") == encoding and body == (host.site / (name + ending)).read_bytes()
            host.hold(right, f"{path} as {encoding}: {status}, {headers.get('Content-Encoding')}, {len(body)} bytes")
            host.hold("accept-encoding" in (headers.get("Vary") or "").lower(), f"{path}: Vary is {headers.get('Vary')}")
            host.hold(headers.get("Content-Type") == host.ask(path)[1].get("Content-Type"), f"{path} as {encoding}: {headers.get('Content-Type')}")
        both = host.ask(path, **{"Accept-Encoding": "gzip, deflate, br"})[1].get("Content-Encoding")
        host.hold(both in ("br", "gzip"), f"{path}: a browser gets {both}")
    host.hold(count > 100, f"only {count} files are packed")
    return count


def unpacked_alike(site):
    """The files whose packed versions are not the same, or not smaller."""
    faults = []
    for file in sorted(site.rglob("*.gz")):
        plain = file.with_suffix("")
        bytes_ = plain.read_bytes()
        brotli = plain.with_name(plain.name + ".br")
        if gzip.decompress(file.read_bytes()) != bytes_ or file.stat().st_size >= len(bytes_):
            faults.append(f"{file} is not {plain} and smaller")
        if brotli_read(brotli) != bytes_ or brotli.stat().st_size >= len(bytes_):
            faults.append(f"{brotli} is not {plain} and smaller")
    return faults
