"""A store that keeps its readers waiting until a case lets them go on."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from db.database import Arguments, Database, Dialect, Row, Statement, Transaction

ALIVE = "select 1"  # what /readyz asks


class Gated:
    """A store like the one it stands before; each statement that reads a row waits for `gate`, and says so before."""

    def __init__(self, behind: Database) -> None:
        self._behind = behind
        self.gate = asyncio.Event()
        self.arrived = asyncio.Semaphore(0)

    @property
    def dialect(self) -> Dialect:
        return self._behind.dialect

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        if sql != ALIVE:
            self.arrived.release()
            await self.gate.wait()
        return await self._behind.fetch_row(sql, args)

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        return await self._behind.fetch_rows(sql, args)

    async def commit(self, statements: Sequence[Statement]) -> None:
        await self._behind.commit(statements)

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._behind.transaction()

    async def close(self) -> None:
        await self._behind.close()
