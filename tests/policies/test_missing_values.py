"""What a missing value means, in every column that a condition reads: never a third verdict."""

from collections.abc import Mapping
from typing import Any

import pytest

from policies.conditions import CONDITIONS
from policies.consents import UNCONSENTED
from tests.policies.plain_rows import (
    AUTHORISATION,
    CASE,
    CONSENT,
    EVERYBODY,
    RECORD,
    ROWS,
    TODAY,
    TOMORROW,
    YESTERDAY,
    holds,
)

# What a missing value means, for every column that a condition reads (rows in which the condition would hold).
MISSING: Mapping[tuple[str, str, str], tuple[bool, str]] = {
    ("OPEN", "RECORD", "openness"): (False, "no openness is no openness"),
    ("OPEN", "RECORD", "openness_basis"): (False, "without a recorded basis it is restricted"),
    ("OPEN", "RECORD", "confidentiality"): (False, "not known to be plain"),
    ("OPEN", "RECORD", "state"): (False, "not known to be active"),
    ("OPEN", "RECORD", "publicity_until"): (True, "no rule has set a last day"),
    ("OPEN", "LIST_ENTRY", "openness"): (False, "no openness is no openness"),
    ("OPEN", "LIST_ENTRY", "openness_basis"): (False, "without a recorded basis it is restricted"),
    ("OPEN", "LIST_ENTRY", "state"): (False, "not known to be published"),
    ("OPEN", "LIST_ENTRY", "published_on"): (False, "no first day: not out yet"),
    ("OPEN", "LIST_ENTRY", "publicity_until"): (True, "no rule has set a last day"),
    ("OPEN", "ORGANIZATION", "openness"): (False, "no openness is no openness"),
    ("OPEN", "ORGANIZATION", "openness_basis"): (False, "without a recorded basis it is restricted"),
    ("OPEN", "CATALOGUE_ITEM", "state"): (False, "not known to be published"),
    ("IN_COMMENT", "CATALOGUE_ITEM", "state"): (False, "not known to be open for comments"),
    ("IN_COMMENT", "CATALOGUE_ITEM", "comments_until"): (False, "without a last day it is closed"),
    ("OWN_NODE", "CATALOGUE_ITEM", "region_code"): (False, "of no region known"),
    ("DRAFTED", "CATALOGUE_ITEM", "drafted_by"): (False, "drafted by nobody known"),
    ("FILED_WITH", "CATALOGUE_ITEM", "region_code"): (True, "a region is never missing in the store"),
    ("OPEN", "RECORD", "category"): (False, "of no category known"),
    ("OPEN_SCREENED", "RECORD", "category"): (False, "as OPEN"),
    **{(name, "PROVIDER_QUALITY", "id"): (False, "the work of no unit known") for name in ("SUBMITTED", "AGREED")},
    ("REGIONAL_AUTHORITY", "RECORD", "category"): (False, "of no category known"),
    ("OPEN_SCREENED", "RECORD", "openness"): (False, "as OPEN"),
    ("OPEN_SCREENED", "RECORD", "openness_basis"): (False, "as OPEN"),
    ("OPEN_SCREENED", "RECORD", "confidentiality"): (False, "as OPEN"),
    ("OPEN_SCREENED", "RECORD", "state"): (False, "as OPEN"),
    ("OPEN_SCREENED", "RECORD", "publicity_until"): (True, "as OPEN"),
    ("OPEN_SCREENED", "RECORD", "screened"): (False, "not known to be screened"),
    ("OPEN_SCREENED", "LIST_ENTRY", "openness"): (False, "as OPEN"),
    ("OPEN_SCREENED", "LIST_ENTRY", "openness_basis"): (False, "as OPEN"),
    ("OPEN_SCREENED", "LIST_ENTRY", "state"): (False, "as OPEN"),
    ("OPEN_SCREENED", "LIST_ENTRY", "published_on"): (False, "as OPEN"),
    ("OPEN_SCREENED", "LIST_ENTRY", "publicity_until"): (True, "as OPEN"),
    ("OPEN_SCREENED", "LIST_ENTRY", "screened"): (False, "not known to be screened"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "openness"): (False, "as OPEN"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "openness_basis"): (False, "as OPEN"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "state"): (False, "as OPEN"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "published_on"): (False, "as OPEN"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "publicity_until"): (True, "as OPEN"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", "number_exception"): (False, "no provision: the number stays masked"),
    ("OWN", "RECORD", "subject_id"): (False, "about nobody known"),
    ("OWN", "LIST_ENTRY", "subject_id"): (False, "about nobody known"),
    **{
        ("OWN", each, "subject_id"): (False, "about nobody known")
        for each in ("ARCHIVED_RECORD", "CASE", "AUTHORISATION", "CONSENT", "SUBMISSION")
    },
    ("OWN", "ACCESS_EVENT", "pseudonym"): (False, "about nobody known"),
    ("AUTHORISED", "RECORD", "category"): (False, "in no category of the authorisation"),
    ("HELD", "AUTHORISATION", "holder_key"): (False, "made out to no person, and to no unit either"),
    ("HELD", "AUTHORISATION", "holder_unit_id"): (True, "made out to a person"),
    ("IN_REGION", "RECORD", "category"): (False, "in no category of the duty"),
    **{
        (name, each, "provider_id"): (False, "submitted by nobody known")
        for name in ("SUBMITTED", "AGREED")
        for each in ("RECORD", "ARCHIVED_RECORD", "CASE", "HELD_ROW", "SUBMISSION")
    },
    **{(name, "CONSENT", "holder_unit_id"): (False, "given to nobody known") for name in ("SUBMITTED", "AGREED")},
    **{
        (name, "RECORD", column): verdict
        for name in UNCONSENTED.values()
        for column, verdict in (
            ("subject_kind", (False, "a kind is never missing in the store")),
            ("sole_trader", (True, "the kind alone says it")),
            ("provider_id", (True, "no consent was given to nobody")),
        )
    },
    ("HOLD_OVER", "HELD_ROW", "state"): (True, "not known to wait"),
    ("HOLD_OVER", "HELD_ROW", "expires_on"): (True, "without a last day it waits no more"),
    ("SUBMITTED", "LIST_ENTRY", "determining_unit_id"): (False, "determined by nobody known"),
    **{
        ("ON_TICKET", each, "id"): (False, "what no case names") for each in ("RECORD", "ARCHIVED_RECORD", "LIST_ENTRY")
    },
    ("ON_TICKET", "CASE", "post"): (False, "on nobody's worklist"),
    ("ON_TICKET", "CASE", "unit_id"): (False, "on nobody's worklist"),
    ("OWN_LOG", "LOG_ENTRY", "bearer_key"): (False, "the public's"),
    **{
        verdict: said
        for each in ("LOG_ENTRY", "AGGREGATION_ENTRY")
        for verdict, said in {
            ("UNIT_LOG", each, "unit_id"): (False, "of no unit"),
            ("UNIT_LOG", each, "role"): (True, "not known to be protected: a role is never missing in the store"),
        }.items()
    },
    ("NOT_ARCHIVED", "ARCHIVED_RECORD", "disclosure_until"): (True, "the clock has not started: it lives"),
    ("NOT_ARCHIVED", "ARCHIVED_RECORD", "state"): (True, "the date alone says it"),
    ("NOT_ARCHIVED", "ARCHIVED_RECORD", "subject_kind"): (True, "the date alone says it"),
    ("DELETED", "ARCHIVED_RECORD", "state"): (False, "not known to be deleted"),
    ("REVOKED", "ARCHIVED_RECORD", "state"): (False, "not known to be withdrawn"),
    ("PROTECTED", "ACCESS_EVENT", "role"): (False, "a role is never missing in the store"),
    ("NOT_NOTIFIED", "RECORD", "provider_id"): (True, "not the asker's own submission"),
    ("NOT_NOTIFIED", "ARCHIVED_RECORD", "provider_id"): (True, "not the asker's own submission"),
    ("OWN", "ORGANIZATION", "id"): (False, "nobody known"),
    ("OWN", "PERSON", "id"): (False, "nobody known"),
    ("ON_DUTY", "RECORD", "category"): (False, "in no category of the duty"),
    ("EXPIRED", "RECORD", "disclosure_until"): (False, "the clock has not started"),
    ("EXPIRED", "RECORD", "state"): (True, "the date alone says it"),
    ("DELETED", "RECORD", "state"): (False, "not known to be deleted; then it is not open either"),
    ("REVOKED", "RECORD", "state"): (False, "not known to be withdrawn; then it is not open either"),
    ("NOT_NOTIFIED", "RECORD", "record_class"): (False, "not known to be negative"),
    ("NOT_NOTIFIED", "ARCHIVED_RECORD", "record_class"): (False, "not known to be negative"),
    ("NOT_NOTIFIED", "RECORD", "notice_served_on"): (True, "not served"),
    ("NOT_NOTIFIED", "ARCHIVED_RECORD", "notice_served_on"): (True, "not served"),
    ("NOT_NOTIFIED", "RECORD", "subject_id"): (True, "not the asker's own"),
    ("NOT_NOTIFIED", "ARCHIVED_RECORD", "subject_id"): (True, "not the asker's own"),
    ("REMOVED", "LIST_ENTRY", "state"): (True, "the date alone says it"),
    ("REMOVED", "LIST_ENTRY", "removed_on"): (False, "still listed"),
    ("REMOVED", "LIST_ENTRY", "subject_id"): (True, "not the asker's own"),
}
# Where the plain rows do not make a condition hold, or hide a column that it reads.
THEIRS = {"provider_id": "u1"}
HOLDING: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("EXPIRED", "RECORD"): {"disclosure_until": YESTERDAY},
    ("DELETED", "RECORD"): {"state": "DELETED"},
    ("REVOKED", "RECORD"): {"state": "REVOKED"},
    ("NOT_NOTIFIED", "RECORD"): {"notice_served_on": TOMORROW, "subject_id": "s2"},
    ("NOT_NOTIFIED", "ARCHIVED_RECORD"): {"notice_served_on": TOMORROW, "subject_id": "s2"},
    ("REMOVED", "LIST_ENTRY"): {"removed_on": TODAY, "subject_id": "s2"},
    ("AUTHORISED", "ORGANIZATION"): {"authorisations": (AUTHORISATION,)},
    ("AUTHORISED", "PERSON"): {"authorisations": (AUTHORISATION,)},
    ("AUTHORISED", "RECORD"): {"authorisations": (AUTHORISATION,)},
    **dict.fromkeys(
        ((n, c) for n in ("SUBMITTED", "AGREED") for c in ("RECORD", "ARCHIVED_RECORD", "CASE", "HELD_ROW")), THEIRS
    ),
    ("SUBMITTED", "LIST_ENTRY"): {"determining_unit_id": "u1"},
    **{(n, c): {"records": (RECORD | THEIRS,)} for n in ("SUBMITTED", "AGREED") for c in ("ORGANIZATION", "PERSON")},
    **{("ON_TICKET", c): {"cases": (CASE,)} for c in ("ORGANIZATION", "PERSON", "RECORD", "ARCHIVED_RECORD")},
    ("ON_TICKET", "LIST_ENTRY"): {"cases": (CASE | {"record_id": None, "entry_id": "e1"},)},
    ("NOT_ARCHIVED", "ARCHIVED_RECORD"): {"disclosure_until": TODAY},
    ("DELETED", "ARCHIVED_RECORD"): {"state": "DELETED"},
    ("REVOKED", "ARCHIVED_RECORD"): {"state": "REVOKED"},
    ("PROTECTED", "ACCESS_EVENT"): {"role": "TIP_OFFICER"},
    ("IN_COMMENT", "CATALOGUE_ITEM"): {"state": "COMMENT"},
    ("FILED_WITH", "CATALOGUE_ITEM"): {"region_code": "152921", "regions": ("152921", "152900", "150000")},
    ("HOLD_OVER", "HELD_ROW"): {"expires_on": YESTERDAY},
    ("REGIONAL_AUTHORITY", "RECORD"): {"category": "GOV_DISHONESTY", "regions": ("152921", "152900")},
    **{
        (name, "RECORD"): {"subject_kind": "NATURAL_PERSON", "consents": (CONSENT | {"holder_unit_id": "u2"},)}
        for name in UNCONSENTED.values()
    },
}
# What the store can not leave out: `regions` is looked up, a person's rows are gathered.
GATHERED = {"regions", "records", "entries", "authorisations", "cases", "categories", "consents", "fields"}
PAIRS = [(name, row_class) for name, each in CONDITIONS.items() for row_class in each.holds]


