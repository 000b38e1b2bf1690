"""Connections: a page by key set, its cursors, and what is counted beside it — all of visible rows only."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Label,
    Select,
    case,
    func,
    null,
    select,
)

from resolvers.authorise import Granted
from resolvers.columns import TABLES
from resolvers.comparing import Order
from resolvers.compilation import Compilation, Parent
from resolvers.connected import Connection
from resolvers.counts import beside, counted
from resolvers.cursor import PAGING
from resolvers.filters import order_of
from resolvers.ground import Columns
from resolvers.json_sql import EVERY_ROW, NO_TEXT, JoinText, JsonArray, JsonBool, JsonConstant, JsonObject, fixed_text
from resolvers.leading import SUBJECTS, row_types
from resolvers.near import Stretch, near_rows, ordered
from resolvers.program import Page
from resolvers.refusal import Refusal
from resolvers.rows import Selection, write_rows

DEFAULT_PAGE = 20
MAX_PAGE = 100
PAGED = ("nodes", "edges", "pageInfo")


class PageInvalid(Refusal):
    """A page has one to a hundred items, from the start (`first`, `after`) or from the end (`last`, `before`)."""


@dataclass(frozen=True)
class Window:
    """Which page: how many rows, from which end, next to which cursor."""

    size: int
    backward: bool
    cursor: str | None  # `after` or `before`, where one is given


def connection(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of one connection."""
    made = Connection(state, granted, parent, TABLES[row_types(granted.field)[0]])
    window = window_of(granted)
    if any(_is_paged(each) for each in made.fields):
        return _paged(made, window)
    pairs = [(each.field.key, beside(made, each)) for each in made.fields]
    return select(JsonObject(pairs).label("j"), counted(made).label("d"))


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
    page, numbers = _page(made, window, order, page_number)
    containers = _containers(made)
    selections = [Selection(made.granted, fields, made.parent.chain) for _, fields in containers]
    # Where only cursors are asked for, the page rests on its rows all the same.
    bare = Selection(made.granted, dict.fromkeys(made.granted.rows, ()), made.parent.chain)
    rows = write_rows(made.state, page, selections or [bare], numbers=numbers, backward=window.backward)
    objects = {id(g): json for (g, _), json in zip(containers, rows.objects, strict=False)}
    pairs = [
        (each.field.key, _inside(each, made, window, objects, rows.columns) if _is_paged(each) else beside(made, each))
        for each in made.fields
    ]
    # The row beyond the page is known to exist where the page says that more follow, and nothing else of it is.
    beyond = rows.existing if _tells_onward(made, window) else NO_TEXT
    shown = rows.columns.rn <= window.size
    of_row = case((shown, rows.disclosed), else_=beyond) if _looks_ahead(made) else rows.disclosed
    disclosed = JoinText(of_row).concat(counted(made))
    return select(JsonObject(pairs).label("j"), disclosed.label("d")).select_from(rows.source)


def _tells_onward(made: Connection, window: Window) -> bool:
    """Tell whether the page is asked if more follow in its direction."""
    wanted = "PageInfo.hasPreviousPage" if window.backward else "PageInfo.hasNextPage"
    return any(g.field.coordinate == wanted for each in made.fields for g in each.children.get("PageInfo", ()))


def _is_paged(each: Granted) -> bool:
    return each.field.name in PAGED


def _containers(made: Connection) -> list[tuple[Granted, Any]]:
    """Return each field that holds row objects, with the fields asked of the rows: `nodes`, and `node` in `edges`."""
    found: list[tuple[Granted, Any]] = []
    for each in made.fields:
        if each.field.name == "nodes":
            found.append((each, each.children))
        elif each.field.name == "edges":
            for fields in each.children.values():
                found += [(g, g.children) for g in fields if g.field.children]
    return found


def _register(made: Connection, window: Window, order: Order) -> int:
    """Note the page, so that its secrets are derived and its cursor is opened for each question."""
    field = made.granted.field
    number = len(made.state.pages)
    above = [granted.field for granted in made.parent.chain]
    made.state.pages.append(
        Page(
            number=number,
            coordinates=tuple(_shared(each.coordinate) for each in above),
            arguments=tuple(each.arguments for each in above),
            order=order,
            cursors={window.cursor: field.arguments[window.cursor]} if window.cursor else {},
            path=field.path,
        )
    )
    return number


def _shared(coordinate: str) -> str:
    """Return the coordinate as asked of the interface: below it each concrete type opens the one cursor."""
    parent, _, name = coordinate.partition(".")
    return f"Subject.{name}" if parent in SUBJECTS else coordinate


def _page(made: Connection, window: Window, order: Order, number: int) -> tuple[FromClause, tuple[Label[Any], ...]]:
    """Return the rows of one page and one more to look ahead, and the numbers they still need (see `embed`)."""
    descending = order.descending != window.backward
    limit = window.size + _looks_ahead(made)
    stretch = Stretch(order, descending, limit, number, window.cursor, _shows_cursors(made))
    rows = made.tied(near_rows(made, stretch)).subquery()
    place = func.row_number().over(order_by=ordered(rows.c, descending=descending)).label("rn")
    found = [func.count().over().label("found")] if stretch.shows_cursors else []  # tells where the last row stands
    numbers = (place, *found)
    if made.state.target.dialect == "sqlite":
        return rows, numbers
    return select(*rows.c, *numbers).subquery(), ()


def _looks_ahead(made: Connection) -> int:
    """Return 1 where the page must tell whether anything follows it."""
    return int(any(each.field.name == "pageInfo" for each in made.fields))


def _shows_cursors(made: Connection) -> bool:
    below = [g.field.name for each in made.fields for fields in each.children.values() for g in fields]
    return any(name in ("cursor", "startCursor", "endCursor") for name in below)


def _inside(
    each: Granted, made: Connection, window: Window, objects: dict[int, ColumnElement[Any]], c: Columns
) -> ColumnElement[Any]:
    """Return `nodes`, `edges` or `pageInfo` over the rows of the page."""
    name = each.field.name
    place = -c.rn if window.backward else c.rn
    shown = c.rn <= window.size if _looks_ahead(made) else EVERY_ROW
    if name == "nodes":
        return JsonArray(objects[id(each)], place, shown)
    if name == "edges":
        return JsonArray(JsonObject(_edge(each, objects, c)), place, shown)
    return JsonObject([(g.field.key, _page_info(g, window, c)) for g in each.children["PageInfo"]])


def _edge(each: Granted, objects: dict[int, ColumnElement[Any]], c: Columns) -> list[tuple[str, ColumnElement[Any]]]:
    (edge_type, fields), *_ = each.children.items()
    pairs: list[tuple[str, ColumnElement[Any]]] = []
    for g in fields:
        value = {"__typename": fixed_text(edge_type), "cursor": c.get("cursor_text")}.get(g.field.name)
        pairs.append((g.field.key, objects[id(g)] if value is None else value))
    return pairs


def _page_info(g: Granted, window: Window, c: Columns) -> ColumnElement[Any]:
    name = g.field.name
    if name == "__typename":
        return fixed_text("PageInfo")
    if name in ("hasNextPage", "hasPreviousPage"):
        is_onward = (name == "hasNextPage") != window.backward
        if not is_onward:  # what lies behind the cursor was seen by this caller
            return JsonConstant("true" if window.cursor else "false")
        return JsonBool(func.coalesce(func.max(c.rn), 0) > window.size)
    is_near = (name == "startCursor") != window.backward
    last = case((c.found > window.size, window.size), else_=c.found)
    return func.max(case((c.rn == (1 if is_near else last), c.cursor_text), else_=null()))
