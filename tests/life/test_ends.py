"""C25, C26: the stored last days are those of the packs in force, on every later day too, and never any later."""

from datetime import UTC, date, datetime, timedelta

import pytest

from db.database import Database
from resolvers.life import ends
from resolvers.life.ends import bring_forward, fill_due_days
from tests.golden.asking import Asking
from tests.golden.places import TODAY
from tests.life.conftest import Ruled
from tests.life.round import ENTERED, asked, change, end_of, like, put_records, record_id, round_of

OPEN_PENALTY, LICENCE = "公开的处罚", "公开的许可"
GENERAL = {"decided_on": date(2026, 5, 10)}
FAR = date(2029, 5, 10)

PUBLICITY = [
    pytest.param(GENERAL | {"publicity_until": FAR}, date(2027, 5, 10), id="one that is too late is brought forward"),
    pytest.param(
        GENERAL | {"publicity_until": date(2026, 12, 1)}, date(2026, 12, 1), id="one that is sooner stays as it is"
    ),
    pytest.param(GENERAL | {"publicity_until": None}, date(2027, 5, 10), id="one that was missing is set"),
    pytest.param(
        GENERAL | {"publicity_until": FAR, "seriousness": "SERIOUS"}, FAR, id="three years where it was serious"
    ),
    pytest.param(
        GENERAL | {"publicity_until": FAR, "content": {"seriousness": "SERIOUS"}},
        FAR,
        id="the same where only the content says so",
    ),
    pytest.param(
        GENERAL | {"publicity_until": FAR, "declared_until": date(2027, 1, 1)},
        date(2027, 1, 1),
        id="the end that its provider declared",
    ),
    pytest.param(
        GENERAL | {"publicity_until": FAR, "seriousness": "MINOR"},
        TODAY - timedelta(days=1),
        id="what is no longer published ended yesterday at the latest",
    ),
    pytest.param(
        {"decided_on": date(2025, 1, 10), "publicity_until": FAR},
        date(2026, 1, 10),
        id="an old penalty by the rules of today",
    ),
    pytest.param(
        GENERAL | {"publicity_until": FAR, "openness": "RESTRICTED", "openness_basis": None},
        FAR,
        id="what is not open has no publicity that could end",
    ),
    pytest.param(GENERAL | {"publicity_until": FAR, "state": "REVOKED"}, FAR, id="what was taken back has none either"),
]


@pytest.mark.parametrize(("facts", "end"), PUBLICITY)
async def test_c25_publicity_ends_by_the_rules_in_force(store: Database, facts: dict[str, object], end: date) -> None:
    await put_records(store, like(OPEN_PENALTY, 91, **({"content": {}} | facts)))
    await bring_forward(store, round_of())
    assert await end_of(store, 91) == end


async def test_c25_a_licence_ends_as_declared_and_no_rule_moves_it(store: Database) -> None:
    await put_records(store, like(LICENCE, 91, publicity_until=FAR), like(LICENCE, 92, publicity_until=None))
    await bring_forward(store, round_of())
    assert [await end_of(store, 91), await end_of(store, 92)] == [FAR, None]


DISCLOSURE = [
    pytest.param(date(2024, 2, 29), None, date(2029, 2, 28), id="one that was missing is set"),
    pytest.param(date(2024, 2, 29), date(2031, 1, 1), date(2029, 2, 28), id="one that is too late is brought forward"),
    pytest.param(date(2024, 2, 29), date(2028, 1, 1), date(2028, 1, 1), id="one that is sooner stays as it is"),
    pytest.param(None, None, None, id="an act that lasts has none"),
]


@pytest.mark.parametrize(("ended_on", "stored", "end"), DISCLOSURE)
@pytest.mark.parametrize("state", ["ACTIVE", "REVOKED"])
async def test_c26_disclosure_ends_by_the_rules_in_force(
    store: Database, ended_on: date | None, stored: date | None, end: date | None, state: str
) -> None:
    await put_records(store, like("受限的处罚", 91, ended_on=ended_on, disclosure_until=stored, state=state))
    await bring_forward(store, round_of())
    assert await end_of(store, 91, "disclosure_until") == end