class Watched(dict[str, Any]):
    """A row that notes which of its columns are read."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        super().__init__(row)
        self.read: set[str] = set()

    def __getitem__(self, column: str) -> Any:
        self.read.add(column)
        return super().__getitem__(column)


def columns_read(name: str, row_class: str) -> set[str]:
    """Return the columns that a condition reads of a row, whichever way it branches."""
    base = {**ROWS[row_class], **HOLDING.get((name, row_class), {})}
    read: set[str] = set()
    for row in (base, ROWS[row_class], *({**base, column: None} for column in base if column not in GATHERED)):
        watched = Watched(row)
        CONDITIONS[name].holds[row_class](EVERYBODY, watched)
        read |= watched.read
    return read - GATHERED


@pytest.mark.parametrize(("name", "row_class"), PAIRS)
def test_what_a_missing_value_means_is_said_for_every_column_read(name: str, row_class: str) -> None:
    assert columns_read(name, row_class) == {
        column for known, of, column in MISSING if (known, of) == (name, row_class)
    }


@pytest.mark.parametrize(
    ("name", "row_class", "column", "verdict"),
    [pytest.param(*key, verdict, id=f"{' '.join(key)}: {why}") for key, (verdict, why) in MISSING.items()],
)
def test_a_missing_value_is_no_third_verdict(name: str, row_class: str, column: str, verdict: bool) -> None:
    base = HOLDING.get((name, row_class), {})
    assert holds(name, row_class, **base) is True
    assert holds(name, row_class, **{**base, column: None}) is verdict


def test_a_region_that_is_not_known_is_in_no_duty() -> None:
    assert holds("ON_DUTY", "RECORD", regions=()) is False
