"""Ways to forget one part of one condition, for as long as a test lasts."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import ColumnElement, and_, false, func, not_, or_, true

import resolvers.formality
from db.tables import subject
from db.tables_of_intake import consent, consent_field
from db.tables_of_use import authorisation, credit_case
from policies.actor import Standing
from policies.decide import Allowed, AllowedIf, Decision, Policy
from policies.openness import PERSON_KIND
from resolvers import consented, entitled, predicates
from resolvers.ground import Ground, some
from resolvers.predicates import PREDICATES

Break = Callable[[pytest.MonkeyPatch], None]


def says(condition: str, row_class: str, verdict: ColumnElement[bool]) -> Break:
    """Return a break: the condition always holds, or never."""
    return lambda patch: patch.setitem(PREDICATES[condition], row_class, lambda c, ground: verdict)  # type: ignore[arg-type]


def instead(condition: str, row_class: str, predicate: predicates.Predicate) -> Break:
    """Return a break: another predicate stands in the place of a condition's."""
    return lambda patch: patch.setitem(PREDICATES[condition], row_class, predicate)  # type: ignore[arg-type]


def lives(*, revoked: bool = True, begun: bool = True, lasts: bool = True) -> Break:
    """Return a break: an authorisation lives whatever the days that are left out say."""

    def is_live(c: Any, today: Any) -> ColumnElement[bool]:
        parts = [(revoked, c.revoked_on.is_(None)), (begun, c.valid_from <= today), (lasts, c.valid_until >= today)]
        return and_(true(), *(part for is_asked, part in parts if is_asked))

    return lambda patch: patch.setattr(entitled, "is_live", is_live)


def consents(*, revoked: bool = True, signed: bool = True, lasts: bool = True) -> Break:
    """Return a break: a consent lives whatever the days that are left out say."""

    def consent_lives(c: Any, today: Any) -> ColumnElement[bool]:
        parts = [(revoked, c.revoked_on.is_(None)), (signed, c.signed_on <= today), (lasts, c.valid_until >= today)]
        return and_(true(), *(part for is_asked, part in parts if is_asked))

    return lambda patch: patch.setattr(consented, "consent_lives", consent_lives)


def stands(*, held: bool = True, purpose: bool = True) -> Break:
    def predicate(c: Any, ground: Ground) -> ColumnElement[bool]:
        parts = [(held, entitled._holds(c, ground)), (purpose, c.purpose == ground.purpose)]
        return and_(entitled.is_live(c, ground.today), *(part for is_asked, part in parts if is_asked))

    return lambda patch: patch.setattr(entitled, "stands", predicate)


def ticketed(*, post: bool = True, unit: bool = True, region: bool = True) -> Break:
    """Return a break of the worklist, for cases and for what they are about."""

    def predicate(c: Any, ground: Ground) -> ColumnElement[bool]:
        if not (ground.has_post and ground.has_unit):
            return false()
        parts = [(post, c.post == ground.post), (unit, c.unit_id == ground.unit_id)]
        parts.append((region, ground.rules(c.region_code)))
        return and_(true(), *(part for is_asked, part in parts if is_asked))

    def broken(patch: pytest.MonkeyPatch) -> None:
        patch.setattr(entitled, "case_ticketed", predicate)
        patch.setitem(PREDICATES["ON_TICKET"], "CASE", predicate)  # type: ignore[arg-type]

    return broken


def any_category(c: Any, ground: Ground) -> ColumnElement[bool]:
    a = authorisation.alias()
    is_his = and_(a.c.subject_id == c.subject_id, entitled.stands(a.c, ground))
    return some(a, where=is_his) if ground.purpose else false()


def any_history(c: Any, ground: Ground) -> ColumnElement[bool]:
    a = authorisation.alias()
    is_his = and_(a.c.subject_pseudonym == c.pseudonym, entitled.stands(a.c, ground))
    return some(a, where=is_his) if ground.purpose else false()


def to_anybody(c: Any, ground: Ground) -> ColumnElement[bool]:
    """Return the missing consent, to whichever unit it was given."""
    whose, given, covered = subject.alias(), consent.alias(), consent_field.alias()
    is_one_person = or_(whose.c.kind == PERSON_KIND, whose.c.sole_trader.is_(True))
    covers = and_(covered.c.consent_id == given.c.id, covered.c.field == "INCOME")
    is_theirs = and_(given.c.subject_id == c.subject_id, covers, consented.consent_lives(given.c, ground.today))
    is_his = some(whose, where=and_(whose.c.id == c.subject_id, is_one_person))
    return and_(is_his, not_(some(given, covered, where=is_theirs)))


def open_or_closed(c: Any, ground: Ground) -> ColumnElement[bool]:
    case = credit_case.alias()
    about = and_(case.c.subject_id == c.subject_id, or_(case.c.record_id == c.id, entitled._of_all(case)))
    has_worklist = ground.has_post and ground.has_unit and ground.has_region
    return some(case, where=and_(about, entitled.case_ticketed(case.c, ground))) if has_worklist else false()


def told_or_untold(c: Any, ground: Ground) -> ColumnElement[bool]:
    """Return the missing notice without the exception of who submitted the record."""
    unserved = not_(func.coalesce(c.notice_served_on <= ground.today, false()))
    return and_(c.record_class == "NEGATIVE", unserved, not_(predicates._owned(c, ground)))


def whole_unit(c: Any, ground: Ground) -> ColumnElement[bool]:
    return func.coalesce(c.unit_id == ground.unit_id, false()) if ground.has_unit else false()


def anywhere(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Ground, "rules", lambda ground, region: true())


def any_use(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Ground, "authorised_categories", property(lambda ground: None))


def scope_grants(patch: pytest.MonkeyPatch) -> None:
    """Let what a scope reaches count as granted."""
    whole = Policy.decide

    def decide(self: Policy, role: str, cls: str, action: str, *, scopes: Any = None) -> Decision:
        found = whole(self, role, cls, action)
        names = {name for each in scopes or () for name in _granting(self._decide(f"scope:{each}", cls, action))}
        if not names or isinstance(found, Allowed):
            return found
        denying = found.denying if isinstance(found, AllowedIf) else ()
        return AllowedIf(tuple(sorted({*_granting(found), *names})), denying)

    patch.setattr(Policy, "decide", decide)


def _granting(decision: Decision) -> tuple[str, ...]:
    return decision.granting if isinstance(decision, AllowedIf) else ()


def scope_ignored(patch: pytest.MonkeyPatch) -> None:
    whole = Policy.decide
    patch.setattr(Policy, "decide", lambda self, role, cls, action, *, scopes=None: whole(self, role, cls, action))


def others_count(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(resolvers.formality, "held", lambda c, ground: true())


def nobody_is_foreign(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Standing, "is_foreign", property(lambda standing: False))
