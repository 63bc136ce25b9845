"""Serves a site as a careful host does, and remembers what was asked for."""

import contextlib
import functools
import gzip
import pathlib
import threading
from http.server import ThreadingHTTPServer

from browser import Quiet

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")


class Careful(Quiet):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def do_GET(self):
        if "?" in self.path:
            self.server.faults.append(f"{self.path}: a query stands in an address")
        super().do_GET()


class Server(ThreadingHTTPServer):
    def __init__(self, site):
        super().__init__(("127.0.0.1", 0), functools.partial(Careful, directory=str(site)))
        self.site, self.faults = pathlib.Path(site), []

    @property
    def root(self):
        return f"http://127.0.0.1:{self.server_address[1]}/"


def packed(file):
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


@contextlib.contextmanager
def searched(site):
    with Server(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
