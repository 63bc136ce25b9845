"""A headless Chromium that is told what to do by the DevTools protocol, over a pair of pipes."""

import concurrent.futures
import contextlib
import fcntl
import functools
import http.server
import json
import os
import pathlib
import queue
import select
import shutil
import signal
import sys
import tempfile
import threading

PATIENCE = 60
# What the browser would write into its console.
REMARKS = ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")


class Browser:
    """`with Browser() as browser: page = browser.page()`"""

    def __enter__(self):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            sys.exit("Chromium is needed")
        self.profile = tempfile.TemporaryDirectory(prefix="mayak-browser-", ignore_cleanup_errors=True)
        theirs_in, self.writing = os.pipe()
        self.reading, theirs_out = os.pipe()
        self.remarks = []
        # Chromium takes commands from descriptor 3 and answers at 4; these two must not be among those.
        given = [fcntl.fcntl(each, fcntl.F_DUPFD_CLOEXEC, 10) for each in (theirs_in, theirs_out)]
        silence = os.open(os.devnull, os.O_RDWR)
        self.process = os.posix_spawn(
            program,
            # Chromium refuses its sandbox to root alone.
            [program, "--headless=new", *(["--no-sandbox"] if os.geteuid() == 0 else []), "--disable-gpu", "--remote-debugging-pipe",
             "--no-first-run", "--disable-extensions", "--disable-background-networking",
             f"--user-data-dir={self.profile.name}", "about:blank"],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, silence, 0), (os.POSIX_SPAWN_DUP2, silence, 1),
                (os.POSIX_SPAWN_DUP2, silence, 2), (os.POSIX_SPAWN_DUP2, given[0], 3),
                (os.POSIX_SPAWN_DUP2, given[1], 4)],
            setsid=True)
        for each in (theirs_in, theirs_out, silence, *given):
            os.close(each)
        self.rest, self.number, self.events = b"", 0, []
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self.send("Browser.close")
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process, signal.SIGTERM)
        os.waitpid(self.process, 0)
        os.close(self.reading)
        os.close(self.writing)
        self.profile.cleanup()

    def page(self):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session)

    def send(self, method, session=None, **parameters):
        """What the browser answers to a command."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writing, data):]
        while True:
            said = self.receive()
            if said.get("id") == number:
                if "error" in said:
                    raise RuntimeError(f"{method}: {said['error']['message']}")
                return said["result"]
            self.events.append(said)

    def wait(self, event, session):
        """The next event of that name; those that came before it are forgotten."""
        while True:
            said = self.events.pop(0) if self.events else self.receive()
            if said.get("method") == event and said.get("sessionId") == session:
                return said["params"]

    def receive(self):
        while b"\0" not in self.rest:
            if not select.select([self.reading], [], [], PATIENCE)[0]:
                raise TimeoutError(f"the browser has said nothing for {PATIENCE} seconds")
            part = os.read(self.reading, 1 << 20)
            if not part:
                raise OSError("the browser has gone")
            self.rest += part
        message, _, self.rest = self.rest.partition(b"\0")
        said = json.loads(message)
        if said.get("method") in REMARKS:
            self.remarks.append(said["params"])
        return said


class Page:
    """One tab."""

    def __init__(self, browser, session):
        self.browser, self.session = browser, session
        self.send("Page.enable")

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def show(self, width, height, scheme="light", media="screen", scale=1):
        """The window in CSS pixels, the colours that the visitor prefers, and the screen or paper.
        Below 600 pixels it is a telephone: scroll bars take no room there."""
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=scale, mobile=width < 600)
        self.send(
            "Emulation.setEmulatedMedia", media=media, features=[
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"}])

    def go(self, address):
        """Opens an address and waits until everything on the page is there."""
        self.browser.events.clear()
        answer = self.send("Page.navigate", url=address)
        if "errorText" in answer:
            raise RuntimeError(f"{address}: {answer['errorText']}")
        # Without a loader it is another place on the same page.
        if "loaderId" in answer:
            self.browser.wait("Page.loadEventFired", self.session)

    def said(self, address, script="0"):
        """What the browser has to say of a page, and of what a script does there."""
        self.send("Log.enable")
        self.send("Runtime.enable")
        self.send("Page.navigate", url="about:blank")
        self.send("Log.clear")
        self.browser.remarks.clear()
        self.go(address)
        # Two pictures on the screen: by then all that loads late has been asked for.
        self.ask(script + "; new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return [json.dumps(each.get("entry") or each, ensure_ascii=False)[:300] for each in self.browser.remarks]

    def ask(self, expression):
        """The value of an expression in the page, promises awaited."""
        answer = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"]))
        return answer["result"].get("value")


def on_each(items, work):
    """What `work(page, item)` gives for each item, in their order; a browser for every core."""
    count = os.cpu_count() or 1
    with contextlib.ExitStack() as stack:
        idle = queue.SimpleQueue()
        for _ in range(count):
            idle.put(stack.enter_context(Browser()).page())

        def one(item):
            page = idle.get()
            try:
                return work(page, item)
            finally:
                idle.put(page)

        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            return list(pool.map(one, items))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def copyfile(self, source, outputfile):
        # The browser may have gone to the next page before this one's picture had come.
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, outputfile)


@contextlib.contextmanager
def served(folder):
    """The address at which the files of a folder can be read meanwhile."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()


def pages_of(site):
    """The pages of a built site by their paths, without those that only lead to another."""
    site = pathlib.Path(site)
    found = [
        page.relative_to(site).as_posix() for page in sorted(site.rglob("*.html"))
        if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")]
    if not found:
        sys.exit(f"no page below {site}")
    return found
