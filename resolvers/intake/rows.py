"""One row of a double-publicity table is read: each cell by the type of its field, or the code of what is wrong.

Problems name columns and codes, never a cell.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from policies.catalogue import OF_LINES
from policies.identifiers import IdentifierInvalid, check_uscc
from resolvers.intake.cells import CellRefused, amount_of, date_of, end_of, is_unfit, text_of, value_of
from resolvers.intake.reading import Problem, Reading, Value
from resolvers.intake.templates import Field, Heading


@dataclass(frozen=True)
class Line:
    """One row to take in. faults: position → code of a cell that the reader does not trust."""

    number: int
    heading: Heading
    cells: tuple[str, ...]
    faults: Mapping[int, str]
    sheet: str | None = None


class LineReading(Reading):
    """The cells of one row by template field."""

    def __init__(self, heading: Heading) -> None:
        super().__init__(heading.called, layout=heading.layout, is_penalty=heading.kind == "PENALTY")
        self.heading = heading


def read_line(line: Line) -> LineReading:
    """Return the row's cells as values; every cell that cannot be read is a problem."""
    reading = LineReading(line.heading)
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
            yield Problem(line.heading.told[position], ban.code, ban.key, position)


def _refuse_unfit(reading: LineReading, cells: tuple[str, ...]) -> None:
    """Refuse cells with characters that no text needs. Most rows pass the first, cheap test."""
    if "".join(cells).isprintable():
        return
    for field, position in reading.heading.columns:
        if position < len(cells) and is_unfit(cells[position].strip(), of_lines=field.name in OF_LINES):
            reading.refuse(field.name, "CONTROL_CHARACTER")


@lru_cache(maxsize=1024)
def _unit_code(cell: str) -> str:
    """Return the checked code of an authority or source unit: public bodies, few and repeated."""
    return check_uscc(cell)


# What stands for a person's number in the rejects file: it belongs in its own column, not in a text.
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

