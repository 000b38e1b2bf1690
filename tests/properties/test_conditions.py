"""Every condition says the same in Python and in SQL, for every asker and row, whatever is missing of either."""

from collections import Counter
from dataclasses import replace
from itertools import chain
from random import Random
from typing import Any

import pytest
from sqlalchemy import FromClause, Select, case, select

from db.database import Database
from db.tables import catalogue_item, credit_list, list_entry, metadata, record, subject
from db.tables_of_intake import consent, held_row, submission
from db.tables_of_use import authorisation, credit_case, query_log, query_log_subject, tip
from policies.actor import Asker
from policies.conditions import CONDITIONS
from resolvers.columns import TABLES as TABLES_OF_TYPES
from resolvers.ground import Ground
from resolvers.plan import Purpose, Scalar
from resolvers.predicates import PREDICATES
from resolvers.program import statement_text
from resolvers.right import CrossBorderForbidden, public_right, right_of
from tests.properties.callers import Caller, callers, everybody
from tests.properties.house import shipped
from tests.properties.making import Size
from tests.properties.making_use import make_store
from tests.properties.stores import MATTER, TODAY, Row, Store, load_store
from tests.properties.world import World

TABLES: dict[str, str] = {
    "ORGANIZATION": "subject",
    "PERSON": "subject",
    "RECORD": "record",
    "ARCHIVED_RECORD": "record",
    "LIST": "credit_list",
    "LIST_ENTRY": "list_entry",
    "CATALOGUE_ITEM": "catalogue_item",
    "UNIT": "unit",
    "CASE": "credit_case",
    "TIP": "tip",
    "AUTHORISATION": "authorisation",
    "CONSENT": "consent",
    "HELD_ROW": "held_row",
    "SUBMISSION": "submission",
    "LOG_ENTRY": "query_log",
    "ACCESS_EVENT": "access_event",
    "AGGREGATION_ENTRY": "aggregation_log",
    "PROVIDER_QUALITY": "provider_quality",
}
CASES = [(name, cls) for name, each in CONDITIONS.items() for cls in each.holds if cls in TABLES]
SIZE = Size(
    subjects=24, records=110, entries=200, authorisations=90, cases=160, log=30, consents=160, held=60, items=40
)
NULLED = (subject, record, list_entry, credit_list, catalogue_item, authorisation, credit_case, tip, query_log)
NULLED += (consent, held_row, submission)
CONSTANT = {  # they hold for every row
    ("ALWAYS", "LIST"),
    ("ALWAYS", "UNIT"),
    ("ON_AUDIT", "LOG_ENTRY"),
    ("ON_AUDIT", "AGGREGATION_ENTRY"),
}


def test_every_condition_that_reads_a_row_is_asked_of_a_table() -> None:
    beside = {(name, cls) for name, each in CONDITIONS.items() for cls in each.holds} - set(CASES)
    assert {name for name, _ in beside} <= {"ALWAYS", "ON_DUTY"}
    assert ("ON_DUTY", "SUBJECT_BATCH") in beside


def test_conditions_and_predicates_have_the_same_keys() -> None:
    words = {(name, cls) for name, each in CONDITIONS.items() for cls in each.holds}
    assert words == {(name, cls) for name, each in PREDICATES.items() for cls in each}


async def test_each_condition_has_one_verdict_and_never_null(database: Database) -> None:
    """Of as many stores as it takes until each condition held for some row, and for some did not."""
    seen: Counter[tuple[str, str, bool]] = Counter()
    for seed in range(1, 9):
        await _look(database, Random(seed), seen)
        # A condition that holds for all of these rows, or for none, would prove little.
        told = {each for each in CASES if seen[*each, True] and seen[*each, False]}
        if set(CASES) - told == CONSTANT:
            return
    assert set(CASES) - told == CONSTANT


async def _look(database: Database, chance: Random, seen: Counter[tuple[str, str, bool]]) -> None:
    """Compare the verdicts of both on every row of one store, and count them."""
    store = with_nulls(with_selves(make_store(chance, SIZE)))
    await load_store(database, store)
    world = World(store)
    for caller in _askers(chance, store):
        for cls in TABLES:
            names = [name for name, each in CASES if each == cls]
            rows = _rows(world, cls)
            for key, verdicts in (await _verdicts(database, caller, names, cls)).items():
                if key not in rows:  # of the other kind of subject
                    continue
                row = rows[key]
                expected = {name: CONDITIONS[name].holds[cls](caller.asker(), row) for name in names}
                assert verdicts == expected, f"{caller.role} {caller.purpose} {cls}"
                seen.update((name, cls, verdict) for name, verdict in expected.items())


def with_selves(store: Store) -> Store:
    """Return the store with persons and organisations in turn as those who ask for themselves."""
    people, firms = ([row for row in store.rows["subject"] if _is_person(row) == kind] for kind in (True, False))
    selves = (row for row in store.rows["bearer"] if row["role"] == "SUBJECT_SELF")
    for row, whose in zip(selves, chain.from_iterable(zip(people, firms, strict=False)), strict=False):
        row["subject_id"] = whose["id"]
    return store


def _is_person(row: Row) -> bool:
    return bool(row["kind"] == "NATURAL_PERSON")


