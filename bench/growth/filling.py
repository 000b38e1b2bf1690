"""Stores of any size in bounded memory: a demo store is the seed, and its rows come again by COPY as other subjects'.

A demo build goes through the intake, which is far too slow for ten million records. So one of a hundred thousand is
built that way, and a larger store is its clone with the rows of n-1 copies appended. Growth is in the number of
subjects: each has as many records as its pattern. While rows come in, the tables have no indexes and no foreign keys;
all of them are made again from PostgreSQL's own descriptions, so that every row is held to every constraint.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import asyncpg

from bench.growth.filling_rows import SHAPES, Copy, Line, Pattern, Shape, copied_subjects, pattern_of
from db.engine import open_database
from db.identity import IdentityKeys
from db.upgrade import migrate
from resolvers.demo.build import build
from resolvers.demo.cast import SISTER_CODE
from resolvers.demo.sizes import SIZES

RECORDS_OF_SEED = 100_000
# One subject far beyond all others: what its first page costs must not depend on how many records it has.
HEAVY_CODE = SISTER_CODE
HEAVY_RECORDS = 100_000

SCALE = RECORDS_OF_SEED / SIZES["region"].records
_CHUNK_BYTES = 1 << 20
_TABLES = ["subject", *(shape.table for shape in SHAPES)]
_MAKING = {"maintenance_work_mem": "512MB", "synchronous_commit": "off"}

# What is dropped before the rows come and made again afterwards: foreign keys on the tables or to them, then indexes.
_KEYS_MET = """select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
 where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))"""
_KEYS_OWN = """select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
 where contype in ('p', 'u') and conrelid = any($1::regclass[]) order by conrelid::regclass::text, conname"""
_INDEXES = """select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
 where indrelid = any($1::regclass[]) and not exists
 (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u')) order by 1"""

Told = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Seed:
    """What is read of a seed store, held in memory while copies are made: about 150 MB for 100 000 records."""

    patterns: tuple[Pattern, ...]
    lines: Mapping[Shape, Sequence[Line]]
    columns: Mapping[Shape, Sequence[str]]
    heavy: int  # id of the heavy subject


@dataclass(frozen=True)
class Filling:
    """What a store is to hold: `copies` of the seed, the seed among them, and perhaps one heavy subject.

    heavy_records: no more than the seed has
    """

    copies: int
    heavy_records: int = 0


async def build_seed(url: str, keys: IdentityKeys, *, today: date, told: Told, scale: float) -> None:
    """Build the demo store that every larger one is made of, in the empty database at `url`."""
    await migrate(url)
    database = await open_database(url, statement_timeout=0)
    try:
        await build(database, keys, seed=1, size=SIZES["region"].scaled(scale), today=today, progress=told)
    finally:
        await database.close()
    async with connected(url) as connection:
        await connection.execute("vacuum (analyze)")


async def renew(url: str) -> None:
    """Bring a kept store to the newest revision."""
    await migrate(url)
    async with connected(url) as connection:
        await connection.execute("analyze")


async def multiply(url: str, filling: Filling, keys: IdentityKeys, *, today: date, told: Told) -> None:
    """Append the copies to a clone of the seed at `url`, and make its indexes, keys and statistics anew.

    Whatever fails, the clone is unfinished and is to be dropped; it has no foreign keys then.
    """
    async with connected(url) as connection:
        seed = await _read_seed(connection)
        scaffold = await _taken_down(connection)
        await _append_subjects(url, seed, filling, keys, today=today, told=told)
        for shape in SHAPES:
            rows = _chunks(_copies(seed, shape, filling, told))
            await connection.copy_to_table(shape.table, source=rows, columns=seed.columns[shape])
        await connection.execute("vacuum (freeze)")  # before there are indexes that it would have to read
        for number, statement in enumerate(scaffold, start=1):
            await connection.execute(statement)
            told("indexes and keys", number, len(scaffold))
        await connection.execute("vacuum (analyze)")


async def _read_seed(connection: Any) -> Seed:
    found = await connection.fetch("select id, kind, code, region_code from subject order by id")
    heavy = next(row["id"] for row in found if row["code"] == HEAVY_CODE)
    columns = {shape: await _columns(connection, shape) for shape in SHAPES}
    lines = {
        shape: [shape.line(row) for row in await _copied_out(connection, shape, columns[shape])] for shape in SHAPES
    }
    return Seed(tuple(pattern_of(*row) for row in found), lines, columns, int(heavy, 16))


async def _columns(connection: Any, shape: Shape) -> list[str]:
    found = await connection.fetch(
        "select attname from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and not attisdropped",
        shape.table,
    )
    return shape.columns(name for (name,) in found)


async def _copied_out(connection: Any, shape: Shape, columns: Sequence[str]) -> list[bytes]:
    parts: list[bytes] = []

    async def hold(part: bytes) -> None:
        parts.append(bytes(part))

    await connection.copy_from_table(shape.table, output=hold, columns=list(columns))
    return b"".join(parts).split(b"\n")[:-1]  # COPY writes a line feed inside a value as two characters


async def _append_subjects(
    url: str, seed: Seed, filling: Filling, keys: IdentityKeys, *, today: date, told: Told
) -> None:
    database = await open_database(url, statement_timeout=0, pool_size=1)
    try:
        for number in range(1, filling.copies):
            rows = list(copied_subjects(seed.patterns, Copy(number), keys, today=today))
            async with database.transaction() as transaction:
                await transaction.copy_rows("subject", list(rows[0]), (list(row.values()) for row in rows))
            told("subjects", number * len(rows), (filling.copies - 1) * len(rows))
    finally:
        await database.close()


def _copies(seed: Seed, shape: Shape, filling: Filling, told: Told) -> Iterator[bytes]:
    """Yield every row to append; `told` hears of each copy."""
    lines = seed.lines[shape]
    for number in range(1, filling.copies):
        yield from shape.written(lines, Copy(number))
        told(f"{shape.table} rows", number * len(lines), (filling.copies - 1) * len(lines))
    if shape.table == "record":
        yield from shape.written(lines[: filling.heavy_records], Copy(filling.copies), subject=seed.heavy)


async def _chunks(rows: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Yield the rows in chunks of about a megabyte: more memory than that never waits for the database."""
    chunk: list[bytes] = []
    size = 0
    for row in rows:
        chunk.append(row)
        size += len(row)
        if size >= _CHUNK_BYTES:
            yield b"".join(chunk)
            chunk, size = [], 0
            await asyncio.sleep(0)
    yield b"".join(chunk)


async def _taken_down(connection: Any) -> list[str]:
    """Drop every index and key of the tables; return the statements that make them again, in order."""
    met = await connection.fetch(_KEYS_MET, _TABLES)
    own = await connection.fetch(_KEYS_OWN, _TABLES)
    indexes = await connection.fetch(_INDEXES, _TABLES)
    for table, name, _ in [*met, *own]:
        await connection.execute(f'alter table {table} drop constraint "{name}"')
    for name, _ in indexes:
        await connection.execute(f"drop index {name}")
    added = [f'alter table {table} add constraint "{name}" {text}' for table, name, text in [*own, *met]]
    return [*added[: len(own)], *(text for _, text in indexes), *added[len(own) :]]


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    """Open one connection for making a store."""
    connection = await asyncpg.connect(url, server_settings=_MAKING)
    try:
        yield connection
    finally:
        await connection.close()
