"""What each filter, search and order means: the field it compares, and its SQL.

A filter sees the value as it is answered: where the field is withheld for a row, the row does not match. A test that
is true of a withheld (null) value is negative and is allowed only on fields open for every visible row.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Boolean, ColumnElement, Date, FromClause, String, Text, and_, func, select, true
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import JSON, TypeEngine

from db.tables import Key, region_closure, subject, subject_bigram, unit
from policies.identifiers import check_uscc
from resolvers.bigrams import bigrams
from resolvers.plan import Scalar
from resolvers.predicates import Columns
from resolvers.refusal import Refusal

MIN_SEARCH = 2


class SearchTooShort(Refusal):
    """A search needs two characters: one character of a Chinese name matches half the store."""


class Operand(Protocol):
    """What a filter's SQL is made with: its dialect, bound values, and the access of rows it goes through."""

    @property
    def dialect(self) -> str: ...

    def bind(self, scalar: Scalar, kind: TypeEngine[Any], convert: Callable[[Any], Any] | None = None) -> Any:
        """Return a parameter for the scalar; `convert` runs on each question's own value."""

    def through(self, name: str, source: FromClause) -> ColumnElement[bool]:
        """Return the predicate of the rows that filter `name` looks through."""


@dataclass(frozen=True)
class Filter:
    """One filter: the coordinate it compares, its SQL, and when it is negative.

    `through`: the type whose rows the comparison passes; they must be open to the caller too.
    """

    coordinate: str
    test: Callable[[Columns, Any, Operand], ColumnElement[bool]]
    is_negative: Callable[[Any], bool] = lambda value: False
    through: str | None = None


@dataclass(frozen=True)
class Order:
    """One order of rows: the field's coordinate, its column, its direction; the id breaks ties."""

    coordinate: str
    column: str
    descending: bool
    is_date: bool


def _equals(column: str) -> Callable[[Columns, Any, Operand], ColumnElement[bool]]:
    def test(c: Columns, value: Any, operand: Operand) -> ColumnElement[bool]:
        compared: ColumnElement[bool] = c[column] == (
            operand.bind(value, String()) if isinstance(value, Scalar) else value
        )
        return compared

    return test


def _among(column: str) -> Callable[[Columns, Any, Operand], ColumnElement[bool]]:
    return lambda c, value, operand: c[column].in_(sorted(set(value)))


def _since(column: str) -> Callable[[Columns, Any, Operand], ColumnElement[bool]]:
    return lambda c, value, operand: c[column] >= operand.bind(value, Date())


def _until(column: str) -> Callable[[Columns, Any, Operand], ColumnElement[bool]]:
    return lambda c, value, operand: c[column] <= operand.bind(value, Date())


