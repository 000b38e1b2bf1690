"""No end of a record is ever put off by a rule: what is stated again with the same facts keeps the sooner end.

A fact that has changed moves the end as it must; a longer term that came into force since does not (IM-2024 §39(3)).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from resolvers.intake.drafts import Draft

# Each end with the facts that it follows from.
FACTS: Mapping[str, Sequence[str]] = {
    "publicity_until": ("category", "decided_on", "seriousness", "declared_until"),
    "disclosure_until": ("record_class", "ended_on"),
}


def with_sooner_ends(draft: Draft, stored: Mapping[str, Any]) -> Draft:
    """Return a draft that ends no later than the record as `stored`, by column, where it states the same facts."""
    ends = {
        end: date.fromisoformat(str(stored[end]))
        for end, facts in FACTS.items()
        if stored[end] is not None and all(_text(stored[fact]) == _text(draft.record[fact]) for fact in facts)
    }
    kept = {end: day for end, day in ends.items() if draft.record[end] is None or day < draft.record[end]}
    return draft.keeping(kept) if kept else draft


def becomes_another(draft: Draft, stored: Mapping[str, Any]) -> str | None:
    """Return the field by which a record would be of another class, or be disclosed for longer, than as `stored`.

    None where it stays what it is. Somebody other than its provider has to have decided anew for that: a slip of the
    pen gives nobody another five years (IM-2018 §36).
    """
    if draft.record["record_class"] != stored["record_class"]:
        return "category"
    until, before = draft.record["disclosure_until"], stored["disclosure_until"]
    is_later = before is not None and (until is None or until > date.fromisoformat(str(before)))
    return "actEndedOn" if is_later else None


def _text(fact: Any) -> str | None:
    return None if fact is None else str(fact)
