"""Market information comes in by agreement, a subject declares its own: both are marked (IM-2024 §26, §27)."""

from datetime import date
from typing import Any

import pytest

from tests.intake import office
from tests.intake.office import CAMEL, CERTIFIED, HONOUR, counts, refusals, submitted
from tests.readers.people import unit_id
from tests.writing.desk import Desk

REGISTERED = CERTIFIED | {"providerKey": "DJ-1", "category": "ORG_REGISTRATION", "title": "平台注册信息"}
OWN = {key: value for key, value in CERTIFIED.items() if key != "subject"}
ORIGINS = "{ records(first: 100) { nodes { title origin provider { name } } } }"

COUNTS = """query ($code: String!) {
  everything: records { totalCount }
  government: records(filter: {origin: GOVERNMENT}) { totalCount }
  market: records(filter: {origin: MARKET}) { totalCount }
  declared: records(filter: {origin: SELF_DECLARED}) { totalCount nodes { origin fiveClass } }
  enhancing: records(filter: {fiveClass: CREDIT_ENHANCING}) { totalCount }
  subject(code: $code) { recordCount(filter: {origin: GOVERNMENT}) }
}"""


async def counted(desk: Desk) -> dict[str, Any]:
    """Return what the public counts by origin, and how the records that subjects declared are marked."""
    data = (await desk.change(COUNTS, "public", code=CAMEL.code))["data"]
    totals = {name: page["totalCount"] for name, page in data.items() if name != "subject"}
    return totals | {"of_company": data["subject"]["recordCount"], "marks": data["declared"]["nodes"]}


async def told(desk: Desk, title: str, actor: str) -> list[tuple[str, str]]:
    """Return origin and provider of the records of this title as the caller is answered."""
    nodes = (await desk.change(ORIGINS, actor))["data"]["records"]["nodes"]
    return [(each["origin"], each["provider"]["name"]) for each in nodes if each["title"] == title]


async def test_c17_market_information_comes_in_by_its_agreement_and_is_marked(desk: Desk) -> None:
    receipt = await submitted(desk, REGISTERED, actor="collector")
    assert counts(receipt) == (1, 0, 0, 0, 0)
    (row,) = await office.made(desk, "origin, agreement_id is not null, provider_id, basis_kind")
    assert tuple(row) == ("MARKET", True, unit_id("water"), None)
    assert await told(desk, "平台注册信息", "collector") == [("MARKET", "单位 water")]
    (line,) = await desk.rows("select role, unit_id, action from aggregation_log")
    assert tuple(line) == ("COLLECTOR", unit_id("water"), "SUBMITTED")


async def test_c17_each_record_needs_an_agreement_that_covers_its_category_and_region(desk: Desk) -> None:
    receipt = await submitted(desk, REGISTERED, CERTIFIED, REGISTERED | {"regionCode": "152921"}, actor="collector")
    assert counts(receipt) == (1, 0, 0, 2, 0)
    assert refusals(receipt) == [(2, "category", "AGREEMENT_REQUIRED"), (3, "category", "AGREEMENT_REQUIRED")]


@pytest.mark.parametrize(
    "ended",
    [
        pytest.param("status = 'WITHDRAWN'", id="withdrawn"),
        pytest.param("valid_until = '2026-11-19'", id="over since yesterday"),
        pytest.param("valid_from = '2026-11-21'", id="from tomorrow on"),
    ],
)
async def test_c17_an_agreement_that_does_not_live_today_lets_nothing_in(desk: Desk, ended: str) -> None:
    await desk.database.commit([(f"update sharing_grant set {ended} where unit_id = '{unit_id('water')}'", ())])
    codes = await desk.codes(office.SUBMIT, "collector", input=office.submission(REGISTERED))
    assert codes == [("AGREEMENT_REQUIRED", "submitRecords")]


async def test_c17_market_information_is_opened_by_agreement_without_a_reference(desk: Desk) -> None:
    opened = REGISTERED | {"openness": "OPEN", "opennessBasis": "AGREED"}
    by_law = REGISTERED | {"providerKey": "2", "openness": "OPEN", "opennessBasis": "STATUTORY_DISCLOSURE"}
    receipt = await submitted(desk, opened, by_law | {"opennessReference": "第二十三条"}, actor="collector")
    assert refusals(receipt) == [(2, "opennessBasis", "OPENNESS_NOT_PERMITTED")]
    (row,) = await office.made(desk, "openness, openness_basis, opened_on")
    assert (row[0], row[1], str(row[2])) == ("OPEN", "AGREED", str(date(2026, 11, 20)))


