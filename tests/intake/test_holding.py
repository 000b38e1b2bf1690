"""What may say something banned waits for an officer, sealed; what the officer releases is a record (IM-2018 §18)."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from threading import get_ident
from typing import Any

import pytest

from db.database import Database
from resolvers.intake import taking
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.receipt import Counts
from tests.consent.household import consent
from tests.intake import office
from tests.intake import tables as made
from tests.intake.office import ARREARS, CERTIFIED, HONOUR, counts, refusals, submitted
from tests.writing.desk import Desk

DOUBT = "其血型为AB型"
DOUBTFUL = HONOUR | {"content": {"facts": f"表彰事迹：{DOUBT}"}}
DECIDE = """mutation ($id: ID!, $decision: HeldDecision!, $reason: HeldReason!) {
  decideHeldRow(id: $id, decision: $decision, reason: $reason) { id state }
}"""


async def released(desk: Desk) -> Mapping[str, Any]:
    """Let the officer release the one row that waits, and return the body of the answer."""
    ((row,),) = await desk.rows("select id from held_row")
    return await desk.change(DECIDE, "intake clerk", id=f"hld_{row}", decision="RELEASE", reason="NO_BANNED_CONTENT")


async def test_c11_a_doubtful_record_waits_and_the_others_are_taken(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, DOUBTFUL)
    assert counts(receipt) == (1, 0, 0, 0, 1)
    assert receipt["refusals"] == []
    rows = await desk.rows("select row, field, ban, state from held_row")
    assert [tuple(row) for row in rows] == [(2, "content.facts", "BLOOD_TYPE", "HELD")]
    lines = "select g.action, g.role, g.version from aggregation_log g join held_row h on h.id = g.object_id"
    assert [tuple(row) for row in await desk.rows(lines)] == [("HELD", "PROVIDER", 1)]  # every write (IM-2018 §35)
    for table in ("record", "record_version", "held_row", "submission", "query_log"):
        assert DOUBT not in str(await desk.rows(f"select * from {table}"))


async def test_c11_a_record_that_is_doubtful_and_wrong_is_refused(desk: Desk) -> None:
    receipt = await submitted(desk, DOUBTFUL | {"decidedOn": "2026-11-21"})
    assert counts(receipt) == (0, 0, 0, 1, 0)
    assert {code for _, _, code in refusals(receipt)} == {"DATE_IN_FUTURE", "QUARANTINED"}
    assert await desk.rows("select id from held_row") == []


async def test_c11_in_doubt_nothing_of_a_whole_comes_in(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, DOUBTFUL, mode="ALL_OR_NOTHING")
    assert counts(receipt) == (0, 0, 0, 1, 0)
    assert refusals(receipt) == [(2, "content.facts", "QUARANTINED")]
    assert await desk.rows("select id from held_row") == []
    assert await office.made(desk, "id") == []


async def test_c11_a_released_row_is_the_record_that_its_provider_submitted(desk: Desk) -> None:
    await submitted(desk, DOUBTFUL)
    body = await released(desk)
    assert body["data"]["decideHeldRow"]["state"] == "RELEASED", body
    (row,) = await office.made(desk, "category, origin, version")
    assert tuple(row) == ("NP_COMMENDATION", "GOVERNMENT", 1)
    log = await desk.rows("select action, role, place from aggregation_log order by action desc")
    released_by = [("SUBMITTED", "OPERATOR", 1), ("RELEASED", "OPERATOR", 1)]
    assert [tuple(line) for line in log] == [*released_by, ("HELD", "PROVIDER", 1)]
    again = await submitted(desk, HONOUR | {"title": "别的"}, key="k2")
    assert counts(again) == (0, 1, 0, 0, 0)


async def test_a_released_row_is_held_to_every_other_rule_of_the_day(desk: Desk) -> None:
    await submitted(desk, DOUBTFUL)
    await desk.database.commit([("update catalogue_item set state = 'DRAFT' where category = 'NP_COMMENDATION'", ())])
    body = await released(desk)
    assert body["data"]["decideHeldRow"] is None
    assert await office.made(desk, "id") == []
    assert await desk.rows("select state from held_row") == [("HELD",)]


async def test_c11_a_text_found_lawful_once_opens_no_banned_field(desk: Desk) -> None:
    await submitted(desk, CERTIFIED | {"content": {"rating": "AB"}})
    receipt = await submitted(desk, HONOUR | {"content": {"bloodType": "AB"}}, key="k2")
    assert (1, "content.bloodType", "PROHIBITED_FIELD") in refusals(receipt)


async def test_c11_a_doubtful_row_of_a_file_waits_and_is_not_in_the_rejected_rows(
    database: Database, tmp_path: Path
) -> None:
    await made.prepare(database)
    rows = [
        made.PERSON_LICENCE | {"行政许可决定文书号": "一号"},
        made.PERSON_LICENCE | {"行政许可决定文书号": "二号", "备注": DOUBT},
    ]
    keys = replace(made.KEYS, hold=b"h" * 32)
    options = LoadOptions(made.PROVIDER, replace(made.HERE, keys=keys), rejects_dir=tmp_path)
    outcome = await load_file(database, made.write_csv(tmp_path / "a.csv", rows), options)
    assert outcome.rows.counts == Counts(accepted=1, held=1)
    assert outcome.rejects == ()
    held = await database.fetch_rows("select row, field, ban from held_row")
    assert [tuple(row) for row in held] == [(3, "备注", "BLOOD_TYPE")]


async def test_c11_without_a_key_to_seal_with_a_doubtful_row_is_refused(database: Database, tmp_path: Path) -> None:
    await made.prepare(database)
    row = made.PERSON_LICENCE | {"备注": DOUBT}
    outcome = await load_file(
        database, made.write_csv(tmp_path / "a.csv", [row]), LoadOptions(made.PROVIDER, made.HERE)
    )
    assert outcome.rows.counts == Counts(refused=1)
    assert [problem.code for problem in outcome.rows.refusals] == ["QUARANTINED"]


@pytest.mark.parametrize("fields", [(), ("DEPOSIT",), ("INCOME",)], ids=["none", "to another field", "to this one"])
async def test_c12_a_field_that_needs_consent_comes_in_with_the_persons_own(
    desk: Desk, fields: tuple[str, ...]
) -> None:
    for field in fields:
        await consent(desk.database, field)
    receipt = await submitted(desk, HONOUR | {"content": {"annualIncome": "86000"}}, ARREARS)
    if fields == ("INCOME",):
        assert counts(receipt) == (2, 0, 0, 0, 0)
    else:
        assert counts(receipt) == (1, 0, 0, 1, 0)
        assert refusals(receipt) == [(1, "content.annualIncome", "CONSENT_REQUIRED")]


async def test_c12_a_revoked_consent_lets_nothing_in_any_more(desk: Desk) -> None:
    await consent(desk.database, "INCOME")
    await desk.database.commit([("update consent set revoked_on = '2026-11-20'", ())])
    receipt = await submitted(desk, HONOUR | {"content": {"annualIncome": "86000"}})
    assert refusals(receipt) == [(1, "content.annualIncome", "CONSENT_REQUIRED")]


async def test_doubtful_rows_are_read_in_the_thread_alone_and_keep_nobody_waiting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whom they are about is found by reading them once more: so many long texts would hold up every other request."""
    draft, threads = taking.drafted, list[int]()

    def drafted(*args: Any) -> Any:
        threads.append(get_ident())
        return draft(*args)

    monkeypatch.setattr(taking, "drafted", drafted)
    receipt = await submitted(desk, *(DOUBTFUL | {"providerKey": f"BZ-{number}"} for number in range(20)))
    assert counts(receipt) == (0, 0, 0, 0, 20)
    assert len(threads) == 40
    assert get_ident() not in threads
