"""The bench's own stores: a PostgreSQL cluster and a SQLite file of demo data, kept and used again while they fit.

A stamp beside them says what they were made of: the day, the newest revision of the tables, and the digest of the
generator. A store of another stamp is made anew. `python -m bench.stores URL --factor F` fills one empty store.
"""

import argparse
import asyncio
import hashlib
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

import asyncpg

from application import ROOT, identity_keys
from bench.cpu import parent_of
from db.engine import open_database, sqlite_path
from db.upgrade import migrate
from policies.clocks import LEGAL_DAY
from progress import Progress
from resolvers.demo import SIZES, build
from settings import load_settings
from tests.clusters import find_binaries, running_cluster

KEPT = Path(__file__).parent / "out" / "stores"
SETTINGS = {"fsync": "on", "shared_buffers": "1GB", "max_wal_size": "4GB"}  # the log has to reach the disk
_GENERATOR = ROOT / "resolvers" / "demo"
_REVISIONS = ROOT / "db" / "migrations" / "versions"
_STAMP = "stamp.json"
_LOGS = r"select oid::regclass::text from pg_class where relname like 'query\_log%' and relkind in ('r', 'p')"
_REFUSALS = f"""select tgrelid::regclass::text, quote_ident(tgname), tgenabled::text from pg_trigger
 where not tgisinternal and tgrelid::regclass::text in ({_LOGS})"""  # noqa: S608 - made of texts of this file
_MODES = {"O": "enable", "A": "enable always", "R": "enable replica", "D": "disable"}


class StoreNotFilled(Exception):
    """A store cannot be made here, or filling it failed."""


@dataclass(frozen=True)
class Store:
    """A filled store. `state`: folder of the secrets it was filled with; `process`: root of the cluster's processes."""

    url: str
    dialect: str
    state: Path
    process: int | None = None


