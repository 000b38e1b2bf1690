"""In what right a question is asked: role, own subject, and the duties live today for the stated purpose."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from policies.actor import Actor, Duty, Standing
from policies.purposes import PURPOSES
from resolvers.authorise import Right
from resolvers.plan import Purpose, Scalar
from resolvers.program import resolved
from resolvers.refusal import Refusal

MAX_MATTER = 64


class PurposeNotPermitted(Refusal):
    """A purpose belongs to a state organ with a live grant for it."""


class MatterInvalid(Refusal):
    """The business number has not the form that the grant sets, so names and numbers could be typed into the log."""


class LegalBasisRequired(Refusal):
    """The legal basis named is not the one behind the grant."""


def public_right() -> Right:
    """Return the right of anybody."""
    return Right("PUBLIC", has_subject=False, duties=())


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
    matter = _text(purpose.matter, variables)
    formed = [duty for duty in live if len(matter) <= MAX_MATTER and re.fullmatch(duty.matter_format, matter)]
    if not formed:
        raise MatterInvalid((), "IM-2018 §26")
    basis = None if purpose.basis is None else _text(purpose.basis, variables)
    grounded = [duty for duty in formed if basis is None or duty.legal_basis == basis]
    if not grounded:
        raise LegalBasisRequired((), "IM-2018 §25")
    return tuple(_narrowed(duty) for duty in grounded)


def _narrowed(duty: Duty) -> Duty:
    """Hold a grant to the categories that its purpose may ever touch (IM-2024 §24: no more than is necessary)."""
    permitted = PURPOSES[duty.purpose].categories if duty.purpose in PURPOSES else frozenset()
    return Duty(
        purpose=duty.purpose,
        categories=duty.categories & permitted,
        region_code=duty.region_code,
        legal_basis=duty.legal_basis,
        matter_format=duty.matter_format,
        batch_max_codes=duty.batch_max_codes,
        valid_from=duty.valid_from,
        valid_until=duty.valid_until,
    )


def _text(scalar: Scalar, variables: Mapping[str, Any]) -> str:
    return str(resolved(scalar, variables).value)


def viewer_of(right: Right, standing: Standing | None, *, today: date) -> dict[str, Any]:
    """Return what `viewer` says beside the caller's own rows: role, open routes, usable purposes."""
    live = sorted({duty.purpose for duty in standing.duties if duty.is_live(today)}) if standing else []
    routes = (["SELF"] if right.has_subject else []) + (["DUTY"] if live else [])
    return {"role": right.role, "routes": routes, "purposes": live}
