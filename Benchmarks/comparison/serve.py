#!/usr/bin/env -S python3 -B
"""Shows the same site by Mayak's preview and by Hugo's server, saves files, and says after what time the new bytes came.
`make bench-serve` calls it.

Usage: serve.py [--pages "1000 10000"] [--rounds NUMBER] [--edits NUMBER] [--write]

One program runs at a time. A save is a new file that takes the place of the old one, as editors do it; from then on the
page is asked for without a pause, over a connection that stays. Saved are, each ROUNDS times: an article; a template that
every page uses; the configuration of the site. Then an article is saved EDITS times more, for what memory grows by.
Results: a table, `.build/bench/serve-PAGES.json` for each size, and with --write a part of docs/benchmarks.md."""

import argparse
import datetime
import http.client
import json
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import time

from bench import DOCUMENT, corpus
from programs import BUILD, HERE, ROOT, TODAY, Hugo, Mayak, machine
from report import counted, write_into

PATIENCE = 60
SAVED = ["an article", "a template", "the configuration"]


class Ended(Exception):
    """A server is no more: Hugo's closes a closed channel after some dozens of saves."""

    what = "ended by itself"


class Lost(Exception):
    """What was saved is not shown, however long one waits."""

    what = "showed nothing new"


class Served:
    """A program that shows a copy of a site."""

    def __init__(self, program, pages):
        self.program = program
        self.folder = BUILD / f"serve-{program.form}"
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(corpus(pages, program.form, 1), self.folder / "site")
        self.prepare()

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        began = time.monotonic()
        self.log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(self.command(), stdout=self.log, stderr=self.log)
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        self.wait(lambda: self.get(self.address()))
        self.started = time.monotonic() - began
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()

    def get(self, path):
        try:
            self.connection.request("GET", path)
            answer = self.connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
            return text if answer.status == 200 else ""
        except (OSError, http.client.HTTPException):
            self.connection.close()
            time.sleep(0.001)
            return ""

    def stands(self):
        return self.process.poll() is None

    def wait(self, look):
        end = time.monotonic() + PATIENCE
        while not look():
            if not self.stands():
                raise Ended(f"{self.program.name} ended by itself; see {self.folder / 'log'}")
            if time.monotonic() > end:
                raise Lost(f"{self.program.name} does not show what was saved; see {self.folder / 'log'}")

    def save(self, what, number):
        """Seconds from a save to the new bytes of the article that is looked at."""
        word = f"saved{number}x"
        path, text = getattr(self, what.split()[-1])(word)
        new = path.with_name(f".{path.name}.new")
        new.write_text(text, encoding="utf-8")
        began = time.monotonic()
        new.replace(path)
        self.wait(lambda: word in self.get(self.address()))
        return time.monotonic() - began

    def page(self):
        return next(path for path in sorted((self.folder / self.articles).glob("*.en.md")) if not path.name.startswith("_"))

    def address(self):
        return f"/en/news/{self.page().name.removesuffix('.en.md')}/"

    def template(self, word):
        path = self.folder / self.layout
        return path, re.sub(r"<body( class=\"\w+\")?>", f'<body class="{word}">', path.read_text(encoding="utf-8"))

    def configuration(self, word):
        path = self.folder / self.settings
        return path, re.sub(self.title, rf"\g<1>{word}", path.read_text(encoding="utf-8"), count=1)

    def article(self, word):
        path = self.page()
        return path, re.sub(r"\n*(saved\w+x)?\s*$", f"\n\n{word}\n", path.read_text(encoding="utf-8"), count=1)

    def memory(self, name="VmRSS"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(rf"{name}:\s+(\d+)", status)[1]) * 1024


class ServedByMayak(Served):
    articles, layout, settings = "site/Content/news", "site/Templates/layout.mustache", "site/Content/site.yml"
    title = r"(title: \{en: )[^,]*"

    def prepare(self):
        templates = self.folder / "site/Templates"
        templates.mkdir()
        shutil.copy(ROOT / "Templates/layout.mustache", templates)

    def command(self):
        return [self.program.program, "serve", "--source", self.folder / "site", "--port", str(self.port), "--no-open", "--today", TODAY]


