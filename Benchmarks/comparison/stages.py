#!/usr/bin/env -S python3 -B
"""Says how many instructions each stage of a build takes, those of the kernel not counted. `make profile` calls it.

Usage: stages.py [--pages "200 1000"]

Two sizes tell what a page costs and what is paid once; more than two, whether a page of a larger site costs more.
Valgrind's callgrind counts. What a function of Mayak does belongs to its stage; what the libraries and the rooms that all
stages share do for it belongs to whoever called, in proportion to the calls, so that the stages add up to the whole."""

import argparse
import os
import re
import shutil
import subprocess
import sys

from bench import corpus
from programs import BUILD, HERE, ROOT, Mayak, compiled
from report import write_into

REST = "start and end"
# The first that matches the library and `Room.Type name` says the stage; none: the stage of the caller.
STAGES = [
    ("read: cmark", r"libcmark", r""),
    ("read: headers and data", r"libyaml|libexpat", r""),
    ("read: headers and data", r"", r"^Reading\."),
    ("read: walk", r"", r"^Markdown\."),
    ("resolve", r"", r"^Resolving\."),
    # Its closures (U_) run where they are called.
    ("compile", r"", r"^Rendering\.Theme\w* (?!.*U_)"),
    ("plan", r"", r"^Rendering\.\w*Plan"),
    ("discover", r"", r"^Workspace\.(Source|EmbeddedTheme|ProjectLayout)"),
    ("write", r"", r"^Workspace\.(Output|FilePlacer|PlannedFile|Manifest|CopyBuffer)"),
    (REST, r"", r"^(MayakCLI|ArgumentParser)\.| MayakCLI_main"),
]
# What renders also helps to compile and to plan: it belongs to these as far as they call it.
RENDERS = re.compile(r"^(Rendering|Templating|Charts)\.")
CALLERS_OF_RENDERS = {"compile", "plan"}
ORDER = ["discover", "read: headers and data", "read: cmark", "read: walk", "resolve", "compile", "plan", "render", "write",
         REST]


class Counted:
    """The functions of one run: the instructions of each by itself, and those of its calls, by callee and caller."""

    def __init__(self, lines):
        self.own, self.calls, self._names = {}, {}, {}
        library = function = callee_library = None
        callee, within_call = None, False
        for line in lines:
            key, equals, text = line.rstrip("\n").partition("=")
            if not equals:
                if within_call:
                    self._call(callee, function, int(line.split()[1]))
                    within_call, callee_library = False, None
                elif line[:1].isdigit() or line[:1] in "+-*":
                    self.own[function] = self.own.get(function, 0) + int(line.split()[1])
            elif key == "ob":
                library = self._named("ob", text)
            elif key == "cob":
                callee_library = self._named("ob", text)
            elif key == "fn":
                function = (library, self._named("fn", text))
            elif key == "cfn":
                callee = (callee_library or library, self._named("fn", text))
            elif key == "calls":
                within_call = True

    def _named(self, kind, text):
        """Callgrind writes a name once, with a number, and then the number alone."""
        number, _, name = text.partition(" ")
        if name:
            self._names[kind, number] = name
        return self._names[kind, number]

    def _call(self, callee, caller, cost):
        if callee != caller:
            callers = self.calls.setdefault(callee, {})
            callers[caller] = callers.get(caller, 0) + cost


def placed(name):
    """The name behind its room and type, which stand in a mangled name with their lengths before them. An extension
    stands in the room that wrote it."""
    parts, rest = [], name.removeprefix("$s") if name.startswith("$s") else ""
    while len(parts) < 3 and (length := re.match(r"[VOC]?([1-9]\d*)", rest)):
        end = length.end() + int(length[1])
        parts.append(rest[length.end():end])
        rest = rest[end:]
        if len(parts) == 3 and rest.startswith("E"):
            parts[0] = parts[2]
    return f"{'.'.join(parts[:2])} {name}" if parts else f". {name}"


