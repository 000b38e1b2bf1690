"""A store whose commits wait at a door, and writers that come to it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from db.database import Database, Statement
from db.log_writer import Bounds, LogWriter
from db.query_log import Entry, LogUnavailable
from tests.db.test_query_log import ENTRY, SUBJECT

PATIENCE = 30.0  # seconds until a test calls waiting a hang
BOUNDS = Bounds(seconds=PATIENCE / 2)


def numbered(*numbers: int) -> list[Entry]:
    return [ENTRY._replace(id=f"{number:032}") for number in numbers]


class Door:
    """A store whose commits wait at a door and do as they are told there; everything else is the store's own.

    sizes: how many entries each commit held
    """

    def __init__(self, store: Database) -> None:
        self._store = store
        self.orders: deque[Callable[[Database, Sequence[Statement]], Awaitable[None]]] = deque()
        self.arrived = asyncio.Semaphore(0)
        self.open = asyncio.Event()
        self.sizes: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def commit(self, statements: Sequence[Statement]) -> None:
        self.sizes.append(size_of(statements))
        order = self.orders.popleft() if self.orders else commit
        self.arrived.release()
        await self.open.wait()
        await order(self._store, statements)


def size_of(statements: Sequence[Statement]) -> int:
    """Return how many entries the statements write."""
    if len(statements) > 1:
        return len(statements) - 1
    return str(statements[0][1][0]).count('"policy_revision"')


async def commit(store: Database, statements: Sequence[Statement]) -> None:
    await store.commit(statements)


async def told(writing: Iterable[Awaitable[None]]) -> list[str]:
    """Return what each writer was told: `written`, or why not."""
    async with asyncio.timeout(PATIENCE):
        ends = await asyncio.gather(*writing, return_exceptions=True)
    assert all(end is None or isinstance(end, LogUnavailable | asyncio.CancelledError) for end in ends), ends
    return ["written" if end is None else str(end) or type(end).__name__ for end in ends]


def begun(writer: LogWriter, entries: Iterable[Entry]) -> list[asyncio.Task[None]]:
    return [asyncio.create_task(writer.write(each, [SUBJECT])) for each in entries]
