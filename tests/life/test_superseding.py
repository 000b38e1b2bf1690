"""C18: another record in the place of one, and one that is taken back."""

import pytest

from schema.changes_of_records import RevocationReason
from tests.golden.asking import Asking
from tests.golden.places import SUBJECTS
from tests.life.penalty import PENALTY, SAYS, Body
from tests.life.round import ENTERED, asked, like, put_records, record_id

SUPERSEDE = """mutation ($id: ID!, $reason: RevocationReason!, $input: RecordInput!) {
  supersedeRecord(id: $id, reason: $reason, input: $input) { id title subject { name } } }"""
REVOKE = "mutation ($id: ID!, $reason: RevocationReason!) { revokeRecord(id: $id, reason: $reason) { id } }"

NEXT = SAYS | {
    "providerKey": "the right one",
    "subject": {"name": SUBJECTS["salt"].name, "code": SUBJECTS["salt"].code},
    "title": "真正的处罚",
}


async def test_c18_a_record_of_somebody_else_is_superseded_and_the_wrong_one_is_told_to_nobody(ask: Asking) -> None:
    body = await ask(SUPERSEDE, "provider", id=PENALTY, reason="WRONG_SUBJECT", input=NEXT)
    new = body["data"]["supersedeRecord"]
    assert (new["title"], new["subject"]["name"]) == ("真正的处罚", SUBJECTS["salt"].name)
    for actor in ("camel", "provider"):
        assert await ask.code("query ($id: ID!) { node(id: $id) { id } }", actor, id=PENALTY) == "NOT_AVAILABLE"
    rows = await asked(ask.database, "select state, version from record where id = ?", record_id(91))
    assert rows == [("REVOKED", 2)]
    rows = await asked(ask.database, "select corrects_id, state from record where id = ?", new["id"][4:])
    assert rows == [(record_id(91), "ACTIVE")]
    acts = await asked(ask.database, f"select action, object_id {ENTERED} order by action")
    assert acts == [("REVOKED", record_id(91)), ("SUBMITTED", new["id"][4:])]


async def test_superseding_again_finds_what_stands_there(ask: Asking) -> None:
    first = await ask(SUPERSEDE, "provider", id=PENALTY, reason="WRONG_SUBJECT", input=NEXT)
    assert await ask(SUPERSEDE, "provider", id=PENALTY, reason="WRONG_SUBJECT", input=NEXT) == first
    assert len(await asked(ask.database, f"select 1 {ENTERED}")) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        pytest.param({"title": "血型：A型"}, "QUARANTINED", id="a statement in doubt"),
        pytest.param(
            {"subject": {"name": "别的名称", "code": SUBJECTS["salt"].code}}, "IDENTIFIER_CONFLICT", id="a name"
        ),
    ],
)
async def test_where_the_new_record_is_refused_the_old_one_stays(ask: Asking, changes: Body, code: str) -> None:
    body = await ask(SUPERSEDE, "provider", id=PENALTY, reason="WRONG_SUBJECT", input=NEXT | changes)
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "RECORD_REFUSED"
    assert code in error["message"]
    assert await asked(ask.database, "select state, version from record where id = ?", record_id(91)) == [("ACTIVE", 1)]
    assert await asked(ask.database, f"select 1 {ENTERED}") == []


async def test_the_key_of_a_record_that_stands_is_not_taken_for_another(ask: Asking) -> None:
    await ask(SUPERSEDE, "provider", id=PENALTY, reason="WRONG_SUBJECT", input=NEXT)
    await put_records(ask.database, like("受限的处罚", 92))
    body = await ask(SUPERSEDE, "provider", id=f"rec_{record_id(92)}", reason="ERROR", input=NEXT)
    assert "DUPLICATE_IN_FILE" in body["errors"][0]["message"]
    assert await asked(ask.database, "select state from record where id = ?", record_id(92)) == [("ACTIVE",)]


@pytest.mark.parametrize("reason", [each.name for each in RevocationReason])
@pytest.mark.parametrize("text", [SUPERSEDE, REVOKE], ids=["superseded", "taken back"])
async def test_c18_a_revocation_is_a_version_with_its_reason(ask: Asking, text: str, reason: str) -> None:
    body = await ask(text, "provider", id=PENALTY, reason=reason, **({"input": NEXT} if text == SUPERSEDE else {}))
    assert "errors" not in body
    rows = await asked(
        ask.database, "select version, reason from record_version where record_id = ? order by version", record_id(91)
    )
    assert rows == [(1, "SUBMITTED"), (2, reason)]
    assert await asked(ask.database, f"select reason {ENTERED} and action = 'REVOKED'") == [(reason,)]
