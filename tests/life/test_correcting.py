"""C18: what is corrected is the only thing that is told; its past is for its subject and for who answers for it."""

from datetime import date

import pytest

from tests.golden.asking import Asking
from tests.golden.places import NOW, SUBJECTS, UNITS
from tests.golden.store import put
from tests.life.penalty import MARKET, PENALTY, SAYS, SHORT, Body, corrected
from tests.life.round import as_json, asked, change, end_of, like, put_records, record_id

VERSIONS = (
    "query ($id: ID!) { node(id: $id) { ... on Record { versions { number reason changedBy discoveredOn dueOn } } } }"
)
CHANGES = """query ($id: ID!) { node(id: $id) { ... on Record { title
  changes { version reason changedBy changedAt field old new } } } }"""


async def test_c18_the_corrected_value_is_the_only_live_one(ask: Asking) -> None:
    body = await corrected(ask)
    assert body["data"]["correctRecord"] == {"id": PENALTY, "title": "更正后的处罚"}
    text = "query ($code: String!) { subject(code: $code) { records(first: 100) { nodes { id title content } } } }"
    rows = (await ask.data(text, "camel", code=SUBJECTS["camel"].code))["subject"]["records"]["nodes"]
    (live,) = [row for row in rows if row["id"] == PENALTY]
    assert (live["title"], live["content"]["fineAmount10k"]) == ("更正后的处罚", "0.3000")
    ((version, digest, state),) = await asked(
        ask.database, "select version, statement_digest, state from record where id = ?", record_id(91)
    )
    assert (version, state, digest is not None) == (2, "ACTIVE", True)


async def test_c18_its_subject_and_its_provider_read_what_was_changed_when_why_and_by_whom(ask: Asking) -> None:
    await corrected(ask)
    for actor in ("camel", "provider"):
        found = (await ask.data(CHANGES, actor, id=PENALTY))["node"]["changes"]
        by_field = {each["field"]: (each["old"], each["new"]) for each in found}
        assert by_field["title"] == ("受限的处罚", "更正后的处罚")
        assert by_field["content.fineAmount10k"] == ("0.2000", "0.3000")
        assert by_field["endedOn"] == (None, "2026-03-20")
        assert "content.facts" not in by_field
        assert {(each["version"], each["reason"], each["changedBy"]) for each in found} == {
            (2, "CLERICAL_ERROR", MARKET)
        }
        assert {each["changedAt"] for each in found} == {"2026-11-20T12:00:00+08:00"}


async def test_c18_nobody_else_reads_what_it_said_before(ask: Asking) -> None:
    await corrected(ask, openness="OPEN", opennessBasis="PUBLISHED_BY_PROVIDER", opennessReference="部门网站")
    text = """query ($id: ID!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
      node(id: $id) { ... on Record { title versions { reason } changes { old } } } }"""
    officer = (await ask.data(text, "licensing officer", id=PENALTY, matter="XK-2026-0001"))["node"]
    assert (officer["title"], officer["changes"]) == ("更正后的处罚", None)
    assert [each["reason"] for each in officer["versions"]] == ["SUBMITTED", "CLERICAL_ERROR"]
    public = (await ask.data(CHANGES, id=PENALTY))["node"]
    assert public["changes"] is None
    body = await ask(SHORT, "sister", id=PENALTY)
    assert body["data"]["node"] == {"changes": None}


async def test_c18_a_key_that_appears_or_goes_is_told_from_nothing_and_to_nothing(ask: Asking) -> None:
    content = {"penaltyKind": "罚款", "fineAmount10k": "0.2000", "legalBasis": "《食品安全法》第一百二十五条"}
    await corrected(ask, title="受限的处罚", content=content)
    found = (await ask.data(SHORT, "camel", id=PENALTY))["node"]["changes"]
    told = [(each["field"], each["old"], each["new"]) for each in found if each["field"].startswith("content.")]
    assert told == [
        ("content.facts", "销售的食品未按规定标示", None),
        ("content.legalBasis", None, "《食品安全法》第一百二十五条"),
    ]


