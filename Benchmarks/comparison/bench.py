#!/usr/bin/env -S python3 -B
"""Builds the same site with Mayak and with Hugo, in turns, and says what each cost. `make bench` calls it.

Usage: bench.py [--pages "100 1000 10000"] [--alone 100000] [--rounds NUMBER] [--output FOLDER] [--write]

Each round builds into a new folder, then with every article changed, then with nothing changed; in each of the three the
programs run one after the other, and which begins changes with the round. A build of each before the first is not counted.
Results: a table, `.build/bench/PAGES.json` for each size, and with --write the part between the markers of
docs/benchmarks.md, made of every size that has been measured so far."""

import argparse
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys

import measure
from programs import BUILD, HERE, ROOT, Alike, Floor, Hugo, Mayak, machine
from report import markdown, write_into

DOCUMENT = ROOT / "docs/benchmarks.md"
SITUATIONS = ["new folder", "every page changed", "nothing changed"]


def rounds_of(pages):
    """Fewer where one takes minutes."""
    return 11 if pages < 1000 else 7 if pages < 10_000 else 3 if pages < 100_000 else 1


def corpus(pages, form, edition):
    """The folder with the site, made when the makers changed. By a process of its own: this one must stay small, since
    its memory counts as the measured programs'."""
    folder = BUILD / f"corpus-{pages}-{form}-{edition}"
    made_of = folder / "made-of"
    makers = (HERE / "corpus.py").read_text(encoding="utf-8") + (HERE / "words.py").read_text(encoding="utf-8")
    if not made_of.is_file() or made_of.read_text(encoding="utf-8") != makers:
        subprocess.run(
            [sys.executable, "-B", HERE / "corpus.py", str(pages), folder, "--form", form, "--edition", str(edition)],
            check=True)
        made_of.write_text(makers, encoding="utf-8")
    return folder


def list_files(output, list_file):
    """Writes size and path of each file of a site; returns how many they are and how many bytes. Not by Python's own
    means, for the same reason."""
    with open(list_file, "wb") as listed:
        subprocess.run(
            ["find", output, "-type", "f", "-not", "-path", "*/.mayak/*", "-printf", r"%s %P\n"], stdout=listed, check=True)
    with open(list_file, encoding="utf-8") as lines:
        files = total = 0
        for line in lines:
            files, total = files + 1, total + int(line.split(" ", 1)[0])
    return {"files": files, "bytes": total}


class Comparison:
    """All rounds of one size."""

    def __init__(self, pages, programs, outputs):
        self.pages = pages
        self.outputs = outputs / str(pages)
        self.outputs.mkdir(parents=True, exist_ok=True)
        self.programs = programs
        self.made = {}
        self.runs = {program.name: {situation: [] for situation in SITUATIONS} for program in programs}

    def build(self, program, edition):
        source = corpus(self.pages, program.form, edition)
        return measure.run(program.command(source, self.outputs / program.name), BUILD / "log")

    def prepare(self):
        """Every corpus, and a first build of it, whose files are counted; then the floor can be told them."""
        for program in self.programs:
            shutil.rmtree(self.outputs / program.name, ignore_errors=True)
            corpus(self.pages, program.form, 2)
            self.build(program, 1)
            self.made[program.name] = list_files(
                self.outputs / program.name, BUILD / f"files-{self.pages}-{program.name}")
        floor = Floor(BUILD / f"files-{self.pages}-{self.programs[0].name}")
        self.programs = [*self.programs, floor]
        self.runs[floor.name] = {situation: [] for situation in SITUATIONS}
        self.made[floor.name] = self.made[self.programs[0].name]

    def round(self, number):
        turns = self.programs if number % 2 == 0 else self.programs[::-1]
        for situation, edition in zip(SITUATIONS, (1, 2, 2)):
            for program in turns:
                if situation == "new folder":
                    shutil.rmtree(self.outputs / program.name, ignore_errors=True)
                self.runs[program.name][situation].append(self.build(program, edition))

    def results(self):
        ours = {key: self.runs[each.name] for key, each in zip(("mayak", "alike"), self.programs)}
        rows = []
        for situation in SITUATIONS:
            for program in self.programs:
                taken = self.runs[program.name][situation]
                row = {"situation": situation, "program": program.name}
                for what in ("wall", "cpu", "memory"):
                    values = [getattr(each, what) for each in taken]
                    row[what] = measure.summary(values)
                    for key, runs in ours.items():
                        row[f"{key}_{what}_of_its"] = measure.ratio(
                            [getattr(each, what) for each in runs[situation]], values)
                rows.append(row)
        return {"pages": self.pages, "rounds": len(ours["mayak"][SITUATIONS[0]]), "rows": rows, "made": self.made,
                "versions": {each.name: each.version() for each in self.programs if hasattr(each, "version") and each.form != "alike"},
                "machine": machine(), "output": filesystem(self.outputs), "load": os.getloadavg()[0],
                "day": datetime.date.today().isoformat()}


def filesystem(folder):
    said = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True, check=True)
    return said.stdout.strip()


def compare(pages, programs, rounds, outputs):
    comparison = Comparison(pages, programs, outputs)
    comparison.prepare()
    for number in range(rounds):
        comparison.round(number)
        print(f"{pages} pages: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    results = comparison.results()
    (BUILD / f"{pages}.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(comparison.outputs)
    return results


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="100 1000 10000", help="sizes for both programs")
    parser.add_argument("--alone", default="", help="sizes for Mayak alone")
    parser.add_argument("--rounds", type=int, default=0, help="how many; by default fewer for large sites")
    parser.add_argument("--output", type=pathlib.Path, default=BUILD / "output", help="where the sites are built")
    parser.add_argument("--write", action="store_true", help="put the results into docs/benchmarks.md")
    return parser.parse_args()


def main():
    asked = arguments()
    BUILD.mkdir(parents=True, exist_ok=True)
    mayak = Mayak()
    sizes = [(int(size), [mayak, Alike(), Hugo()]) for size in asked.pages.split()]
    sizes += [(int(size), [mayak, Alike()]) for size in asked.alone.split()]
    try:
        results = [compare(pages, each, asked.rounds or rounds_of(pages), asked.output) for pages, each in sizes]
    except measure.Failed as failed:
        sys.exit(str(failed))
    print(markdown(results))
    if asked.write:
        measured = sorted(BUILD.glob("[0-9]*.json"), key=lambda file: int(file.stem))
        write_into(DOCUMENT, "bench", markdown([json.loads(file.read_text(encoding="utf-8")) for file in measured]))


if __name__ == "__main__":
    main()
