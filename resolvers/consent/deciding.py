"""An officer of the desk of intake decides on a row that was held back: it comes in, or nothing is left of it.

Who decided stands in the row and in the aggregation log. A released row takes the way of every other row; only the
screening of its texts is the officer's (IM-2018 §18).
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, bindparam, select, update

from db.kinds import Key
from db.tables_of_intake import held_row
from policies.held_decisions import HELD, HELD_DECISIONS
from resolvers.consent.held import opened
from resolvers.consent.refusals import DecisionInvalid, ReleaseRefused
from resolvers.intake.refusals import IntakeBusy, IntakeRefused
from resolvers.intake.releasing import take_released
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

ARTICLE = "IM-2018 §18 ¶1"


async def decide_held_row(writing: Writing, given: Mapping[str, Any]) -> str:
    """Decide on the row `id` and return its id; the officer's same decision again changes nothing.

    Raises: NotAvailable where no such row waits for the caller; DecisionInvalid; ReleaseRefused; HoldKeyMissing,
    SealBroken.
    """
    made = HELD_DECISIONS.get((given["decision"], given["reason"]))
    if made is None:
        raise DecisionInvalid((), ARTICLE)
    key = stored_key(given["id"])
    c = held_row.c
    values = {"id": key, "to": made.to, "reason": given["reason"]}
    waits = (c.id == bindparam("id", type_=Key), c.state == HELD, writing.permits("HELD_ROW", "DECIDE", c))
    decided = update(held_row).where(*waits).values(
        state=bindparam("to", type_=Key),
        decided_by=bindparam("bearer_key", type_=Key),
        decided_on=bindparam("today"),
        reason=bindparam("reason", type_=Key),
    )
    found = await writing.run(decided.returning(c.provider_id, c.submission_id, c.sealed), values)
    if not found:
        return await _decided_before(writing, values)
    provider_id, submission_id, sealed = found[0]
    record_id = None
    if made.to == "RELEASED":
        payload = opened(sealed, writing.keys, row_id=key, provider_id=provider_id)
        record_id = await _released(writing, payload, submission_id)
    # Whatever was decided, the ciphertext has served its end.
    emptied = update(held_row).where(c.id == bindparam("id", type_=Key))
    await writing.run(
        emptied.values(sealed=None, record_id=bindparam("record_id", type_=Key)).returning(c.id),
        {"id": key, "record_id": record_id},
    )
    await writing.enter(made.to, "HELD_ROW", key, 2, reason=given["reason"])
    return key


async def _released(writing: Writing, payload: Mapping[str, Any], submission_id: str) -> str:
    """Write the row's record and return its id. Raises: ReleaseRefused where the rules of today keep it out."""
    try:
        taken = await take_released(writing, payload, submission_id=submission_id)
    except IntakeBusy:
        raise  # it may be asked again
    except IntakeRefused:
        raise ReleaseRefused((), ARTICLE) from None
    if not isinstance(taken, str):
        raise ReleaseRefused((), ARTICLE)
    return taken


async def _decided_before(writing: Writing, values: Mapping[str, Any]) -> str:
    """Return the id of a row that this very officer decided so before. Raises: NotAvailable."""
    c = held_row.c
    is_same = and_(c.id == bindparam("id", type_=Key), c.state == bindparam("to", type_=Key))
    is_own = and_(c.decided_by == bindparam("bearer_key", type_=Key), c.reason == bindparam("reason", type_=Key))
    if not await writing.run(select(c.id).where(is_same, is_own), values):
        raise NotAvailable((), ARTICLE)
    return str(values["id"])
