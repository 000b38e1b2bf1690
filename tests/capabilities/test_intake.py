"""C07, C12–C15, C17, C44: what comes in is of its kind, lawful and marked, and what was erased stays away."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from db.engine import Database
from resolvers.life.expiring import end_records
from tests.consent.household import GIVE, REVOKE, said
from tests.intake.office import (
    A_PERSON,
    ARREARS,
    CERTIFIED,
    FINED,
    HONOUR,
    ORGANISATION,
    counts,
    office,
    refusals,
    submitted,
)
from tests.life.round import round_of
from tests.readers.people import TODAY
from tests.writing.desk import Desk

MARKET = {**CERTIFIED, "category": "ORG_CONTRACT_HONOURING", "title": "履约记录", "content": {}}
FIELDS = "query ($id: ID!) { node(id: $id) { ... on Record { origin content } } }"


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """The office where records are submitted, every category in force."""
    opened = await office(database)
    yield opened
    await opened.client.aclose()


async def read(desk: Desk, key: str, actor: str = "provider") -> Any:
    return (await desk.change(FIELDS, actor, id=key))["data"]["node"]


@pytest.mark.parametrize(
    ("record", "code"),
    [
        pytest.param(ARREARS | {"subject": A_PERSON}, "CATEGORY_NOT_FOR_SUBJECT_KIND", id="a person under a firm's"),
        pytest.param(HONOUR | {"subject": ORGANISATION}, "CATEGORY_NOT_FOR_SUBJECT_KIND", id="a firm under a person's"),
    ],
)
async def test_c07_a_category_is_for_its_subjects_alone(desk: Desk, record: dict[str, Any], code: str) -> None:
    receipt = await submitted(desk, record)
    assert [each[2] for each in refusals(receipt)] == [code]
    assert await desk.rows("select 1 from record where statement_digest is not null") == []


def _saying(**content: str) -> dict[str, Any]:
    return HONOUR | {"category": "NP_OCCUPATION", "title": "职业登记", "content": {"occupation": "牧民", **content}}


async def test_c12_what_needs_consent_comes_in_with_it_and_goes_when_it_is_taken_back(desk: Desk) -> None:
    both = _saying(annualIncome="86000", depositBalance="120000")
    refused = await submitted(desk, both)
    assert counts(refused)[3] == 1
    assert {code for _, _, code in refusals(refused)} == {"CONSENT_REQUIRED"}
    given = await desk.change(GIVE, input=said(fields=["DEPOSIT"]))
    consent = given["data"]["giveConsent"]["id"]
    half = await submitted(desk, both, key="k2")
    assert [code for _, _, code in refusals(half)] == ["CONSENT_REQUIRED"]
    taken = await submitted(desk, _saying(depositBalance="120000"), key="k3")
    assert counts(taken) == (1, 0, 0, 0, 0)
    key = taken["rows"][0]["record"]
    assert (await read(desk, key))["content"]["depositBalance"] == "120000"
    await desk.change(REVOKE, "person", id=consent)
    assert "depositBalance" not in (await read(desk, key))["content"]


RATED = CERTIFIED | {"category": "ORG_TAX_A_RATING", "title": "A级纳税人", "content": {"year": "2025"}}


def _fined_for(facts: str) -> dict[str, Any]:
    return FINED | {"content": FINED["content"] | {"facts": facts}}


LAWFUL = [
    pytest.param(HONOUR | {"category": "NP_BLOOD_DONATION", "title": "无偿献血奉献奖"}, id="无偿献血"),
    pytest.param(ARREARS | {"title": "税款欠缴公告"}, id="税款欠缴"),
    pytest.param(RATED, id="A级纳税人"),
    pytest.param(_fined_for("销售未标识的转基因食品"), id="转基因"),
    pytest.param(_fined_for("经旗疾病预防控制中心检测不合格"), id="疾病预防控制中心"),
]


@pytest.mark.parametrize("record", LAWFUL)
async def test_c13_the_ban_does_not_eat_what_is_lawful(desk: Desk, record: dict[str, Any]) -> None:
    receipt = await submitted(desk, record)
    assert (counts(receipt), refusals(receipt)) == ((1, 0, 0, 0, 0), [])


async def test_c14_a_penalty_by_summary_procedure_is_no_negative_information(desk: Desk) -> None:
    receipt = await submitted(desk, FINED | {"procedure": "SUMMARY"})
    assert refusals(receipt) == [(1, "procedure", "PROCEDURE_NOT_ELIGIBLE")]


@pytest.mark.parametrize("record", [ARREARS | {"basis": None}, FINED | {"documentNumber": None}], ids=["dues", "fine"])
async def test_c15_negative_information_rests_on_a_document_in_effect(desk: Desk, record: dict[str, Any]) -> None:
    receipt = await submitted(desk, record)
    assert refusals(receipt) == [(1, "basis", "BASIS_DOCUMENT_REQUIRED")]


async def test_c17_market_information_needs_an_agreement_and_is_marked(desk: Desk) -> None:
    refused = await submitted(desk, MARKET, actor="collector")
    assert [code for _, _, code in refusals(refused)] == ["AGREEMENT_REQUIRED"]
    await desk.database.commit([("update sharing_grant set categories = '[\"ORG_CONTRACT_HONOURING\"]'", ())])
    await desk.database.commit([("update sharing_grant set region_code = '150000'", ())])
    taken = await submitted(desk, MARKET, actor="collector", key="k2")
    assert counts(taken) == (1, 0, 0, 0, 0)
    assert (await read(desk, taken["rows"][0]["record"], "collector"))["origin"] == "MARKET"


async def test_c44_a_record_that_was_erased_leaves_a_tombstone_and_does_not_come_again(desk: Desk) -> None:
    receipt = await submitted(desk, HONOUR)
    (key,) = [row["record"][4:] for row in receipt["rows"]]
    await desk.database.commit([(f"update record set disclosure_until = '2026-11-19' where id = '{key}'", ())])
    ends = await end_records(desk.database, round_of(TODAY), persons_part=())
    assert ends.erased == 1
    ((record, reason),) = await desk.rows("select record_id, reason from tombstone")
    assert (record, reason) == (key, "EXPIRED")
    again = await submitted(desk, HONOUR, key="k2")
    assert refusals(again) == [(1, "providerKey", "RECORD_ERASED")]
    assert await desk.rows(f"select 1 from record where id = '{key}'") == []
