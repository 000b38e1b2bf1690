"""One row as JSON: its cells, each guarded by its own decision, and the children embedded beside it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    FromClause,
    Label,
    Select,
    and_,
    case,
    func,
    null,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB

from resolvers.access import Access
from resolvers.authorise import Granted
from resolvers.columns import LEAVES, listed_number
from resolvers.compilation import PSEUDONYMS, Compilation, Parent, is_type
from resolvers.embedding import Child, embed
from resolvers.ground import Columns
from resolvers.json_sql import NO_TEXT, JsonObject, JsonValue, TextObject, fixed_text

Fields = Mapping[str, tuple[Granted, ...]]
# No objects below them.
PLAIN_SELECTS = ("Organization.recordCount", "Person.recordCount", "Authorisation.categories", "Consent.fields")
NESTED_VALUES = ("Record.flags",)  # objects written from the row's own columns


@dataclass(frozen=True)
class Selection:
    """The fields asked of one set of rows: `fields` by concrete type, below the field `owner` whose rows they are."""

    owner: Granted
    fields: Fields
    chain: tuple[Granted, ...]


@dataclass(frozen=True)
class RowSet:
    """Rows ready to be put together: where they come from, and for each selection its JSON.

    `disclosed` names the subjects behind a row that is shown, `existing` those behind one that is only known to exist.
    """

    source: FromClause
    columns: Columns
    objects: tuple[ColumnElement[Any], ...]
    disclosed: ColumnElement[Any]
    existing: ColumnElement[Any]


def write_rows(
    state: Compilation,
    page: FromClause,
    selections: Sequence[Selection],
    *,
    numbers: Sequence[Label[Any]] = (),
    backward: bool = False,
) -> RowSet:
    """Write each selection of the rows of `page` as JSON; all selections have the same owner."""
    wanted = [(selection, kind, g) for selection in selections for kind, g in _embedded(selection)]
    selects = [
        state.child(state, g, Parent(page.c, page, kind, (*selection.chain, g))) for selection, kind, g in wanted
    ]
    rows = embed(page, selects, dialect=state.target.dialect, numbers=numbers, backward=backward)
    beside = {id(g): child for (_, _, g), child in zip(wanted, rows.children, strict=True)}
    objects = tuple(_object(state, selection, rows.columns, beside) for selection in selections)
    own = _disclosed(state, selections, rows.columns)
    beside_d = [child.disclosed for child in rows.children]
    existing = joined(_disclosed(state, selections, rows.columns, shown=False))
    return RowSet(rows.source, rows.columns, objects, joined([*own, *beside_d]), existing)


def is_embedded(granted: Granted) -> bool:
    """Tell whether the field needs a select of its own beside the row."""
    field = granted.field
    is_leaf = not field.children and field.coordinate not in PLAIN_SELECTS
    return not is_leaf and field.coordinate not in NESTED_VALUES


def _embedded(selection: Selection) -> list[tuple[str, Granted]]:
    return [(kind, g) for kind, fields in selection.fields.items() for g in fields if is_embedded(g)]


def _object(state: Compilation, selection: Selection, c: Columns, beside: Mapping[int, Child]) -> ColumnElement[Any]:
    """Return the row's object; where the table holds several types, the row's kind chooses."""
    made = {
        kind: JsonObject([(g.field.key, _value(state, selection.owner, kind, g, c, beside)) for g in fields])
        for kind, fields in selection.fields.items()
    }
    if len(made) == 1:
        return next(iter(made.values()))
    return JsonValue(case(*((is_type(kind, c), each) for kind, each in made.items()), else_=null()))


def _value(
    state: Compilation, owner: Granted, kind: str, g: Granted, c: Columns, beside: Mapping[int, Child]
) -> ColumnElement[Any]:
    """Return one cell as answered: null where this caller may not read it."""
    value = _bare(state, owner.rows[kind], kind, g, c, beside)
    if g.cell is None or g.cell.covers(owner.rows[kind]):
        return value
    guarded = case((state.allows(g.cell, c), value), else_=null())
    return JsonValue(guarded) if isinstance(value.type, JSON | JSONB) else guarded


def _bare(
    state: Compilation, row: Access, kind: str, g: Granted, c: Columns, beside: Mapping[int, Child]
) -> ColumnElement[Any]:
    field = g.field
    if field.is_typename:
        return fixed_text(kind)
    if id(g) in beside:
        return JsonValue(beside[id(g)].json)
    if field.coordinate == "Record.content":
        return _content(state, row, g, c)
    if field.coordinate == "Record.flags":
        return JsonObject([(each.field.key, _flag(each, c)) for each in g.children["RecordFlags"]])
    if field.coordinate == "ListEntry.listedNumber":
        return listed_number(c)
    return LEAVES[field.coordinate](c)


def _flag(each: Granted, c: Columns) -> ColumnElement[Any]:
    return fixed_text("RecordFlags") if each.field.is_typename else LEAVES[each.field.coordinate](c)


def _content(state: Compilation, row: Access, g: Granted, c: Columns) -> ColumnElement[Any]:
    """Build the content from the keys of each class this caller may read; no other key is ever named."""
    unfold = func.json_each if state.target.dialect == "sqlite" else func.jsonb_each_text
    each = unfold(c.content).table_valued("key", "value")
    allowed = []
    for cls, access in g.content.items():
        keys = each.c.key.in_(state.target.classes.content_keys(cls))
        allowed.append(keys if access.covers(row) else and_(keys, state.allows(access, c)))
    return JsonValue(select(TextObject(each.c.key, each.c.value)).where(or_(*allowed)).scalar_subquery())


def _disclosed(
    state: Compilation, selections: Sequence[Selection], c: Columns, *, shown: bool = True
) -> list[ColumnElement[Any]]:
    """Return the disclosure texts of the rows themselves, with the cells selected of them where they are shown."""
    owner = selections[0].owner
    found: list[ColumnElement[Any]] = []
    for kind in owner.rows:
        fields = [g for selection in selections for g in selection.fields.get(kind, ())]
        # What a cell holds is told only with the cell itself.
        cells = [access for g in fields for access in ([g.cell] if g.cell is not None else g.content.values())]
        text = state.disclosure(owner, kind, tuple(cells) if shown else (), c)
        if text is not None:
            found.append(case((is_type(kind, c), text), else_="") if len(owner.rows) > 1 else text)
    return found


def joined(texts: Iterable[ColumnElement[Any]]) -> ColumnElement[Any]:
    """Return disclosure texts one after the other."""
    whole: ColumnElement[Any] = NO_TEXT
    for text in texts:
        whole = whole.concat(text)
    return whole


def one_row(
    state: Compilation, page: FromClause, selection: Selection, *, asked: ColumnElement[Any] | None = None
) -> Select[Any]:
    """Return the select of (j, d) of a page that has at most one row.

    asked: how its subject was asked for, where the log learns from the row whom that was
    """
    rows = write_rows(state, page, [selection])
    naming = PSEUDONYMS.get(next(iter(selection.owner.rows)))
    found = [] if asked is None or naming is None else [naming(rows.columns).concat(":").concat(asked).concat(";")]
    disclosed = joined([*found, rows.disclosed])
    return select(rows.objects[0].label("j"), disclosed.label("d")).select_from(rows.source)
