"""The way of a change over the endpoint: decided first, call by call, answered by the rules of reading."""

import httpx
import pytest

from db.database import Database
from policies.actor import PUBLIC
from resolvers import writer
from resolvers.writes import Write
from tests.readers.logbook import fill
from tests.readers.people import SUBJECTS
from tests.writing.desk import OF_ANOTHER, OPEN, RESTRICTED, REVOKE, Desk, desk_over
from tests.writing.doubles import Watched, touch

TWO = """mutation ($a: ID!, $b: ID!, $with: Boolean! = true) {
  first: revokeRecord(id: $a, reason: ERROR) { id }
  second: revokeRecord(id: $b, reason: ERROR) @include(if: $with) { id }
}"""


@pytest.fixture
def touching(monkeypatch: pytest.MonkeyPatch) -> None:
    """`revokeRecord` leaves its record as it is, so that its payload can be looked at."""
    monkeypatch.setattr(writer, "WRITES", {"Mutation.revokeRecord": Write(touch, "RECORD", "REVOKE")})


async def test_nobody_without_a_token_is_looked_up_for(database: Database) -> None:
    await fill(database)
    store = Watched(database)
    desk = desk_over(database, store)
    assert await desk.codes(REVOKE, "public", id=RESTRICTED, why="ERROR") == [("UNAUTHENTICATED", "revokeRecord")]
    assert await desk.codes(TWO, "public", a=OPEN, b=OPEN) == [
        ("UNAUTHENTICATED", "first"),
        ("UNAUTHENTICATED", "second"),
    ]
    assert store.used == []
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


NOBODYS = ("camel", "agent", "organ", "association", "firm", "clerk", "auditor", "tip desk")
NO_RIGHT = dict.fromkeys(NOBODYS, "NOT_PERMITTED")


@pytest.mark.parametrize(("actor", "code"), [*NO_RIGHT.items(), ("collector without agreement", "AGREEMENT_REQUIRED")])
async def test_who_has_no_right_is_refused_before_the_record_is_looked_at(desk: Desk, actor: str, code: str) -> None:
    there = (await desk.post(REVOKE, actor, id=RESTRICTED, why="ERROR")).json()
    absent = (await desk.post(REVOKE, actor, id="rec_" + "0" * 32, why="ERROR")).json()
    assert there == absent
    (error,) = there["errors"]
    assert (error["extensions"]["code"], error["path"]) == (code, ["revokeRecord"])
    assert error["extensions"]["article"]
    assert await desk.acts() == []


async def test_a_refusal_is_entered_under_the_unit_of_who_asked(desk: Desk) -> None:
    await desk.codes(REVOKE, "organ", id=RESTRICTED, why="ERROR")
    assert await desk.entries() == [("REFUSED", "NOT_PERMITTED")]
    rows = await desk.rows("select count(*) from query_log where code = 'NOT_PERMITTED' and unit_id is not null")
    assert rows == [(1,)]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_following_an_address_changes_nothing(desk: Desk, method: str) -> None:
    text = f'mutation {{ revokeRecord(id: "{RESTRICTED}", reason: ERROR) {{ id }} }}'
    for headers in ({}, {"authorization": "Bearer provider"}):
        answer = await desk.client.request(method, "/graphql", params={"query": text}, headers=headers)
        assert answer.status_code == 405
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


async def test_calls_are_carried_out_one_by_one_and_one_may_fail(desk: Desk) -> None:
    body = await desk.change(TWO, a=OF_ANOTHER, b=RESTRICTED)
    assert list(body["data"]) == ["first", "second"]
    assert [(each["extensions"]["code"], each["path"]) for each in body["errors"]] == [("NOT_AVAILABLE", ["first"])]
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)
    assert sorted(await desk.entries()) == [("PERMITTED", None), ("REFUSED", "NOT_AVAILABLE")]


async def test_two_calls_are_two_acts(desk: Desk) -> None:
    assert "errors" not in await desk.change(TWO, a=OPEN, b=RESTRICTED)
    rows = await desk.rows("select count(distinct act_id), count(*) from aggregation_log")
    assert rows == [(2, 2)]
    assert await desk.entries() == [("PERMITTED", None)] * 2


async def test_what_is_skipped_is_not_done(desk: Desk) -> None:
    body = await desk.change(TWO, **{"a": OPEN, "b": RESTRICTED, "with": False})
    assert list(body["data"]) == ["first"]
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)
    assert "errors" not in await desk.change(TWO, **{"a": OPEN, "b": RESTRICTED, "with": True})
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)


async def test_calls_may_stand_in_fragments_and_be_asked_for_twice(desk: Desk) -> None:
    text = """mutation ($id: ID!) {
      __typename ...one ... on Mutation { revokeRecord(id: $id, reason: ERROR) { __typename } }
    }
    fragment one on Mutation { revokeRecord(id: $id, reason: ERROR) { id } }"""
    body = await desk.change(text, id=RESTRICTED)
    assert body["data"]["__typename"] == "Mutation"
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)
    assert len(await desk.acts()) == 1