async def test_c18_what_came_to_say_nothing_is_told_once(ask: Asking) -> None:
    await corrected(ask, performance=None)
    await corrected(ask, endedOn=None, lasts=True, reason="DECISION_CHANGED")
    found = (await ask.data(SHORT, "camel", id=PENALTY))["node"]["changes"]
    assert [(each["version"], each["old"], each["new"]) for each in found if each["field"] == "endedOn"] == [
        (3, "2026-03-20", None),
        (2, None, "2026-03-20"),
    ]


async def test_what_the_subject_may_not_read_today_it_does_not_read_of_the_past(ask: Asking) -> None:
    await corrected(ask)
    # A key without a class is answered to nobody, in the record or in its past.
    for number, said in ((1, "旧"), (2, "新")):
        ((snapshot,),) = await asked(
            ask.database,
            "select snapshot from record_version where record_id = ? and version = ?",
            record_id(91),
            number,
        )
        whole = as_json(snapshot)
        whole["content"]["formerField"] = said
        await change(
            ask.database,
            "update record_version set snapshot = ? where record_id = ? and version = ?",
            whole,
            record_id(91),
            number,
        )
    found = (await ask.data(SHORT, "camel", id=PENALTY))["node"]["changes"]
    assert {each["field"] for each in found}.isdisjoint({"formerField", "content.formerField"})
    assert len(found) > 1


async def _put_consent(ask: Asking) -> None:
    consent = {"id": "9" * 32, "subject_id": SUBJECTS["public person"].id, "holder_unit_id": UNITS["market"].id}
    consent |= {"purpose": "AUTHORISED", "document_number": "TY-1", "document_digest": "0" * 64}
    days = {"signed_on": date(2026, 1, 1), "valid_until": date(2026, 12, 31)}
    await put(ask.database, "consent", [consent | days])
    await put(ask.database, "consent_field", [{"consent_id": "9" * 32, "field": "INCOME"}])


async def test_c12_what_rested_on_consent_is_read_of_the_past_while_the_consent_lives(ask: Asking) -> None:
    await put_records(ask.database, like("受限的个人处罚", 94, content={"annualIncome": "新收入"}))
    old = {"record_id": record_id(94), "version": 2, "changed_at": NOW, "reason": "RESUBMITTED"}
    old |= {
        "changed_by": UNITS["market"].id,
        "content_digest": "0",
        "snapshot": {"content": {"annualIncome": "旧收入"}},
    }
    await put(ask.database, "record_version", [old])
    told = []
    for step in (None, "given", "revoked"):
        if step == "given":
            await _put_consent(ask)
        elif step == "revoked":
            await change(ask.database, "update consent set revoked_on = ?", date(2026, 11, 20))
        for actor in ("public person", "provider"):
            told.append("收入" in str((await ask(SHORT, actor, id=f"rec_{record_id(94)}"))["data"]))
    assert told == [False, False, True, True, False, False]


async def test_the_same_correction_again_changes_nothing(ask: Asking) -> None:
    first = await corrected(ask)
    assert await corrected(ask) == first
    assert await asked(ask.database, "select count(*) from record_version where record_id = ?", record_id(91)) == [(2,)]
    entered = "select action, object_id, version, reason, role from aggregation_log where object_id = ?"
    acts = await asked(ask.database, entered, record_id(91))
    assert acts == [("CORRECTED", record_id(91), 2, "CLERICAL_ERROR", "PROVIDER")]


async def test_its_subject_and_key_stay_whatever_is_given_for_them(ask: Asking) -> None:
    await corrected(ask, subject={"name": "别人", "code": SUBJECTS["salt"].code})
    rows = await asked(ask.database, "select subject_id, provider_key from record where id = ?", record_id(91))
    assert rows == [(SUBJECTS["camel"].id, "key 91")]


