"""No end of a record is ever put off by a rule: what is stated again with the same facts keeps the sooner end.

A fact that has changed moves the end as it must; a longer term that came into force since does not (IM-2024 §39(3)).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import orjson

from db.database import Dialect, Transaction
from resolvers.intake.drafts import Draft
from resolvers.intake.staging import numbered_among

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
    snapshot = orjson.dumps({**orjson.loads(draft.snapshot), **kept}, option=orjson.OPT_SORT_KEYS)
    return replace(draft, record={**draft.record, **kept}, snapshot=snapshot.decode()) if kept else draft


def _text(fact: Any) -> str | None:
    return None if fact is None else str(fact)


async def keep_sooner_ends(transaction: Transaction, dialect: Dialect, among: Sequence[int]) -> None:
    """Let the staged rows that state the same facts as their records end no later than these.

    among: the numbers of the rows that have a record
    """
    for end, facts in FACTS.items():
        await transaction.execute(_keep(dialect, end, facts), [among])


def _keep(dialect: Dialect, end: str, facts: Sequence[str]) -> str:
    is_same = "is not distinct from" if dialect == "postgresql" else "is"
    said = (
        f"jsonb_set(intake_row.snapshot, '{{{end}}}', to_jsonb(c.{end}))"
        if dialect == "postgresql"
        else f"json_set(intake_row.snapshot, '$.{end}', c.{end})"
    )
    same = " and ".join(f"c.{fact} {is_same} intake_row.{fact}" for fact in facts)
    return (
        f"update intake_row set {end} = c.{end}, snapshot = {said} from record c "  # noqa: S608 (names from the code)
        f"where {numbered_among(dialect, 'intake_row', 1)} and c.id = intake_row.record_id and {same} "
        f"and (intake_row.{end} is null or c.{end} < intake_row.{end}) and c.{end} is not null"
    )
