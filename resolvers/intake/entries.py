"""One record in JSON, as a line of a stream or an item of a mutation gives it: read for its form alone.

Nothing of it is trusted: what has another type, name or depth than the form is a problem with a path, and a path
repeats no name that the form does not know.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from policies.catalogue import OF_LINES
from policies.categories import CATEGORIES
from policies.fields import load_fields
from policies.tables import read_rows
from resolvers.intake.cells import CellRefused, day_of, is_unfit
from resolvers.intake.reading import Problem, Reading, Value

FORM_FILE = Path(__file__).parent / "entry_fields.csv"
CONTENT = "content"
LONGEST_CONTENT = 20_000  # characters of one text, as the longest field of the templates
MOST_STRANGERS = 64  # names of one object that the form does not know: no more of them are told or looked through
_TEXTS = ("TEXT", "FREE")
_UNFIT = "CONTROL_CHARACTER"
_COLUMNS = ("path", "field", "use", "type", "length", "values", "chinese")
_FLAGS = {True: "YES", False: "NO"}
_PERSON = ("personIdType", "personIdNumber")
_LONG_TERM = frozenset({"publicityUntil"})  # every other day is one that has come, or will


@dataclass(frozen=True)
class Entry:
    """One record to take in.

    number: as the caller numbers it, from 1
    payload: JSON of the form of `entry_fields.csv`; a day is a text or a `date`
    fault: why the record could not be read at all; then `payload` holds nothing
    """

    number: int
    payload: Mapping[str, Any]
    fault: str | None = None


@dataclass(frozen=True)
class Place:
    """One line of the form. type: TEXT, FREE, DATE, FLAG or KEY; values: what a KEY may say, none = a category's."""

    path: str
    field: str
    required: bool
    type: str
    length: int
    values: frozenset[str]


@cache
def form() -> Mapping[str, Place]:
    """Return the form of a record by path."""
    rows = read_rows(FORM_FILE, _COLUMNS, optional=("values",), unique=("path",))
    return {place.path: place for place in map(_place, (row.values for row in rows))}


def _place(cell: Mapping[str, str]) -> Place:
    values = frozenset(cell["values"].split("|")) if cell["values"] else frozenset[str]()
    if cell["field"] == "category":
        values = frozenset(CATEGORIES)
    return Place(cell["path"], cell["field"], cell["use"] == "REQUIRED", cell["type"], int(cell["length"]), values)


@cache
def free_fields() -> tuple[str, ...]:
    """Return the fields of the form whose text is stored as it was sent."""
    texts = [place for place in form().values() if place.type in _TEXTS]
    never = ("providerKey", "uscc", "personIdNumber", "issuer")
    return tuple(place.field for place in texts if place.field not in never)


@cache
def _paths() -> Mapping[str, str]:
    return {place.field: place.path for place in form().values()}


def path_of(field: str) -> tuple[str, int | None]:
    """Return the path by which the caller knows a field, and no position."""
    return _paths().get(field, field), None


class EntryReading(Reading):
    """What one record in JSON says. content: the catalogue item's own fields."""

    def __init__(self, entry: Entry, *, layout: str, is_penalty: bool) -> None:
        super().__init__(path_of, layout=layout, is_penalty=is_penalty)
        self.payload = entry.payload
        self.content: dict[str, str] = {}

    @property
    def category(self) -> str:
        """The category, empty where it could not be read."""
        return self.text("category")


def read_entry(entry: Entry, *, of_itself: bool) -> EntryReading:
    """Return what a record says; whatever has not the form is a problem.

    of_itself: who submits speaks of itself alone, so that the record names no subject (IM-2024 §27)
    """
    category = entry.payload.get("category")
    reading = EntryReading(
        entry,
        layout="ORGANISATION",
        is_penalty=category in ("ORG_ADMIN_PENALTY", "NP_ADMIN_PENALTY"),
    )
    for path, value in _leaves(entry.payload):
        _take(reading, path, value)
    if any(reading.values.get(field) for field in _PERSON):
        reading.layout = "PERSON"
    _read_content(reading, entry.payload.get(CONTENT))
    _require(reading, of_itself=of_itself)
    if reading.text("lasts") == "YES":
        _last(reading)
    return reading