REFUSED = [
    pytest.param({"title": "血型：A型"}, "QUARANTINED", id="a statement in doubt"),
    pytest.param({"decidedOn": "2026-12-01"}, "DATE_IN_FUTURE", id="a day that has not come"),
    pytest.param({"procedure": "SUMMARY"}, "PROCEDURE_NOT_ELIGIBLE", id="a penalty by summary procedure"),
    pytest.param({"openness": "OPEN"}, "OPENNESS_BASIS_REQUIRED", id="open without a basis"),
    pytest.param({"category": "NP_ADMIN_PENALTY"}, "CATEGORY_NOT_FOR_SUBJECT_KIND", id="a category of persons"),
    pytest.param({"content": {"bloodType": "A"}}, "PROHIBITED_FIELD", id="a banned key"),
]


@pytest.mark.parametrize(("changes", "code"), REFUSED)
async def test_a_correction_is_held_to_every_rule_of_intake(ask: Asking, changes: Body, code: str) -> None:
    body = await corrected(ask, **changes)
    (error,) = body["errors"]
    assert (error["extensions"]["code"], body["data"]["correctRecord"]) == ("RECORD_REFUSED", None)
    assert code in error["message"]
    assert "血型" not in error["message"]
    assert await asked(ask.database, "select version from record where id = ?", record_id(91)) == [(1,)]
    assert await asked(ask.database, "select 1 from aggregation_log where object_id = ?", record_id(91)) == []


GONE = [
    pytest.param("update record set provider_id = ? where id = ?", "00", id="another unit's record"),
    pytest.param("update record set state = ? where id = ?", "REVOKED", id="one that was taken back"),
    pytest.param("update record set state = ? where id = ?", "ARCHIVED", id="one that is an archive"),
    pytest.param("update record set disclosure_until = ? where id = ?", date(2026, 11, 19), id="one that has ended"),
]


@pytest.mark.parametrize(("sql", "value"), GONE)
async def test_only_a_living_record_of_ones_own_is_corrected(ask: Asking, sql: str, value: object) -> None:
    if value == "00":
        ((value,),) = await asked(ask.database, "select id from unit where name = ?", "阿拉善盟行政审批局")
    await change(ask.database, sql, value, record_id(91))
    body = await corrected(ask)
    assert body["errors"][0]["extensions"]["code"] == "NOT_AVAILABLE"
    assert await asked(ask.database, "select version from record where id = ?", record_id(91)) == [(1,)]


@pytest.mark.parametrize("actor", ["camel", "licensing officer", "case operator", "auditor", "public"])
async def test_nobody_but_who_submits_may_ask_for_it(ask: Asking, actor: str) -> None:
    body = await corrected(ask, actor)
    assert body["errors"][0]["extensions"]["code"] in ("NOT_PERMITTED", "UNAUTHENTICATED")
    assert await asked(ask.database, "select version from record where id = ?", record_id(91)) == [(1,)]


CLOCKS = [
    pytest.param(None, (None, None), id="nothing told of its discovery"),
    pytest.param("2026-11-20", ("2026-11-20", "2026-11-25"), id="three working days, the weekend not counted"),
    pytest.param("2026-02-13", ("2026-02-13", "2026-02-25"), id="a make-up Saturday counted"),
    pytest.param("2016-12-30", ("2016-12-30", None), id="nothing guessed over days that no notice speaks of"),
]


@pytest.mark.parametrize(("discovered", "expected"), CLOCKS)
async def test_c18_the_last_day_for_correcting_runs_from_the_discovery(
    ask: Asking, discovered: str | None, expected: tuple[str | None, str | None]
) -> None:
    await corrected(ask, on=discovered)
    versions = (await ask.data(VERSIONS, "camel", id=PENALTY))["node"]["versions"]
    assert (versions[-1]["discoveredOn"], versions[-1]["dueOn"]) == expected
    assert (versions[-1]["number"], versions[-1]["changedBy"]) == (2, MARKET)


async def test_a_fault_is_not_discovered_tomorrow(ask: Asking) -> None:
    body = await corrected(ask, on="2026-11-21")
    assert body["errors"][0]["extensions"]["code"] == "INPUT_INVALID"


