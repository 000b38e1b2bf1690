"""Whatever ends a commit, nobody is told that an entry is written, or left waiting, who should not be."""

import asyncio
import signal
import sys
import textwrap
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import asyncpg
import pytest

from db.database import Database, Statement, StatementFailed, StatementTimeout, StoreUnavailable
from db.engine import open_database
from db.log_writer import LogWriter
from tests.db.log_door import BOUNDS, PATIENCE, Door, begun, commit, numbered, told
from tests.db.test_query_log import ENTRY, ids


async def unreachable(_store: Database, _statements: Sequence[Statement]) -> None:
    raise StoreUnavailable("gone")


async def too_late(_store: Database, _statements: Sequence[Statement]) -> None:
    raise StatementTimeout("too late")


async def broken(_store: Database, _statements: Sequence[Statement]) -> None:
    raise RuntimeError("阿左许")


async def cancelled(_store: Database, _statements: Sequence[Statement]) -> None:
    raise asyncio.CancelledError


async def refused(_store: Database, _statements: Sequence[Statement]) -> None:
    raise StatementFailed("no such table")


async def lost_on_the_way_back(store: Database, statements: Sequence[Statement]) -> None:
    await store.commit(statements)
    raise StoreUnavailable("nobody heard that it is committed")


async def never(_store: Database, _statements: Sequence[Statement]) -> None:
    await asyncio.Event().wait()


async def stubborn(_store: Database, _statements: Sequence[Statement]) -> None:
    """Take no notice of the first cancellation, and none of the caller's patience."""
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        return


FATAL = [unreachable, too_late, broken, cancelled, lost_on_the_way_back]


@pytest.mark.parametrize("fault", FATAL, ids=lambda fault: fault.__name__)
async def test_when_the_store_fails_everybody_who_waits_is_told_and_the_next_tries_anew(
    database: Database, fault: Callable[..., Awaitable[None]]
) -> None:
    door = Door(database)
    door.orders.append(fault)
    writer = LogWriter(door, BOUNDS)
    writing = begun(writer, numbered(1, 2))
    await door.arrived.acquire()
    writing += begun(writer, numbered(3, 4))
    await asyncio.sleep(0)
    door.open.set()
    ends = await told(writing)
    assert "written" not in ends
    assert not any("阿左许" in end for end in ends)
    assert len(await ids(database)) == (2 if fault is lost_on_the_way_back else 0)
    assert await told(begun(writer, numbered(5))) == ["written"]
    assert door.sizes == [2, 1]


@pytest.mark.parametrize("fault", [never, stubborn], ids=lambda fault: fault.__name__)
async def test_a_commit_that_does_not_end_keeps_nobody_waiting(
    database: Database, fault: Callable[..., Awaitable[None]]
) -> None:
    door = Door(database)
    door.orders.append(fault)
    door.open.set()
    writer = LogWriter(door, replace(BOUNDS, seconds=1.0))
    writing = begun(writer, numbered(1, 2))
    await door.arrived.acquire()
    writing += begun(writer, numbered(3))
    late = "the query log cannot be written: the commit took too long"
    assert await told(writing) == [late] * 3
    assert await told(begun(writer, numbered(4))) == ["written"]
    assert await ids(database) == [each.id for each in numbered(4)]


async def test_a_commit_that_nobody_waits_for_any_longer_is_the_last_of_its_lane(database: Database) -> None:
    released = asyncio.Event()

    async def late(_store: Database, _statements: Sequence[Statement]) -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        await released.wait()

    door = Door(database)
    door.orders.append(late)
    door.open.set()
    writer = LogWriter(door, replace(BOUNDS, seconds=1.0))
    assert "written" not in await told(begun(writer, numbered(1)))
    door.open.clear()
    writing = begun(writer, numbered(2))
    for _ in range(2):
        await door.arrived.acquire()
    writing += begun(writer, numbered(3))
    released.set()
    for _ in range(5):
        await asyncio.sleep(0)
    assert door.sizes == [1, 1], "a second commit is under way, where one is the bound"
    door.open.set()
    assert await told(writing) == ["written"] * 2


@pytest.mark.parametrize("rounds", [0, 1, 2], ids=["before it began", "at its first step", "during the commit"])
async def test_when_the_lane_is_killed_everybody_is_told_and_the_next_tries_anew(
    database: Database, rounds: int
) -> None:
    door = Door(database)
    writer = LogWriter(door, BOUNDS)
    others = asyncio.all_tasks()
    writing = begun(writer, numbered(1, 2))
    await asyncio.sleep(0)
    (lane,) = asyncio.all_tasks() - others - set(writing)
    for _ in range(rounds):
        await asyncio.sleep(0)
    lane.cancel()
    assert await told(writing) == ["the query log cannot be written: the commit did not end as it should"] * 2
    door.open.set()
    assert await told(begun(writer, numbered(3))) == ["written"]
    assert await ids(database) == [each.id for each in numbered(3)]