class ServedByHugo(Served):
    articles, layout, settings = "site/news", "hugo/layouts/baseof.html", "hugo/hugo.yaml"
    title = r"(weight: 1, title: )[^}]*"

    def prepare(self):
        shutil.copytree(HERE / "hugo", self.folder / "hugo")
        configuration = self.folder / "hugo/hugo.yaml"
        text = configuration.read_text(encoding="utf-8")
        configuration.write_text(text.replace("../../../Templates/assets", str(ROOT / "Templates/assets")), encoding="utf-8")

    def command(self):
        return [self.program.program, "server", "--source", self.folder / "hugo", "--contentDir", self.folder / "site",
                "--cacheDir", BUILD / "hugo-cache", "--port", str(self.port), "--bind", "127.0.0.1", "--noBuildLock",
                "--noTimes", "--noChmod", "--renderToMemory", "--disableLiveReload"]


def measured(served, rounds, edits):
    with served:
        row = {"program": served.program.name, "start": served.started, "saved": {}}
        served.save("an article", 0)
        number = 1
        for what in SAVED:
            times = []
            for _ in range(rounds):
                try:
                    times.append(served.save(what, number))
                except Lost:
                    times.append(None)
                number += 1
                # A hand does not save at once again; Hugo loses what is saved while it reads its configuration anew.
                time.sleep(max(1, served.started))
            row["saved"][what] = times
        row["memory"] = served.memory()
        row["edits"] = 0
        row["growth"] = 0
        while row["edits"] < edits:
            try:
                if not served.stands():
                    raise Ended()
                row["growth"] = served.memory() - row["memory"]
                row["peak"] = served.memory("VmHWM")
                served.save("an article", number + row["edits"])
            except (Ended, Lost) as end:
                row["end"] = end.what
                break
            row["edits"] += 1
            time.sleep(0.2)
    return row


def latencies(times):
    shown = [time for time in times if time is not None]
    if not shown:
        return f"never shown within {PATIENCE} s"
    lost = f"; {len(times) - len(shown)} of {len(times)} never shown" if len(shown) < len(times) else ""
    return f"{statistics.median(shown) * 1e3:.0f} ms ({max(shown) * 1e3:.0f}){lost}"


def table(results):
    lines = [
        f"### The preview of {counted(results['pages'])} pages", "",
        f"Median, and in brackets the most, of {results['rounds']} saves; memory after them, and what {results['edits']} more added.", "",
        "| | start to first page | " + " | ".join(f"{what} saved" for what in SAVED) + " | memory | growth |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in results["rows"]:
        cells = [f"{row['start']:.2f} s"]
        cells += [latencies(times) for times in row["saved"].values()]
        ended = f", then {row['end']} after {row['edits']} saves" if "end" in row else ""
        cells += [f"{row['memory'] / 1e6:.0f} MB", f"{row['growth'] / 1e6:.0f} MB{ended}"]
        lines.append(f"| {row['program']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--pages", default="1000 10000")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    programs = [(Mayak(), ServedByMayak), (Hugo(), ServedByHugo)]
    for pages in map(int, asked.pages.split()):
        rows = [measured(form(program, pages), asked.rounds, asked.edits) for program, form in programs]
        results = {
            "pages": pages, "rounds": asked.rounds, "edits": asked.edits, "rows": rows, "machine": machine(),
            "versions": {program.name: program.version() for program, _ in programs},
            "day": datetime.date.today().isoformat()}
        (BUILD / f"serve-{pages}.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        print(table(results))
    if asked.write:
        files = sorted(BUILD.glob("serve-[0-9]*.json"), key=lambda file: int(file.stem.split("-")[1]))
        every = [json.loads(file.read_text(encoding="utf-8")) for file in files]
        versions = ", ".join(f"{name} {version}" for name, version in every[-1]["versions"].items())
        parts = [f"{versions}; {every[-1]['machine']}; {every[-1]['day']}."] + [table(results) for results in every]
        write_into(DOCUMENT, "serve", "\n\n".join(parts))


if __name__ == "__main__":
    main()
