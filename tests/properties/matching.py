"""Which rows pass a question's filters, each filter looking at the value as it is answered to this caller."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from policies.identifiers import check_uscc
from tests.properties.cells import consent_state, five_class, held_state, state_of
from tests.properties.house import classes
from tests.properties.quality import is_overdue
from tests.properties.stores import TODAY, Row, above
from tests.properties.world import Judge, World

# Which field each filter compares.
FIELDS: Mapping[str, Mapping[str, str]] = {
    "Record": {
        "categories": "category",
        "kind": "kind",
        "fiveClass": "fiveClass",
        "origin": "origin",
        "openness": "openness",
        "regionCode": "regionCode",
        "documentNumber": "documentNumber",
        "documentNumberStartsWith": "documentNumber",
        "jurisdiction": "jurisdiction",
        "titleContains": "title",
        "decidedFrom": "decidedOn",
        "decidedUntil": "decidedOn",
        "publicityFrom": "publicityUntil",
        "publicityUntil": "publicityUntil",
        "disputed": "flags",
        "repaired": "flags",
        "underReview": "flags",
        "performanceOverdue": "performanceDueOn",
        "publicityOverdue": "publicityDueOn",
    },
    "ListEntry": {
        "state": "state",
        "behaviour": "behaviour",
        "regionCode": "regionCode",
        "decidedFrom": "decidedOn",
        "decidedUntil": "decidedOn",
        "publishedFrom": "publishedOn",
        "publishedUntil": "publishedOn",
        "disputed": "disputed",
    },
    "CatalogueItem": {
        "region": "regionCode",
        "category": "category",
        "kind": "kind",
        "search": "itemName",
        "key": "key",
        "state": "state",
        "asOf": "effectiveFrom",
    },
    "Organization": {
        "kind": "kind",
        "status": "status",
        "regionCode": "regionCode",
        "search": "name",
        "soleTrader": "soleTrader",
        "registeredFrom": "registeredOn",
        "registeredUntil": "registeredOn",
    },
    "Person": {"kind": "kind", "status": "status", "regionCode": "regionCode", "search": "name"},
    "Case": {
        "kinds": "kind",
        "states": "state",
        "open": "closedOn",
        "number": "number",
        "regionCode": "regionCode",
        "jurisdiction": "jurisdiction",
        "filedFrom": "filedOn",
        "filedUntil": "filedOn",
        "dueFrom": "dueOn",
        "dueUntil": "dueOn",
    },
    "Tip": {"states": "state", "regionCode": "regionCode", "receivedFrom": "receivedOn", "receivedUntil": "receivedOn"},
    "Authorisation": {"purpose": "purpose", "live": "state"},
    "Consent": {"purpose": "purpose", "live": "state"},
    "HeldRow": {"waiting": "state", "regionCode": "regionCode", "heldFrom": "heldOn", "heldUntil": "heldOn"},
    "QueryLogEntry": {
        "from": "at",
        "until": "at",
        "roles": "role",
        "decision": "decision",
        "purposes": "purpose",
        "code": "code",
        "pseudonym": "subjects",
    },
    "AccessEvent": {},
    "AggregationEntry": {
        "from": "at",
        "until": "at",
        **{name: name for name in ("action", "object", "objectId", "actId")},
    },
    "ArchivedRecord": {},
    "ProviderQuality": {"provider": "code", "region": "regionCode"},
}
AMONG = {"categories": "category", "kinds": "kind", "states": "state", "roles": "role", "purposes": "purpose"}
COLUMNS = {
    ("Record", "kind"): "record_class",
    ("CatalogueItem", "kind"): "record_class",
    ("Record", "documentNumber"): "document_number",
    ("Organization", "soleTrader"): "sole_trader",
}
# A day, and whether it is the first or the last that passes.
DAYS = {
    "decidedFrom": ("decided_on", True),
    "decidedUntil": ("decided_on", False),
    "publicityFrom": ("publicity_until", True),
    "publicityUntil": ("publicity_until", False),
    "publishedFrom": ("published_on", True),
    "publishedUntil": ("published_on", False),
    "registeredFrom": ("registered_on", True),
    "registeredUntil": ("registered_on", False),
    "filedFrom": ("filed_on", True),
    "filedUntil": ("filed_on", False),
    "dueFrom": ("due_on", True),
    "dueUntil": ("due_on", False),
    "receivedFrom": ("received_on", True),
    "receivedUntil": ("received_on", False),
    "heldFrom": ("held_on", True),
    "heldUntil": ("held_on", False),
}
MARKS = {"disputed": "disputed_since", "repaired": "repaired_on", "underReview": "under_review_since"}
TEXTS = {
    ("Record", "titleContains"): "title",
    ("Organization", "search"): "name",
    ("Person", "search"): "name",
    ("CatalogueItem", "search"): "item_name",
}
ORGANIZATION_ONLY = ("soleTrader", "registeredFrom", "registeredUntil")


def stated(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters that the arguments of a page state; null states nothing."""
    given = {**(arguments.get("filter") or {}), **arguments}
    left_out = ("filter", "orderBy", "first", "after", "last", "before")
    return {name: value for name, value in given.items() if name not in left_out and value is not None}


