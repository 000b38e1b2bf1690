"""The SQL of every condition: the same keys and verdicts as `policies/conditions.py`, never NULL.

A predicate takes the columns of the row (a table or a sub-select of it) and the `Ground` of the question.
"""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, and_, false, func, not_, or_, true

from db.tables import credit_list, list_entry, record, subject
from db.tables_of_use import authorisation, credit_case
from policies.categories import NEVER_OPEN
from policies.consents import CONSENT_FIELDS, UNCONSENTED
from policies.decide import Allowed, AllowedIf, Decision
from policies.entitlement import ORGANISATION_CATEGORY, PERSON_CATEGORY
from policies.openness import PERSON_KIND, UNTOLD_ROLES
from resolvers import consented, entitled
from resolvers.ground import Columns, Ground, Predicate, some, some_of_each
from resolvers.last_day import is_over


def _published(c: Columns) -> ColumnElement[bool]:
    return and_(c.openness == "OPEN", c.openness_basis.is_not(None))


def _in_publicity(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return or_(c.publicity_until.is_(None), c.publicity_until >= ground.today)


def _record_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    is_plain = and_(c.confidentiality == "NONE", c.state == "ACTIVE", c.category.not_in(sorted(NEVER_OPEN)))
    return and_(_published(c), is_plain, _in_publicity(c, ground))


def _entry_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    is_out = and_(c.state == "PUBLISHED", func.coalesce(c.published_on <= ground.today, false()))
    return and_(_published(c), is_out, _in_publicity(c, ground))


def _in_comment(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return and_(c.state == "COMMENT", func.coalesce(c.comments_until >= ground.today, false()))


def _removed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    has_left = or_(c.state.in_(["REMOVED", "DROPPED"]), func.coalesce(c.removed_on <= ground.today, false()))
    return and_(has_left, not_(_owned(c, ground)))


def _expired(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return or_(is_over(c, ground.today), c.state == "ARCHIVED")


def _not_archived(c: Columns, ground: Ground) -> ColumnElement[bool]:
    whose = subject.alias()
    is_person = some(whose, where=and_(whose.c.id == c.subject_id, whose.c.kind == PERSON_KIND))
    return or_(not_(_expired(c, ground)), is_person)


def _deleted(c: Columns, ground: Ground) -> ColumnElement[bool]:  # noqa: ARG001 - every predicate takes both
    return c.state == "DELETED"


def _revoked(c: Columns, ground: Ground) -> ColumnElement[bool]:  # noqa: ARG001 - the same
    return c.state == "REVOKED"


def _not_notified(c: Columns, ground: Ground) -> ColumnElement[bool]:
    unserved = not_(func.coalesce(c.notice_served_on <= ground.today, false()))
    is_party = or_(_owned(c, ground), _submitted(c, ground))
    return and_(c.record_class == "NEGATIVE", unserved, not_(is_party))


def _owned(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.subject_id == ground.subject_id if ground.has_subject else false()


def _declared(c: Columns, ground: Ground) -> ColumnElement[bool]:
    # What a unit submits has no subject of its own.
    return and_(c.subject_id.is_not(None), _owned(c, ground))


def _submitted(c: Columns, ground: Ground) -> ColumnElement[bool]:
    # A case that is addressed to nobody has no provider.
    return and_(c.provider_id.is_not(None), c.provider_id == ground.unit_id) if ground.submits else false()


def _agreed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return _submitted(c, ground) if ground.is_agreed else false()


def _own_quality(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.id == ground.unit_id if ground.submits else false()


def _subject_submitted(c: Columns, ground: Ground) -> ColumnElement[bool]:
    r = record.alias()
    is_theirs = and_(r.c.subject_id == c.id, _submitted(r.c, ground), _alive(r.c, ground))
    return some(r, where=is_theirs) if ground.submits else false()


def _subject_agreed(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return _subject_submitted(c, ground) if ground.is_agreed else false()


def _alive(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return not_(or_(_expired(c, ground), c.state.in_(["DELETED", "REVOKED"]), _not_notified(c, ground)))


def _seen_open(c: Columns, ground: Ground) -> ColumnElement[bool]:
    r, e = record.alias(), list_entry.alias()
    is_shown = and_(r.c.subject_id == c.id, _record_open(r.c, ground), _alive(r.c, ground))
    is_listed = and_(e.c.subject_id == c.id, _entry_open(e.c, ground), not_(_removed(e.c, ground)))
    return or_(some_of_each(r, where=is_shown), some_of_each(e, where=is_listed))


def _hold_over(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return or_(c.state != "HELD", c.expires_on < ground.today)


def _forgotten(c: Columns, ground: Ground) -> ColumnElement[bool]:
    r = record.alias()
    has_ended = or_(_expired(r.c, ground), r.c.state.in_(["DELETED", "REVOKED"]))
    left = [some_of_each(r, where=and_(r.c.subject_id == c.id, not_(has_ended)))]
    for table in (list_entry, credit_case, authorisation):
        other = table.alias()
        left.append(some_of_each(other, where=other.c.subject_id == c.id))
    return not_(or_(*left))


def _number_published(c: Columns, ground: Ground) -> ColumnElement[bool]:
    listing = credit_list.alias()
    excepted = some(listing, where=and_(listing.c.id == c.list_id, listing.c.number_exception.is_not(None)))
    return and_(_entry_open(c, ground), excepted)


PREDICATES: Mapping[str, Mapping[str, Predicate]] = {
    "ALWAYS": dict.fromkeys(("LIST", "UNIT", "VIEWER", "SERVICE", "ANSWER"), lambda c, ground: true()),
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
    "OWN": {
        "ORGANIZATION": entitled.is_self,
        "PERSON": entitled.is_self,
        **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "LIST_ENTRY", "CASE", "AUTHORISATION", "CONSENT"), _owned),
        "SUBMISSION": _declared,
        "ACCESS_EVENT": entitled.history_owned,
    },
    "AUTHORISED": {
        "ORGANIZATION": entitled.subject_authorised,
        "PERSON": entitled.subject_authorised,
        "RECORD": entitled.record_authorised,
        "ACCESS_EVENT": entitled.history_authorised,
    },
    "HELD": {"AUTHORISATION": entitled.held},
    "ON_DUTY": {
        "ORGANIZATION": lambda c, ground: ground.on_duty(ORGANISATION_CATEGORY, c.region_code),
        "PERSON": lambda c, ground: ground.on_duty(PERSON_CATEGORY, c.region_code),
        "RECORD": lambda c, ground: ground.on_duty(c.category, c.region_code),
        "SUBJECT_BATCH": lambda c, ground: true() if ground.duties else false(),
    },
    "IN_REGION": {
        "ORGANIZATION": entitled.in_region(ORGANISATION_CATEGORY),
        "PERSON": entitled.in_region(PERSON_CATEGORY),
        "RECORD": entitled.record_in_region,
        **dict.fromkeys(("LIST_ENTRY", "CASE"), entitled.row_in_region),
    },
    "SUBMITTED": {
        "ORGANIZATION": _subject_submitted,
        "PERSON": _subject_submitted,
        **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "CASE"), _submitted),
        "LIST_ENTRY": entitled.entry_submitted,
        **dict.fromkeys(("HELD_ROW", "SUBMISSION"), _submitted),
        "CONSENT": consented.given_to_unit,
        "PROVIDER_QUALITY": _own_quality,
    },
    "AGREED": {
        "ORGANIZATION": _subject_agreed,
        "PERSON": _subject_agreed,
        **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "CASE", "HELD_ROW", "SUBMISSION"), _agreed),
        "CONSENT": consented.agreed_with_unit,
        "PROVIDER_QUALITY": lambda c, ground: _own_quality(c, ground) if ground.is_agreed else false(),
    },
    "ON_TICKET": {
        "ORGANIZATION": entitled.subject_ticketed,
        "PERSON": entitled.subject_ticketed,
        **dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), entitled.record_ticketed),
        "LIST_ENTRY": entitled.entry_ticketed,
        "CASE": entitled.case_ticketed,
        "HELD_ROW": consented.hold_at_desk,
    },
    "OVERSEES": {"PROVIDER_QUALITY": lambda c, ground: ground.rules(c.region_code)},
    "REGIONAL_AUTHORITY": {"RECORD": entitled.is_authority},
    "TIP_DESK": {"TIP": lambda c, ground: ground.rules(c.region_code)},
    "OWN_NODE": {"CATALOGUE_ITEM": entitled.of_own_node},
    "DRAFTED": {"CATALOGUE_ITEM": entitled.drafted},
    "FILED_WITH": {"CATALOGUE_ITEM": entitled.filed_with},
    "IN_COMMENT": {"CATALOGUE_ITEM": _in_comment},
    "OWN_LOG": {"LOG_ENTRY": entitled.own_log},
    "UNIT_LOG": dict.fromkeys(("LOG_ENTRY", "AGGREGATION_ENTRY"), entitled.unit_log),
    "ON_AUDIT": dict.fromkeys(("LOG_ENTRY", "AGGREGATION_ENTRY"), lambda c, ground: true()),
    "EXPIRED": {"RECORD": _expired},
    "NOT_ARCHIVED": {"ARCHIVED_RECORD": _not_archived},
    "DELETED": dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), _deleted),
    "REVOKED": dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), _revoked),
    "NOT_NOTIFIED": dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), _not_notified),
    "REMOVED": {"LIST_ENTRY": _removed},
    "HOLD_OVER": {"HELD_ROW": _hold_over},
    **{UNCONSENTED[field]: {"RECORD": consented.unconsented(field)} for field in CONSENT_FIELDS},
    "FORGOTTEN": {"PERSON": _forgotten},
    "FOREIGN": dict.fromkeys(
        ("ORGANIZATION", "PERSON", "RECORD", "LIST_ENTRY"), lambda c, ground: true() if ground.is_foreign else false()
    ),
    "PROTECTED": {"ACCESS_EVENT": lambda c, ground: c.role.in_(UNTOLD_ROLES)},
}


def permits(decision: Decision, row_class: str, c: Columns, ground: Ground) -> ColumnElement[bool]:
    """Return the predicate of a decision: any grant, within the token's scopes, and no denial; denied = never true."""
    if isinstance(decision, Allowed):
        return true()
    if not isinstance(decision, AllowedIf):
        return false()
    grants = or_(false(), *(PREDICATES[name][row_class](c, ground) for name in decision.granting))
    reach = or_(false(), *(PREDICATES[name][row_class](c, ground) for name in decision.within))
    denials = [not_(PREDICATES[name][row_class](c, ground)) for name in decision.denying]
    return and_(grants, reach if decision.within else true(), *denials)
