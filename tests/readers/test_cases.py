"""Cases: who sees which, what each tells, and what the log says of it."""

from typing import Any

import pytest

from tests.readers.asking import Asking
from tests.readers.casework import MARKETS, NUMBERS, numbers
from tests.readers.people import BEARERS, SUBJECTS
from tests.readers.store import CASES, case_id, record_id

MATTER = "XK-2026-0001"
AUDIT = f'@purpose(code: SUPERVISION_AUDIT, matter: "{MATTER}")'
HANDLING = f'@purpose(code: CASE_HANDLING, matter: "{MATTER}")'
LICENSING = f'@purpose(code: ADMIN_LICENSING, matter: "{MATTER}")'

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
async def test_below_an_organisation_what_is_withheld_is_told(ask: Asking, actor: str, coordinates: set[str]) -> None:
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