# Filters that look through another row: its type, the column that leads to it, its table.
THROUGH: Mapping[str, tuple[str, str, str]] = {
    "providerCode": ("Unit", "provider_id", "unit"),
    "determiningUnitCode": ("Unit", "determining_unit_id", "unit"),
    "subjectCode": ("Organization", "subject_id", "subject"),
    "name": ("Person", "subject_id", "subject"),
    "listKey": ("ListEntry", "subject_id", "subject"),
}


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
        return kind != "CatalogueItem" or self._is_asked(row)

    def _is_asked(self, row: Row) -> bool:
        """Tell whether an item is of what is asked where nothing is said: published, and in force today."""
        if self._filters.get("state", "PUBLISHED") != "PUBLISHED":
            return True
        return row["state"] == "PUBLISHED" and ("asOf" in self._filters or _in_force(row, TODAY))

    def cells(self, kind: str) -> Iterator[str]:
        """Yield the class of each cell of the rows that is compared."""
        fields = (FIELDS[kind].get(name) for name in self._filters)
        yield from (classes().fields[f"{kind}.{field}"] for field in fields if field)

    def is_beyond(self, kind: str, row: Row) -> bool:
        """Tell whether the row passes by other rows or cells that the public does not see."""
        filters = [(name, value) for name, value in self._filters.items() if name in THROUGH]
        return not all(self._other(name, value, row, anybody=True) for name, value in filters)

    def _test(self, kind: str, name: str, value: Any, row: Row) -> bool:
        if name in THROUGH:
            return self._other(name, value, row, anybody=False)
        if kind == "Person" and name in ORGANIZATION_ONLY:
            return False
        if name in ("regionCode", "region"):
            return value in above(row["region_code"])
        if name in DAYS:
            column, is_first = DAYS[name]
            day, given = row[column], date.fromisoformat(value)
            return day is not None and bool(day >= given if is_first else day <= given)
        if name in AMONG:
            return row[AMONG[name]] in value
        if (kind, name) in BY_ROW:
            return BY_ROW[kind, name](self._world, value, row)
        if name in MARKS:
            return (row[MARKS[name]] is not None) == value
        if name == "documentNumberStartsWith":
            return (row["document_number"] or "").startswith(value.strip())
        if (kind, name) in TEXTS:
            return value.strip() in row[TEXTS[kind, name]]
        return bool(row[COLUMNS.get((kind, name), name)] == value)

    def _other(self, name: str, value: Any, row: Row, *, anybody: bool) -> bool:
        """Tell whether another row is as the filter asks, where it and what is compared is open to the asker."""
        if name == "listKey":
            entries = self._world.subject_of_row(row)["entries"]
            return any(self._lists(entry, value, anybody=anybody) for entry in entries)
        if name == "name":
            who = self._world.subject_of_row(row)
            return value.strip() in who["name"] and self._open("name", self._world.kind("Person", who), who, anybody)
        kind, column, table = THROUGH[name]
        other = self._world.by_id[table][row[column]]
        is_named = self._world.kind(kind, other) == kind and other["code"] == check_uscc(value)
        return is_named and self._open("code", kind, other, anybody)

    def _lists(self, entry: Row, key: str, *, anybody: bool) -> bool:
        listing = self._world.by_id["credit_list"][entry["list_id"]]
        return (
            listing["key"] == key
            and entry["state"] == "PUBLISHED"
            and entry["published_on"] is not None
            and entry["published_on"] <= TODAY
            and (entry["publicity_until"] is None or entry["publicity_until"] >= TODAY)
            and (entry["removed_on"] is None or entry["removed_on"] > TODAY)
            and self._open("key", "CreditList", listing, anybody)
            and self._open("state", "ListEntry", entry, anybody)
        )

    def _open(self, field: str, kind: str, row: Row, anybody: bool) -> bool:
        cls = classes().fields[f"{kind}.{field}"]
        if anybody:
            return self._judge.anybody_sees("FIND", kind, row) and self._judge.anybody_may("READ", cls, kind, row)
        return self._judge.sees("FIND", kind, row) and self._judge.reads(cls, kind, row)


