"""What a filter or an order is, and the plain comparisons that filters are put together from.

A filter sees the value as it is answered: where the field is withheld for a row, the row does not match. A test that
is true of a withheld (null) value is negative and is allowed only on fields open for every visible row.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Date, FromClause, Select, String, and_, false, func, literal_column, select, true
from sqlalchemy.types import TypeEngine

from db.kinds import Key
from db.tables import region_closure
from resolvers.ground import Columns
from resolvers.plan import Scalar
from resolvers.refusal import Refusal

MIN_SEARCH = 2
FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
GREATEST = "\U0010ffff"  # no text goes on with a greater character


class SearchTooShort(Refusal):
    """A search needs two characters: one character of a Chinese name matches half the store."""


class Operand(Protocol):
    """What a filter's SQL is made with: its dialect, bound values, and the access of rows it goes through."""

    @property
    def dialect(self) -> str: ...

    @property
    def today(self) -> ColumnElement[Any]: ...

    def bind(self, scalar: Scalar, kind: TypeEngine[Any], convert: Callable[[Any], Any] | None = None) -> Any:
        """Return a parameter for the scalar; `convert` runs on each question's own value."""

    def through(self, coordinate: str, source: FromClause) -> ColumnElement[bool]:
        """Return the predicate of the other rows, in `source`, that the filter looks through at `coordinate`.

        They are of its type and open to the caller, and so is its cell; it stands in the filter's `through`.
        """


Test = Callable[[Columns, Any, Operand], ColumnElement[bool]]


@dataclass(frozen=True)
class Spread:
    """Rows that lie apart by the value of one column, each part in its own order in an index.

    values: those values of `column` that the rows have; in_order: the columns by which each part is in order
    """

    column: str
    values: Select[Any]
    in_order: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """One of several ways to the rows that pass a filter; each question takes the one whose `taken` is true.

    taken: rests on no row of the page; none where there is no other way
    leads: what else holds for the rows, for the database to find them by
    spread: how they lie apart, where a page is found sooner in each part by itself
    """

    taken: ColumnElement[bool] | None
    leads: Callable[[Columns], ColumnElement[bool]]
    spread: Spread | None = None


@dataclass(frozen=True)
class Filter:
    """One filter: the coordinate it compares, its SQL, and when it is negative.

    through: the coordinates of other rows that the comparison passes; row and cell must be open to the caller too
    ways: how the database may find the rows, where one way is not good for all questions
    """

    coordinate: str
    test: Test
    is_negative: Callable[[Any], bool] = lambda value: False
    through: tuple[str, ...] = ()
    ways: Callable[[Any, Operand], tuple[Way, ...]] | None = None


@dataclass(frozen=True)
class Order:
    """One order of rows: the field's coordinate, its column, its direction; the id breaks ties.

    A row without a value stands where the least text does, or the day `no_day`. `then`: a day that orders rows of
    equal value.
    The column holds a day (`is_date`), a moment (`is_instant`), which is never empty, or else text.
    """

    coordinate: str
    column: str
    descending: bool
    is_date: bool
    then: str | None = None
    is_instant: bool = False
    no_day: str = FIRST_DAY


def equals(column: str) -> Test:
    """Compare the column with one value: a bound text, or what shapes the statement (enum, boolean)."""

    def test(c: Columns, value: Any, operand: Operand) -> ColumnElement[bool]:
        compared: ColumnElement[bool] = c[column] == (
            operand.bind(value, String()) if isinstance(value, Scalar) else value
        )
        return compared

    return test


def among(column: str) -> Test:
    """Find the column among enum values; they shape the statement."""
    return lambda c, value, operand: c[column].in_(sorted(set(value)))


def since(column: str) -> Test:
    """Hold where the day is the given one or later."""
    return lambda c, value, operand: c[column] >= operand.bind(value, Date())


def until(column: str) -> Test:
    """Hold where the day is the given one or earlier."""
    return lambda c, value, operand: c[column] <= operand.bind(value, Date())


def never(_c: Columns, _value: Any, _operand: Operand) -> ColumnElement[bool]:
    """Hold for no row: the type does not have the field."""
    return false()


def is_set(column: str) -> Test:
    """Hold where the column has a value, or where it has none; the second is negative."""
    return lambda c, value, operand: c[column].is_not(None) if value else c[column].is_(None)


def is_no(value: Any) -> bool:
    """Tell whether a yes-or-no filter asks for no: such a test is true of a withheld value."""
    return value is False


def in_region(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    """Hold in the region and in all below it."""
    ancestor = operand.bind(value, Key)
    return c.region_code.in_(select(region_closure.c.descendant).where(region_closure.c.ancestor == ancestor))


def in_force(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    """Hold for a catalogue item in force on the given day."""
    return is_in_force(c, operand.bind(value, Date()))


def is_in_force(c: Columns, day: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a catalogue item is in force on `day`; no last day = still in force."""
    return and_(c.effective_from <= day, func.coalesce(c.effective_until >= day, true()))


def long_enough(text: str) -> str:
    """Return the text to search for. Raises: SearchTooShort."""
    if len(text.strip()) < MIN_SEARCH:
        raise SearchTooShort
    return text.strip()


def one_of(column: ColumnElement[Any], found: Select[Any], operand: Operand) -> ColumnElement[bool]:
    """Return whether the column is one of few values found, for an index to fetch the rows by, one value at a time."""
    if operand.dialect == "postgresql":  # an array: of a set it would expect as many values as there are on average
        is_one: ColumnElement[bool] = column == func.any(func.array(found.scalar_subquery()))
        return is_one
    return column.in_(found)


def or_empty(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a text with '' for none, as indexes hold it that are both searched and paged."""
    return func.coalesce(column, literal_column("''"), type_=String())


def equals_text(column: str) -> Test:
    """Compare a text that may be missing; no text is equal to none."""
    return lambda c, value, operand: and_(or_empty(c[column]) == operand.bind(value, String()), c[column].is_not(None))


def starts_with(column: str) -> Test:
    """Hold where the column begins with the text: a range of its order, for an index to find."""

    def test(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
        first = operand.bind(value, String(), long_enough)
        beyond = operand.bind(value, String(), lambda text: long_enough(text) + GREATEST)
        return and_(or_empty(c[column]) >= first, or_empty(c[column]) < beyond)

    return test


def contains(column: str) -> Test:
    """Hold where the column contains the text, character for character."""

    def test(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
        find = func.strpos if operand.dialect == "postgresql" else func.instr
        return find(c[column], operand.bind(value, String(), long_enough)) > 0

    return test


def orders(columns: dict[str, tuple[str, str, bool]], *, then: str | None = None) -> dict[str, Order]:
    """Return the orders of one type in both directions; each: (coordinate, column, is it a date)."""
    return {
        f"{name}_{direction}": Order(coordinate, column, direction == "DESC", is_date, then)
        for name, (coordinate, column, is_date) in columns.items()
        for direction in ("ASC", "DESC")
    }
