"""Working days: the worked dates of the articles, the notices day by day, and no guess where there is none."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from holidays.countries.china import China

from policies.calendar import CALENDAR, COLUMNS, Calendar, CalendarMissing, Span, load_calendar
from policies.clocks import correction_due_on, publicity_due_on
from policies.packs import PACKS_FOLDER, parameter
from policies.tables import PolicyFileError, read_rows

HEADER = ",".join(COLUMNS)


def _day(text: str) -> date:
    return date.fromisoformat(text)


WORKED = [
    pytest.param("objection.days_own", "NX", "2026-02-13", "2026-02-25", id="an objection over New Year and a make-up"),
    pytest.param("objection.days_assisted", "NX", "2026-02-13", "2026-03-02", id="the same with assistance"),
    pytest.param("objection.assist_reply_days", "NX", "2026-02-13", "2026-02-25", id="the reply to a request"),
    pytest.param("objection.days_own", "IM", "2026-02-13", "2026-03-19", id="an objection in Inner Mongolia"),
    pytest.param("deletion.days", "IM", "2026-04-30", "2026-05-11", id="a deletion over Labour Day and a make-up"),
    pytest.param("publicity.licence_penalty_days", "IM", "2026-09-24", "2026-10-12", id="two make-up days around one"),
    pytest.param(
        "publicity.licence_penalty_days", "NX", "2026-09-24", "2026-10-12", id="the same by the nation's rule"
    ),
    pytest.param("selfcorrection.days", "NX", "2026-11-20", "2026-11-25", id="an ordinary week"),
]


@pytest.mark.parametrize(("key", "jurisdiction", "start", "last"), WORKED)
def test_c24_working_days_are_counted_as_the_articles_count_them(
    key: str, jurisdiction: str, start: str, last: str
) -> None:
    days = parameter(key, jurisdiction=jurisdiction, on=_day(start)).number()
    assert CALENDAR.after(_day(start), days=days, jurisdiction=jurisdiction) == _day(last)


# The notices as they were read, apart from the library: first and last day off, and the weekend days that were worked.
OFF = {
    2025: ("01-01 01-01", "01-28 02-04", "04-04 04-06", "05-01 05-05", "05-31 06-02", "10-01 10-08"),
    2026: ("01-01 01-03", "02-15 02-23", "04-04 04-06", "05-01 05-05", "06-19 06-21", "09-25 09-27", "10-01 10-07"),
}
MADE_UP = {
    2025: ("01-26", "02-08", "04-27", "09-28", "10-11"),
    2026: ("01-04", "02-14", "02-28", "05-09", "09-20", "10-10"),
}


@pytest.mark.parametrize("year", OFF)
@pytest.mark.parametrize("jurisdiction", ["IM", "NX"])
def test_c24_every_day_is_what_its_notice_says(year: int, jurisdiction: str) -> None:
    off: set[date] = set()
    for span in OFF[year]:
        first, last = (_day(f"{year}-{each}") for each in span.split())
        off |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
    worked = {_day(f"{year}-{each}") for each in MADE_UP[year]}
    for number in range(365):
        day = date(year, 1, 1) + timedelta(days=number)
        expected = day in worked or (day.weekday() < 5 and day not in off)
        assert CALENDAR.is_working(day, jurisdiction=jurisdiction) == expected, day


def test_the_library_knows_every_notice_that_is_left_to_it() -> None:
    noticed = set(China().special_public_holidays)
    rows = read_rows(PACKS_FOLDER / "calendar.csv", COLUMNS)
    assert {_day(row.values["first"]).year for row in rows if row.values["kind"] == "LIBRARY"} <= noticed


MISSING = [
    pytest.param("2026-12-31", 1, id="the first day of a year without a notice"),
    pytest.param("2026-12-24", 7, id="a period that reaches into it"),
    pytest.param("2027-06-01", 3, id="a period within it"),
]


@pytest.mark.parametrize(("start", "days"), MISSING)
def test_a_year_without_a_notice_is_not_guessed(start: str, days: int) -> None:
    with pytest.raises(CalendarMissing) as missing:
        CALENDAR.after(_day(start), days=days, jurisdiction="IM")
    assert missing.value.year == 2027


def test_a_period_that_ends_before_it_needs_no_notice() -> None:
    assert CALENDAR.after(_day("2026-12-24"), days=5, jurisdiction="IM") == _day("2026-12-31")


def test_the_due_day_of_such_a_period_is_left_open() -> None:
    due = [
        publicity_due_on(jurisdiction="IM", category="ORG_ADMIN_PENALTY", decided_on=_day(day))
        for day in ("2026-12-22", "2026-12-23")
    ]
    assert due == [_day("2026-12-31"), None]


DUE = [
    pytest.param("IM", "ORG_ADMIN_LICENSE", "2026-09-24", "2026-10-12", id="a licence"),
    pytest.param("NX", "NP_ADMIN_PENALTY", "2026-09-24", "2026-10-12", id="a person's penalty in Ningxia"),
    pytest.param("IM", "ORG_REGISTRATION", "2026-09-24", None, id="nothing else is due"),
    pytest.param("IM", "ORG_ADMIN_PENALTY", "2017-02-27", None, id="nothing decided before the duty is due"),
    pytest.param("IM", "ORG_ADMIN_PENALTY", "2017-02-28", "2017-03-09", id="the first day of the duty"),
    pytest.param("NX", "ORG_ADMIN_PENALTY", "2018-12-28", None, id="the nation's duty is younger"),
]


@pytest.mark.parametrize(("jurisdiction", "category", "decided", "due"), DUE)
def test_c24_licences_and_penalties_are_due_in_seven_working_days(
    jurisdiction: str, category: str, decided: str, due: str | None
) -> None:
    found = publicity_due_on(jurisdiction=jurisdiction, category=category, decided_on=_day(decided))
    assert found == (due and _day(due))


def test_c18_a_fault_is_corrected_in_three_working_days_from_its_discovery() -> None:
    assert correction_due_on(jurisdiction="NX", discovered_on=_day("2026-02-13")) == _day("2026-02-25")
    with pytest.raises(CalendarMissing):
        correction_due_on(jurisdiction="NX", discovered_on=_day("2026-12-30"))


def _calendar(*lines: str) -> Calendar:
    spans = [line.split(",") for line in lines]
    return Calendar([Span(place, kind, _day(first), _day(last), "a notice") for place, kind, first, last in spans])


def test_a_notice_can_stand_in_the_file_before_the_library_has_it() -> None:
    made = _calendar(
        "NATIONAL,NOTICE,2027-01-01,2027-12-31",
        "NATIONAL,HOLIDAY,2027-10-01,2027-10-08",
        "NATIONAL,WORKING,2027-10-09,2027-10-09",
    )
    assert made.after(_day("2027-09-30"), days=2, jurisdiction="IM") == _day("2027-10-11")
    # The library's own idea of a year without a notice is not asked: the first of May is not in this one.
    assert made.is_working(_day("2027-05-04"), jurisdiction="IM")


def test_a_regions_own_day_comes_before_the_nations_and_binds_no_other_region() -> None:
    made = _calendar(
        "NATIONAL,LIBRARY,2026-01-01,2026-12-31",
        "NATIONAL,WORKING,2026-07-18,2026-07-18",
        "NX,HOLIDAY,2026-07-17,2026-07-18",
    )
    days = [_day("2026-07-17"), _day("2026-07-18")]
    assert [made.is_working(day, jurisdiction="NX") for day in days] == [False, False]
    assert [made.is_working(day, jurisdiction="IM") for day in days] == [True, True]


def test_a_region_without_a_notice_of_the_nation_knows_no_day() -> None:
    made = _calendar("NX,HOLIDAY,2026-07-17,2026-07-17")
    with pytest.raises(CalendarMissing):
        made.is_working(_day("2026-07-17"), jurisdiction="NX")


FAULTS = [
    pytest.param("XX,HOLIDAY,2026-01-01,2026-01-01,a notice", "unknown jurisdiction", id="an unknown place"),
    pytest.param("IM,HOLIDAYS,2026-01-01,2026-01-01,a notice", "unknown kind", id="an unknown kind"),
    pytest.param("IM,NOTICE,2026-01-01,2026-12-31,a notice", "a notice is the nation's", id="a region's notice"),
    pytest.param("IM,HOLIDAY,2026-01-32,2026-02-01,a notice", "`first` or `last` is no date", id="no date"),
    pytest.param("IM,HOLIDAY,2026-01-02,2026-01-01,a notice", "`last` lies before `first`", id="turned around"),
    pytest.param("IM,HOLIDAY,2026-01-01,2028-01-01,a notice", "more than a year", id="too long"),
    pytest.param("IM,HOLIDAY,2026-01-01,2026-01-01,", "`citation` is empty", id="without a citation"),
]


@pytest.mark.parametrize(("line", "fault"), FAULTS)
def test_a_faulty_line_is_named_and_nothing_is_loaded(line: str, fault: str, tmp_path: Path) -> None:
    path = tmp_path / "calendar.csv"
    path.write_text(f"{HEADER}\n{line}\n", encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_calendar(path)
    (told,) = refused.value.faults
    assert told.startswith("calendar.csv:2: ")
    assert fault in told
