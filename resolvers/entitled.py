"""The SQL of what a caller is entitled to beyond open information; the words stand in `policies/conditions.py`."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, false, not_, or_, true

from db.tables import region
from db.tables_of_use import authorisation, authorisation_category, credit_case
from policies.categories import OPENED_BY_AUTHORITY
from policies.openness import UNTOLD_ROLES
from resolvers.ground import Columns, Ground, Predicate, some


def is_self(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.id == ground.subject_id if ground.has_subject else false()


def history_owned(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.pseudonym == ground.pseudonym if ground.has_subject else false()


def held(c: Columns, ground: Ground) -> ColumnElement[bool]:
    found = [and_(c.holder_key.is_not(None), c.holder_key == ground.bearer_key)] if ground.has_bearer else []
    found += [and_(c.holder_unit_id.is_not(None), c.holder_unit_id == ground.unit_id)] if ground.has_unit else []
    return or_(false(), *found)


def _holds(c: Columns, ground: Ground) -> ColumnElement[bool]:
    """Return `held` in a form that an index serves; inside EXISTS a comparison with NULL is as good as false."""
    by_unit = [c.holder_unit_id == ground.unit_id] if ground.has_unit else []
    return or_(c.holder_key == ground.bearer_key, *by_unit)


def stands(c: Columns, ground: Ground) -> ColumnElement[bool]:
    """Return whether an authorisation is the caller's, for its purpose, and lives today; for use inside EXISTS."""
    return and_(_holds(c, ground), c.purpose == ground.purpose, is_live(c, ground.today))


def is_live(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether an authorisation lives today, whoever holds it."""
    # Revoked is dead at once, whatever day was written (IM-2018 §24).
    return and_(c.revoked_on.is_(None), c.valid_from <= today, c.valid_until >= today)


def subject_authorised(c: Columns, ground: Ground) -> ColumnElement[bool]:
    a = authorisation.alias()
    return some(a, where=and_(a.c.subject_id == c.id, stands(a.c, ground))) if ground.purpose else false()


def record_authorised(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not ground.purpose:
        return false()
    a, k = authorisation.alias(), authorisation_category.alias()
    covers = and_(k.c.authorisation_id == a.c.id, k.c.category == c.category)
    agreed = ground.authorised_categories
    is_agreed = true() if agreed is None else c.category.in_(sorted(agreed))
    return and_(is_agreed, some(a, k, where=and_(a.c.subject_id == c.subject_id, covers, stands(a.c, ground))))


def history_authorised(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not ground.purpose:
        return false()
    a = authorisation.alias()
    is_told = and_(a.c.subject_pseudonym == c.pseudonym, a.c.shows_history.is_(True))
    return some(a, where=and_(is_told, stands(a.c, ground)))


def in_region(category: str) -> Predicate:
    """Return the predicate of subjects, which are read under one category."""
    return lambda c, ground: and_(ground.rules(c.region_code), ground.on_duty(category, c.region_code))


def record_in_region(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return and_(ground.rules(c.region_code), ground.on_duty(c.category, c.region_code))


def row_in_region(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return and_(ground.rules(c.region_code), ground.on_any_duty(c.region_code))


def entry_submitted(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.determining_unit_id == ground.unit_id if ground.submits else false()


def case_ticketed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not (ground.has_post and ground.has_unit):
        return false()
    return and_(c.post == ground.post, c.unit_id == ground.unit_id, ground.rules(c.region_code))


def _ticketed(
    subject_id: ColumnElement[Any], ground: Ground, about: Callable[[FromClause], ColumnElement[bool]]
) -> ColumnElement[bool]:
    """Return whether an open case on the caller's worklist is about the subject, and about what `about` says."""
    if not (ground.has_post and ground.has_unit and ground.has_region):
        return false()
    case = credit_case.alias()
    is_open = and_(case.c.subject_id == subject_id, case.c.closed_on.is_(None))
    return some(case, where=and_(is_open, about(case), case_ticketed(case.c, ground)))


def _of_all(case: FromClause) -> ColumnElement[bool]:
    return and_(case.c.record_id.is_(None), case.c.entry_id.is_(None))


def subject_ticketed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return _ticketed(c.id, ground, lambda case: true())


def record_ticketed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return _ticketed(c.subject_id, ground, lambda case: or_(case.c.record_id == c.id, _of_all(case)))


def entry_ticketed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return _ticketed(c.subject_id, ground, lambda case: or_(case.c.entry_id == c.id, _of_all(case)))


def is_authority(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not ground.has_region:
        return false()
    whole = region.alias()
    own = and_(whole.c.code == ground.region_code, whole.c.parent_code.is_(None))
    return and_(c.category.in_(sorted(OPENED_BY_AUTHORITY)), ground.rules(c.region_code), some(whole, where=own))


def of_own_node(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.region_code == ground.region_code if ground.has_region else false()


def drafted(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return and_(c.drafted_by.is_not(None), c.drafted_by == ground.unit_id) if ground.has_unit else false()


def filed_with(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return and_(ground.rules(c.region_code), not_(of_own_node(c, ground)))


def own_log(c: Columns, ground: Ground) -> ColumnElement[bool]:
    # In a form that an index serves, and never NULL.
    return and_(c.bearer_key.is_not(None), c.bearer_key == ground.bearer_key) if ground.has_bearer else false()


def unit_log(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not ground.has_unit:
        return false()
    return and_(c.unit_id.is_not(None), c.unit_id == ground.unit_id, not_(c.role.in_(UNTOLD_ROLES)))
