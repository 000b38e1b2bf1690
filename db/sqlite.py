"""The store in one SQLite file: several reading connections, one writing connection, each on a worker thread.

A reading statement first runs where it is asked for, in the event loop, for at most `LOOP_SECONDS`: most end
sooner than a thread could be woken. One that needs longer, or meets a lock, is stopped and runs again from the
beginning on a worker; reading changes nothing, so the second run is as good as the first.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from db.arguments import SQLITE, adapted
from db.database import Arguments, Dialect, Row, Statement, StatementTimeout, StoreUnavailable, Transaction, doomed
from db.sqlite_connection import FAILURES, Session, failure, open_session

LOOP_SECONDS = 0.001
RUNS_ON_A_WORKER = 64  # of a statement that was too long for the loop, before the loop tries it again
STATEMENTS_WATCHED = 1024
ROWS_OF_A_BATCH = 1000

Result = TypeVar("Result")


async def open_sqlite(path: Path, *, statement_timeout: float, pool_size: int) -> "SqliteDatabase":
    """Open the store in the file `path`, which must exist. Raises: StoreUnavailable."""
    return await asyncio.to_thread(_open, path, statement_timeout, pool_size)


def _open(path: Path, statement_timeout: float, pool_size: int) -> "SqliteDatabase":
    sessions: list[Session] = []
    try:
        sessions.append(open_session(path, seconds=statement_timeout))  # first, because it sets the journal's mode
        for _ in range(pool_size):
            sessions.append(open_session(path, seconds=statement_timeout, reading=True))
        sessions.append(open_session(path, seconds=LOOP_SECONDS, reading=True, waits=False))
    except FAILURES as error:
        for session in sessions:
            session.connection.close()
        raise failure(error) from None
    return SqliteDatabase(writer=sessions[0], readers=sessions[1:-1], loop_reader=sessions[-1])


class SqliteDatabase:
    """The connections to one SQLite file; see `db.database.Database`."""

    dialect: Dialect = "sqlite"

    def __init__(self, *, writer: Session, readers: list[Session], loop_reader: Session) -> None:
        self._writer = writer
        self._idle = deque(readers)
        # INVARIANT: as many workers as readers, so a worker always finds an idle reader.
        self._readers = ThreadPoolExecutor(len(readers), thread_name_prefix="sqlite-read")
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="sqlite-write")
        self._loop_reader = loop_reader
        self._long: dict[str, int] = {}  # statement → runs left on a worker
        self._writing = asyncio.Lock()
        self._closed = False

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        values = adapted(args, SQLITE)
        if not self._is_long(sql):
            try:
                self._check_open()
                return self._loop_reader.fetch_row(sql, values)
            except FAILURES as error:
                stopped = failure(error)
                if not isinstance(stopped, StatementTimeout | StoreUnavailable):
                    raise stopped from None
                self._remember_long(sql)
        return await self._read(lambda session: session.fetch_row(sql, values))

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        values = adapted(args, SQLITE)
        return await self._read(lambda session: session.fetch_rows(sql, values))

    async def commit(self, statements: Sequence[Statement]) -> None:
        values = [(sql, adapted(args, SQLITE)) for sql, args in statements]
        async with self._writing:
            await self._write(lambda session: session.commit_all(values))

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._transaction()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        async with self._writing:
            transaction = _SqliteTransaction(self)
            try:
                await self._write(Session.begin)
                yield transaction
                if transaction.failed:
                    raise doomed()
                await self._write(Session.commit)
            except BaseException:
                # Not awaited: this may be a cancellation. The one writing thread does it before anything else.
                if not self._closed:
                    self._writers.submit(self._writer.abandon)
                raise

    async def close(self) -> None:
        if self._closed:
            return
        async with self._writing:
            self._closed = True
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        self._readers.shutdown()
        self._writers.shutdown()
        for session in (*self._idle, self._loop_reader, self._writer):  # the last one empties the journal
            session.connection.close()

    def _is_long(self, sql: str) -> bool:
        left = self._long.get(sql)
        if left is None:
            return False
        if left > 1:
            self._long[sql] = left - 1
        else:
            del self._long[sql]
        return True

    def _remember_long(self, sql: str) -> None:
        if len(self._long) >= STATEMENTS_WATCHED:
            self._long.clear()
        self._long[sql] = RUNS_ON_A_WORKER

    async def _read(self, work: Callable[[Session], Result]) -> Result:
        self._check_open()
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._with_reader, work)

    def _with_reader(self, work: Callable[[Session], Result]) -> Result:
        session = self._idle.pop()
        try:
            return work(session)
        except FAILURES as error:
            raise failure(error) from None
        finally:
            self._idle.append(session)

    async def _write(self, work: Callable[[Session], Result]) -> Result:
        self._check_open()
        return await asyncio.get_running_loop().run_in_executor(self._writers, self._with_writer, work)

    def _with_writer(self, work: Callable[[Session], Result]) -> Result:
        try:
            return work(self._writer)
        except FAILURES as error:
            raise failure(error) from None

    def _check_open(self) -> None:
        if self._closed:
            raise StoreUnavailable("the database has been closed")


class _SqliteTransaction:
    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self.failed = False

    async def execute(self, sql: str, args: Arguments = ()) -> int:
        values = self._adapted(args)
        return await self._run(lambda session: session.execute(sql, values))

    async def executemany(self, sql: str, rows: Iterable[Arguments]) -> None:
        remaining = iter(rows)
        while batch := [self._adapted(row) for row in islice(remaining, ROWS_OF_A_BATCH)]:
            await self._run(partial(Session.executemany, sql=sql, rows=batch))

    async def fetch(self, sql: str, args: Arguments = ()) -> list[Row]:
        values = self._adapted(args)
        return await self._run(lambda session: session.fetch_rows(sql, values))

    async def copy_rows(self, table: str, columns: Sequence[str], rows: Iterable[Arguments]) -> None:
        names = ", ".join(f'"{column}"' for column in columns)
        places = ", ".join("?" * len(columns))
        await self.executemany(f'insert into "{table}" ({names}) values ({places})', rows)  # noqa: S608 - code's names

    def _adapted(self, args: Arguments) -> list[object]:
        try:
            return adapted(args, SQLITE)
        except BaseException:
            self.failed = True
            raise

    async def _run(self, work: Callable[[Session], Result]) -> Result:
        try:
            return await self._database._write(work)
        except BaseException:
            self.failed = True
            raise
