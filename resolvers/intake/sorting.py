"""What becomes of a draft for what the store knows of its key, and for what came before it: nothing is written yet."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from resolvers.intake.chunks import Fault, Known, KnownSubject, Numbered
from resolvers.intake.drafts import BY_RECORD_ALONE, Draft
from resolvers.intake.lasting import becomes_another

IN_FORCE = "ACTIVE"
_DELETED = "DELETED"
CONFLICT = "IDENTIFIER_CONFLICT"
OF_ANOTHER = "KEY_OF_ANOTHER_SUBJECT"
_KEY, _NAME = "providerKey", "counterpartName"


def fault_of(draft: Draft, record: Known | None, stored: Mapping[str, Any] | None, *, today: date) -> Fault | None:
    """Return why a draft is not taken under its key; none where it may be.

    record: what the key has already; stored: whose it is and what it says, where the draft says something else
    """
    if record is None:
        return _fault_of_new(draft, today)
    # The night's round may be late: of a person who is past its last day nothing comes back (IM-2018 §36).
    if record.state == _DELETED or (_is_over(record.last_day, today) and draft.counterpart.is_person):
        return Fault(_KEY, "RECORD_ERASED")
    if stored is None:
        return None
    # What is about somebody else takes the record's place and not its name (IM-2018 §20; NX-2024 §25, §53).
    if stored["identity_key"] != draft.identity_key:
        return Fault(_KEY, OF_ANOTHER)
    if _is_out_of_force(record, today):
        # What was stated before this digest was kept may be the same: it stands.
        return Fault(_KEY, "RECORD_NOT_IN_FORCE") if record.statement_digest else None
    field = becomes_another(draft, stored)
    return Fault(field, "REASON_REQUIRED") if field else None  # a correction gives it


def _fault_of_new(draft: Draft, today: date) -> Fault | None:
    """Refuse a person's record that nobody may be given: to take it in would only be to erase it (IM-2018 §36).

    An organisation's old record is its history, and goes to the archive.
    """
    is_over = _is_over(draft.record["disclosure_until"], today)
    return Fault("actEndedOn", "DISCLOSURE_OVER") if is_over and draft.counterpart.is_person else None


def _is_over(last_day: date | None, today: date) -> bool:
    return last_day is not None and last_day < today


def stands(draft: Draft, record: Known | None, today: date) -> bool:
    """Say whether a draft changes nothing: the same was stated before, or may have been of a record out of force."""
    if record is None:
        return False
    return _is_out_of_force(record, today) or record.statement_digest == draft.row_digest


def _is_out_of_force(record: Known, today: date) -> bool:
    return record.state != IN_FORCE or _is_over(record.last_day, today)


def is_known_by_record_alone(draft: Draft) -> bool:
    """Say whether a draft's subject is nobody else's: it has neither code nor document, and may follow its name."""
    return draft.identity_key.startswith(BY_RECORD_ALONE)


def conflicts(drafts: Sequence[Numbered], subjects: Mapping[str, KnownSubject]) -> Iterator[int]:
    """Yield the drafts whose code or document belongs to a subject of another name (NX-2024 §25)."""
    for number, draft in drafts:
        subject = subjects.get(draft.identity_key)
        if subject and subject.name != draft.counterpart.name and not is_known_by_record_alone(draft):
            yield number


def at_odds(drafts: Sequence[Numbered]) -> Iterator[tuple[int, Fault]]:
    """Yield the drafts that are at odds with one before them: one identity of two names, one key of two subjects.

    drafts: in the order of their numbers; what is refused here says nothing about those behind it
    """
    names: dict[str, str] = {}
    subjects: dict[str, str] = {}
    for number, draft in drafts:
        identity, name = draft.identity_key, draft.counterpart.name
        if draft.counterpart.identity_key is not None and names.get(identity, name) != name:
            yield number, Fault(_NAME, CONFLICT)
        elif subjects.get(draft.provider_key, identity) != identity:
            yield number, Fault(_KEY, OF_ANOTHER)
        else:
            names[identity], subjects[draft.provider_key] = name, identity
