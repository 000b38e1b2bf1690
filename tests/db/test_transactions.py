"""Statements become durable together or not at all, on both databases."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from db.engine import (
    ConstraintViolated,
    Database,
    StatementFailed,
    StatementTimeout,
    StoreUnavailable,
    open_database,
)
from tests.clusters import Cluster
from tests.db.statements import ENDLESS, add_tokens, places, tokens


async def test_a_statement_without_end_is_stopped_inside_a_transaction_and_dooms_it(hasty: Database) -> None:
    with pytest.raises(StatementTimeout):  # noqa: PT012 - the block is the case
        async with hasty.transaction() as transaction:
            await transaction.execute("insert into revoked_token (token_id, revoked_at) values ('a', '2026-01-01')")
            await transaction.fetch(ENDLESS[hasty.dialect])
    assert await tokens(hasty) == []


async def test_reading_goes_on_while_a_transaction_writes_and_sees_nothing_of_it(database: Database) -> None:
    async with database.transaction() as transaction:
        await transaction.execute("insert into revoked_token (token_id, revoked_at) values ('a', '2026-01-01')")
        assert await transaction.fetch("select token_id from revoked_token") == [("a",)]
        assert await tokens(database) == []
    assert await tokens(database) == ["a"]


async def fail(_database: Database) -> None:
    raise ValueError("broken on purpose")


async def cancel(_database: Database) -> None:
    raise asyncio.CancelledError


async def break_a_key(database: Database) -> None:
    await add_tokens(database, "z", "z")


@pytest.mark.parametrize(
    ("accident", "error"),
    [
        pytest.param(fail, ValueError, id="the block fails"),
        pytest.param(cancel, asyncio.CancelledError, id="the block is cancelled"),
    ],
)
async def test_a_broken_transaction_leaves_nothing_and_the_next_one_works(
    database: Database, accident: Callable[[Database], Any], error: type[BaseException]
) -> None:
    with pytest.raises(error):  # noqa: PT012 - the block is the case
        async with database.transaction() as transaction:
            await transaction.execute("insert into revoked_token (token_id, revoked_at) values ('a', '2026-01-01')")
            await accident(database)
    await add_tokens(database, "b")
    assert await tokens(database) == ["b"]


async def test_a_block_that_swallows_the_error_of_a_statement_commits_nothing(database: Database) -> None:
    insert = "insert into revoked_token (token_id, revoked_at) values ('a', '2026-01-01')"
    with pytest.raises(StatementFailed, match="nothing of it is kept"):  # noqa: PT012 - the block is the case
        async with database.transaction() as transaction:
            await transaction.execute(insert)
            with pytest.raises(ConstraintViolated):
                await transaction.execute(insert)
    assert await tokens(database) == []


async def test_several_statements_are_committed_together_or_not_at_all(database: Database) -> None:
    with pytest.raises(ConstraintViolated):
        await break_a_key(database)
    assert await tokens(database) == []


async def test_execute_counts_the_rows_it_touched(database: Database) -> None:
    await add_tokens(database, "a", "b")
    async with database.transaction() as transaction:
        sql = places("delete from revoked_token where token_id <> ?", database)
        assert [await transaction.execute(sql, ("a",)), await transaction.execute(sql, ("a",))] == [1, 0]


@pytest.mark.parametrize("way", ["copy_rows", "executemany"])
async def test_rows_arrive_in_bulk(database: Database, way: str) -> None:
    rows = ((f"{number:05}", datetime(2026, 1, 1, tzinfo=UTC)) for number in range(2500))
    async with database.transaction() as transaction:
        if way == "copy_rows":
            await transaction.copy_rows("revoked_token", ("token_id", "revoked_at"), rows)
        else:
            sql = places("insert into revoked_token (token_id, revoked_at) values (?, ?)", database)
            await transaction.executemany(sql, rows)
    assert len(await tokens(database)) == 2500


async def test_an_error_of_the_callers_rows_stays_the_callers(database: Database) -> None:
    def rows() -> Any:
        yield ("a", datetime(2026, 1, 1, tzinfo=UTC))
        raise FileNotFoundError("broken on purpose")

    with pytest.raises(FileNotFoundError, match="on purpose"):
        async with database.transaction() as transaction:
            await transaction.copy_rows("revoked_token", ("token_id", "revoked_at"), rows())
    await add_tokens(database, "b")
    assert await tokens(database) == ["b"]


async def test_a_lost_connection_is_trouble_and_the_next_statement_works(cluster: Cluster, postgresql_url: str) -> None:
    opened = await open_database(postgresql_url, pool_size=1)
    row = await opened.fetch_row("select pg_backend_pid(), current_database()")
    assert row
    async with asyncio.timeout(10):
        with pytest.raises(StoreUnavailable):  # noqa: PT012 - the block is the case
            async with opened.transaction() as transaction:
                await transaction.execute("insert into revoked_token (token_id, revoked_at) values ('a', now())")
                await end_backend(cluster, row[0])
                await transaction.fetch("select 1")
        assert await tokens(opened) == []
    await opened.close()


async def end_backend(cluster: Cluster, pid: int) -> None:
    connection = await asyncpg.connect(cluster.url("postgres"))
    await connection.execute("select pg_terminate_backend($1)", pid)
    await connection.close()
