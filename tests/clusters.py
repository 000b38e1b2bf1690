"""A PostgreSQL cluster that lives as long as the test run, in a folder of its own, on a Unix socket alone."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

DEBIAN = Path("/usr/lib/postgresql")
OLDEST = 15
START_SECONDS = 30.0
STOP_SECONDS = 30.0
SOCKET_ROOT = "/tmp"  # a socket's path may have 107 bytes: TMPDIR can be too long for it
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",  # it is thrown away; that a commit reaches the disk is PostgreSQL's own test
    "max_connections": "100",
    "shared_buffers": "64MB",
    "log_min_messages": "warning",
}


@dataclass(frozen=True)
class Cluster:
    """A running server; `folder` holds its socket and its log, and every role is trusted there."""

    folder: Path
    process: int

    def url(self, database: str, role: str = "postgres") -> str:
        return f"postgresql://{role}@/{database}?host={self.folder}"

    def log_text(self) -> str:
        return (self.folder / "log").read_text(errors="replace")


def find_binaries() -> Path | None:
    """Return the folder of the newest server programs, None where no PostgreSQL of 15 or later is installed."""
    found = {int(path.parent.name): path for path in DEBIAN.glob("*/bin") if path.parent.name.isdigit()}
    for version in sorted(found, reverse=True):
        if version >= OLDEST and (found[version] / "initdb").exists():
            return found[version]
    initdb = shutil.which("initdb")
    folder = Path(initdb).resolve().parent if initdb else None
    return folder if folder and _version(folder) >= OLDEST else None


def _version(folder: Path) -> int:
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    return int("".join(c if c.isdigit() else " " for c in said).split()[0])


@contextmanager
def running_cluster(
    binaries: Path, *, kept: Path | None = None, settings: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Cluster]:
    """Start a cluster and stop it by its process id.

    kept: folder of the data, made where it does not exist and left as it is; without it the data goes with the cluster
    settings: take precedence over SETTINGS
    """
    folder = Path(tempfile.mkdtemp(prefix="cg-", dir=SOCKET_ROOT))
    data = kept or folder / "data"
    try:
        account = _account(folder)
        if not (data / "PG_VERSION").exists():
            _initialise(binaries, data, account)
        command: list[str | Path] = [binaries / "postgres", "-D", data, "-k", folder]
        for name, value in {**SETTINGS, **settings}.items():
            command += ["-c", f"{name}={value}"]
        with (folder / "log").open("wb") as log:
            server: subprocess.Popen[bytes] = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **account)
        try:
            _wait(server, binaries, folder)
            yield Cluster(folder, server.pid)
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account(folder: Path) -> dict[str, Any]:
    """Return how to start a program as an account that PostgreSQL accepts: it refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(folder, "postgres", "postgres")
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


def _initialise(binaries: Path, data: Path, account: dict[str, Any]) -> None:
    data.mkdir(mode=0o700)
    if account:
        shutil.chown(data, account["user"], account["group"])
    command: list[str | Path] = [
        binaries / "initdb",
        "-D",
        data,
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
    ]
    command += ["--locale=C.UTF-8", "--no-sync", "--no-instructions"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=SOCKET_ROOT, check=False, **account)
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stderr}")


def _wait(server: subprocess.Popen[bytes], binaries: Path, folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while server.poll() is None and time.monotonic() < deadline:
        if subprocess.run([binaries / "pg_isready", "-q", "-h", folder], check=False).returncode == 0:
            return
        time.sleep(0.05)
    raise RuntimeError(f"the PostgreSQL cluster did not start:\n{(folder / 'log').read_text(errors='replace')}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    for sign in (signal.SIGINT, signal.SIGQUIT):  # fast, then immediate
        if server.poll() is None:
            server.send_signal(sign)
        try:
            server.wait(STOP_SECONDS)
            return
        except subprocess.TimeoutExpired:
            continue
    server.kill()
    server.wait()
