"""C12: what needs consent is collected while the person's own consent to that field lives, and not otherwise."""

from datetime import timedelta
from typing import Any

import pytest

from policies.held_decisions import HELD_DECISIONS
from tests.consent.household import DECIDE, DOUBTFUL, GIVE, HELD, PERSON, REVOKE, consent, content_for, item, said
from tests.golden.places import KEYS
from tests.golden.store import put
from tests.readers.people import SUBJECTS, TODAY, unit_id
from tests.writing.desk import Desk

SUBMIT = """mutation ($input: SubmissionInput!) { submitRecords(input: $input) {
  accepted updated unchanged refused held rows { record } refusals { row field code article }
} }"""
READ = "query ($id: ID!) { node(id: $id) { ... on Record { content } } }"


def record(key: str, content: dict[str, str], **changed: Any) -> dict[str, Any]:
    return {
        "providerKey": key,
        "category": "NP_OCCUPATION",
        "subject": {"name": PERSON.name, "documentType": "CITIZEN_ID", "documentNumber": PERSON.document},
        "title": "职业信息登记",
        "decidedOn": "2026-05-30",
        "content": content,
        **changed,
    }


async def submit(desk: Desk, *records: dict[str, Any], key: str = "k1", mode: str = "ROW_BY_ROW") -> dict[str, Any]:
    """Submit records as the provider and return the receipt."""
    given = {"clientKey": key, "mode": mode, "attestation": "2026-1", "records": list(records)}
    body = await desk.change(SUBMIT, input=given)
    assert "errors" not in body, body
    found: dict[str, Any] = body["data"]["submitRecords"]
    return found


@pytest.fixture(autouse=True)
async def items(desk: Desk) -> None:
    """Let the catalogue know the category."""
    await put(desk.database, "catalogue_item", [item()])


REFUSED = [{"row": 1, "field": "content.annualIncome", "code": "CONSENT_REQUIRED", "article": "IM-2018 §18 ¶2"}]


@pytest.mark.parametrize(
    ("fields", "changed"),
    [
        pytest.param((), {}, id="without any consent"),
        pytest.param(("DEPOSIT",), {}, id="with consent to deposits alone"),
        pytest.param(("INCOME",), {"revoked_on": TODAY}, id="after its revocation"),
        pytest.param(("INCOME",), {"valid_until": TODAY - timedelta(days=1)}, id="after its last day"),
        pytest.param(("INCOME",), {"signed_on": TODAY + timedelta(days=1)}, id="before it is signed"),
        pytest.param(("INCOME",), {"holder_unit_id": unit_id("approval")}, id="with consent to another unit"),
        pytest.param(("INCOME",), {"subject_id": SUBJECTS["camel"].id}, id="with the consent of another"),
    ],
)
async def test_c12_income_is_refused(desk: Desk, fields: tuple[str, ...], changed: dict[str, Any]) -> None:
    if fields:
        await consent(desk.database, *fields, **changed)
    receipt = await submit(desk, record("a", {"occupation": "牧民", "annualIncome": "99123"}))
    assert (receipt["accepted"], receipt["refused"], receipt["refusals"]) == (0, 1, REFUSED)
    for table in ("record", "record_version", "held_row", "submission", "aggregation_log"):
        assert "99123" not in repr(await desk.rows(f"select * from {table}")), table


async def test_c12_from_consent_to_revocation(desk: Desk) -> None:
    """Refused, consented to, collected, answered, revoked: not answered, and refused again."""
    income = {"occupation": "牧民", "annualIncome": "86000"}
    assert (await submit(desk, record("a", income)))["refused"] == 1
    wire = (await desk.change(GIVE, input=said(fields=["INCOME"])))["data"]["giveConsent"]["id"]
    receipt = await submit(desk, record("a", income), key="k2")
    assert (receipt["accepted"], receipt["refused"]) == (1, 0)
    made = receipt["rows"][0]["record"]
    assert (await desk.post(READ, id=made)).json()["data"]["node"]["content"] == income
    await desk.change(REVOKE, "person", id=wire)
    for actor in ("provider", "person"):
        assert (await desk.post(READ, actor, id=made)).json()["data"]["node"]["content"] == {"occupation": "牧民"}
    assert (await submit(desk, record("a", income), key="k3"))["refusals"] == REFUSED


async def test_a_person_met_by_its_consent_is_the_subject_of_its_record(desk: Desk) -> None:
    stranger = {"documentType": "CITIZEN_ID", "number": "159999197512240029", "name": "乌云"}
    await desk.change(GIVE, input=said(person=stranger, fields=["INCOME"]))
    whose = {"name": "乌云", "documentType": "CITIZEN_ID", "documentNumber": stranger["number"]}
    receipt = await submit(desk, record("b", {"annualIncome": "1"}, subject=whose))
    assert receipt["accepted"] == 1
    identity = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=stranger["number"])
    assert await desk.rows(f"select count(*) from subject where identity_key = '{identity}'") == [(1,)]


