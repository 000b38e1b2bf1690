"""Twins: two stores that agree on everything one caller may see, and differ in as much else as chance finds.

The view is every visible row with every readable cell. A change is kept where the view stays the same.
"""

from collections.abc import Callable
from random import Random
from typing import Any

from graphql import GraphQLObjectType

from policies.decide import Policy
from policies.fields import BY_TYPE, WITH_PARENT
from tests.properties.callers import Caller, standing_of
from tests.properties.cells import leaf
from tests.properties.changed import changes
from tests.properties.house import classes
from tests.properties.making_use import UseMaker
from tests.properties.stores import CONTENT_KEYS, Row, Store, fill_bigrams
from tests.properties.walked import LINKS, nullable_schema
from tests.properties.world import TABLE, Judge, World

View = dict[tuple[str, str], Any]
KINDS = (
    *("Organization", "Record", "CreditList", "ListEntry", "CatalogueItem", "Unit"),
    *("Case", "Tip", "Authorisation", "Consent", "HeldRow", "QueryLogEntry", "AccessEvent", "ArchivedRecord"),
    *("Submission", "AggregationEntry", "ProviderQuality"),
)
# What is no cell of its own but stands behind one: whose row it is (facets withhold small counts by it), and by what
# key it is found.
BEHIND = {"Record": ("subject_id",), "ListEntry": ("subject_id", "list_id"), "Organization": ("identity_key",)}
BEHIND["Person"] = BEHIND["Organization"]
BEHIND |= dict.fromkeys(("Case", "Tip", "Authorisation", "Consent", "ArchivedRecord"), ("subject_id",))
BEHIND["AccessEvent"] = ("pseudonym",)
CHANGES = 80
CHANGED = ("subject", "record", "list_entry", "authorisation", "consent", "held_row", "credit_case", "tip", "query_log")
CHANGED += ("aggregation_log", "submission")
# What goes with a row that goes: (table, column, the table it leads to), owners first.
OWNED = (
    ("record", "subject_id", "subject"),
    ("list_entry", "subject_id", "subject"),
    ("bearer", "subject_id", "subject"),
    ("authorisation", "subject_id", "subject"),
    ("authorisation_category", "authorisation_id", "authorisation"),
    ("consent", "subject_id", "subject"),
    ("consent_field", "consent_id", "consent"),
    ("tip", "subject_id", "subject"),
    ("credit_case", "subject_id", "subject"),
    ("credit_case", "record_id", "record"),
    ("credit_case", "entry_id", "list_entry"),
    ("related_person", "subject_id", "subject"),
    ("related_person", "entry_id", "list_entry"),
    ("record_version", "record_id", "record"),
    ("query_log_subject", "entry_id", "query_log"),
    ("submission", "subject_id", "subject"),
    ("submission_refusal", "submission_id", "submission"),
    ("held_row", "submission_id", "submission"),
    ("declared_decision", "submission_id", "submission"),
)


def view_of(store: Store, policy: Policy, caller: Caller, known: dict[Any, bool]) -> View:
    """Return all that the caller may see of a store."""
    world = World(store)
    judge = Judge(policy, caller, known)
    view: View = {}
    for table_kind in KINDS:
        for row in world.rows_of(table_kind):
            kind = world.kind(table_kind, row)
            actions = tuple(action for action in ("FIND", "BROWSE") if judge.sees(action, kind, row))
            if actions:
                view[kind, row["id"]] = (actions, _cells(world, judge, kind, row), *_named(world, kind, row))
    bearer = [row for row in store.rows["bearer"] if row["key"] == caller.actor.bearer_key]
    view["", "standing"] = [(row, standing_of(store, row)) for row in bearer]
    return view


def _named(world: World, kind: str, row: Row) -> tuple[Any, ...]:
    """Return how the log names the subject of a visible row, and what the holder of its authorisation asks it by."""
    subject = world.subject_of(kind, row)
    if subject is None:
        return ()
    whose = (subject["identity_key"], subject["name"]) if kind == "Authorisation" else ()
    return (subject["pseudonym"], *whose)


def _cells(world: World, judge: Judge, kind: str, row: Row) -> Row:
    cells: Row = {name: row[name] for name in BEHIND.get(kind, ())}
    declared = nullable_schema().get_type(kind)
    assert isinstance(declared, GraphQLObjectType)
    for name in declared.fields:
        coordinate = f"{kind}.{name}"
        cls = classes().fields[coordinate]
        if coordinate in LINKS:
            cells[name] = _link(world, judge, *LINKS[coordinate], row)
        elif coordinate == "Record.content":
            readable = {k for k in row["content"] if (c := classes().content.get(k)) and judge.reads(c, kind, row)}
            cells[name] = {key: row["content"][key] for key in readable}
        elif coordinate == "Record.changes":
            cells[name] = changes(world, judge, row) if judge.reads(cls, kind, row) else None
        elif cls not in (BY_TYPE, WITH_PARENT, "RECORD") and judge.reads(cls, kind, row):
            cells[name] = leaf(world, kind, name, row)
    return cells


