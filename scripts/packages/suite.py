"""Debian's packages of another suite than the machine's, unpacked into a folder: nothing is installed."""

import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOME = ROOT / ".build/package"
# The newest stable suite: its libraries are as new as can be had with somebody who looks after them.
SUITE = "trixie"
KEYS = pathlib.Path("/usr/share/keyrings/debian-archive-keyring.gpg")
# What a C program of that suite is made of, and the table of time zones with the names that zones had before.
SYSTEM = ["libc6-dev", "libstdc++-14-dev", "libgcc-14-dev", "linux-libc-dev", "tzdata", "tzdata-legacy"]


def mirrors():
    """The addresses that apt has here for Debian and its mends, Debian's first."""
    asked = ["apt-get", "indextargets", "--format", "$(LABEL)|$(REPO_URI)", "Identifier: Packages"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    found = dict(line.split("|") for line in reversed(told.splitlines()))
    if "Debian" not in found:
        raise SystemExit("apt knows no mirror of Debian here; packages are made on Debian")
    return found["Debian"], found.get("Debian-Security")


class Suite:
    """A suite with lists of its own, beside those of the system."""

    def __init__(self, name=SUITE):
        self.name = name
        self.folder = HOME / "apt" / name

    def apt(self, *words, **options):
        settings = {
            "Dir::Etc::sourcelist": self.folder / "sources.list", "Dir::Etc::sourceparts": self.folder / "parts",
            "Dir::State::lists": self.folder / "lists", "Dir::State::status": self.folder / "status",
            "Dir::Cache": self.folder / "cache", "APT::Sandbox::User": "root"}
        flags = [part for key, value in settings.items() for part in ("-o", f"{key}={value}")]
        return subprocess.run([*words[:1], *flags, *words[1:]], check=True, text=True, **options)

    def update(self):
        for part in ("parts", "lists/partial", "cache/archives/partial"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        debian, mends = mirrors()
        lines = [f"deb [signed-by={KEYS}] {debian} {self.name} main"]
        if mends:
            lines.append(f"deb [signed-by={KEYS}] {mends} {self.name}-security main")
        (self.folder / "sources.list").write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.apt("apt-get", "-qq", "update")

    def versions(self, names):
        """The newest version of each."""
        told = self.apt("apt-cache", "policy", *names, capture_output=True).stdout
        found = dict(re.findall(r"^(\S+):\n.*\n  Candidate: (\S+)", told, re.M))
        missing = [name for name in names if found.get(name, "(none)") == "(none)"]
        if missing:
            raise SystemExit(f"{self.name} has no {', '.join(missing)}")
        return {name: found[name] for name in names}


class Libraries:
    """The packages that a program is made of, unpacked; brought anew where there are newer ones."""

    folder = HOME / "root"
    made_of = HOME / "root-made-of"

    def __init__(self, names):
        self.names = names
        self.suite = Suite()

    def newest(self):
        """The versions that there are now."""
        self.suite.update()
        return self.suite.versions([*self.names, *SYSTEM])

    def bring(self):
        """The versions of all."""
        versions = self.newest()
        lines = "".join(f"{name} {version}\n" for name, version in versions.items())
        if not self.made_of.is_file() or self.made_of.read_text(encoding="utf-8") != lines:
            self.made_of.unlink(missing_ok=True)
            shutil.rmtree(self.folder, ignore_errors=True)
            for folder in ("usr/lib", "usr/lib64"):
                (self.folder / folder).mkdir(parents=True)
                (self.folder / pathlib.Path(folder).name).symlink_to(folder)
            self.unpack([f"{name}={version}" for name, version in versions.items()])
            # Several packages share the notices of one.
            others = {os.readlink(path) for path in self.notices.iterdir() if path.is_symlink() and not path.exists()}
            self.unpack(sorted(others))
            self.made_of.write_text(lines, encoding="utf-8")
        return versions

    def unpack(self, packages):
        if packages:
            folder = HOME / "packages"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            self.suite.apt("apt-get", "-qq", "download", *packages, cwd=folder)
            for package in sorted(folder.glob("*.deb")):
                subprocess.run(["dpkg-deb", "-x", package, self.folder], check=True)
            shutil.rmtree(folder)

    @property
    def notices(self):
        return self.folder / "usr/share/doc"

    @property
    def zones(self):
        return self.folder / "usr/share/zoneinfo"
