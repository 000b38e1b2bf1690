"""Consents are registered by the unit that holds the document and revoked by the person, each change once."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from db.database import Database
from policies.purposes import PURPOSES
from resolvers.consent.live import consented_fields
from schema.inputs_of_consent import ConsentField
from tests.consent.household import (
    CONSENTS,
    GIVE,
    PERSON,
    RECORD,
    REVOKE,
    consent,
    content_for,
    person_key,
    said,
)
from tests.golden.places import KEYS
from tests.intake.papers import PAPERS
from tests.life.round import change
from tests.readers.people import SUBJECTS, TODAY, unit_id
from tests.writing.desk import Desk

STRANGER = {"documentType": "CITIZEN_ID", "number": "159999197512240029", "name": "乌云"}
MINOR = {"documentType": "CITIZEN_ID", "number": "15999920120601003X", "name": "小明"}
TRADER = {"code": "92152922MAXXXX023X", "name": "额济纳旗胡杨小卖部"}


async def given(desk: Desk, actor: str = "provider", **changed: Any) -> str:
    """Register a consent and return its wire id."""
    body = await desk.change(GIVE, actor, input=said(**changed))
    assert "errors" not in body, body
    return str(body["data"]["giveConsent"]["id"])


def document(number: int) -> dict[str, str]:
    """Return the number and digest of a signed document of its own."""
    return {"documentNumber": f"TY-{number}", "documentDigest": f"{number:064x}"}


async def test_a_unit_registers_the_consent_it_holds_and_it_counts_at_once(desk: Desk) -> None:
    assert "annualIncome" not in (await content_for(desk, "provider") or {})
    body = await desk.change(GIVE, input=said())
    made = body["data"]["giveConsent"]
    assert (made["fields"], made["state"], made["revokedOn"]) == (["DEPOSIT", "INCOME"], "LIVE", None)
    assert {"annualIncome", "depositBalance"} <= set(await content_for(desk, "provider") or {})
    (act,) = await desk.acts()
    assert act[:4] == ("GIVEN", "CONSENT", made["id"][4:], 1)


async def test_revoked_is_dead_in_the_very_next_statement(desk: Desk) -> None:
    wire = await given(desk)
    assert "annualIncome" in (await content_for(desk, "provider") or {})
    body = await desk.change(REVOKE, "person", id=wire)
    assert body["data"]["revokeConsent"] == {"id": wire, "state": "REVOKED", "revokedOn": TODAY.isoformat()}
    for actor in ("provider", "person"):
        assert set(await content_for(desk, actor) or {}) == {"occupation"}, actor
    assert sorted(each[0] for each in await desk.acts()) == ["GIVEN", "REVOKED"]


async def test_the_same_document_again_is_the_same_consent(desk: Desk) -> None:
    assert await given(desk) == await given(desk, fields=["DEPOSIT", "INCOME", "INCOME"])
    assert len(await desk.acts()) == 1
    assert await desk.rows("select count(*) from consent") == [(1,)]


async def test_one_document_sent_at_once_by_many_is_one_consent(desk: Desk) -> None:
    stranger = {"person": STRANGER}
    wires = await asyncio.gather(*(given(desk, **stranger) for _ in range(4)))
    assert len(set(wires)) == 1
    assert await desk.rows("select count(*) from consent") == [(1,)]
    assert len(await desk.acts()) == 1


async def test_a_document_that_was_revoked_does_not_live_again(desk: Desk) -> None:
    wire = await given(desk)
    await desk.change(REVOKE, "person", id=wire)
    assert await given(desk) == wire
    assert set(await content_for(desk, "provider") or {}) == {"occupation"}


BEFORE = (TODAY - timedelta(days=1)).isoformat()
TAKEN_BACK = [
    pytest.param({"signedOn": BEFORE, "fields": ["SECURITIES"]}, True, id="signed before, for another field"),
    pytest.param({"signedOn": BEFORE, "fields": ["SECURITIES", "TAX_AMOUNT"]}, True, id="before, for two others"),
    pytest.param({"signedOn": BEFORE, "fields": ["INCOME"]}, False, id="signed before, for a field taken back"),
    pytest.param({"signedOn": BEFORE, "fields": ["SECURITIES", "DEPOSIT"]}, False, id="before, one of two taken back"),
    pytest.param({"signedOn": BEFORE, "fields": ["INCOME", "DEPOSIT"]}, False, id="before, both taken back"),
    pytest.param({"signedOn": BEFORE, "purpose": "AUTHORISED"}, True, id="signed before, for another purpose"),
    pytest.param({"signedOn": BEFORE, "person": STRANGER}, True, id="signed before, by somebody else"),
    pytest.param({"fields": ["INCOME"]}, True, id="signed since, for a field taken back"),
    pytest.param({"documentNumber": "TY-2026-0001", "fields": ["SECURITIES"]}, False, id="the revoked paper itself"),
]


@pytest.mark.parametrize(("changed", "is_taken"), TAKEN_BACK)
async def test_a_revocation_takes_back_the_fields_it_covered_and_no_others(
    desk: Desk, changed: dict[str, Any], is_taken: bool
) -> None:
    """Income and deposits were revoked today for one purpose (IM-2018 §18 ¶2)."""
    await desk.change(REVOKE, "person", id=await given(desk))
    body = await desk.change(GIVE, input=said(**{**document(2), **changed}))
    if is_taken:
        assert body["data"]["giveConsent"]["fields"] == sorted(changed.get("fields", ["DEPOSIT", "INCOME"]))
    else:
        assert [each["extensions"]["code"] for each in body["errors"]] == ["INPUT_INVALID"]
    assert await desk.rows("select count(*) from consent where revoked_on is null") == [(int(is_taken),)]


async def test_what_is_collected_by_an_earlier_paper_is_what_was_not_taken_back(desk: Desk) -> None:
    content = {"annualIncome": "86000", "depositBalance": "1", "securitiesHeld": "2"}
    await change(desk.database, "update record set content = ? where id = ?", content, RECORD)
    await desk.change(REVOKE, "person", id=await given(desk))
    await given(desk, **document(2), signedOn=BEFORE, fields=["SECURITIES"])
    assert await content_for(desk, "provider") == {"securitiesHeld": "2"}


async def test_each_revocation_takes_back_its_own_fields(desk: Desk) -> None:
    await given(desk, **document(1), fields=["INCOME"])
    revoked = await given(desk, **document(2), fields=["SECURITIES"])
    await desk.change(REVOKE, "person", id=revoked)
    for number, field in enumerate(["INCOME", "DEPOSIT"], start=3):
        await given(desk, **document(number), signedOn=BEFORE, fields=[field])
    refused = said(**document(9), signedOn=BEFORE, fields=["SECURITIES"])
    assert await desk.codes(GIVE, input=refused) == [("INPUT_INVALID", "giveConsent")]


async def test_revoking_twice_changes_nothing(desk: Desk) -> None:
    wire = await given(desk)
    for _ in range(2):
        assert (await desk.change(REVOKE, "person", id=wire))["data"]["revokeConsent"]["state"] == "REVOKED"
    assert len(await desk.acts()) == 2


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        pytest.param({"fields": []}, "INPUT_INVALID", id="no field"),
        pytest.param({"documentDigest": "ab" * 31}, "INPUT_INVALID", id="a digest that is too short"),
        pytest.param({"documentDigest": "zz" * 32}, "INPUT_INVALID", id="a digest of other characters"),
        pytest.param({"documentNumber": " "}, "INPUT_INVALID", id="no number"),
        pytest.param({"documentNumber": "159999197512240029"}, "INPUT_INVALID", id="a person's number for one"),
        pytest.param({"documentNumber": "1" * 129}, "INPUT_INVALID", id="a number that is too long"),
        pytest.param({"signedOn": (TODAY + timedelta(days=1)).isoformat()}, "INPUT_INVALID", id="signed tomorrow"),
        pytest.param({"validUntil": (TODAY - timedelta(days=1)).isoformat()}, "INPUT_INVALID", id="over already"),
        pytest.param({"person": None}, "INPUT_INVALID", id="nobody"),
        pytest.param({"trader": TRADER}, "INPUT_INVALID", id="two at once"),
        pytest.param({"person": person_key(number="159999197512240028")}, "INPUT_INVALID", id="a wrong check digit"),
        pytest.param({"person": MINOR}, "SUBJECT_NOT_FULL_CAPACITY", id="a minor"),
        pytest.param({"person": person_key(name="别人")}, "IDENTIFIER_CONFLICT", id="another name"),
        pytest.param(
            {"person": None, "trader": {**TRADER, "code": "91152921XXXXXX3BXF"}}, "INPUT_INVALID", id="a company"
        ),
    ],
)
async def test_what_is_no_consent_is_refused_and_leaves_nothing(desk: Desk, changed: dict[str, Any], code: str) -> None:
    subjects = await desk.rows("select count(*) from subject")
    assert await desk.codes(GIVE, input=said(**changed)) == [(code, "giveConsent")]
    assert await desk.rows("select count(*) from consent") == [(0,)]
    assert await desk.rows("select count(*) from subject") == subjects
    assert await desk.acts() == []


async def test_one_document_does_not_stand_for_two_consents(desk: Desk) -> None:
    await given(desk)
    others = ({"fields": ["INCOME"]}, {"purpose": "AUTHORISED"}, {"person": STRANGER}, {"validUntil": "2028-01-01"})
    for changed in others:
        assert await desk.codes(GIVE, input=said(**changed)) == [("KEY_REUSED", "giveConsent")], changed


async def test_a_person_is_first_met_by_its_consent(desk: Desk) -> None:
    """Nothing of a person may come in before it consented, so the consent can not wait for a record."""
    await given(desk, person=STRANGER)
    identity = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=STRANGER["number"])
    found = await desk.rows(f"select kind, name, openness, pseudonym from subject where identity_key = '{identity}'")
    assert found == [("NATURAL_PERSON", "乌云", "RESTRICTED", KEYS.alias(identity))]
    assert STRANGER["number"] not in repr(await desk.rows("select * from subject"))


async def test_a_person_consents_under_a_document_of_any_kind(desk: Desk) -> None:
    for number, (kind, paper) in enumerate(PAPERS.items()):
        person = {"documentType": kind, "number": paper.number, "name": "某人", "issuingCountry": paper.country}
        await given(desk, person=person, **document(number))
    rows = await desk.rows(
        "select s.document_type, s.identity_key, s.masked_number from consent c join subject s on s.id = c.subject_id"
    )
    assert {row[0]: tuple(row[1:]) for row in rows} == {
        kind: (paper.identity(kind, KEYS), paper.masked) for kind, paper in PAPERS.items()
    }


async def test_a_consent_is_given_for_any_purpose_and_is_found_by_it(desk: Desk) -> None:
    text = "query ($p: PurposeCode) { consents(filter: {purpose: $p}) { nodes { id } } }"
    made = {purpose: await given(desk, purpose=purpose, **document(number)) for number, purpose in enumerate(PURPOSES)}
    found = {purpose: (await desk.change(text, p=purpose))["data"]["consents"]["nodes"] for purpose in PURPOSES}
    assert found == {purpose: [{"id": wire}] for purpose, wire in made.items()}


COVERED = {
    "INCOME": "annualIncome",
    "DEPOSIT": "depositBalance",
    "SECURITIES": "securitiesHeld",
    "COMMERCIAL_INSURANCE": "commercialInsurance",
    "REAL_ESTATE": "realEstate",
    "TAX_AMOUNT": "taxAmount",
}


@pytest.mark.parametrize("field", [each.name for each in ConsentField])
async def test_what_was_consented_to_is_read_and_nothing_beside_it(desk: Desk, field: str) -> None:
    content = {"occupation": "牧民", **dict.fromkeys(COVERED.values(), "1")}
    await change(desk.database, "update record set content = ? where id = ?", content, RECORD)
    await given(desk, fields=[field])
    assert set(await content_for(desk, "provider") or {}) == {"occupation", COVERED[field]}


async def test_a_trader_consents_as_a_person_does(desk: Desk) -> None:
    await given(desk, person=None, trader=TRADER, fields=["TAX_AMOUNT"])
    assert await desk.rows(f"select sole_trader from subject where code = '{TRADER['code']}'") in ([(True,)], [(1,)])


@pytest.mark.parametrize("actor", ["person", "organ", "agent", "firm", "intake clerk", "auditor", "public"])
async def test_only_who_collects_registers(desk: Desk, actor: str) -> None:
    refused = "UNAUTHENTICATED" if actor == "public" else "NOT_PERMITTED"
    assert await desk.codes(GIVE, actor, input=said()) == [(refused, "giveConsent")]
    assert await desk.rows("select count(*) from consent") == [(0,)]


@pytest.mark.parametrize(
    ("actor", "code"),
    [("provider", "NOT_PERMITTED"), ("agent", "NOT_PERMITTED"), ("camel", "NOT_AVAILABLE"), ("salt", "NOT_AVAILABLE")],
)
async def test_only_the_person_itself_revokes(desk: Desk, actor: str, code: str) -> None:
    """An agent's or an employer's word is not the person's own (IM-2018 §18 ¶2)."""
    wire = await given(desk)
    assert await desk.codes(REVOKE, actor, id=wire) == [(code, "revokeConsent")]
    assert await desk.rows("select count(*) from consent where revoked_on is not null") == [(0,)]


