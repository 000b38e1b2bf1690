"""What a record is to say instead, held to every rule of intake: the same drafts, bans and consents."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from resolvers.intake.consents import lacking_consents
from resolvers.intake.counterparts import Counterpart
from resolvers.intake.drafts import BY_RECORD_ALONE, Draft, draft_of_entry
from resolvers.intake.entries import Entry
from resolvers.intake.reading import Problem
from resolvers.intake.refusals import IntakeRefused
from resolvers.intake.sorting import CONFLICT, OF_ANOTHER
from resolvers.intake.submitters import Submitter, terms_for, unit_submitting
from resolvers.intake.terms import Terms
from resolvers.life.refusals import RecordRefused
from resolvers.refusal import NotAvailable
from resolvers.writing import Writing

_ITS_OWN_KEY = "-"  # a correction keeps the key that the record has


async def restated(
    writing: Writing, payload: Mapping[str, Any], *, own: Counterpart | None = None, key: str | None = None
) -> tuple[Draft, Submitter]:
    """Return what the caller's unit says instead, as a draft, and the unit as it submits.

    payload: JSON of the form of a submitted record; the provider's key is not read where it stays the record of `own`
    under `key`, and of its subject only whether it is this one
    Raises: RecordRefused naming fields and codes; NotAvailable where the unit submits nothing.
    """
    submitter, today = await _submitter(writing), writing.act.today
    run, dialect = writing.transaction, writing.dialect
    terms = await terms_for(run, dialect, submitter, keys=writing.keys, now=writing.act.now, today=today)
    if own is not None:
        _require_same(own, payload, terms)
    if key is not None:
        payload = {**payload, "providerKey": _ITS_OWN_KEY, "subject": None}
    draft = _drafted(payload, replace(terms, own=own))
    lacking = await lacking_consents(run, dialect, [(1, draft)], unit_id=submitter.provider.id, today=today)
    if lacking:
        raise RecordRefused(lacking[1])
    return (draft if key is None else replace(draft, provider_key=key)), submitter


def _drafted(payload: Mapping[str, Any], terms: Terms) -> Draft:
    draft = draft_of_entry(Entry(1, payload), terms)
    if not isinstance(draft, Draft):
        raise RecordRefused(draft)
    return draft


def _require_same(own: Counterpart, payload: Mapping[str, Any], terms: Terms) -> None:
    """Refuse what is stated of somebody else than `own`, in whose place nobody can be corrected (NX-2024 §25, §53)."""
    if not payload.get("subject"):
        return
    stated = _drafted(payload, terms).counterpart
    is_nameless = (own.identity_key or "").startswith(BY_RECORD_ALONE)
    if stated.identity_key != own.identity_key and not (stated.identity_key is None and is_nameless):
        raise RecordRefused([Problem("subject", OF_ANOTHER)])
    if stated.name != own.name and not is_nameless:
        raise RecordRefused([Problem("subject.name", CONFLICT)])


async def _submitter(writing: Writing) -> Submitter:
    unit_id = writing.act.standing.unit_id
    if unit_id is None:
        raise NotAvailable((), "IM-2018 §20")
    try:
        return await unit_submitting(
            writing.transaction,
            writing.dialect,
            unit_id,
            role=writing.right.role,
            bearer_key=writing.act.actor.bearer_key,
        )
    except IntakeRefused:
        raise NotAvailable((), "IM-2018 §20") from None
