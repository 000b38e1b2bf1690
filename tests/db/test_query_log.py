"""An entry is there with all of its subjects or not at all, and nobody changes it afterwards."""

import asyncio
import json
import signal
import sys
import textwrap
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import asyncpg
import pytest

from db.engine import ConstraintViolated, Database, open_database
from db.log_writer import LogWriter
from db.query_log import SUBJECT_COLUMNS, Entry, EntrySubjects, LogUnavailable
from db.tables_of_use import query_log, query_log_subject
from tests.clusters import Cluster

ENTRY = Entry(
    id="0" * 31 + "1",
    at=datetime(2026, 11, 20, 1, 2, 3, 456000, UTC),
    role="STATE_ORGAN",
    channel="GRAPHQL",
    decision="PERMITTED",
    policy_revision="r1",
    document_digest="d" * 64,
    filter_digest="f" * 64,
    unit_id="u1",
    purpose="ADMIN_LICENSING",
    matter="阿左许〔2026〕1号",
)
SUBJECT = EntrySubjects(
    pseudonyms=("p" * 32,), asked_by_key=True, field_classes=("SUBJECT", "NEGATIVE"), routes=("DUTY",), disclosed=3
)


async def write(database: Database, entry: Entry, subjects: Sequence[EntrySubjects]) -> None:
    await LogWriter(database).write(entry, subjects)


async def ids(database: Database) -> list[str]:
    return [row[0] for row in await database.fetch_rows("select id from query_log")]


async def subjects(database: Database) -> list[tuple[object, ...]]:
    rows = await database.fetch_rows("select * from query_log_subject order by pseudonym")
    return [(*row[:2], bool(row[2]), json.loads(row[3]), json.loads(row[4]), row[5]) for row in rows]


def test_what_is_entered_has_the_columns_of_the_tables() -> None:
    assert set(Entry._fields) == set(query_log.columns.keys())
    assert set(SUBJECT_COLUMNS) == set(query_log_subject.columns.keys())


async def test_c47_an_entry_is_written_with_its_subject(database: Database) -> None:
    await write(database, ENTRY, [SUBJECT])
    assert await subjects(database) == [(ENTRY.id, "p" * 32, True, ["NEGATIVE", "SUBJECT"], ["DUTY"], 3)]
    row = await database.fetch_row("select id, at, role, purpose, matter, code from query_log")
    at = ENTRY.at if database.dialect == "postgresql" else "2026-11-20T01:02:03.456Z"
    assert row == (ENTRY.id, at, "STATE_ORGAN", "ADMIN_LICENSING", "阿左许〔2026〕1号", None)


async def test_c47_a_refusal_without_subjects_is_an_entry_too(database: Database) -> None:
    await write(database, ENTRY._replace(decision="REFUSED", code="PURPOSE_REQUIRED"), [])
    assert await database.fetch_rows("select decision, code from query_log") == [("REFUSED", "PURPOSE_REQUIRED")]
    assert await subjects(database) == []


@pytest.mark.parametrize("count", [500, 1000])
async def test_c47_a_batch_of_codes_gives_one_row_for_each(database: Database, count: int) -> None:
    names = [f"{number:032}" for number in range(count)]
    unlike = replace(SUBJECT, asked_by_key=False, field_classes=(), routes=("SELF", "DUTY"), disclosed=0)
    await write(database, ENTRY, [replace(SUBJECT, pseudonyms=names[1:]), replace(unlike, pseudonyms=names[:1])])
    first, *others = await subjects(database)
    assert first == (ENTRY.id, names[0], False, [], ["DUTY", "SELF"], 0)
    assert others == [(ENTRY.id, name, True, ["NEGATIVE", "SUBJECT"], ["DUTY"], 3) for name in names[1:]]


async def test_what_is_written_is_there_for_another_connection(store_url: str, database: Database) -> None:
    await write(database, ENTRY, [SUBJECT])
    other = await open_database(store_url)
    assert await ids(other) == [ENTRY.id]
    await other.close()


async def close(database: Database) -> None:
    await database.close()


async def drop_subjects(database: Database) -> None:
    async with database.transaction() as transaction:
        await transaction.execute("drop table query_log_subject")


async def write_it_already(database: Database) -> None:
    await write(database, ENTRY, [])


async def nothing(_database: Database) -> None:
    return None


@pytest.mark.parametrize(
    ("accident", "entry", "rows", "left"),
    [
        pytest.param(nothing, ENTRY, [SUBJECT, SUBJECT], [], id="one pseudonym twice: the second row fails"),
        pytest.param(
            nothing, ENTRY, [SUBJECT, replace(SUBJECT, disclosed=cast(int, None))], [], id="a subject without a count"
        ),
        pytest.param(
            nothing, ENTRY, [SUBJECT, replace(SUBJECT, pseudonyms=("\x00",))], [], id="a pseudonym no store keeps"
        ),
        pytest.param(
            nothing, ENTRY, [replace(SUBJECT, pseudonyms=("p", "q;r"))], [], id="a pseudonym that would be two"
        ),
        pytest.param(nothing, ENTRY, [replace(SUBJECT, pseudonyms=("",))], [], id="a pseudonym that is empty"),
        pytest.param(nothing, ENTRY, [replace(SUBJECT, pseudonyms=())], [], id="something said of nobody"),
        pytest.param(
            nothing, ENTRY._replace(at=ENTRY.at.replace(tzinfo=None)), [], [], id="a moment without a time zone"
        ),
        pytest.param(nothing, ENTRY._replace(role=cast(str, None)), [SUBJECT], [], id="an entry without a role"),
        pytest.param(nothing, ENTRY._replace(matter="x\x00"), [SUBJECT], [], id="a matter no store keeps"),
        pytest.param(nothing, ENTRY, [object()], [], id="a subject that is none"),
        pytest.param(drop_subjects, ENTRY, [SUBJECT], [], id="the second table is gone"),
        pytest.param(write_it_already, ENTRY, [SUBJECT], [ENTRY.id], id="the id was used before"),
    ],
)
async def test_c47_an_entry_that_cannot_be_written_whole_is_not_written(
    database: Database,
    accident: Callable[[Database], Awaitable[None]],
    entry: Entry,
    rows: list[EntrySubjects],
    left: list[str],
) -> None:
    await accident(database)
    with pytest.raises(LogUnavailable) as refused:
        await write(database, entry, rows)
    assert await ids(database) == left
    assert refused.value.__context__ is None, "the failure's traceback, with the arguments, travels along"
    assert "阿左许" not in str(refused.value)


