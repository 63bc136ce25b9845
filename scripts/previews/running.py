"""A copy of the example, and the preview of it as a process."""

import http.client
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.parse

PATIENCE = 30
ROOT = pathlib.Path(__file__).resolve().parents[2]


def copied(folder):
    """The sources of the example in a folder of their own."""
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def until(look, what):
    """Waits until something can be seen; looks may fail while a page comes anew."""
    end, last = time.monotonic() + PATIENCE, None
    while time.monotonic() < end:
        try:
            last = look()
        except RuntimeError as error:
            last = str(error)
        else:
            if last:
                return last
        time.sleep(0.01)
    sys.exit(f"the preview: {what} (last seen: {last!r})")


def hold(fact, what):
    if not fact:
        sys.exit(f"the preview: {what}")


class Preview:
    """`with Preview(mayak, day, site) as preview`"""

    def __init__(self, mayak, day, site, *options):
        self.site = site
        self.command = [mayak, "serve", "--source", site, "--port", "0", "--no-open", "--today", day, "--messages", "en", *options]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if found := re.search(r"http://(\S+)/", line):
                self.host, self.root = found[1], found[0]
                # Somebody must read what it says, or it stops in the middle of a word.
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return self
        sys.exit("the preview did not begin")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        hold(self.process.wait(PATIENCE) == 0, "Ctrl+C does not end it with 0")
        hold(sorted(path.name for path in self.site.iterdir()) == ["Content", "Templates"], "it leaves something behind")

    def address(self, path):
        return self.root + urllib.parse.quote(path.removeprefix("/"))

    def get(self, path):
        """Status and text."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request("GET", urllib.parse.quote(path))
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def memory(self):
        """Bytes in memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024

    def read(self, path):
        return (self.site / path).read_text(encoding="utf-8")

    def write(self, path, text):
        """As editors do: a new file that takes the place of the old one."""
        target = self.site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        new = target.with_name(f".{target.name}.new")
        new.write_text(text, encoding="utf-8")
        new.replace(target)
