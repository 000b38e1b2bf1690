"""In what right a question is asked: role, own subject, and the duties live today for the stated purpose."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from policies.actor import PUBLIC, Actor, Duty, Standing
from policies.purposes import PURPOSES
from resolvers.plan import Purpose
from resolvers.refusal import Refusal

MAX_MATTER = 64
# Characters, classes and digits with bounded repetition: nothing that could be slow, or let words in.
_PLAIN_FORM = re.compile(r"\^?(?:(?:\[[A-Z0-9-]{1,12}\]|\\d|[A-Z0-9-])(?:\{\d{1,2}(?:,\d{1,2})?\})?){1,20}\$?")


class PurposeNotPermitted(Refusal):
    """A purpose belongs to a state organ with a live grant for it."""


class MatterInvalid(Refusal):
    """The business number has not the form that the grant sets, so names and numbers could be typed into the log."""


class LegalBasisRequired(Refusal):
    """The legal basis named is not the one behind the grant."""


@dataclass(frozen=True)
class Right:
    """In what right the question is asked: role, whether the caller is a subject, and its duties for the purpose."""

    role: str
    has_subject: bool
    duties: tuple[Duty, ...]


def public_right() -> Right:
    """Return the right of anybody."""
    return Right(PUBLIC.role, has_subject=False, duties=())


def right_of(
    actor: Actor, standing: Standing, purpose: Purpose | None, variables: Mapping[str, Any], *, today: date
) -> Right:
    """Return the right of a token bearer for one question.

    Raises: PurposeNotPermitted, MatterInvalid, LegalBasisRequired.
    """
    duties = () if purpose is None else _duties(standing, purpose, variables, today)
    return Right(actor.role, has_subject=standing.subject_id is not None, duties=duties)


def _duties(standing: Standing, purpose: Purpose, variables: Mapping[str, Any], today: date) -> tuple[Duty, ...]:
    live = [duty for duty in standing.duties if duty.purpose == purpose.code and duty.is_live(today)]
    if not live:
        raise PurposeNotPermitted((), "IM-2018 §25")
    matter = str(purpose.matter.value_in(variables))
    formed = [duty for duty in live if len(matter) <= MAX_MATTER and _has_form(matter, duty.matter_format)]
    if not formed:
        raise MatterInvalid((), "IM-2018 §26")
    basis = None if purpose.basis is None else str(purpose.basis.value_in(variables))
    grounded = [duty for duty in formed if basis is None or duty.legal_basis == basis]
    if not grounded:
        raise LegalBasisRequired((), "IM-2018 §25")
    return tuple(_narrowed(duty) for duty in grounded)


def _has_form(matter: str, form: str) -> bool:
    """Tell whether a business number has the form of a grant; a form that is not plain fits nothing."""
    return bool(_PLAIN_FORM.fullmatch(form) and re.fullmatch(form, matter, re.ASCII))


def _narrowed(duty: Duty) -> Duty:
    """Hold a grant to the categories that its purpose may ever touch (IM-2024 §24: no more than is necessary)."""
    permitted = PURPOSES[duty.purpose].categories if duty.purpose in PURPOSES else frozenset()
    return replace(duty, categories=duty.categories & permitted)


def viewer_of(right: Right, standing: Standing | None, *, today: date) -> dict[str, Any]:
    """Return what `viewer` says beside the caller's own rows: role, open routes, usable purposes."""
    live = sorted({duty.purpose for duty in standing.duties if duty.is_live(today)}) if standing else []
    routes = (["SELF"] if right.has_subject else []) + (["DUTY"] if live else [])
    return {"role": right.role, "routes": routes, "purposes": live}
