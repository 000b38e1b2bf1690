"""C31: an agent asks with its own proof and the subject's written authorisation, within its scope and its term."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import COMPANY_CODE, PERSON_DOCUMENT, PERSON_NAME, PERSON_NUMBER, SISTER_CODE
from resolvers.demo.documented import CODES, NARROW_CATEGORY
from resolvers.demo.numbers import organisation_code
from tests.db.statements import places
from tests.endpoint.desk import KEYS, Desk, data

pytestmark = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)

ABSENT_CODE = organisation_code("91", "152921", 9_999_999)
HEAD = '@purpose(code: AUTHORISED, matter: "SQ-2026-0001")'
COUNT = """query ($code: String!) %s {
  subject(code: $code) { name restricted: recordCount(filter: {openness: RESTRICTED}) }
}"""
PERSON = """query ($person: PersonKey!) %s {
  subject(person: $person) { name restricted: recordCount(filter: {openness: RESTRICTED}) }
}"""
KEY = {"documentType": PERSON_DOCUMENT, "number": PERSON_NUMBER, "name": PERSON_NAME}
SCOPE = """query ($code: String!, $categories: [RecordCategory!]) %s {
  subject(code: $code) { records(filter: {categories: $categories}) { totalCount } }
}"""
REFUSED = {
    "expired": "AUTHORIZATION_EXPIRED",
    "early": "AUTHORIZATION_EXPIRED",
    "revoked": "AUTHORIZATION_REVOKED",
}


def code_of(body: Any) -> str:
    (error,) = body["errors"]
    return str(error["extensions"]["code"])


async def test_c31_a_living_authorisation_opens_what_the_public_does_not_see(desk: Desk) -> None:
    public = data(await desk.ask(COUNT % "", {"code": COMPANY_CODE}))["subject"]
    agent = data(await desk.ask(COUNT % "", {"code": COMPANY_CODE}, actor="agent"))["subject"]
    assert public["restricted"] == 0
    assert agent["restricted"] > 0
    assert data(await desk.ask(PERSON % HEAD, {"person": KEY}, actor="agent"))["subject"]["name"] == PERSON_NAME


@pytest.mark.parametrize("state", sorted(REFUSED))
async def test_c31_an_authorisation_that_does_not_live_is_refused_by_its_own_name(desk: Desk, state: str) -> None:
    asked = {"code": CODES[state]}
    strict = (await desk.ask(COUNT % HEAD, asked, actor="agent")).json()
    assert (strict["data"], code_of(strict)) == (None, REFUSED[state])
    # Not resting on it, the agent is answered as the public is, and told why it gets no more.
    open_part = (await desk.ask(COUNT % "", asked, actor="agent")).json()
    assert open_part["data"] == data(await desk.ask(COUNT % "", asked))
    assert REFUSED[state] in {each["reason"] for each in open_part["extensions"]["withheld"]}


@pytest.mark.parametrize("code", [SISTER_CODE, ABSENT_CODE], ids=["a stranger that exists", "nobody at all"])
async def test_c31_a_subject_that_no_authorisation_names_is_required_one_whether_it_exists_or_not(
    desk: Desk, code: str
) -> None:
    body = (await desk.ask(COUNT % HEAD, {"code": code}, actor="agent")).json()
    assert body == {
        "data": None,
        "errors": [
            {
                "message": "no written authorisation of this subject is made out to the caller",
                "path": ["subject"],
                "extensions": {
                    "code": "AUTHORIZATION_REQUIRED",
                    "article": "IM-2018 §24",
                    "action": "have the subject authorise the caller",
                },
            }
        ],
    }


async def test_c31_what_lies_beyond_the_scope_is_refused_by_its_own_name(desk: Desk) -> None:
    within = {"code": CODES["narrow"], "categories": [NARROW_CATEGORY]}
    assert data(await desk.ask(SCOPE % "", within, actor="agent"))["subject"]["records"]["totalCount"] > 0
    beyond = {"code": CODES["narrow"], "categories": [NARROW_CATEGORY, "ORG_ADMIN_PENALTY"]}
    assert code_of((await desk.ask(SCOPE % "", beyond, actor="agent")).json()) == "AUTHORIZATION_SCOPE"


async def test_c31_records_beyond_the_scope_are_not_answered_unasked(desk: Desk) -> None:
    text = """query ($code: String!) {
      subject(code: $code) { records(filter: {openness: RESTRICTED}) { nodes { category } } }
    }"""
    found = data(await desk.ask(text, {"code": CODES["narrow"]}, actor="agent"))["subject"]["records"]["nodes"]
    assert {each["category"] for each in found} == {NARROW_CATEGORY}


async def test_c31_an_agent_that_has_not_proven_who_it_is_relies_on_nothing(desk: Desk) -> None:
    body = (await desk.ask(COUNT % HEAD, {"code": COMPANY_CODE}, actor="unproven-agent")).json()
    assert (body["data"], code_of(body)) == (None, "IDENTITY_PROOF_REQUIRED")
    open_part = (await desk.ask(COUNT % "", {"code": COMPANY_CODE}, actor="unproven-agent")).json()
    assert open_part["data"]["subject"]["restricted"] == 0
    assert {each["reason"] for each in open_part["extensions"]["withheld"]} == {"IDENTITY_PROOF_REQUIRED"}


async def test_c31_the_log_shows_both_identities(desk: Desk) -> None:
    await desk.ask(COUNT % HEAD, {"code": COMPANY_CODE}, actor="agent")
    sql = """select l.bearer_key, l.bearer_pseudonym, l.purpose, l.matter, s.pseudonym, s.routes, s.disclosed
      from query_log l join query_log_subject s on s.entry_id = l.id
      where l.bearer_key = ? order by l.at desc limit 1"""
    key = bearer_key("agent", KEYS)
    (row,) = await desk.database.fetch_rows(places(sql, desk.database), [key])
    enrolled = await desk.database.fetch_rows(
        places("select pseudonym from bearer where key = ?", desk.database), [key]
    )
    company = await desk.database.fetch_rows(
        places("select pseudonym from subject where code = ?", desk.database), [COMPANY_CODE]
    )
    assert row[:4] == (key, enrolled[0][0], "AUTHORISED", "SQ-2026-0001")
    assert row[4] == company[0][0]
    assert (row[5] if isinstance(row[5], list) else json.loads(row[5])) == ["AUTHORISATION"]
    assert row[6] > 0


async def test_c31_a_refusal_of_an_agent_is_entered_with_its_code(desk: Desk) -> None:
    await desk.ask(COUNT % HEAD, {"code": CODES["expired"]}, actor="agent")
    sql = "select decision, code from query_log where bearer_key = ? order by at desc limit 1"
    (row,) = await desk.database.fetch_rows(places(sql, desk.database), [bearer_key("agent", KEYS)])
    assert row == ("REFUSED", "AUTHORIZATION_EXPIRED")


async def test_c31_a_revoked_authorisation_is_dead_in_the_next_question(desk: Desk) -> None:
    asked = {"code": COMPANY_CODE}
    assert data(await desk.ask(COUNT % HEAD, asked, actor="agent"))["subject"]["restricted"] > 0
    living = """holder_key = ? and subject_id in (select id from subject where code = ?)"""
    whose = [bearer_key("agent", KEYS), COMPANY_CODE]
    today = datetime.now(UTC).date()
    revoke = places(f"update authorisation set revoked_on = ? where {living}", desk.database)
    await desk.database.commit([(revoke, [today, *whose])])
    try:
        body = (await desk.ask(COUNT % HEAD, asked, actor="agent")).json()
        assert (body["data"], code_of(body)) == (None, "AUTHORIZATION_REVOKED")
    finally:
        restore = places(f"update authorisation set revoked_on = null where {living}", desk.database)
        await desk.database.commit([(restore, whose)])


async def test_c31_an_association_is_held_to_the_subjects_authorisation_too(desk: Desk) -> None:
    head = '@purpose(code: AUTHORISED, matter: "XK-2026-0001")'
    assert data(await desk.ask(COUNT % head, {"code": COMPANY_CODE}, actor="association"))["subject"]["restricted"] > 0
    body = (await desk.ask(COUNT % head, {"code": SISTER_CODE}, actor="association")).json()
    assert (body["data"], code_of(body)) == (None, "AUTHORIZATION_REQUIRED")
