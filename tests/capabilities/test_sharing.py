"""C36 and C47: a state organ says why it asks, gets what the purpose needs, and leaves an entry each time."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from db.database import Database, Statement, StoreUnavailable
from resolvers.demo.numbers import organisation_code
from tests.capabilities.questions import CAMEL, MATTER, PERSON, RECORDS, RECORDS_ON_DUTY, person_key, titles
from tests.golden.asking import Asking, Recording
from tests.golden.people import BASIS
from tests.golden.places import KEYS, SUBJECTS

BATCH = "query ($codes: [String!]!) { subjectsByCodes(codes: $codes) { code subject { name } } }"
BATCH_ON_DUTY = """query ($codes: [String!]!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  subjectsByCodes(codes: $codes) { code subject { name recordCount } }
}"""
BIDDING = """query ($code: String!, $matter: String!, $basis: String, $categories: [RecordCategory!])
@purpose(code: BIDDING, matter: $matter, basis: $basis) {
  subject(code: $code) { records(filter: { categories: $categories }) { totalCount nodes { id title } } }
}"""
MANY = [CAMEL, *(organisation_code("91", "152921", serial) for serial in range(1000, 1499))]


async def test_c36_without_a_purpose_the_restricted_look_up_is_refused(ask: Asking) -> None:
    assert await ask.code(BATCH, "licensing officer", codes=[CAMEL]) == "PURPOSE_REQUIRED"


async def test_c36_without_a_purpose_open_records_are_read_and_the_rest_named_as_needing_one(ask: Asking) -> None:
    body = await ask(RECORDS, "licensing officer", code=CAMEL)
    assert body["data"] == await ask.data(RECORDS, code=CAMEL)
    reasons = {(each["field"], each["reason"]) for each in body["extensions"]["withheld"]}
    assert ("Organization.records", "PURPOSE_REQUIRED") in reasons


async def test_c36_with_a_purpose_restricted_records_are_read(ask: Asking) -> None:
    found = await ask.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER)
    assert "受限的处罚" in titles(found["subject"])


async def test_c36_bidding_refuses_marital_status_though_the_grant_names_it(ask: Asking) -> None:
    asked: dict[str, Any] = {"code": CAMEL, "matter": MATTER}
    assert (
        await ask.code(BIDDING, "bidding officer", categories=["NP_MARITAL_STATUS"], **asked)
        == "CATEGORY_NOT_PERMITTED"
    )
    both = ["ORG_ADMIN_PENALTY", "NP_MARITAL_STATUS"]
    assert await ask.code(BIDDING, "bidding officer", categories=both, **asked) == "CATEGORY_NOT_PERMITTED"
    allowed = await ask.data(BIDDING, "bidding officer", categories=["ORG_ADMIN_PENALTY"], **asked)
    assert "受限的处罚" in titles(allowed["subject"])


async def test_c36_a_category_that_the_duty_lacks_is_not_answered_unasked_either(ask: Asking) -> None:
    text = PERSON.replace("query ($person: PersonKey!)", "query ($person: PersonKey!, $matter: String!) %s")
    for officer, purpose, seen in (
        ("licensing officer", "ADMIN_LICENSING", {"公开的个人许可", "受限的个人处罚"}),
        ("bidding officer", "BIDDING", {"公开的个人许可"}),
    ):
        asked: dict[str, Any] = {"person": person_key("public person"), "matter": MATTER}
        found = await ask.data(text % f"@purpose(code: {purpose}, matter: $matter)", officer, **asked)
        assert titles(found["subject"]) == seen, officer


@pytest.mark.parametrize(
    ("actor", "asked", "code"),
    [
        pytest.param("licensing officer", {}, "PURPOSE_NOT_PERMITTED", id="a purpose of another unit"),
        pytest.param("camel", {}, "PURPOSE_NOT_PERMITTED", id="a subject has no purposes"),
        pytest.param(
            "bidding officer", {"basis": "另一部法律"}, "LEGAL_BASIS_REQUIRED", id="a basis that is not the grant's"
        ),
        pytest.param("bidding officer", {"matter": "萧一宁"}, "MATTER_INVALID", id="a matter that could hold a name"),
    ],
)
async def test_c36_purpose_basis_and_matter_are_checked(
    ask: Asking, actor: str, asked: dict[str, Any], code: str
) -> None:
    assert await ask.code(BIDDING, actor, **({"code": CAMEL, "matter": MATTER} | asked)) == code


async def test_c36_the_entry_names_purpose_matter_and_legal_basis(own: Asking) -> None:
    await own.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER)
    rows = await own.database.fetch_rows("select purpose, matter, basis, role, decision from query_log")
    assert [tuple(row) for row in rows] == [("ADMIN_LICENSING", MATTER, BASIS, "USER_AGENCY", "PERMITTED")]


async def _subjects(ask: Asking) -> list[tuple[Any, ...]]:
    """Return (pseudonym, asked by key, disclosed) of every subject row."""
    rows = await ask.database.fetch_rows("select pseudonym, asked_by_key, disclosed from query_log_subject")
    return [(name, bool(is_asked), disclosed) for name, is_asked, disclosed in rows]


async def test_c47_a_batch_of_500_leaves_500_rows(own: Asking) -> None:
    found = (await own.data(BATCH_ON_DUTY, "licensing officer", codes=MANY, matter=MATTER))["subjectsByCodes"]
    assert len(found) == len(MANY) == 500
    ((_, decision, code, count),) = await own.entries()
    assert (decision, code, count) == ("PERMITTED", None, 500)
    rows = await _subjects(own)
    assert len({pseudonym for pseudonym, _, _ in rows}) == 500
    assert [row[0] for row in rows if row[2]] == [KEYS.alias(SUBJECTS["camel"].identity)]


async def test_c47_a_refused_batch_of_500_leaves_500_rows_too(own: Asking) -> None:
    assert await own.code(BATCH, "licensing officer", codes=MANY) == "PURPOSE_REQUIRED"
    assert [tuple(row[1:]) for row in await own.entries()] == [("REFUSED", "PURPOSE_REQUIRED", 500)]
    assert {(is_asked, disclosed) for _, is_asked, disclosed in await _subjects(own)} == {(True, 0)}


async def test_c47_one_subject_asked_for_in_three_ways_is_one_row(own: Asking) -> None:
    text = """query ($code: String!, $codes: [String!]!, $matter: String!)
    @purpose(code: ADMIN_LICENSING, matter: $matter) {
      a: subject(code: $code) { recordCount }
      b: subject(code: $code) { records { nodes { title content disclosureUntil } } }
      subjectsByCodes(codes: $codes) { subject { recordCount } }
    }"""
    await own.data(text, "licensing officer", code=CAMEL, codes=[CAMEL], matter=MATTER)
    assert [row[3] for row in await own.entries()] == [1]


async def test_c47_subjects_met_on_a_page_have_a_row_each(own: Asking) -> None:
    text = """query ($matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
      records(first: 100) { nodes { openness subject { name } } }
    }"""
    await own.data(text, "licensing officer", matter=MATTER)
    rows = await _subjects(own)
    expected = {KEYS.alias(SUBJECTS[name].identity) for name in ("camel", "salt", "public person", "hidden person")}
    assert {pseudonym for pseudonym, _, _ in rows} == expected
    assert all(not is_asked and disclosed for _, is_asked, disclosed in rows)


@pytest.mark.parametrize(
    ("actor", "text", "asked"),
    [
        pytest.param("camel", RECORDS, {"code": CAMEL}, id="a subject reads its own restricted records"),
        pytest.param("licensing officer", RECORDS, {"code": CAMEL}, id="an officer reads what is open"),
        pytest.param("licensing officer", BATCH, {"codes": [CAMEL]}, id="an officer is refused"),
    ],
)
async def test_c47_each_such_question_is_one_entry(own: Asking, actor: str, text: str, asked: dict[str, Any]) -> None:
    for number in (1, 2):
        await own(text, actor, **asked)
        assert len(await own.entries()) == number


async def test_c47_an_entry_holds_no_name_number_code_or_title(own: Asking) -> None:
    asked: dict[str, Any] = {"person": person_key("public person")}
    await own.data(PERSON, "public person", **asked)
    await own.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER)
    rows = [
        *await own.database.fetch_rows("select * from query_log"),
        *await own.database.fetch_rows("select * from query_log_subject"),
    ]
    said = json.dumps([[str(cell) for cell in row] for row in rows], ensure_ascii=False)
    values = [
        CAMEL,
        "受限的个人处罚",
        *(word for each in SUBJECTS.values() for word in (each.name, each.document) if word),
    ]
    assert not [value for value in values if str(value) in said], "a value of the answer or question is in the log"


class _Deaf(Recording):
    """A store whose log can not be written."""

    async def commit(self, statements: Sequence[Statement]) -> None:
        raise StoreUnavailable("no log today")


@pytest.mark.parametrize(
    ("actor", "text", "asked"),
    [
        pytest.param("camel", RECORDS, {"code": CAMEL}, id="a subject that would read its restricted records"),
        pytest.param("licensing officer", RECORDS_ON_DUTY, {"code": CAMEL, "matter": MATTER}, id="an officer on duty"),
        pytest.param("licensing officer", RECORDS, {"code": CAMEL}, id="an officer who would read what is open"),
        pytest.param("licensing officer", BATCH, {"codes": [CAMEL]}, id="an officer who would be refused"),
    ],
)
async def test_c47_when_the_log_fails_the_question_is_refused(
    fixed: Database, actor: str, text: str, asked: dict[str, Any]
) -> None:
    body = await Asking(_Deaf(fixed))(text, actor, **asked)
    assert body["errors"][0]["extensions"]["code"] == "LOG_UNAVAILABLE"
    assert body.get("data") is None


async def test_c47_open_reading_goes_on_without_a_log(fixed: Database) -> None:
    assert (await Asking(_Deaf(fixed)).data(RECORDS, code=CAMEL))["subject"]["recordCount"] > 0
