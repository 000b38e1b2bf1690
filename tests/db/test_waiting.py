"""Nobody waits for PostgreSQL without end: not for a connection in use, not for a server that fell silent."""

import asyncio
import os
import signal

import pytest

from db import postgresql
from db.engine import StoreBusy, StoreUnavailable, open_database

PATIENCE = 30  # seconds after which a case that hangs has failed


async def test_a_statement_does_not_wait_long_for_a_connection_in_use(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "WAIT_SECONDS", 0.0)
    opened = await open_database(postgresql_url, pool_size=1)
    async with asyncio.timeout(PATIENCE):
        async with opened.transaction():
            for read in (opened.fetch_row, opened.fetch_rows):
                with pytest.raises(StoreBusy):
                    await read("select 1")
            with pytest.raises(StoreBusy):
                await opened.commit([("select 1", ())])
        assert await opened.fetch_row("select 1") == (1,)  # nothing is left taken
    await opened.close()


async def test_work_without_a_limit_of_time_waits_for_its_connection(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "WAIT_SECONDS", 0.0)
    opened = await open_database(postgresql_url, pool_size=1, statement_timeout=0)
    async with asyncio.timeout(PATIENCE):
        async with opened.transaction():
            waiting = asyncio.create_task(opened.fetch_row("select 1"))
            await asyncio.sleep(0)
        assert await waiting == (1,)
    await opened.close()


async def test_a_server_that_falls_silent_is_given_up_and_the_next_connection_works(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "GRACE_SECONDS", 0.1)
    opened = await open_database(postgresql_url, pool_size=1, statement_timeout=0.1)
    row = await opened.fetch_row("select pg_backend_pid()")
    assert row
    os.kill(row[0], signal.SIGSTOP)
    try:
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(StoreUnavailable):
                await opened.fetch_row("select 1")
            assert await opened.fetch_row("select 1") == (1,)
    finally:
        os.kill(row[0], signal.SIGCONT)
    await opened.close()


async def test_statements_one_after_the_other_and_all_at_once_use_what_there_is(postgresql_url: str) -> None:
    opened = await open_database(postgresql_url, pool_size=2)
    async with asyncio.timeout(PATIENCE):
        rows = await asyncio.gather(*(opened.fetch_row("select $1::int", [number]) for number in range(40)))
    assert rows == [(number,) for number in range(40)]
    await opened.close()
