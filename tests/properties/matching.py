"""Which rows pass a question's filters, each filter looking at the value as it is answered to this caller."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from policies.identifiers import check_uscc
from resolvers.bigrams import bigrams
from tests.properties.house import classes
from tests.properties.stores import TODAY, Row, above
from tests.properties.world import Judge, World

# Which field each filter compares.
FIELDS: Mapping[str, Mapping[str, str]] = {
    "Record": {
        "categories": "category",
        "kind": "kind",
        "openness": "openness",
        "regionCode": "regionCode",
        "documentNumber": "documentNumber",
        "titleContains": "title",
        "decidedFrom": "decidedOn",
        "decidedUntil": "decidedOn",
        "disputed": "flags",
    },
    "ListEntry": {
        "state": "state",
        "behaviour": "behaviour",
        "regionCode": "regionCode",
        "decidedFrom": "decidedOn",
        "decidedUntil": "decidedOn",
    },
    "CatalogueItem": {"region": "regionCode", "category": "category", "asOf": "effectiveFrom"},
    "Organization": {"kind": "kind", "status": "status", "regionCode": "regionCode", "search": "name"},
    "Person": {"kind": "kind", "status": "status", "regionCode": "regionCode", "search": "name"},
}
COLUMNS = {("Record", "kind"): "record_class", ("Record", "documentNumber"): "document_number"}


def stated(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters that the arguments of a page state; null states nothing."""
    given = {**(arguments.get("filter") or {}), **arguments}
    left_out = ("filter", "orderBy", "first", "after", "last", "before")
    return {name: value for name, value in given.items() if name not in left_out and value is not None}


class Matching:
    """The filters of one page."""

    def __init__(self, world: World, judge: Judge, arguments: Mapping[str, Any]) -> None:
        self._world = world
        self._judge = judge
        self._filters = stated(arguments)

    def passes(self, kind: str, row: Row) -> bool:
        for name, value in self._filters.items():
            field = FIELDS[kind].get(name)
            if field and not self._judge.reads(classes().fields[f"{kind}.{field}"], kind, row):
                return False
            if not self._test(kind, name, value, row):
                return False
        return not (kind == "CatalogueItem" and "asOf" not in self._filters) or _in_force(row, TODAY)

    def cells(self, kind: str) -> Iterator[str]:
        """Yield the class of each cell of the rows that is compared."""
        fields = (FIELDS[kind].get(name) for name in self._filters)
        yield from (classes().fields[f"{kind}.{field}"] for field in fields if field)

    def _test(self, kind: str, name: str, value: Any, row: Row) -> bool:
        if name in ("regionCode", "region"):
            return value in above(row["region_code"])
        if name == "asOf":
            return _in_force(row, date.fromisoformat(value))
        if name in ("decidedFrom", "decidedUntil"):
            day = date.fromisoformat(value)
            return bool(row["decided_on"] >= day if name == "decidedFrom" else row["decided_on"] <= day)
        if name == "categories":
            return row["category"] in value
        if name == "disputed":
            return (row["disputed_since"] is not None) == value
        if name == "titleContains":
            return value.strip() in row["title"]
        if name == "search":
            return value.strip() in row["name"] and {*bigrams(value.strip())} <= {*row["name_bigrams"]}
        if name == "providerCode":
            return self._through("Unit", self._world.by_id["unit"][row["provider_id"]], value)
        if name == "subjectCode":
            return self._through("Organization", self._world.by_id["subject"][row["subject_id"]], value)
        return bool(row[COLUMNS.get((kind, name), name)] == value)

    def _through(self, kind: str, row: Row, code: str) -> bool:
        """Tell whether the row behind has this code, where row and code are open to the caller."""
        if self._world.kind(kind, row) != kind or row["code"] != check_uscc(code):
            return False
        return self._judge.sees("FIND", kind, row) and self._judge.reads(classes().fields[f"{kind}.code"], kind, row)


def _in_force(row: Row, day: date) -> bool:
    return bool(row["effective_from"] <= day) and (row["effective_until"] is None or row["effective_until"] >= day)
