"""Statistics agree with what Casbin lets the public see, whoever asks, and tell nothing of what is hidden."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest
from graphql import GraphQLInputObjectType
from hypothesis import given
from sqlalchemy import ColumnElement, false, true

from db.database import Database
from db.engine import open_database
from policies.actor import PUBLIC
from policies.decide import Policy
from resolvers.predicates import PREDICATES
from tests.properties.budget import SEEDS, budget
from tests.properties.callers import Caller, callers
from tests.properties.comparing import Bench, Disagreement
from tests.properties.house import shipped, vary
from tests.properties.making import Size
from tests.properties.making_use import make_store
from tests.properties.serving import client, post
from tests.properties.stores import MATTER, TODAY, Row, Store, load_store
from tests.properties.twins import twin_of
from tests.properties.values import Values
from tests.properties.walked import nullable_schema

SEED = 11
MANY = Size(records=80, entries=40)  # enough for cells of both kinds
CROWDED = Size(records=300, entries=200)  # a row more or less falls on a cell that is shown
RECORDS_ONLY = ("categories", "kind", "origin")  # of list entries they are refused
DIMENSIONS = ("REGION", "CATEGORY", "MONTH", "LIST")
TEXT = """query Q($by: StatisticsDimension!, $f: StatisticsFilter) {
  statistics(by: $by, filter: $f) { by asOf total suppressedCells cells { key label count subjects suppressed } }
}"""


def asked_by(caller: Caller) -> tuple[str, dict[str, Any]]:
    """Return the question as this caller states it."""
    if caller.purpose is None:
        return TEXT, {}
    stated = TEXT.replace("Q(", "Q($m: String!, ").replace(
        ") {", f") @purpose(code: {caller.purpose}, matter: $m) {{", 1
    )
    return stated, {"m": MATTER}


async def count_all(database: Database, store: Store, policy: Policy, chance: Random) -> Bench:
    """Ask for every dimension as each caller, with and without a filter. Raises: Disagreement."""
    await load_store(database, store)
    bench = await Bench(database, store, policy).start()
    filters = nullable_schema().get_type("StatisticsFilter")
    assert isinstance(filters, GraphQLInputObjectType)
    for caller in callers(chance, store):
        text, stated = asked_by(caller)
        for by in DIMENSIONS:
            drawn = Values(chance, store).filter(filters)
            wanted = {name: value for name, value in drawn.items() if by != "LIST" or name not in RECORDS_ONLY}
            for each in (None, wanted):
                await bench.ask(caller, text, {"by": by, "f": each, **stated})
    return bench


@pytest.mark.parametrize("policy_kind", ["shipped", "random"])
@budget(2)
@given(seed=SEEDS)
async def test_c78_statistics_agree_with_enforce(database: Database, policy_kind: str, seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance, MANY)
    policy = shipped() if policy_kind == "shipped" else vary(chance, shipped())
    bench = await count_all(database, store, policy, chance)
    assert bench.answers >= len(DIMENSIONS)


# Deleted and revoked rows are not open either: forgotten denials of them are seen by those who read more.
FORGOTTEN = [
    pytest.param("OPEN", "RECORD", true(), id="open records"),
    pytest.param("OPEN", "LIST_ENTRY", true(), id="open entries"),
    pytest.param("EXPIRED", "RECORD", false(), id="expiry"),
    pytest.param("NOT_NOTIFIED", "RECORD", false(), id="missing notice"),
    pytest.param("REMOVED", "LIST_ENTRY", false(), id="removal"),
]


@pytest.mark.parametrize(("condition", "row_class", "always"), FORGOTTEN)
async def test_a_forgotten_predicate_is_seen_in_statistics(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, condition: str, row_class: str, always: ColumnElement[bool]
) -> None:
    """On SQLite alone: what is forgotten here is forgotten for both."""
    monkeypatch.setitem(PREDICATES[condition], row_class, lambda c, ground: always)  # type: ignore[arg-type]
    opened = await open_database(sqlite_url)
    try:
        with pytest.raises(Disagreement):
            await count_all(opened, _crowded(), shipped(), Random(SEED))
    finally:
        await opened.close()


def _crowded() -> Store:
    """Return a store in which enough entries have left a list that were open, so that a cell shows it."""
    store = make_store(Random(SEED), CROWDED)
    for row in store.rows["list_entry"][:40]:
        row |= {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER", "state": "PUBLISHED"}
        row |= {"published_on": TODAY - timedelta(days=9), "publicity_until": None, "removed_on": TODAY}
    return store


def keeps_standing(caller: Caller, store: Store, twin: Store) -> bool:
    """Tell whether the caller's token is as good in the twin, which was made for the public alone."""

    def standing(each: Store) -> list[Row]:
        bearers = [row for row in each.rows["bearer"] if row["key"] == caller.actor.bearer_key]
        return bearers + [row for row in each.rows["unit"] if row["id"] == caller.standing.unit_id]

    return standing(store) == standing(twin)


@budget(2)
@given(seed=SEEDS)
async def test_c78_twins_are_counted_alike_for_everybody(pair: tuple[Database, Database], seed: int) -> None:
    """Stores that the public can not tell apart: not even one who sees a difference is told of it by a count."""
    chance = Random(seed)
    store = make_store(chance, MANY)
    twin, kept = twin_of(store, shipped(), Caller(PUBLIC), chance=chance, known={})
    assert kept > 5  # else the twins are one
    await load_store(pair[0], store)
    await load_store(pair[1], twin)
    async with client(pair[0], shipped()) as one, client(pair[1], shipped()) as other:
        for caller in (each for each in callers(chance, store) if keeps_standing(each, store, twin)):
            text, stated = asked_by(caller)
            for by in DIMENSIONS:
                variables = {"by": by, **stated}
                first, second = [await post(at, caller, text, variables) for at in (one, other)]
                assert first.text == second.text, by
