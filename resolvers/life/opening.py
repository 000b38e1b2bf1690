"""The authority of the region opens a record that nobody else may open: government dishonesty (IM-2024 §13 ¶1)."""

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import bindparam, func, select, update

from db.kinds import Key, Words
from db.tables import record
from resolvers.catalogue.texts import lawful_text
from resolvers.life.versions import last_snapshot, write_version
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

BASIS = "STATUTORY_DISCLOSURE"


async def open_record(writing: Writing, given: Mapping[str, Any]) -> str:
    """Open the record `id` under the cited provision `reference`, and return its id; the same again changes nothing.

    Raises: NotAvailable where there is no such record for this caller to open, or what it says is confidential;
    FieldsIncomplete, TextRefused.
    """
    key, reference = stored_key(given["id"]), lawful_text(given["reference"])
    c = record.c
    # Confidentiality beats openness (IM-2018 §27).
    is_theirs = [c.id == bindparam("id", type_=Key), writing.permits("RECORD", "OPEN", c), c.confidentiality == "NONE"]
    is_new = (c.openness != "OPEN") | (c.openness_reference != bindparam("reference", type_=Words))
    opened = {
        "openness": "OPEN",
        "openness_basis": BASIS,
        "openness_reference": bindparam("reference", type_=Words),
        "opened_on": func.coalesce(c.opened_on, bindparam("today", type_=c.opened_on.type)),
        "version": c.version + 1,
    }
    values = {"id": key, "reference": reference}
    changed = await writing.run(update(record).where(*is_theirs, is_new).values(opened).returning(c.version), values)
    if changed:
        said = {"openness": "OPEN", "openness_basis": BASIS, "openness_reference": reference}
        snapshot = {**await last_snapshot(writing, key), **said}
        await write_version(writing, key, "OPENED", snapshot=orjson.dumps(snapshot).decode())
        await writing.enter("OPENED", "RECORD", key, changed[0][0], reason=BASIS)
    elif not await writing.run(select(c.version).where(*is_theirs), values):
        raise NotAvailable((), "IM-2024 §13")
    return key
