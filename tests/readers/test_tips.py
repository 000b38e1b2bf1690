"""Tips: read at the desk of their region alone, and their reporters by nobody else whatever is edited."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import true

from policies.fields import RULES, load_fields
from policies.tables import PolicyFileError
from resolvers.predicates import PREDICATES
from tests.readers.asking import Asking
from tests.readers.people import BEARERS, SUBJECTS
from tests.readers.store import TIPS, tip_id

AUDIT = '@purpose(code: SUPERVISION_AUDIT, matter: "XK-2026-0001")'
TOLD = "{ tips { totalCount nodes { number reporterName reporterContact } } }"
DESKS = {"tip desk": ["JB-1", "JB-2"], "hohhot tip desk": ["JB-3"]}
ELSEWHERE = ["public", *(name for name in BEARERS if name not in DESKS)]


@pytest.mark.parametrize(("actor", "seen"), DESKS.items())
async def test_the_desk_reads_the_tips_of_its_region_with_their_reporters(
    ask: Asking, actor: str, seen: list[str]
) -> None:
    page = (await ask.data(TOLD, actor))["tips"]
    assert page["totalCount"] == len(seen)
    found = {each["number"]: (each["reporterName"], each["reporterContact"]) for each in page["nodes"]}
    assert found == {number: TIPS[number][3:5] for number in seen}
    assert list(found) == seen  # latest first


@pytest.mark.parametrize("actor", ELSEWHERE)
async def test_nobody_else_reads_a_tip(ask: Asking, actor: str) -> None:
    body = await ask(TOLD, actor)
    assert body["data"] == {"tips": {"totalCount": 0, "nodes": []}}
    withheld = [(each["field"], each["reason"], each["routes"]) for each in body["extensions"]["withheld"]]
    assert ("Query.tips", "RESTRICTED", []) in withheld
    question = "query ($id: ID!) { node(id: $id) { ... on Tip { number reporterName reporterContact } } }"
    for number in TIPS:
        body = await ask(question, actor, id=tip_id(number))
        assert body["data"] == {"node": None}
        assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_AVAILABLE"]


async def test_an_authority_on_audit_reads_no_tip(ask: Asking) -> None:
    assert (await ask.data(f"query {AUDIT} {TOLD}", "reviewer"))["tips"]["totalCount"] == 0


async def test_a_desk_finds_no_tip_of_another_region(ask: Asking) -> None:
    question = "query ($id: ID!) { node(id: $id) { ... on Tip { number } } }"
    assert (await ask.data(question, "tip desk", id=tip_id("JB-1")))["node"] == {"number": "JB-1"}
    foreign, absent = [await ask(question, "tip desk", id=each) for each in (tip_id("JB-3"), "tip_" + "0" * 32)]
    assert foreign == absent
    assert await ask.code(question, "tip desk", id=tip_id("JB-3")) == "NOT_AVAILABLE"


async def test_a_desk_without_its_region_would_be_seen(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PREDICATES["TIP_DESK"], "TIP", lambda c, ground: true())  # type: ignore[index]
    assert (await ask.data(TOLD, "tip desk"))["tips"]["totalCount"] == len(TIPS)


async def test_who_is_reported_is_not_told_of_it(ask: Asking) -> None:
    """Neither below the subject nor in any list of its own (IM-2017-27 (11))."""
    question = "query ($id: ID!) { subject(id: $id) { __typename cases { nodes { number } } } tips { totalCount } }"
    body = await ask(question, "camel", id="sub_" + SUBJECTS["camel"].id)
    assert body["data"]["tips"] == {"totalCount": 0}
    assert "JB-" not in str(body)


FILTERS = [
    pytest.param({"states": ["RECEIVED", "CHECKED"]}, ["JB-1"], id="states"),
    pytest.param({"regionCode": "152922"}, ["JB-2"], id="a banner of the desk"),
    pytest.param({"regionCode": "150100"}, [], id="another region's tips are not found by it"),
    pytest.param({"receivedFrom": "2026-10-03"}, ["JB-1"], id="received from"),
    pytest.param({"receivedUntil": "2026-10-02"}, ["JB-2"], id="received until"),
    pytest.param({}, ["JB-1", "JB-2"], id="no condition"),
]


@pytest.mark.parametrize(("wanted", "seen"), FILTERS)
async def test_filters(ask: Asking, wanted: dict[str, Any], seen: list[str]) -> None:
    question = "query ($filter: TipFilter) { tips(filter: $filter) { totalCount nodes { number } } }"
    page = (await ask.data(question, "tip desk", filter=wanted))["tips"]
    assert ([each["number"] for each in page["nodes"]], page["totalCount"]) == (seen, len(seen))


async def test_every_field_of_a_tip_is_answered(ask: Asking) -> None:
    question = """query ($id: ID!) { node(id: $id) { ... on Tip {
      __typename id number state regionCode content receivedOn closedOn reporterName reporterContact subject { name }
    } } }"""
    assert (await ask.data(question, "tip desk", id=tip_id("JB-2")))["node"] == {
        "__typename": "Tip",
        "id": tip_id("JB-2"),
        "number": "JB-2",
        "state": "CLOSED",
        "regionCode": "152922",
        "content": "JB-2 举报内容",
        "receivedOn": "2026-10-02",
        "closedOn": "2026-10-20",
        "reporterName": None,
        "reporterContact": None,
        "subject": {"name": SUBJECTS["salt"].name},
    }


@pytest.mark.parametrize(
    ("fields", "classes"),
    [
        pytest.param("number", ["TIP", "TIP_FACT"], id="without the reporter"),
        pytest.param("number reporterName", ["TIP", "TIP_FACT", "TIP_REPORTER"], id="with the reporter's name"),
        pytest.param("reporterContact", ["TIP", "TIP_REPORTER"], id="with the contact alone"),
    ],
)
async def test_what_the_log_says_of_tips(ask: Asking, fields: str, classes: list[str]) -> None:
    told = await ask.told(f"{{ tips {{ nodes {{ {fields} }} }} }}", "tip desk")
    assert told == {name: (classes, ["TIPS"], 1, False) for name in ("camel", "salt")}


WIDENED = [
    pytest.param("Tip.reporterName,TIP_REPORTER", "Tip.reporterName,TIP_FACT", "TIP_REPORTER", id="a reporter's name"),
    pytest.param(
        "Tip.reporterContact,TIP_REPORTER", "Tip.reporterContact,TIP_FACT", "TIP_REPORTER", id="a reporter's contact"
    ),
    pytest.param("Case.statement,CASE_TEXT", "Case.statement,CASE_FACT", "CASE_TEXT", id="what an applicant says"),
    pytest.param("Case.reason,CASE_TEXT", "Case.reason,CASE_FACT", "CASE_TEXT", id="why it was so decided"),
    pytest.param("Query.tips,BY_TYPE", "Query.tips,WITH_PARENT", "BY_TYPE", id="the way to tips"),
]


@pytest.mark.parametrize(("line", "edited", "only"), WIDENED)
def test_no_edit_of_the_table_of_fields_widens_them(tmp_path: Path, line: str, edited: str, only: str) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder)
    table = folder / "fields.csv"
    text = table.read_text(encoding="utf-8")
    assert text.count(line) == 1
    table.write_text(text.replace(line, edited), encoding="utf-8")
    with pytest.raises(PolicyFileError, match=f"`{line.partition(',')[0]}` can be `{only}` only"):
        load_fields(folder)
