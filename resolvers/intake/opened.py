"""What the authority of the region opened stays open, whoever states it again (IM-2024 §13 ¶1).

That holds only while the record stays of a category which the authority opens: what a provider had opened as something
else is not open as government dishonesty, and the authority's act covers nothing else that the record may become.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import orjson

from db.database import Dialect, Transaction
from policies.categories import OPENED_BY_AUTHORITY
from resolvers.intake.drafts import Draft
from resolvers.intake.staging import OPENNESS, numbered_among

_OPENED = ", ".join(f"'{key}'" for key in sorted(OPENED_BY_AUTHORITY))


def is_opened_by_authority(draft: Draft) -> bool:
    """Say whether a record of what the draft says is opened by the authority alone."""
    return draft.record["category"] in OPENED_BY_AUTHORITY


def with_opening_kept(draft: Draft, stored: Mapping[str, Any]) -> Draft:
    """Return a draft that is as open as the record as `stored`, by column, where the authority opens both."""
    if not is_opened_by_authority(draft) or stored["category"] not in OPENED_BY_AUTHORITY:
        return draft
    kept = {column: stored[column] for column in OPENNESS}
    snapshot = orjson.dumps({**orjson.loads(draft.snapshot), **kept}, option=orjson.OPT_SORT_KEYS)
    return replace(draft, record={**draft.record, **kept}, snapshot=snapshot.decode())


async def keep_opening(transaction: Transaction, dialect: Dialect, among: Sequence[int]) -> None:
    """Let the staged rows of what the authority opens be as open as their records, in their versions too.

    among: the numbers of the rows that have a record
    """
    await transaction.execute(_keep(dialect), [among])


def _keep(dialect: Dialect) -> str:
    columns = sorted(OPENNESS)
    taken = ", ".join(f"{column} = c.{column}" for column in columns)
    of_both = (
        f"{numbered_among(dialect, 'r', 1)} and r.category in ({_OPENED}) "
        f"and k.id = r.record_id and k.category in ({_OPENED})"
    )
    found = f"select r.number, {', '.join(f'k.{column}' for column in columns)} from intake_row r, record k"  # noqa: S608
    if dialect == "postgresql":
        told = ", ".join(f"'{column}', c.{column}" for column in columns)
        return (
            # The authority may open it in this very moment: the record is held, and read as it then is.
            f"with c as ({found} where {of_both} for update of k) "  # noqa: S608 (names from the code)
            f"update intake_row set {taken}, snapshot = intake_row.snapshot || jsonb_build_object({told}) "
            "from c where c.number = intake_row.number"
        )
    told = ", ".join(f"'$.{column}', c.{column}" for column in columns)
    return (
        f"update intake_row set {taken}, snapshot = json_set(intake_row.snapshot, {told}) "  # noqa: S608 (the same)
        f"from ({found} where {of_both}) c where c.number = intake_row.number"
    )
