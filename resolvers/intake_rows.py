"""One row of a double-publicity table becomes a draft — a subject and its record — or a list of problems.

Pure: everything that the store knows arrives in `Terms`. Problems name columns and codes, never a cell.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from db.identity import IdentityKeys
from policies.bans import ban_in_text
from policies.identifiers import IdentifierInvalid, check_uscc
from policies.identity_text import names_a_person
from resolvers.intake_cells import UNFIT, CellRefused, amount_of, date_of, end_of, text_of, value_of
from resolvers.templates import OWN_NUMBERS, Field, Heading

Value = str | date | None


@dataclass(frozen=True)
class Problem:
    """Why a row is refused. column: its header as written; ban: what stands for the cell in the rejects file."""

    column: str
    code: str
    ban: str | None = None
    position: int | None = None


@dataclass(frozen=True)
class Line:
    """One row to take in. faults: position → code of a cell that the reader does not trust."""

    number: int
    heading: Heading
    cells: tuple[str, ...]
    faults: Mapping[int, str]
    sheet: str | None = None


@dataclass(frozen=True)
class Provider:
    """The unit that submits: a record keeps the rules of its provider's home."""

    id: str
    code: str
    region_code: str
    jurisdiction: str


@dataclass(frozen=True)
class Terms:
    """What is the same for every row of a submission.

    items: category → catalogue item in force; published: the reference under which the provider published
    every row that does not say otherwise (IM-2018 §23 ¶2(1)), None if it says nothing
    """

    provider: Provider
    items: Mapping[str, str]
    regions: frozenset[str]
    keys: IdentityKeys
    now: datetime
    today: date
    published: str | None = None


class Reading:
    """The cells of one row by template field, and what is wrong with them so far."""

    def __init__(self, line: Line) -> None:
        self.heading = line.heading
        self.problems: list[Problem] = []
        self.values: dict[str, Value] = {}

    def refuse(self, field: str, code: str, ban: str | None = None) -> None:
        """Note that the cell of a template field is refused."""
        self.problems.append(Problem(self.heading.header_of(field), code, ban, self.heading.positions.get(field)))

    def text(self, field: str) -> str:
        """Return the text of a field, empty where there is none."""
        value = self.values.get(field, "")
        return value if type(value) is str else ""

    def day(self, field: str) -> date | None:
        """Return the date of a field, None where there is none or it is long-term."""
        value = self.values.get(field)
        return value if isinstance(value, date) else None


def read_line(line: Line) -> Reading:
    """Return the row's cells as values; every cell that cannot be read is a problem."""
    reading = Reading(line)
    cells = line.cells
    if len(cells) > len(line.heading.headers) and any(cell.strip() for cell in cells[len(line.heading.headers) :]):
        reading.problems.append(Problem("", "ROW_LENGTH"))
    values, faults, width = reading.values, line.faults, len(cells)
    for field, position in line.heading.columns:
        cell = cells[position].strip() if position < width else ""
        if faults and position in faults:
            reading.refuse(field.name, faults[position])
        elif cell and field.is_text and len(cell) <= field.length:  # most cells: nothing else is asked of them
            values[field.name] = cell
        elif cell:
            _read(reading, field, cell)
    _refuse_unfit(reading, cells)
    _screen(reading)
    return reading


def _read(reading: Reading, field: Field, cell: str) -> None:
    try:
        reading.values[field.name] = _READERS[field.type](cell, field)
    except CellRefused as error:
        reading.refuse(field.name, error.code)
    except IdentifierInvalid:
        reading.refuse(field.name, "IDENTIFIER_INVALID")


def banned_cells(line: Line, *, person: bool) -> Iterator[Problem]:
    """Yield the filled cells of columns that may not be collected (IM-2018 §18)."""
    for position, ban in line.heading.bans[person].items():
        if position < len(line.cells) and line.cells[position].strip():
            yield Problem(line.heading.headers[position], ban.code, ban.key, position)


def _refuse_unfit(reading: Reading, cells: tuple[str, ...]) -> None:
    """Refuse cells with characters that no text needs. Most rows pass the first, cheap test."""
    whole = "".join(cells)
    if whole.isprintable() or not UNFIT.search(whole):
        return
    for field, position in reading.heading.columns:
        if position < len(cells) and UNFIT.search(cells[position].strip()):
            reading.refuse(field.name, "CONTROL_CHARACTER")


def _screen(reading: Reading) -> None:
    """Refuse a text that states what may not be collected, and any that holds a person's number (IM-2018 §18)."""
    stored = _filled(reading, reading.heading.stored)
    # One look at all of them; a full stop keeps a statement from reaching into the next cell.
    whole = _APART.join([text for _, text in stored])
    if ban_in_text(whole) is not None:
        for name, text in stored:
            ban = ban_in_text(text)
            if ban:
                reading.refuse(name, ban.code, ban.key)
    texts = [(name, text) for name, text in stored if name not in OWN_NUMBERS]
    if names_a_person(whole if len(texts) == len(stored) else _APART.join([text for _, text in texts])):
        _refuse_numbers(reading, texts, old_form=True)
    if len(texts) < len(stored):
        _refuse_numbers(reading, _filled(reading, reading.heading.registrations), old_form=False)


def _refuse_numbers(reading: Reading, texts: Sequence[tuple[str, str]], *, old_form: bool) -> None:
    for name, text in texts:
        if names_a_person(text, old_form=old_form):
            # A person's number is never stored in clear; the provider takes it out of the text.
            reading.refuse(name, "PERSON_NUMBER_IN_TEXT", PERSON_NUMBER)


def _filled(reading: Reading, names: Sequence[str]) -> list[tuple[str, str]]:
    """Return those of the fields that hold text, with it."""
    values = reading.values
    return [(name, text) for name in names if name in values and type(text := values[name]) is str]


@lru_cache(maxsize=1024)
def _unit_code(cell: str) -> str:
    """Return the checked code of an authority or source unit: public bodies, few and repeated."""
    return check_uscc(cell)


_APART = "。"
# What stands for such a number in the rejects file: it belongs in its own column, not in a text.
PERSON_NUMBER = "PERSON_NUMBER"
_READERS: Mapping[str, Callable[[str, Field], Value]] = {
    "TEXT": text_of,
    "FREE": text_of,
    "VALUE": value_of,
    "DATE": lambda cell, _field: date_of(cell),
    "END": lambda cell, _field: end_of(cell),
    "AMOUNT": lambda cell, _field: amount_of(cell),
    "CODE": lambda cell, _field: _unit_code(cell),
}


def canonical_name(text: str) -> str:
    """Return a name as it is stored and compared: one width, Chinese brackets, no idle spaces."""
    name = unicodedata.normalize("NFKC", text).strip()
    if name.isascii():
        return " ".join(name.split())
    return " ".join(name.split()).replace("(", "（").replace(")", "）")
