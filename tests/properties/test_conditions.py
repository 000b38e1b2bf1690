"""Every condition says the same in Python and in SQL, whatever is missing; every decision says the same as Casbin."""

from itertools import combinations
from random import Random

import pytest
from sqlalchemy import Table, case, select

from db.database import Database
from db.tables import catalogue_item, credit_list, list_entry, record, subject, unit
from policies.actor import Asker
from policies.conditions import CONDITIONS
from policies.decide import Allowed, Decision, Denied, Policy
from policies.reader import ROLES, ROW_OF
from resolvers.predicates import PREDICATES, Ground
from resolvers.program import statement_text
from tests.properties.house import Caller, callers, shipped
from tests.properties.making import make_store
from tests.properties.stores import TODAY, Row, Store, load_store
from tests.properties.world import World

TABLES: dict[str, Table] = {
    "ORGANIZATION": subject,
    "PERSON": subject,
    "RECORD": record,
    "LIST": credit_list,
    "LIST_ENTRY": list_entry,
    "CATALOGUE_ITEM": catalogue_item,
    "UNIT": unit,
}
ROWLESS = ("VIEWER", "ANSWER", "SUBJECT_BATCH")
CASES = [(name, cls) for name, each in CONDITIONS.items() for cls in each.holds if cls not in ROWLESS]


def test_conditions_and_predicates_have_the_same_keys() -> None:
    words = {(name, cls) for name, each in CONDITIONS.items() for cls in each.holds}
    assert words == {(name, cls) for name, each in PREDICATES.items() for cls in each}


@pytest.mark.parametrize("seed", range(1))
async def test_each_condition_has_one_verdict_and_never_null(database: Database, seed: int) -> None:
    chance = Random(seed)
    store = _with_nulls(make_store(chance))
    await load_store(database, store)
    world = World(store)
    for caller in callers(chance, store):
        for name, cls in CASES:
            answered = await _verdicts(database, caller, name, cls)
            expected = {row["id"]: CONDITIONS[name].holds[cls](caller.asker(), row) for row in _rows(world, cls)}
            assert {key: bool(value) for key, value in answered.items() if key in expected} == expected, (name, cls)
            assert None not in answered.values(), f"{name} of {cls} is neither true nor false for some row"


def _with_nulls(store: Store) -> Store:
    """Return the store with a copy of one row for each column that may be missing, that column missing."""
    for table in (subject, record, list_entry, credit_list, catalogue_item):
        rows = store.rows[table.name]
        for number, column in enumerate(c for c in table.columns if c.nullable):
            changed = {**rows[number % len(rows)], column.name: None, "id": f"{number:032x}"}
            unique = {"identity_key": f"RECORD:{number}", "provider_key": f"null-{number}", "key": f"null-{number}"}
            rows.append(changed | {name: value for name, value in unique.items() if name in changed})
    return store


def _rows(world: World, cls: str) -> list[Row]:
    rows = world.rows[TABLES[cls].name]
    if cls not in ("ORGANIZATION", "PERSON"):
        return rows
    return [row for row in rows if (row["kind"] == "NATURAL_PERSON") == (cls == "PERSON")]


async def _verdicts(database: Database, caller: Caller, name: str, cls: str) -> dict[str, bool | None]:
    """Return what the database says of every row, by id."""
    table = TABLES[cls].alias()
    ground = Ground(caller.subject_id is not None, caller.asker().duties)
    holds = PREDICATES[name][cls](table.c, ground)
    # A CASE would take NULL for false; asked this way NULL stays what it is.
    verdict = case((holds.is_(None), None), else_=holds)
    sql, names = statement_text(select(table.c.id, verdict), database.dialect)
    given = {"today": TODAY, "own_subject_id": caller.subject_id}
    rows = await database.fetch_rows(sql, [given[each] for each in names])
    return {row[0]: row[1] for row in rows}


OCCURRING = sorted({(line.cls, line.action) for line in shipped().lines})


@pytest.mark.parametrize(("cls", "action"), OCCURRING, ids=[f"{cls}-{action}" for cls, action in OCCURRING])
def test_decision_is_what_enforce_says_of_every_set_of_conditions(cls: str, action: str) -> None:
    asked = sorted(name for name, each in CONDITIONS.items() if ROW_OF[cls] in each.holds)
    for role in ROLES:
        decision = shipped().decide(role, cls, action)
        for size in range(len(asked) + 1):
            for holding in combinations(asked, size):
                assert _permits(decision, {*holding}) == shipped().enforce(role, cls, action, holding), (role, holding)


def _permits(decision: Decision, holding: set[str]) -> bool:
    """Combine a decision as the SQL does: any grant and no denial; `Allowed` rests on what always holds."""
    if isinstance(decision, Allowed):
        return "ALWAYS" in holding
    if isinstance(decision, Denied):
        return False
    return bool(holding & {*decision.granting}) and not holding & {*decision.denying}


def test_a_denial_missed_by_the_decision_would_be_seen() -> None:
    """Break it on purpose: a decision without its denials is no longer what enforce says."""
    whole = shipped()
    without = Policy(tuple(each for each in whole.lines if each.effect == "allow"), whole.inheritances, revision="x")
    assert _permits(without.decide("PUBLIC", "RECORD", "FIND"), {"OPEN", "EXPIRED"})
    assert not whole.enforce("PUBLIC", "RECORD", "FIND", {"OPEN", "EXPIRED"})


def test_an_asker_without_a_subject_owns_nothing() -> None:
    orphan = {"id": None, "subject_id": None, "region_code": "152900", "regions": []}
    assert not any(test(Asker(TODAY), orphan) for test in CONDITIONS["OWN"].holds.values())
