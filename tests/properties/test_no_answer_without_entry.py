"""Property 3: wherever the log fails, no restricted byte reaches the client without its committed entry."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg
import httpx
import pytest

from db.database import Database, Statement, StoreUnavailable
from db.engine import open_database
from policies.actor import PUBLIC
from resolvers.demo.numbers import organisation_code
from tests.db.statements import places
from tests.properties.callers import Caller
from tests.properties.house import shipped
from tests.properties.killed import DEAD, POINTS
from tests.properties.secretive import PURPOSE, SECRET, load_secrets
from tests.properties.serving import client, post
from tests.properties.stores import KEYS, MATTER

Fault = Callable[[Database, Sequence[Statement]], Awaitable[None]]


class Failing:
    """A store whose commits end in one fault; everything else is the store's own."""

    def __init__(self, store: Database, fault: Fault) -> None:
        self._store = store
        self._fault = fault

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def commit(self, statements: Sequence[Statement]) -> None:
        await self._fault(self._store, statements)


async def _unreachable(_store: Database, _statements: Sequence[Statement]) -> None:
    raise StoreUnavailable("gone")


async def _broken(_store: Database, _statements: Sequence[Statement]) -> None:
    raise RuntimeError("anything at all")


async def _lost_on_the_way_back(store: Database, statements: Sequence[Statement]) -> None:
    await store.commit(statements)
    raise StoreUnavailable("nobody heard that it is committed")


async def _half_written(store: Database, statements: Sequence[Statement]) -> None:
    """Commit into a log that has lost the table of subjects: nothing of the entry may stay."""
    await store.commit([("alter table query_log_subject rename to gone", ())])
    try:
        await store.commit(statements)
    finally:
        await store.commit([("alter table gone rename to query_log_subject", ())])


async def _disconnected(store: Database, statements: Sequence[Statement]) -> None:
    """Cut the connections under the store, then commit."""
    if store.dialect == "sqlite":
        store._writer.connection.close()  # type: ignore[attr-defined]
    else:
        parts = store._pool._connect_args  # type: ignore[attr-defined]
        apart = await asyncpg.connect(*parts)
        sql = "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = $1"
        await apart.execute(sql, await apart.fetchval("select current_database()"))
        await apart.close()
    await store.commit(statements)


FAULTS = {
    "the store cannot be reached": (_unreachable, 0),
    "anything raises": (_broken, 0),
    "it is committed and nobody hears of it": (_lost_on_the_way_back, 1),
    "half of it cannot be written": (_half_written, 0),
}


