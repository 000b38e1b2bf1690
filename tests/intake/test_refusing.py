"""Records and submissions that are not taken: each names its field and code, and nothing of it is stored."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.intake import office
from tests.intake import tables as made
from tests.intake.office import (
    A_PERSON,
    ARREARS,
    CERTIFIED,
    FINED,
    HONOUR,
    ORGANISATION,
    SUBMIT,
    counts,
    refusals,
    submission,
    submitted,
)
from tests.readers.people import unit_id
from tests.writing.desk import Desk

SOLE_TRADER = {"name": "苍天面馆", "code": made.SOLE_TRADER}
FAULTS: Mapping[str, tuple[Mapping[str, Any], str, str]] = {
    "no key of its own": (CERTIFIED | {"providerKey": " "}, "providerKey", "VALUE_MISSING"),
    "a huge title": (CERTIFIED | {"title": "x" * 201}, "title", "TEXT_TOO_LONG"),
    "a bell in the title": (CERTIFIED | {"title": "认\x07证"}, "title", "CONTROL_CHARACTER"),
    "decided tomorrow": (CERTIFIED | {"decidedOn": "2026-11-21"}, "decidedOn", "DATE_IN_FUTURE"),
    "decided long ago": (CERTIFIED | {"decidedOn": "1900-01-01"}, "decidedOn", "DATE_INVALID"),
    "about nobody": (CERTIFIED | {"subject": None}, "subject.name", "VALUE_MISSING"),
    "c02 a wrong check digit": (
        CERTIFIED | {"subject": ORGANISATION | {"code": "91350100M000100Y4Z"}},
        "subject.code",
        "IDENTIFIER_INVALID",
    ),
    "c03 one code for two names": (
        CERTIFIED | {"subject": ORGANISATION | {"name": "另一家公司"}},
        "subject.name",
        "IDENTIFIER_CONFLICT",
    ),
    "c01 a child": (
        HONOUR | {"subject": A_PERSON | {"documentNumber": made.MINOR}},
        "subject.documentNumber",
        "SUBJECT_NOT_FULL_CAPACITY",
    ),
    "c07 a person under an organisation's category": (
        CERTIFIED | {"subject": A_PERSON},
        "category",
        "CATEGORY_NOT_FOR_SUBJECT_KIND",
    ),
    "c07 an organisation under a person's category": (
        HONOUR | {"subject": ORGANISATION},
        "category",
        "CATEGORY_NOT_FOR_SUBJECT_KIND",
    ),
    "a subtype of another category": (ARREARS | {"subtype": "FINE"}, "subtype", "VALUE_UNKNOWN"),
    "c20 a contract's day on a certificate": (
        CERTIFIED | {"performance": {"dueOn": "2026-12-01"}},
        "performance.dueOn",
        "FIELD_NOT_FOR_CATEGORY",
    ),
    "c14 summary procedure": (FINED | {"procedure": "SUMMARY"}, "procedure", "PROCEDURE_NOT_ELIGIBLE"),
    "c14 a procedure of no penalty": (CERTIFIED | {"procedure": "GENERAL"}, "procedure", "FIELD_NOT_FOR_CATEGORY"),
    "c15 no basis document": (ARREARS | {"basis": None}, "basis", "BASIS_DOCUMENT_REQUIRED"),
    "c15 a basis that takes effect tomorrow": (
        ARREARS | {"basis": ARREARS["basis"] | {"effectiveOn": "2026-11-21"}},
        "basis.effectiveOn",
        "BASIS_DOCUMENT_REQUIRED",
    ),
    "c15 a penalty without its number": (FINED | {"documentNumber": None}, "basis", "BASIS_DOCUMENT_REQUIRED"),
    "c16 served tomorrow": (ARREARS | {"notice": {"servedOn": "2026-11-21"}}, "notice.servedOn", "DATE_IN_FUTURE"),
    "c21 open without a basis": (CERTIFIED | {"openness": "OPEN"}, "opennessBasis", "OPENNESS_BASIS_REQUIRED"),
    "c17 a provider opens nothing by agreement": (
        CERTIFIED | {"openness": "OPEN", "opennessBasis": "AGREED"},
        "opennessBasis",
        "OPENNESS_NOT_PERMITTED",
    ),
    "c20 an official's file is never open": (
        HONOUR
        | {"category": "OFFICIAL_INTEGRITY", "openness": "OPEN", "opennessBasis": "STATUTORY_DISCLOSURE"}
        | {"opennessReference": "x"},
        "openness",
        "OPENNESS_NOT_PERMITTED",
    ),
    "c20 a provider does not open government dishonesty": (
        ARREARS
        | {"category": "GOV_DISHONESTY", "subtype": None, "openness": "OPEN", "opennessBasis": "STATUTORY_DISCLOSURE"}
        | {"opennessReference": "x"},
        "openness",
        "OPENNESS_NOT_PERMITTED",
    ),
    "a state secret": (CERTIFIED | {"exceptionReason": "STATE_SECRET"}, "exceptionReason", "STATE_SECRET"),
    "c11 a banned key in the content": (HONOUR | {"content": {"血型": "AB"}}, "content.血型", "PROHIBITED_FIELD"),
    "c11 a banned key in the depth": (
        HONOUR | {"content": {"extra": {"deep": [{"bloodType": "AB"}]}}},
        "content.#1.#1[1].bloodType",
        "PROHIBITED_FIELD",
    ),
    "c12 a sole trader's income": (
        CERTIFIED | {"subject": SOLE_TRADER, "content": {"annualIncome": "10"}},
        "content.annualIncome",
        "CONSENT_REQUIRED",
    ),
    "a number in the title": (CERTIFIED | {"title": f"关于{made.ADULT}的认证"}, "title", "PERSON_NUMBER_IN_TEXT"),
    "a number in the content": (
        CERTIFIED | {"content": {"certificateName": f"证{made.ADULT}"}},
        "content.certificateName",
        "PERSON_NUMBER_IN_TEXT",
    ),
    "an unknown content key": (CERTIFIED | {"content": {"我编的": "x"}}, "content.#1", "FIELD_UNKNOWN"),
    "an unknown content key among others": (
        CERTIFIED | {"content": {"certificateName": "证", "年份": "2026", "year": "2026", "我编的": "x"}},
        "content.#4",
        "FIELD_UNKNOWN",
    ),
    "a line break in the title": (CERTIFIED | {"title": "认证\n无效"}, "title", "CONTROL_CHARACTER"),
    "a number for a text": (CERTIFIED | {"content": {"year": 2026}}, "content.year", "VALUE_INVALID"),
    "content that is no object": (CERTIFIED | {"content": []}, "content", "VALUE_INVALID"),
}


async def test_each_bad_record_of_a_batch_names_its_field_and_code_and_nothing_of_it_is_stored(desk: Desk) -> None:
    before = await desk.rows("select count(*) from subject")
    # Each under a key of its own, but for the one whose fault is the key.
    records = [
        {**record, "providerKey": f"{number}" if record["providerKey"].strip() else record["providerKey"]}
        for number, (record, _, _) in enumerate(FAULTS.values(), start=1)
    ]
    receipt = await submitted(desk, *records)
    assert counts(receipt) == (0, 0, 0, len(FAULTS), 0)
    found = refusals(receipt)
    expected = {name: (row, field, code) for row, (name, (_, field, code)) in enumerate(FAULTS.items(), start=1)}
    assert {name: each for name, each in expected.items() if each not in found} == {}
    assert all(each["article"] for each in receipt["refusals"])
    assert await office.made(desk, "id") == []
    assert await desk.rows("select count(*) from subject") == before


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        pytest.param("public", "UNAUTHENTICATED", id="without a token"),
        pytest.param("organ", "NOT_PERMITTED", id="an organ that uses"),
        pytest.param("agent", "NOT_PERMITTED", id="an agent"),
        pytest.param("firm", "NOT_PERMITTED", id="a firm"),
        pytest.param("clerk", "NOT_PERMITTED", id="staff of the platform"),
        pytest.param("auditor", "NOT_PERMITTED", id="an auditor"),
        pytest.param("collector without agreement", "AGREEMENT_REQUIRED", id="c17 a collector without an agreement"),
    ],
)
async def test_who_may_not_submit_is_told_before_anything_is_looked_at(desk: Desk, actor: str, code: str) -> None:
    assert await desk.codes(SUBMIT, actor, input=submission(CERTIFIED)) == [(code, "submitRecords")]
    assert await office.made(desk, "id") == []
    assert await desk.rows("select id from submission") == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        pytest.param({"attestation": "2018-1"}, "ATTESTATION_REQUIRED", id="c09 an attestation that is out of force"),
        pytest.param({"attestation": ""}, "ATTESTATION_REQUIRED", id="c09 no attestation"),
    ],
)
async def test_a_submission_is_refused_as_a_whole(desk: Desk, changed: Mapping[str, Any], code: str) -> None:
    answer = await desk.change(SUBMIT, input=submission(CERTIFIED, **changed))
    (error,) = answer["errors"]
    assert (error["extensions"]["code"], error["extensions"]["article"]) == (code, "IM-2018 §21")
    assert error["path"] == ["submitRecords"]
    assert await desk.rows("select id from submission") == []


async def test_a_suspended_provider_submits_nothing(desk: Desk) -> None:
    await desk.database.commit([(f"update unit set status = 'SUSPENDED' where id = '{unit_id('market')}'", ())])
    assert [code for code, *_ in await desk.codes(SUBMIT, input=submission(CERTIFIED))] == ["TOKEN_SUSPENDED"]


async def test_a_unit_that_is_no_provider_submits_nothing(desk: Desk) -> None:
    no = "false" if desk.database.dialect == "postgresql" else "0"
    await desk.database.commit([(f"update unit set is_provider = {no} where id = '{unit_id('market')}'", ())])
    assert await desk.codes(SUBMIT, input=submission(CERTIFIED)) == [("NOT_PERMITTED", "submitRecords")]


async def test_more_records_than_a_batch_holds_are_refused_whole(desk: Desk) -> None:
    records = [CERTIFIED | {"providerKey": str(number)} for number in range(1_001)]
    (error,) = (await desk.change(SUBMIT, input=submission(*records)))["errors"]
    assert error["extensions"]["code"] == "BATCH_TOO_LARGE"
    assert error["extensions"]["action"].startswith("send more records as a stream")
    assert await desk.rows("select id from submission") == []
