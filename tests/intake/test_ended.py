"""What a submitter may not make of a record that had its end, nor of the end of one that lives (IM-2018 §36)."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.intake import office
from tests.intake.office import A_PERSON, ARREARS, BASIS, CERTIFIED, STRANGER, counts, refusals, submitted
from tests.writing.desk import Desk

THEN = {"decidedOn": "2020-02-01", "basis": BASIS | {"effectiveOn": "2020-02-01"}}
ENDED = THEN | {"lasts": None, "endedOn": "2020-01-01"}
LASTING = {"lasts": True, "endedOn": None}
ENDED_LATELY = {"lasts": None, "decidedOn": "2025-10-12", "notice": {"servedOn": "2025-10-15"}, "endedOn": "2026-01-01"}
PENALISED = {"category": "ORG_ADMIN_PENALTY", "procedure": "GENERAL", "lasts": True, "content": {}, "basis": BASIS}
PENALISED |= {"notice": {"servedOn": "2026-10-15"}}
OF_A_PERSON = ARREARS | {"category": "NP_ADMIN_PENALTY", "subtype": None, "subject": A_PERSON, "procedure": "GENERAL"}


@pytest.mark.parametrize("again", [{"endedOn": "2026-01-01"}, LASTING], ids=["ended later", "lasting"])
async def test_an_organisations_record_does_not_come_back_after_its_last_day(
    desk: Desk, again: Mapping[str, Any]
) -> None:
    first = await submitted(desk, ARREARS | ENDED)
    assert counts(first) == (1, 0, 0, 0, 0)
    columns = "version, ended_on, disclosure_until, state"
    before = await office.made(desk, columns)
    receipt = await submitted(desk, ARREARS | ENDED | again, key="k2")
    assert (counts(receipt), refusals(receipt)) == ((0, 0, 0, 1, 0), [(1, "providerKey", "RECORD_NOT_IN_FORCE")])
    assert await office.made(desk, columns) == before
    same = await submitted(desk, ARREARS | ENDED, key="k3")  # a file of old rows, loaded again
    assert counts(same) == (0, 0, 1, 0, 0)


@pytest.mark.parametrize("again", [{}, {"endedOn": "2026-01-01"}, LASTING], ids=["the same", "ended later", "lasting"])
async def test_a_persons_record_does_not_come_back_though_the_night_is_late(
    desk: Desk, again: Mapping[str, Any]
) -> None:
    says = OF_A_PERSON | {"lasts": None, "endedOn": "2026-01-01"}
    await submitted(desk, says)
    over = "ended_on = '2020-01-01', disclosure_until = '2025-01-01'"
    await desk.database.commit([(f"update record set {over} where statement_digest is not null", ())])
    receipt = await submitted(desk, says | again, key="k2")
    assert (counts(receipt), refusals(receipt)) == ((0, 0, 0, 1, 0), [(1, "providerKey", "RECORD_ERASED")])


@pytest.mark.parametrize(
    ("says", "then", "field"),
    [
        pytest.param(ARREARS | ENDED_LATELY, {"endedOn": "2026-03-01"}, "endedOn", id="a later end"),
        pytest.param(ARREARS | ENDED_LATELY, LASTING, "endedOn", id="no end any more"),
        pytest.param(CERTIFIED, PENALISED, "category", id="another class"),
    ],
)
async def test_a_new_submission_puts_off_no_end_and_makes_no_record_another(
    desk: Desk, says: Mapping[str, Any], then: Mapping[str, Any], field: str
) -> None:
    """It gives no reason; a correction does (IM-2018 §36)."""
    await submitted(desk, says)
    before = await office.made(desk, "version, category, ended_on, disclosure_until")
    receipt = await submitted(desk, says | then, key="k2")
    assert (counts(receipt), refusals(receipt)) == ((0, 0, 0, 1, 0), [(1, field, "REASON_REQUIRED")])
    assert await office.made(desk, "version, category, ended_on, disclosure_until") == before


@pytest.mark.parametrize(
    ("says", "then"),
    [
        pytest.param(ARREARS, ENDED_LATELY, id="that it ended"),
        pytest.param(ARREARS | ENDED_LATELY, {"endedOn": "2025-12-01"}, id="that it ended sooner"),
        pytest.param(ARREARS | ENDED_LATELY, {"title": "别的"}, id="what moves no end"),
    ],
)
async def test_without_a_reason_a_submission_says(desk: Desk, says: Mapping[str, Any], then: Mapping[str, Any]) -> None:
    await submitted(desk, says)
    assert counts(await submitted(desk, says | then, key="k2")) == (0, 1, 0, 0, 0)


async def test_on_its_last_day_a_record_is_in_force(desk: Desk) -> None:
    says = OF_A_PERSON | ENDED | {"endedOn": "2021-11-20"}
    assert counts(await submitted(desk, says)) == (1, 0, 0, 0, 0)
    assert counts(await submitted(desk, says | {"title": "别的"}, key="k2")) == (0, 1, 0, 0, 0)


async def test_a_person_is_not_brought_in_with_what_is_over(desk: Desk) -> None:
    everybody = await office.subjects(desk)
    receipt = await submitted(desk, OF_A_PERSON | ENDED | {"subject": STRANGER}, ARREARS | ENDED)
    assert (counts(receipt), refusals(receipt)) == ((1, 0, 0, 1, 0), [(1, "endedOn", "DISCLOSURE_OVER")])
    assert await office.subjects(desk) == everybody


async def test_a_provider_may_say_that_an_act_ended_long_ago(desk: Desk) -> None:
    """Else a person would stay in the answers for the fault that is being mended."""
    says = OF_A_PERSON | {"lasts": None, "endedOn": "2026-01-01", "decidedOn": "2026-02-01"}
    await submitted(desk, says)
    receipt = await submitted(desk, says | {"endedOn": "2020-01-01"}, key="k2")
    assert counts(receipt) == (0, 1, 0, 0, 0)
    ((last_day,),) = await office.made(desk, "disclosure_until")
    assert str(last_day) == "2025-01-01"
