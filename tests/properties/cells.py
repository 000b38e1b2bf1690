"""What each cell of the graph holds, from a plain row: the oracle's own table, beside `resolvers/columns.py`."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from tests.properties.stores import TODAY, Row
from tests.properties.world import World

PREFIX = {
    "Record": "rec_",
    "CreditList": "lst_",
    "ListEntry": "ent_",
    "CatalogueItem": "cat_",
    "Unit": "uni_",
    "Case": "cas_",
    "Tip": "tip_",
    "Authorisation": "aut_",
    "QueryLogEntry": "log_",
}
RENAMED = {
    "Organization.unifiedSocialCreditCode": "code",
    "Person.maskedIdNumber": "masked_number",
    "Record.kind": "record_class",
    "CatalogueItem.kind": "record_class",
    "RecordVersion.number": "version",
    "ArchivedRecord.kind": "record_class",
}
ARTICLES = {"DISPUTED": "IM-2018 §38", "REPAIRED": "IM-2018 §37", "UNDER_REVIEW": "IM-2018 §39"}
MARKS = {"DISPUTED": "disputed_since", "REPAIRED": "repaired_on", "UNDER_REVIEW": "under_review_since"}


def wire_id(kind: str, row: Row) -> str:
    return PREFIX.get(kind, "sub_") + row["id"]


def leaf(world: World, kind: str, field: str, row: Row) -> Any:
    """Return the value of a plain field of a row, as JSON has it."""
    special = SPECIAL.get(f"{kind}.{field}")
    if special:
        return special(world, row)
    if field == "id":
        return wire_id(kind, row)
    return plain(row[RENAMED.get(f"{kind}.{field}") or snake(field)])


@cache
def snake(name: str) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return (value + timedelta(hours=8)).strftime("%Y-%m-%dT%H:%M:%S+08:00")
    return value.isoformat() if isinstance(value, date) else value


def flags(row: Row) -> Row:
    """Return `RecordFlags` of a record."""
    return {
        "disputed": row["disputed_since"] is not None,
        "repaired": row["repaired_on"] is not None,
        "underReview": row["under_review_since"] is not None,
    }


def annotations(row: Row) -> list[Row]:
    """Return the marks on a record in the order of the articles."""
    return [
        {"kind": kind, "since": plain(row[column]), "article": ARTICLES[kind]}
        for kind, column in MARKS.items()
        if row[column] is not None
    ]


def _info_class(world: World, row: Row) -> Any:
    """Return the class that the catalogue names, while the item is published."""
    item = world.by_id["catalogue_item"][row["catalogue_item_id"]]
    return item["info_class"] if item["state"] == "PUBLISHED" else None


def versions(world: World, row: Row) -> list[Row]:
    found = [each for each in world.rows["record_version"] if each["record_id"] == row["id"]]
    return [
        {name: leaf(world, "RecordVersion", name, each) for name in ("number", "changedAt", "reason")}
        for each in sorted(found, key=lambda each: each["version"])
    ]


def related(world: World, row: Row) -> list[Row]:
    found = [each for each in world.rows["related_person"] if each["entry_id"] == row["id"]]
    found.sort(key=lambda each: (each["role"], each["name"], each["id"]))
    return [{name: each[name] for name in ("role", "name", "basis")} for each in found]


def logged(world: World, row: Row) -> list[Row]:
    """Return the subjects that an entry of the log names, by pseudonym."""
    found = [each for each in world.rows["query_log_subject"] if each["entry_id"] == row["id"]]
    names = ("pseudonym", "askedByKey", "fieldClasses", "routes", "disclosed")
    return [{name: each[snake(name)] for name in names} for each in sorted(found, key=lambda e: e["pseudonym"])]


def state_of(_world: World, row: Row) -> str:
    """Return where a written authorisation stands today."""
    if row["revoked_on"] is not None:
        return "REVOKED"
    if row["valid_from"] > TODAY:
        return "NOT_YET_VALID"
    return "EXPIRED" if row["valid_until"] < TODAY else "LIVE"


SPECIAL: Mapping[str, Callable[[World, Row], Any]] = {
    "Record.infoClass": _info_class,
    "Record.flags": lambda world, row: flags(row),
    "Record.annotations": lambda world, row: annotations(row),
    "Record.versions": versions,
    "ListEntry.disputed": lambda world, row: row["disputed_since"] is not None,
    "ListEntry.relatedPersons": related,
    "QueryLogEntry.subjects": logged,
    "Authorisation.state": state_of,
    "Authorisation.categories": lambda world, row: sorted(row["categories"]),
    "ListEntry.listedNumber": lambda world, row: world.by_id["subject"][row["subject_id"]]["listed_number"],
}
