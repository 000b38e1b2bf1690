"""What was changed on a record, version by version: each field with what it said before and after (IM-2024 §38).

A value of an old version is read under the rules of its field today: what the caller may not read of the record itself,
it does not read of its past either.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, String, and_, case, false, func, or_, select, true, union_all

from db.tables import record_version
from policies.fields import FieldClasses
from resolvers.authorise import Granted
from resolvers.changed_columns import COLUMNS, classes_of_columns
from resolvers.columns import unit_name
from resolvers.compilation import Compilation, Parent
from resolvers.ground import Columns
from resolvers.json_sql import NO_TEXT, InstantText, JsonArray, JsonObject, fixed_text

MAX_CHANGES = 200  # fields of all versions together; the newest versions come first
CONTENT = "content"
Leaf = Callable[[Columns], ColumnElement[Any]]
LEAVES: Mapping[str, Leaf] = {
    "RecordChange.version": lambda c: c.version,
    "RecordChange.changedAt": lambda c: InstantText(c.changed_at),
    "RecordChange.reason": lambda c: c.reason,
    "RecordChange.changedBy": lambda c: unit_name(c.changed_by),
    "RecordChange.field": lambda c: c.field,
    "RecordChange.old": lambda c: c.old,
    "RecordChange.new": lambda c: c.new,
}


@dataclass(frozen=True)
class _Side:
    """A document of one version, and the same of the other one.

    keys: those of each class that are told; name: what a key is called on the wire; is_newer: whether the one looked
    through is the newer one, which tells what both have
    """

    here: ColumnElement[Any]
    there: ColumnElement[Any]
    keys: Mapping[str, Sequence[str]]
    name: Leaf
    is_newer: bool


def changes(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the changes of a record, newest version first."""
    assert parent.columns is not None
    assert parent.source is not None
    new, old = record_version.alias(), record_version.alias()
    is_before = and_(old.c.record_id == new.c.record_id, old.c.version == new.c.version - 1)
    told = select(new.c.version, new.c.changed_at, new.c.reason, new.c.changed_by)
    allowed = {cls: state.allows(access, parent.columns) for cls, access in granted.content.items()}
    parts = []
    for side in _sides(new.c.snapshot, old.c.snapshot, state.target.classes):
        each = _unfolded(side, state.target.dialect)
        permitted = or_(false(), *(and_(each.c.key.in_(keys), allowed[cls]) for cls, keys in side.keys.items()))
        part = told.add_columns(*_values(side, each.c)).select_from(new.join(old, is_before).join(each, true()))
        part = part.where(new.c.record_id == parent.columns["id"], permitted, _differs(side, each.c))
        parts.append(part.correlate(parent.source))
    found = union_all(*parts).subquery()
    # By code point, as every text is ordered.
    field = found.c.field.collate("C") if state.target.dialect == "postgresql" else found.c.field
    order = [found.c.version.desc(), field]
    place = func.row_number().over(order_by=order).label("rn")
    rows = select(*found.c, place).order_by(*order).limit(MAX_CHANGES).subquery()
    ((type_name, fields),) = granted.children.items()
    pairs = [
        (g.field.key, fixed_text(type_name) if g.field.is_typename else LEAVES[g.field.coordinate](rows.c))
        for g in fields
    ]
    return select(JsonArray(JsonObject(pairs), rows.c.rn).label("j"), NO_TEXT.label("d")).select_from(rows)


def _sides(new: ColumnElement[Any], old: ColumnElement[Any], classes: FieldClasses) -> Iterator[_Side]:
    content = {cls: classes.content_keys(cls) for cls in classes.content_classes()}
    columns: dict[str, list[str]] = {}
    for column, cls in classes_of_columns(classes).items():
        columns.setdefault(cls, []).append(column)
    for here, there, is_newer in ((new, old, True), (old, new, False)):
        yield _Side(_inside(here), _inside(there), content, lambda c: fixed_text(f"{CONTENT}.").concat(c.key), is_newer)
        yield _Side(here, there, columns, lambda c: case(COLUMNS, value=c.key), is_newer)


def _inside(snapshot: ColumnElement[Any]) -> ColumnElement[Any]:
    return snapshot.op("->")(fixed_text(CONTENT))


def _unfolded(side: _Side, dialect: str) -> FromClause:
    unfold = func.json_each if dialect == "sqlite" else func.jsonb_each_text
    return unfold(side.here).table_valued("key", "value")


def _other(side: _Side, c: Columns) -> ColumnElement[Any]:
    return side.there.op("->>", return_type=String())(c.key)


def _differs(side: _Side, c: Columns) -> ColumnElement[bool]:
    other = _other(side, c)
    # A value that went is told by the older side, which has it.
    return and_(c.value.is_not(None), c.value.is_distinct_from(other) if side.is_newer else other.is_(None))


def _values(side: _Side, c: Columns) -> tuple[ColumnElement[Any], ...]:
    """Return the field with what it said and what it says."""
    said, says = (_other(side, c), c.value) if side.is_newer else (c.value, _other(side, c))
    return side.name(c).label("field"), said.label("old"), says.label("new")
