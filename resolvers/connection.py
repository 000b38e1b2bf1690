"""Connections: a page by key set, its cursors, and what is counted beside it — all of visible rows only."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    String,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    null,
    select,
    tuple_,
)
from sqlalchemy.types import Date

from resolvers.authorise import Granted, row_types
from resolvers.columns import TABLES
from resolvers.compilation import Compilation, Parent, is_type
from resolvers.cursor import PAGING, sealed, sort_text
from resolvers.filters import Order, is_in_force, order_of
from resolvers.json_sql import JoinText, JsonArray, JsonBool, JsonConstant, JsonObject, JsonValue
from resolvers.predicates import Columns
from resolvers.program import Page
from resolvers.refusal import Refusal
from resolvers.rows import Selection, write_rows

DEFAULT_PAGE = 20
MAX_PAGE = 100
FACETS = {"CATEGORY": "category", "KIND": "record_class", "REGION": "region_code"}
PAGED = ("nodes", "edges", "pageInfo")


class PageInvalid(Refusal):
    """A page has one to a hundred items, from the start (`first`, `after`) or from the end (`last`, `before`)."""


@dataclass(frozen=True)
class Window:
    """Which page: how many rows, from which end, next to which cursor."""

    size: int
    backward: bool
    cursor: str | None  # `after` or `before`, where one is given


@dataclass(frozen=True)
class Connection:
    """One connection in the making."""

    state: Compilation
    granted: Granted
    parent: Parent
    table: Table

    @property
    def fields(self) -> tuple[Granted, ...]:
        return self.granted.children[self.granted.field.type_name]

    def rows(self) -> tuple[FromClause, ColumnElement[bool]]:
        """Return the table under a new alias, and the predicate of every row this caller may see here."""
        source = self.table.alias()
        where = [self.state.visible(self.granted, source.c), *_ties(self, source.c)]
        return source, and_(*where)


def connection(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of one connection."""
    made = Connection(state, granted, parent, TABLES[row_types(granted.field)[0]])
    window = window_of(granted)
    names = [each.field.coordinate.split(".")[-1] for each in made.fields]
    if any(name in PAGED for name in names):
        return _paged(made, window)
    pairs = [(each.field.key, _beside(made, each)) for each in made.fields]
    return select(JsonObject(pairs).label("j"), _counted(made).label("d"))


def window_of(granted: Granted) -> Window:
    """Return the page asked for. Raises: PageInvalid."""
    arguments = granted.field.arguments
    given = {name for name in PAGING if arguments.get(name) is not None}
    backward = "last" in given
    size: int = arguments["last"] if backward else arguments["first"] if "first" in given else DEFAULT_PAGE
    if given & ({"first", "after"} if backward else {"before"}) or not 1 <= size <= MAX_PAGE:
        raise PageInvalid(granted.field.path)
    return Window(size, backward, next(iter(given & {"after", "before"}), None))


def _paged(made: Connection, window: Window) -> Select[Any]:
    order = order_of(row_types(made.granted.field)[0], made.granted.field.arguments)
    assert order is not None  # every connection has one
    page_number = _register(made, window, order)
    page = _page(made, window, order, page_number)
    place = -page.c.rn if window.backward else page.c.rn
    containers = _containers(made)
    selections = [Selection(made.granted, fields, made.parent.chain) for _, fields in containers]
    rows = write_rows(made.state, page, selections, order=place)
    objects = {id(g): json for (g, _), json in zip(containers, rows.objects, strict=True)}
    pairs = [
        (each.field.key, _inside(each, window, objects, rows.columns) if _is_paged(each) else _beside(made, each))
        for each in made.fields
    ]
    disclosed = JoinText(rows.disclosed).concat(_counted(made))
    return select(JsonObject(pairs).label("j"), disclosed.label("d")).select_from(rows.source)


def _is_paged(each: Granted) -> bool:
    return each.field.coordinate.split(".")[-1] in PAGED


def _containers(made: Connection) -> list[tuple[Granted, Any]]:
    """Return each field that holds row objects, with the fields asked of the rows: `nodes`, and `node` in `edges`."""
    found: list[tuple[Granted, Any]] = []
    for each in made.fields:
        name = each.field.coordinate.split(".")[-1]
        if name == "nodes":
            found.append((each, each.children))
        elif name == "edges":
            for fields in each.children.values():
                found += [(g, g.children) for g in fields if g.field.children]
    return found


