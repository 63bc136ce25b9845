"""nginx, Apache and Caddy, unpacked below .build and run by whoever calls, on this machine alone."""

import contextlib
import functools
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOME = ROOT / ".build/servers"
PACKAGES = ["nginx", "libnginx-mod-http-brotli-static", "apache2-bin", "media-types", "caddy", "brotli"]
PATIENCE = 20


@functools.cache
def unpacked():
    """The folder with the programs, brought there once for each version that the system has."""
    asked = ["apt-get", "-s", "-qq", "install", "--no-install-recommends", *PACKAGES]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    # A line of what is only brought up to date has the version that is there in brackets.
    wanted = sorted(f"{name}={version}" for name, version in re.findall(r"^Inst (\S+) \((\S+) ", told, re.M))
    made_of = HOME / "made-of"
    if not made_of.is_file() or made_of.read_text(encoding="utf-8") != "\n".join(wanted):
        shutil.rmtree(HOME, ignore_errors=True)
        packages = HOME / "packages"
        packages.mkdir(parents=True)
        if wanted:
            # The user of apt may not write here, which is a remark of it and no fault.
            subprocess.run(["apt-get", "-qq", "download", *wanted], cwd=packages, check=True, stderr=subprocess.DEVNULL)
        for package in sorted(packages.glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, HOME / "root"], check=True)
        shutil.rmtree(packages)
        made_of.write_text("\n".join(wanted), encoding="utf-8")
    return HOME / "root"


@functools.cache
def found(path):
    """A file of the packages, unpacked or installed."""
    for root in (unpacked(), pathlib.Path("/")):
        for folder in ("usr", ""):
            if (root / folder / path).exists():
                return root / folder / path
    sys.exit(f"none of the packages {', '.join(PACKAGES)} has {path}")


def surroundings():
    libraries = [str(path) for path in (unpacked() / "usr/lib").glob("*-linux-*")]
    return {**os.environ, "LD_LIBRARY_PATH": ":".join(libraries)}


def brotli_read(file):
    """What was packed into a file."""
    command = [found("bin/brotli"), "--decompress", "--stdout", file]
    return subprocess.run(command, check=True, capture_output=True, env=surroundings()).stdout


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextlib.contextmanager
def running(name, site):
    """The port at which a program hands out a folder meanwhile, with the settings that the site in it brings."""
    configure, folder = SERVERS[name], pathlib.Path(tempfile.mkdtemp(prefix=f"mayak-{name}-"))
    folder.chmod(0o755)
    port = free_port()
    said = folder / "said"
    with said.open("wb") as output:
        process = subprocess.Popen(
            configure(folder, port, *site), stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            env={**surroundings(), "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)})
    try:
        end = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if process.poll() is not None or time.monotonic() > end:
                sys.exit(f"{name} does not start:\n{said.read_text(errors='replace')}")
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def nginx(folder, port, root, settings):
    """As little as it can be: one process, and all that it writes in a folder of its own."""
    kept = " ".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(f"""
{user}
daemon off; master_process off; pid {folder}/pid; error_log stderr;
load_module {found("lib/nginx/modules/ngx_http_brotli_static_module.so")};
events {{}}
http {{
  include {found("etc/nginx/mime.types")}; default_type application/octet-stream; access_log off; {kept}
  server {{
    listen 127.0.0.1:{port};
    root {root};
    brotli_static on;
    include {settings}/.hosting/nginx.conf;
  }}
}}
""", encoding="utf-8")
    return [found("sbin/nginx"), "-e", "stderr", "-p", folder, "-c", folder / "nginx.conf"]


def apache(folder, port, root, _):
    """A host that lets the site's own file say as little as possible, and lists what is in folders."""
    modules = ["mpm_event", "authz_core", "mime", "dir", "autoindex", "alias", "headers", "rewrite", "filter", "deflate"]
    loaded = "\n".join(f"LoadModule {name}_module {found(f'lib/apache2/modules/mod_{name}.so')}" for name in modules)
    # Apache refuses to hand anything out as root.
    user = "User nobody\nGroup nogroup" if os.geteuid() == 0 else ""
    (folder / "apache.conf").write_text(f"""
ServerRoot {folder}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/errors
{loaded}
{user}
TypesConfig {found("etc/mime.types")}
AddOutputFilterByType DEFLATE text/html text/css
DocumentRoot {root}
<Directory />
  Require all denied
</Directory>
<Directory {root}>
  Options FollowSymLinks Indexes
  AllowOverride FileInfo
  Require all granted
</Directory>
""", encoding="utf-8")
    return [found("sbin/apache2"), "-X", "-f", folder / "apache.conf"]


def caddy(folder, port, root, settings):
    (folder / "Caddyfile").write_text(f"""
{{
  admin off
  auto_https off
}}
http://127.0.0.1:{port} {{
  bind 127.0.0.1
  root * {root}
  import {settings}/.hosting/Caddyfile
}}
""", encoding="utf-8")
    return [found("bin/caddy"), "run", "--adapter", "caddyfile", "--config", folder / "Caddyfile"]


SERVERS = {"nginx": nginx, "apache": apache, "caddy": caddy}

if __name__ == "__main__":
    unpacked()
