"""What somebody says about a draft while comments are asked for (NX-2024 §27 ¶3)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.types import Date, String

from db.kinds import Key
from db.tables import catalogue_item
from db.tables_of_intake import catalogue_comment
from resolvers.catalogue.moving import Step, move
from resolvers.catalogue.texts import lawful_text
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

_SAID = bindparam("said", type_=String())


async def comment(writing: Writing, given: Mapping[str, Any]) -> str:
    """Keep a comment and return the item's id; of one bearer an item has one comment, and the newest stands.

    Raises: FieldsIncomplete, TextRefused, and what `move` raises.
    """
    said = lawful_text(given["text"])
    item_id = stored_key(given["id"])
    c = catalogue_comment.c
    own = (c.item_id == bindparam("id", type_=Key), c.bearer_key == bindparam("bearer_key", type_=Key))
    values = {"id": item_id, "said": said}
    if await writing.run(select(c.id).where(*own, c.text == _SAID), values):
        return item_id  # said before, word for word
    # The item stays as it is; that it lies open for this caller is asked by the statement that would change it.
    made = await move(writing, given["id"], Step("COMMENT", "COMMENTED", {}, catalogue_item.c.id.is_(None), values))
    changed = await writing.run(
        update(catalogue_comment)
        .where(*own)
        .values(text=_SAID, said_on=bindparam("today", type_=Date()))
        .returning(c.id),
        values,
    )
    if not changed:
        row = {
            "id": bindparam("comment_id", type_=Key),
            "item_id": bindparam("id", type_=Key),
            "bearer_key": bindparam("bearer_key", type_=Key),
            "said_on": bindparam("today", type_=Date()),
            "text": _SAID,
        }
        await writing.run(insert(catalogue_comment).values(row), {**values, "comment_id": writing.new_id()})
    return made
