"""A process that dies at one point of its only question: `python -m tests.properties.killed URL POINT ROLE KEY`.

What it had already sent stands on its standard output.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from db.database import Statement
from db.engine import open_database
from db.sqlite_connection import Session
from policies.actor import Actor
from tests.properties.callers import Caller
from tests.properties.house import shipped
from tests.properties.secretive import PURPOSE, RECORDS
from tests.properties.serving import client, post
from tests.properties.stores import MATTER

DEAD = 9
POINTS = ("before the entry", "before its commit", "after its commit", "never")


class Mortal:
    """A store whose process ends beside the entry's commit."""

    def __init__(self, store: Any, point: str) -> None:
        self._store = store
        self._point = point

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def commit(self, statements: Sequence[Statement]) -> None:
        if self._point == "before the entry":
            die()
        await self._store.commit(statements)
        if self._point == "after its commit":
            die()


def die(*_: Any) -> None:
    os._exit(DEAD)


async def main(url: str, point: str, role: str, key: str) -> None:
    store = await open_database(url)
    if point == "before its commit":
        dying: Callable[..., None] = die
        Session.commit = dying  # type: ignore[method-assign]
    caller = Caller(Actor(role, key, "t" * 32))
    stated = f'@purpose(code: {PURPOSE}, matter: "{MATTER}")' if role == "USER_AGENCY" else ""
    async with client(Mortal(store, point), shipped()) as asking:  # type: ignore[arg-type]
        answer = await post(asking, caller, f"query Q {stated} {{ {RECORDS} }}")
    sys.stdout.write(answer.text)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
