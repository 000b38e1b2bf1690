"""A provider corrects a record of its own: what it says from now on is all it says (IM-2018 §20; NX-2024 §53)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, bindparam, func, or_, select, update

from db.kinds import Document, Key
from db.tables import record
from policies.calendar import CalendarMissing
from policies.clocks import correction_due_on
from resolvers.intake.drafts import Draft
from resolvers.intake.lasting import FACTS, becomes_another, with_sooner_ends
from resolvers.intake.opened import with_opening_kept
from resolvers.intake.staging import GOVERNED, OPENNESS
from resolvers.intake.submitters import counterpart_on_file
from resolvers.life.refusals import DiscoveredInFuture, ReasonTooSlight
from resolvers.life.restating import restated
from resolvers.life.versions import write_version
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

CORRECTED = "CORRECTED"
# Somebody other than the provider has decided anew (IM-2018 §36).
_DECIDED_ANEW = frozenset({"DECISION_CHANGED", "OBJECTION_UPHELD"})
_STORED = (
    *("subject_id", "provider_key", "jurisdiction", *sorted(OPENNESS), *FACTS),
    *(each for facts in FACTS.values() for each in facts),
)


async def correct(writing: Writing, given: Mapping[str, Any]) -> str:
    """Let the record `id` say what `input` says, and return its id; what it says already changes nothing.

    Its subject and key stay: a record of somebody else, or under another key, supersedes it. The subject need not be
    named; where it is, it has to be this one.
    Raises: NotAvailable where there is no such record for this caller to correct; RecordRefused, ReasonTooSlight,
    DiscoveredInFuture.
    """
    key, asked = stored_key(given["id"]), given["input"]
    c = record.c
    is_theirs = [c.id == bindparam("id", type_=Key), writing.permits("RECORD", "CORRECT", c), c.state == "ACTIVE"]
    # Held, since what the draft keeps of it has to be what the record says when it is written.
    held = select(*(c[name] for name in _STORED)).where(*is_theirs).with_for_update(of=record)
    found = await writing.run(held, {"id": key})
    if not found:
        raise NotAvailable((), "IM-2018 §20")
    stored = dict(zip(_STORED, found[0], strict=True))
    discovered_on, due_on = _clock(given.get("discoveredOn"), stored["jurisdiction"], writing.act.today)
    whose = await counterpart_on_file(writing.transaction, writing.dialect, stored["subject_id"])
    own = whose.counterpart if whose else None
    draft, _ = await restated(writing, asked, own=own, key=stored["provider_key"])
    draft = with_opening_kept(with_sooner_ends(draft, stored), stored)
    if given["reason"] not in _DECIDED_ANEW and becomes_another(draft, stored):
        raise ReasonTooSlight((), "IM-2018 §36")
    version = await _write(writing, key, draft, is_theirs)
    if version is not None:
        await write_version(
            writing, key, given["reason"], snapshot=draft.snapshot, discovered_on=discovered_on, due_on=due_on
        )
        await writing.enter(CORRECTED, "RECORD", key, version, reason=given["reason"])
    return key


def _clock(discovered_on: date | None, jurisdiction: str, today: date) -> tuple[date | None, date | None]:
    """Return when the fault was discovered and the last day for correcting it. Raises: DiscoveredInFuture."""
    if discovered_on is None:
        return None, None
    if discovered_on > today:
        raise DiscoveredInFuture((), "NX-2024 §53")
    try:
        return discovered_on, correction_due_on(jurisdiction=jurisdiction, discovered_on=discovered_on)
    except CalendarMissing:
        return discovered_on, None


async def _write(writing: Writing, key: str, draft: Draft, is_theirs: list[Any]) -> int | None:
    """Write what differs and return the new version; None where nothing does."""
    c = record.c
    new: dict[str, ColumnElement[Any]] = {name: bindparam(f"new_{name}", type_=c[name].type) for name in GOVERNED}
    differs = or_(*(c[name].is_distinct_from(value) for name, value in new.items()))
    changed = {
        **new,
        "content": bindparam("content", type_=Document),
        "statement_digest": bindparam("statement", type_=Key),
        "version": c.version + 1,
    }
    if draft.record["openness"] == "OPEN":
        changed["opened_on"] = func.coalesce(c.opened_on, bindparam("today", type_=Date()))
    values = {f"new_{name}": draft.record.get(name) for name in GOVERNED}
    values |= {"new_content_digest": draft.content_digest, "content": draft.content, "statement": draft.row_digest}
    change = update(record).where(*is_theirs, differs).values(changed).returning(c.version)
    rows = await writing.run(change, {"id": key, **values})
    return int(rows[0][0]) if rows else None
