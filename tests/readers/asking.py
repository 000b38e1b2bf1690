"""Asks the small store by the names of those who ask, and reads what the log says of it."""

from datetime import datetime
from typing import Any

import orjson

import tests.golden.asking
from tests.golden.asking import Asked, Body, answer_to
from tests.readers.people import ACTORS, NOW, SUBJECTS

Told = dict[str, tuple[list[str], list[str], int, bool]]


class Asking(tests.golden.asking.Asking):
    """One reader over one store, asked by the names of the small store's actors."""

    async def __call__(self, text: str, actor: str = "public", *, now: datetime = NOW, **variables: Any) -> Body:
        """Return the body of the answer to `actor`."""
        return await answer_to(self.reader, Asked(text, ACTORS[actor], variables, now))

    async def told(self, text: str, actor: str, **variables: Any) -> Told:
        """Ask, and return what the one new entry says of each subject by its name in the store.

        Each: (field classes, routes, how often disclosed, whether asked for by key).
        """
        before = {row[0] for row in await self.entries()}
        await self(text, actor, **variables)
        (entry,) = [row[0] for row in await self.entries() if row[0] not in before]
        named = {each.pseudonym: name for name, each in SUBJECTS.items()}
        rows = await self.database.fetch_rows(
            "select entry_id, pseudonym, field_classes, routes, disclosed, asked_by_key from query_log_subject"
        )
        return {
            named.get(row[1], "unknown"): (_listed(row[2]), _listed(row[3]), row[4], bool(row[5]))
            for row in rows
            if row[0] == entry
        }


def _listed(value: Any) -> list[str]:
    found: list[str] = orjson.loads(value) if isinstance(value, str) else value
    return found
