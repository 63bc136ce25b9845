"""Systems with next to nothing in them, to put packages into: as Debian makes them, or busybox alone."""

import hashlib
import os
import pathlib
import shutil
import stat
import subprocess
import sys

from .suite import HOME, KEYS, mirrors

FOLDER = HOME / "roots"
AUTHOR = 1000
PROGRAMS = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# What the tools of a system write down of themselves, whatever was put in and taken out.
RECORDS = ("var/lib/dpkg/", "var/lib/apt/", "var/cache/", "var/log/", "etc/ld.so.cache", "root/", "tmp/", "proc/")


def bring(name, packages=()):
    """The folder of a fresh system, with packages of its own in it besides."""
    kept = FOLDER / "-".join([name, *packages])
    if not (kept / ".whole").exists():
        shutil.rmtree(kept, ignore_errors=True)
        if packages:
            subprocess.run(["cp", "-a", bring(name), kept], check=True)
            (kept / ".whole").unlink()
            install(kept, packages)
        elif name == "busybox":
            make_busybox(kept)
        else:
            bootstrap(name, kept)
        (kept / ".whole").touch()
    return kept


def bootstrap(name, folder):
    cache = HOME / "debs"
    cache.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", f"--cache-dir={cache}", f"--keyring={KEYS}", name, folder, mirrors()[0]]
    told = subprocess.run(command, capture_output=True, text=True)
    if told.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{told.stdout[-2000:]}{told.stderr[-2000:]}")
    make_home(folder)


def install(folder, packages):
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    run(folder, "apt-get -qq update && apt-get -qq install -y --no-install-recommends " + " ".join(packages),
        user=0, is_connected=True)


def make_busybox(folder):
    for part in ("bin", "proc", "dev", "tmp", "etc", "root"):
        (folder / part).mkdir(parents=True)
    (folder / "tmp").chmod(0o1777)
    shutil.copy("/bin/busybox", folder / "bin/busybox")
    for name in subprocess.run(
            ["busybox", "--list"], check=True, capture_output=True, text=True).stdout.split():
        if name != "busybox":
            (folder / "bin" / name).symlink_to("busybox")
    os.mknod(folder / "dev/null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
    (folder / "dev/null").chmod(0o666)
    make_home(folder)


def make_home(folder):
    home = folder / "home/author"
    home.mkdir(parents=True)
    os.chown(home, AUTHOR, AUTHOR)
    with (folder / "etc/passwd").open("a", encoding="utf-8") as file:
        file.write(f"author:x:{AUTHOR}:{AUTHOR}::/home/author:/bin/sh\n")


def command(folder, words, user=AUTHOR, is_connected=False, where="/home/author"):
    """Words that are run in a system, by an ordinary user who is in no network unless it is said otherwise."""
    net = [] if is_connected else ["--net"]
    surroundings = ["env", "-i", "HOME=/home/author", f"PATH=/home/author/.local/bin:{PROGRAMS}", "LC_ALL=C.UTF-8",
                    "DEBIAN_FRONTEND=noninteractive"]
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", *net, f"--mount-proc={folder}/proc", *surroundings,
            "chroot", f"--userspec={user}:{user}", folder, "/bin/sh", "-c", f'cd {where} && exec "$0" "$@"', *words]


def run(folder, script, **options):
    """What a script says."""
    told = subprocess.run(command(folder, ["/bin/sh", "-ec", script], **options), capture_output=True, text=True)
    if told.returncode:
        sys.exit(f"{folder.name}: $ {script}\n{told.stdout}{told.stderr}exit code {told.returncode}")
    return told.stdout


class Guest:
    """A fresh system that is thrown away afterwards."""

    def __init__(self, kept, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", kept, folder], check=True)
        (folder / ".whole").unlink()
        self.folder = folder
        # What was not fetched beforehand cannot be had.
        shutil.rmtree(folder / "var/lib/apt/lists", ignore_errors=True)
        self.before = self.files()

    @property
    def home(self):
        return self.folder / "home/author"

    def give(self, source, name=None):
        """Lays a file or a folder into the home of the author."""
        target = self.home / (name or source.name)
        subprocess.run(["cp", "-a", source, target], check=True)
        subprocess.run(["chown", "-R", f"{AUTHOR}:{AUTHOR}", target], check=True)

    def files(self):
        found = {}
        for path in self.folder.rglob("*"):
            name = str(path.relative_to(self.folder))
            if path.is_symlink():
                found[name] = os.readlink(path)
            elif path.is_file() and not name.startswith(RECORDS):
                found[name] = (path.stat().st_mode, hashlib.sha256(path.read_bytes()).hexdigest())
        return found

    def left(self):
        """What is other than it was in the beginning, but for what tools write down of themselves."""
        after = self.files()
        return sorted(
            name for name in {*self.before, *after}
            if self.before.get(name) != after.get(name) and not name.startswith(RECORDS))

    def end(self):
        shutil.rmtree(self.folder)
