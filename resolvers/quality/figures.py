"""What is counted of one provider in a period: its ledger, its days, its rows; never who they are about.

A record of a natural person that came to its end is counted nowhere, whether or not it has been erased yet, and a
declared decision goes with it: no figure tells that there was one (IM-2018 §36).
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    Integer,
    Select,
    Subquery,
    and_,
    case,
    cast,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
)
from sqlalchemy.types import String

from db.kinds import Instant
from db.tables import record, record_version, subject
from db.tables_of_intake import declared_decision, submission
from policies.openness import PERSON_KIND
from resolvers.authorise import Granted
from resolvers.comparing import or_empty
from resolvers.compilation import Compilation, Parent
from resolvers.filters_of_log import day_begins, day_is_over
from resolvers.ground import Columns, Ground
from resolvers.json_sql import NO_TEXT, DayText, InstantText, JsonArray, JsonObject, fixed_text
from resolvers.overdue import publicity_overdue
from resolvers.plan import Scalar
from resolvers.predicates import PREDICATES
from resolvers.quality.decisions import LEDGER, SUMMARY

MAX_OMITTED = 100  # decisions that are named; as they are submitted, the next ones come up
_SCALE = 10_000  # four decimals


def ledger(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of what a provider declared beside what it submitted (NX-2024 §28)."""
    lines = _lines(state, parent)
    c = lines.c
    missing = and_(not_(c.is_summary), not_(c.is_met))
    is_awaited = and_(missing, func.coalesce(c.due_on >= state.target.ground.today, c.is_met))
    met = func.count().filter(and_(not_(c.is_summary), c.is_met))
    due = func.count().filter(and_(not_(c.is_summary), not_(is_awaited)))
    values = {
        "declared": func.count(),
        "summary": func.count().filter(c.is_summary),
        "submitted": met,
        "omissions": func.count().filter(missing),
        "awaited": func.count().filter(is_awaited),
        "completeness": share(met, due),
    }
    return _one(granted, values, lines)


