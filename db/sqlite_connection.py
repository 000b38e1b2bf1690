"""One connection to a SQLite file: its settings, its time limit, its SQL functions and its errors."""

import base64
import hashlib
import math
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import monotonic

from db.arguments import ArgumentInvalid
from db.database import (
    ConstraintViolated,
    Row,
    StatementFailed,
    StatementTimeout,
    StatementTooLarge,
    StoreUnavailable,
)

LOCK_SECONDS = 5.0  # how long one process waits for another that writes
STEPS_BETWEEN_CHECKS = 1000  # of SQLite's virtual machine; some 50 µs
STATEMENTS_KEPT = 512
LINE_BYTES = 57  # PostgreSQL breaks base64 after every 76 characters

FAILURES = (sqlite3.Error, OverflowError)
# What SQLite says of a statement's own words; anything else may echo a value.
SPEAKS_OF_THE_STATEMENT = ("no such ", "near ", "ambiguous column", "incomplete input", "Incorrect number of bindings")
TOO_LARGE = ("parser stack overflow", "at most ", "Expression tree is too large", "too many ")
TROUBLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOTADB,
    }
)


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Return a connection without implicit transactions, usable from any one thread at a time."""
    mode = "rwc" if create else "rw"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=LOCK_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS_KEPT,
    )


def open_session(path: Path, *, seconds: float, reading: bool = False, waits: bool = True) -> "Session":
    """Return a set-up connection whose statements run at most `seconds` (0 = no limit).

    reading: it cannot change the file. waits: it waits for a lock instead of failing at once.
    """
    connection = connect(path)
    try:
        if not reading:
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")
            connection.execute("pragma recursive_triggers = on")  # so that INSERT OR REPLACE meets the log's guards
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma temp_store = memory")  # restricted values never reach a temporary file
        connection.execute(f"pragma query_only = {int(reading)}")
        if not waits:
            connection.execute("pragma busy_timeout = 0")
        connection.create_function("cg_sha256", 1, _sha256, deterministic=True)
        connection.create_function("cg_base64", 1, _base64, deterministic=True)
        return Session(connection, seconds=seconds)
    except BaseException:
        connection.close()
        raise


class Session:
    """A connection whose every statement has a time limit. One thread at a time may use it."""

    def __init__(self, connection: sqlite3.Connection, *, seconds: float) -> None:
        self.connection = connection
        self._seconds = seconds or math.inf
        self._deadline = math.inf
        connection.set_progress_handler(lambda: monotonic() > self._deadline, STEPS_BETWEEN_CHECKS)

    def fetch_row(self, sql: str, args: Sequence[object]) -> Row | None:
        cursor = self._execute(sql, args)
        try:
            row: Row | None = cursor.fetchone()
            return row
        finally:
            cursor.close()  # ends the read: an open one would pin its snapshot

    def fetch_rows(self, sql: str, args: Sequence[object]) -> list[Row]:
        cursor = self._execute(sql, args)
        try:
            return cursor.fetchall()
        finally:
            cursor.close()

    def execute(self, sql: str, args: Sequence[object]) -> int:
        cursor = self._execute(sql, args)
        try:
            return max(cursor.rowcount, 0)
        finally:
            cursor.close()

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._deadline = monotonic() + self._seconds
        self.connection.executemany(sql, rows).close()

    def begin(self) -> None:
        self.abandon()
        self._execute("begin immediate", ()).close()

    def commit(self) -> None:
        self._deadline = math.inf  # an interrupted commit would be neither
        self.connection.execute("commit").close()

    def abandon(self) -> None:
        """Roll back the open transaction, where there is one."""
        self._deadline = math.inf
        if self.connection.in_transaction:
            self.connection.execute("rollback").close()

    def commit_all(self, statements: Sequence[tuple[str, Sequence[object]]]) -> None:
        """Run the statements in one transaction of their own; where one fails, nothing is kept."""
        self.begin()
        try:
            for sql, args in statements:
                self.execute(sql, args)
            self.commit()
        except BaseException:
            self.abandon()
            raise

    def _execute(self, sql: str, args: Sequence[object]) -> sqlite3.Cursor:
        self._deadline = monotonic() + self._seconds
        return self.connection.execute(sql, args)


def failure(error: Exception) -> Exception:
    """Return this program's error for one of sqlite3's, without the values that the latter may carry."""
    if isinstance(error, OverflowError | sqlite3.DataError):
        return ArgumentInvalid("an argument is too large for the database")
    if isinstance(error, sqlite3.IntegrityError):
        return ConstraintViolated(str(error))  # names table and column only
    primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if primary == sqlite3.SQLITE_INTERRUPT:
        return StatementTimeout("the statement took too long")
    if primary in TROUBLE:
        return StoreUnavailable("the database file cannot be used now")
    said = str(error)
    if said.startswith(TOO_LARGE):
        return StatementTooLarge("the statement is too large for the database")
    if "type '" in said and "is not supported" in said:
        return ArgumentInvalid("an argument has a type that the database does not take")
    return StatementFailed(said if said.startswith(SPEAKS_OF_THE_STATEMENT) else "the statement failed")


def _sha256(value: bytes | None) -> bytes | None:
    """Return the digest of a blob, as PostgreSQL's `sha256(bytea)` does."""
    return None if value is None else hashlib.sha256(_blob(value)).digest()


def _base64(value: bytes | None) -> str | None:
    """Return a blob as PostgreSQL's `encode(…, 'base64')` writes it, its line breaks included."""
    if value is None:
        return None
    text = base64.encodebytes(_blob(value)).decode()
    return text if text and len(value) % LINE_BYTES == 0 else text[:-1]


def _blob(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError("this function takes a blob")
    return value
