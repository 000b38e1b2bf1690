"""What an attacker sent to the intake: each is refused by name, costs little, and leaves nothing behind."""

from datetime import date
from typing import Any

import pytest

from db.database import Database
from policies import bans
from policies.bans import ban_on_field
from resolvers.intake.drafts import MOST_PROBLEMS, drafted
from resolvers.intake.entries import MOST_STRANGERS, Entry, read_entry
from resolvers.intake.reading import Problem
from resolvers.intake.refusals import ReferenceRefused
from resolvers.intake.screened import hold_reference
from resolvers.life.ends import bring_forward
from tests.consent.household import GIVE, REVOKE, said
from tests.intake.office import CERTIFIED, FINED, HONOUR, office, refusals, submitted
from tests.life.round import round_of
from tests.writing.desk import Desk

LONG_TERM = ("2099-12-31", "2150-01-01")


@pytest.fixture
async def desk(database: Database) -> Desk:
    """The small store with every category in force."""
    return await office(database)


@pytest.mark.parametrize("day", LONG_TERM)
@pytest.mark.parametrize(
    ("record", "field", "change"),
    [
        pytest.param(CERTIFIED, "decidedOn", lambda day: {"decidedOn": day}, id="decided"),
        # A child on the day of the act is no subject, whatever day is written instead (IM-2018 §2).
        pytest.param(HONOUR, "decidedOn", lambda day: {"decidedOn": day}, id="decided about a person"),
        pytest.param(FINED, "endedOn", lambda day: {"endedOn": day}, id="ended"),
        pytest.param(FINED, "notice.servedOn", lambda day: {"notice": {"servedOn": day}}, id="notice served"),
    ],
)
async def test_a_day_without_end_is_no_day_of_an_act(
    desk: Desk, record: dict[str, Any], field: str, change: Any, day: str
) -> None:
    receipt = await submitted(desk, {**record, **change(day)})
    assert refusals(receipt) == [(1, field, "DATE_INVALID")]
    assert await desk.rows("select id from record where statement_digest is not null") == []


async def test_publicity_may_have_no_end(desk: Desk) -> None:
    receipt = await submitted(desk, {**FINED, "publicityUntil": "2099-12-31"})
    assert (receipt["accepted"], refusals(receipt)) == (1, [])


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("{a: 99999999999999999999}", id="an integer beyond 64 bits"),
        pytest.param("{a: [{b: -99999999999999999999}]}", id="one far inside"),
    ],
)
async def test_a_literal_that_is_no_json_does_not_fit(desk: Desk, content: str) -> None:
    text = (
        'mutation { submitRecords(input: {clientKey: "k", mode: ROW_BY_ROW, attestation: "2026-1", records: [{'
        'providerKey: "1", category: ORG_CERTIFICATION, title: "t", decidedOn: "2026-10-12", '
        f"content: {content}}}]}}) {{ id }} }}"
    )
    answer = await desk.post(text)
    assert answer.status_code == 400
    assert "9999" not in answer.text
    assert await desk.rows("select id from submission") == []


def test_names_of_any_length_are_not_remembered() -> None:
    before = len(bans._lawful_names)
    assert [ban_on_field(f"{number}" + "a" * 100_000, person=True) for number in range(3)] == [None] * 3
    assert len(bans._lawful_names) == before
    assert max(map(len, bans._lawful_names), default=0) <= 64


def test_of_many_strangers_in_a_record_the_first_of_each_level_are_told_by_their_places() -> None:
    strangers = {f"a{number}": 1 for number in range(20_000)}
    reading = read_entry(Entry(1, {**strangers, "content": strangers, "subject": strangers}), of_itself=False)
    unknown = [problem.field for problem in reading.problems if problem.code == "FIELD_UNKNOWN"]
    places = range(1, MOST_STRANGERS + 1)
    assert unknown == [f"{above}#{place}" for above in ("", "subject.", "content.") for place in places]


def test_of_a_record_with_many_faults_those_that_refuse_it_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    doubts = [Problem(f"content.#{number}", "QUARANTINED") for number in range(MOST_PROBLEMS)]
    found = [*doubts, Problem("content", "PROHIBITED_FIELD")]
    monkeypatch.setattr("resolvers.intake.drafts.draft_of_entry", lambda *_: found)
    told = drafted(Entry(1, {}), None)  # type: ignore[arg-type]
    assert isinstance(told, list)
    assert (len(told), told[0].code) == (MOST_PROBLEMS, "PROHIBITED_FIELD")


@pytest.mark.parametrize("number", ["张某患有艾滋病，血型为AB型", "年收入12万元"], ids=["banned", "needs consent"])
async def test_the_number_of_a_consent_says_nothing_of_the_person(desk: Desk, number: str) -> None:
    assert await desk.codes(GIVE, input=said(documentNumber=number)) == [("INPUT_INVALID", "giveConsent")]
    assert await desk.rows("select id from consent where document_number not like 'TY-%'") == []


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({}, id="another scan of the paper"),
        pytest.param({"documentNumber": "TY-2026-0002", "signedOn": "2026-11-01"}, id="a paper signed before that"),
    ],
)
async def test_what_a_person_revoked_does_not_live_again_under_another_digest(
    desk: Desk, changed: dict[str, Any]
) -> None:
    first = await desk.change(GIVE, input=said())
    await desk.change(REVOKE, "person", id=first["data"]["giveConsent"]["id"])
    again = said(documentDigest="cd" * 32, **changed)
    assert await desk.codes(GIVE, input=again) == [("INPUT_INVALID", "giveConsent")]
    assert await desk.rows("select count(*) from consent where revoked_on is null") == [(0,)]


async def test_what_a_person_signs_after_it_revoked_is_a_new_consent(desk: Desk) -> None:
    first = await desk.change(GIVE, input=said())
    await desk.change(REVOKE, "person", id=first["data"]["giveConsent"]["id"])
    again = await desk.change(GIVE, input=said(documentDigest="cd" * 32, documentNumber="TY-2026-0002"))
    assert again["data"]["giveConsent"]["state"] == "LIVE"


async def test_a_round_for_a_day_before_every_rule_moves_nothing(desk: Desk) -> None:
    before = await desk.rows("select id, publicity_until, disclosure_until from record order by id")
    assert await bring_forward(desk.database, round_of(date(1900, 1, 1))) == 0
    assert await desk.rows("select id, publicity_until, disclosure_until from record order by id") == before


@pytest.mark.parametrize(
    "reference",
    [
        pytest.param("见张某159999197512240029的决定", id="a person's number"),
        pytest.param("张某血型为AB型", id="what is banned"),
        pytest.param(" ", id="nothing"),
        pytest.param("一" * 401, id="more than a reference has"),
        pytest.param("公报\x00", id="a control character"),
    ],
)
def test_the_reference_of_a_whole_file_is_held_to_what_a_row_may_say(reference: str) -> None:
    with pytest.raises(ReferenceRefused) as refused:
        hold_reference(reference)
    assert reference.strip() == "" or reference not in str(refused.value)


@pytest.mark.parametrize("reference", [None, "https://example.gov.cn/xk", "IM-2018 第二十三条"])
def test_a_plain_reference_of_a_whole_file_passes(reference: str | None) -> None:
    hold_reference(reference)
