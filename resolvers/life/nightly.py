"""The nightly round: ends brought forward, ended records archived and erased, due days filled in, holds let go.

Each step is a transaction or a row of them; what was done stays done, and the next round does the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from db.database import Database
from resolvers.consent.held import erase_expired_holds
from resolvers.intake.turns import keep_others_out
from resolvers.life.ends import bring_forward, fill_due_days
from resolvers.life.expiring import end_records
from resolvers.life.upkeep import Done, Round, enter, keep

EXPIRY_KEPT = "EXPIRY"


@dataclass(frozen=True)
class Night:
    """What one round came to. persons: natural persons of whom nothing is left; holds: held rows that were let go."""

    brought_forward: int
    archived: int
    erased: int
    persons: int
    due_days: int
    holds: int


async def nightly(database: Database, round_: Round, *, persons_part: Sequence[str]) -> Night:
    """Do everything that is due on the round's day, and note the day.

    persons_part: the content keys that name a person; they do not stay in an organisation's archive
    Raises: StoreUnavailable, StatementFailed, …; what was committed before stands.
    """
    moved = await bring_forward(database, round_)
    ends = await end_records(database, round_, persons_part=persons_part)
    async with database.transaction() as transaction:
        await keep_others_out(transaction, database.dialect)
        due_days = await fill_due_days(transaction, database.dialect)
        holds = await erase_expired_holds(transaction, database.dialect, today=round_.day)
        await enter(transaction, round_, [Done("EXPIRED", "HELD_ROW", each, 2, "EXPIRED") for each in holds])
        await keep(transaction, database.dialect, round_, name=EXPIRY_KEPT, value=round_.day.isoformat())
    return Night(moved, ends.archived, ends.erased, ends.persons, due_days, len(holds))