def omitted(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the earliest declared decisions without a record."""
    lines = _lines(state, parent)
    c = lines.c
    keys = (c.decided_on, c.category, c.document_number)
    missing = select(*c, func.row_number().over(order_by=keys).label("rn")).where(not_(c.is_summary), not_(c.is_met))
    rows = missing.order_by(*keys).limit(MAX_OMITTED).subquery()
    ((type_name, fields),) = granted.children.items()
    values = {
        "category": rows.c.category,
        "documentNumber": rows.c.document_number,
        "decidedOn": rows.c.decided_on,
        "dueOn": rows.c.due_on,
        "__typename": fixed_text(type_name),
    }
    pairs = [(g.field.key, values[g.field.name]) for g in fields]
    return select(JsonArray(JsonObject(pairs), rows.c.rn).label("j"), NO_TEXT.label("d")).select_from(rows)


def punctuality(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the licences and penalties decided in the period, by their days."""
    r = record.alias()
    c, today = r.c, state.target.ground.today
    of_period = and_(*_period(state, parent, c.decided_on), c.publicity_due_on.is_not(None))
    counted = and_(of_period, c.state.in_(["ACTIVE", "ARCHIVED"]), not_(_is_gone(c, state.target.ground)))
    first = record_version.alias()
    entered = select(first.c.changed_at).where(first.c.record_id == c.id, first.c.version == 1).scalar_subquery()
    day = func.substr(InstantText(func.coalesce(entered, c.submitted_at)), 1, 10)
    rows = (
        select((day > DayText(c.publicity_due_on)).label("is_late"), publicity_overdue(c, today).label("is_overdue"))
        .where(c.provider_id == _id(parent), counted)
        .correlate(parent.source)
        .subquery()
    )
    values = {
        "due": func.count(),
        "late": func.count().filter(rows.c.is_late),
        "publicityOverdue": func.count().filter(rows.c.is_overdue),
    }
    return _one(granted, values, rows)


def intake(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the rows that came in, in submissions received in the period (AL-2021 5.1)."""
    s = submission.alias()
    since, until = _stated(parent)
    bind, path = state.binds.bind, parent.chain[0].field.path
    of_period = [
        s.c.received_at >= bind(since, Instant(), path=path, convert=day_begins),
        s.c.received_at < bind(until, Instant(), path=path, convert=day_is_over),
    ]
    taken = s.c.accepted + s.c.updated + s.c.unchanged
    columns = (taken.label("taken"), s.c.refused, s.c.held)
    sent = select(*columns).where(s.c.provider_id == _id(parent), s.c.channel != LEDGER, *of_period)
    rows = sent.correlate(parent.source).subquery()
    sums = {name: func.coalesce(func.sum(rows.c[name]), 0) for name in ("taken", "refused", "held")}
    whole = sums["taken"] + sums["refused"] + sums["held"]
    values = {"submissions": func.count(), "rows": whole, **sums, "compliance": share(sums["taken"], whole)}
    return _one(granted, values, rows)


def share(part: ColumnElement[Any], whole: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return part of whole with four decimals, rounded down, so that only the whole is `1.0000`; null of nothing."""
    parts = part * _SCALE // func.nullif(whole, 0, type_=Integer())
    decimals = func.substr(cast(_SCALE + parts % _SCALE, String()), 2, 4)
    return cast(parts // _SCALE, String()).concat(fixed_text(".")).concat(decimals)


def _lines(state: Compilation, parent: Parent) -> Subquery:
    """Return the declared decisions of the period: whether each is no record by law, and whether it has one."""
    d, r = declared_decision.alias(), record.alias()
    is_same = and_(
        # By its number alone, of which there is an index: a provider or a category would lead to all their records.
        or_empty(r.c.document_number) == or_empty(d.c.document_number),
        or_empty(r.c.provider_id) == d.c.provider_id,
        or_empty(r.c.category) == d.c.category,
    )
    # One decision may be about several counterparts: 0 = a record of it stands, 1 = all are gone, none = it has none.
    gone = func.min(case((_is_gone(r.c, state.target.ground), 1), else_=0))
    standing = select(gone).where(is_same).correlate(d).scalar_subquery().label("gone")
    of_period = and_(*_period(state, parent, d.c.decided_on), d.c.document_number.is_not(None))
    declared = select(*d.c, standing).where(d.c.provider_id == _id(parent), of_period).correlate(parent.source)
    # Kept as it is: merged into what stands above, each mention of it would look for the records once more.
    is_postgresql = state.target.dialect == "postgresql"
    lines = (declared.offset(literal_column("0")) if is_postgresql else declared.limit(-1)).subquery()
    is_summary = func.coalesce(lines.c.procedure == SUMMARY, lines.c.category.is_(None)).label("is_summary")
    is_met = (func.coalesce(lines.c.gone, 1) == 0).label("is_met")
    return select(*lines.c, is_summary, is_met).where(func.coalesce(lines.c.gone, 0) == 0).subquery()


def _is_gone(c: Columns, ground: Ground) -> ColumnElement[bool]:
    """Return whether a record was deleted, or is a person's that came to its end (IM-2018 §36)."""
    whose = subject.alias()
    is_person = exists().where(whose.c.id == c.subject_id, whose.c.kind == PERSON_KIND).correlate_except(whose)
    conditions = {name: PREDICATES[name]["RECORD"](c, ground) for name in ("DELETED", "EXPIRED")}
    return or_(conditions["DELETED"], and_(conditions["EXPIRED"], is_person))


def _period(state: Compilation, parent: Parent, day: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    since, until = _stated(parent)
    path = parent.chain[0].field.path
    first, last = (state.binds.bind(each, Date(), path=path) for each in (since, until))
    return day >= first, day <= last


def _stated(parent: Parent) -> tuple[Scalar, Scalar]:
    """Return the first and last day of the period, as the root field was asked."""
    arguments: Mapping[str, Scalar] = parent.chain[0].field.arguments
    return arguments["from"], arguments["until"]


def _id(parent: Parent) -> ColumnElement[Any]:
    assert parent.columns is not None
    return parent.columns["id"]


def _one(granted: Granted, values: Mapping[str, ColumnElement[Any]], source: FromClause) -> Select[Any]:
    """Return the select of (j, d) of one object of figures; nobody is disclosed by a count of many."""
    ((type_name, fields),) = granted.children.items()
    known = {**values, "__typename": fixed_text(type_name)}
    told = select(JsonObject([(g.field.key, known[g.field.name]) for g in fields]).label("j"), NO_TEXT.label("d"))
    # Where no figure is asked for, nothing would make one row out of the source.
    return told.select_from(source) if any(not g.field.is_typename for g in fields) else told
