"""The one program of all packages: static, position-independent, the same bytes wherever its sources lie."""

import json
import os
import pathlib
import re
import shutil
import subprocess

from .suite import HOME, ROOT, Libraries

# The paths of sources and libraries come into the program: it is always built as if they lay here.
FIXED = pathlib.Path("/mnt/mayak")
BUILD = HOME / "build"
FACTS = HOME / "facts"


def fixed(path):
    return FIXED / path.relative_to(ROOT)


def as_if_fixed(*command):
    """A command that sees the sources at the fixed path, whoever calls it and wherever they lie."""
    return ["bwrap", "--dev-bind", "/", "/", "--tmpfs", FIXED.parent, "--bind", ROOT, FIXED, "--chdir", FIXED,
            "--die-with-parent", *command]


def environment():
    root = fixed(Libraries.folder)
    machine = os.uname().machine
    # A pkg-config of the machine would name the machine's libraries.
    return {**os.environ, "PKG_CONFIG_PATH": str(root / f"usr/lib/{machine}-linux-gnu/pkgconfig"),
            "PKG_CONFIG_SYSROOT_DIR": str(root)}


def swift(*words):
    # SwiftPM's own sandbox does not work within another.
    command = ["swift", words[0], "--scratch-path", fixed(BUILD), "--disable-sandbox", *words[1:]]
    subprocess.run(as_if_fixed(*map(str, command)), check=True, cwd=ROOT, env=environment())


def flags():
    root = fixed(Libraries.folder)
    linker = ["-static-pie", f"--sysroot={root}"]
    compiler = ["-sdk", root, "-static-executable", "-use-ld=lld", "-gnone"]
    compiler += [part for word in linker for part in ("-Xclang-linker", word)]
    own = ["-g0", f"--sysroot={root}", f"--embed-dir={fixed(FACTS)}"]
    # What a library needs of another: a dynamic one says so itself.
    needed = ["-lbrotlicommon"]
    # Functions that are the same are there once, and what must be moved at each start is told in short.
    small = ["-s", "--icf=safe", "--pack-dyn-relocs=relr"]
    # SwiftPM's usual search path within the program ends a static one when it starts.
    return ["--disable-local-rpath", *(part for word in compiler for part in ("-Xswiftc", word)),
            *(part for word in own for part in ("-Xcc", word)),
            *(part for word in [*small, *needed] for part in ("-Xlinker", word))]


def toolchain():
    """The folder of the toolchain, and its version."""
    told = subprocess.run(["swift", "-print-target-info"], check=True, capture_output=True, text=True).stdout
    info = json.loads(told)
    return (pathlib.Path(info["paths"]["runtimeResourcePath"]).parents[2],
            re.search(r"swift-(\d[\d.]*)", info["compilerVersion"])[1])


def link_runtime():
    """The runtime of Swift where the compiler looks for it beside the libraries of another system."""
    folder, _ = toolchain()
    for name in ("swift", "swift_static"):
        link = Libraries.folder / "usr/lib" / name
        link.unlink(missing_ok=True)
        link.symlink_to(folder / "usr/lib" / name)


def pins():
    """Each Swift package and its version."""
    resolved = json.loads((ROOT / "Package.resolved").read_text(encoding="utf-8"))
    return {pin["identity"]: pin["state"]["version"] for pin in resolved["pins"]}


def write_facts(versions):
    swift("package", "resolve")
    facts = {"Swift": toolchain()[1], **pins(), **versions}
    # The zones lie beside the program, and headers of the kernel leave nothing in it.
    lines = [f"{name} {version}\n" for name, version in facts.items() if not name.startswith(("tzdata", "linux-"))]
    FACTS.mkdir(parents=True, exist_ok=True)
    file = FACTS / "mayak-built-with.txt"
    if not file.is_file() or file.read_text(encoding="utf-8") != "".join(lines):
        file.write_text("".join(lines), encoding="utf-8")


def build(versions):
    """The file of the program."""
    link_runtime()
    write_facts(versions)
    swift("build", "-c", "release", "--product", "mayak", *flags())
    return BUILD / "release/mayak"


def build_again(versions):
    """Whether a second build from nothing at the same path has the same bytes."""
    first = build(versions).read_bytes()
    kept = HOME / "build-before"
    shutil.rmtree(kept, ignore_errors=True)
    BUILD.rename(kept)
    same = build(versions).read_bytes() == first
    shutil.rmtree(kept)
    return same


def said(program, *words):
    return subprocess.run(
        [program, *words], check=True, capture_output=True, text=True, env={"LC_ALL": "C.UTF-8"}).stdout
