"""The idiomatic peer's statements: SQLAlchemy selects, made once for each reader with its visibility in them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    Integer,
    Select,
    String,
    and_,
    any_,
    bindparam,
    func,
    or_,
    select,
    true,
)

from bench.peers.duty import Duty
from bench.questions import OFFICER
from db.tables import catalogue_item, credit_list, list_entry, record, region_closure, subject

_TODAY = bindparam("today", type_=Date)
_KEYS = bindparam("keys", type_=ARRAY(String))
_FIRST = bindparam("first", type_=Integer)
_SUBJECT = (
    *(subject.c.id, subject.c.name, subject.c.code, subject.c.kind, subject.c.status, subject.c.region_code),
    *(subject.c.legal_representative, subject.c.registered_on, subject.c.sole_trader),
)
_RECORD = (
    *(record.c.subject_id, record.c.category, record.c.record_class, record.c.openness, record.c.document_number),
    *(record.c.decided_on, record.c.publicity_until, record.c.region_code, record.c.catalogue_item_id),
)
_ENTRY = (list_entry.c.state, list_entry.c.decided_on, list_entry.c.published_on)
_NEWEST_RECORD = (record.c.decided_on.desc(), record.c.id.desc())
_NEWEST_ENTRY = (list_entry.c.decided_on.desc(), list_entry.c.id.desc())


@dataclass(frozen=True)
class Statements:
    """What one reader may ask; `keys` are subjects' ids, for `subjects` their identity keys, for others their own."""

    subjects: Select[Any]  # keys
    page: Select[Any]  # kind, region, first
    records_of_one: Select[Any]  # key, first, today
    records_of_many: Select[Any]  # keys, first, today
    counts: Select[Any]  # keys, kind, today
    entries: Select[Any]  # keys, today
    lists: Select[Any]  # keys
    items: Select[Any]  # keys


def statements(reader: str, duty: Duty) -> Statements:
    """Return the statements of a reader."""
    subjects, records = _visible_subject(reader, duty), _visible_record(reader, duty)
    return Statements(
        subjects=select(subject.c.identity_key, *_SUBJECT).where(_is_asked(subject.c.identity_key), subjects),
        page=_page(subjects),
        records_of_one=select(*_RECORD)
        .where(record.c.subject_id == bindparam("key"), records)
        .order_by(*_NEWEST_RECORD)
        .limit(_FIRST),
        records_of_many=_records_of_many(records),
        counts=select(record.c.subject_id, func.count().label("found"))
        .where(_is_asked(record.c.subject_id), record.c.record_class == bindparam("kind"), records)
        .group_by(record.c.subject_id),
        entries=select(list_entry.c.subject_id, list_entry.c.list_id, *_ENTRY)
        .where(_is_asked(list_entry.c.subject_id), _visible_entry())
        .order_by(*_NEWEST_ENTRY),
        lists=select(credit_list.c.id, credit_list.c.key, credit_list.c.name).where(_is_asked(credit_list.c.id)),
        items=select(catalogue_item.c.id, catalogue_item.c.info_class).where(
            _is_asked(catalogue_item.c.id), catalogue_item.c.state == "PUBLISHED"
        ),
    )


def _is_asked(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column == any_(_KEYS)


def _page(subjects: ColumnElement[bool]) -> Select[Any]:
    """The page is found in an index alone, region by region, and its rows are read after that."""
    here = (
        select(subject.c.id, subject.c.name)
        .where(subject.c.region_code == region_closure.c.descendant, subject.c.kind == bindparam("kind"), subjects)
        .order_by(subject.c.name, subject.c.id)
        .limit(_FIRST)
        .lateral()
    )
    page = (
        select(here.c.id, here.c.name)
        .select_from(region_closure.join(here, true()))
        .where(region_closure.c.ancestor == bindparam("region"))
        .order_by(here.c.name, here.c.id)
        .limit(_FIRST)
        .subquery()
    )
    return select(*_SUBJECT).join(page, page.c.id == subject.c.id).order_by(page.c.name, page.c.id)


def _records_of_many(records: ColumnElement[bool]) -> Select[Any]:
    place = func.row_number().over(partition_by=record.c.subject_id, order_by=_NEWEST_RECORD).label("place")
    numbered = select(*_RECORD, place).where(_is_asked(record.c.subject_id), records).subquery()
    kept = [numbered.c[column.name] for column in _RECORD]
    return select(*kept).where(numbered.c.place <= _FIRST).order_by(numbered.c.subject_id, numbered.c.place)


def _visible_subject(reader: str, duty: Duty) -> ColumnElement[bool]:
    is_open = and_(subject.c.openness == "OPEN", subject.c.openness_basis.is_not(None))
    visible = or_(is_open, subject.c.region_code.in_(duty.regions)) if reader == OFFICER else is_open
    return and_(subject.c.kind != "NATURAL_PERSON", visible)


def _visible_record(reader: str, duty: Duty) -> ColumnElement[bool]:
    is_open = and_(
        record.c.openness == "OPEN",
        record.c.openness_basis.is_not(None),
        record.c.confidentiality == "NONE",
        or_(record.c.publicity_until.is_(None), record.c.publicity_until >= _TODAY),
    )
    on_duty = and_(record.c.region_code.in_(duty.regions), record.c.category.in_(duty.categories))
    return and_(
        record.c.state == "ACTIVE",
        or_(is_open, on_duty) if reader == OFFICER else is_open,
        or_(record.c.disclosure_until.is_(None), record.c.disclosure_until >= _TODAY),
        or_(record.c.record_class != "NEGATIVE", record.c.notice_served_on <= _TODAY),
    )


def _visible_entry() -> ColumnElement[bool]:
    return and_(
        list_entry.c.openness == "OPEN",
        list_entry.c.openness_basis.is_not(None),
        list_entry.c.state == "PUBLISHED",
        list_entry.c.published_on <= _TODAY,
        or_(list_entry.c.publicity_until.is_(None), list_entry.c.publicity_until >= _TODAY),
        or_(list_entry.c.removed_on.is_(None), list_entry.c.removed_on > _TODAY),
    )
