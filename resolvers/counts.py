"""What is counted beside a page: totals and facets, of visible rows only, and whom a count discloses."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    and_,
    case,
    exists,
    false,
    func,
    literal_column,
    not_,
    null,
    or_,
    select,
)

from db.tables import subject
from resolvers.authorise import Granted
from resolvers.comparing import Way
from resolvers.compilation import PSEUDONYMS, is_type
from resolvers.connected import Connection
from resolvers.ground import Columns
from resolvers.json_sql import NO_TEXT, JoinText, JsonArray, JsonBool, JsonObject, JsonValue, fixed_text
from resolvers.leading import SUBJECTS

FACETS = {"CATEGORY": "category", "KIND": "record_class", "REGION": "region_code"}
MAX_CELLS = 1_000
COUNTING = ("totalCount", "facets")


def beside(made: Connection, each: Granted) -> ColumnElement[Any]:
    """Return what stands beside the rows: `totalCount`, `facets`, `__typename`."""
    name = each.field.name
    if name == "totalCount":
        return count(made)
    if name == "facets":
        return _facets(made, each)
    return fixed_text(made.granted.field.type_name)


def count(made: Connection) -> ColumnElement[Any]:
    """Return how many rows this caller may see here, counted after access is decided."""
    numbers = [(way.taken, _number(made, way)) for way in made.ways]
    chosen = [(taken, number) for taken, number in numbers if taken is not None]
    return case(*chosen, else_=null()) if chosen else numbers[0][1]


def _number(made: Connection, way: Way) -> ColumnElement[Any]:
    source, where = made.way(way)
    return made.tied(select(func.count()).select_from(source).where(where)).scalar_subquery()


def _facets(made: Connection, each: Granted) -> ColumnElement[Any]:
    source, where = made.rows()
    key = source.c[FACETS[each.field.arguments["by"]]]
    subjects = func.count(source.c.subject_id.distinct())
    # A cell of few subjects would tell of each of them (IM-2018 §27).
    told = subjects >= made.state.target.min_subjects
    columns = (key.label("k"), case((told, func.count()), else_=null()).label("n"), told.label("told"))
    grouped = select(*columns).select_from(source).where(where).group_by(key).order_by(key)
    cells = made.tied(grouped).limit(MAX_CELLS).subquery()
    values = {
        "key": cells.c.k,
        "count": cells.c.n,
        "suppressed": JsonBool(cells.c.told.is_(False)),
        "__typename": fixed_text("FacetCell"),
    }
    fields = each.children["FacetCell"]
    made_cell = JsonObject([(g.field.key, values[g.field.name]) for g in fields])
    listed = select(JsonArray(made_cell, cells.c.k)).select_from(cells)
    return JsonValue(listed.scalar_subquery())


def counted(made: Connection) -> ColumnElement[Any]:
    """Return the disclosure text of counts: the subject above, where a counted row is more than the public sees."""
    counting = [g for g in made.fields if g.field.name in COUNTING]
    return count_disclosure(made) if counting else NO_TEXT


def count_disclosure(made: Connection) -> ColumnElement[Any]:
    """Return the disclosure text of one count of the rows of `made`."""
    state = made.state
    accesses = [each for kind, row in made.granted.rows.items() for each in (row, *state.filtering(made.granted, kind))]
    source, where = made.rows()
    past = [state.as_anybody(made.granted, kind, source.c) for kind in made.granted.rows]
    if all(access.is_public for access in accesses) and not any(past):
        return NO_TEXT
    site = state.site(next(iter(made.granted.rows.values())))
    beyond = and_(where, _beyond_public(made, source.c))
    above = made.parent.columns
    if above is not None and made.parent.type_name in SUBJECTS:
        found = made.tied(select(literal_column("1")).select_from(source).where(beyond))
        return case((exists(found), above["pseudonym"].concat(f":{site};")), else_="")
    state.counts_restricted = True
    if not any(kind in PSEUDONYMS for kind in made.granted.rows):
        return NO_TEXT  # the rows are about no subject
    return _few_subjects(made, source, beyond, site)


def _beyond_public(made: Connection, c: Columns) -> ColumnElement[bool]:
    """Return whether a counted row is more than the public sees, or is found by a value that is."""
    state, found = made.state, []
    for kind, row in made.granted.rows.items():
        public = [state.allows(each, c, public=True) for each in (row, *state.filtering(made.granted, kind))]
        found.append(and_(is_type(kind, c), not_(and_(*public, *state.as_anybody(made.granted, kind, c)))))
    return or_(false(), *found)


def _few_subjects(made: Connection, source: FromClause, beyond: ColumnElement[bool], site: int) -> ColumnElement[Any]:
    """Return the text naming every restricted subject behind a count, while they are so few that it tells of each."""
    threshold = made.state.target.min_subjects
    kind = next(iter(made.granted.rows))
    # Behind rows held back the store knows no subject.
    names_itself = kind not in SUBJECTS and "subject_id" not in source.c
    key = PSEUDONYMS[kind](source.c) if names_itself else source.c.get("subject_id", source.c.id)
    behind = select(key.label("key")).select_from(source).where(beyond).distinct().limit(threshold)
    few = made.tied(behind).subquery()
    who = subject.alias()
    name = few.c.key if names_itself else who.c.pseudonym
    told = select(case((func.count() < threshold, JoinText(name.concat(f":{site};"))), else_="")).select_from(few)
    return (told if names_itself else told.join(who, who.c.id == few.c.key)).scalar_subquery()
