"""One more version of a record: what it says from now on, when, why, and by whom (IM-2024 §38)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Date, bindparam, insert, select

from db.kinds import Document, Instant, Key
from db.tables import record, record_version
from resolvers.writing import Writing

_COLUMNS = (
    *("record_id", "version", "changed_at", "reason", "changed_by", "content_digest", "snapshot"),
    *("discovered_on", "due_on"),
)


async def write_version(
    writing: Writing,
    key: str,
    reason: str,
    *,
    snapshot: str | None = None,
    discovered_on: date | None = None,
    due_on: date | None = None,
) -> None:
    """Write the version that the record of this id now has.

    snapshot: JSON of all that a submission may change; None = it says what it said before
    """
    if snapshot is None:
        snapshot = orjson.dumps(await last_snapshot(writing, key)).decode()
    made = select(
        record.c.id,
        record.c.version,
        bindparam("now", type_=Instant()),
        bindparam("why", type_=Key),
        bindparam("own_unit_id", type_=Key),
        record.c.content_digest,
        bindparam("snapshot", type_=Document),
        bindparam("discovered_on", type_=Date()),
        bindparam("due_on", type_=Date()),
    ).where(record.c.id == bindparam("id", type_=Key))
    values = {"id": key, "now": writing.act.now, "why": reason, "snapshot": snapshot}
    values |= {"discovered_on": discovered_on, "due_on": due_on}
    await writing.run(insert(record_version).from_select(_COLUMNS, made), values)


async def last_snapshot(writing: Writing, key: str) -> Mapping[str, Any]:
    """Return what the last version of a record says, by column; nothing where it has none."""
    v = record_version.c
    last = select(v.snapshot).where(v.record_id == bindparam("id", type_=Key)).order_by(v.version.desc()).limit(1)
    rows = await writing.run(last, {"id": key})
    said: Any = rows[0][0] if rows else {}
    return orjson.loads(said) if isinstance(said, str) else dict(said)