def _in_region(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    ancestor = operand.bind(value, Key)
    return c.region_code.in_(select(region_closure.c.descendant).where(region_closure.c.ancestor == ancestor))


def _by_provider(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    source = unit.alias()
    code = operand.bind(value, Key, check_uscc)
    found = select(source.c.id).where(source.c.code == code, operand.through("providerCode", source))
    return c.provider_id.in_(found)


def _by_subject(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    source = subject.alias()
    code = operand.bind(value, Key, check_uscc)
    found = select(source.c.id).where(source.c.code == code, operand.through("subjectCode", source))
    return c.subject_id.in_(found)


def _long_enough(text: str) -> str:
    if len(text.strip()) < MIN_SEARCH:
        raise SearchTooShort
    return text.strip()


def _contains(column: str) -> Callable[[Columns, Any, Operand], ColumnElement[bool]]:
    def test(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
        find = func.strpos if operand.dialect == "postgresql" else func.instr
        return find(c[column], operand.bind(value, String(), _long_enough)) > 0

    return test


def _by_name(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    """Narrow by character pairs, then look at the name itself: pairs alone would match them in any order."""
    if operand.dialect == "postgresql":
        grams = operand.bind(value, ARRAY(Text()), lambda text: list(bigrams(_long_enough(text))))
        narrowed = c.name_bigrams.op("@>", return_type=Boolean())(grams)
    else:
        grams = operand.bind(value, JSON(), lambda text: list(bigrams(_long_enough(text))))
        wanted = func.json_each(grams).table_valued("value")
        found = select(subject_bigram.c.subject_id).where(subject_bigram.c.bigram.in_(select(wanted.c.value)))
        enough = func.count() == func.json_array_length(grams)
        narrowed = c.id.in_(found.group_by(subject_bigram.c.subject_id).having(enough))
    return narrowed & _contains("name")(c, value, operand)


def is_in_force(c: Columns, day: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a catalogue item is in force on `day`; no last day = still in force."""
    return and_(c.effective_from <= day, func.coalesce(c.effective_until >= day, true()))


def _in_force(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    return is_in_force(c, operand.bind(value, Date()))


def _disputed(c: Columns, value: bool, _operand: Operand) -> ColumnElement[bool]:
    return c.disputed_since.is_not(None) if value else c.disputed_since.is_(None)


_RECORD: Mapping[str, Filter] = {
    "categories": Filter("Record.category", _among("category")),
    "kind": Filter("Record.kind", _equals("record_class")),
    "openness": Filter("Record.openness", _equals("openness")),
    "regionCode": Filter("Record.regionCode", _in_region),
    "providerCode": Filter("Unit.code", _by_provider, through="Unit"),
    "documentNumber": Filter("Record.documentNumber", _equals("document_number")),
    "titleContains": Filter("Record.title", _contains("title")),
    "decidedFrom": Filter("Record.decidedOn", _since("decided_on")),
    "decidedUntil": Filter("Record.decidedOn", _until("decided_on")),
    "disputed": Filter("Record.flags", _disputed, is_negative=lambda value: value is False),
}


def _active(c: Columns, value: bool, _operand: Operand) -> ColumnElement[bool]:
    is_active: ColumnElement[bool] = c.state == "PUBLISHED"
    return is_active if value else ~is_active


_ENTRY: Mapping[str, Filter] = {
    "active": Filter("ListEntry.state", _active, is_negative=lambda value: value is False),
    "state": Filter("ListEntry.state", _equals("state")),
    "behaviour": Filter("ListEntry.behaviour", _equals("behaviour")),
    "subjectCode": Filter("Organization.code", _by_subject, through="Organization"),
    "regionCode": Filter("ListEntry.regionCode", _in_region),
    "decidedFrom": Filter("ListEntry.decidedOn", _since("decided_on")),
    "decidedUntil": Filter("ListEntry.decidedOn", _until("decided_on")),
}
_CATALOGUE: Mapping[str, Filter] = {
    "region": Filter("CatalogueItem.regionCode", _in_region),
    "category": Filter("CatalogueItem.category", _equals("category")),
    "asOf": Filter("CatalogueItem.effectiveFrom", _in_force),
}


def _subject_filters(type_name: str) -> Mapping[str, Filter]:
    return {
        "kind": Filter(f"{type_name}.kind", _equals("kind")),
        "status": Filter(f"{type_name}.status", _equals("status")),
        "regionCode": Filter(f"{type_name}.regionCode", _in_region),
        "search": Filter(f"{type_name}.name", _by_name),
    }


FILTERS: Mapping[str, Mapping[str, Filter]] = {
    "Record": _RECORD,
    "ListEntry": _ENTRY,
    "CatalogueItem": _CATALOGUE,
    "Organization": _subject_filters("Organization"),
    "Person": _subject_filters("Person"),
}


def _orders(type_name: str, columns: Mapping[str, tuple[str, bool]]) -> dict[str, Order]:
    found = {}
    for name, (column, is_date) in columns.items():
        coordinate = f"{type_name}.{'decidedOn' if column == 'decided_on' else column}"
        for direction in ("ASC", "DESC"):
            found[f"{name}_{direction}"] = Order(coordinate, column, direction == "DESC", is_date)
    return found


ORDERS: Mapping[str, Mapping[str, Order]] = {
    "Record": _orders("Record", {"DECIDED_ON": ("decided_on", True)}),
    "ListEntry": _orders("ListEntry", {"DECIDED_ON": ("decided_on", True)}),
    "CatalogueItem": _orders("CatalogueItem", {"KEY": ("key", False)}),
    "Organization": _orders("Organization", {"NAME": ("name", False), "CODE": ("code", False)}),
    "Person": _orders("Person", {"NAME": ("name", False), "CODE": ("code", False)}),
}
DEFAULT_ORDER: Mapping[str, str] = {
    "Record": "DECIDED_ON_DESC",
    "ListEntry": "DECIDED_ON_DESC",
    "CatalogueItem": "KEY_ASC",
    "Organization": "NAME_ASC",
    "Person": "NAME_ASC",
}


def order_of(type_name: str, arguments: Mapping[str, Any]) -> Order | None:
    """Return the order of a page of `type_name`; None for types that have none."""
    name = arguments.get("orderBy") or DEFAULT_ORDER.get(type_name)
    return ORDERS[type_name][name] if name else None


def asked(type_name: str, arguments: Mapping[str, Any]) -> Iterator[tuple[str, Filter, Any]]:
    """Yield (name, filter, value) for every condition that the arguments state; null and absent state nothing."""
    given = {**(arguments.get("filter") or {}), **{k: v for k, v in arguments.items() if k != "filter"}}
    for name, each in FILTERS.get(type_name, {}).items():
        if given.get(name) is not None:
            yield name, each, given[name]
