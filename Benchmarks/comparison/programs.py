"""The programs that are compared: how each is got, and how it is asked for a site."""

import filecmp
import os
import pathlib
import platform
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / ".build/bench"
# The day for which the site is built, so that no calendar changes it.
TODAY = "2026-11-21"


def compiled(source, name, *options):
    """A C program of this folder, made anew when its text is younger."""
    made = BUILD / name
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        BUILD.mkdir(parents=True, exist_ok=True)
        compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("no C compiler")
        subprocess.run([compiler, "-O2", "-o", made, source, *options], check=True)
    return made


class Mayak:
    name, form = "Mayak", "mayak"

    def __init__(self):
        self.program = pathlib.Path(os.environ.get("MAYAK", ROOT / ".build/release/mayak")).resolve()
        if not self.program.exists():
            sys.exit(f"{self.program} is missing: make release")

    def version(self):
        """The commit that stands here, unless the environment named a program made elsewhere."""
        if "MAYAK" in os.environ:
            return "as given"
        described = subprocess.run(
            ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True)
        return described.stdout.strip()

    def command(self, source, output):
        return [str(self.program), "build", "--source", str(source), "--output", str(output), "--today", TODAY]


class Alike(Mayak):
    """Mayak for a site without what Hugo's site has not: search, typography, the comparison of twins."""

    name, form = "Mayak, as Hugo", "alike"


class Hugo:
    """The binary of the Python package, called by itself. `--gc` (which empties its cache) and `--minify` are not asked
    for, nor that it sets times or takes a lock; nothing is kept in memory in place of being written."""

    name, form = "Hugo", "hugo"

    def __init__(self):
        self.program = next(self._home().rglob("binaries/hugo"), None) or sys.exit("the package hugo has no binary")

    @staticmethod
    def _home():
        """Put in once for each version that is asked for."""
        home, required = ROOT / ".build/hugo", HERE / "hugo.txt"
        made_of = home / "made-of"
        if not (made_of.is_file() and filecmp.cmp(required, made_of, shallow=False)):
            shutil.rmtree(home, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
            subprocess.run(
                [home / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-compile",
                 "--require-hashes", "-r", required], check=True)
            shutil.copy(required, made_of)
        return home

    def version(self):
        said = subprocess.run([self.program, "version"], capture_output=True, text=True, check=True).stdout
        return said.split()[1].split("-")[0]

    def command(self, source, output):
        return [str(self.program), "--source", str(HERE / "hugo"), "--contentDir", str(source), "--destination",
                str(output), "--cacheDir", str(BUILD / "hugo-cache"), "--noBuildLock", "--noTimes", "--noChmod", "--quiet"]


class Floor:
    """`floor.c`, for the files that Mayak made of the same texts: asked for once they stand."""

    name, form = "floor", "mayak"

    def __init__(self, files):
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "libcmark-gfm"], capture_output=True, text=True, check=True)
        self.program = compiled(HERE / "floor.c", "floor", *flags.stdout.split(), "-lcmark-gfm-extensions")
        self.files = files

    def command(self, source, output):
        return [str(self.program), str(source), str(self.files), str(output)]


def machine():
    """What the figures were taken on, in one line."""
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {len(os.sched_getaffinity(0))} cores, Linux {platform.release()}"
