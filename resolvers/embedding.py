"""Sub-selects beside a row: each child is a select of (j, d), its JSON and the subjects disclosed behind it.

PostgreSQL joins them laterally. SQLite has no lateral joins: there a child is a scalar sub-select that packs both
values in one JSON array, evaluated once below and unpacked above.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Label, Select, func, select, true

from resolvers.ground import Columns
from resolvers.json_sql import JsonValue


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
    numbers: Sequence[Label[Any]] = (),
    backward: bool = False,
) -> Embedded:
    """Return the rows of `parent` with each child select evaluated for each row.

    numbers: columns still to be added to the parent (SQLite, where a select less is a level gained)
    backward: on SQLite rows are sorted by their number `rn`, from its end if so
    """
    if dialect == "postgresql":
        return _lateral(parent, children)
    return _packed(parent, children, numbers, backward=backward)


def _lateral(parent: FromClause, children: Sequence[Select[Any]]) -> Embedded:
    source: FromClause = parent
    found = []
    for child in children:
        # Correlated by name: else a column of the row above, in the child's own columns, would join all rows above.
        joined = child.correlate(parent).lateral()
        source = source.outerjoin(joined, true())
        found.append(Child(joined.c.j, func.coalesce(joined.c.d, "")))
    return Embedded(source, parent.c, tuple(found))


def _packed(
    parent: FromClause, children: Sequence[Select[Any]], numbers: Sequence[Label[Any]], *, backward: bool
) -> Embedded:
    packed = []
    for number, child in enumerate(children):
        json, disclosed = (column.element for column in child.selected_columns)
        pair = child.with_only_columns(func.json_array(json, disclosed), maintain_column_froms=True)
        packed.append(pair.scalar_subquery().correlate(parent).label(f"x{number}"))
    # LIMIT keeps SQLite from flattening the sub-select, which would lose the order and evaluate each child twice.
    written = select(*parent.c, *numbers, *packed).select_from(parent).limit(-1)
    place = next((each for each in numbers if each.name == "rn"), parent.c.get("rn"))
    if place is not None:
        written = written.order_by(place.desc() if backward else place.asc())
    rows = written.subquery()
    found = []
    for number in range(len(children)):
        pair_text = rows.c[f"x{number}"]
        texts = func.coalesce(func.json_extract(pair_text, "$[1]"), "")
        found.append(Child(JsonValue(func.json_extract(pair_text, "$[0]")), texts))
    return Embedded(rows, rows.c, tuple(found))
