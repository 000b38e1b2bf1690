"""The `expire` command and what a start does to a store: last days by the packs in force, ended records put away."""

from datetime import date, datetime
from secrets import token_hex

import click

from db.engine import Database
from policies.clocks import LEGAL_DAY
from policies.decide import load_policy
from policies.fields import load_fields
from resolvers.life.ends import bring_forward
from resolvers.life.nightly import Night, nightly
from resolvers.life.upkeep import Round

PERSONS_PART = "CONTENT_REPRESENTATIVE"  # the class of content keys that name a person


class DayInFuture(ValueError):
    """Nothing ends before its day: the round was asked for a day that has not begun in Asia/Shanghai."""


async def catch_up(database: Database) -> int:
    """Bring the stored ends up to the packs in force, where these are not the last ones; return how many moved."""
    now = datetime.now(LEGAL_DAY)
    return await bring_forward(database, _round(now, now.date()), only_if_packs_changed=True)


async def expire(database: Database, day: date | None) -> Night:
    """Do a nightly round for `day`, today unless given. Raises: DayInFuture."""
    now = datetime.now(LEGAL_DAY)
    if day is not None and day > now.date():
        raise DayInFuture("the day has not begun in Asia/Shanghai")
    keys = load_fields().content_keys(PERSONS_PART)
    return await nightly(database, _round(now, day or now.date()), persons_part=keys)


def _round(now: datetime, day: date) -> Round:
    return Round(now, day, load_policy().revision, lambda: token_hex(16))


def report(night: Night) -> None:
    """Print what the round came to, in one line."""
    counts = (
        (night.archived, "archived"),
        (night.erased, "erased"),
        (night.persons, "persons forgotten"),
        (night.holds, "holds let go"),
        (night.due_days, "due days filled in"),
        (night.brought_forward, "ends brought forward"),
    )
    click.echo("done: " + ", ".join(f"{count:,} {what}" for count, what in counts))
