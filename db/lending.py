"""Connections of a pool kept at hand: lent for one statement or transaction, given back to whoever waits longest.

The driver's pool makes a task and a proxy for each lending, which costs about as much as the statement itself. It still
opens, replaces and closes the connections; in between they stay here.
"""

import asyncio
from collections import deque
from contextlib import suppress
from typing import Any

import asyncpg

from db.database import StoreBusy

LOANS_OF_A_CONNECTION = 1_000_000  # then it is replaced, so that a backend's caches cannot grow for ever


class Lending:
    """At most `size` connections of `pool` at hand.

    patience: seconds that a borrower waits while all are lent; None = as long as it takes
    """

    def __init__(self, pool: Any, *, size: int, patience: float | None) -> None:
        self._pool = pool
        self._size = size
        self._patience = patience
        self._loans: dict[Any, int] = {}  # of each connection at hand, lent or idle
        self._taking = 0  # connections on their way from the pool
        self._idle: list[Any] = []  # the last one given back is lent first: its caches are warm
        self._waiting: deque[asyncio.Future[Any]] = deque()
        self._closed = False

    async def borrow(self) -> Any:
        """Return a connection. Raises: StoreBusy, and what the pool raises."""
        while True:
            while self._idle:
                connection = self._idle.pop()
                if not is_lost(connection):
                    return connection
                await self._let_go(connection)  # lost while nobody used it: its place is free
            if self._closed or len(self._loans) + self._taking < self._size:
                return await self._take()
            given = await self._wait()
            if given is not None:
                return given

    async def give_back(self, connection: Any) -> None:
        """Take a connection back; one that is lost or worn goes to the pool, which replaces it."""
        loans = self._loans[connection] + 1
        self._loans[connection] = loans
        if self._closed or loans >= LOANS_OF_A_CONNECTION or is_lost(connection):
            await self._let_go(connection)
        elif not self._hand_to_next(connection):
            self._idle.append(connection)

    async def close(self) -> None:
        """Let every idle connection go; those that are lent follow when they are given back."""
        self._closed = True
        while self._idle:
            await self._let_go(self._idle.pop())
        while self._hand_to_next(None):
            pass

    async def _take(self) -> Any:
        self._taking += 1
        try:
            connection = await self._pool.acquire()
        except BaseException:
            self._taking -= 1
            self._hand_to_next(None)  # the place is free for another try
            raise
        self._taking -= 1
        self._loans[connection] = 0
        return connection

    async def _wait(self) -> Any:
        """Return the connection that is handed over, None for a free place."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[Any] = loop.create_future()
        self._waiting.append(turn)
        end = None if self._patience is None else loop.call_later(self._patience, _give_up, turn)
        try:
            return await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and turn.exception() is None:  # handed over in the same moment
                await self._pass_on(turn.result())
            raise
        finally:
            if end is not None:
                end.cancel()

    async def _pass_on(self, connection: Any) -> None:
        if connection is None:
            self._hand_to_next(None)
        else:
            await self.give_back(connection)

    def _hand_to_next(self, connection: Any) -> bool:
        """Hand a connection, or a free place, to whoever waits longest; False where nobody does."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(connection)
                return True
        return False

    async def _let_go(self, connection: Any) -> None:
        """Give a connection to the pool, and its place to whoever waits for one."""
        del self._loans[connection]
        try:
            with suppress(Exception):  # a lost connection has left the pool by itself
                await self._pool.release(connection)
        finally:  # its place is free, whatever becomes of who gave it back
            self._hand_to_next(None)


def is_lost(connection: Any) -> bool:
    """Tell whether a connection is closed; the pool takes a lost one out of its borrower's hands."""
    try:
        return bool(connection.is_closed())
    except asyncpg.InterfaceError:
        return True


def _give_up(turn: "asyncio.Future[Any]") -> None:
    if not turn.done():
        turn.set_exception(StoreBusy("every connection to the database is in use"))