async def test_c25_a_correction_does_not_put_off_an_end_that_a_rule_set_before(ask: Asking) -> None:
    await change(ask.database, "update record set ended_on = ? where id = ?", date(2026, 3, 20), record_id(91))
    await change(ask.database, "update record set disclosure_until = ? where id = ?", date(2029, 1, 1), record_id(91))
    await corrected(ask)
    assert await end_of(ask.database, 91, "disclosure_until") == date(2029, 1, 1)
    found = (await ask.data(SHORT, "camel", id=PENALTY))["node"]["changes"]
    assert ("disclosureUntil", None, "2029-01-01") in [(each["field"], each["old"], each["new"]) for each in found]


SLIGHT = ["CLERICAL_ERROR", "OMISSION", "SITUATION_CHANGED"]
ANEW = ["DECISION_CHANGED", "OBJECTION_UPHELD"]
# What a correction would say, and the last day of disclosure that follows from it.
OTHERWISE = [
    pytest.param({}, date(2031, 3, 20), id="an end that comes later"),
    pytest.param({"endedOn": None, "lasts": True}, None, id="no end any more"),
    pytest.param(
        {"category": "ORG_TAX_A_RATING", "procedure": None, "seriousness": None, "endedOn": None, "content": {}},
        None,
        id="another class",
    ),
]


@pytest.mark.parametrize("reason", [*SLIGHT, *ANEW])
@pytest.mark.parametrize(("says", "until"), OTHERWISE)
async def test_c25_no_slip_of_the_pen_puts_off_an_end_or_makes_it_another_kind_of_record(
    ask: Asking, says: Body, until: date | None, reason: str
) -> None:
    await change(ask.database, "update record set ended_on = ? where id = ?", date(2025, 3, 20), record_id(91))
    await change(ask.database, "update record set disclosure_until = ? where id = ?", date(2030, 3, 20), record_id(91))
    body = await corrected(ask, reason=reason, **says)
    if reason in ANEW:
        assert "errors" not in body
        assert await end_of(ask.database, 91, "disclosure_until") == until
        return
    (error,) = body["errors"]
    assert (error["extensions"]["code"], error["extensions"]["article"]) == ("RECORD_REFUSED", "IM-2018 §36")
    assert await asked(ask.database, "select version from record where id = ?", record_id(91)) == [(1,)]
    assert await asked(ask.database, "select 1 from aggregation_log where object_id = ?", record_id(91)) == []


@pytest.mark.parametrize("reason", SLIGHT)
async def test_c25_a_sooner_end_needs_no_such_reason(ask: Asking, reason: str) -> None:
    await change(ask.database, "update record set ended_on = ? where id = ?", date(2026, 3, 21), record_id(91))
    await change(ask.database, "update record set disclosure_until = ? where id = ?", date(2031, 3, 21), record_id(91))
    assert "errors" not in await corrected(ask, reason=reason)
    assert await end_of(ask.database, 91, "disclosure_until") == date(2031, 3, 20)


async def test_c25_a_record_sent_again_keeps_the_sooner_end_too(ask: Asking) -> None:
    text = "mutation ($input: SubmissionInput!) { submitRecords(input: $input) { rows { record action } } }"
    whose = {"subject": {"name": SUBJECTS["camel"].name, "code": SUBJECTS["camel"].code}}
    given = {"mode": "ALL_OR_NOTHING", "attestation": "2026-1"}
    for number, title in enumerate(("一", "二", "三")):
        says = SAYS | whose | {"providerKey": "again", "title": title}
        says |= {"endedOn": "2022-03-21"} if title == "三" else {}
        sent = {**given, "clientKey": str(number), "records": [says]}
        ((row,),) = [(await ask.data(text, "provider", input=sent))["submitRecords"]["rows"]]
        if title == "一":
            await change(
                ask.database, "update record set disclosure_until = ? where id = ?", date(2029, 1, 1), row["record"][4:]
            )
        rows = await asked(ask.database, "select disclosure_until from record where id = ?", row["record"][4:])
        expected = {"一": "2029-01-01", "二": "2029-01-01", "三": "2027-03-21"}[title]
        assert [str(day) for (day,) in rows] == [expected]
