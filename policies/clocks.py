"""The last days of a record: of its publication, of open output, and of any output at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from policies.calendar import CALENDAR, CalendarMissing
from policies.packs import ParameterMissing, days_of_change, parameter

LEGAL_DAY = ZoneInfo("Asia/Shanghai")  # all days of the law are days there
_DAY = timedelta(days=1)
_PUBLICITY = "publicity."  # how the keys of its rules begin
_YEARS = "disclosure.negative_years"


@dataclass(frozen=True)
class PublicityEnd:
    """Whether open output is lawful on the day asked about, its last day (None = no end), and the rule."""

    open: bool
    until: date | None
    citation: str


def disclosure_until(*, jurisdiction: str, record_class: str, ended_on: date | None, today: date) -> date | None:
    """Return the last day on which anybody may be given the record.

    ended_on: the day the act or event ended; None while it lasts, and then the clock has not started
    today: the day asked about, whose rule set counts, and from its own day on each later one that is known
    None = no clock: only negative information expires.
    Source: IM-2018 §36 ¶1; years by Civil Code §202: the corresponding day, or the month's last.
    """
    if record_class != "NEGATIVE" or ended_on is None:
        return None

    def end(on: date) -> PublicityEnd:
        years = parameter(_YEARS, jurisdiction=jurisdiction, on=on)
        until = ended_on + relativedelta(years=years.number())
        return PublicityEnd(on <= until, until, years.citation)

    return _by_every_rule(end, jurisdiction, _YEARS, today).until


def publicity_until(
    *, jurisdiction: str, category: str, decided_on: date, seriousness: str | None, declared: date | None, today: date
) -> PublicityEnd:
    """Return until when the record may be published, by the rule set in force on `today` and each later one known.

    decided_on: date of the decision document
    declared: the end that the provider gave; the earlier of it and the maximum wins
    A rule set binds from its own day, and only ever to an earlier end: the last day told holds on every later day.
    Raises: ParameterMissing for a day before the first national rule set.
    Source: IM-2024 §39(3); NDRC Order 58 until 2026-03-31, NDRC Order 36 from 2026-04-01.
    """

    def end(on: date) -> PublicityEnd:
        maximum = _maximum(jurisdiction, category, seriousness, on)
        if maximum is None:
            # No maximum binds other records; what the provider declared still does.
            return PublicityEnd(declared is None or on <= declared, declared, "IM-2024 §39(3)")
        months, citation = maximum
        if months is None:
            return PublicityEnd(False, None, citation)
        until = decided_on + relativedelta(months=months)
        if declared is not None and declared < until:
            return PublicityEnd(on <= declared, declared, "IM-2024 §39(3)")
        return PublicityEnd(on <= until, until, citation)

    return _by_every_rule(end, jurisdiction, _PUBLICITY, today)


def _maximum(jurisdiction: str, category: str, seriousness: str | None, on: date) -> tuple[int | None, str] | None:
    """Return the longest publicity in months (None = it is not published) and its rule; None where no rule binds."""
    if category not in parameter("publicity.penalty_categories", jurisdiction=jurisdiction, on=on).choices():
        return None
    key = "publicity.max_months"
    if parameter("publicity.graded", jurisdiction=jurisdiction, on=on).value:
        grade = seriousness or parameter("publicity.grade_when_unknown", jurisdiction=jurisdiction, on=on).value
        published = parameter("publicity.published_grades", jurisdiction=jurisdiction, on=on)
        if grade not in published.choices():  # MINOR, and whatever no rule names
            return None, published.citation
        key = f"publicity.max_months.{grade}"
    maximum = parameter(key, jurisdiction=jurisdiction, on=on)
    return maximum.number(), maximum.citation


def _by_every_rule(end: Callable[[date], PublicityEnd], jurisdiction: str, keys: str, today: date) -> PublicityEnd:
    """Return the end by the rules of `today`, brought forward by each rule that comes into force before it."""
    found = end(today)
    for change in days_of_change(keys, jurisdiction=jurisdiction, after=today):
        if not found.open or (found.until is not None and found.until < change):
            break
        later = end(change)
        if not later.open:
            return PublicityEnd(True, change - _DAY, later.citation)
        if later.until is not None and (found.until is None or later.until < found.until):
            found = later
    return found


@lru_cache(maxsize=16_384)
def publicity_due_on(*, jurisdiction: str, category: str, decided_on: date) -> date | None:
    """Return the last day on which a licence or penalty has to be published.

    jurisdiction: of the record's home; decided_on: the day of the decision, which is not counted and whose rules count
    None = no rule demands it, or a day to be counted is in no notice yet: nothing is guessed, and it is asked again.
    Source: IM-2017-27 (15); NDRC Office 2018 No. 424.
    """
    try:
        due = parameter("publicity.due_categories", jurisdiction=jurisdiction, on=decided_on)
        if category not in due.choices():
            return None
        days = parameter("publicity.licence_penalty_days", jurisdiction=jurisdiction, on=decided_on).number()
        return CALENDAR.after(decided_on, days=days, jurisdiction=jurisdiction)
    except (ParameterMissing, CalendarMissing):
        return None


def correction_due_on(*, jurisdiction: str, discovered_on: date) -> date:
    """Return the last day on which a fault that its provider discovered has to be corrected.

    Raises: CalendarMissing where a day to be counted is in no notice yet.
    Source: NX-2024 §53; elsewhere the project's default for `in real time` (IM-2018 §20).
    """
    days = parameter("selfcorrection.days", jurisdiction=jurisdiction, on=discovered_on).number()
    return CALENDAR.after(discovered_on, days=days, jurisdiction=jurisdiction)
