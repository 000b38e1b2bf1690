"""Everything that is no connection: one row by a key or a link, short lists, counts, the viewer, a batch of codes."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import orjson
from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, bindparam, cast, func, literal_column, select
from sqlalchemy.types import JSON, String

from db.identity import organisation
from db.kinds import Key
from db.tables import record, record_version, related_person
from db.tables_of_intake import aggregation_log, catalogue_comment, consent_field, submission_refusal
from db.tables_of_use import authorisation_category
from policies.service import SERVICE
from resolvers.authorise import Granted
from resolvers.columns import LEAVES, MARKS, TABLES
from resolvers.compilation import Compilation, Parent, is_type
from resolvers.connected import Connection
from resolvers.counts import count, count_disclosure
from resolvers.embedding import embed
from resolvers.ground import Columns
from resolvers.json_sql import NO_TEXT, JoinText, JsonArray, JsonConstant, JsonObject, JsonValue, fixed_text
from resolvers.keys import codes_parameter, key_of
from resolvers.program import ASKED, LISTED
from resolvers.rows import RowSet, Selection, joined, one_row, write_rows

MAX_ROWS = 1_000  # of a receipt, as many as a batch has
MAX_LIST = 100  # a subject's list entries, a record's versions, all lists: short by nature

# How a field that answers one row finds it: the column of the row above that holds its id.
LINKED: Mapping[str, str] = {
    "Record.subject": "subject_id",
    "Record.provider": "provider_id",
    "ListEntry.list": "list_id",
    "ListEntry.subject": "subject_id",
    "ListEntry.determiningUnit": "determining_unit_id",
    "QueryLogEntry.unit": "unit_id",
    "AccessEvent.unit": "unit_id",
    "AggregationEntry.unit": "unit_id",
    "Case.subject": "subject_id",
    "Case.record": "record_id",
    "Case.entry": "entry_id",
    "Case.provider": "provider_id",
    "Case.unit": "unit_id",
    "Tip.subject": "subject_id",
    "Authorisation.subject": "subject_id",
    "Authorisation.holder": "holder_unit_id",
    "Consent.subject": "subject_id",
    "Consent.holder": "holder_unit_id",
    "HeldRow.provider": "provider_id",
    "HeldRow.record": "record_id",
    "Submission.provider": "provider_id",
    "ProviderQuality.provider": "id",
}

# How the rows that belong to a row are found: their table, the column that names the row above, their order, and
# whether the latest come first.
PARTS: Mapping[str, tuple[Table, str, tuple[str, ...], bool]] = {
    "Record.versions": (record_version, "record_id", ("version",), False),
    "ListEntry.relatedPersons": (related_person, "entry_id", ("role", "name", "id"), False),
    "Submission.rows": (aggregation_log, "act_id", ("place",), False),
    "Submission.refusals": (submission_refusal, "submission_id", ("place",), False),
    "CatalogueItem.comments": (catalogue_comment, "item_id", ("said_on", "id"), True),
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
    asked = _asked(granted, parent) if state.target.has_bearer else None
    return one_row(state, page.subquery(), Selection(granted, granted.children, parent.chain), asked=asked)


def _asked(granted: Granted, parent: Parent) -> ColumnElement[Any] | None:
    """Return how the row was asked for: by its id, or at a place of a batch; None for any other way to it."""
    if granted.field.coordinate == "SubjectResult.subject" and parent.columns is not None:
        return fixed_text(LISTED).concat(cast(parent.columns["place"], String()))
    return fixed_text(ASKED) if granted.field.arguments.get("id") is not None else None


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
    return key_of(state, field, c)


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
    source, link, order, is_latest_first = PARTS[granted.field.coordinate]
    table = source.alias()
    (type_name, fields), *_ = granted.children.items()
    keys = [table.c[name].desc() if is_latest_first else table.c[name] for name in order]
    page = select(*table.c, func.row_number().over(order_by=keys).label("rn")).order_by(*keys)
    page = page.limit(MAX_ROWS if granted.field.coordinate.startswith("Submission.") else MAX_LIST)
    rows = page.where(table.c[link] == parent.columns["id"]).correlate(parent.source).subquery()
    pairs = [
        (g.field.key, fixed_text(type_name) if g.field.is_typename else LEAVES[g.field.coordinate](rows.c))
        for g in fields
    ]
    array = JsonArray(JsonObject(pairs), rows.c.rn)
    return select(array.label("j"), NO_TEXT.label("d")).select_from(rows)


def categories(_state: Compilation, _granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the categories that an authorisation covers, sorted."""
    covered = authorisation_category.alias()
    return _keys(covered.c.category, covered.c.authorisation_id, parent)


def consented_fields(_state: Compilation, _granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the fields that a written consent covers, sorted."""
    covered = consent_field.alias()
    return _keys(covered.c.field, covered.c.consent_id, parent)


def _keys(key: ColumnElement[Any], link: ColumnElement[Any], parent: Parent) -> Select[Any]:
    assert parent.columns is not None
    assert parent.source is not None
    named = select(key.label("key")).where(link == parent.columns["id"])
    rows = named.order_by(key).limit(MAX_LIST).correlate(parent.source).subquery()
    return select(JsonArray(rows.c.key, rows.c.key).label("j"), NO_TEXT.label("d")).select_from(rows)


def viewer(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the caller: what its right says, and its own rows."""
    here = select(literal_column("1").label("here")).subquery()
    ((_, fields),) = granted.children.items()
    says = state.target.viewer
    told = {g.field.key: _shaped(g, says[g.field.name]) for g in fields if g.field.name in says}
    right = {key: JsonConstant(orjson.dumps(value).decode()) for key, value in told.items()}
    written = _beside_constants(state, here, granted, parent, right)
    return select(written.objects[0].label("j"), written.disclosed.label("d")).select_from(written.source)


def specification(_state: Compilation, granted: Granted, _parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the service specification, which is the same for everybody."""
    told = [{**asdict(each), "article": each.citation} for each in SERVICE]
    return select(JsonConstant(orjson.dumps(_shaped(granted, told)).decode()).label("j"), NO_TEXT.label("d"))


def _shaped(granted: Granted, value: Any) -> Any:
    """Return a constant as it was asked for: of objects only the selected members, under their response keys."""
    if not granted.children or not isinstance(value, list):
        return value
    ((type_name, fields),) = granted.children.items()
    return [{g.field.key: type_name if g.field.is_typename else each[g.field.name] for g in fields} for each in value]


def batch(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of a look-up by codes: one result for each code, in the order asked."""
    codes = bindparam(codes_parameter(granted.field.path), type_=JSON())
    if state.target.dialect == "postgresql":
        listed = func.json_array_elements_text(codes).table_valued("value", with_ordinality="key", name="listed")
        listed = listed.render_derived()
    else:
        listed = func.json_each(codes).table_valued("key", "value")
    first = 1 if state.target.dialect == "postgresql" else 0
    place = (listed.c.key - literal_column(str(first))).label("place")
    wanted = select(listed.c.value.label("code"), listed.c.key.label("rn"), place).subquery()
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
    """Write objects that are no row of a table: constants by response key, columns of `source`, linked rows."""
    ((type_name, fields),) = granted.children.items()
    linked = [g for g in fields if g.field.children and g.field.key not in constants]
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
            pairs.append((g.field.key, constants[g.field.key] if g.field.key in constants else rows.columns[name]))
    disclosed = joined(child.disclosed for child in rows.children)
    return RowSet(rows.source, rows.columns, (JsonObject(pairs),), disclosed, NO_TEXT)