async def test_the_lost_connection_ends_the_second_tries(database: Database) -> None:
    door = Door(database)
    door.orders.extend([refused, commit, unreachable])
    door.open.set()
    writer = LogWriter(door, BOUNDS)
    ends = await told(begun(writer, numbered(1, 2, 3)))
    assert ends == ["written", *["the query log cannot be written: gone"] * 2]
    assert door.sizes == [3, 1, 1]
    assert await ids(database) == [each.id for each in numbered(1)]


@pytest.mark.parametrize("is_under_way", [True, False], ids=["under way", "waiting"])
async def test_an_entry_whose_request_is_gone_is_written_all_the_same(database: Database, is_under_way: bool) -> None:
    door = Door(database)
    writer = LogWriter(door, BOUNDS)
    writing = begun(writer, numbered(1))
    await door.arrived.acquire()
    writing += begun(writer, numbered(2, 3))
    await asyncio.sleep(0)
    writing[0 if is_under_way else 1].cancel()
    await asyncio.sleep(0)
    door.open.set()
    ends = await told(writing)
    assert Counter(ends) == {"written": 2, "CancelledError": 1}
    assert await ids(database) == [each.id for each in numbered(1, 2, 3)]


FAULTS = (commit, refused, unreachable, too_late, broken, cancelled, lost_on_the_way_back)


@pytest.mark.parametrize("seed", range(20))
async def test_no_entry_is_claimed_that_is_not_there_and_none_that_is_claimed_is_lost(
    database: Database, seed: int
) -> None:
    """Writers come and go while each commit ends as chance has it; the store is asked what it holds."""
    chance = Random(seed)
    door = Door(database)
    door.open.set()
    door.orders.extend(chance.choices(FAULTS, weights=(12, 2, 1, 1, 1, 1, 1), k=200))
    bounds = replace(BOUNDS, entries=chance.choice((3, 64)))
    writer = LogWriter(door, bounds)
    entries = numbered(*range(60))
    writing: list[asyncio.Task[None]] = []
    for each in entries:
        writing += begun(writer, [each])
        for _ in range(chance.choice((0, 0, 1, 5))):
            await asyncio.sleep(0)
        if chance.random() < 0.1:
            chance.choice(writing).cancel()
        if chance.random() < 0.2:
            await told([chance.choice(writing)])
    ends = await told(writing)
    there = Counter(await ids(database))
    claimed = {entry.id for entry, end in zip(entries, ends, strict=True) if end == "written"}
    assert claimed, "chance left nothing to look at"
    assert claimed <= set(there)
    assert set(there.values()) == {1}
    unsure = {entry.id for entry, end in zip(entries, ends, strict=True) if "nobody" in end or end == "CancelledError"}
    assert set(there) <= claimed | unsure


async def test_a_backend_ended_under_a_group_tells_all_of_it(postgresql_url: str) -> None:
    opened = await open_database(postgresql_url)
    door = Door(opened)
    writer = LogWriter(door, BOUNDS)
    writing = begun(writer, numbered(1, 2))
    await door.arrived.acquire()
    apart = await asyncpg.connect(postgresql_url)
    lock = apart.transaction()
    await lock.start()
    await apart.execute("lock table query_log_subject in exclusive mode")
    door.open.set()
    end = """select pg_terminate_backend(pid) from pg_stat_activity
     where wait_event_type = 'Lock' and datname = current_database()"""
    async with asyncio.timeout(PATIENCE):
        while not await apart.fetchval(end):
            await apart.execute("select pg_sleep(0.02)")
    assert "written" not in await told(writing)
    await lock.rollback()
    assert await ids(opened) == []
    assert await told(begun(writer, numbered(3))) == ["written"]
    await apart.close()
    await opened.close()


KILLED = """
    import asyncio, sys
    from db.engine import open_database
    from db.log_writer import LogWriter
    from tests.db.test_log_writer import numbered
    from tests.db.test_query_log import SUBJECT

    async def main():
        writer = LogWriter(await open_database(sys.argv[1]))

        async def write(first):
            for number in range(first, 1_000_000, 8):
                (entry,) = numbered(number)
                await writer.write(entry, [SUBJECT])
                sys.stdout.write(entry.id + "\\n")
                sys.stdout.flush()

        await asyncio.gather(*map(write, range(8)))

    asyncio.run(main())
"""


async def test_c47_every_entry_a_killed_process_was_told_of_is_there(store_url: str) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", textwrap.dedent(KILLED), store_url]
    child = await asyncio.create_subprocess_exec(*command, cwd=root, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    async with asyncio.timeout(PATIENCE):
        heard = [(await child.stdout.readline()).decode().strip() for _ in range(40)]
        child.send_signal(signal.SIGKILL)
        heard += (await child.stdout.read()).decode().split()
        assert await child.wait() == -signal.SIGKILL
    opened = await open_database(store_url)
    there = Counter(await ids(opened))
    await opened.close()
    assert set(filter(lambda line: len(line) == len(ENTRY.id), heard)) <= set(there)
    assert set(there.values()) == {1}