def _register(made: Connection, window: Window, order: Order) -> int:
    """Note the page, so that its secrets are derived and its cursor is opened for each question."""
    field = made.granted.field
    number = len(made.state.pages)
    chain = made.parent.chain
    cursors = {window.cursor: field.arguments[window.cursor]} if window.cursor else {}
    above = tuple(g.field for g in chain)
    made.state.pages.append(
        Page(
            number,
            tuple(each.coordinate for each in above),
            tuple(each.arguments for each in above),
            order,
            cursors,
            field.path,
        )
    )
    return number


def _page(made: Connection, window: Window, order: Order, number: int) -> FromClause:
    """Return the rows of one page and one more, numbered from where the page starts."""
    source, where = made.rows()
    key = source.c[order.column] if order.is_date else func.coalesce(source.c[order.column], "", type_=String())
    descending = order.descending != window.backward
    if window.cursor:
        mark = [
            bindparam(f"page{number}_{window.cursor}_key", type_=Date() if order.is_date else String()),
            bindparam(f"page{number}_{window.cursor}_id", type_=String()),
        ]
        pair = tuple_(key, source.c.id)
        where = and_(where, pair < tuple_(*mark) if descending else pair > tuple_(*mark))
    ordering = [key.desc(), source.c.id.desc()] if descending else [key.asc(), source.c.id.asc()]
    cursor = sealed(sort_text(source.c, order), source.c.id, page=number, dialect=made.state.dialect)
    columns = [*source.c, *([cursor.label("cursor_text")] if _shows_cursors(made) else []), key.label("sort_key")]
    limited = select(*columns).where(where).order_by(*ordering).limit(window.size + 1)
    if made.parent.source is not None:
        limited = limited.correlate(made.parent.source)
    rows = limited.subquery()
    inner = [rows.c.sort_key.desc(), rows.c.id.desc()] if descending else [rows.c.sort_key.asc(), rows.c.id.asc()]
    numbered = select(*rows.c, func.row_number().over(order_by=inner).label("rn"), func.count().over().label("found"))
    return numbered.subquery()


def _shows_cursors(made: Connection) -> bool:
    below = [
        g.field.coordinate.split(".")[-1] for each in made.fields for fields in each.children.values() for g in fields
    ]
    return any(name in ("cursor", "startCursor", "endCursor") for name in below)


def _inside(each: Granted, window: Window, objects: dict[int, ColumnElement[Any]], c: Columns) -> ColumnElement[Any]:
    """Return `nodes`, `edges` or `pageInfo` over the rows of the page."""
    name = each.field.coordinate.split(".")[-1]
    place = -c.rn if window.backward else c.rn
    shown = c.rn <= window.size
    if name == "nodes":
        return JsonArray(objects[id(each)], place, shown)
    if name == "edges":
        return JsonArray(JsonObject(_edge(each, objects, c)), place, shown)
    return JsonObject([(g.field.key, _page_info(g, window, c)) for g in each.children["PageInfo"]])


def _edge(each: Granted, objects: dict[int, ColumnElement[Any]], c: Columns) -> list[tuple[str, ColumnElement[Any]]]:
    (edge_type, fields), *_ = each.children.items()
    pairs: list[tuple[str, ColumnElement[Any]]] = []
    for g in fields:
        name = g.field.coordinate.split(".")[-1]
        value = {"__typename": literal_column(f"'{edge_type}'"), "cursor": c.get("cursor_text")}.get(name)
        pairs.append((g.field.key, objects[id(g)] if value is None else value))
    return pairs


def _page_info(g: Granted, window: Window, c: Columns) -> ColumnElement[Any]:
    name = g.field.coordinate.split(".")[-1]
    if name == "__typename":
        return literal_column("'PageInfo'")
    if name in ("hasNextPage", "hasPreviousPage"):
        is_onward = (name == "hasNextPage") != window.backward
        if not is_onward:  # what lies behind the cursor was seen by this caller
            return JsonConstant("true" if window.cursor else "false")
        return JsonBool(func.coalesce(func.max(c.rn), 0) > window.size)
    is_near = (name == "startCursor") != window.backward
    last = case((c.found > window.size, window.size), else_=c.found)
    return func.max(case((c.rn == (1 if is_near else last), c.cursor_text), else_=null()))


