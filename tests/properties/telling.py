"""Rows by construction beside those by chance: what one condition alone keeps from a caller, or lets it have.

A random store of a seed may lack the row that a forgotten part of a condition would show; these are in every store.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

from tests.properties.stores import TODAY, Row, Store

CATEGORY = "ORG_ADMIN_PENALTY"
_DAY = timedelta(days=1)
_FOR_LONG = timedelta(days=400)


def tell(store: Store) -> None:
    """Add the rows. Each record is about a subject of its own that nothing else opens."""
    serial = count(1)
    for changes in ({"disclosure_until": TODAY - _DAY}, {"state": "REVOKED"}, {"notice_served_on": None}):
        _record(store, next(serial), {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER", **changes})
    for unit in store.rows["unit"]:
        _record(store, next(serial), {"provider_id": unit["id"]})
    for unit in store.rows["unit"]:
        _draft(store, next(serial), unit)
    _of_collectors(store)
    for row in [each for each in store.rows["bearer"] if each["role"] == "AGENT"]:
        for dead in _DEAD:
            subject = _record(store, next(serial), {})
            _authorise(store, next(serial), subject, {"holder_key": row["key"], **dead})
    for row in [each for each in store.rows["bearer"] if each["role"] == "OPERATOR" and each["unit_id"]]:
        subject = _record(store, next(serial), {})
        _closed_case(store, next(serial), subject, row)


# What ends an authorisation, each alone.
_DEAD: tuple[Row, ...] = (
    {"valid_from": TODAY + _DAY},
    {"valid_until": TODAY - _DAY},
    {"revoked_on": TODAY},
)


def _key(serial: int) -> str:
    return f"{serial:032x}"


def _record(store: Store, serial: int, changes: Row) -> Row:
    """Add a restricted record that lives, and its closed subject, which is returned."""
    key, rows = _key(serial), store.rows
    like = next(row for row in rows["subject"] if row["kind"] != "NATURAL_PERSON")
    subject = like | {
        "id": key,
        "identity_key": f"ORG:told of {serial}",
        "pseudonym": key,
        "code": None,
        "openness": "RESTRICTED",
        "openness_basis": None,
    }
    rows["subject"].append(subject)
    lives: Row = {
        "id": key,
        "subject_id": key,
        "provider_key": f"told-{serial}",
        "category": CATEGORY,
        "record_class": "NEGATIVE",
        "openness": "RESTRICTED",
        "openness_basis": None,
        "confidentiality": "NONE",
        "state": "ACTIVE",
        "notice_served_on": TODAY - _DAY,
        "publicity_until": None,
        "disclosure_until": None,
    }
    rows["record"].append(rows["record"][0] | lives | changes)
    return subject


def _draft(store: Store, serial: int, unit: Row) -> None:
    """Add an item of today that its unit is still drafting, at the unit's node."""
    draft: Row = {
        "id": _key(serial),
        "key": f"told-{serial}",
        "version": 1,
        "state": "DRAFT",
        "region_code": unit["region_code"],
        "drafted_by": unit["id"],
        "effective_from": TODAY - _DAY,
        "effective_until": None,
    }
    store.rows["catalogue_item"].append(store.rows["catalogue_item"][0] | draft)


def _of_collectors(store: Store) -> None:
    """Let each unit have a collector: the one without an agreement that lives too."""
    bearers: Iterator[Row] = (row for row in store.rows["bearer"] if row["role"] == "COLLECTOR")
    for unit, row in zip(reversed(store.rows["unit"][:3]), bearers, strict=False):
        row["unit_id"] = unit["id"]


def _authorise(store: Store, serial: int, subject: Row, changes: Row) -> None:
    given: Row = {
        "id": _key(serial),
        "subject_id": subject["id"],
        "subject_pseudonym": subject["pseudonym"],
        "holder_key": None,
        "holder_unit_id": None,
        "purpose": "AUTHORISED",
        "valid_from": TODAY - _FOR_LONG,
        "valid_until": TODAY + _FOR_LONG,
        "revoked_on": None,
    }
    rows = store.rows
    rows["authorisation"].append(rows["authorisation"][0] | given | changes)
    rows["authorisation_category"].append({"authorisation_id": _key(serial), "category": CATEGORY})


def _closed_case(store: Store, serial: int, subject: Row, officer: Row) -> None:
    unit = next(row for row in store.rows["unit"] if row["id"] == officer["unit_id"])
    about: Row = {
        "id": _key(serial),
        "number": f"YY-2025-{serial:06d}",
        "subject_id": subject["id"],
        "record_id": None,
        "entry_id": None,
        "unit_id": unit["id"],
        "post": officer["post"],
        "region_code": unit["region_code"],
        "closed_on": TODAY - _DAY,
    }
    store.rows["credit_case"].append(store.rows["credit_case"][0] | about)
