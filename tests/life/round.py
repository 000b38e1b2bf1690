"""One round of upkeep for the tests, rows made for it, and what stands in a store afterwards."""

from datetime import date, datetime
from itertools import count
from typing import Any

import orjson

from db.database import Database
from resolvers.life.upkeep import Round
from tests.db.statements import places
from tests.golden.contents import record_rows
from tests.golden.places import NOW, TODAY, Row, fixed_id
from tests.golden.store import put
from tests.golden.submitted import FIXED_REVISION

_NUMBERS = count(1)
# What was entered since: the fixed store has lines of its own.
ENTERED = f"from aggregation_log where policy_revision <> '{FIXED_REVISION}'"


def round_of(day: date = TODAY, now: datetime = NOW) -> Round:
    """Return a round of upkeep on a day."""
    return Round(now, day, "a policy", lambda: fixed_id("f", next(_NUMBERS)))


def like(title: str, number: int, /, **changes: object) -> Row:
    """Return a record of the fixed store once more, with another id and key, and what is changed in it."""
    (row,) = [each for each in record_rows() if each["title"] == title]
    return row | {"id": record_id(number), "provider_key": f"key {number}"} | changes


def record_id(number: int) -> str:
    return fixed_id("c", number)


async def put_records(database: Database, *rows: Row) -> None:
    """Put records into the store, each with its first version, which says all of it."""
    for row in rows:
        await put(database, "record", [row])
        version = {
            "record_id": row["id"],
            "version": 1,
            "changed_at": NOW,
            "reason": "SUBMITTED",
            "changed_by": row["provider_id"],
            "content_digest": "0",
            "snapshot": {"title": row["title"], "content": row["content"]},
        }
        await put(database, "record_version", [version])


async def asked(database: Database, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Return the rows of a statement that is written with ?."""
    return await database.fetch_rows(places(sql, database), list(values))


async def change(database: Database, sql: str, *values: object) -> None:
    """Run a changing statement that is written with ?."""
    await database.commit([(places(sql, database), list(values))])


async def end_of(database: Database, number: int, column: str = "publicity_until") -> date | None:
    """Return a stored day of a record."""
    ((day,),) = await asked(database, f"select {column} from record where id = ?", record_id(number))
    return date.fromisoformat(day) if isinstance(day, str) else day


def as_json(value: Any) -> Any:
    """Return a document as either database gives it."""
    return orjson.loads(value) if isinstance(value, str | bytes) else value
