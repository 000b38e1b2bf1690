"""A process that dies at one point of its only change: `python -m tests.writing.killed URL POINT`.

What it had already sent stands on its standard output.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from db.database import Database, Transaction
from db.engine import open_database
from tests.writing.desk import RESTRICTED, REVOKE, desk_over
from tests.writing.doubles import Watched

DEAD = 9
STATEMENTS = {
    "at the change": "update record",
    "at the version": "insert into record_version",
    "at the line of the change": "insert into aggregation_log",
    "at the entry": "insert into query_log",
    "before the commit": "commit",
}
POINTS = (*STATEMENTS, "after the commit", "never")


class Mortal(Watched):
    """A store whose process ends once a change is durable."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._to_the_end()

    @asynccontextmanager
    async def _to_the_end(self) -> AsyncIterator[Any]:
        async with super().transaction() as transaction:
            yield transaction
        os._exit(DEAD)


async def main(url: str, point: str) -> None:
    store = await open_database(url)

    async def dies(_store: Database, sql: str) -> None:
        if sql.lower().startswith(STATEMENTS.get(point, "never")):
            os._exit(DEAD)

    beside = Mortal(store) if point == "after the commit" else Watched(store, statement=dies)
    answer = await desk_over(store, beside).post(REVOKE, id=RESTRICTED, why="ERROR")
    sys.stdout.write(answer.text)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