def stamp(factor: float) -> Mapping[str, str]:
    """Return what a store that is filled now is made of."""
    digest = hashlib.sha256()
    for path in sorted(each for each in _GENERATOR.iterdir() if each.suffix in (".py", ".csv")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return {
        "day": datetime.now(LEGAL_DAY).date().isoformat(),
        "revision": max(path.stem for path in _REVISIONS.glob("r*.py")),
        "generator": digest.hexdigest(),
        "factor": f"{factor:g}",
    }


def fits(folder: Path, wanted: Mapping[str, str]) -> bool:
    """Tell whether the store in `folder` was filled to its end and is made of what is wanted."""
    try:
        found = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(found == wanted)


@asynccontextmanager
async def own_postgresql(folder: Path, *, factor: float, told: TextIO) -> AsyncIterator[Store]:
    """Run the bench's cluster over `folder`, filled first where it does not fit. Raises: StoreNotFilled."""
    binaries = find_binaries()
    if binaries is None:
        raise StoreNotFilled("PostgreSQL 15 or later is not installed")
    wanted = stamp(factor)
    is_ready = _is_ready(folder, wanted)
    with running_cluster(binaries, kept=folder / "data", settings=SETTINGS) as cluster:
        store = Store(cluster.url("postgres"), "postgresql", folder.parent / "state", cluster.process)
        if not is_ready:
            await fill(store, factor=factor, told=told)
            _set_stamp(folder, wanted)
        await empty_log(store.url)
        yield store


async def own_sqlite(folder: Path, *, factor: float, told: TextIO) -> Store:
    """Return the bench's SQLite store, filled first where it does not fit. Raises: StoreNotFilled."""
    wanted = stamp(factor)
    store = Store(f"sqlite:///{folder / 'store.db'}", "sqlite", folder.parent / "state")
    if not _is_ready(folder, wanted):
        await fill(store, factor=factor, told=told)
        _set_stamp(folder, wanted)
    return store


def _is_ready(folder: Path, wanted: Mapping[str, str]) -> bool:
    """Tell whether a store fits; where it does not, its folder is empty afterwards."""
    if fits(folder, wanted):
        return True
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return False


def _set_stamp(folder: Path, made_of: Mapping[str, str]) -> None:
    (folder / _STAMP).write_text(json.dumps(made_of, indent=1) + "\n", encoding="utf-8")


async def fill(store: Store, *, factor: float, told: TextIO) -> None:
    """Fill an empty store in a process of its own, its progress told line by line. Raises: StoreNotFilled."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.stores", store.url, "--factor", f"{factor:g}"),
        cwd=ROOT,
        env={**os.environ, "CREDITGRAPH_STATE_DIR": str(store.state)},
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    last = "it said nothing"
    try:
        async for line in process.stderr:
            last = line.decode(errors="replace").strip() or last
            told.write(f"  {store.dialect}: {last}\n")
            told.flush()
    except asyncio.CancelledError:
        process.terminate()
        raise
    if await process.wait():
        raise StoreNotFilled(f"filling the {store.dialect} store failed: {last}")


async def at_hand(url: str, state: Path) -> Store:
    """Return a store that somebody else keeps. Raises: UrlInvalid, StoreUnavailable."""
    if sqlite_path(url) is not None:
        return Store(url, "sqlite", state)
    database = await open_database(url, pool_size=1)
    try:
        row = await database.fetch_row("select pg_backend_pid()")
        process = parent_of(int(row[0])) if row else None  # while the backend lives: closed, it has no parent
    finally:
        await database.close()
    return Store(url, "postgresql", state, process)


@asynccontextmanager
async def written_apart(store: Store, folder: Path) -> AsyncIterator[Store]:
    """Yield a copy of a SQLite store: the log of a run is not to burden the next. Another store is yielded itself."""
    path = sqlite_path(store.url)
    if path is None:
        yield store
        return
    copy = folder / "run.db"
    try:
        await asyncio.to_thread(_copy, path, copy)
        yield Store(f"sqlite:///{copy}", store.dialect, store.state)
    finally:
        for name in ("run.db", "run.db-wal", "run.db-shm"):
            (folder / name).unlink(missing_ok=True)


def _copy(path: Path, copy: Path) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(path) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()
    shutil.copyfile(path, copy)


async def empty_log(url: str) -> None:
    """Take the entries of earlier runs out of the bench's own store, so that a run does not pay for those before.

    The tables refuse that to everybody; only their owner can set the refusal aside, and puts it back as it was.
    """
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            refusals = await connection.fetch(_REFUSALS)
            for table, trigger, _ in refusals:
                await connection.execute(f"alter table {table} disable trigger {trigger}")
            logs = [table for (table,) in await connection.fetch(_LOGS)]
            await connection.execute(f"truncate {', '.join(logs)} cascade")
            for table, trigger, mode in refusals:
                await connection.execute(f"alter table {table} {_MODES[mode]} trigger {trigger}")
    finally:
        await connection.close()


async def settle(store: Store) -> None:
    """Let PostgreSQL do now what it does in its own time, so that it does not do it while a request is measured."""
    if store.dialect == "postgresql":
        connection = await asyncpg.connect(store.url)
        try:
            await connection.execute("vacuum (analyze)")
            await connection.execute("checkpoint")
        finally:
            await connection.close()


async def _fill(url: str, *, factor: float) -> None:
    await migrate(url)
    keys = identity_keys(load_settings(os.environ, root=ROOT))
    progress = Progress(sys.stderr)
    database = await open_database(url, statement_timeout=0)
    today = datetime.now(LEGAL_DAY).date()
    try:
        await build(database, keys, seed=1, size=SIZES["region"].scaled(factor), today=today, progress=progress)
    finally:
        progress.close()
        await database.close()


def main() -> None:
    """Fill the empty store at an address."""
    parser = argparse.ArgumentParser(prog="python -m bench.stores", description="Fill an empty store with demo data.")
    parser.add_argument("url")
    parser.add_argument("--factor", type=float, default=1.0, help="of the size `region`")
    asked = parser.parse_args()
    asyncio.run(_fill(asked.url, factor=asked.factor))


if __name__ == "__main__":
    main()
