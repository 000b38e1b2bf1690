"""What a caller may do with a store and how it can fail, the same for SQLite and PostgreSQL.

No error of this file carries an argument, a cell or a connection string.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Protocol

Dialect = Literal["sqlite", "postgresql"]
Arguments = Sequence[object]
Statement = tuple[str, Arguments]
Row = tuple[Any, ...]


class StoreUnavailable(Exception):
    """The database cannot be reached, is out of a resource, or asks for the work to be tried again."""


class StoreBusy(StoreUnavailable):
    """Every connection to the database stayed in use for as long as a statement may wait for one."""


class StatementTimeout(Exception):
    """The statement ran longer than the store allows and was stopped."""


class StatementFailed(Exception):
    """The database refused the statement itself: its text, a right it lacks, or a value it cannot compute."""


class StatementTooLarge(StatementFailed):
    """The statement is nested deeper, or joins more, than the database reads at all."""


class ConstraintViolated(Exception):
    """The statement would have broken a key, a foreign key, a required column or an append-only table."""


class Transaction(Protocol):
    """Statements that become durable together or not at all; one failed statement dooms them all."""

    async def execute(self, sql: str, args: Arguments = ()) -> int:
        """Run one statement and return the number of rows it touched."""

    async def executemany(self, sql: str, rows: Iterable[Arguments]) -> None:
        """Run one statement for each row of arguments."""

    async def fetch(self, sql: str, args: Arguments = ()) -> list[Row]:
        """Run one statement and return all of its rows."""

    async def copy_rows(self, table: str, columns: Sequence[str], rows: Iterable[Arguments]) -> None:
        """Append rows to `table` in bulk; `table` and `columns` are names from the code, never input."""


class Database(Protocol):
    """One open store. Statements are written for `dialect`; everything else is the same.

    Placeholders are `$1` on PostgreSQL and `?` on SQLite; arguments are adapted as `db/arguments.py` says.
    """

    @property
    def dialect(self) -> Dialect:
        """The language of the statements this store takes."""

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        """Return the first row of one reading statement, which sees one snapshot; None where it has no row."""

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        """Return all rows of one reading statement, which sees one snapshot."""

    async def commit(self, statements: Sequence[Statement]) -> None:
        """Run the statements in one transaction and return once it is durable."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction: committed when the block ends, rolled back when anything in it fails."""

    async def close(self) -> None:
        """Wait for running statements and close every connection; closing twice is allowed."""


def doomed() -> StatementFailed:
    """Return the error of a block that goes on, and tries to commit, after one of its statements failed."""
    return StatementFailed("a statement of this transaction failed, so nothing of it is kept")
