"""The store on PostgreSQL 15 and later, through asyncpg."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, TypeVar

import asyncpg

from db.arguments import POSTGRESQL, ArgumentInvalid, adapted
from db.database import (
    Arguments,
    ConstraintViolated,
    Dialect,
    Row,
    Statement,
    StatementFailed,
    StatementTimeout,
    StatementTooLarge,
    StoreUnavailable,
    Transaction,
    doomed,
)
from db.lending import LOANS_OF_A_CONNECTION, Lending, is_lost

CONNECT_SECONDS = 10.0
WAIT_SECONDS = 2.0  # for a connection, while all are in use
GRACE_SECONDS = 2.0  # a server that has not stopped a statement so long after its time does not answer any more
STATEMENTS_KEPT = 512  # prepared statements of one connection

# Classes of SQLSTATE (appendix A of the PostgreSQL manual).
TROUBLE = frozenset({"08", "28", "3D", "40", "53", "55", "57", "58", "XX"})
LOST = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, ConnectionError, TimeoutError)
FAILURES = (*LOST, OSError)  # connecting may also meet a missing socket or a name without an address
# A value must not reach the server's log, as an argument or in the detail of a broken key.
SILENCE = {"log_parameter_max_length": "0", "log_error_verbosity": "terse"}
PROBE = """select current_setting('synchronous_commit') = 'off',
 array(select name from unnest($1::text[]) as name where has_parameter_privilege(current_user, name, 'SET'))"""

Result = TypeVar("Result")


async def _json_as_bytes(connection: Any) -> None:
    """Take JSON as the server's own bytes: an answer is sent on as it came, without being read."""
    await connection.set_type_codec("json", schema="pg_catalog", format="binary", encoder=str.encode, decoder=bytes)


async def _nothing_to_reset(_connection: object) -> None:
    """Stand in for the pool's reset, a round trip after each statement.

    INVARIANT: no statement of this program changes a session setting, takes an advisory lock beyond its
    transaction, listens, or leaves a cursor open; and no connection is given back in an open transaction.
    """


async def open_postgresql(url: str, *, statement_timeout: float, pool_size: int) -> "PostgresqlDatabase":
    """Connect to the database of `url`. Raises: StoreUnavailable."""
    settings = {
        "application_name": "creditgraph",
        "statement_timeout": str(int(statement_timeout * 1000)),
        "jit": "off",
        "timezone": "UTC",
        "log_parameter_max_length_on_error": "0",
    }
    patience = statement_timeout + GRACE_SECONDS if statement_timeout else None
    pool = await _translated(_open_pool(url, settings, pool_size=pool_size, patience=patience))
    return PostgresqlDatabase(pool, size=pool_size, patience=WAIT_SECONDS if statement_timeout else None)


async def _open_pool(url: str, settings: dict[str, str], *, pool_size: int, patience: float | None) -> Any:
    settings = {**settings, **await _privileged_settings(url, settings)}
    return await asyncpg.create_pool(
        url,
        min_size=1,
        max_size=pool_size,
        max_queries=LOANS_OF_A_CONNECTION,  # so many loans are no fewer queries: the pool replaces it then
        max_inactive_connection_lifetime=0,
        init=_json_as_bytes,
        reset=_nothing_to_reset,
        timeout=CONNECT_SECONDS,
        command_timeout=patience,
        server_settings=settings,
        statement_cache_size=STATEMENTS_KEPT,
        max_cached_statement_lifetime=0,
        max_cacheable_statement_size=0,  # no limit: a compiled question is easily longer than the default
    )


async def _privileged_settings(url: str, settings: dict[str, str]) -> dict[str, str]:
    """Return the further settings that this role may make; naming one it may not would refuse the connection."""
    connection = await asyncpg.connect(url, timeout=CONNECT_SECONDS, server_settings=settings)
    try:
        forgets_commits, allowed = await connection.fetchrow(PROBE, list(SILENCE))
    finally:
        await connection.close()
    # A written log entry must outlive a crash of the machine.
    durable = {"synchronous_commit": "on"} if forgets_commits else {}
    return durable | {name: SILENCE[name] for name in allowed}