def with_nulls(store: Store) -> Store:
    """Return the store with a copy of one row for each column that may be missing, that column missing."""
    for table in NULLED:
        rows = store.rows[table.name]
        made = rows[0]  # a column that no row is made with is missing in all of them
        for number, column in enumerate(c for c in table.columns if c.nullable and c.name in made):
            changed = {**rows[number % len(rows)], column.name: None, "id": f"{number:032x}"}
            unique = {
                "identity_key": f"RECORD:{number}",
                "provider_key": f"null-{number}",
                "key": f"null-{number}",
                "number": f"NULL-{number}",
                "document_digest": f"NULL-{number}",
            }
            rows.append(changed | {name: value for name, value in unique.items() if name in changed})
    copied = [row for row in store.rows["query_log"] if row["id"].startswith("0" * 20)]
    name = store.rows["query_log_subject"][0]
    store.rows["query_log_subject"] += [{**name, "entry_id": row["id"]} for row in copied]
    return store


def _askers(chance: Random, store: Store) -> list[Caller]:
    """Return callers of every role, and of those of a unit abroad one that may be answered and one that may not."""
    abroad = [caller for caller in everybody(chance, store) if caller.standing.country == "MNG" and caller.purpose]
    found = chance.sample(abroad, min(2, len(abroad)))
    exempt = [replace(each, standing=replace(each.standing, export_basis="依据三")) for each in found[:1]]
    foreign = [replace(each, standing=replace(each.standing, export_basis=None)) for each in found[:1]]
    return [*callers(chance, store, each=4), *exempt, *foreign]


def _rows(world: World, cls: str) -> dict[str, Row]:
    rows = world.rows[TABLES[cls]]
    is_person = cls == "PERSON"
    if TABLES[cls] == "subject":
        rows = [row for row in rows if _is_person(row) == is_person]
    return {row["id"]: row for row in rows}


def ground_of(caller: Caller) -> Ground:
    """Return what the house lets predicates know of a caller; of a refused one, as if it were asked all the same."""
    if caller.actor.bearer_key is None:
        return public_right().ground
    stated = Purpose(caller.purpose, Scalar(MATTER), None) if caller.purpose else None
    if caller.asker().is_foreign:
        with pytest.raises(CrossBorderForbidden):
            right_of(caller.actor, caller.standing, stated, {}, policy=shipped(), today=TODAY)
        home = replace(caller, standing=replace(caller.standing, country="CHN"))
        return replace(ground_of(home), is_foreign=True)
    return right_of(caller.actor, caller.standing, stated, {}, policy=shipped(), today=TODAY).ground


async def _verdicts(
    database: Database, caller: Caller, names: list[str], cls: str
) -> dict[str, dict[str, bool | None]]:
    """Return what the database says of every row under each condition, by id."""
    source = _source(cls).alias()
    holds = [PREDICATES[name][cls](source.c, ground_of(caller)) for name in names]
    # A CASE would take NULL for false; asked this way NULL stays what it is.
    verdicts = [case((each.is_(None), None), else_=each) for each in holds]
    sql, wanted = statement_text(select(source.c.id, *verdicts), database.dialect)
    given: dict[str, Any] = {
        "today": TODAY,
        "own_subject_id": caller.standing.subject_id,
        "own_unit_id": caller.standing.unit_id,
        "own_pseudonym": caller.standing.pseudonym,
        "own_region": caller.standing.region_code,
        "own_post": caller.standing.post,
        "bearer_key": caller.actor.bearer_key,
    }
    rows = await database.fetch_rows(sql, [given[each] for each in wanted])
    return {
        row[0]: {name: None if said is None else bool(said) for name, said in zip(names, row[1:], strict=True)}
        for row in rows
    }


def _source(cls: str) -> FromClause | Select[Any]:
    """Return the rows of a class: of who asked about whom, the log beside the subjects it names."""
    of_types = {"AGGREGATION_ENTRY": "AggregationEntry", "PROVIDER_QUALITY": "ProviderQuality"}
    if cls in of_types:
        return TABLES_OF_TYPES[of_types[cls]]
    if cls != "ACCESS_EVENT":
        return metadata.tables[TABLES[cls]]
    named, entry = query_log_subject, query_log
    columns = (named.c.entry_id.concat(named.c.pseudonym).label("id"), named.c.pseudonym, entry.c.role)
    return select(*columns).join(entry, entry.c.id == named.c.entry_id)


def test_an_asker_without_anything_of_its_own_is_entitled_to_nothing() -> None:
    """Missing on both sides is no match: an asker that nothing is recorded of, and rows that name nobody."""
    names = ("id", "subject_id", "provider_id", "determining_unit_id", "unit_id", "post", "bearer_key", "pseudonym")
    orphan: Row = dict.fromkeys((*names, "holder_key", "holder_unit_id", "region_code"))
    orphan |= {"regions": [], "records": [], "authorisations": [], "cases": [], "role": "PROVIDER", "category": "X"}
    routed = [name for name, each in CONDITIONS.items() if each.route and name != "ON_AUDIT"]
    assert len(routed) > 8
    for name in routed:
        assert not any(test(Asker(TODAY), orphan) for test in CONDITIONS[name].holds.values()), name
