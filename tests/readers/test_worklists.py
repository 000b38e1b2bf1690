"""Worklists: filtered and ordered, of one post and region, and what an open case opens for how long."""

from collections.abc import Sequence
from typing import Any

import pytest

from resolvers.predicates import PREDICATES
from tests.readers.asking import Asking
from tests.readers.casework import MARKETS, NUMBERS, numbers
from tests.readers.store import case_id, record_id

PAGED = """query ($filter: CaseFilter, $orderBy: CaseOrder) {
  cases(filter: $filter, orderBy: $orderBy) { totalCount nodes { number } }
}"""

FILTERED = [
    pytest.param({"kinds": ["REPAIR", "STATEMENT"]}, ["XF-1", "SB-1"], id="kinds"),
    pytest.param({"kinds": []}, [], id="no kind at all"),
    pytest.param({"states": ["RECEIVED"]}, ["LR-1", "YY-1"], id="states"),
    pytest.param({"open": True}, ["LR-1", "XF-1", "YY-1", "SB-1"], id="open"),
    pytest.param({"open": False}, ["YY-2"], id="closed"),
    pytest.param({"number": "YY-2"}, ["YY-2"], id="number"),
    pytest.param({"number": "FH-1"}, [], id="the number of another post's case"),
    pytest.param({"regionCode": "152921"}, ["YY-1", "YY-2", "SB-1"], id="one banner"),
    pytest.param({"regionCode": "152900"}, MARKETS, id="a league with all below it"),
    pytest.param({"regionCode": "640000"}, [], id="another region"),
    pytest.param({"jurisdiction": "NX"}, [], id="another jurisdiction"),
    pytest.param({"filedFrom": "2026-11-02", "filedUntil": "2026-11-05"}, ["XF-1", "YY-1"], id="days of filing"),
    pytest.param({"dueFrom": "2026-10-29"}, ["YY-1", "YY-2"], id="due from; without a last day none matches"),
    pytest.param({"dueUntil": "2026-11-20", "open": True}, ["SB-1"], id="overdue"),
    pytest.param({"open": None, "kinds": None}, MARKETS, id="null filters nothing"),
]


@pytest.mark.parametrize(("wanted", "seen"), FILTERED)
async def test_filters_of_a_worklist(ask: Asking, wanted: dict[str, Any], seen: list[str]) -> None:
    page = (await ask.data(PAGED, "clerk", filter=wanted))["cases"]
    assert (numbers(page), page["totalCount"]) == (seen, len(seen))


ORDERED = [
    pytest.param("FILED_ON_DESC", MARKETS, id="latest filed first"),
    pytest.param("FILED_ON_ASC", MARKETS[::-1], id="earliest filed first"),
    pytest.param("DUE_ON_ASC", ["SB-1", "YY-2", "YY-1", "XF-1", "LR-1"], id="soonest due, those without a day last"),
    pytest.param("DUE_ON_DESC", ["LR-1", "XF-1", "YY-1", "YY-2", "SB-1"], id="without a last day, then latest due"),
]


@pytest.mark.parametrize(("order", "seen"), ORDERED)
@pytest.mark.parametrize("size", [1, 2, 3])
async def test_orders_over_pages_forward_and_back(ask: Asking, order: str, seen: Sequence[str], size: int) -> None:
    page = "{ totalCount nodes { number } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }"
    forward = f"query ($n: Int, $c: String) {{ cases(orderBy: {order}, first: $n, after: $c) {page} }}"
    back = f"query ($n: Int, $c: String) {{ cases(orderBy: {order}, last: $n, before: $c) {page} }}"
    found: list[str] = []
    cursor, more = None, True
    while more:
        answered = (await ask.data(forward, "clerk", n=size, c=cursor))["cases"]
        found += numbers(answered)
        cursor, more = answered["pageInfo"]["endCursor"], answered["pageInfo"]["hasNextPage"]
        assert len(found) <= len(seen)
    assert found == list(seen)
    behind: list[str] = []
    cursor, more = None, True
    while more:
        answered = (await ask.data(back, "clerk", n=size, c=cursor))["cases"]
        behind = numbers(answered) + behind
        cursor, more = answered["pageInfo"]["startCursor"], answered["pageInfo"]["hasPreviousPage"]
        assert len(behind) <= len(seen)
    assert behind == list(seen)


