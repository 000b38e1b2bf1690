"""In what right a question is asked: role and scopes, own subject, unit and post, duties and authorisations."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import Any

from policies.actor import PUBLIC, Actor, Duty, Standing
from policies.decide import Policy, Scopes
from policies.identity_text import names_a_person
from policies.packs import parameter
from policies.purposes import PURPOSES, may_state
from policies.vocabulary import SCOPED_ROLES
from resolvers.ground import Ground
from resolvers.plan import Purpose
from resolvers.refusal import Refusal

MAX_MATTER = 64
FORMS_KEPT = 256
# Characters, classes and digits with bounded repetition: nothing that could be slow, or let words in.
_PLAIN_FORM = re.compile(r"\^?(?:(?:\[[A-Z0-9-]{1,12}\]|\\d|[A-Z0-9-])(?:\{\d{1,2}(?:,\d{1,2})?\})?){1,20}\$?")
AGENT = "AGENT"
AUTHORISED = "AUTHORISED"  # the purpose of who asks for a subject under its written authorisation


class PurposeNotPermitted(Refusal):
    """A purpose belongs to those who may state it, and of units to one with a live grant for it."""


class MatterInvalid(Refusal):
    """The business number has not the form that the grant sets, so names and numbers could be typed into the log."""


class LegalBasisRequired(Refusal):
    """The legal basis named is not the one behind the grant."""


class CrossBorderForbidden(Refusal):
    """The unit sits abroad, and no provision is recorded under which it may be answered."""


class IdentityProofRequired(Refusal):
    """An agent's own identity is not proven today, so no authorisation can be relied on."""


@dataclass(frozen=True)
class Right:
    """In what right the question is asked.

    duties: live for the stated purpose; of a firm or organisation its agreed uses
    has_subject, has_unit, has_region, has_post: what there is of the bearer to compare rows with
    submits: it asks as a unit that submits information; is_agreed: with an agreement alive today
    purpose: under which written authorisations are relied on, none = on none
    must_hold: the question says that it rests on an authorisation, so each subject asked for by key needs one
    lacks_proof: authorisations would be relied on, were the bearer's own identity proven
    """

    role: str
    has_subject: bool
    duties: tuple[Duty, ...]
    scopes: Scopes = None
    has_unit: bool = False
    has_region: bool = False
    has_post: bool = False
    submits: bool = False
    is_agreed: bool = False
    purpose: str | None = None
    must_hold: bool = False
    lacks_proof: bool = False

    # Each question looks for its program by its right: the hash of equal rights is found once for each.
    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, each.name) for each in fields(self)))

    @property
    def is_party(self) -> bool:
        """Tell whether conditions may hold otherwise for this caller than for the public, by its own part in a row."""
        return self.has_subject or self.submits

    @property
    def ground(self) -> Ground:
        """Return what predicates may know of the caller."""
        return Ground(
            has_subject=self.has_subject,
            duties=self.duties,
            has_bearer=self.role != PUBLIC.role,
            has_unit=self.has_unit,
            has_region=self.has_region,
            has_post=self.has_post,
            submits=self.submits,
            is_agreed=self.is_agreed,
            purpose=self.purpose,
        )

    @property
    def idle(self) -> frozenset[str]:
        """Return the conditions that can not hold for any row, so that a refusal needs no look at one."""
        possible = {
            "OWN": self.has_subject,
            "ON_DUTY": bool(self.duties),
            "IN_REGION": bool(self.duties) and self.has_region,
            "AUTHORISED": self.purpose is not None,
            "HELD": self.role != PUBLIC.role,
            "SUBMITTED": self.submits,
            "AGREED": self.submits and self.is_agreed,
            "ON_TICKET": self.has_post and self.has_unit and self.has_region,
            "OVERSEES": self.has_region,
            "REGIONAL_AUTHORITY": self.has_region,
            "TIP_DESK": self.has_region,
            "OWN_NODE": self.has_region,
            "FILED_WITH": self.has_region,
            "DRAFTED": self.has_unit,
            "OWN_LOG": self.role != PUBLIC.role,
            "UNIT_LOG": self.has_unit,
        }
        return frozenset(name for name, is_possible in possible.items() if not is_possible)

    def lacking(self, condition: str) -> str | None:
        """Return the formality without which an idle condition can not hold, by the code that names it."""
        if condition == "AUTHORISED" and self.lacks_proof:
            return "IDENTITY_PROOF_REQUIRED"
        is_purpose = condition in ("ON_DUTY", "IN_REGION") or (condition == "AUTHORISED" and self.has_unit)
        return "PURPOSE_REQUIRED" if is_purpose and condition in self.idle and not self.duties else None


