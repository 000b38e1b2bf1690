"""What an open store promises its readers, the same on both databases."""

import asyncio
import time

import pytest

from db.engine import (
    ArgumentInvalid,
    ConstraintViolated,
    Database,
    StatementFailed,
    StatementTimeout,
    StoreUnavailable,
    open_database,
)
from tests.clusters import Cluster
from tests.db.statements import ENDLESS, SECRET, add_tokens, places


async def test_a_row_is_found_and_a_missing_one_is_none(database: Database) -> None:
    await add_tokens(database, "a")
    sql = places("select token_id from revoked_token where token_id = ?", database)
    assert (await database.fetch_row(sql, ("a",)), await database.fetch_row(sql, ("b",))) == (("a",), None)


@pytest.mark.parametrize("fetch", ["fetch_row", "fetch_rows"])
async def test_a_statement_without_end_is_stopped(hasty: Database, fetch: str) -> None:
    began = time.monotonic()
    with pytest.raises(StatementTimeout):
        await getattr(hasty, fetch)(ENDLESS[hasty.dialect])
    assert 0.15 < time.monotonic() - began < 2


async def test_a_long_statement_does_not_hold_up_the_loop(hasty: Database) -> None:
    running = asyncio.ensure_future(hasty.fetch_row(ENDLESS[hasty.dialect]))
    worst = 0.0
    while not running.done():
        began = time.monotonic()
        await asyncio.sleep(0.001)
        worst = max(worst, time.monotonic() - began)
    assert isinstance(running.exception(), StatementTimeout)
    assert worst < 0.1


async def test_a_statement_too_long_for_the_loop_still_gives_its_row(database: Database) -> None:
    sql = {
        "sqlite": "with recursive n (i) as (select 1 union all select i + 1 from n where i < ?) select count(*) from n",
        "postgresql": "select count(*) from generate_series(1, $1::integer)",
    }[database.dialect]
    assert {await database.fetch_row(sql, (300_000,)) for _ in range(3)} == {(300_000,)}
    assert [await database.fetch_row(sql, (n,)) for n in range(1, 130)] == [(n,) for n in range(1, 130)]


async def test_a_reading_connection_of_sqlite_cannot_write(sqlite_url: str) -> None:
    opened = await open_database(sqlite_url)
    for fetch in (opened.fetch_row, opened.fetch_rows):
        with pytest.raises(StatementFailed):
            await fetch("insert into revoked_token (token_id, revoked_at) values ('a', '2026-01-01')")
    await opened.close()


async def test_a_constraint_names_itself_and_not_the_value(database: Database) -> None:
    await add_tokens(database, SECRET)
    with pytest.raises(ConstraintViolated, match=r"revoked_token") as violated:
        await add_tokens(database, SECRET)
    assert SECRET not in str(violated.value)
    assert violated.value.__suppress_context__


async def test_a_statement_with_a_wrong_name_says_which(database: Database) -> None:
    with pytest.raises(StatementFailed, match="no_such_table"):
        await database.fetch_row("select 1 from no_such_table")


async def test_many_questions_at_once_are_all_answered(database: Database) -> None:
    sql = places("select cast(? as integer) + 0", database)
    answers = await asyncio.gather(*(database.fetch_row(sql, (number,)) for number in range(200)))
    assert answers == [(number,) for number in range(200)]


async def test_a_closed_store_says_so(store_url: str) -> None:
    opened = await open_database(store_url)
    await opened.close()
    await opened.close()
    for use in (opened.fetch_row("select 1"), opened.fetch_rows("select 1"), opened.commit([("select 1", ())])):
        with pytest.raises(StoreUnavailable):
            await use


async def test_closing_waits_for_a_running_statement(hasty: Database) -> None:
    running = asyncio.ensure_future(hasty.fetch_rows(ENDLESS[hasty.dialect]))
    await asyncio.sleep(0.05)
    await hasty.close()
    assert running.done() or isinstance(await asyncio.gather(running, return_exceptions=True), list)
    assert isinstance(running.exception(), StatementTimeout)


async def test_no_argument_reaches_the_servers_log(cluster: Cluster, postgresql_url: str) -> None:
    opened = await open_database(postgresql_url)
    settings = await opened.fetch_row(
        "select current_setting('log_parameter_max_length'), current_setting('log_parameter_max_length_on_error'),"
        " current_setting('jit'), current_setting('statement_timeout'), current_setting('synchronous_commit')"
    )
    with pytest.raises(ArgumentInvalid):
        await opened.fetch_row("select 1 / (length($1::text) - 18)", (SECRET,))
    await opened.close()
    assert settings == ("0", "0", "off", "5s", "on")
    assert "division by zero" in cluster.log_text()
    assert SECRET not in cluster.log_text()
