"""Entries are committed in groups, and a bad one takes nobody with it."""

import asyncio
from dataclasses import replace
from typing import cast

import pytest

from db.database import Database
from db.log_writer import Bounds, LogWriter
from db.query_log import Entry
from tests.db.log_door import BOUNDS, PATIENCE, Door, begun, numbered, told
from tests.db.test_query_log import ENTRY, SUBJECT, ids


async def test_what_comes_during_a_commit_goes_with_the_next_one(database: Database) -> None:
    door = Door(database)
    writer = LogWriter(door, BOUNDS)
    first = begun(writer, numbered(1))
    await door.arrived.acquire()
    others = begun(writer, numbered(*range(2, 12)))
    await asyncio.sleep(0)
    door.open.set()
    assert await told([*first, *others]) == ["written"] * 11
    assert door.sizes == [1, 10]
    assert sorted(await ids(database)) == [each.id for each in numbered(*range(1, 12))]


async def test_what_is_ready_together_goes_together(database: Database) -> None:
    door = Door(database)
    door.open.set()
    assert await told(begun(LogWriter(door, BOUNDS), numbered(1, 2, 3))) == ["written"] * 3
    assert door.sizes == [3]


async def test_one_entry_may_follow_another_at_once(database: Database) -> None:
    """Whoever is told writes again in the moment in which nothing waits and the lane has not yet ended."""
    writer = LogWriter(database, BOUNDS)
    async with asyncio.timeout(PATIENCE):
        for each in numbered(1, 2, 3):
            await writer.write(each, [SUBJECT])
    assert await ids(database) == [each.id for each in numbered(1, 2, 3)]


@pytest.mark.parametrize(
    ("bounds", "sizes"),
    [
        pytest.param(replace(BOUNDS, entries=4), [4, 4, 2], id="of entries"),
        pytest.param(replace(BOUNDS, rows=6), [3, 3, 3, 1], id="of rows, two for each entry"),
        pytest.param(replace(BOUNDS, rows=1), [1] * 10, id="of fewer rows than one entry has"),
    ],
)
async def test_a_group_has_a_bound(database: Database, bounds: Bounds, sizes: list[int]) -> None:
    door = Door(database)
    door.open.set()
    assert await told(begun(LogWriter(door, bounds), numbered(*range(10)))) == ["written"] * 10
    assert door.sizes == sizes


async def test_beyond_the_bound_of_those_who_wait_an_entry_is_refused_at_once(database: Database) -> None:
    door = Door(database)
    writer = LogWriter(door, replace(BOUNDS, waiting=3))
    first = begun(writer, numbered(0))
    await door.arrived.acquire()
    waiting = begun(writer, numbered(1, 2, 3))
    await asyncio.sleep(0)
    full = "the query log cannot be written: too many entries are waiting"
    assert await told(begun(writer, numbered(4))) == [full]
    door.open.set()
    assert await told([*first, *waiting]) == ["written"] * 4
    assert await told(begun(writer, numbered(4))) == ["written"]


BAD = {
    "a matter no store keeps": ENTRY._replace(id="b" * 32, matter="x\x00"),
    "an entry without a role": ENTRY._replace(id="b" * 32, role=cast(str, None)),
    "an id that was used before": ENTRY,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
async def test_one_bad_entry_takes_nobody_with_it(database: Database, bad: Entry) -> None:
    await LogWriter(database).write(ENTRY, [])
    before, after = numbered(10, 11), numbered(12, 13)
    ends = await told(begun(LogWriter(database, BOUNDS), [*before, bad, *after]))
    assert [end == "written" for end in ends] == [True, True, False, True, True]
    assert "x\x00" not in ends[2]
    assert sorted(await ids(database)) == sorted([ENTRY.id, *(each.id for each in (*before, *after))])
