"""The SQL of every condition: the same keys and verdicts as `policies/conditions.py`, never NULL.

A predicate takes the columns of the row (a table or a sub-select of it) and the `Ground` of the question.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    and_,
    bindparam,
    exists,
    false,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from db.tables import Key, credit_list, list_entry, record, region_closure
from policies.actor import Duty
from policies.decide import Allowed, AllowedIf, Decision

Columns = ReadOnlyColumnCollection[str, ColumnElement[Any]]


@dataclass(frozen=True)
class Ground:
    """What a predicate may know of the caller; the values themselves are bound when the statement runs."""

    has_subject: bool
    duties: tuple[Duty, ...]

    @property
    def today(self) -> BindParameter[Any]:
        return bindparam("today", type_=Date())

    @property
    def subject_id(self) -> BindParameter[Any]:
        return bindparam("own_subject_id", type_=Key)

    def on_duty(self, category: ColumnElement[Any] | str, region: ColumnElement[Any]) -> ColumnElement[bool]:
        """Return whether a live duty covers the category in the region; the duties are part of the statement's key."""
        return or_(false(), *(_covers(duty, category, region) for duty in self.duties))


def _covers(duty: Duty, category: ColumnElement[Any] | str, region: ColumnElement[Any]) -> ColumnElement[bool]:
    below = select(region_closure.c.descendant).where(region_closure.c.ancestor == duty.region_code)
    if isinstance(category, str):
        return region.in_(below) if category in duty.categories else false()
    return and_(category.in_(sorted(duty.categories)), region.in_(below))


def _published(c: Columns) -> ColumnElement[bool]:
    return and_(c.openness == "OPEN", c.openness_basis.is_not(None))


def _in_publicity(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return or_(c.publicity_until.is_(None), c.publicity_until >= ground.today)


def _record_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    is_plain = and_(c.confidentiality == "NONE", c.state == "ACTIVE")
    return and_(_published(c), is_plain, _in_publicity(c, ground))


def _entry_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    is_out = and_(c.state == "PUBLISHED", func.coalesce(c.published_on <= ground.today, false()))
    return and_(_published(c), is_out, _in_publicity(c, ground))


def _removed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    has_left = or_(c.state.in_(["REMOVED", "DROPPED"]), func.coalesce(c.removed_on <= ground.today, false()))
    return and_(has_left, not_(_owned(c, ground)))


def _expired(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return or_(func.coalesce(c.disclosure_until < ground.today, false()), c.state == "ARCHIVED")


def _not_notified(c: Columns, ground: Ground) -> ColumnElement[bool]:
    unserved = not_(func.coalesce(c.notice_served_on <= ground.today, false()))
    return and_(c.record_class == "NEGATIVE", unserved, not_(_owned(c, ground)))


def _owned(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.subject_id == ground.subject_id if ground.has_subject else false()


def _is_self(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.id == ground.subject_id if ground.has_subject else false()


def _seen_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    r, e = record.alias(), list_entry.alias()
    alive = not_(or_(_expired(r.c, ground), r.c.state.in_(["DELETED", "REVOKED"]), _not_notified(r.c, ground)))
    by_record = exists().where(r.c.subject_id == c.id, _record_open(r.c, ground), alive)
    by_entry = exists().where(e.c.subject_id == c.id, _entry_open(e.c, ground), not_(_removed(e.c, ground)))
    return or_(by_record, by_entry)


def _number_published(c: Columns, ground: Ground) -> ColumnElement[bool]:
    listing = credit_list.alias()
    excepted = exists().where(listing.c.id == c.list_id, listing.c.number_exception.is_not(None))
    return and_(_entry_open(c, ground), excepted)


Predicate = Callable[[Columns, Ground], ColumnElement[bool]]

PREDICATES: Mapping[str, Mapping[str, Predicate]] = {
    "ALWAYS": dict.fromkeys(("LIST", "UNIT", "VIEWER", "ANSWER"), lambda c, ground: true()),
    "OPEN": {
        "ORGANIZATION": lambda c, ground: or_(_published(c), _seen_open(c, ground)),
        "PERSON": _seen_open,
        "RECORD": _record_open,
        "LIST_ENTRY": _entry_open,
        "CATALOGUE_ITEM": lambda c, ground: c.state == "PUBLISHED",
    },
    "OPEN_SCREENED": {
        "RECORD": lambda c, ground: and_(_record_open(c, ground), c.screened.is_(True)),
        "LIST_ENTRY": lambda c, ground: and_(_entry_open(c, ground), c.screened.is_(True)),
    },
    "NUMBER_PUBLISHED": {"LIST_ENTRY": _number_published},
    "OWN": {"ORGANIZATION": _is_self, "PERSON": _is_self, "RECORD": _owned, "LIST_ENTRY": _owned},
    "ON_DUTY": {
        "ORGANIZATION": lambda c, ground: ground.on_duty("ORG_REGISTRATION", c.region_code),
        "PERSON": lambda c, ground: ground.on_duty("NP_IDENTITY", c.region_code),
        "RECORD": lambda c, ground: ground.on_duty(c.category, c.region_code),
        "SUBJECT_BATCH": lambda c, ground: true() if ground.duties else false(),
    },
    "EXPIRED": {"RECORD": _expired},
    "DELETED": {"RECORD": lambda c, ground: c.state == "DELETED"},
    "REVOKED": {"RECORD": lambda c, ground: c.state == "REVOKED"},
    "NOT_NOTIFIED": {"RECORD": _not_notified},
    "REMOVED": {"LIST_ENTRY": _removed},
}


def permits(decision: Decision, row_class: str, c: Columns, ground: Ground) -> ColumnElement[bool]:
    """Return the predicate of a decision: any grant and no denial; denied = never true."""
    if isinstance(decision, Allowed):
        return true()
    if not isinstance(decision, AllowedIf):
        return false()
    grants = or_(false(), *(PREDICATES[name][row_class](c, ground) for name in decision.granting))
    denials = [not_(PREDICATES[name][row_class](c, ground)) for name in decision.denying]
    return and_(grants, *denials)
