"""The files that every package holds, by their paths below /usr or what stands for it."""

import pathlib
import re

from .program import BUILD, pins, said, toolchain
from .suite import ROOT

COMMON = pathlib.Path("/usr/share/common-licenses")
# What only helps to build leaves nothing in the program.
NOT_INSIDE = {"linux-libc-dev", "tzdata-legacy"}
DOC = "share/doc/mayak"
ZONES = "share/mayak/zoneinfo"

NOTICE = """Mayak {version}

The program holds all the libraries that it uses. Their notices and licences lie in the folder licences beside this
file: those of Debian's packages under the package's name, those of Swift and its packages under theirs. The texts that
they name (Apache, GPL, LGPL) lie there too.

The GNU C Library is under the GNU Lesser General Public License 2.1. Its source is Debian's source package glibc, in
the version that VERSIONS names. Mayak's own source is public: whoever wants to link the program with another C
library builds it anew by `make package`.
"""


def files(program, libraries):
    """Path: bytes, in the order of the paths; the program alone is to be run."""
    found = {
        "bin/mayak": program.read_bytes(),
        "share/man/man1/mayak.1": (ROOT / "docs/man/man1/mayak.1").read_bytes(),
        "share/man/ru/man1/mayak.1": (ROOT / "docs/man/ru/man1/mayak.1").read_bytes(),
        f"{DOC}/LICENSE": (ROOT / "LICENSE").read_bytes(),
        f"{DOC}/NOTICE": NOTICE.format(version=version(program)).encode(),
        f"{DOC}/VERSIONS": said(program, "--version", "--verbose").encode(),
        f"{DOC}/CHANGELOG.md": (ROOT / "CHANGELOG.md").read_bytes(),
        **completions(program), **licences(libraries)}
    return dict(sorted(found.items()))


def version(program):
    return said(program, "--version").strip()


def completions(program):
    places = {
        "bash": "share/bash-completion/completions/mayak", "zsh": "share/zsh/site-functions/_mayak",
        "fish": "share/fish/vendor_completions.d/mayak.fish"}
    return {path: said(program, "--generate-completion-script", shell).encode() for shell, path in places.items()}


def licences(libraries):
    notices = {}
    for folder in sorted(libraries.notices.iterdir()):
        notice = folder / "copyright"
        if folder.name not in NOT_INSIDE and notice.is_file():
            notices[folder.name] = notice.read_bytes()
    named = {name for text in notices.values() for name in re.findall(rb"common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", text)}
    for name in sorted(named):
        text = COMMON / name.decode()
        if text.is_file():
            notices[text.name] = text.read_bytes()
    notices["swift"] = (toolchain()[0] / "usr/share/swift/LICENSE.txt").read_bytes()
    for package in pins():
        [text] = (BUILD / "checkouts" / package).glob("LICENSE*")
        notices[package] = text.read_bytes()
    return {f"{DOC}/licences/{name}.txt": text for name, text in notices.items()}


def zones(libraries):
    """Every zone, by its path below the folder of zones; what has several names is there several times."""
    # Seconds that leap, and what is the same as a zone without them.
    other = ("right/", "posix/", "localtime", "posixrules")
    paths = {str(path.relative_to(libraries.zones)): path for path in libraries.zones.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(paths.items()) if not name.startswith(other)}
