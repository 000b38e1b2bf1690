"""The staged lives of negative records: each state that a reader should be able to find, in number.

A staged record's document number begins `DEMO-<STAGE>-`. Its dates go in with it; what a case, a nightly job or the
days themselves would have done to it since (`LATER`, `OVER`) is written afterwards, for licences and penalties too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random

from policies.clocks import disclosure_until

_DAY = timedelta(days=1)
_LOOK_BACK = 6 * 366  # days over which ordinary records of organisations spread; some of them have expired
_SINCE = 3  # days ago at which the latest were decided
_ENDED_BEFORE = timedelta(days=20)  # how long before the decision an act ended
_UNNOTIFIED_IN_THOUSAND = 25
_LASTING_IN_THOUSAND = 50


@dataclass(frozen=True)
class Life:
    """The dates and marks of one negative record; `publicity_until` is what its provider declares."""

    decided_on: date
    ended_on: date | None
    notice_served_on: date | None
    publicity_until: date | None
    is_open: bool
    exception: str | None = None  # TRADE_SECRET
    is_screened: bool = True
    seriousness: str = "GENERAL"  # MINOR is not published (NDRC Order 36)


STAGES = (
    "OPEN",
    "RESTRICTED",
    "EXPIRED-YESTERDAY",
    "ENDS-TODAY",
    "PUBLICITY-ENDED",
    "NOT-NOTIFIED",
    "DISPUTED",
    "REPAIRED",
    "UNDER-REVIEW",
    "ARCHIVED",
    "REVOKED",
    "DELETED",
    "TRADE-SECRET",
    "UNSCREENED",
    "NOT-ENDED",
)
# What happened to the record after it was submitted: column → value; a day counts back from today.
LATER: Mapping[str, Mapping[str, str | int]] = {
    "DISPUTED": {"disputed_since": 12},
    "REPAIRED": {"repaired_on": 30},
    "UNDER-REVIEW": {"under_review_since": 5},
    "ARCHIVED": {"state": "ARCHIVED"},
    "REVOKED": {"state": "REVOKED"},
    "DELETED": {"state": "DELETED"},
}
# Whose last day has passed; nobody takes in what is over already and about a person, so these came in before.
OVER = ("EXPIRED-YESTERDAY", "DELETED")


def stage_prefix(stage: str) -> str:
    """Return how the document number of every record of this stage begins."""
    return f"DEMO-{stage}-"


def later_changes(*, today: date) -> list[tuple[str, str, object]]:
    """Return (stage, column of `record`, value) for each change that a stage brings after submission."""
    changes: list[tuple[str, str, object]] = [
        (stage, column, today - timedelta(days=value) if isinstance(value, int) else value)
        for stage, changes in LATER.items()
        for column, value in changes.items()
    ]
    for stage in OVER:
        ended_on = staged_life(stage, today=today).ended_on
        changes += [(stage, "ended_on", ended_on), (stage, "disclosure_until", _last_day(ended_on, today))]
    return changes


def staged_life(stage: str, *, today: date) -> Life:
    """Return the life of a record in this stage on `today`."""
    plain = _decided(today - timedelta(days=60), is_open=True)
    lives = {
        "RESTRICTED": replace(plain, is_open=False),
        # Decided late, so that the end of disclosure falls within the months of publicity.
        "EXPIRED-YESTERDAY": replace(plain, ended_on=_ended_for(today - _DAY, today)),
        "ENDS-TODAY": replace(plain, ended_on=_ended_for(today, today), publicity_until=today),
        "PUBLICITY-ENDED": replace(plain, publicity_until=today - _DAY),
        "NOT-NOTIFIED": replace(plain, notice_served_on=None),
        "ARCHIVED": _decided(_ended_for(today - timedelta(days=400), today), is_open=False),
        "DELETED": _decided(_ended_for(today - timedelta(days=400), today), is_open=False),
        "TRADE-SECRET": replace(plain, is_open=False, exception="TRADE_SECRET"),
        "UNSCREENED": replace(plain, is_screened=False),
        "NOT-ENDED": replace(plain, ended_on=None),
    }
    return lives.get(stage, plain)


def before_its_end(life: Life, *, today: date) -> Life:
    """Return the life as it came in: on its last day at the latest (IM-2018 §36)."""
    last_day = _last_day(life.ended_on, today)
    is_over = last_day is not None and last_day < today
    return replace(life, ended_on=_ended_for(today, today)) if is_over else life


def ordinary_life(random: Random, *, today: date, open_share: int, person: bool) -> Life:
    """Return a life at random: recent ones are more frequent, few lack a notice, few have not ended.

    person: whether it is about one, of whom nothing is kept beyond its last day (IM-2018 §36)
    """
    disclosed = (today - _ended_for(today, today) - _ENDED_BEFORE).days - _SINCE
    days_ago = _SINCE + int(random.random() ** 2 * (disclosed if person else _LOOK_BACK))
    life = _decided(today - timedelta(days=days_ago), is_open=random.randrange(100) < open_share)
    life = replace(life, seriousness=random.choices(("GENERAL", "SERIOUS", "MINOR"), (70, 22, 8))[0])
    chance = random.randrange(1000)
    if chance < _UNNOTIFIED_IN_THOUSAND:
        return replace(life, notice_served_on=None)
    if chance < _UNNOTIFIED_IN_THOUSAND + _LASTING_IN_THOUSAND:
        return replace(life, ended_on=None)
    return life


def _decided(day: date, *, is_open: bool) -> Life:
    """Return a plain life: the act ended before the decision, which was served at once."""
    return Life(
        decided_on=day,
        ended_on=day - _ENDED_BEFORE,
        notice_served_on=day,
        publicity_until=None,
        is_open=is_open,
    )


@cache
def _ended_for(last_day: date, today: date) -> date:
    """Return the latest end of an act whose last day of disclosure is not after `last_day` (IM-2018 §36)."""
    low, high = last_day - timedelta(days=36_500), last_day
    while high - low > _DAY:
        middle = low + (high - low) // 2
        until = _last_day(middle, today)
        low, high = (middle, high) if until is not None and until <= last_day else (low, middle)
    return low


def _last_day(ended_on: date | None, today: date) -> date | None:
    return disclosure_until(jurisdiction="IM", record_class="NEGATIVE", ended_on=ended_on, today=today)
