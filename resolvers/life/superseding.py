"""A provider puts another record in the place of its own: of another subject, or under another key (IM-2018 §20)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select, update

from db.kinds import Key
from db.tables import record
from resolvers.intake.bringing import bring_in
from resolvers.intake.chunks import SUBMITTED
from resolvers.intake.drafts import Draft
from resolvers.intake.reading import Problem
from resolvers.intake.submitters import Submitter
from resolvers.intake.turns import keep_others_out
from resolvers.life.refusals import RecordRefused
from resolvers.life.restating import restated
from resolvers.life.revoking import is_taken_back, taken_back
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing


async def supersede(writing: Writing, given: Mapping[str, Any]) -> str:
    """Take the record `id` back, put the record of `input` in its place, and return the new one's id.

    One that was superseded before stays so: the id of what stands in its place is returned.
    Raises: NotAvailable where there is no such record for this caller to take back; RecordRefused.
    """
    key = stored_key(given["id"])
    await keep_others_out(writing.transaction, writing.dialect)
    if not await taken_back(writing, key, given["reason"]):
        return await _successor(writing, key)
    draft, submitter = await restated(writing, given["input"])
    new = await _put(writing, draft, submitter)
    c = record.c
    link = update(record).where(c.id == bindparam("id", type_=Key)).values(corrects_id=bindparam("old", type_=Key))
    await writing.run(link.returning(c.id), {"id": new, "old": key})
    return new


async def _successor(writing: Writing, key: str) -> str:
    """Return what the caller's unit has put in the place of the record before."""
    old, new = record.alias(), record.alias()
    is_its_own = [old.c.id == bindparam("id", type_=Key), is_taken_back(old.c)]
    found = await writing.run(
        select(new.c.id).where(*is_its_own, new.c.corrects_id == old.c.id, new.c.provider_id == old.c.provider_id),
        {"id": key},
    )
    if not found:
        raise NotAvailable((), "IM-2018 §20")
    return str(found[0][0])


async def _put(writing: Writing, draft: Draft, submitter: Submitter) -> str:
    """Bring one draft in as a submission would, and return the id of its record."""
    taken = await bring_in(writing, draft, submitter)
    if isinstance(taken, Problem):
        raise RecordRefused([taken])
    if taken.action != SUBMITTED:  # the key is that of a record which stands, or stood
        raise RecordRefused([Problem("providerKey", "DUPLICATE_IN_FILE")])
    return taken.record_id
