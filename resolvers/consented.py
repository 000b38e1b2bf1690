"""The SQL of written consent and of rows held back; the words stand in `policies/conditions.py`."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, not_, or_

from db.tables import subject
from db.tables_of_intake import consent, consent_field
from policies.entitlement import HOLD_POST
from policies.openness import PERSON_KIND
from resolvers.ground import Columns, Ground, Predicate, some


def consent_lives(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a written consent lives today; revoked is dead at once (IM-2018 §18 ¶2)."""
    return and_(c.revoked_on.is_(None), c.signed_on <= today, c.valid_until >= today)


def unconsented(field: str) -> Predicate:
    """Return the predicate of records of persons that lack a live consent to `field`."""

    def lacks(c: Columns, ground: Ground) -> ColumnElement[bool]:
        whose, given, covered = subject.alias(), consent.alias(), consent_field.alias()
        is_one_person = or_(whose.c.kind == PERSON_KIND, whose.c.sole_trader.is_(True))
        covers = and_(covered.c.consent_id == given.c.id, covered.c.field == field)
        # Given to who submitted the record: nobody else's collecting was consented to.
        is_given = and_(given.c.subject_id == c.subject_id, given.c.holder_unit_id == c.provider_id)
        lives = some(given, covered, where=and_(is_given, covers, consent_lives(given.c, ground.today)))
        return and_(some(whose, where=and_(whose.c.id == c.subject_id, is_one_person)), not_(lives))

    return lacks


def given_to_unit(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return c.holder_unit_id == ground.unit_id if ground.submits else false()


def agreed_with_unit(c: Columns, ground: Ground) -> ColumnElement[bool]:
    return given_to_unit(c, ground) if ground.is_agreed else false()


def hold_at_desk(c: Columns, ground: Ground) -> ColumnElement[bool]:
    if not (ground.has_post and ground.has_unit and ground.has_region):
        return false()
    return and_(ground.post == HOLD_POST, ground.rules(c.region_code))