def stage_of(function):
    library, name = function
    for stage, of_library, of_name in STAGES:
        if re.search(of_library, library) and re.search(of_name, placed(name)):
            return stage
    return None


def by_stage(counted):
    """Instructions of each stage. Shares go from callers to callees until they have settled, as calls may be mutual."""
    functions = set(counted.own) | set(counted.calls)
    known = {function: stage_of(function) for function in functions}
    shares = {function: {stage or REST: 1.0} for function, stage in known.items()}
    shared = [function for function, stage in known.items() if stage is None and counted.calls.get(function)]
    rendering = {function for function in shared if RENDERS.search(placed(function[1]))}
    for _ in range(30):
        for function in shared:
            mixed, callers = {}, counted.calls[function]
            whole = sum(callers.values()) or 1
            renders = function in rendering
            for caller, cost in callers.items():
                for stage, share in shares.get(caller, {REST: 1.0}).items():
                    if renders and stage not in CALLERS_OF_RENDERS:
                        stage = "render"
                    mixed[stage] = mixed.get(stage, 0) + share * cost / whole
            shares[function] = mixed
    stages = dict.fromkeys(ORDER, 0)
    for function, cost in counted.own.items():
        for stage, share in shares[function].items():
            stages[stage] += cost * share
    return stages


def count(program, pages):
    """One build under callgrind: the program without its debugging data, which callgrind 3.19 cannot read, and with a
    call that it can stand. Hashes are the same each time, so that the counts are."""
    bare, counts = BUILD / "mayak-bare", BUILD / f"callgrind-{pages}"
    subprocess.run(["strip", "--strip-debug", "-o", bare, program.program], check=True)
    preload = compiled(HERE / "sigsuspend.c", "sigsuspend.so", "-shared", "-fPIC")
    command = program.command(corpus(pages, program.form, 1), BUILD / "profiled")
    shutil.rmtree(BUILD / "profiled", ignore_errors=True)
    said = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", bare, *command[1:]],
        env={**os.environ, "LD_PRELOAD": str(preload), "SWIFT_DETERMINISTIC_HASHING": "1"},
        capture_output=True, text=True)
    if said.returncode != 0:
        sys.exit(said.stderr)
    with open(counts, encoding="utf-8", errors="replace") as lines:
        return by_stage(Counted(lines))


def report(counts):
    """A row for each stage: at each size, and by the two largest sizes what a page costs and what is paid once."""
    sizes = sorted(counts)
    less, more = sizes[-2:]
    lines = ["| stage | " + " | ".join(f"{size} pages, M" for size in sizes) + " | % | a page, k | once, M |",
             "|---" * (len(sizes) + 4) + "|"]
    whole = {size: sum(stages.values()) for size, stages in counts.items()}
    for stage in [*ORDER, "all"]:
        at = {size: whole[size] if stage == "all" else counts[size][stage] for size in sizes}
        page = (at[more] - at[less]) / (more - less)
        cells = [f"{at[size] / 1e6:.1f}" for size in sizes]
        cells += [f"{100 * at[more] / whole[more]:.1f}", f"{page / 1e3:.1f}", f"{(at[more] - page * more) / 1e6:.1f}"]
        lines.append(f"| {stage} | {' | '.join(cells)} |")
    if len(sizes) > 2:
        before = (whole[less] - whole[sizes[-3]]) / (less - sizes[-3])
        after = (whole[more] - whole[less]) / (more - less)
        lines += ["", f"A page beyond {less} costs {after / before:.3f} of one below it."]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="200 1000", help="two sizes or more")
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    asked = parser.parse_args()
    sizes = [int(size) for size in asked.pages.split()]
    if len(sizes) < 2:
        sys.exit("two sizes are needed to tell a page from what is paid once")
    table = report({size: count(Mayak(), size) for size in sizes})
    print(table)
    if asked.write:
        write_into(ROOT / "docs/benchmarks.md", "profile", table)


if __name__ == "__main__":
    main()
