"""Everything that is no connection: one row by a key or a link, short lists, counts, the viewer, a batch of codes."""

from collections.abc import Callable, Mapping
from typing import Any

import orjson
from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, func, literal_column, select
from sqlalchemy.types import JSON, String

from db.identity import organisation
from db.tables import Key, record, record_version, related_person
from policies.identifiers import check_uscc
from resolvers.authorise import Granted
from resolvers.columns import LEAVES, MARKS, TABLES
from resolvers.compilation import Compilation, Parent, is_type
from resolvers.connected import Connection
from resolvers.counts import count, count_disclosure
from resolvers.embedding import embed
from resolvers.json_sql import NO_TEXT, JoinText, JsonArray, JsonConstant, JsonObject, JsonValue, fixed_text
from resolvers.plan import Scalar
from resolvers.predicates import Columns
from resolvers.rows import RowSet, Selection, joined, one_row, write_rows
from resolvers.wire_id import stored_key

MAX_LIST = 100  # a subject's list entries, a record's versions, all lists: short by nature

# How a field that answers one row finds it: the column of the row above that holds its id.
LINKED: Mapping[str, str] = {
    "Record.subject": "subject_id",
    "Record.provider": "provider_id",
    "ListEntry.list": "list_id",
    "ListEntry.subject": "subject_id",
    "ListEntry.determiningUnit": "determining_unit_id",
}


