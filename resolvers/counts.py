"""What is counted beside a page: totals and facets, of visible rows only, and whom a count discloses."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, literal_column, null, select

from resolvers.authorise import Granted
from resolvers.connected import Connection
from resolvers.json_sql import JsonArray, JsonBool, JsonObject, JsonValue

FACETS = {"CATEGORY": "category", "KIND": "record_class", "REGION": "region_code"}
MAX_CELLS = 1_000
COUNTING = ("totalCount", "facets")


def beside(made: Connection, each: Granted) -> ColumnElement[Any]:
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
    return made.tied(counted).scalar_subquery()


def _facets(made: Connection, each: Granted) -> ColumnElement[Any]:
    source, where = made.rows()
    key = source.c[FACETS[each.field.arguments["by"]]]
    subjects = func.count(source.c.subject_id.distinct())
    # A cell of few subjects would tell of each of them (IM-2018 §27).
    told = subjects >= made.state.min_subjects
    columns = (key.label("k"), case((told, func.count()), else_=null()).label("n"), told.label("told"))
    grouped = select(*columns).select_from(source).where(where).group_by(key).order_by(key)
    cells = made.tied(grouped).limit(MAX_CELLS).subquery()
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


def counted(made: Connection) -> ColumnElement[Any]:
    """Return the disclosure text of counts: the subject above, where a counted row is more than the public sees."""
    counting = [g for g in made.fields if g.field.coordinate.split(".")[-1] in COUNTING]
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
    beyond = made.tied(select(literal_column("1")).select_from(source).where(where, ~and_(*public)))
    row = next(iter(granted.rows.values()))
    token = above["pseudonym"].concat(f":{state.site(row)};")
    return case((exists(beyond), token), else_="")
