"""Tokens at the door, and a standing that changes between two questions."""

from datetime import UTC, datetime, timedelta

import pytest

from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import COMPANY_CODE
from schema.issuer import DevelopmentIssuer, new_key_text
from tests.endpoint.desk import KEYS, LICENSING, MATTER, Desk, data, refusal, token

UNAUTHENTICATED = (401, "UNAUTHENTICATED")
SUSPENDED = (401, "TOKEN_SUSPENDED")
LONG_AGO = datetime.now(UTC) - timedelta(days=2)
VIEWER = "{ viewer { role } }"
ON_DUTY = f"query {LICENSING} {{ viewer {{ purposes }} }}"


def bearer(text: str) -> list[tuple[str, str]]:
    return [("authorization", f"Bearer {text}")]


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(bearer(token("company", now=LONG_AGO)), id="expired"),
        pytest.param(bearer(token("company", now=datetime.now(UTC) + timedelta(hours=1))), id="not yet valid"),
        pytest.param(bearer(token("company", issuer=DevelopmentIssuer(new_key_text()))), id="signed by another"),
        pytest.param(bearer(token("company", audience="another")), id="for another audience"),
        pytest.param(bearer(token("company", lifetime=timedelta(days=30))), id="valid for too long"),
        pytest.param(bearer(token("company")[:-4]), id="cut short"),
        pytest.param(bearer(token("company")[:-9] + "AAAAAAAAA"), id="forged"),
        pytest.param(bearer("x" * 5_000), id="of 5 000 letters"),
        pytest.param(bearer("a.b.c"), id="no token at all"),
        pytest.param([("authorization", "")], id="an empty header"),
        pytest.param([("authorization", "Bearer")], id="no token after the scheme"),
        pytest.param([("authorization", "Bearer ")], id="an empty token"),
        pytest.param([("authorization", "Basic dXNlcjpwYXNz")], id="another scheme"),
        pytest.param(bearer(token("company")) + bearer(token("person")), id="two headers"),
        pytest.param(bearer(token("company")) * 2, id="the same header twice"),
        pytest.param(bearer(token("company", role="MASTER")), id="a role that no rule speaks of"),
        pytest.param(bearer(token("company", role="PUBLIC")), id="a token for the public"),
    ],
)
async def test_a_bad_token_is_refused_and_never_taken_for_the_public(
    headers: list[tuple[str, str]], desk: Desk
) -> None:
    response = await desk.client.post("/graphql", json={"query": VIEWER}, headers=headers)
    assert refusal(response) == UNAUTHENTICATED
    assert response.headers["www-authenticate"] == "Bearer"


async def test_a_token_is_looked_at_before_the_body(desk: Desk) -> None:
    response = await desk.client.post("/graphql", content=b"[", headers=bearer("a.b.c"))
    assert refusal(response) == UNAUTHENTICATED


async def _change(desk: Desk, statement: str) -> None:
    await desk.database.commit([(statement, [])])


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        pytest.param(
            "licensing-officer",
            "insert into revoked_token (token_id, revoked_at) values "
            "('token-of-a-test', '2026-01-01T00:00:00.000+08:00')",
            id="its token is revoked",
        ),
        pytest.param("licensing-officer", "update bearer set status = 'SUSPENDED'", id="every bearer is suspended"),
        pytest.param("licensing-officer", "update unit set status = 'SUSPENDED'", id="its unit is suspended"),
        pytest.param("company", "update bearer set status = 'SUSPENDED'", id="a subject is suspended"),
        pytest.param("company", "delete from bearer where role = 'SUBJECT_SELF'", id="it is no longer enrolled"),
    ],
)
async def test_c36_a_suspension_holds_from_the_next_question_on(name: str, statement: str, desk: Desk) -> None:
    assert data(await desk.ask(VIEWER, actor=name))
    await _change(desk, statement)
    for _ in range(2):
        assert refusal(await desk.ask(VIEWER, actor=name)) == SUSPENDED


@pytest.mark.parametrize(
    ("name", "role"),
    [
        pytest.param("company", "USER_AGENCY", id="a subject with the role of an agency"),
        pytest.param("licensing-officer", "SUBJECT_SELF", id="an agency with the role of a subject"),
    ],
)
async def test_a_role_that_was_not_enrolled_is_suspended(name: str, role: str, desk: Desk) -> None:
    response = await desk.client.post("/graphql", json={"query": VIEWER}, headers=bearer(token(name, role=role)))
    assert refusal(response) == SUSPENDED


async def test_a_bearer_of_a_suspended_unit_is_answered_nothing(desk: Desk) -> None:
    assert refusal(await desk.ask(VIEWER, actor="suspended-officer")) == SUSPENDED


async def test_a_grant_withdrawn_between_two_questions_is_no_grant_for_the_second(desk: Desk) -> None:
    assert data(await desk.ask(ON_DUTY, actor="licensing-officer"))
    await _change(desk, "update sharing_grant set status = 'WITHDRAWN'")
    assert refusal(await desk.ask(ON_DUTY, actor="licensing-officer")) == (200, "PURPOSE_NOT_PERMITTED")
    assert data(await desk.ask("{ viewer { purposes } }", actor="licensing-officer")) == {"viewer": {"purposes": []}}


async def test_a_grant_given_between_two_questions_is_used_by_the_second(desk: Desk) -> None:
    asked = f'query @purpose(code: JOINT_MEASURE, matter: "{MATTER}") {{ subject(code: "{COMPANY_CODE}") {{ code }} }}'
    assert refusal(await desk.ask(asked, actor="bidding-officer")) == (200, "PURPOSE_NOT_PERMITTED")
    await _change(desk, "update sharing_grant set status = 'APPROVED'")
    assert data(await desk.ask(asked, actor="bidding-officer"))["subject"] == {"code": COMPANY_CODE}


async def test_the_log_names_a_refused_bearer_by_its_opaque_key_only(desk: Desk) -> None:
    await desk.ask("{ viewr { role } }", actor="licensing-officer")
    entry = await desk.database.fetch_row("select bearer_key, decision, code from query_log order by at desc limit 1")
    assert entry == (bearer_key("licensing-officer", KEYS), "REFUSED", "QUESTION_INVALID")
