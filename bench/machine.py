"""Where and with what a run was measured: bench/out/machine.json, beside the rows."""

import importlib.metadata
import os
import platform
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from bench.contenders import NotToBeHad, find_node, version_of
from bench.run import CONNECTIONS, LOAD_CORE, SERVER_CORE, Plan
from bench.stores import Store
from db.engine import open_database
from policies.clocks import LEGAL_DAY

_PACKAGES = ("asyncpg", "graphql-core", "sqlalchemy", "starlette", "strawberry-graphql", "uvicorn", "uvloop")


async def describe(stores: Iterable[Store], plan: Plan, *, records: str) -> Mapping[str, object]:
    """Return the head of a run."""
    versions = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    for store in stores:
        if store.dialect == "postgresql":
            versions["postgresql"] = await _postgresql(store.url)
    with suppress(NotToBeHad):
        versions["node"] = version_of(find_node())
    return {
        **machine(),
        "versions": versions | {name: importlib.metadata.version(name) for name in _PACKAGES},
        "store": records,
        "rounds": plan.rounds,
        "seconds_of_a_slice": plan.seconds,
        "connections": CONNECTIONS,
        "layout": f"server on core {SERVER_CORE}; database and load on core {LOAD_CORE}",
    }


def machine() -> Mapping[str, object]:
    """Return today and this machine."""
    return {
        "date": datetime.now(LEGAL_DAY).date().isoformat(),
        "cpu": _model(),
        "cores": os.cpu_count(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "kernel": ".".join(platform.release().split(".")[:2]),
    }


def head_lines(head: Mapping[str, object]) -> Iterable[str]:
    """Yield the head as it is printed."""
    versions = head["versions"]
    assert isinstance(versions, dict)
    yield f"{head['date']}, {head['cpu']}, {head['cores']} cores, Linux {head['kernel']}; {head['layout']}"
    yield ", ".join(f"{name} {version}" for name, version in versions.items())
    yield f"{head['store']}; medians of at most {head['rounds']} rounds of {head['seconds_of_a_slice']} s"


def _model() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


async def _postgresql(url: str) -> str:
    database = await open_database(url, pool_size=1)
    try:
        row = await database.fetch_row("select current_setting('server_version')")
    finally:
        await database.close()
    return str(row[0]).split()[0] if row else ""
