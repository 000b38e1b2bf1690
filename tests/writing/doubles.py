"""Stores that do something of their own beside a change, and a write that changes nothing."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from db.database import Arguments, Database, Row, Transaction
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

Before = Callable[[Database, str], Awaitable[None]]


async def nothing(_store: Database, _sql: str) -> None:
    """Do nothing."""


class Watched:
    """A store whose transactions, and each of their statements, are preceded by something; the rest is its own.

    used: what was asked of it, in order
    """

    def __init__(self, store: Database, *, statement: Before = nothing, begin: Before = nothing) -> None:
        self._store = store
        self._statement = statement
        self._begin = begin
        self.used: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name in ("fetch_row", "fetch_rows", "commit"):
            self.used.append(name)
        return getattr(self._store, name)

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._transaction()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Any]:
        self.used.append("transaction")
        await self._begin(self._store, "begin")
        async with self._store.transaction() as transaction:
            yield _Statements(transaction, self._store, self._statement)
            await self._statement(self._store, "commit")


@dataclass(frozen=True)
class _Statements:
    inner: Transaction
    store: Database
    before: Before

    async def execute(self, sql: str, args: Arguments = ()) -> int:
        await self.before(self.store, sql)
        return await self.inner.execute(sql, args)

    async def fetch(self, sql: str, args: Arguments = ()) -> list[Row]:
        await self.before(self.store, sql)
        return await self.inner.fetch(sql, args)


def at(part: str, raised: Exception, *, skipping: int = 0) -> Before:
    """Return what raises before the first statement that holds `part`, once `skipping` of them have passed."""
    left = skipping

    async def before(_store: Database, sql: str) -> None:
        nonlocal left
        if part in sql:
            left -= 1
            if left < 0:
                raise raised

    return before


async def touch(_writing: Writing, given: Mapping[str, Any]) -> str:
    """Stand for a write that leaves its record as it is."""
    return stored_key(given["id"])
