"""Sub-selects beside a row: each child is a select of (j, d), its JSON and the subjects disclosed behind it.

PostgreSQL joins them laterally. SQLite has no lateral joins: there a child is a scalar sub-select that packs both
values in one JSON array, evaluated once below and unpacked above.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, func, select, true

from resolvers.json_sql import JsonValue
from resolvers.predicates import Columns


@dataclass(frozen=True)
class Child:
    """What a child adds to its parent's row: its JSON, and its disclosure text ('' for none)."""

    json: ColumnElement[Any]
    disclosed: ColumnElement[Any]


@dataclass(frozen=True)
class Embedded:
    """A source of parent rows with the children of each row at hand, in the order given."""

    source: FromClause
    columns: Columns
    children: tuple[Child, ...]


def embed(
    parent: FromClause,
    children: Sequence[Select[Any]],
    *,
    dialect: str,
    order: ColumnElement[Any] | None = None,
) -> Embedded:
    """Return the rows of `parent`, on SQLite sorted by `order`, with each child select evaluated for each row.

    # INVARIANT: each child is correlated with `parent`, or a column of the row above would join all rows above.
    """
    if dialect == "postgresql":
        return _lateral(parent, children)
    return _packed(parent, children, order)


def _lateral(parent: FromClause, children: Sequence[Select[Any]]) -> Embedded:
    source: FromClause = parent
    found = []
    for child in children:
        joined = child.correlate(parent).lateral()
        source = source.outerjoin(joined, true())
        found.append(Child(joined.c.j, func.coalesce(joined.c.d, "")))
    return Embedded(source, parent.c, tuple(found))


def _packed(parent: FromClause, children: Sequence[Select[Any]], order: ColumnElement[Any] | None) -> Embedded:
    packed = []
    for number, child in enumerate(children):
        inner = child.correlate(parent).subquery()
        pair = select(func.json_array(JsonValue(inner.c.j), inner.c.d)).select_from(inner)
        packed.append(pair.scalar_subquery().correlate(parent).label(f"x{number}"))
    # LIMIT keeps SQLite from flattening the sub-select, which would lose the order and evaluate each child twice.
    rows = select(*parent.c, *packed).select_from(parent).order_by(order).limit(-1).subquery()
    found = []
    for number in range(len(children)):
        pair_text = rows.c[f"x{number}"]
        disclosed = func.coalesce(func.json_extract(pair_text, "$[1]"), "")
        found.append(Child(JsonValue(func.json_extract(pair_text, "$[0]")), disclosed))
    return Embedded(rows, rows.c, tuple(found))