async def test_a_consent_of_another_and_none_at_all_are_one_answer(desk: Desk) -> None:
    wire = await given(desk)
    answers = [(await desk.post(REVOKE, "camel", id=each)).text for each in (wire, "con_" + "0" * 32, "nothing")]
    assert len(set(answers)) == 1


async def test_consents_are_seen_by_who_gave_and_who_holds_them(desk: Desk) -> None:
    wire = await given(desk)
    await consent(desk.database, "TAX_AMOUNT", number=2, holder_unit_id=unit_id("approval"))
    seen = {}
    for actor in ("person", "provider", "camel", "organ", "collector without agreement", "public"):
        found = (await desk.post(CONSENTS, actor)).json()["data"]["consents"]
        seen[actor] = {each["id"] for each in found["nodes"]}
    assert len(seen["person"]) == 2
    assert seen["provider"] == {wire}
    assert not any(seen[actor] for actor in ("camel", "organ", "collector without agreement", "public"))


async def test_dead_consents_are_told_apart(desk: Desk) -> None:
    wire = await given(desk)
    await desk.change(REVOKE, "person", id=wire)
    await consent(desk.database, "INCOME", number=2, valid_until=TODAY - timedelta(days=1))
    live = (await desk.post(CONSENTS, "person", live=True)).json()["data"]["consents"]
    dead = (await desk.post(CONSENTS, "person", live=False)).json()["data"]["consents"]
    assert live["totalCount"] == 0
    assert {each["state"] for each in dead["nodes"]} == {"REVOKED", "EXPIRED"}


async def test_the_fields_that_a_unit_may_collect_today_are_one_look(database: Database, desk: Desk) -> None:
    await consent(database, "INCOME", "DEPOSIT")
    await consent(database, "TAX_AMOUNT", number=2, revoked_on=TODAY)
    await consent(database, "REAL_ESTATE", number=3, holder_unit_id=unit_id("approval"))
    await consent(database, "SECURITIES", number=4, valid_until=TODAY - timedelta(days=1))
    keys = [PERSON.identity, SUBJECTS["camel"].identity, "PERSON:nobody"]
    async with database.transaction() as transaction:
        asked = {"unit_id": unit_id("market"), "today": TODAY}
        found = await consented_fields(transaction, database.dialect, identity_keys=keys, **asked)
        assert found == {PERSON.identity: frozenset({"INCOME", "DEPOSIT"})}
        assert await consented_fields(transaction, database.dialect, identity_keys=[], **asked) == {}
