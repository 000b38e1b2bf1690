"""Cases: who sees which, worklists, and what an open case opens and for how long."""

from collections.abc import Sequence
from typing import Any

import pytest

from resolvers.predicates import PREDICATES
from tests.readers.asking import Asking
from tests.readers.people import BEARERS, SUBJECTS
from tests.readers.store import CASES, case_id, record_id

MATTER = "XK-2026-0001"
NUMBERS = "{ cases { totalCount nodes { number } } }"
AUDIT = f'@purpose(code: SUPERVISION_AUDIT, matter: "{MATTER}")'
HANDLING = f'@purpose(code: CASE_HANDLING, matter: "{MATTER}")'
LICENSING = f'@purpose(code: ADMIN_LICENSING, matter: "{MATTER}")'
PAGED = """query ($filter: CaseFilter, $orderBy: CaseOrder) {
  cases(filter: $filter, orderBy: $orderBy) { totalCount nodes { number } }
}"""
MARKETS = ["LR-1", "XF-1", "YY-1", "YY-2", "SB-1"]  # addressed to the office for market supervision, latest first


def numbers(page: Any) -> list[str]:
    """Return the numbers on a page of cases."""
    return [each["number"] for each in page["nodes"]]


SEEN = [
    pytest.param("public", "", [], id="the public sees none"),
    pytest.param("camel", "", ["FX-1", "FH-1", "YY-1", "YY-2"], id="a subject sees its own"),
    pytest.param("salt", "", ["LR-1", "XF-1"], id="another subject sees its own"),
    pytest.param("person", "", ["SB-1"], id="a person sees its own"),
    pytest.param("agent", "", [], id="an agent with an authorisation sees none"),
    pytest.param("organ", "", [], id="an organ without a purpose sees none"),
    pytest.param("organ", LICENSING, [], id="an organ on duty sees none"),
    pytest.param("association", "", [], id="an association sees none"),
    pytest.param("firm", "", [], id="a firm sees none"),
    pytest.param("firm for open records", "", [], id="a firm for open records sees none"),
    pytest.param("provider", "", MARKETS, id="a provider sees what is addressed to it"),
    pytest.param("collector", "", ["SC-1"], id="a collector with an agreement sees what is addressed to it"),
    pytest.param("collector without agreement", "", [], id="a collector without an agreement sees none"),
    pytest.param("clerk", "", MARKETS, id="a clerk sees the worklist of the post, closed cases too"),
    pytest.param("intake clerk", "", ["FX-1"], id="a clerk of another post sees that post's"),
    pytest.param("hohhot clerk", "", ["SC-1"], id="a clerk of another region sees that region's, and none beyond it"),
    pytest.param("reviewer", "", ["FH-1"], id="an authority sees the reviews on its post without a purpose"),
    pytest.param(
        "reviewer",
        AUDIT,
        ["FX-1", "LR-1", "FH-1", "SC-1", "XF-1", "YY-1", "YY-2", "SB-1"],
        id="an authority on audit sees its whole region, and none beyond it",
    ),
    pytest.param(
        "reviewer",
        HANDLING,
        ["FX-1", "LR-1", "FH-1", "XF-1", "YY-1", "YY-2", "SB-1"],
        id="an authority handling cases sees the region of that grant",
    ),
    pytest.param("auditor", "", [], id="an auditor sees none"),
    pytest.param("tip desk", "", [], id="the desk for tips sees none"),
]


def test_every_role_is_asked() -> None:
    asked = {BEARERS[each.values[0]].role for each in SEEN if each.values[0] != "public"}  # type: ignore[index]
    assert asked == {who.role for who in BEARERS.values()}
    assert len(asked) == 11


@pytest.mark.parametrize(("actor", "purpose", "seen"), SEEN)
async def test_who_sees_which_cases(ask: Asking, actor: str, purpose: str, seen: list[str]) -> None:
    page = (await ask.data(f"query {purpose} {NUMBERS}", actor))["cases"]
    assert (numbers(page), page["totalCount"]) == (seen, len(seen))


@pytest.mark.parametrize(("actor", "purpose", "seen"), SEEN)
async def test_one_case_is_found_by_just_who_sees_it_listed(
    ask: Asking, actor: str, purpose: str, seen: list[str]
) -> None:
    for number in ("YY-1", "FH-1", "SC-1", "NX-1"):
        for question in ("case(id: $id) { number }", "node(id: $id) { ... on Case { number } }"):
            body = await ask(f"query ($id: ID!) {purpose} {{ found: {question} }}", actor, id=case_id(number))
            if number in seen:
                assert body["data"] == {"found": {"number": number}}
            else:
                assert body["data"] == {"found": None}
                assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_AVAILABLE"]


async def test_a_case_that_is_not_there_is_answered_as_one_of_another_region(ask: Asking) -> None:
    question = "query ($id: ID!) { case(id: $id) { number } }"
    foreign = await ask(question, "hohhot clerk", id=case_id("YY-1"))
    absent = await ask(question, "hohhot clerk", id="cas_" + "0" * 32)
    assert foreign == absent


