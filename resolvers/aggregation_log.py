"""The aggregation log: one line for each change, written in the transaction of the change itself (IM-2018 §35)."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from db.database import Dialect, Transaction
from resolvers.marks import mark


class LogLine(NamedTuple):
    """What was done to one object, and by whom; named as its columns.

    place: within its act, from 1; role: SYSTEM where the platform itself acts, which has neither bearer nor unit
    action, object, reason: keys; never free text
    """

    act_id: str
    place: int
    at: datetime
    role: str
    bearer_key: str | None
    unit_id: str | None
    action: str
    object: str
    object_id: str
    version: int
    reason: str | None
    policy_revision: str


async def enter_line(transaction: Transaction, dialect: Dialect, line: LogLine) -> None:
    """Enter one change; it becomes durable with it."""
    marks = ", ".join(mark(dialect, place) for place in range(1, len(line) + 1))
    await transaction.execute(
        f"insert into aggregation_log ({', '.join(LogLine._fields)}) values ({marks})",  # noqa: S608 (code's names)
        line,
    )


async def enter_lines(transaction: Transaction, lines: Iterable[LogLine]) -> None:
    """Enter any number of changes; they become durable with them."""
    await transaction.copy_rows("aggregation_log", LogLine._fields, lines)
