"""What each cell of the graph holds, from a plain row: the oracle's own table, beside `resolvers/columns.py`."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from db.sealing import SealBroken, unseal
from policies import openness
from policies.actor import Asker
from policies.five_classes import OF_LISTS, SEVERE_LISTS, WITHIN
from tests.catalogue.five import five_class_of
from tests.properties.quality import COUNTED, figures
from tests.properties.stores import KEYS, TODAY, Row
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
    "Consent": "con_",
    "HeldRow": "hld_",
    "Submission": "sbm_",
    "QueryLogEntry": "log_",
}
OBJECTS = {"RECORD": "rec_", "CATALOGUE_ITEM": "cat_", "CONSENT": "con_", "HELD_ROW": "hld_"}
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


def comments(world: World, row: Row) -> list[Row]:
    """Return what was said about an item, the latest first."""
    found = [each for each in world.rows["catalogue_comment"] if each["item_id"] == row["id"]]
    found.sort(key=lambda each: (each["said_on"], each["id"]), reverse=True)
    return [{"saidOn": plain(each["said_on"]), "text": each["text"]} for each in found]


def _is_shown(row: Row) -> bool:
    """Tell whether anybody sees a list entry today."""
    asker = Asker(TODAY)
    return openness.entry_open(asker, row) and not openness.removed(asker, row)


def five_class(world: World, row: Row) -> str | None:
    """Return the one of the five classes that a record belongs to; what is self-declared belongs to none."""
    if row["origin"] == "SELF_DECLARED":
        return None
    entries = [each for each in world.rows["list_entry"] if each["ground_record_id"] == row["id"] and _is_shown(each)]
    types = {world.by_id["credit_list"][each["list_id"]]["type"] for each in entries}
    return five_class_of(
        row["record_class"],
        row["category"],
        is_listed=bool(types & {*SEVERE_LISTS}),
        is_decided=row["document_number"] is not None or row["basis_number"] is not None,
    )


def _of_list(world: World, row: Row) -> str:
    return OF_LISTS[world.by_id["credit_list"][row["list_id"]]["type"]]


_OF_VERSION = ("number", "changedAt", "reason", "changedBy", "discoveredOn", "dueOn")


def versions(world: World, row: Row) -> list[Row]:
    found = [each for each in world.rows["record_version"] if each["record_id"] == row["id"]]
    return [
        {name: leaf(world, "RecordVersion", name, each) for name in _OF_VERSION}
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


def taken(world: World, row: Row) -> list[Row]:
    """Return the rows of a submission that were taken, as the aggregation log has them."""
    found = [each for each in world.rows["aggregation_log"] if each["act_id"] == row["id"]]
    return [
        {
            **{name: each[name] for name in ("place", "action", "version")},
            "record": f"rec_{each['object_id']}" if each["object"] == "RECORD" else None,
        }
        for each in sorted(found, key=lambda each: each["place"])
    ]


def refused(world: World, row: Row) -> list[Row]:
    """Return the fields for which rows of a submission were refused."""
    found = [each for each in world.rows["submission_refusal"] if each["submission_id"] == row["id"]]
    names = ("row", "sheet", "field", "code", "article")
    return [{name: each[name] for name in names} for each in sorted(found, key=lambda each: each["place"])]


def state_of(_world: World, row: Row) -> str:
    """Return where a written authorisation stands today."""
    if row["revoked_on"] is not None:
        return "REVOKED"
    if row["valid_from"] > TODAY:
        return "NOT_YET_VALID"
    return "EXPIRED" if row["valid_until"] < TODAY else "LIVE"


def consent_state(_world: World, row: Row) -> str:
    """Return where a written consent stands today."""
    if row["revoked_on"] is not None:
        return "REVOKED"
    return "LIVE" if row["signed_on"] <= TODAY <= row["valid_until"] else "EXPIRED"


def held_state(_world: World, row: Row) -> str:
    """Return where a row held back stands today: past its last day it is over, whatever is written."""
    return "EXPIRED" if row["state"] == "HELD" and row["expires_on"] < TODAY else str(row["state"])


def _held_text(_world: World, row: Row) -> Any:
    return _unsealed(row).get("record", {}).get("content", {}).get(row["field"].removeprefix("content."))


def held_about(world: World, row: Row) -> str | None:
    """Return whom a row held back is about, as the query log names them; it is told with the text alone."""
    return _unsealed(row).get("whose") if _held_text(world, row) is not None else None


def _unsealed(row: Row) -> dict[str, Any]:
    bound = f"{row['id']}\x1f{row['provider_id'] or ''}"
    try:
        payload: dict[str, Any] = json.loads(unseal(row["sealed"], KEYS.hold, bound=bound)) if row["sealed"] else {}
    except SealBroken:
        return {}
    return payload


SPECIAL: Mapping[str, Callable[[World, Row], Any]] = {
    "Record.infoClass": _info_class,
    "Record.fiveClass": five_class,
    "ListEntry.kind": lambda world, row: WITHIN[_of_list(world, row)],
    "ListEntry.fiveClass": lambda world, row: _of_list(world, row) if _is_shown(row) else None,
    "CatalogueItem.comments": comments,
    "Record.flags": lambda world, row: flags(row),
    "Record.annotations": lambda world, row: annotations(row),
    "Record.versions": versions,
    "RecordVersion.changedBy": lambda world, row: world.by_id["unit"][row["changed_by"]]["name"],
    **{f"ProviderQuality.{name}": figures(name) for name in COUNTED},
    "ListEntry.disputed": lambda world, row: row["disputed_since"] is not None,
    "ListEntry.relatedPersons": related,
    "QueryLogEntry.subjects": logged,
    "AggregationEntry.objectId": lambda world, row: OBJECTS.get(row["object"], "") + row["object_id"],
    "Authorisation.state": state_of,
    "Consent.state": consent_state,
    "Consent.fields": lambda world, row: sorted(row["fields"]),
    "HeldRow.state": held_state,
    "HeldRow.text": _held_text,
    "Submission.rows": taken,
    "Submission.refusals": refused,
    "Authorisation.categories": lambda world, row: sorted(row["categories"]),
    "ListEntry.listedNumber": lambda world, row: world.by_id["subject"][row["subject_id"]]["listed_number"],
}