@pytest.mark.parametrize(
    ("actor", "coordinates"),
    [
        pytest.param("public", {"Organization.cases", "Person.cases"}, id="the public is told of the lawful ways"),
        pytest.param("auditor", {"Organization.cases", "Person.cases"}, id="an auditor too"),
        pytest.param("provider", set(), id="a provider holds one of them"),
    ],
)
async def test_below_an_organisation_what_is_withheld_is_told(
    ask: Asking, actor: str, coordinates: set[str]
) -> None:
    question = "query ($code: String!) { subject(code: $code) { cases { totalCount nodes { id } } } }"
    body = await ask(question, actor, code=SUBJECTS["camel"].code)
    seen = {"camel": 4, "provider": 2}.get(actor, 0)
    assert body["data"]["subject"]["cases"]["totalCount"] == seen
    assert len(body["data"]["subject"]["cases"]["nodes"]) == seen
    withheld = body.get("extensions", {}).get("withheld", [])
    told = [each for each in withheld if each["path"] == ["subject", "cases"]]
    assert {each["field"] for each in told} == coordinates
    assert {(each["reason"], tuple(each["routes"])) for each in told} <= {("RESTRICTED", ("SELF",))}


async def test_at_the_root_too(ask: Asking) -> None:
    body = await ask("{ cases { totalCount nodes { id } } }")
    assert body["data"] == {"cases": {"totalCount": 0, "nodes": []}}
    (told, *_) = body["extensions"]["withheld"]
    assert told == {
        "path": ["cases"],
        "field": "Query.cases",
        "reason": "RESTRICTED",
        "routes": ["SELF"],
        "article": "IM-2018 §38",
    }


async def test_the_public_is_told_that_cases_are_withheld_whether_or_not_there_are_any(ask: Asking) -> None:
    question = "query ($code: String!) { subject(code: $code) { cases { totalCount } } }"
    bodies = [await ask(question, code=SUBJECTS[name].code) for name in ("camel", "river")]
    assert bodies[0] == bodies[1]


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


WHOLE = """query ($id: ID!) { case(id: $id) {
  __typename id number kind state post regionCode jurisdiction ground statement filedOn dueOn closedOn outcome reason
  subject { name } record { id } entry { state } provider { code } unit { name }
} }"""


async def test_every_field_of_a_case_is_answered(ask: Asking) -> None:
    assert (await ask.data(WHOLE, "camel", id=case_id("YY-2")))["case"] == {
        "__typename": "Case",
        "id": case_id("YY-2"),
        "number": "YY-2",
        "kind": "OBJECTION",
        "state": "NOTIFIED",
        "post": "CASE",
        "regionCode": "152921",
        "jurisdiction": "IM",
        "ground": "UNTRUE",
        "statement": "YY-2 陈述",
        "filedOn": "2026-10-01",
        "dueOn": "2026-10-29",
        "closedOn": "2026-10-28",
        "outcome": "REJECTED",
        "reason": "经核实，信息无误",
        "subject": {"name": SUBJECTS["camel"].name},
        "record": {"id": record_id(2)},
        "entry": None,
        "provider": {"code": "11152900XXXXXX3MXL"},
        "unit": {"name": "单位 centre"},
    }


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


CLERKS = (["CASE", "CASE_FACT"], ["TICKET"])
ENTRIES = [
    pytest.param(
        '{ cases(filter: { number: "YY-1" }) { nodes { number } } }',
        "clerk",
        {"camel": (*CLERKS, 1, False)},
        id="one case",
    ),
    pytest.param(
        "{ cases { nodes { number statement } } }",
        "clerk",
        {
            name: (["CASE", "CASE_FACT", "CASE_TEXT"], ["TICKET"], times, False)
            for name, times in (("camel", 2), ("salt", 2), ("person", 1))
        },
        id="free text is named where it is selected",
    ),
    pytest.param(
        "{ cases { nodes { number } } }", "camel", {"camel": (["CASE", "CASE_FACT"], ["SELF"], 4, False)}, id="its own"
    ),
    pytest.param("{ cases { nodes { number } } }", "auditor", {}, id="nothing disclosed, nobody named"),
    pytest.param(
        f'{{ case(id: "{case_id("YY-1")}") {{ number }} }}',
        "clerk",
        {"camel": (*CLERKS, 1, True)},
        id="asked for by id",
    ),
    pytest.param(
        f'{{ case(id: "{case_id("YY-1")}") {{ number }} }}',
        "hohhot clerk",
        {"unknown": ([], [], 0, True)},
        id="asked for by id and not found",
    ),
    pytest.param(
        "{ cases { totalCount } }",
        "provider",
        {name: (["CASE"], ["SUBMISSION"], 1, False) for name in ("camel", "salt", "person")},
        id="a count over few subjects names each",
    ),
]


@pytest.mark.parametrize(("question", "actor", "told"), ENTRIES)
async def test_what_the_log_says_of_cases(ask: Asking, question: str, actor: str, told: dict[str, Any]) -> None:
    assert await ask.told(question, actor) == told


async def test_more_than_ten_cases_by_id_in_one_question_are_a_batch(ask: Asking) -> None:
    """However a question is written, many things asked for by key are for state organs under a grant (IM-2018 §25)."""
    question = "{" + " ".join(f'c{n}: case(id: "{case_id("YY-1")}") {{ number }}' for n in range(11)) + "}"
    assert await ask.code(question, "clerk") == "BATCH_NOT_PERMITTED"


def test_the_store_has_a_case_of_every_kind() -> None:
    assert {each.kind for each in CASES.values()} == {
        *("OBJECTION", "REVIEW", "REPAIR", "LIST_REMOVAL", "DELETION_REQUEST", "STATEMENT", "RISK_EVENT")
    }