async def test_a_company_needs_nobodys_consent_for_its_own(desk: Desk) -> None:
    await put(desk.database, "catalogue_item", [{**item(), "id": "e" * 32, "key": "x", "category": "ORG_TAX_A_RATING"}])
    camel = SUBJECTS["camel"]
    whose = {"name": camel.name, "code": camel.code}
    row = record("c", {"taxAmount": "5000"}, subject=whose, category="ORG_TAX_A_RATING")
    assert (await submit(desk, row))["accepted"] == 1


async def test_a_doubtful_text_is_held_and_comes_in_when_an_officer_says_so(desk: Desk) -> None:
    receipt = await submit(desk, record("d", {"occupation": "牧民"}, title=DOUBTFUL))
    assert (receipt["accepted"], receipt["refused"], receipt["held"]) == (0, 0, 1)
    for table in ("record", "record_version", "held_row", "submission_refusal"):
        assert DOUBTFUL not in repr(await desk.rows(f"select * from {table}")), table
    (row,) = (await desk.post(HELD, "intake clerk")).json()["data"]["heldRows"]["nodes"]
    assert (row["field"], row["text"], row["ban"]) == ("title", DOUBTFUL, "RELIGION")
    done = await desk.change(DECIDE, "intake clerk", id=row["id"], to="RELEASE", why="NO_BANNED_CONTENT")
    assert done["data"]["decideHeldRow"]["state"] == "RELEASED"
    assert await desk.rows(f"select count(*) from record where title = '{DOUBTFUL}'") == [(1,)]


async def test_who_reads_a_text_in_doubt_is_entered_under_whom_it_is_about(desk: Desk) -> None:
    """The name lies sealed with the text: the store itself links nobody to what may be banned (IM-2018 §18, §26)."""
    await submit(desk, record("g", {"occupation": "牧民"}, title=DOUBTFUL))
    assert PERSON.pseudonym not in repr(await desk.rows("select * from held_row"))
    before = await named(desk)
    await desk.post("{ heldRows { totalCount nodes { id field ban } } }", "intake clerk")
    assert await named(desk) == before  # nobody was told whom it is about
    (row,) = (await desk.post(HELD, "intake clerk")).json()["data"]["heldRows"]["nodes"]
    assert row["text"] == DOUBTFUL
    ((entry, asked, disclosed, classes),) = await named(desk) - before
    assert (bool(asked), disclosed) == (False, 2)  # the row itself, and the count of so few
    assert "HELD_TEXT" in str(classes)
    assert await desk.rows(f"select count(*) from query_log_subject where entry_id = '{entry}'") == [(1,)]


@pytest.mark.parametrize("decision", HELD_DECISIONS, ids=" because of ".join)
async def test_who_decides_is_entered_and_nothing_links_the_row_to_anybody(
    desk: Desk, decision: tuple[str, str]
) -> None:
    await submit(desk, record("h", {"occupation": "牧民"}, title=DOUBTFUL))
    (row,) = (await desk.post(HELD, "intake clerk")).json()["data"]["heldRows"]["nodes"]
    before = await named(desk)
    done = await desk.change(DECIDE, "intake clerk", id=row["id"], to=decision[0], why=decision[1])
    state = {"RELEASE": "RELEASED", "REFUSE": "REFUSED"}[decision[0]]
    assert (done["data"]["decideHeldRow"]["state"], done["data"]["decideHeldRow"]["reason"]) == (state, decision[1])
    assert (state, "HELD_ROW", decision[1]) in {(each[0], each[1], each[4]) for each in await desk.acts()}
    assert await named(desk) == before
    linked = f"select count(*) from query_log_subject where pseudonym like '%{row['id'][4:]}'"
    assert await desk.rows(linked) == [(0,)]
    assert await desk.rows("select sealed from held_row") == [(None,)]


async def named(desk: Desk) -> set[tuple[Any, ...]]:
    """Return the entries of officers that name the person."""
    rows = await desk.rows(
        "select s.entry_id, s.asked_by_key, s.disclosed, cast(s.field_classes as text) from query_log_subject s "
        f"join query_log l on l.id = s.entry_id where l.role = 'OPERATOR' and s.pseudonym = '{PERSON.pseudonym}'"
    )
    return {tuple(row) for row in rows}


async def test_an_officer_is_shown_every_text_that_a_release_lets_in(desk: Desk) -> None:
    await submit(desk, record("e", {"occupation": "曾任佛教协会会员，本人信仰佛教"}, title=DOUBTFUL))
    (row,) = (await desk.post(HELD, "intake clerk")).json()["data"]["heldRows"]["nodes"]
    assert row["field"] == "title, content.occupation"
    assert row["text"] == f"{DOUBTFUL}\n曾任佛教协会会员，本人信仰佛教"


async def test_whole_or_nothing_holds_nothing_back(desk: Desk) -> None:
    receipt = await submit(desk, record("f", {"occupation": "牧民"}, title=DOUBTFUL), mode="ALL_OR_NOTHING")
    assert (receipt["held"], receipt["refused"]) == (0, 1)
    assert await desk.rows("select count(*) from held_row") == [(0,)]


async def test_what_the_household_has_is_read_as_before(desk: Desk) -> None:
    """The records of others are not touched by what was refused."""
    await submit(desk, record("a", {"annualIncome": "1"}))
    assert await content_for(desk) == {"occupation": "牧民"}