async def test_c25_a_rule_that_is_known_beforehand_ends_publicity_on_its_own_day(store: Database, ruled: Ruled) -> None:
    await put_records(store, like(OPEN_PENALTY, 91, publicity_until=date(2027, 5, 10), **GENERAL))
    ruled("publicity.max_months.GENERAL", 6, "2027-01-01")
    await bring_forward(store, round_of())
    assert await end_of(store, 91) == date(2026, 12, 31)
    ask = Asking(store)
    found = {}
    for hour in (15, 16):  # 23:00 of the last day, and midnight
        now = datetime(2026, 12, 31, hour, tzinfo=UTC)
        body = await ask("query ($id: ID!) { node(id: $id) { id } }", now=now, id=f"rec_{record_id(91)}")
        found[hour] = body["data"]["node"] is not None
    assert found == {15: True, 16: False}


async def test_c26_a_shorter_disclosure_ends_on_the_day_before_its_rule(store: Database, ruled: Ruled) -> None:
    ended = {"ended_on": date(2023, 6, 1), "disclosure_until": date(2028, 6, 1)}
    await put_records(store, like("受限的处罚", 91, **ended))
    ruled("disclosure.negative_years", 3, "2027-01-01", "IM")
    await bring_forward(store, round_of())
    assert await end_of(store, 91, "disclosure_until") == date(2026, 12, 31)


async def test_c25_a_longer_term_lengthens_no_end_that_stands(store: Database, ruled: Ruled) -> None:
    await put_records(store, like(OPEN_PENALTY, 91, publicity_until=date(2027, 5, 10), **GENERAL))
    ruled("publicity.max_months.GENERAL", 36, "2026-06-01")
    ruled("disclosure.negative_years", 10, "2026-06-01", "IM")
    before = await asked(store, "select id, publicity_until, disclosure_until from record order by id")
    await bring_forward(store, round_of())
    after = await asked(store, "select id, publicity_until, disclosure_until from record order by id")
    later = [old for old, new in zip(before, after, strict=True) if _is_later(old, new)]
    assert later == []
    assert await end_of(store, 91) == date(2027, 5, 10)


def _is_later(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    return any(a is not None and (b is None or str(b) > str(a)) for a, b in zip(old[1:], new[1:], strict=True))


async def test_c25_an_end_is_looked_for_again_only_where_the_packs_have_changed(store: Database, ruled: Ruled) -> None:
    assert await bring_forward(store, round_of(), only_if_packs_changed=True) > 0
    await put_records(store, like(OPEN_PENALTY, 91, publicity_until=FAR, **GENERAL))
    assert await bring_forward(store, round_of(), only_if_packs_changed=True) == 0
    assert await end_of(store, 91) == FAR
    ruled("publicity.max_months.GENERAL", 9, "2026-06-01")
    assert await bring_forward(store, round_of(), only_if_packs_changed=True) > 0
    assert await end_of(store, 91) == date(2027, 2, 10)


async def test_c25_a_round_that_is_stopped_leaves_neither_new_ends_nor_a_note(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await asked(store, "select id, publicity_until, disclosure_until from record order by id")

    async def stopped(*_args: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ends, "keep", stopped)
    with pytest.raises(KeyboardInterrupt):
        await bring_forward(store, round_of())
    assert await asked(store, "select id, publicity_until, disclosure_until from record order by id") == before
    assert await asked(store, "select name from upkeep") == []
    monkeypatch.undo()
    assert await bring_forward(store, round_of(), only_if_packs_changed=True) > 0


async def test_c48_what_was_brought_forward_is_entered_as_the_platforms_own_act(store: Database) -> None:
    moved = await bring_forward(store, round_of())
    lines = await asked(store, f"select role, unit_id, action, object, version, reason {ENTERED}")
    assert lines == [("SYSTEM", None, "ENDS_BROUGHT_FORWARD", "PACKS", moved, "RULES_CHANGED")]
    assert await bring_forward(store, round_of()) == 0
    assert len(await asked(store, f"select 1 {ENTERED}")) == 1


async def test_c24_due_days_are_filled_in_when_the_calendar_reaches_so_far(store: Database) -> None:
    await put_records(
        store,
        like(LICENCE, 91, decided_on=date(2026, 9, 24)),
        like(LICENCE, 92, decided_on=date(2026, 12, 23)),
        like("登记信息", 93, decided_on=date(2026, 9, 24)),
    )
    await change(store, "update record set publicity_due_on = ? where id = ?", date(2026, 10, 9), record_id(1))
    for _ in range(2):
        async with store.transaction() as transaction:
            await fill_due_days(transaction, store.dialect)
        found = [await end_of(store, number, "publicity_due_on") for number in (91, 92, 93, 1)]
        assert found == [date(2026, 10, 12), None, None, date(2026, 10, 9)]