async def test_c17_a_subject_declares_its_own_information_and_it_is_marked(desk: Desk) -> None:
    receipt = await submitted(desk, OWN, actor="camel")
    assert counts(receipt) == (1, 0, 0, 0, 0)
    rows = await desk.rows("select origin, subject_id, provider_id from record where statement_digest is not null")
    assert [tuple(row) for row in rows] == [("SELF_DECLARED", CAMEL.id, unit_id("centre"))]
    assert await told(desk, str(OWN["title"]), "camel") == [("SELF_DECLARED", "单位 centre")]
    (act,) = await desk.rows("select provider_id, subject_id from submission")
    assert tuple(act) == (None, CAMEL.id)
    (line,) = await desk.rows("select role, unit_id, action from aggregation_log")
    assert tuple(line) == ("SUBJECT_SELF", None, "SUBMITTED")


async def test_c17_what_is_self_declared_is_left_out_by_its_origin(desk: Desk) -> None:
    """The public reads it marked, finds it under no class, and counts government records without it (IM-2024 §27)."""
    rated = OWN | {"category": "ORG_TAX_A_RATING", "title": "A级纳税人", "content": {"year": "2025"}}
    rated |= {"openness": "OPEN", "opennessBasis": "SUBJECT_SELF_PUBLISHED", "opennessReference": "公司网站"}
    before = await counted(desk)
    receipt = await submitted(desk, rated, actor="camel")
    assert (counts(receipt), refusals(receipt)) == ((1, 0, 0, 0, 0), [])
    after = await counted(desk)
    assert after["everything"] == before["everything"] + 1
    assert (before["declared"], after["declared"]) == (0, 1)
    same = ("government", "market", "enhancing", "of_company")
    assert [after[name] for name in same] == [before[name] for name in same]
    assert after["marks"] == [{"origin": "SELF_DECLARED", "fiveClass": None}]


async def test_c17_a_subject_declares_nothing_of_another(desk: Desk) -> None:
    receipt = await submitted(desk, OWN | {"subject": CERTIFIED["subject"]}, actor="salt")
    assert counts(receipt) == (0, 0, 0, 1, 0)
    assert refusals(receipt) == [(1, "subject.name", "SUBJECT_NOT_OWN"), (1, "subject.code", "SUBJECT_NOT_OWN")]


async def test_c07_a_person_declares_nothing_under_an_organisations_category(desk: Desk) -> None:
    honour = {key: value for key, value in HONOUR.items() if key != "subject"}
    receipt = await submitted(desk, OWN, honour, actor="person")
    assert counts(receipt) == (1, 0, 0, 1, 0)
    assert refusals(receipt) == [(1, "category", "CATEGORY_NOT_FOR_SUBJECT_KIND")]


async def test_c11_the_bans_for_persons_bind_what_a_person_declares_of_itself(desk: Desk) -> None:
    honour = {key: value for key, value in HONOUR.items() if key != "subject"}
    receipt = await submitted(
        desk,
        honour | {"content": {"血型": "AB"}},
        honour | {"content": {"annualIncome": "1"}},
        actor="person",
    )
    assert refusals(receipt) == [
        (1, "content.#1", "FIELD_UNKNOWN"),
        (1, "content.血型", "PROHIBITED_FIELD"),
        (2, "content.annualIncome", "CONSENT_REQUIRED"),
    ]


async def test_two_subjects_with_the_same_key_have_a_record_each(desk: Desk) -> None:
    await submitted(desk, OWN, actor="camel")
    receipt = await submitted(desk, OWN, actor="salt")
    assert counts(receipt) == (1, 0, 0, 0, 0)
    assert len(await office.made(desk, "id")) == 2


async def test_what_no_institution_receives_is_not_declared(desk: Desk) -> None:
    await desk.database.commit([("update bearer set role = 'AUDITOR' where role = 'OPERATOR'", ())])
    codes = await desk.codes(office.SUBMIT, "camel", input=office.submission(OWN))
    assert codes == [("NOT_AVAILABLE", "submitRecords")]
