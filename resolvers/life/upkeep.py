"""One round of upkeep: its day and policy, what the store was last brought up to, its lines in the log."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import orjson

from db.database import Dialect, Transaction
from resolvers.aggregation_log import LogLine, enter_lines
from resolvers.marks import mark

ROLE = "SYSTEM"  # nobody's token: the platform itself


@dataclass(frozen=True)
class Round:
    """When upkeep is done and for which day of Asia/Shanghai, under which policy, and where ids come from."""

    now: datetime
    day: date
    policy_revision: str
    new_id: Callable[[], str]


@dataclass(frozen=True)
class Done:
    """What was done to one object, as the aggregation log says it."""

    action: str
    thing: str
    thing_id: str
    version: int
    reason: str


async def kept_up(transaction: Transaction, dialect: Dialect, name: str) -> str | None:
    """Return what the store was last brought up to under this name; None where it never was."""
    rows = await transaction.fetch(f"select value from upkeep where name = {mark(dialect, 1)}", [name])  # noqa: S608
    if not rows:
        return None
    text = rows[0][0]
    return str(orjson.loads(text)) if isinstance(text, str) else str(text)


async def keep(transaction: Transaction, dialect: Dialect, round_: Round, *, name: str, value: str) -> None:
    """Note what the store has been brought up to."""
    marks = ", ".join(mark(dialect, place) for place in (1, 2, 3))
    await transaction.execute(
        f"insert into upkeep (name, value, at) values ({marks}) "  # noqa: S608 (placeholders)
        "on conflict (name) do update set value = excluded.value, at = excluded.at",
        [name, orjson.dumps(value).decode(), round_.now],
    )


async def enter(transaction: Transaction, round_: Round, done: Sequence[Done]) -> None:
    """Enter what was done, as one act of the platform itself (IM-2018 §35); durable with the change."""
    act = round_.new_id()
    lines = (
        LogLine(
            act_id=act,
            place=place,
            at=round_.now,
            role=ROLE,
            bearer_key=None,
            unit_id=None,
            action=each.action,
            object=each.thing,
            object_id=each.thing_id,
            version=each.version,
            reason=each.reason,
            policy_revision=round_.policy_revision,
        )
        for place, each in enumerate(done, start=1)
    )
    await enter_lines(transaction, lines)
