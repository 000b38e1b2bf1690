"""What a submitter may not make of a record: somebody else's, or one that the authority opened."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

import pytest

from db.identity import IdentityKeys
from resolvers.asking import Asked
from tests.intake import office
from tests.intake import tables as made
from tests.intake.office import (
    A_PERSON,
    ARREARS,
    CERTIFIED,
    HONOUR,
    ORGANISATION,
    STRANGER,
    counts,
    refusals,
    submitted,
    whose,
)
from tests.readers.people import SUBJECTS, TODAY
from tests.writing.desk import Desk

SALT = {"name": SUBJECTS["salt"].name, "code": SUBJECTS["salt"].code}
DISHONEST = ARREARS | {"category": "GOV_DISHONESTY", "subtype": None}
OPENLY = {"openness": "OPEN", "opennessBasis": "PUBLISHED_BY_PROVIDER", "opennessReference": "部门网站"}
BY_AUTHORITY = "openness = 'OPEN', openness_basis = 'STATUTORY_DISCLOSURE', openness_reference = '第十三条'"
REFUSED = (1, "providerKey", "KEY_OF_ANOTHER_SUBJECT")
CORRECT = """mutation ($id: ID!, $input: RecordInput!, $reason: CorrectionReason = CLERICAL_ERROR) {
  correctRecord(id: $id, reason: $reason, input: $input) { id title openness } }"""
CHANGES = """query ($id: ID!) { node(id: $id) { ... on Record { changes { version field old new } } } }"""


# One key, two subjects


@pytest.mark.parametrize(
    ("first", "then"),
    [
        pytest.param(CERTIFIED, {"subject": SALT}, id="another organisation"),
        pytest.param(CERTIFIED, {"subject": {"name": "从未见过的公司", "code": made.COOPERATIVE}}, id="a new one"),
        pytest.param(HONOUR, {"subject": STRANGER}, id="another person"),
        pytest.param(
            CERTIFIED | {"subject": {"name": "甲面馆", "code": made.PLACEHOLDER, "registrationNumber": "1529001"}},
            {"subject": {"name": "乙面馆", "code": made.PLACEHOLDER, "registrationNumber": "1529002"}},
            id="another trader without a code",
        ),
    ],
)
@pytest.mark.parametrize("state", ["ACTIVE", "REVOKED"])
async def test_what_is_about_somebody_else_is_refused_under_the_key_of_a_record(
    desk: Desk, first: Mapping[str, Any], then: Mapping[str, Any], state: str
) -> None:
    await submitted(desk, first)
    await desk.database.commit([(f"update record set state = '{state}' where statement_digest is not null", ())])
    before, everybody = await whose(desk), await office.subjects(desk)
    receipt = await submitted(desk, {**first, **then, "title": "别人的事"}, key="k2")
    assert (counts(receipt), refusals(receipt)) == ((0, 0, 0, 1, 0), [REFUSED])
    assert receipt["refusals"][0]["article"] == "IM-2018 §20; NX-2024 §25"
    assert (await whose(desk), await office.subjects(desk)) == (before, everybody)


async def test_a_key_names_one_subject_within_a_batch_too_and_who_is_refused_leaves_nobody_behind(desk: Desk) -> None:
    everybody = await office.subjects(desk)
    new = {"name": "从未见过的公司", "code": made.COOPERATIVE}
    other = CERTIFIED | {"providerKey": "2", "subject": new | {"name": "另名"}}
    receipt = await submitted(desk, CERTIFIED, CERTIFIED | {"subject": new}, other)
    assert (counts(receipt), refusals(receipt)) == ((2, 0, 0, 1, 0), [(2, *REFUSED[1:])])
    assert {name for _, name in await whose(desk)} == {ORGANISATION["name"], "另名"}
    assert await office.subjects(desk) == everybody + 1


async def test_the_same_holds_where_the_chunk_before_had_the_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolvers.intake.submit._AT_ONCE", 1)
    new = {"name": "从未见过的公司", "code": made.COOPERATIVE}
    everybody = await office.subjects(desk)
    receipt = await submitted(desk, CERTIFIED, CERTIFIED | {"subject": new}, CERTIFIED, CERTIFIED | {"title": "别的"})
    assert refusals(receipt) == [(2, *REFUSED[1:]), (4, "providerKey", "DUPLICATE_IN_FILE")]
    assert (counts(receipt), await office.subjects(desk)) == ((1, 0, 1, 2, 0), everybody)


async def test_a_repeat_of_a_refused_record_is_refused_with_it(desk: Desk) -> None:
    odd = CERTIFIED | {"subject": ORGANISATION | {"name": "另一家公司"}}
    receipt = await submitted(desk, odd, odd, CERTIFIED)
    assert [each[1:] for each in refusals(receipt)] == [("subject.name", "IDENTIFIER_CONFLICT")] * 2
    assert counts(receipt) == (1, 0, 0, 2, 0)


async def test_a_trader_without_a_code_keeps_its_record_under_a_corrected_name(desk: Desk) -> None:
    trader = {"name": "甲面馆", "code": made.PLACEHOLDER, "registrationNumber": "1529001"}
    await submitted(desk, CERTIFIED | {"subject": trader})
    receipt = await submitted(desk, CERTIFIED | {"subject": trader | {"name": "甲大面馆"}}, key="k2")
    assert refusals(receipt) == []
    assert await whose(desk) == [(CERTIFIED["title"], "甲大面馆")]


@pytest.mark.parametrize(
    ("subject", "field"),
    [(SALT, "subject"), (ORGANISATION | {"name": "另一家公司"}, "subject.name"), (STRANGER, "")],
    ids=["another organisation", "another name", "a person"],
)
async def test_a_correction_that_names_somebody_else_is_refused(
    desk: Desk, subject: Mapping[str, Any], field: str
) -> None:
    receipt = await submitted(desk, CERTIFIED)
    says = CERTIFIED | {"title": "更正后的认证", "subject": subject}
    body = await desk.change(CORRECT, id=receipt["rows"][0]["record"], input=says)
    assert [each["extensions"]["code"] for each in body["errors"]] == ["RECORD_REFUSED"]
    assert field in body["errors"][0]["message"]
    assert await whose(desk) == [(CERTIFIED["title"], ORGANISATION["name"])]
    same = await desk.change(CORRECT, id=receipt["rows"][0]["record"], input=says | {"subject": ORGANISATION})
    assert same["data"]["correctRecord"]["title"] == "更正后的认证"
    again = await submitted(desk, says | {"subject": SALT}, key="k2")
    assert refusals(again) == [REFUSED]


# What the authority opens


async def open_it(desk: Desk) -> None:
    await desk.database.commit([(f"update record set {BY_AUTHORITY} where category = 'GOV_DISHONESTY'", ())])


async def test_a_provider_opens_no_dishonesty_by_calling_it_something_else_first(desk: Desk) -> None:
    receipt = await submitted(desk, ARREARS | OPENLY)
    again = await submitted(desk, DISHONEST, key="k2")
    assert [row["record"] for row in again["rows"]] == [row["record"] for row in receipt["rows"]]
    rows = await office.made(desk, "category, openness, openness_basis, openness_reference")
    assert [tuple(row) for row in rows] == [("GOV_DISHONESTY", "RESTRICTED", None, None)]


async def test_nor_by_correcting_it(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED | OPENLY)
    key = receipt["rows"][0]["record"]
    slight = await desk.change(CORRECT, id=key, input=DISHONEST)
    assert [each["extensions"]["code"] for each in slight["errors"]] == ["RECORD_REFUSED"]
    body = await desk.change(CORRECT, id=key, input=DISHONEST, reason="DECISION_CHANGED")
    assert body["data"]["correctRecord"]["openness"] == "RESTRICTED"


@pytest.mark.parametrize("way", ["submitted again", "corrected"])
async def test_what_the_authority_opened_is_not_open_as_something_else(desk: Desk, way: str) -> None:
    receipt = await submitted(desk, DISHONEST)
    await open_it(desk)
    if way == "corrected":
        body = await desk.change(CORRECT, id=receipt["rows"][0]["record"], input=ARREARS)
        assert "errors" not in body
    else:
        assert refusals(await submitted(desk, ARREARS, key="k2")) == []
    rows = await office.made(desk, "category, openness, openness_basis, openness_reference")
    assert [tuple(row) for row in rows] == [("ORG_TAX_SOCIAL_ARREARS", "RESTRICTED", None, None)]


@pytest.mark.parametrize("way", ["submitted again", "corrected"])
async def test_what_stays_open_stays_so_in_its_past_and_each_field_is_told_once(desk: Desk, way: str) -> None:
    says = DISHONEST | {"documentNumber": "阿文〔2026〕1号"}
    receipt = await submitted(desk, says)
    key = receipt["rows"][0]["record"]
    await open_it(desk)
    kept = "v.snapshot ->> 'openness', v.snapshot ->> 'openness_basis', v.snapshot ->> 'openness_reference'"
    says = DISHONEST | {"title": "政务失信信息"}
    if way == "corrected":
        assert "errors" not in await desk.change(CORRECT, id=key, input=says)
    else:
        assert counts(await submitted(desk, says, key="k2")) == (0, 1, 0, 0, 0)
    rows = await desk.rows(
        f"select {kept} from record_version v join record r on r.id = v.record_id "
        "where r.statement_digest is not null and v.version = 2"
    )
    assert [tuple(row) for row in rows] == [("OPEN", "STATUTORY_DISCLOSURE", "第十三条")]
    body = await desk.change(CHANGES, id=key)
    told = [each["field"] for each in body["data"]["node"]["changes"]]
    assert len(told) == len(set(told))
    assert {"title", "documentNumber"} <= set(told)


# Where and of whom


async def named(desk: Desk) -> set[tuple[str, str]]:
    """Return the entries of the query log, each with whom it names."""
    return {tuple(row) for row in await desk.rows("select entry_id, pseudonym from query_log_subject")}


@pytest.mark.parametrize(
    ("region", "faults"),
    [
        ("152900", []),
        ("152921", []),
        ("150100", [(1, "regionCode", "VALUE_UNKNOWN")]),
        ("150000", [(1, "regionCode", "VALUE_UNKNOWN")]),
        ("999999", [(1, "regionCode", "VALUE_UNKNOWN")]),
    ],
    ids=["its own", "one below", "another", "the one above", "none"],
)
async def test_a_provider_brings_in_nothing_of_a_region_beyond_its_own(
    desk: Desk, region: str, faults: list[tuple[Any, ...]]
) -> None:
    receipt = await submitted(desk, CERTIFIED | {"regionCode": region})
    assert refusals(receipt) == faults
    assert [found for (found,) in await office.made(desk, "region_code")] == ([] if faults else [region])


@pytest.mark.parametrize("mode", ["ROW_BY_ROW", "ALL_OR_NOTHING"])
async def test_who_is_told_that_the_register_knows_a_subject_has_named_it_in_the_query_log(
    desk: Desk, mode: str
) -> None:
    unknown = {"name": "从未见过的公司", "code": made.COOPERATIVE}
    probe = HONOUR | {"subject": A_PERSON | {"name": "另一个人"}}
    before = await named(desk)
    receipt = await submitted(desk, probe, CERTIFIED | {"subject": unknown}, mode=mode)
    assert refusals(receipt) == [(1, "subject.name", "IDENTIFIER_CONFLICT")]
    assert [name for _, name in await named(desk) - before] == [SUBJECTS["person"].pseudonym]


async def test_so_has_who_is_told_it_of_a_record_that_takes_anothers_place(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED)
    text = """mutation ($id: ID!, $input: RecordInput!) {
      supersedeRecord(id: $id, reason: WRONG_SUBJECT, input: $input) { id } }"""
    probe = HONOUR | {"subject": A_PERSON | {"name": "另一个人"}}
    before = await named(desk)
    assert await desk.codes(text, id=receipt["rows"][0]["record"], input=probe) == [
        ("RECORD_REFUSED", "supersedeRecord")
    ]
    assert SUBJECTS["person"].pseudonym in [name for _, name in await named(desk) - before]


def test_whom_a_stream_names_a_thousand_times_is_digested_once() -> None:
    digested: list[str] = []
    keys = SimpleNamespace(alias=lambda identity: digested.append(identity) or identity)
    asked = Asked(cast("IdentityKeys", keys), TODAY, single=["USCC:1"] * 1_000 + ["USCC:2"])
    assert list(asked.pseudonyms()) == ["USCC:1", "USCC:2"]
    assert digested == ["USCC:1", "USCC:2"]
