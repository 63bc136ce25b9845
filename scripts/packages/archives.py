"""The packages themselves. Nothing in them tells of the day, the user or the machine on which they were made."""

import base64
import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import tarfile
import time
import zipfile

from .suite import HOME
from .tree import DOC, ZONES

SUMMARY = "Turns Markdown in several languages into the site of a campaign"


class Release:
    """What all packages of a version share."""

    def __init__(self, version, moment, files, zones, folder):
        self.version = version
        self.moment = moment  # seconds since 1970 that every file bears
        self.files = files
        self.zones = zones
        self.folder = folder

    @property
    def whole(self):
        """With zones beside the program, for machines that have none."""
        return {**self.files, **{f"{ZONES}/{name}": text for name, text in self.zones.items()}}

    @property
    def name(self):
        return f"mayak-{self.version}-linux-x86_64"


def mode(path):
    return 0o755 if path.startswith(("bin/", "usr/bin/")) else 0o644


def folders(paths):
    found = set()
    for path in paths:
        parts = path.split("/")[:-1]
        found |= {"/".join(parts[:count + 1]) for count in range(len(parts))}
    return sorted(found)


def tar(files, moment, top="", open_folders=()):
    """Files and the folders above them, all below `top`; folders besides that everybody may write to."""
    output = io.BytesIO()
    with tarfile.open(fileobj=output, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted({*folders(top + path for path in files), *open_folders}):
            entry = tarfile.TarInfo(path)
            entry.type, entry.mtime = tarfile.DIRTYPE, moment
            entry.mode = 0o1777 if path in open_folders else 0o755
            archive.addfile(entry)
        for path, content in files.items():
            entry = tarfile.TarInfo(top + path)
            entry.size, entry.mtime, entry.mode = len(content), moment, mode(path)
            archive.addfile(entry, io.BytesIO(content))
    return output.getvalue()


def packed(content):
    return gzip.compress(content, 9, mtime=0)


def write_tar(release):
    file = release.folder / f"{release.name}.tar.gz"
    file.write_bytes(packed(tar(release.whole, release.moment, top=f"{release.name}/")))
    return file


CONTROL = """Package: mayak
Version: {version}
Architecture: amd64
Maintainer: the makers of Mayak
Installed-Size: {size}
Depends: tzdata
Recommends: librsvg2-bin
Suggests: pandoc, rsync, openssh-client, lftp, git, curl
Section: web
Priority: optional
Description: {summary}
 Pages in plain text become a fast and safe site in two or more languages.
 Every mistake is told with its place, in English or Russian.
"""


def write_deb(release):
    folder = HOME / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    # Packages of Debian keep these elsewhere than programs that people install themselves.
    moved = {"share/zsh/site-functions/_mayak": "share/zsh/vendor-completions/_mayak",
             f"{DOC}/NOTICE": f"{DOC}/copyright"}
    files = {f"usr/{moved.get(path, path)}": content for path, content in release.files.items()}
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(mode(path))
    control = folder / "DEBIAN"
    control.mkdir()
    size = sum(-(-len(content) // 1024) for content in files.values())
    sums = "".join(f"{hashlib.md5(content).hexdigest()}  {path}\n" for path, content in files.items())
    (control / "control").write_text(CONTROL.format(version=release.version, size=size, summary=SUMMARY), encoding="utf-8")
    (control / "md5sums").write_text(sums, encoding="utf-8")
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
        os.utime(path, (release.moment, release.moment))
    file = release.folder / f"mayak_{release.version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", folder, file], check=True, stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.moment)})
    shutil.rmtree(folder)
    return file


METADATA = """Metadata-Version: 2.1
Name: mayak
Version: {version}
Summary: {summary}
License: see mayak-{version}.data/data/{doc}
"""
WHEEL = """Wheel-Version: 1.0
Generator: mayak
Root-Is-Purelib: false
Tag: py3-none-manylinux_2_17_x86_64
Tag: py3-none-musllinux_1_1_x86_64
"""


def write_wheel(release):
    """The program goes beside the others of a Python, the rest into its folder for all that is no Python."""
    name = f"mayak-{release.version}"
    files = {}
    for path, content in release.whole.items():
        place = f"scripts/{path.removeprefix('bin/')}" if path.startswith("bin/") else f"data/{path}"
        files[f"{name}.data/{place}"] = (content, mode(path))
    about = METADATA.format(version=release.version, summary=SUMMARY, doc=DOC)
    files[f"{name}.dist-info/METADATA"] = (about.encode(), 0o644)
    files[f"{name}.dist-info/WHEEL"] = (WHEEL.encode(), 0o644)
    record = f"{name}.dist-info/RECORD"
    lines = [f"{path},sha256={urlsafe(content)},{len(content)}\n" for path, (content, _) in files.items()]
    files[record] = ("".join([*lines, f"{record},,\n"]).encode(), 0o644)
    file = release.folder / f"{name}-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, (content, bits) in files.items():
            entry = zipfile.ZipInfo(path, time.gmtime(release.moment)[:6])
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = (0o100000 | bits) << 16
            archive.writestr(entry, content)
    return file


def urlsafe(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def write_image(release):
    """One layer on nothing: the program, the zones where a system has them, and a folder to write to."""
    files = {f"usr/{path}": content for path, content in release.files.items()}
    files |= {f"usr/share/zoneinfo/{name}": content for name, content in release.zones.items()}
    layer = tar(files, release.moment, open_folders=("site", "tmp"))
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(release.moment))
    config = {
        "created": moment, "architecture": "amd64", "os": "linux",
        "config": {"Entrypoint": ["/usr/bin/mayak"], "Env": ["PATH=/usr/bin"], "WorkingDir": "/site",
                   "Labels": {"org.opencontainers.image.version": release.version}},
        "rootfs": {"type": "layers", "diff_ids": [digest(layer)]},
        "history": [{"created": moment, "created_by": "make package"}]}
    kind = "application/vnd.oci.image"
    blobs = {}

    def blob(content, media):
        blobs[digest(content)] = content
        return {"mediaType": f"{kind}.{media}", "digest": digest(content), "size": len(content)}

    manifest = {
        "schemaVersion": 2, "mediaType": f"{kind}.manifest.v1+json", "config": blob(encoded(config), "config.v1+json"),
        "layers": [blob(packed(layer), "layer.v1.tar+gzip")]}
    top = blob(encoded(manifest), "manifest.v1+json")
    top["annotations"] = {"org.opencontainers.image.ref.name": f"mayak:{release.version}"}
    index = {"schemaVersion": 2, "mediaType": f"{kind}.index.v1+json", "manifests": [top]}
    image = {f"blobs/{name.replace(':', '/')}": content for name, content in sorted(blobs.items())}
    image |= {"index.json": encoded(index), "oci-layout": encoded({"imageLayoutVersion": "1.0.0"})}
    file = release.folder / f"mayak-{release.version}-oci.tar"
    file.write_bytes(tar(image, release.moment))
    return file


def encoded(record):
    return json.dumps(record, separators=(",", ":")).encode()


def digest(content):
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def write_all(release):
    """Every package and the file of their sums."""
    made = [write(release) for write in (write_tar, write_deb, write_wheel, write_image)]
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made)
    file = release.folder / "SHA256SUMS"
    file.write_text(sums, encoding="utf-8")
    return [*made, file]
