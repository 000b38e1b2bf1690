"""The rows of one page: those next to its cursor, in its order, by every way that leads to them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    String,
    and_,
    bindparam,
    case,
    func,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.types import Date, TypeEngine

from db.tables import subject
from resolvers.comparing import Order, Way, or_empty
from resolvers.connected import Connection
from resolvers.cursor import KEYS, sealed, sort_text
from resolvers.ground import Columns
from resolvers.json_sql import fixed_text


@dataclass(frozen=True)
class Stretch:
    """Which rows: in which order and direction, how many at most, next to which cursor of page number `page`."""

    order: Order
    descending: bool
    limit: int
    page: int
    cursor: str | None
    shows_cursors: bool


def near_rows(made: Connection, stretch: Stretch) -> Select[Any]:
    """Return the rows with their sort keys (`sort_key`, …) and, where they are shown, `cursor_text`."""
    parts = [_part(made, stretch, way) for way in made.ways]
    if made.table is not subject:
        return parts[0] if len(parts) == 1 else _first(_all_of(parts), stretch)
    # Many are looked at for a few: an index alone finds these, and only then they are fetched.
    hits = _first(_all_of(parts), stretch).subquery()
    whole = subject.alias()
    keys = [hits.c[name] for name in KEYS if name in hits.c]
    shown = [*whole.c, *_cursor_text(made, stretch, whole.c)]
    return select(*shown, *keys).select_from(hits.join(whole, whole.c.id == hits.c.id))


def ordered(c: Columns, *, descending: bool) -> list[ColumnElement[Any]]:
    """Return the order of rows by their sort keys and id."""
    columns = [*(c[name] for name in KEYS if name in c), c.id]
    return [each.desc() if descending else each.asc() for each in columns]


def _part(made: Connection, stretch: Stretch, way: Way) -> Select[Any]:
    """Return the first rows of one way, none if it is not taken; of subjects only what tells where they stand."""
    source, where = made.way(way)
    limit: Any = stretch.limit
    if way.taken is not None:
        where = and_(way.taken, where)  # PostgreSQL looks at this once; SQLite at each row, but first at the limit
        limit = case((way.taken, limit), else_=0) if made.state.target.dialect == "sqlite" else limit
    keys = _sort_keys(made, stretch.order, source.c)
    if stretch.cursor:
        marks = [_mark(stretch, name, key.type) for name, key in zip(KEYS, keys, strict=False)]
        here, mark = tuple_(*keys, source.c.id), tuple_(*marks, _mark(stretch, "id", String()))
        where = and_(where, here < mark if stretch.descending else here > mark)
    ordering = [each.desc() if stretch.descending else each.asc() for each in (*keys, source.c.id)]
    shown = [source.c.id] if made.table is subject else [*source.c, *_cursor_text(made, stretch, source.c)]
    labelled = [key.label(name) for name, key in zip(KEYS, keys, strict=False)]
    found = select(*shown, *labelled)
    if way.spread is None or stretch.order.column not in way.spread.in_order:
        return made.tied(found.where(where).order_by(*ordering).limit(limit))
    parts = way.spread.values.subquery()
    own = found.where(where, source.c[way.spread.column] == parts.c.value).order_by(*ordering).limit(limit)
    return _of_each(parts, own.correlate(parts), dialect=made.state.target.dialect)


def _of_each(parts: FromClause, own: Select[Any], *, dialect: str) -> Select[Any]:
    """Return the rows that `own` finds in each of the parts.

    SQLite has no lateral joins, but unfolds a JSON array for each row: the rows of a part are packed in one.
    """
    if dialect == "postgresql":
        each = own.lateral()
        return select(*each.c).select_from(parts.join(each, true()))
    rows = own.subquery()
    packed = select(func.json_group_array(func.json_array(*rows.c))).scalar_subquery()
    unfolded = func.json_each(packed).table_valued("value")
    columns = [
        func.json_extract(unfolded.c.value, fixed_text(f"$[{place}]"), type_=column.type).label(column.name)
        for place, column in enumerate(rows.c)
    ]
    return select(*columns).select_from(parts.join(unfolded, true()))


def _mark(stretch: Stretch, name: str, kind: TypeEngine[Any]) -> ColumnElement[Any]:
    mark: ColumnElement[Any] = bindparam(f"page{stretch.page}_{stretch.cursor}_{name}", type_=kind)
    no_day = fixed_text(stretch.order.no_day)
    # No day is bound as null: PostgreSQL's driver writes Python's least day as minus infinity.
    return func.coalesce(mark, no_day, type_=kind) if isinstance(kind, Date) else mark


def _sort_keys(made: Connection, order: Order, c: Columns) -> list[ColumnElement[Any]]:
    """Return what rows are ordered by, never null; the text must be that of the index behind it."""
    key: ColumnElement[Any] = c[order.column]
    if made.table.c[order.column].nullable:
        no_day = fixed_text(order.no_day)
        key = func.coalesce(key, no_day, type_=Date()) if order.is_date else or_empty(key)
    return [key, c[order.then]] if order.then else [key]


def _cursor_text(made: Connection, stretch: Stretch, c: Columns) -> list[ColumnElement[Any]]:
    if not stretch.shows_cursors:
        return []
    text = sealed(sort_text(c, stretch.order), c.id, page=stretch.page, dialect=made.state.target.dialect)
    return [text.label("cursor_text")]


def _all_of(parts: list[Select[Any]]) -> FromClause:
    if len(parts) == 1:
        return parts[0].subquery()
    return union_all(*(select(*part.subquery().c) for part in parts)).subquery()


def _first(hits: FromClause, stretch: Stretch) -> Select[Any]:
    ordering = ordered(hits.c, descending=stretch.descending)
    return select(*hits.c).order_by(*ordering).limit(stretch.limit)
