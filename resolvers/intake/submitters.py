"""Who submits: the unit under which the records stand, in what right, and what it may bring in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from db.database import Dialect, Transaction
from db.identity import IdentityKeys
from resolvers.intake.counterparts import Counterpart
from resolvers.intake.refusals import NoOwnSubject, NoReceiver, ProviderNotEntitled
from resolvers.intake.terms import (
    GOVERNMENT,
    MARKET,
    SELF_DECLARED,
    Provider,
    Terms,
    agreements_of,
    items_in_force,
    provider_of,
    regions_of,
)
from resolvers.marks import mark

# What a role brings in (IM-2024 §3, §26, §27).
ORIGINS: Mapping[str, str] = {"PROVIDER": GOVERNMENT, "COLLECTOR": MARKET, "SUBJECT_SELF": SELF_DECLARED}
_UNIT = "id, code, region_code, jurisdiction, name, kind"
_OWN = (
    *("kind", "name", "identity_key", "code", "sole_trader", "legal_representative"),
    *("document_type", "masked_number", "listed_number", "region_code", "status"),
)


@dataclass(frozen=True)
class Submitter:
    """Who submits.

    provider: whose records they become; of what a subject declares of itself, the institution that receives it
    origin: GOVERNMENT, MARKET or SELF_DECLARED; unit_id: whose bearer acts, none for a subject
    own, subject_id: who declares its own information, none = a unit submits
    """

    provider: Provider
    origin: str
    role: str
    bearer_key: str | None = None
    unit_id: str | None = None
    own: Counterpart | None = None
    subject_id: str | None = None


async def provider_on_file(transaction: Transaction, dialect: Dialect, code: str) -> Submitter:
    """Return the provider that the command line names by its code.

    Raises: ProviderUnknown, ProviderNotEntitled, ProviderSuspended.
    """
    provider = await provider_of(transaction, dialect, code)
    return Submitter(provider, GOVERNMENT, "PROVIDER", unit_id=provider.id)


async def unit_submitting(
    transaction: Transaction, dialect: Dialect, unit_id: str, *, role: str, bearer_key: str | None
) -> Submitter:
    """Return a provider or collector by its bearer's unit. Raises: ProviderNotEntitled."""
    rows = await transaction.fetch(
        f"select {_UNIT}, is_provider from unit where id = {mark(dialect, 1)} and status = 'ACTIVE'",  # noqa: S608
        [unit_id],
    )
    if not rows:
        raise ProviderNotEntitled
    *unit, is_provider = rows[0]
    origin = ORIGINS[role]
    if origin == GOVERNMENT and not is_provider:
        raise ProviderNotEntitled
    return Submitter(Provider(*unit), origin, role, bearer_key, unit_id)


async def subject_submitting(
    transaction: Transaction, dialect: Dialect, subject_id: str, *, role: str, bearer_key: str | None
) -> Submitter:
    """Return a subject that declares its own information, with the institution of its region that receives it.

    Raises: NoOwnSubject, NoReceiver.
    """
    found = await counterpart_on_file(transaction, dialect, subject_id)
    if found is None or found.status != "ACTIVE":
        raise NoOwnSubject
    own, region_code, _ = found
    provider = await _receiver(transaction, dialect, region_code)
    return Submitter(provider, ORIGINS[role], role, bearer_key, own=own, subject_id=subject_id)


async def terms_for(
    transaction: Transaction, dialect: Dialect, submitter: Submitter, *, keys: IdentityKeys, now: datetime, today: date
) -> Terms:
    """Look up what every row of a submitter is held to today."""
    unit = submitter.provider
    is_agreed = submitter.origin == MARKET
    return Terms(
        provider=unit,
        items=await items_in_force(transaction, dialect, region_code=unit.region_code, today=today),
        regions=await regions_of(transaction, dialect, unit, submitter.origin),
        keys=keys,
        now=now,
        today=today,
        origin=submitter.origin,
        agreements=await agreements_of(transaction, dialect, unit_id=unit.id, today=today) if is_agreed else (),
        own=submitter.own,
    )


class OnFile(NamedTuple):
    """A subject that the store has, as the counterpart of a record of its own."""

    counterpart: Counterpart
    region_code: str
    status: str


async def counterpart_on_file(transaction: Transaction, dialect: Dialect, subject_id: str) -> OnFile | None:
    """Return a subject that the store has; None if it has none of this id."""
    rows = await transaction.fetch(
        f"select {', '.join(_OWN)} from subject where id = {mark(dialect, 1)}",  # noqa: S608 (a placeholder)
        [subject_id],
    )
    if not rows:
        return None
    *facts, region_code, status = rows[0]
    known = dict(zip(_OWN, facts, strict=False))
    known["sole_trader"] = bool(known["sole_trader"])
    return OnFile(Counterpart(**known, distinction=known["identity_key"]), region_code, status)


async def _receiver(transaction: Transaction, dialect: Dialect, region_code: str) -> Provider:
    """Return the working institution of the region, or of the nearest one above it (IM-2018 §5)."""
    columns = ", ".join(f"u.{name.strip()}" for name in _UNIT.split(","))
    rows = await transaction.fetch(
        f"select {columns} from unit u "  # noqa: S608 (names from this file, placeholders)
        f"join region_closure c on c.ancestor = u.region_code and c.descendant = {mark(dialect, 1)} "
        "where u.status = 'ACTIVE' and exists "
        "(select 1 from bearer b where b.unit_id = u.id and b.role = 'OPERATOR') "
        "order by (select count(*) from region_closure d where d.descendant = u.region_code) desc, u.id limit 1",
        [region_code],
    )
    if not rows:
        raise NoReceiver
    return Provider(*rows[0])
