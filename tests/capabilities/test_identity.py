"""C01–C03: who a subject is, which numbers name it, and that one number names one subject."""

from pathlib import Path
from typing import Any

import pytest

from tests.capabilities.questions import NAME, PERSON, load, person_key, refusals
from tests.golden.asking import Asking
from tests.golden.places import SUBJECTS
from tests.intake import tables

KINDS = {
    "camel": ("Organization", "LEGAL_PERSON"),
    "trader": ("Organization", "UNINCORPORATED_ORG"),
    "public person": ("Person", "NATURAL_PERSON"),
}
CODE = "行政相对人代码_1（统一社会信用代码）"
LICENCE_NUMBER = "行政许可决定文书号"


async def test_c01_legal_persons_unincorporated_organisations_and_natural_persons_are_subjects(ask: Asking) -> None:
    for name, kinds in KINDS.items():
        wire = f"sub_{SUBJECTS[name].id}"
        data = await ask.data("query ($id: ID!) { subject(id: $id) { __typename kind } }", id=wire)
        assert (data["subject"]["__typename"], data["subject"]["kind"]) == kinds


async def test_c01_a_record_on_a_child_is_refused_and_nothing_is_stored(intake: Asking, tmp_path: Path) -> None:
    outcome = await load(intake, tmp_path, [tables.PERSON_PENALTY | tables.OPEN | {"证件号码": tables.MINOR}])
    assert refusals(outcome) == [(2, "SUBJECT_NOT_FULL_CAPACITY")]
    assert await tables.counts(intake.database) == (0, 0, 0)
    child = {"documentType": "CITIZEN_ID", "number": tables.MINOR, "name": tables.WHO_PERSON["行政相对人名称"]}
    assert await intake.code(PERSON, person=child) == "NOT_AVAILABLE"


async def test_c01_a_record_on_an_adult_is_stored_and_answered(intake: Asking, tmp_path: Path) -> None:
    await load(intake, tmp_path, [tables.PERSON_PENALTY | tables.OPEN])
    adult = {"documentType": "CITIZEN_ID", "number": tables.ADULT, "name": tables.WHO_PERSON["行政相对人名称"]}
    assert (await intake.data(PERSON, person=adult))["subject"]["recordCount"] == 1


def _document(kind: str, number: str, country: str | None = None) -> dict[str, Any]:
    issued = {"issuingCountry": country} if country else {}
    return {"person": {"documentType": kind, "number": number, "name": "某人", **issued}}


# Nobody here has these numbers: one that is accepted is asked for, and not found.
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        pytest.param({"code": "91350100M000100Y43"}, "NOT_AVAILABLE", id="a code with the computed check digit"),
        pytest.param({"code": "91350100M000100Y4Z"}, "IDENTIFIER_INVALID", id="a code with a letter of no alphabet"),
        pytest.param({"code": "91350100M000100Y44"}, "IDENTIFIER_INVALID", id="a code with a wrong check digit"),
        pytest.param(_document("CITIZEN_ID", "11010519491231002X"), "NOT_AVAILABLE", id="a citizen number"),
        pytest.param(_document("CITIZEN_ID", "110105194912310021"), "IDENTIFIER_INVALID", id="with a wrong last digit"),
        pytest.param(_document("PASSPORT", "E12345678"), "IDENTIFIER_INVALID", id="a passport of no country"),
        pytest.param(_document("PASSPORT", "E12345678", "MNG"), "NOT_AVAILABLE", id="a passport with its country"),
    ],
)
async def test_c02_numbers_are_checked_before_anything_is_looked_up(
    ask: Asking, asked: dict[str, Any], code: str
) -> None:
    text = NAME if "code" in asked else PERSON
    body = await ask(text, **asked)
    assert body["errors"][0]["extensions"]["code"] == code
    number = asked.get("code") or asked["person"]["number"]
    assert number not in str(body), "no number is echoed"


async def test_c02_a_code_is_found_in_every_spelling(ask: Asking) -> None:
    for text in (SUBJECTS["camel"].code, " 91152921xxxxxx3bxf ", "９１１５２９２１XXXXXX3BXF"):
        assert (await ask.data(NAME, code=text))["subject"]["name"] == SUBJECTS["camel"].name


async def test_c03_a_second_subject_with_the_same_code_is_refused(intake: Asking, tmp_path: Path) -> None:
    other = {"行政相对人名称": "另一家完全不同的公司", LICENCE_NUMBER: "阿左市监许〔2026〕2号"}
    rows = [tables.ORGANISATION_LICENCE | tables.OPEN, tables.ORGANISATION_LICENCE | tables.OPEN | other]
    outcome = await load(intake, tmp_path, rows)
    assert refusals(outcome) == [(3, "IDENTIFIER_CONFLICT")]
    assert (await tables.counts(intake.database))[0] == 1
    assert (await intake.data("{ records { totalCount } }"))["records"]["totalCount"] == 1


async def test_c03_the_placeholder_never_matches_anything(intake: Asking, tmp_path: Path) -> None:
    strangers = [
        tables.ORGANISATION_LICENCE
        | tables.OPEN
        | {
            CODE: tables.PLACEHOLDER,
            "行政相对人名称": f"小店{n}",
            "行政相对人代码_2（工商注册号）": f"15292160000000{n}",
        }
        | {LICENCE_NUMBER: f"阿左市监许〔2026〕{n}号"}
        for n in range(2)
    ]
    await load(intake, tmp_path, strangers)
    assert (await tables.counts(intake.database))[0] == 2, "two shops, not one"
    assert await intake.code(NAME, code=tables.PLACEHOLDER) == "IDENTIFIER_INVALID"


@pytest.mark.parametrize(
    ("changed", "is_found"),
    [
        pytest.param({}, True, id="type, issuer, number and name as registered"),
        pytest.param({"documentType": "HMT_RESIDENCE_PERMIT"}, False, id="the same number of another type"),
        pytest.param({"documentType": "PASSPORT", "issuingCountry": "CHN"}, False, id="the same number as a passport"),
        pytest.param({"name": "萧二宁"}, False, id="another name"),
    ],
)
async def test_c03_a_person_matches_on_type_issuer_and_number(
    ask: Asking, changed: dict[str, str], is_found: bool
) -> None:
    body = await ask(PERSON, person=person_key("public person") | changed)
    assert (body.get("data", {}).get("subject") is not None) == is_found
    assert is_found or body["errors"][0]["extensions"]["code"] in ("NOT_AVAILABLE", "IDENTIFIER_INVALID")