async def test_one_operation_of_several_is_carried_out(desk: Desk) -> None:
    taking = f'mutation Take {{ revokeRecord(id: "{RESTRICTED}", reason: ERROR) {{ id }} }}'
    text = f"query Look {{ viewer {{ role }} }} {taking}"
    token = {"authorization": "Bearer provider"}
    looked = await desk.client.post("/graphql", json={"query": text, "operationName": "Look"}, headers=token)
    assert looked.json()["data"] == {"viewer": {"role": "PROVIDER"}}
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)
    await desk.client.post("/graphql", json={"query": text, "operationName": "Take"}, headers=token)
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)


async def test_more_calls_than_one_mutation_may_hold_are_refused_before_any(desk: Desk) -> None:
    calls = " ".join(f"c{n}: revokeRecord(id: $id, reason: ERROR) {{ id }}" for n in range(11))
    assert await desk.codes(f"mutation ($id: ID!) {{ {calls} }}", id=RESTRICTED) == [("QUESTION_TOO_LARGE",)]
    assert await desk.state(RESTRICTED) == ("ACTIVE", 1)


async def test_subscriptions_are_not_answered(desk: Desk) -> None:
    assert await desk.codes("subscription { revokeRecord { id } }") == [("QUESTION_INVALID",)]


async def test_the_schema_tells_what_can_be_changed(desk: Desk) -> None:
    text = '{ __type(name: "Mutation") { fields { name args { name } } } __schema { mutationType { name } } }'
    body = await desk.change(text, "public")
    fields = {each["name"]: [arg["name"] for arg in each["args"]] for each in body["data"]["__type"]["fields"]}
    assert fields["revokeRecord"] == ["id", "reason"]
    assert body["data"]["__schema"]["mutationType"] == {"name": "Mutation"}


@pytest.mark.usefixtures("touching")
async def test_what_answers_a_change_is_read_by_the_rules_of_reading(desk: Desk) -> None:
    text = """mutation ($id: ID!, $n: Int) { taken: revokeRecord(id: $id, reason: ERROR) {
      id title openness subject { name records(first: $n) { totalCount } } provider { name } versions { number } } }"""
    body = await desk.change(text, id=RESTRICTED, n=5)
    found = body["data"]["taken"]
    assert (found["id"], found["title"], found["openness"]) == (RESTRICTED, "受限的处罚", "RESTRICTED")
    assert found["subject"]["name"] == SUBJECTS["camel"].name
    assert found["subject"]["records"]["totalCount"] > 0
    asked = await desk.rows("select pseudonym, asked_by_key from query_log_subject")
    assert (SUBJECTS["camel"].pseudonym, True) in {(row[0], bool(row[1])) for row in asked}


@pytest.mark.usefixtures("touching")
async def test_what_the_caller_may_not_read_is_null_and_no_error(desk: Desk) -> None:
    """It was done: only what cannot be done is an error."""
    body = await desk.change(REVOKE, id=OF_ANOTHER, why="ERROR")
    assert body["data"] == {"revokeRecord": {"id": OF_ANOTHER}}  # it is open to anybody
    body = await desk.change(REVOKE, id="rec_" + "0" * 32, why="ERROR")
    assert body == {"data": {"revokeRecord": None}}


@pytest.mark.usefixtures("touching")
async def test_a_page_that_no_connection_has_is_told_before_anything_is_done(desk: Desk) -> None:
    below = "subject { records(first: 0) { totalCount } }"
    text = f"mutation ($id: ID!) {{ revokeRecord(id: $id, reason: ERROR) {{ {below} }} }}"
    assert await desk.codes(text, id=RESTRICTED) == [("INPUT_INVALID", "revokeRecord", "subject", "records")]
    assert await desk.entries() == [("REFUSED", "INPUT_INVALID")]


STATED = 'mutation ($id: ID!) @purpose(code: {}, matter: "{}") {{ revokeRecord(id: $id, reason: ERROR) {{ id }} }}'


@pytest.mark.parametrize(
    ("actor", "purpose", "matter", "code"),
    [
        pytest.param("provider", "ADMIN_LICENSING", "XK-2026-0001", "PURPOSE_NOT_PERMITTED", id="without a grant"),
        pytest.param("organ", "ADMIN_LICENSING", "王五", "MATTER_INVALID", id="a name as business number"),
        pytest.param("organ", "BIDDING", "XK-2026-0001", "PURPOSE_NOT_PERMITTED", id="another purpose"),
    ],
)
async def test_a_purpose_that_may_not_be_stated_is_told_of_the_whole(
    desk: Desk, actor: str, purpose: str, matter: str, code: str
) -> None:
    answer = await desk.post(STATED.format(purpose, matter), actor, id=RESTRICTED)
    assert answer.json()["data"] is None
    assert answer.json()["errors"][0]["extensions"]["code"] == code
    assert "path" not in answer.json()["errors"][0]
    assert await desk.acts() == []


async def test_a_purpose_that_may_be_stated_stands_in_the_entry(desk: Desk) -> None:
    text = STATED.format("ADMIN_LICENSING", "XK-2026-0002")
    assert await desk.codes(text, "organ", id=RESTRICTED) == [("NOT_PERMITTED", "revokeRecord")]
    assert await desk.rows("select purpose, code from query_log where matter = 'XK-2026-0002'") == [
        ("ADMIN_LICENSING", "NOT_PERMITTED")
    ]


async def test_an_unknown_role_changes_nothing(desk: Desk) -> None:
    assert PUBLIC.role == "PUBLIC"
    answer: httpx.Response = await desk.post("mutation { nothing { id } }", "provider")
    assert answer.status_code == 400
