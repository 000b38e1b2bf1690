"""What came to its end comes back through no figure, whether or not the nightly round was there (IM-2018 §36)."""

from typing import Any

import pytest

from resolvers.life.expiring import end_records
from resolvers.quality import figures
from tests.life.round import round_of
from tests.quality.asked import run, work
from tests.quality.store import RECORDS, TODAY, YESTERDAY
from tests.readers.asking import Asking

# What took a person's record away leaves every figure as it was without it, whether the job ran or not (IM-2018 §36).
GONE = [
    pytest.param(f"update record set disclosure_until = '{YESTERDAY}' where document_number = '罚5'", id="it is over"),
    pytest.param("update record set state = 'DELETED' where document_number = '罚5'", id="it was deleted"),
    pytest.param("update record set state = 'ARCHIVED' where document_number = '罚5'", id="it was put away"),
]


async def _erase(ask: Asking) -> None:
    """Erase what the nightly job erases: the record, its versions, and the number in the ledger."""
    await run(ask, f"delete from record_version where record_id = '{RECORDS['罚5'].id}'")
    await run(ask, "delete from record where document_number = '罚5'")
    await run(ask, "update declared_decision set document_number = null where document_number = '罚5'")


@pytest.mark.parametrize("statement", GONE)
@pytest.mark.parametrize("actor", ["provider", "reviewer"])
async def test_what_is_gone_comes_back_through_no_count(ask: Asking, statement: str, actor: str) -> None:
    await run(ask, statement)
    before_the_job = await work(ask, actor)
    assert before_the_job["ledger"]["declared"] == 9
    assert before_the_job["ledger"]["omissions"] == 4
    assert before_the_job["punctuality"]["due"] == 6
    await _erase(ask)
    assert await work(ask, actor) == before_the_job


@pytest.mark.parametrize("actor", ["provider", "reviewer"])
async def test_the_nightly_job_changes_no_figure_and_forgets_the_numbers(ask: Asking, actor: str) -> None:
    await run(ask, f"update record set disclosure_until = '{YESTERDAY}' where document_number = '罚5'")
    before = await work(ask, actor)
    ends = await end_records(ask.database, round_of(TODAY), persons_part=())
    assert (ends.erased, ends.archived) == (2, 1)  # 罚5 and 罚6 of a person, 罚8 of an organisation
    assert await work(ask, actor) == before
    left = await numbers(ask)
    assert {number for (number,) in left} & {"罚5", "罚6", "罚8"} == {"罚8"}
    assert (None,) in left


async def test_a_number_is_forgotten_with_the_last_of_its_records(ask: Asking) -> None:
    """One decision may be about several persons, of whom one is erased before the other."""
    await run(ask, "update record set document_number = '罚5' where document_number = '罚6'")
    await end_records(ask.database, round_of(TODAY), persons_part=())
    assert [number for (number,) in await numbers(ask) if number == "罚5"] == ["罚5"]
    await run(ask, f"update record set disclosure_until = '{YESTERDAY}' where document_number = '罚5'")
    await end_records(ask.database, round_of(TODAY), persons_part=())
    assert "罚5" not in [number for (number,) in await numbers(ask)]


async def numbers(ask: Asking) -> Any:
    return await ask.database.fetch_rows("select document_number from declared_decision")


async def test_a_decision_about_several_counts_while_one_of_them_lives(ask: Asking) -> None:
    await run(ask, "update record set document_number = '罚5' where document_number = '罚7'")
    assert (await work(ask))["ledger"]["submitted"] == 5
    await run(ask, "update record set state = 'DELETED' where document_number = '罚5'")
    assert (await work(ask))["ledger"]["submitted"] == 4


async def test_an_organisations_record_is_counted_after_its_end(ask: Asking) -> None:
    before = await work(ask)
    await run(ask, "update record set state = 'ARCHIVED' where document_number = '罚8'")
    assert await work(ask) == before


async def test_a_record_that_is_gone_would_be_seen(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_is_gone", lambda c, today: c.id.is_(None))
    assert (await work(ask))["ledger"]["declared"] == 12