async def test_a_cursor_of_one_order_opens_no_other(ask: Asking) -> None:
    question = "{ cases(first: 1, orderBy: FILED_ON_ASC) { pageInfo { endCursor } } }"
    cursor = (await ask.data(question, "clerk"))["cases"]["pageInfo"]["endCursor"]
    other = "query ($c: String) { cases(first: 1, after: $c, orderBy: DUE_ON_ASC) { nodes { id } } }"
    assert await ask.code(other, "clerk", c=cursor) == "CURSOR_INVALID"


LINKS = [
    pytest.param("camel", "YY-1", {"subject", "record"}, id="a subject sees what its case is about"),
    pytest.param("salt", "LR-1", {"subject", "entry"}, id="and its list entry"),
    pytest.param("clerk", "YY-1", {"subject", "record"}, id="a clerk sees what an open case is about"),
    pytest.param("clerk", "LR-1", {"subject", "entry"}, id="and its list entry"),
    pytest.param("clerk", "SB-1", {"subject"}, id="and a person"),
    pytest.param("clerk", "YY-2", {"subject"}, id="and of a closed case the record no more"),
    pytest.param("reviewer", "FH-1", {"subject", "record"}, id="a reviewer sees what a review is about"),
    pytest.param("provider", "YY-1", {"subject", "record"}, id="a provider sees its own record"),
    pytest.param("provider", "LR-1", {"subject", "entry"}, id="and the entry that it determined"),
    pytest.param("provider", "SB-1", set(), id="a person of whom it submitted nothing stays hidden"),
    pytest.param("collector", "SC-1", {"subject"}, id="a collector sees no more than is open"),
]


@pytest.mark.parametrize(("actor", "number", "open_links"), LINKS)
async def test_what_a_case_leads_to_is_decided_for_itself(
    ask: Asking, actor: str, number: str, open_links: set[str]
) -> None:
    question = "query ($id: ID!) { case(id: $id) { subject { id } record { id } entry { id } } }"
    found = (await ask.data(question, actor, id=case_id(number)))["case"]
    assert {name for name, link in found.items() if link is not None} == open_links


async def test_a_providers_case_about_anothers_record_hides_the_record(own: Asking) -> None:
    """The case is addressed to it; the record is another unit's."""
    await own.database.commit([(f"update credit_case set record_id = '{record_id(4)[4:]}' where number = 'YY-1'", ())])
    question = "query ($id: ID!) { case(id: $id) { number record { id } } }"
    assert (await own.data(question, "provider", id=case_id("YY-1")))["case"] == {"number": "YY-1", "record": None}


async def test_c05_a_ticket_of_another_region_opens_nothing(ask: Asking) -> None:
    question = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await ask.data(question, "clerk", id=record_id(1)))["node"] == {"id": record_id(1)}
    assert await ask.code(question, "hohhot clerk", id=record_id(1)) == "NOT_AVAILABLE"
    assert await ask.code(question, "intake clerk", id=record_id(1)) == "NOT_AVAILABLE"
    assert (await ask.data(question, "intake clerk", id=record_id(4)))["node"] == {"id": record_id(4)}


async def test_a_worklist_without_its_region_would_be_seen(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the region left out of the condition, a case of another region stands on the worklist of its post."""
    monkeypatch.setitem(PREDICATES["ON_TICKET"], "CASE", lambda c, ground: c.post == ground.post)  # type: ignore[index]
    assert "NX-1" in numbers((await ask.data(NUMBERS, "hohhot clerk"))["cases"])
    assert (await ask.data("query ($id: ID!) { case(id: $id) { number } }", "clerk", id=case_id("SC-1")))["case"]


async def test_when_the_case_closes_the_record_is_closed_too_and_the_case_is_not(own: Asking) -> None:
    node = "query ($id: ID!) { node(id: $id) { id } }"
    case = "query ($id: ID!) { case(id: $id) { number record { id } } }"
    assert (await own.data(node, "clerk", id=record_id(1)))["node"] == {"id": record_id(1)}
    await own.database.commit([("update credit_case set closed_on = '2026-11-20' where number = 'YY-1'", ())])
    assert await own.code(node, "clerk", id=record_id(1)) == "NOT_AVAILABLE"
    assert (await own.data(case, "clerk", id=case_id("YY-1")))["case"] == {"number": "YY-1", "record": None}
