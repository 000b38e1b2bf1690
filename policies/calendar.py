"""Working days by the notices of the State Council, make-up days among them; a year without a notice is no guess."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from holidays.countries.china import China

from policies.packs import PACKS_FOLDER
from policies.tables import read_rows

COLUMNS = ("jurisdiction", "kind", "first", "last", "citation")
PLACES = ("NATIONAL", "IM", "NX")
KNOWN, SAID = ("LIBRARY", "NOTICE"), ("HOLIDAY", "WORKING")
LONGEST = 366  # days of one line
_DAY = timedelta(days=1)
_SATURDAY = 5


class CalendarMissing(LookupError):
    """No notice is loaded for a day that would have to be counted."""

    def __init__(self, day: date) -> None:
        super().__init__(f"no holiday notice is loaded for {day.year}")
        self.year = day.year


@dataclass(frozen=True)
class Span:
    """Days of one kind, the last one included. kind: LIBRARY, NOTICE, HOLIDAY, WORKING."""

    jurisdiction: str
    kind: str
    first: date
    last: date
    citation: str


class Calendar:
    """The working days that the spans make known."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._known = [each for each in spans if each.kind in KNOWN]
        self._said = {
            (each.jurisdiction, day): each.kind == "WORKING"
            for each in spans
            if each.kind in SAID
            for day in _days(each)
        }
        years = sorted({day.year for each in spans for day in (each.first, each.last)})
        self._china = China(years=years)  # type: ignore[no-untyped-call]

    def is_working(self, day: date, *, jurisdiction: str) -> bool:
        """Tell whether a day in Asia/Shanghai is worked there. Raises: CalendarMissing."""
        source = next((each.kind for each in self._known if each.first <= day <= each.last), None)
        if source is None:
            raise CalendarMissing(day)
        for place in (jurisdiction, "NATIONAL"):
            if (place, day) in self._said:
                return self._said[(place, day)]
        return self._china.is_working_day(day) if source == "LIBRARY" else day.weekday() < _SATURDAY

    def after(self, start: date, *, days: int, jurisdiction: str) -> date:
        """Return the last day of a period of working days; the day it starts from is not counted.

        days: 1 or more. The period runs to 24:00 of the day returned, which is a working day.
        Raises: CalendarMissing where it reaches a day of which no notice is loaded.
        Source: Civil Code §201, §203.
        """
        day, left = start, days
        while left:
            day += _DAY
            left -= self.is_working(day, jurisdiction=jurisdiction)
        return day


def load_calendar(path: Path = PACKS_FOLDER / "calendar.csv") -> Calendar:
    """Return the calendar of a file. Raises: PolicyFileError naming every fault as `file:line: what`."""
    rows = read_rows(path, COLUMNS, unique=("jurisdiction", "kind", "first"), check=_faults)
    return Calendar([_span(row.values) for row in rows])


def _span(cells: Mapping[str, str]) -> Span:
    first, last = (date.fromisoformat(cells[name]) for name in ("first", "last"))
    return Span(cells["jurisdiction"], cells["kind"], first, last, cells["citation"])


def _faults(cells: Mapping[str, str]) -> Iterator[str]:
    if cells["jurisdiction"] not in PLACES:
        yield "unknown jurisdiction"
    if cells["kind"] not in (*KNOWN, *SAID):
        yield "unknown kind"
    elif cells["kind"] in KNOWN and cells["jurisdiction"] != "NATIONAL":
        yield "a notice is the nation's"
    try:
        span = _span(cells)
    except ValueError:
        yield "`first` or `last` is no date"
        return
    if not timedelta(0) <= span.last - span.first < timedelta(days=LONGEST):
        yield "`last` lies before `first`, or more than a year after it"


def _days(span: Span) -> Iterable[date]:
    return (span.first + timedelta(days=place) for place in range((span.last - span.first).days + 1))


CALENDAR = load_calendar()
