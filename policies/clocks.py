"""The last days of a record: of open output, and of any output at all."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from policies.packs import parameter

LEGAL_DAY = ZoneInfo("Asia/Shanghai")  # all days of the law are days there


@dataclass(frozen=True)
class PublicityEnd:
    """Whether open output is lawful on the day asked about, its last day (None = no end), and the rule."""

    open: bool
    until: date | None
    citation: str


def disclosure_until(*, jurisdiction: str, record_class: str, ended_on: date | None, today: date) -> date | None:
    """Return the last day on which anybody may be given the record.

    ended_on: the day the act or event ended; None while it lasts, and then the clock has not started
    today: the day asked about, whose rule set counts
    None = no clock: only negative information expires.
    Source: IM-2018 §36 ¶1; years by Civil Code §202: the corresponding day, or the month's last.
    """
    if record_class != "NEGATIVE" or ended_on is None:
        return None
    years = parameter("disclosure.negative_years", jurisdiction=jurisdiction, on=today).number()
    return ended_on + relativedelta(years=years)


def publicity_until(
    *, jurisdiction: str, category: str, decided_on: date, seriousness: str | None, declared: date | None, today: date
) -> PublicityEnd:
    """Return until when the record may be published, by the rule set in force on `today`.

    decided_on: date of the decision document
    declared: the end that the provider gave; the earlier of it and the maximum wins
    Raises: ParameterMissing for a day before the first national rule set.
    Source: IM-2024 §39(3); NDRC Order 58 until 2026-03-31, NDRC Order 36 from 2026-04-01.
    """
    bound = parameter("publicity.penalty_categories", jurisdiction=jurisdiction, on=today)
    if category not in bound.choices():
        # No maximum binds other records; what the provider declared still does.
        return PublicityEnd(declared is None or today <= declared, declared, "IM-2024 §39(3)")
    key = "publicity.max_months"
    if parameter("publicity.graded", jurisdiction=jurisdiction, on=today).value:
        grade = seriousness or parameter("publicity.grade_when_unknown", jurisdiction=jurisdiction, on=today).value
        published = parameter("publicity.published_grades", jurisdiction=jurisdiction, on=today)
        if grade not in published.choices():  # MINOR, and whatever no rule names
            return PublicityEnd(False, None, published.citation)
        key = f"publicity.max_months.{grade}"
    maximum = parameter(key, jurisdiction=jurisdiction, on=today)
    until = decided_on + relativedelta(months=maximum.number())
    if declared is not None and declared < until:
        return PublicityEnd(today <= declared, declared, "IM-2024 §39(3)")
    return PublicityEnd(today <= until, until, maximum.citation)
