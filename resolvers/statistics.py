"""Statistics: what the public sees today, counted by one property, with small cells suppressed.

Whoever asks is answered as the public is: the decisions are the public's (`resolvers/authorise.py`), and so is the
ground on which their conditions are asked, so that nobody's own rows count for it alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy import (
    ColumnElement,
    DateTime,
    FromClause,
    Integer,
    Select,
    and_,
    case,
    cast,
    func,
    null,
    select,
    true,
)

from db.tables import credit_list, region
from policies.categories import CATEGORIES
from resolvers.authorise import Granted
from resolvers.columns import TABLES
from resolvers.compilation import Compilation, Parent
from resolvers.counts import MAX_CELLS
from resolvers.dimensions import DIMENSIONS, Dimension
from resolvers.filters import FILTERS
from resolvers.ground import ANYBODY, Columns
from resolvers.json_sql import NO_TEXT, DayText, JsonArray, JsonBool, JsonObject, fixed_text
from resolvers.refusal import Refusal

FIXED = ("by", "asOf", "__typename")  # what rests on no cell
Value = Callable[[], ColumnElement[Any]]


class FilterNotCounted(Refusal):
    """The filter has a part that what is counted does not have."""


def statistics(state: Compilation, granted: Granted, _parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of `statistics`; nobody is disclosed, since anybody may count the same rows.

    Raises: FilterNotCounted.
    """
    made = _Counting(replace(state, target=replace(state.target, ground=ANYBODY)), granted)
    made.hold_to_rows()
    cells = made.cells()
    values: Mapping[str, ColumnElement[Any]] = {
        "by": fixed_text(made.by),
        "asOf": DayText(state.target.ground.today),
        # Of the shown cells alone: a sum over all would give a single suppressed cell away by subtraction.
        "total": func.coalesce(func.sum(cells.c.n), 0),
        "suppressedCells": func.count() - func.count(cells.c.n),
        "__typename": fixed_text("Statistics"),
    }
    pairs: list[tuple[str, ColumnElement[Any]]] = []
    for each in granted.children["Statistics"]:
        name = each.field.name
        written = JsonArray(made.cell(each, cells.c), cells.c.k) if name == "cells" else values[name]
        pairs.append((each.field.key, written))
    # Where no figure is asked for, nothing would make one row out of the cells.
    is_counted = any(each.field.name not in FIXED for each in granted.children["Statistics"])
    told = select(JsonObject(pairs).label("j"), NO_TEXT.label("d"))
    return told.select_from(cells) if is_counted else told


@dataclass(frozen=True)
class _Counting:
    """One count in the making; `state` asks as anybody."""

    state: Compilation
    granted: Granted

    @cached_property
    def by(self) -> str:
        name: str = self.granted.field.arguments["by"]
        return name

    @property
    def dimension(self) -> Dimension:
        return DIMENSIONS[self.by]

    def hold_to_rows(self) -> None:
        """Refuse a filter that could only count nothing: a portal would show zeros for a mistake of its own."""
        stated = self.granted.field.arguments.get("filter") or {}
        given = {name for name, value in stated.items() if value is not None}
        if not given <= FILTERS[self.dimension.rows].keys():
            raise FilterNotCounted(self.granted.field.path)

    def cells(self) -> FromClause:
        """Return the cells by key (k), with their rows (n) and subjects (s); null where the subjects are too few."""
        source, c, key, where = self._counted()
        # Subjects first: an index that begins with them is read in its order, without a table of all pairs.
        pairs = select(c.subject_id, key.label("k"), func.count().label("n")).select_from(source).where(where)
        grouped = pairs.group_by(c.subject_id, key).subquery()
        # A cell of few subjects would tell of each of them (IM-2018 §27).
        told = func.count() >= self.state.target.min_subjects
        figures = {"n": cast(func.sum(grouped.c.n), Integer), "s": func.count()}
        shown = [case((told, value), else_=null()).label(name) for name, value in figures.items()]
        text = _month_text(grouped.c.k, self.state.target.dialect) if self.by == "MONTH" else grouped.c.k
        by_key = select(text.label("k"), *shown).group_by(grouped.c.k).order_by(grouped.c.k)
        return by_key.limit(MAX_CELLS).subquery()

    def _counted(self) -> tuple[FromClause, Columns, ColumnElement[Any], ColumnElement[bool]]:
        """Return where the counted rows come from, their columns, the key of their cells, and which of them count."""
        rows = self.dimension.rows
        table = TABLES[rows].alias()
        visible = self.state.visible(self.granted, table.c)
        if self.dimension.is_linked:
            listing = credit_list.alias()
            joined = table.join(listing, listing.c.id == table.c.list_id)
            return joined, table.c, listing.c.key, and_(visible, self._is_open("by", listing.c))
        key = self.granted.filters[f"{rows}.by"]
        is_told = true() if key.covers(self.granted.rows[rows]) else self.state.allows(key, table.c)
        return table, table.c, KEYS[self.by](table.c, self.state.target.dialect), and_(visible, is_told)

    def cell(self, cells: Granted, c: Columns) -> JsonObject:
        """Return one cell as JSON."""
        values: Mapping[str, Value] = {
            "key": lambda: c.k,
            "label": lambda: self._label(c.k),
            "count": lambda: c.n,
            "subjects": lambda: c.s,
            "suppressed": lambda: JsonBool(c.n.is_(None)),
            "__typename": lambda: fixed_text("StatisticsCell"),
        }
        return JsonObject([(each.field.key, values[each.field.name]()) for each in cells.children["StatisticsCell"]])

    def _label(self, key: ColumnElement[Any]) -> ColumnElement[Any]:
        """Return the Chinese name of a cell."""
        if self.by == "REGION":  # the names of regions are nobody's data
            return select(region.c.name).where(region.c.code == key).scalar_subquery()
        if self.by == "CATEGORY":
            names = {category: fixed_text(row.chinese) for category, row in CATEGORIES.items()}
            return case(names, value=key, else_=null())
        if not self.dimension.is_linked:
            return null()
        listing = credit_list.alias()
        named = select(listing.c.name).where(listing.c.key == key, self._is_open("label", listing.c))
        return named.scalar_subquery()

    def _is_open(self, part: str, c: Columns) -> ColumnElement[bool]:
        """Return whether the list, and the field of it that is the key or the label, is open."""
        accesses = [self.granted.filters[f"ListEntry.{part}.CreditList.{each}"] for each in ("row", "cell")]
        return and_(*(self.state.allows(each, c) for each in accesses))


def _month(c: Columns, dialect: str) -> ColumnElement[Any]:
    """Return the month as it is grouped by: on PostgreSQL its first moment, which is quicker to compare than a text."""
    if dialect == "postgresql":
        return func.date_trunc("month", cast(c.decided_on, DateTime()))
    return func.substr(c.decided_on, 1, 7)


def _month_text(month: ColumnElement[Any], dialect: str) -> ColumnElement[Any]:
    return func.to_char(month, "YYYY-MM") if dialect == "postgresql" else month


KEYS: Mapping[str, Callable[[Columns, str], ColumnElement[Any]]] = {
    "REGION": lambda c, _: c.region_code,
    "CATEGORY": lambda c, _: c.category,
    "MONTH": _month,
}
