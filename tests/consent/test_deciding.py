"""A row held back lies sealed, is read by the desk that decides and by nobody else, and is decided once."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from db.identity import IdentityKeys
from db.sealing import HoldKeyMissing
from resolvers.consent.held import HeldDraft, Holding, erase_expired_holds, hold_rows
from resolvers.intake.file import Batch, load_rows
from resolvers.intake.receipt import Circumstances, Counts
from resolvers.life.nightly import nightly
from tests.consent.household import DECIDE, DOUBTFUL, HELD, PERSON, consent, content_for, item
from tests.golden.places import KEYS, fixed_id
from tests.golden.store import put
from tests.life.round import round_of
from tests.readers.people import NOW, TODAY, UNITS, unit_id
from tests.writing.desk import Desk

ROW = fixed_id("a", 90)
ONE = "query ($id: ID!) { node(id: $id) { ... on HeldRow { state text reason decidedOn record { id title } } } }"
RELEASE, REFUSE = ("RELEASE", "NO_BANNED_CONTENT"), ("REFUSE", "BANNED_CONTENT")


def record(**changed: Any) -> dict[str, Any]:
    """Return a record in JSON whose title is in doubt."""
    return {
        "providerKey": "zy-1",
        "category": "NP_OCCUPATION",
        "subject": {"name": PERSON.name, "documentType": "CITIZEN_ID", "documentNumber": PERSON.document},
        "title": DOUBTFUL,
        "decidedOn": "2026-05-30",
        "content": {"occupation": "牧民"},
        **changed,
    }


async def hold(desk: Desk, payload: Mapping[str, Any] | None = None, **changed: Any) -> str:
    """Hold one row of the provider back, as if it had been submitted, and return its wire id."""
    await put(desk.database, "submission", [submission()])
    await put(desk.database, "catalogue_item", [item()])
    whole = {"form": "RECORD", "number": 3, "record": payload or record(), "published": None}
    draft = HeldDraft(3, "title", "RELIGION", "IM-2018 §18 ¶1", "152921", whole)
    holding = {"keys": KEYS, "today": TODAY, "new_id": lambda: ROW, **changed}
    async with desk.database.transaction() as transaction:
        (made,) = await hold_rows(
            transaction, [draft], Holding(fixed_id("a", 91), unit_id("market"), "IM", **holding)  # type: ignore[arg-type]
        )
    return f"hld_{made}"


def submission() -> dict[str, Any]:
    return {
        "id": fixed_id("a", 91),
        "provider_id": unit_id("market"),
        "request_digest": "0" * 64,
        "channel": "API",
        "mode": "ROW_BY_ROW",
        "statement_version": "1",
        "received_at": datetime(2026, 11, 20, 1, tzinfo=UTC),
        **dict.fromkeys(("accepted", "updated", "unchanged", "refused"), 0),
        "held": 1,
    }


async def decide(desk: Desk, wire: str, decision: tuple[str, str], actor: str = "intake clerk") -> Any:
    to, why = decision
    return await desk.change(DECIDE, actor, id=wire, to=to, why=why)


async def stored(desk: Desk) -> list[Any]:
    return list((await desk.rows("select state, sealed, decided_by, record_id from held_row"))[0])


async def test_what_waits_lies_in_the_store_as_ciphertext_alone(desk: Desk) -> None:
    await hold(desk)
    ((sealed,),) = await desk.rows("select sealed from held_row")
    for value in (DOUBTFUL, PERSON.document or "", PERSON.name, "zy-1"):
        assert value.encode() not in bytes(sealed)
        assert value not in repr(await desk.rows("select * from held_row"))


async def test_the_desk_of_intake_reads_the_text_in_doubt_and_nothing_else_of_the_row(desk: Desk) -> None:
    wire = await hold(desk)
    answer = await desk.post(HELD, "intake clerk")
    (row,) = answer.json()["data"]["heldRows"]["nodes"]
    assert row == {
        "id": wire,
        "provider": {"name": "单位 market"},
        "row": 3,
        "field": "title",
        "ban": "RELIGION",
        "article": "IM-2018 §18 ¶1",
        "text": DOUBTFUL,
        "state": "HELD",
        "heldOn": TODAY.isoformat(),
        "expiresOn": (TODAY + timedelta(days=30)).isoformat(),
        "decidedOn": None,
        "reason": None,
    }
    assert PERSON.document not in answer.text
    assert "sealed" not in answer.text


async def test_who_submitted_it_learns_that_it_waits_and_why(desk: Desk) -> None:
    await hold(desk)
    (row,) = (await desk.post(HELD, "provider")).json()["data"]["heldRows"]["nodes"]
    assert (row["field"], row["ban"], row["state"], row["text"]) == ("title", "RELIGION", "HELD", None)


@pytest.mark.parametrize(
    "actor", ["clerk", "hohhot clerk", "reviewer", "auditor", "organ", "person", "collector", "public"]
)
async def test_nobody_else_sees_it_or_decides(desk: Desk, actor: str) -> None:
    """The desk for cases is not the desk of intake, and a region's desk is not another's."""
    wire = await hold(desk)
    assert (await desk.post(HELD, actor)).json()["data"]["heldRows"]["nodes"] == []
    codes = await desk.codes(DECIDE, actor, id=wire, to="RELEASE", why="NO_BANNED_CONTENT")
    assert codes[0][0] in ("NOT_PERMITTED", "NOT_AVAILABLE", "UNAUTHENTICATED")
    assert (await stored(desk))[0] == "HELD"


async def test_a_released_row_becomes_its_providers_record(desk: Desk) -> None:
    wire = await hold(desk)
    body = await decide(desk, wire, RELEASE)
    assert body["data"]["decideHeldRow"] == {
        "id": wire,
        "state": "RELEASED",
        "text": None,
        "reason": "NO_BANNED_CONTENT",
        "decidedOn": TODAY.isoformat(),
    }
    state, sealed, officer, made = await stored(desk)
    assert (state, sealed) == ("RELEASED", None)
    assert officer == fixed_id("f", 13)  # the named officer
    assert (await desk.rows(f"select title, provider_id from record where id = '{made}'")) == [
        (DOUBTFUL, unit_id("market"))
    ]
    seen = (await desk.post(ONE, "provider", id=wire)).json()["data"]["node"]
    assert seen["record"] == {"id": f"rec_{made}", "title": DOUBTFUL}
    acts = {(each[0], each[1], each[2]) for each in await desk.acts()}
    assert acts >= {("RELEASED", "HELD_ROW", ROW), ("SUBMITTED", "RECORD", made)}


async def test_nothing_is_left_of_a_refused_row(desk: Desk) -> None:
    wire = await hold(desk)
    assert (await decide(desk, wire, REFUSE))["data"]["decideHeldRow"]["state"] == "REFUSED"
    assert (await stored(desk))[:2] == ["REFUSED", None]
    assert await desk.rows("select count(*) from record where category = 'NP_OCCUPATION'") == [(1,)]  # the household's
    assert [(*each[:2], each[4]) for each in await desk.acts()] == [("REFUSED", "HELD_ROW", "BANNED_CONTENT")]


async def test_a_decision_is_made_once(desk: Desk) -> None:
    wire = await hold(desk)
    await decide(desk, wire, REFUSE)
    assert (await decide(desk, wire, REFUSE))["data"]["decideHeldRow"]["state"] == "REFUSED"  # the same again
    for other in (RELEASE, ("REFUSE", "UNCLEAR")):
        assert (await decide(desk, wire, other))["errors"][0]["extensions"]["code"] == "NOT_AVAILABLE"
    assert len(await desk.acts()) == 1


async def test_of_two_officers_at_once_one_decides(desk: Desk) -> None:
    wire = await hold(desk)
    answers = await asyncio.gather(*(decide(desk, wire, each) for each in (RELEASE, REFUSE)))
    done = [each["data"]["decideHeldRow"]["state"] for each in answers if "errors" not in each]
    assert len(done) == 1
    state, sealed, _, made = await stored(desk)
    assert (state, sealed, made is not None) == (done[0], None, done[0] == "RELEASED")


@pytest.mark.parametrize("decision", [("RELEASE", "BANNED_CONTENT"), ("REFUSE", "NO_BANNED_CONTENT")])
async def test_a_reason_fits_its_decision(desk: Desk, decision: tuple[str, str]) -> None:
    wire = await hold(desk)
    assert (await decide(desk, wire, decision))["errors"][0]["extensions"]["code"] == "INPUT_INVALID"
    assert (await stored(desk))[0] == "HELD"


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param(record(category="ORG_ADMIN_LICENSE"), id="of a category that is not the subject's"),
        pytest.param(record(content={"bloodType": "A"}), id="with what may not be collected at all"),
        pytest.param(record(content={"annualIncome": "1"}), id="with what the person did not consent to"),
        pytest.param(record(decidedOn="2099-01-01"), id="decided in the future"),
        pytest.param(record(subject={**record()["subject"], "name": "别人"}), id="of another name"),
    ],
)
async def test_an_officer_judges_the_text_and_nothing_else(desk: Desk, payload: dict[str, Any]) -> None:
    """Every other rule is asked anew on the day of the release."""
    wire = await hold(desk, payload)
    assert (await decide(desk, wire, RELEASE))["errors"][0]["extensions"]["code"] == "RELEASE_REFUSED"
    state, sealed, officer, made = await stored(desk)
    assert (state, officer, made) == ("HELD", None, None)
    assert sealed is not None
    assert await desk.acts() == []
    assert (await decide(desk, wire, REFUSE))["data"]["decideHeldRow"]["state"] == "REFUSED"


async def test_a_released_row_with_income_needs_the_consent_of_that_day(desk: Desk) -> None:
    wire = await hold(desk, record(content={"annualIncome": "1"}))
    await consent(desk.database, "INCOME")
    assert (await decide(desk, wire, RELEASE))["data"]["decideHeldRow"]["state"] == "RELEASED"
    assert "annualIncome" in (await content_for(desk) or {})


async def late(desk: Desk) -> None:
    """Let the last day of the row have been yesterday, and the nightly job be late."""
    day = TODAY - timedelta(days=1)
    await desk.database.commit([(f"update held_row set expires_on = '{day}'", ())])


async def test_after_its_last_day_a_row_is_nobodys_whether_or_not_the_job_was_there(desk: Desk) -> None:
    wire = await hold(desk)
    await late(desk)
    for is_erased in (False, True):
        if is_erased:
            async with desk.database.transaction() as transaction:
                assert await erase_expired_holds(transaction, desk.database.dialect, today=TODAY) == [wire[4:]]
        seen = (await desk.post(ONE, "intake clerk", id=wire)).json()["data"]["node"]
        assert (seen["state"], seen["text"]) == ("EXPIRED", None)
        assert (await desk.post(HELD, "intake clerk", waiting=True)).json()["data"]["heldRows"]["totalCount"] == 0
        assert (await decide(desk, wire, RELEASE))["errors"][0]["extensions"]["code"] == "NOT_AVAILABLE"
    assert (await stored(desk))[:2] == ["EXPIRED", None]


async def test_the_job_enters_what_it_let_go(desk: Desk) -> None:
    wire = await hold(desk)
    await late(desk)
    night = round_of(TODAY, datetime(2026, 11, 20, 16, 30, tzinfo=UTC))
    assert (await nightly(desk.database, night, persons_part=())).holds == 1
    lines = "select action, role, reason, version from aggregation_log where object = 'HELD_ROW' and object_id = "
    assert [tuple(row) for row in await desk.rows(f"{lines}'{wire[4:]}'")] == [("EXPIRED", "SYSTEM", "EXPIRED", 2)]


async def test_the_job_erases_nothing_that_waits_and_nothing_twice(desk: Desk) -> None:
    await hold(desk)
    for is_late in (False, True):
        if is_late:
            await late(desk)
        for expected in ((1, 0) if is_late else (0,)):
            async with desk.database.transaction() as transaction:
                assert len(await erase_expired_holds(transaction, desk.database.dialect, today=TODAY)) == expected


@pytest.mark.parametrize("column", ["provider_id", "id"])
async def test_a_sealed_row_that_was_moved_opens_no_more(desk: Desk, column: str) -> None:
    """What is sealed belongs to its own line and its own provider; elsewhere it is a broken seal."""
    await hold(desk)
    other = unit_id("approval") if column == "provider_id" else fixed_id("a", 92)
    await desk.database.commit([(f"update held_row set {column} = '{other}'", ())])
    wire = f"hld_{other if column == 'id' else ROW}"
    assert (await desk.post(ONE, "intake clerk", id=wire)).json()["data"]["node"]["text"] is None
    assert (await decide(desk, wire, RELEASE))["errors"][0]["extensions"]["code"] == "SEAL_BROKEN"
    assert (await decide(desk, wire, REFUSE))["data"]["decideHeldRow"]["state"] == "REFUSED"


async def test_a_row_sealed_with_another_key_opens_no_more(desk: Desk) -> None:
    wire = await hold(desk, keys=IdentityKeys(KEYS.match, KEYS.pseudonym, hold=b"x" * 32))
    assert (await desk.post(ONE, "intake clerk", id=wire)).json()["data"]["node"]["text"] is None
    assert (await decide(desk, wire, RELEASE))["errors"][0]["extensions"]["code"] == "SEAL_BROKEN"


async def test_without_a_key_nothing_is_held(desk: Desk) -> None:
    with pytest.raises(HoldKeyMissing):
        await hold(desk, keys=IdentityKeys(KEYS.match, KEYS.pseudonym))
    assert await desk.rows("select count(*) from held_row") == [(0,)]


async def test_every_look_at_a_text_in_doubt_is_entered_in_the_log(desk: Desk) -> None:
    await hold(desk)
    before = len(await desk.rows("select id from query_log"))
    await desk.post(HELD, "intake clerk")
    assert len(await desk.rows("select id from query_log")) == before + 1


async def test_a_row_of_a_file_waits_and_comes_in_as_one_of_json_does(desk: Desk) -> None:
    """Its text is found under the header that the provider knows."""
    words = dict.fromkeys(("key", "category"), "NP_ADMIN_LICENSE")
    await put(desk.database, "catalogue_item", [item() | words])
    cells = {"counterpartName": PERSON.name, "personIdType": "身份证", "personIdNumber": PERSON.document or ""}
    licence = {"decisionTitle": "许可决定书", "decisionNumber": "阿许〔2026〕7号", "licenceKind": "普通"}
    row = {**cells, **licence, "content": DOUBTFUL, "decidedOn": "2026-05-30"}
    batch = Batch(UNITS["market"][1], "LICENCE", "PERSON", [row])
    outcome = await load_rows(desk.database, batch, circumstances=Circumstances(KEYS, NOW))
    assert outcome.counts == Counts(held=1)
    (waiting,) = (await desk.post(HELD, "intake clerk")).json()["data"]["heldRows"]["nodes"]
    assert waiting["text"] == DOUBTFUL
    assert (await decide(desk, waiting["id"], RELEASE))["data"]["decideHeldRow"]["state"] == "RELEASED"
    (made,) = await desk.rows("select document_number, provider_id from record where category = 'NP_ADMIN_LICENSE'")
    assert made == ("阿许〔2026〕7号", unit_id("market"))
