"""A store that answers with rows it was given: what is counted is the service, and no database disturbs the count."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from db.database import Arguments, Database, Dialect, Row, Statement, Transaction

Canned = dict[str, list[Row]]  # statement → its rows


class Recording:
    """A store that remembers what it answered."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answered: Canned = {}

    def taken(self) -> Canned:
        """Return what was answered since the last call."""
        answered, self._answered = self._answered, {}
        return answered

    @property
    def dialect(self) -> Dialect:
        return self._database.dialect

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        row = await self._database.fetch_row(sql, args)
        self._answered[sql] = [] if row is None else [row]
        return row

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        rows = await self._database.fetch_rows(sql, args)
        self._answered[sql] = rows
        return rows

    async def commit(self, statements: Sequence[Statement]) -> None:
        await self._database.commit(statements)

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._database.transaction()

    async def close(self) -> None:
        await self._database.close()


class Replaying:
    """A store that answers each statement with the rows last given for it, and commits nowhere."""

    dialect: Dialect = "sqlite"

    def __init__(self) -> None:
        self._rows: Canned = {}

    def give(self, canned: Canned) -> None:
        """Answer so from now on; other statements are answered as before."""
        self._rows.update(canned)

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:  # noqa: ARG002 - the protocol's
        rows = self._rows[sql]
        return rows[0] if rows else None

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:  # noqa: ARG002 - the protocol's
        return self._rows[sql]

    async def commit(self, statements: Sequence[Statement]) -> None:
        """Say that it is durable."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        raise NotImplementedError("a question opens no transaction")

    async def close(self) -> None:
        """Nothing is open."""