def _in_force(row: Row, day: date) -> bool:
    return bool(row["effective_from"] <= day) and (row["effective_until"] is None or row["effective_until"] >= day)


def _day_of(row: Row) -> date:
    """Return the legal day of an entry of the log."""
    day: date = (row["at"] + timedelta(hours=8)).date()
    return day


def _is_unperformed(row: Row) -> bool:
    is_past = row["performance_due_on"] is not None and row["performance_due_on"] < TODAY
    return is_past and row["performed_on"] is None


def _names(world: World, pseudonym: str, row: Row) -> bool:
    found = world.rows["query_log_subject"]
    return any((each["entry_id"], each["pseudonym"]) == (row["id"], pseudonym) for each in found)


BY_ROW: Mapping[tuple[str, str], Callable[[World, Any, Row], bool]] = {
    ("Record", "fiveClass"): lambda world, value, row: five_class(world, row) == value,
    ("CatalogueItem", "asOf"): lambda world, value, row: _in_force(row, date.fromisoformat(value)),
    ("Case", "open"): lambda world, value, row: (row["closed_on"] is None) == value,
    ("Authorisation", "live"): lambda world, value, row: (state_of(world, row) == "LIVE") == value,
    ("Consent", "live"): lambda world, value, row: (consent_state(world, row) == "LIVE") == value,
    ("HeldRow", "waiting"): lambda world, value, row: (held_state(world, row) == "HELD") == value,
    ("AggregationEntry", "from"): lambda world, value, row: _day_of(row) >= date.fromisoformat(value),
    ("AggregationEntry", "until"): lambda world, value, row: _day_of(row) <= date.fromisoformat(value),
    ("AggregationEntry", "objectId"): lambda world, value, row: row["object_id"] == value[4:],
    ("AggregationEntry", "actId"): lambda world, value, row: row["act_id"] == value,
    ("QueryLogEntry", "from"): lambda world, value, row: _day_of(row) >= date.fromisoformat(value),
    ("QueryLogEntry", "until"): lambda world, value, row: _day_of(row) <= date.fromisoformat(value),
    ("QueryLogEntry", "pseudonym"): _names,
    ("ProviderQuality", "provider"): lambda world, value, row: row["code"] == check_uscc(value),
    # The period is of what is counted, not of the units.
    ("ProviderQuality", "from"): lambda world, value, row: True,
    ("ProviderQuality", "until"): lambda world, value, row: True,
    ("Record", "publicityOverdue"): lambda world, value, row: is_overdue(row) == value,
    ("Record", "performanceOverdue"): lambda world, value, row: _is_unperformed(row) == value,
}