class PostgresqlDatabase:
    """A pool of connections to one PostgreSQL database; see `db.database.Database`."""

    dialect: Dialect = "postgresql"

    def __init__(self, pool: Any, *, size: int, patience: float | None) -> None:
        """patience: seconds that a statement waits for a connection while all of `size` are in use; None = any."""
        self._pool = pool
        self._lending = Lending(pool, size=size, patience=patience)

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        row = await self._run("fetchrow", sql, args)
        return None if row is None else tuple(row)

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        return [tuple(row) for row in await self._run("fetch", sql, args)]

    async def commit(self, statements: Sequence[Statement]) -> None:
        if len(statements) == 1:  # a statement alone is its own transaction: one round trip instead of three
            sql, args = statements[0]
            await self._run("execute", sql, args)
            return
        async with self.transaction() as transaction:
            for sql, args in statements:
                await transaction.execute(sql, args)

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._transaction()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        connection = await self._connection()
        is_ended = False
        try:
            bounds = connection.transaction()
            await _translated(bounds.start())
            transaction = _PostgresqlTransaction(connection)
            try:
                yield transaction
                if transaction.failed:  # PostgreSQL would answer COMMIT with a silent ROLLBACK
                    raise doomed()
            except BaseException:
                with suppress(*FAILURES):  # a lost connection has rolled back by itself
                    await bounds.rollback()
                    is_ended = True
                raise
            await _translated(bounds.commit())
            is_ended = True
        finally:
            # Its begin or its end may still be under way, which the driver does not tell: nobody may go on in it.
            if not is_ended and not is_lost(connection):
                connection.terminate()
            await self._lending.give_back(connection)

    async def close(self) -> None:
        await self._lending.close()
        await _translated(self._pool.close())

    async def _run(self, work: str, sql: str, args: Arguments) -> Any:
        """Run one statement by the connection's method `work`."""
        prepared = adapted(args, POSTGRESQL)
        connection = await self._connection()
        try:
            return await getattr(connection, work)(sql, *prepared)
        except FAILURES as error:
            if isinstance(error, TimeoutError):
                connection.terminate()  # to cancel its statement a second time would wait for the same server
            raise _failure(error) from None
        finally:
            await self._lending.give_back(connection)

    async def _connection(self) -> Any:
        """Take a connection for a while. Raises: StoreBusy, StoreUnavailable."""
        try:
            return await self._lending.borrow()
        except FAILURES as error:
            raise _failure(error) from None


class _PostgresqlTransaction:
    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.failed = False

    async def execute(self, sql: str, args: Arguments = ()) -> int:
        status = await self._run(self._connection.execute, sql, *self._adapted(args))
        count = status.rpartition(" ")[2]
        return int(count) if count.isdigit() else 0

    async def executemany(self, sql: str, rows: Iterable[Arguments]) -> None:
        await self._run(self._connection.executemany, sql, map(self._adapted, rows))

    async def fetch(self, sql: str, args: Arguments = ()) -> list[Row]:
        return [tuple(row) for row in await self._run(self._connection.fetch, sql, *self._adapted(args))]

    async def copy_rows(self, table: str, columns: Sequence[str], rows: Iterable[Arguments]) -> None:
        records = map(self._adapted, rows)
        await self._run(self._connection.copy_records_to_table, table, columns=list(columns), records=records)

    def _adapted(self, args: Arguments) -> list[object]:
        try:
            return adapted(args, POSTGRESQL)
        except BaseException:
            self.failed = True
            raise

    async def _run(self, work: Callable[..., Awaitable[Any]], *args: object, **options: object) -> Any:
        try:
            return await work(*args, **options)
        except LOST as error:  # any other OSError comes from the caller's rows and is the caller's to read
            self.failed = True
            raise _failure(error) from None
        except BaseException:
            self.failed = True
            raise


async def _translated(work: Awaitable[Result]) -> Result:
    """Wait for `work`; its driver's errors, which carry values, become errors of this program."""
    try:
        return await work
    except FAILURES as error:
        raise _failure(error) from None


def _failure(error: Exception) -> Exception:
    """Return this program's error for one of asyncpg's, without the values that the latter may carry."""
    if isinstance(error, asyncpg.QueryCanceledError):
        return StatementTimeout("the statement took too long")
    if isinstance(error, asyncpg.PostgresError):
        return _server_failure(error)
    if isinstance(error, asyncpg.InterfaceError) and isinstance(error, ValueError):  # its message echoes the argument
        return ArgumentInvalid("an argument has a type or size that the statement does not take")
    if str(error).startswith("the server expects"):
        return StatementFailed("the statement was given a wrong number of arguments")
    return StoreUnavailable("the database cannot be reached")


def _server_failure(error: asyncpg.PostgresError) -> Exception:
    state = error.sqlstate or ""
    if state[:2] in TROUBLE:
        return StoreUnavailable(f"the database cannot serve the statement now (SQLSTATE {state})")
    if state[:2] == "23":
        return ConstraintViolated(error.message)  # names the constraint; the values stand in the detail
    if state[:2] == "42":
        return StatementFailed(error.message)  # speaks of the statement's own words only
    if state[:2] == "22":
        return ArgumentInvalid(f"the database refused a value (SQLSTATE {state})")
    if state[:2] == "54":
        return StatementTooLarge(f"the statement is too large for the database (SQLSTATE {state})")
    return StatementFailed(f"the statement failed (SQLSTATE {state})")