def _beside(made: Connection, each: Granted) -> ColumnElement[Any]:
    """Return what stands beside the rows: `totalCount`, `facets`, `__typename`."""
    name = each.field.coordinate.split(".")[-1]
    if name == "totalCount":
        return count(made)
    if name == "facets":
        return _facets(made, each)
    return literal_column(f"'{made.granted.field.type_name}'")


def count(made: Connection) -> ColumnElement[Any]:
    """Return how many rows this caller may see here, counted after access is decided."""
    source, where = made.rows()
    counted = select(func.count()).select_from(source).where(where)
    return _beside_parent(made, counted).scalar_subquery()


def _facets(made: Connection, each: Granted) -> ColumnElement[Any]:
    source, where = made.rows()
    key = source.c[FACETS[each.field.arguments["by"]]]
    subjects = func.count(source.c.subject_id.distinct())
    # A cell of few subjects would tell of each of them (IM-2018 §27).
    told = subjects >= made.state.min_subjects
    columns = (key.label("k"), case((told, func.count()), else_=null()).label("n"), told.label("told"))
    grouped = select(*columns).select_from(source).where(where).group_by(key).order_by(key)
    cells = _beside_parent(made, grouped).limit(MAX_PAGE * 10).subquery()
    values = {
        "key": cells.c.k,
        "count": cells.c.n,
        "suppressed": JsonBool(cells.c.told.is_(False)),
        "__typename": literal_column("'FacetCell'"),
    }
    fields = each.children["FacetCell"]
    made_cell = JsonObject([(g.field.key, values[g.field.coordinate.split(".")[-1]]) for g in fields])
    listed = select(JsonArray(made_cell, cells.c.k, literal_column("1 = 1"))).select_from(cells)
    return JsonValue(listed.scalar_subquery())


def _beside_parent(made: Connection, made_select: Select[Any]) -> Select[Any]:
    return made_select if made.parent.source is None else made_select.correlate(made.parent.source)


def _counted(made: Connection) -> ColumnElement[Any]:
    """Return the disclosure text of counts: the subject above, where a counted row is more than the public sees."""
    counting = [g for g in made.fields if g.field.coordinate.split(".")[-1] in ("totalCount", "facets")]
    return count_disclosure(made) if counting else literal_column("''")


def count_disclosure(made: Connection) -> ColumnElement[Any]:
    """Return the disclosure text of one count of the rows of `made`."""
    granted, state = made.granted, made.state
    kinds = granted.rows
    accesses = [*kinds.values(), *(access for kind in kinds for access in state.filtering(granted, kind))]
    if all(access.is_public for access in accesses):
        return literal_column("''")
    above = made.parent.columns
    if above is None or made.parent.type_name not in ("Organization", "Person"):
        state.counts_restricted = True
        return literal_column("''")
    source, where = made.rows()
    public = [state.allows(access, source.c, public=True) for access in accesses]  # below a subject: records only
    beyond = _beside_parent(made, select(literal_column("1")).select_from(source).where(where, ~and_(*public)))
    row = next(iter(granted.rows.values()))
    token = above["pseudonym"].concat(f":{state.site(row)};")
    return case((exists(beyond), token), else_="")


def _ties(made: Connection, c: Columns) -> list[ColumnElement[bool]]:
    """Return what ties the rows to the row above, or to the day."""
    above, coordinate = made.parent.columns, made.granted.field.coordinate
    if coordinate == "Query.catalogue" and made.granted.field.arguments.get("asOf") is None:
        return [is_in_force(c, made.state.ground.today)]
    if above is None:
        return []
    if coordinate == "CreditList.entries":
        return [c.list_id == above["id"]]
    # Below an interface each concrete type has a select of its own; it reads nothing for rows of the other type.
    return [c.subject_id == above["id"], is_type(made.parent.type_name, above)]