@pytest.mark.parametrize(("fault", "entries"), FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("asker", [0, 1], ids=["a state organ on duty", "the subject itself"])
async def test_nothing_restricted_leaves_when(
    database: Database, store_url: str, fault: Fault, entries: int, asker: int
) -> None:
    caller, text = (await load_secrets(database)).questions()[asker]
    async with client(Failing(database, fault), shipped()) as asking:  # type: ignore[arg-type]
        answer = await post(asking, caller, text)
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == "LOG_UNAVAILABLE"
    assert SECRET not in answer.text
    assert "data" not in answer.json()
    assert await _count(store_url) == entries


@pytest.mark.parametrize("asker", [0, 1], ids=["a state organ on duty", "the subject itself"])
async def test_where_the_connection_is_cut_the_secret_waits_for_another(
    database: Database, store_url: str, asker: int
) -> None:
    caller, text = (await load_secrets(database)).questions()[asker]
    async with client(Failing(database, _disconnected), shipped()) as asking:  # type: ignore[arg-type]
        answer = await post(asking, caller, text)
    assert answer.status_code in (200, 503)  # a pool may connect anew
    assert (SECRET in answer.text) == (answer.status_code == 200) == (await _count(store_url) == 1)


@pytest.mark.parametrize("asker", [0, 1], ids=["a state organ on duty", "the subject itself"])
async def test_the_secret_leaves_with_its_entry_alone(database: Database, store_url: str, asker: int) -> None:
    secrets = await load_secrets(database)
    caller, text = secrets.questions()[asker]
    async with client(database, shipped()) as asking:
        answer = await post(asking, caller, text)
    assert SECRET in answer.text
    assert await _count(store_url) == 1
    named = await database.fetch_rows("select pseudonym, disclosed from query_log_subject")
    assert named == [(secrets.store.rows["subject"][0]["pseudonym"], named[0][1])]
    assert named[0][1] > 0


@pytest.mark.parametrize("asker", [0, 1], ids=["a state organ on duty", "the subject itself"])
async def test_nothing_leaves_when_the_request_is_cancelled_beside_the_commit(
    database: Database, store_url: str, asker: int
) -> None:
    caller, text = (await load_secrets(database)).questions()[asker]
    reached = asyncio.Event()

    async def waits(_store: Database, _statements: Sequence[Statement]) -> None:
        reached.set()
        await asyncio.Event().wait()

    async with client(Failing(database, waits), shipped()) as asking:  # type: ignore[arg-type]
        request = asyncio.create_task(post(asking, caller, text))
        await reached.wait()
        request.cancel()
        with pytest.raises(asyncio.CancelledError):
            await request
    assert await _count(store_url) == 0


async def test_open_answers_need_no_log(database: Database) -> None:
    await load_secrets(database)
    async with client(Failing(database, _unreachable), shipped()) as asking:  # type: ignore[arg-type]
        answer = await post(asking, Caller(PUBLIC), "{ records(first: 5) { totalCount } lists { id } }")
    assert answer.status_code == 200


async def test_a_state_organs_refusal_needs_its_entry_too(database: Database) -> None:
    organ = (await load_secrets(database)).organ
    refused = '{ subjectsByCodes(codes: ["x"]) { code } }'
    async with client(Failing(database, _unreachable), shipped()) as asking:  # type: ignore[arg-type]
        answer = await post(asking, organ, refused)
    assert answer.json()["errors"][0]["extensions"]["code"] == "LOG_UNAVAILABLE"


@pytest.mark.parametrize("point", POINTS)
async def test_a_process_killed(sqlite_url: str, point: str) -> None:
    store = await open_database(sqlite_url)
    caller, _ = (await load_secrets(store)).questions()[0]
    await store.close()
    command = [sys.executable, "-m", "tests.properties.killed", sqlite_url, point, caller.role]
    done = await asyncio.to_thread(
        subprocess.run, [*command, str(caller.actor.bearer_key)], capture_output=True, text=True, check=False
    )
    assert done.returncode == (0 if point == "never" else DEAD), done.stderr
    assert (SECRET in done.stdout) == (point == "never")
    assert await _count(sqlite_url) == (1 if point in ("never", "after its commit") else 0)


CODES = [organisation_code("91", "152900", serial) for serial in range(2000, 2500)]
BATCH = "query Q($c: [String!]!) {} {{ subjectsByCodes(codes: $c) {{ code subject {{ id }} }} }}"
STATED = f'@purpose(code: {PURPOSE}, matter: "{MATTER}")'


@pytest.mark.parametrize(
    ("stated", "most", "decision", "code"),
    [
        pytest.param(STATED, 500, "PERMITTED", None, id="permitted"),
        pytest.param(STATED, 499, "REFUSED", "BATCH_TOO_LARGE", id="refused for its size"),
        pytest.param("", 500, "REFUSED", "PURPOSE_REQUIRED", id="refused without a purpose"),
    ],
)
async def test_c47_five_hundred_codes_leave_five_hundred_rows(
    database: Database, stated: str, most: int, decision: str, code: str | None
) -> None:
    organ = (await load_secrets(database, batch=most)).organ
    async with client(database, shipped()) as asking:
        await post(asking, organ, BATCH.replace("{}", stated, 1).replace("{{", "{").replace("}}", "}"), {"c": CODES})
    assert await database.fetch_rows("select decision, code from query_log") == [(decision, code)]
    rows = await database.fetch_rows("select pseudonym from query_log_subject where asked_by_key")
    assert {row[0] for row in rows} == {KEYS.alias(f"USCC:{each}") for each in CODES}


REFUSED = {
    "a code that is none": ('{ subject(code: "x") { id } }', "IDENTIFIER_INVALID"),
    "a field that is none": ("{ nothing }", "QUESTION_INVALID"),
    "a page that is none": ("{ records(first: 0) { totalCount } }", "INPUT_INVALID"),
    "a cursor that is none": ('{ records(after: "00") { nodes { id } } }', "CURSOR_INVALID"),
    "a purpose without a grant": (
        'query Q @purpose(code: BIDDING, matter: "BJ-2026-0001") { lists { id } }',
        "PURPOSE_NOT_PERMITTED",
    ),
    "a matter of the wrong form": (
        f'query Q @purpose(code: {PURPOSE}, matter: "王五") {{ lists {{ id }} }}',
        "MATTER_INVALID",
    ),
}


@pytest.mark.parametrize(("text", "code"), REFUSED.values(), ids=REFUSED)
async def test_every_refusal_of_a_state_organ_is_entered(database: Database, text: str, code: str) -> None:
    organ = (await load_secrets(database)).organ
    async with client(database, shipped()) as asking:
        answer = await post(asking, organ, text)
    assert answer.json()["errors"][0]["extensions"]["code"] == code
    assert await database.fetch_rows("select decision, code, matter from query_log") == [("REFUSED", code, None)]


async def test_a_suspended_organs_question_is_entered_too(database: Database) -> None:
    organ = (await load_secrets(database)).organ
    sql = places("update bearer set status = 'SUSPENDED' where key = ?", database)
    async with client(database, shipped()) as asking:
        assert (await post(asking, organ, "{ lists { id } }")).status_code == 200
        await database.commit([(sql, [organ.actor.bearer_key])])
        answer: httpx.Response = await post(asking, organ, "{ lists { id } }")
    assert answer.status_code == 401
    codes = {row[0] for row in await database.fetch_rows("select code from query_log")}
    assert codes == {None, "TOKEN_SUSPENDED"}


async def _count(url: str) -> int:
    """Return how many entries are committed, as another connection sees it."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        try:
            return int(connection.execute("select count(*) from query_log").fetchone()[0])
        finally:
            connection.close()
    apart = await asyncpg.connect(url)
    try:
        return int(await apart.fetchval("select count(*) from query_log"))
    finally:
        await apart.close()
