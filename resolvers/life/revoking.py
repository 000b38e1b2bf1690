"""A provider takes a record of its own back (IM-2017-27 (20); NX-2024 §52): a version says when and why."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, select, update

from db.kinds import Key
from db.tables import record
from resolvers.ground import Columns
from resolvers.life.versions import write_version
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing


async def revoke(writing: Writing, given: Mapping[str, Any]) -> str:
    """Take the record `id` back, and return its id; one that was taken back before stays as it is.

    Raises: NotAvailable where there is no such record for this caller to take back.
    """
    key = stored_key(given["id"])
    if not await taken_back(writing, key, given["reason"]):
        is_asked = record.c.id == bindparam("id", type_=Key)
        if not await writing.run(select(record.c.version).where(is_asked, is_taken_back(record.c)), {"id": key}):
            raise NotAvailable((), "IM-2018 §20")
    return key


async def taken_back(writing: Writing, key: str, reason: str) -> bool:
    """Take a record back, with its version and line in the log; False where there is none to take back."""
    c = record.c
    is_theirs = [c.id == bindparam("id", type_=Key), writing.permits("RECORD", "REVOKE", c), c.state == "ACTIVE"]
    change = update(record).where(*is_theirs).values(state="REVOKED", version=c.version + 1)
    changed = await writing.run(change.returning(c.version), {"id": key})
    if not changed:
        return False
    await write_version(writing, key, reason)
    await writing.enter("REVOKED", "RECORD", key, changed[0][0], reason=reason)
    return True


def is_taken_back(c: Columns) -> ColumnElement[bool]:
    """Return whether the caller's own unit has taken the record back before."""
    return and_(c.state == "REVOKED", c.provider_id == bindparam("own_unit_id", type_=Key))
