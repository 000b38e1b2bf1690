"""What an officer lets in comes late: it lands on nobody else's record and takes back nothing that was said since."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from tests.intake import office
from tests.intake import tables as made
from tests.intake.office import A_PERSON, HONOUR, counts, submitted, whose
from tests.readers.people import NOW, SUBJECTS
from tests.writing.desk import Desk, desk_over

STRANGER = {"name": "乌兰", "documentType": "CITIZEN_ID", "documentNumber": made.OTHER_ADULT}
DECIDE = """mutation ($id: ID!) {
  decideHeldRow(id: $id, decision: RELEASE, reason: NO_BANNED_CONTENT) { id state } }"""
DOUBT = {"content": {"facts": "表彰事迹：其血型为AB型"}}


async def released(desk: Desk, held: str) -> Mapping[str, object]:
    """Let the officer release one row that waits, and return the body of the answer."""
    return await desk.change(DECIDE, "intake clerk", id=f"hld_{held}")


async def held_rows(desk: Desk) -> list[str]:
    """Return the rows that wait, in the order in which they came."""
    rows = await desk.rows(
        "select h.id from held_row h join submission s on s.id = h.submission_id where h.state = 'HELD' "
        "order by s.received_at"
    )
    return [key for (key,) in rows]


async def test_a_row_that_an_officer_lets_in_lands_on_nobody_elses_record(desk: Desk) -> None:
    await submitted(desk, HONOUR | DOUBT | {"subject": STRANGER})
    (held,) = await held_rows(desk)
    later = desk_over(desk.database, now=NOW - timedelta(hours=1))  # what stands was said before the row came
    await submitted(later, HONOUR, key="k2")
    assert (await released(desk, held))["data"] == {"decideHeldRow": None}
    assert [name for _, name in await whose(desk)] == [A_PERSON["name"]]


async def test_a_row_that_waited_does_not_take_back_what_was_said_since(desk: Desk) -> None:
    await submitted(desk, HONOUR | DOUBT)
    (held,) = await held_rows(desk)
    assert counts(await submitted(desk, HONOUR | {"title": "改过的"}, key="k2")) == (1, 0, 0, 0, 0)
    assert (await released(desk, held))["data"] == {"decideHeldRow": None}
    assert [title for title, _ in await whose(desk)] == ["改过的"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["as they came", "the newer first"])
async def test_of_two_rows_that_waited_the_newer_stands_in_whatever_order_they_are_let_in(
    desk: Desk, order: tuple[int, int]
) -> None:
    await submitted(desk, HONOUR | DOUBT | {"title": "先来的"})
    later = desk_over(desk.database, now=NOW + timedelta(minutes=1))
    await submitted(later, HONOUR | DOUBT | {"title": "后来的"}, key="k2")
    held = await held_rows(desk)
    evening = desk_over(desk.database, now=NOW + timedelta(hours=1))
    states = [(await released(evening, held[place]))["data"]["decideHeldRow"] is not None for place in order]
    assert states == [True, order == (0, 1)]
    assert [title for title, _ in await whose(desk)] == ["后来的"]


async def test_a_row_that_came_under_an_agreement_is_let_in_under_it(desk: Desk) -> None:
    yes = "true" if desk.database.dialect == "postgresql" else "1"
    commit = desk.database.commit
    await commit([("update sharing_grant set categories = '[\"NP_COMMENDATION\"]' where status = 'APPROVED'", ())])
    await submitted(desk, HONOUR | DOUBT, actor="collector")
    (held,) = await held_rows(desk)
    await commit([(f"update unit set is_provider = {yes}", ())])  # it has become one since
    await commit([(f"update held_row set region_code = '{SUBJECTS['camel'].region}'", ())])  # the officer's own
    assert "errors" not in await released(desk, held)
    assert [origin for (origin,) in await office.made(desk, "origin")] == ["MARKET"]