def one(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of one row: by its link to the row above, or by the key in the question."""
    if not granted.rows:  # the id of no table, or of one that is not asked by id
        nothing: ColumnElement[Any] = literal_column("null")
        return select(nothing.label("j"), NO_TEXT.label("d"))
    table = TABLES[next(iter(granted.rows))]
    source = table.alias()
    where = and_(state.visible(granted, source.c, filtered=False), _found_by(state, granted, parent, source.c))
    page = select(*source.c).where(where).limit(1)
    if parent.source is not None:
        page = page.correlate(parent.source)
    by_id = state.target.has_bearer and granted.field.arguments.get("id") is not None
    return one_row(state, page.subquery(), Selection(granted, granted.children, parent.chain), by_id=by_id)


def _found_by(state: Compilation, granted: Granted, parent: Parent, c: Columns) -> ColumnElement[bool]:
    field = granted.field
    if field.coordinate in LINKED and parent.columns is not None:
        return c.id == parent.columns[LINKED[field.coordinate]]
    if field.coordinate == "SubjectResult.subject" and parent.columns is not None:
        return c.identity_key == fixed_text(organisation("")).concat(parent.columns["code"])
    if field.coordinate == "Viewer.subject":
        return c.id == bindparam("own_subject_id", type_=Key)
    if field.coordinate == "Viewer.unit":
        return c.id == bindparam("own_unit_id", type_=Key)
    return _asked_for(state, granted, c)


def _asked_for(state: Compilation, granted: Granted, c: Columns) -> ColumnElement[bool]:
    """Return the comparison with the key in the question."""
    field = granted.field
    given = {name: value for name, value in field.arguments.items() if value is not None}

    def equals(column: str, scalar: Scalar, convert: Callable[[Any], Any] | None = None) -> ColumnElement[bool]:
        return c[column] == state.binds.bind(scalar, Key, path=field.path, convert=convert)

    if "id" in given:
        return equals("id", given["id"], stored_key)
    if "key" in given:
        return equals("key", given["key"])
    if "code" in given:
        return equals("identity_key", given["code"], lambda text: organisation(check_uscc(text)))
    # The digest needs the store's own key, so the caller of the statement binds it (and the name must match).
    name = state.binds.bind(given["person"]["name"], String(), path=field.path, convert=str.strip)
    return and_(c.identity_key == bindparam(person_parameter(field.path), type_=Key), c.name == name)


def person_parameter(path: tuple[str, ...]) -> str:
    """Name the parameter that takes the digest of the person asked for at `path`."""
    return "person_" + "_".join(path)


def plain_list(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of a short list of rows: all lists, or a subject's entries, latest first."""
    type_name = next(iter(granted.rows))
    source = TABLES[type_name].alias()
    where = state.visible(granted, source.c)
    order = [source.c.key.asc()] if type_name == "CreditList" else [source.c.decided_on.desc(), source.c.id.desc()]
    if parent.columns is not None:  # below a subject; each concrete type has a select of its own
        where = and_(where, source.c.subject_id == parent.columns["id"], is_type(parent.type_name, parent.columns))
    place = func.row_number().over(order_by=order).label("rn")
    page = select(*source.c, place).where(where).order_by(*order).limit(MAX_LIST)
    if parent.source is not None:
        page = page.correlate(parent.source)
    written = write_rows(state, page.subquery(), [Selection(granted, granted.children, parent.chain)])
    array = JsonArray(written.objects[0], written.columns.rn)
    return select(array.label("j"), JoinText(written.disclosed).label("d")).select_from(written.source)


def record_count(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of `recordCount`."""
    made = Connection(state, granted, parent, record)
    return select(count(made).label("j"), count_disclosure(made).label("d"))


def annotations(_state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the marks on a record, each with its first day and article."""
    assert parent.columns is not None
    assert parent.source is not None
    marks = []
    for place, (kind, column, article) in enumerate(MARKS):
        values = {
            "kind": fixed_text(kind),
            "since": parent.columns[column],
            "article": fixed_text(article),
            "__typename": fixed_text("Annotation"),
        }
        pairs = [(g.field.key, values[g.field.name]) for g in granted.children["Annotation"]]
        mark = select(literal_column(str(place)).label("place"), JsonObject(pairs).label("mark"))
        marks.append(mark.where(parent.columns[column].is_not(None)).correlate(parent.source))
    all_marks = marks[0].union_all(*marks[1:]).subquery()
    array = JsonArray(JsonValue(all_marks.c.mark), all_marks.c.place)
    return select(array.label("j"), NO_TEXT.label("d")).select_from(all_marks)


def details(_state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of rows that belong to the row above and are decided with it."""
    assert parent.columns is not None
    assert parent.source is not None
    if granted.field.coordinate == "Record.versions":
        table, link, order = record_version.alias(), "record_id", ["version"]
    else:
        table, link, order = related_person.alias(), "entry_id", ["role", "name", "id"]
    (type_name, fields), *_ = granted.children.items()
    keys = [table.c[name] for name in order]
    page = select(*table.c, func.row_number().over(order_by=keys).label("rn")).order_by(*keys).limit(MAX_LIST)
    rows = page.where(table.c[link] == parent.columns["id"]).correlate(parent.source).subquery()
    pairs = [
        (g.field.key, fixed_text(type_name) if g.field.is_typename else LEAVES[g.field.coordinate](rows.c))
        for g in fields
    ]
    array = JsonArray(JsonObject(pairs), rows.c.rn)
    return select(array.label("j"), NO_TEXT.label("d")).select_from(rows)


def viewer(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the caller: what its right says, and its own rows."""
    here = select(literal_column("1").label("here")).subquery()
    right = {name: JsonConstant(orjson.dumps(value).decode()) for name, value in state.target.viewer.items()}
    written = _beside_constants(state, here, granted, parent, right)
    return select(written.objects[0].label("j"), written.disclosed.label("d")).select_from(written.source)


def batch(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of a look-up by codes: one result for each code, in the order asked."""
    codes = bindparam(codes_parameter(granted.field.path), type_=JSON())
    if state.target.dialect == "postgresql":
        listed = func.json_array_elements_text(codes).table_valued("value", with_ordinality="key", name="listed")
        listed = listed.render_derived()
    else:
        listed = func.json_each(codes).table_valued("key", "value")
    wanted = select(listed.c.value.label("code"), listed.c.key.label("rn")).subquery()
    written = _beside_constants(state, wanted, granted, parent, {})
    array = JsonArray(written.objects[0], written.columns["rn"])
    return select(array.label("j"), JoinText(written.disclosed).label("d")).select_from(written.source)


def _beside_constants(
    state: Compilation,
    source: FromClause,
    granted: Granted,
    parent: Parent,
    constants: Mapping[str, ColumnElement[Any]],
) -> RowSet:
    """Write objects of a type that is no row of a table: constants, columns of `source`, and rows linked to it."""
    ((type_name, fields),) = granted.children.items()
    linked = [g for g in fields if g.field.children]
    selects = [state.child(state, g, Parent(source.c, source, type_name, (*parent.chain, g))) for g in linked]
    rows = embed(source, selects, dialect=state.target.dialect)
    beside = {id(g): JsonValue(child.json) for g, child in zip(linked, rows.children, strict=True)}
    pairs: list[tuple[str, ColumnElement[Any]]] = []
    for g in fields:
        name = g.field.name
        if id(g) in beside:
            pairs.append((g.field.key, beside[id(g)]))
        elif g.field.is_typename:
            pairs.append((g.field.key, fixed_text(type_name)))
        else:
            pairs.append((g.field.key, constants[name] if name in constants else rows.columns[name]))
    disclosed = joined(child.disclosed for child in rows.children)
    return RowSet(rows.source, rows.columns, (JsonObject(pairs),), disclosed, NO_TEXT)


def codes_parameter(path: tuple[str, ...]) -> str:
    """Name the parameter that takes the codes asked for at `path`, as a JSON array."""
    return "codes_" + "_".join(path)