async def test_c47_a_closed_store_writes_nothing_and_says_so(database: Database) -> None:
    await database.close()
    with pytest.raises(LogUnavailable, match=r"closed|reached"):
        await write(database, ENTRY, [SUBJECT])


KILLED = """
    import asyncio, os, signal, sys
    from db import sqlite_connection
    from db.engine import open_database
    from tests.db.test_query_log import ENTRY, SUBJECT, write

    execute = sqlite_connection.Session.execute

    def execute_or_die(session, sql, args):
        if "query_log_subject" in sql:
            assert session.connection.execute("select count(*) from query_log").fetchone() == (1,)
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(session, sql, args)

    sqlite_connection.Session.execute = execute_or_die

    async def main():
        await write(await open_database(sys.argv[1]), ENTRY, [SUBJECT])

    asyncio.run(main())
"""


async def test_c47_a_process_killed_between_entry_and_subjects_leaves_neither(sqlite_url: str) -> None:
    root = Path(__file__).parents[2]
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", textwrap.dedent(KILLED), sqlite_url, cwd=root)
    assert await child.wait() == -signal.SIGKILL
    opened = await open_database(sqlite_url)
    assert await ids(opened) == []
    await write(opened, ENTRY, [SUBJECT])
    assert await ids(opened) == [ENTRY.id]
    await opened.close()


SLEEPY = """
    create function sleep_once() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$;
    create trigger sleepy before insert on query_log_subject for each row execute function sleep_once()
"""


async def test_c47_a_backend_ended_between_entry_and_subjects_leaves_neither(
    cluster: Cluster, postgresql_url: str
) -> None:
    opened = await open_database(postgresql_url, statement_timeout=30)
    connection = await asyncpg.connect(postgresql_url)
    await connection.execute(SLEEPY)
    writing = asyncio.ensure_future(write(opened, ENTRY, [SUBJECT]))
    end = """select pg_terminate_backend(pid) from pg_stat_activity
     where wait_event = 'PgSleep' and pid <> pg_backend_pid() and datname = current_database()"""
    async with asyncio.timeout(10):
        while not await connection.fetchval(end):
            await connection.execute("select pg_sleep(0.02)")
        with pytest.raises(LogUnavailable):
            await writing
    assert await ids(opened) == []
    await connection.close()
    await opened.close()


CHANGES = [
    pytest.param("update query_log set decision = 'REFUSED'", id="an entry is changed"),
    pytest.param("delete from query_log where id is not null", id="an entry is removed"),
    pytest.param("update query_log_subject set disclosed = 0", id="a subject's count is changed"),
    pytest.param("delete from query_log_subject", id="a subject is removed"),
]


@pytest.mark.parametrize("change", CHANGES)
async def test_c47_a_written_entry_cannot_be_changed_even_by_its_owner(database: Database, change: str) -> None:
    await write(database, ENTRY, [SUBJECT])
    before = await database.fetch_rows("select * from query_log"), await subjects(database)
    with pytest.raises(ConstraintViolated, match="append-only"):
        await database.commit([(change, ())])
    assert (await database.fetch_rows("select * from query_log"), await subjects(database)) == before


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("insert or replace into query_log select * from query_log", id="an entry is replaced"),
        pytest.param(
            "insert or replace into query_log_subject select * from query_log_subject", id="a subject is replaced"
        ),
        pytest.param(
            "insert into query_log select * from query_log where true on conflict do update set role = ''", id="upsert"
        ),
    ],
)
async def test_c47_sqlite_does_not_replace_an_entry_either(sqlite_url: str, change: str) -> None:
    opened = await open_database(sqlite_url)
    await write(opened, ENTRY, [SUBJECT])
    with pytest.raises(ConstraintViolated, match="append-only"):
        await opened.commit([(change, ())])
    await opened.close()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("truncate query_log_subject", id="the subjects are truncated"),
        pytest.param("truncate query_log cascade", id="everything is truncated"),
        pytest.param(
            "insert into query_log select * from query_log on conflict (id) do update set role = ''", id="upsert"
        ),
        pytest.param(
            "do $$ begin set local session_replication_role = replica; delete from query_log_subject; end $$",
            id="a session that plays a replica removes a subject",
        ),
    ],
)
async def test_c47_postgresql_does_not_truncate_or_replace_an_entry_either(postgresql_url: str, change: str) -> None:
    opened = await open_database(postgresql_url)
    await write(opened, ENTRY, [SUBJECT])
    with pytest.raises(ConstraintViolated, match="append-only"):
        await opened.commit([(change, ())])
    await opened.close()