def _link(world: World, judge: Judge, kind: str, column: str, row: Row) -> str | None:
    target = world.by_id[TABLE[kind]].get(row[column])
    is_seen = target is not None and judge.sees("FIND", world.kind(kind, target), target)
    return row[column] if is_seen else None


def twin_of(
    store: Store, policy: Policy, caller: Caller, *, chance: Random, known: dict[Any, bool]
) -> tuple[Store, int]:
    """Return a store with the same view for the caller, and how many changes were kept.

    known: what `enforce` said under this policy before; grows
    """
    view, twin, kept = view_of(store, policy, caller, known), store.copy(), 0
    changer = Changer(chance)
    for _ in range(CHANGES):
        changed = twin.copy()
        changer.change(changed)
        if view_of(changed, policy, caller, known) == view:
            kept += changed.rows != twin.rows
            twin = changed
    fill_bigrams(twin)
    return twin, kept


class Changer:
    """Makes one small change to a store: a cell, a content key, a row more or less. Standings are left alone."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._serial = 500

    def change(self, store: Store) -> None:
        ways: list[Callable[[Store], None]] = [self._cells, self._content, self._covering, self._leave, self._add]
        self._chance.choice([*ways, self._cells, self._cells])(store)
        alias = {row["id"]: row["pseudonym"] for row in store.rows["subject"]}
        for row in store.rows["authorisation"]:
            row["subject_pseudonym"] = alias[row["subject_id"]]

    def _fresh(self, table: str, store: Store) -> Row:
        self._serial += 1
        make = UseMaker(self._chance, store)
        if table in ("credit_case", "tip"):
            return make.case(self._serial) if table == "credit_case" else make.tip(self._serial)
        if table in ("authorisation", "consent"):
            return make.authorisation()[0] if table == "authorisation" else make.consent()[0]
        if table in ("held_row", "submission"):
            return make.held_row() if table == "held_row" else make.submission()
        if table in ("query_log", "aggregation_log"):
            return make.entry_of_log() if table == "query_log" else make.change()
        if table == "subject":
            return make.subject(self._serial, store.numbers)
        if table == "record":
            return make.record(self._serial, store)
        if table == "list_entry":
            return make.entry(store)
        return make.item(self._serial) if table == "catalogue_item" else make.unit(self._serial)

    def _cells(self, store: Store) -> None:
        """Give some cells of a row other values."""
        table = self._chance.choice([*CHANGED, "subject", "record", "catalogue_item", "unit"])
        if not store.rows[table]:
            return
        row = self._chance.choice(store.rows[table])
        fresh = self._fresh(table, store)
        names = [name for name in fresh if name not in ("id", "content", "status" if table == "unit" else "id")]
        taken = {*self._chance.sample(names, self._chance.choice([1, 1, 2, 4]))}
        for together in (
            {"name", "name_bigrams"},
            {"key", "version"},
            {"act_id", "place"},
            {"identity_key", "code", "kind", "pseudonym", "document_type"},
            {"subject_id", "subject_pseudonym"},
            {"holder_key", "holder_unit_id", "purpose"},
            {"role", "bearer_key", "unit_id", "bearer_pseudonym"} if table == "query_log" else set(),
        ):
            taken |= together & {*names} if taken & together else set()
        row.update({name: fresh[name] for name in taken})

    def _content(self, store: Store) -> None:
        """Change, drop or add one key of a record's content."""
        row = self._chance.choice(store.rows["record"])
        content, key = dict(row["content"]), self._chance.choice(CONTENT_KEYS)
        if key in content and self._chance.random() < 0.3:
            del content[key]
        else:
            content[key] = UseMaker(self._chance, store).words() + "别"
        row["content"] = content

    def _covering(self, store: Store) -> None:
        """Let a written authorisation cover other categories."""
        if store.rows["authorisation"]:
            row = self._chance.choice(store.rows["authorisation"])
            others = [e for e in store.rows["authorisation_category"] if e["authorisation_id"] != row["id"]]
            store.rows["authorisation_category"] = others + UseMaker(self._chance, store).covering(row)

    def _leave(self, store: Store) -> None:
        """Take out a row with all that hangs on it."""
        table = self._chance.choice([*CHANGED, "related_person", "record_version", "catalogue_comment"])
        rows = store.rows
        if not rows[table]:
            return
        gone = self._chance.choice(rows[table])
        rows[table].remove(gone)
        for owned, column, owner in OWNED:
            left = {row["id"] for row in rows[owner]}
            rows[owned] = [row for row in rows[owned] if row[column] is None or row[column] in left]

    def _add(self, store: Store) -> None:
        """Put in a row more."""
        table = self._chance.choice([*CHANGED, "record", "catalogue_item", "record_version"])
        make = UseMaker(self._chance, store)
        if table != "record_version":
            row = self._fresh(table, store)
            store.rows[table].append(row)
            if table == "query_log":
                store.rows["query_log_subject"] += make.named_in(row)
            if table == "authorisation":
                store.rows["authorisation_category"] += make.covering(row)
            if table == "consent":
                store.rows["consent_field"] += make.consented(row)
            return
        record = self._chance.choice(store.rows["record"])
        count = sum(row["record_id"] == record["id"] for row in store.rows["record_version"])
        store.rows["record_version"].append(make.version(record, count + 1))