@cache
def public_right() -> Right:
    """Return the right of anybody."""
    return Right(PUBLIC.role, has_subject=False, duties=())


def right_of(
    actor: Actor,
    standing: Standing,
    purpose: Purpose | None,
    variables: Mapping[str, Any],
    *,
    policy: Policy,
    today: date,
) -> Right:
    """Return the right of a token bearer for one question.

    Raises: CrossBorderForbidden, PurposeNotPermitted, MatterInvalid, LegalBasisRequired, IdentityProofRequired.
    """
    if standing.is_foreign:
        raise CrossBorderForbidden((), "NX-2024 §64")
    if purpose is not None and not may_state(actor.role, purpose.code):
        raise PurposeNotPermitted((), "IM-2018 §25")
    # An agent asks for itself: no unit stands in for its own proof of identity (IM-2018 §24).
    has_unit = standing.unit_id is not None and actor.role != AGENT
    if purpose is not None and not has_unit and actor.role != AGENT:  # nobody's grant would give its number a form
        raise PurposeNotPermitted((), "IM-2018 §25")
    submits = has_unit and (policy.grants(actor.role, "SUBMITTED") or policy.grants(actor.role, "AGREED"))
    unscoped = frozenset[str]() if actor.role in SCOPED_ROLES else None
    right = Right(
        actor.role,
        has_subject=standing.subject_id is not None,
        duties=_duties(standing, purpose, variables, today) if purpose is not None and has_unit else (),
        scopes=unscoped if actor.scopes is None else actor.scopes,
        has_unit=has_unit,
        has_region=standing.region_code is not None,
        has_post=standing.post is not None,
        submits=submits,
        is_agreed=any(duty.is_live(today) for duty in standing.duties),
    )
    if not policy.grants(actor.role, "AUTHORISED"):
        return right
    return _of_a_unit(right, purpose) if has_unit else _of_an_agent(right, standing, purpose, variables, today)


def _of_a_unit(right: Right, purpose: Purpose | None) -> Right:
    """Let a firm or organisation rely on authorisations for the use that was agreed and stated (IM-2024 §42(2))."""
    stated = purpose.code if purpose is not None else None
    return replace(right, purpose=stated, must_hold=stated == AUTHORISED)


def _of_an_agent(
    right: Right, standing: Standing, purpose: Purpose | None, variables: Mapping[str, Any], today: date
) -> Right:
    """Let an agent rely on authorisations once its own identity is proven (IM-2018 §24)."""
    if purpose is not None:
        form = parameter("authorisation.matter_format", jurisdiction="IM", on=today).key_text()
        matter = str(purpose.matter.value_in(variables))
        if not has_form(matter, form):
            raise MatterInvalid((), "IM-2018 §26")
    if not standing.is_proven(today):
        if purpose is not None:
            raise IdentityProofRequired((), "IM-2018 §24")
        return replace(right, lacks_proof=True)
    return replace(right, purpose=AUTHORISED, must_hold=purpose is not None)


def _duties(standing: Standing, purpose: Purpose, variables: Mapping[str, Any], today: date) -> tuple[Duty, ...]:
    live = [duty for duty in standing.duties if duty.purpose == purpose.code and duty.is_live(today)]
    if not live:
        raise PurposeNotPermitted((), "IM-2018 §25")
    matter = str(purpose.matter.value_in(variables))
    formed = [duty for duty in live if has_form(matter, duty.matter_format)]
    if not formed:
        raise MatterInvalid((), "IM-2018 §26")
    basis = None if purpose.basis is None else str(purpose.basis.value_in(variables))
    grounded = [duty for duty in formed if basis is None or duty.legal_basis == basis]
    if not grounded:
        raise LegalBasisRequired((), "IM-2018 §25")
    return tuple(_narrowed(duty) for duty in grounded)


def has_form(matter: str, form: str) -> bool:
    """Tell whether a business number has the form of a grant; a form that is not plain fits nothing.

    A form may be wide enough for a person's number; such a number is no business number in any form.
    """
    if len(matter) > MAX_MATTER:
        return False
    plain = _plain_form(form)
    return plain is not None and plain.fullmatch(matter) is not None and not names_a_person(matter)


@lru_cache(maxsize=FORMS_KEPT)
def _plain_form(form: str) -> re.Pattern[str] | None:
    return re.compile(form, re.ASCII) if _PLAIN_FORM.fullmatch(form) else None


def _narrowed(duty: Duty) -> Duty:
    """Hold a grant to the categories that its purpose may ever touch (IM-2024 §24: no more than is necessary)."""
    permitted = PURPOSES[duty.purpose].categories if duty.purpose in PURPOSES else frozenset()
    return replace(duty, categories=duty.categories & permitted)
