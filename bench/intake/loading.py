"""`server.py load` as an agency runs it: a process of its own, measured from outside."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.contenders import ROOT, environment
from bench.cpu import cpu_of_tree
from bench.intake.rows import FILE, IntakeRow
from bench.running import ContenderFailed
from bench.stores import Store


def load(store: Store, file: Path, *, provider: str, rows: int, load: str) -> IntakeRow:
    """Load a file and return what it took. Raises: ContenderFailed where not every row was taken."""
    word = {"new": "accepted", "again": "unchanged"}[load]
    database, began = _database(store), time.perf_counter()
    command = [sys.executable, str(ROOT / "server.py"), "load", str(file), "--provider", provider]
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(  # noqa: S603 - our own command line
            command, cwd=ROOT, env=environment(store), stdout=told, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        told.seek(0)
        said = told.read().decode(errors="replace")
    if process.returncode or f"{rows:,} {word}" not in said:
        last = (said.strip().splitlines() or ["nothing"])[-1]
        raise ContenderFailed(f"the made-up rows do not pass the intake any more; it said last: {last}")
    return IntakeRow(
        way=FILE,
        load=load,
        rows=rows,
        seconds=round(seconds, 2),
        cpu=round(used.ru_utime + used.ru_stime, 2),
        database_cpu=round(_database(store) - database, 2),
        peak_mib=used.ru_maxrss // 1024,
        machine_load=round(os.getloadavg()[0], 2),
    )


def _database(store: Store) -> float:
    assert store.process is not None
    return cpu_of_tree(store.process)
