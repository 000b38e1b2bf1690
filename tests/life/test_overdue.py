"""C24: what ought to have been published by now is on the list of its provider, and a recorded reason takes it off."""

from datetime import UTC, date, datetime, timedelta

import pytest

from db.database import Database
from tests.golden.asking import Asking
from tests.golden.places import UNITS
from tests.life.round import change, like, put_records, record_id

OVERDUE = """query ($is: Boolean!) { records(first: 50, filter: {publicityOverdue: $is}) {
  totalCount nodes { id publicityDueOn openedOn exceptionReason } } }"""
SUPERVISED = """query ($code: String!, $matter: String!) @purpose(code: SUPERVISION_AUDIT, matter: $matter) {
  records(first: 50, filter: {publicityOverdue: true, providerCode: $code}) { nodes { id publicityDueOn } } }"""
LAST = datetime(2026, 10, 12, 15, 59, 59, tzinfo=UTC)  # 23:59:59 in Asia/Shanghai
AFTER = LAST + timedelta(seconds=1)
DUE = {"decided_on": date(2026, 9, 24), "publicity_due_on": date(2026, 10, 12), "notice_served_on": date(2026, 9, 20)}
NUMBERS = (91, 92, 93, 94, 95)


@pytest.fixture
async def ask(store: Database) -> Asking:
    """Asks a store with licences and penalties that were due on 12 October, published and not."""
    opened = {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER"}
    restricted = "受限的处罚"
    await put_records(
        store,
        like(restricted, 91, **DUE),
        like(restricted, 92, **DUE, exception_reason="TRADE_SECRET", confidentiality="TRADE_SECRET"),
        like(restricted, 93, **DUE, **opened, opened_on=date(2026, 10, 1)),
        like(restricted, 94, **DUE, opened_on=date(2026, 10, 1)),
        like(restricted, 95, **(DUE | {"publicity_due_on": None})),
    )
    return Asking(store)


async def _listed(ask: Asking, actor: str, now: datetime) -> set[int]:
    found = (await ask.data(OVERDUE, actor, now=now, **{"is": True}))["records"]
    assert found["totalCount"] == len(found["nodes"])
    return {number for number in NUMBERS if f"rec_{record_id(number)}" in {each["id"] for each in found["nodes"]}}


async def test_c24_a_record_is_overdue_from_the_day_after_its_last_day(ask: Asking) -> None:
    # 93 is open; 94 was, and is closed again; 95 has no last day
    assert await _listed(ask, "provider", LAST) == set()
    assert await _listed(ask, "provider", AFTER) == {91}


async def test_c24_a_recorded_reason_takes_it_off_the_list(ask: Asking) -> None:
    await change(ask.database, "update record set exception_reason = 'TRADE_SECRET' where id = ?", record_id(91))
    assert await _listed(ask, "provider", AFTER) == set()


async def test_c24_what_was_open_before_its_day_was_kept_is_not_overdue(ask: Asking) -> None:
    await change(ask.database, "update record set opened_on = null")
    assert await _listed(ask, "provider", AFTER) == {91, 94}


async def test_c24_the_contrary_would_tell_of_withheld_days_and_is_not_asked(ask: Asking) -> None:
    assert await ask.code(OVERDUE, "provider", now=AFTER, **{"is": False}) == "FIELD_NOT_COMPARABLE"


async def test_c24_the_authority_lists_by_provider_what_is_overdue_in_its_region(ask: Asking) -> None:
    asked = {"code": UNITS["market"].code, "matter": "XK-2026-0001"}
    found = (await ask.data(SUPERVISED, "authority", now=AFTER, **asked))["records"]["nodes"]
    assert {"id": f"rec_{record_id(91)}", "publicityDueOn": "2026-10-12"} in found
    asked["code"] = UNITS["yinchuan"].code
    assert (await ask.data(SUPERVISED, "authority", now=AFTER, **asked))["records"]["nodes"] == []


@pytest.mark.parametrize("actor", ["public", "camel", "sister", "auditor"])
async def test_c24_nobody_else_is_given_the_list(ask: Asking, actor: str) -> None:
    body = await ask(OVERDUE, actor, now=AFTER, **{"is": True})
    nodes = ((body.get("data") or {}).get("records") or {"nodes": []})["nodes"]
    assert [each for each in nodes if actor != "camel"] == []


async def test_c24_the_day_and_the_reason_are_read_by_who_answers_for_the_record(ask: Asking) -> None:
    text = "query ($id: ID!) { node(id: $id) { ... on Record { publicityDueOn openedOn exceptionReason } } }"
    told = (await ask.data(text, "provider", id=f"rec_{record_id(92)}"))["node"]
    assert told == {"publicityDueOn": "2026-10-12", "openedOn": None, "exceptionReason": "TRADE_SECRET"}
    open_one = (await ask.data(text, id=f"rec_{record_id(93)}"))["node"]
    assert open_one == {"publicityDueOn": None, "openedOn": None, "exceptionReason": None}
