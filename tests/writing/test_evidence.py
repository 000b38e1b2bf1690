"""No change without its line and its entry, no answer without either, and nothing in a standing that is gone."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from db.database import ConstraintViolated, Database, StatementFailed, StoreUnavailable
from db.engine import open_database
from resolvers import writer
from resolvers.writes import Write
from resolvers.writing import Writing
from tests.readers.logbook import NAMES, fill
from tests.writing.desk import OF_ANOTHER, OPEN, RESTRICTED, REVOKE, Desk, desk_over
from tests.writing.doubles import Before, Watched, at, touch
from tests.writing.test_path import TWO

ENTRY, LINE = "insert into query_log ", "insert into aggregation_log"


async def filled(database: Database, **before: Before) -> Desk:
    await fill(database)
    desk = desk_over(database, Watched(database, **before))
    desk.before = set(NAMES)
    return desk


LOST = {
    "the entry can not be written": (ENTRY, StatementFailed("no such table"), "LOG_UNAVAILABLE"),
    "the store is gone at the entry": (ENTRY, StoreUnavailable("gone"), "LOG_UNAVAILABLE"),
    "anything raises at the entry": (ENTRY, RuntimeError("anything"), "LOG_UNAVAILABLE"),
    "the store is gone at the line of the change": (LINE, StoreUnavailable("gone"), "STORE_UNAVAILABLE"),
    "the store is gone at the commit": ("commit", StoreUnavailable("gone"), "STORE_UNAVAILABLE"),
}


@pytest.mark.parametrize(("part", "fault", "code"), LOST.values(), ids=LOST)
async def test_nothing_is_changed_or_answered_where(database: Database, part: str, fault: Exception, code: str) -> None:
    desk = await filled(database, statement=at(part, fault))
    answer = await desk.post(REVOKE, id=RESTRICTED, why="ERROR")
    assert answer.status_code == 503
    assert "data" not in answer.json()
    assert answer.json()["errors"][0]["extensions"]["code"] == code
    assert answer.headers["retry-after"]
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)
    assert await desk.acts() == []
    assert ("PERMITTED", None) not in await desk.entries()


async def test_what_was_done_before_the_log_was_lost_is_told(database: Database) -> None:
    desk = await filled(database, statement=at(ENTRY, StoreUnavailable("gone"), skipping=1))
    answer = await desk.post(TWO, a=OPEN, b=RESTRICTED)
    assert answer.status_code == 200
    assert [(each["extensions"]["code"], each["path"]) for each in answer.json()["errors"]] == [
        ("LOG_UNAVAILABLE", ["second"])
    ]
    assert await desk.state(OPEN) == ("REVOKED", 2)
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


async def test_a_refusal_whose_entry_is_lost_is_told_as_that(database: Database) -> None:
    await fill(database)

    class Silent(Watched):
        async def commit(self, statements: Any) -> None:
            raise StoreUnavailable("gone")

    desk = desk_over(database, Silent(database))
    assert await desk.codes(REVOKE, id=OF_ANOTHER, why="ERROR") == [("LOG_UNAVAILABLE",)]


async def test_a_fault_of_the_service_is_told_as_such_and_undone(database: Database) -> None:
    desk = await filled(database, statement=at(LINE, KeyError("x")))
    assert (await desk.post(REVOKE, id=RESTRICTED, why="ERROR")).status_code == 500
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


REVOKING = "insert into revoked_token (token_id, revoked_at) values ('token of provider', '2026-11-20T03:00:00.000Z')"
SUSPENDING = "update unit set status = 'SUSPENDED' where code = '11152900XXXXXX3MXL'"


def once(sql: str) -> Callable[[Database, str], Awaitable[None]]:
    """Return what runs a statement the first time that a change begins."""
    is_done = False

    async def before(store: Database, _begin: str) -> None:
        nonlocal is_done
        if not is_done:
            is_done = True
            await store.commit([(sql, ())])

    return before


@pytest.mark.parametrize("sql", [REVOKING, SUSPENDING], ids=["its token is revoked", "its unit is suspended"])
async def test_nothing_is_changed_once(database: Database, sql: str) -> None:
    """The caller was found in good standing; then, before its change begins, it is not any more."""
    desk = await filled(database, begin=once(sql))
    answer = await desk.post(REVOKE, id=RESTRICTED, why="ERROR")
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (401, "TOKEN_SUSPENDED")
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)
    assert await desk.entries() == [("REFUSED", "TOKEN_SUSPENDED")]


MOVING = "update unit set region_code = '152921' where code = '11152900XXXXXX3MXL'"


async def test_a_standing_that_has_only_changed_is_planned_with_anew(database: Database) -> None:
    desk = await filled(database, begin=once(MOVING))
    assert "errors" not in await desk.change(REVOKE, id=RESTRICTED, why="ERROR")
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)
    assert len(await desk.acts()) == 1


@asynccontextmanager
async def apart(url: str) -> AsyncIterator[Database]:
    opened = await open_database(url, pool_size=1)
    yield opened
    await opened.close()


async def test_a_token_revoked_beside_the_change_undoes_it(postgresql_url: str) -> None:
    """Between the first statement and the last, which proves the standing again; SQLite lets nobody in between."""
    store = await open_database(postgresql_url)
    async with apart(postgresql_url) as other:

        async def revokes(_store: Database, sql: str) -> None:
            if sql.startswith(LINE):
                await other.commit([(REVOKING, ())])

        desk = await filled(store, statement=revokes)
        answer = await desk.post(REVOKE, id=RESTRICTED, why="ERROR")
        assert answer.json()["errors"][0]["extensions"]["code"] == "TOKEN_SUSPENDED"
        assert await desk.state(RESTRICTED) == ("ACTIVE", 1)
        assert await desk.acts() == []
    await store.close()


async def test_a_standing_that_never_holds_still_ends(database: Database) -> None:
    regions = iter(["152921", "152922", "150100", "150200", "152900"] * 4)

    async def moves(store: Database, _begin: str) -> None:
        await store.commit([(MOVING.replace("152921", next(regions)), ())])

    desk = await filled(database, begin=moves)
    assert (await desk.post(REVOKE, id=RESTRICTED, why="ERROR")).status_code == 401
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


@pytest.mark.parametrize(("fails", "status"), [(1, 200), (2, 200), (3, 500)], ids=["once", "twice", "for ever"])
async def test_two_that_make_the_same_row_at_once_are_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, fails: int, status: int
) -> None:
    left = fails

    async def collides(writing: Writing, given: Mapping[str, Any]) -> str:
        nonlocal left
        left -= 1
        if left >= 0:
            raise ConstraintViolated("uq_submission_provider_id")
        return await touch(writing, given)

    monkeypatch.setattr(writer, "WRITES", {"Mutation.revokeRecord": Write(collides, "RECORD", "REVOKE")})
    assert (await desk.post(REVOKE, id=RESTRICTED, why="ERROR")).status_code == status