def _leaves(payload: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what stands at each path of the form but the content, and strangers by their places."""
    for name, value in _named(payload, _names()[""]):
        if name in _names() and isinstance(value, Mapping):
            yield from ((f"{name}.{inner}", each) for inner, each in _named(value, _names()[name]))
        elif name != CONTENT:
            yield name, value


def _named(members: Mapping[str, Any], known: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Yield what stands under each name.

    A name that is not known may say anything: it is told by its place in the object, `#2`, as in `policies.screening`.
    """
    strangers = 0
    for place, (name, value) in enumerate(members.items(), start=1):
        if value is None:
            continue
        if name in known:
            yield name, value
        elif (strangers := strangers + 1) <= MOST_STRANGERS:
            yield f"#{place}", value


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """Return the names in each object of the form; those of the record itself stand under no name."""
    parts = [path.rpartition(".") for path in form()]
    inner = {above: frozenset(name for of, _, name in parts if of == above) for above, _, _ in parts}
    return inner | {"": inner[""].union(filter(None, inner), (CONTENT,))}


def _take(reading: EntryReading, path: str, value: Any) -> None:
    place = form().get(path)
    if place is None:  # an object of the form that is none, or a stranger
        reading.problems.append(Problem(path, "VALUE_INVALID" if path in _names() else "FIELD_UNKNOWN"))
        return
    try:
        found = _value(place, value)
    except CellRefused as refused:
        reading.refuse(place.field, refused.code)
        return
    if found != "":
        reading.values[place.field] = found
    # It is read all the same: what a hidden sign was to disguise is told as well.
    if type(found) is str and is_unfit(found):
        reading.refuse(place.field, _UNFIT)


def _value(place: Place, value: Any) -> Value:
    """Return what a place says. Raises: CellRefused."""
    if place.type == "FLAG":
        if type(value) is not bool:
            raise CellRefused("VALUE_INVALID")
        return _FLAGS[value]
    if place.type == "DATE" and isinstance(value, date):
        return _day(place, value)
    if type(value) is not str:
        raise CellRefused("VALUE_INVALID")
    if place.type in _TEXTS:
        return _within(value, place.length)
    text = plain_text(value, place.length)
    if place.type == "DATE":
        return _day(place, text) if text else ""
    if place.type == "KEY" and text and text not in place.values:
        raise CellRefused("VALUE_UNKNOWN")
    return text


def _day(place: Place, value: str | date) -> Value:
    """Return the day that a place names. Raises: CellRefused where it is none, or long-term where nothing can be."""
    day = day_of(value)
    if day is None and place.field not in _LONG_TERM:
        raise CellRefused("DATE_INVALID")
    return day


def plain_text(value: str, length: int) -> str:
    """Return a line without blanks around it. Raises: CellRefused with TEXT_TOO_LONG or CONTROL_CHARACTER."""
    text = _within(value, length)
    if is_unfit(text):
        raise CellRefused(_UNFIT)
    return text


def _within(value: str, length: int) -> str:
    """Return a text without blanks around it. Raises: CellRefused with TEXT_TOO_LONG."""
    if len(value) > length:
        raise CellRefused("TEXT_TOO_LONG")
    return value.strip()


def _read_content(reading: EntryReading, content: Any) -> None:
    """Take the fields of the catalogue item: flat text under keys that have a class."""
    if content is None:
        return
    if not isinstance(content, Mapping):
        reading.problems.append(Problem(CONTENT, "VALUE_INVALID"))
        return
    known = load_content_keys()
    for key, value in _named(content, known):
        if key not in known:
            reading.problems.append(Problem(f"{CONTENT}.{key}", "FIELD_UNKNOWN"))
        elif type(value) is not str:
            reading.problems.append(Problem(f"{CONTENT}.{key}", "VALUE_INVALID"))
        else:
            _keep(reading, key, value)


def _keep(reading: EntryReading, key: str, value: str) -> None:
    try:
        text = _within(value, LONGEST_CONTENT)
    except CellRefused as refused:
        reading.problems.append(Problem(f"{CONTENT}.{key}", refused.code))
        return
    if text:
        reading.content[key] = text
    if is_unfit(text, of_lines=key in OF_LINES):
        reading.problems.append(Problem(f"{CONTENT}.{key}", _UNFIT))


@cache
def load_content_keys() -> frozenset[str]:
    """Return the content keys that have a class: any other would be collected and shown to nobody."""
    return frozenset(load_fields().content)


def _require(reading: EntryReading, *, of_itself: bool) -> None:
    for place in form().values():
        if place.required and place.field not in reading.values and not reading.is_refused(place.field):
            reading.refuse(place.field, "VALUE_MISSING")
    if of_itself:
        _refuse(reading, (place.field for place in form().values() if place.path.startswith("subject.")))
        return
    asked = ("counterpartName", *(_PERSON if reading.layout == "PERSON" else ("uscc",)))
    for field in asked:
        if field not in reading.values and not reading.is_refused(field):
            reading.refuse(field, "VALUE_MISSING")


def _refuse(reading: EntryReading, fields: Iterable[str]) -> None:
    for field in fields:
        if field in reading.values:
            reading.refuse(field, "SUBJECT_NOT_OWN")


def _last(reading: EntryReading) -> None:
    """Note that the act lasts; it cannot have ended as well."""
    if "actEndedOn" in reading.values:
        reading.refuse("lasts", "VALUE_INVALID")
    reading.values["actEndedOn"] = "NOT_ENDED"
