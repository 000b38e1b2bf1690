"""Conditions: when each one holds, and what a missing value means in every column that it reads."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from policies.actor import Asker, Duty
from policies.conditions import CONDITIONS, holding
from policies.consents import CONSENT_FIELDS, UNCONSENTED
from policies.vocabulary import ROW_CLASSES

TODAY = date(2026, 3, 2)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
DUTY = Duty(
    purpose="ADMIN_LICENSING",
    categories=frozenset({"ORG_ADMIN_PENALTY", "ORG_REGISTRATION", "NP_IDENTITY"}),
    region_code="152900",
    legal_basis="basis",
    matter_format="[0-9]+",
    batch_max_codes=10,
    valid_from=YESTERDAY,
    valid_until=TODAY,
)
NOBODY = Asker(TODAY)
OWNER = Asker(TODAY, subject_id="s1")
ORGAN = Asker(TODAY, duties=(DUTY,))
# Somebody of whom everything is known that a condition may ask for.
EVERYBODY = Asker(
    TODAY,
    subject_id="s1",
    duties=(DUTY,),
    bearer_key="b1",
    unit_id="u1",
    submitter_id="u1",
    pseudonym="p1",
    region_code="152900",
    post="CASE",
    purpose="AUTHORISED",
    authorised_categories=frozenset({"ORG_ADMIN_PENALTY"}),
    is_agreed=True,
    is_foreign=True,
)

RECORD = {
    "id": "r1",
    "subject_id": "s1",
    "provider_id": "u9",
    "authorisations": (),
    "cases": (),
    "category": "ORG_ADMIN_PENALTY",
    "record_class": "NEGATIVE",
    "regions": ("152921", "152900", "150000"),
    "openness": "OPEN",
    "openness_basis": "PUBLISHED_BY_PROVIDER",
    "confidentiality": "NONE",
    "state": "ACTIVE",
    "screened": True,
    "publicity_until": TODAY,
    "disclosure_until": TODAY,
    "notice_served_on": TODAY,
    "subject_kind": "LEGAL_PERSON",
    "sole_trader": False,
    "consents": (),
}
ENTRY = {
    "id": "e1",
    "subject_id": "s1",
    "determining_unit_id": "u9",
    "regions": ("152921", "152900"),
    "cases": (),
    "openness": "OPEN",
    "openness_basis": "PUBLISHED_BY_PROVIDER",
    "state": "PUBLISHED",
    "published_on": TODAY,
    "publicity_until": TODAY,
    "removed_on": None,
    "screened": True,
    "number_exception": "a provision",
}
ORGANIZATION = {
    "id": "s1",
    "regions": ("152921", "152900"),
    "openness": "OPEN",
    "openness_basis": "PUBLISHED_BY_PROVIDER",
    "records": (),
    "entries": (),
    "authorisations": (),
    "cases": (),
}
PERSON = {**ORGANIZATION, "records": (RECORD,), "entries": (ENTRY,)}
AUTHORISATION = {
    "subject_id": "s1",
    "holder_key": "b1",
    "holder_unit_id": None,
    "purpose": "AUTHORISED",
    "categories": frozenset({"ORG_ADMIN_PENALTY"}),
    "valid_from": YESTERDAY,
    "valid_until": TODAY,
    "revoked_on": None,
    "shows_history": True,
}
CASE = {
    "subject_id": "s1",
    "record_id": "r1",
    "entry_id": None,
    "provider_id": "u9",
    "unit_id": "u1",
    "post": "CASE",
    "regions": ("152921", "152900"),
    "closed_on": None,
}
CONSENT = {
    "subject_id": "s1",
    "holder_unit_id": "u1",
    "fields": CONSENT_FIELDS,
    "signed_on": TODAY,
    "valid_until": TODAY,
    "revoked_on": None,
}
HELD_ROW = {"provider_id": "u9", "regions": ("152921", "152900"), "state": "HELD", "expires_on": TODAY}
ITEM = {
    "state": "PUBLISHED",
    "region_code": "152900",
    "regions": ("152900", "150000"),
    "drafted_by": "u1",
    "comments_until": TODAY,
}
ROWS: Mapping[str, Mapping[str, Any]] = {
    "ORGANIZATION": ORGANIZATION,
    "PERSON": PERSON,
    "RECORD": RECORD,
    "LIST": {},
    "LIST_ENTRY": ENTRY,
    "CATALOGUE_ITEM": ITEM,
    "ARCHIVED_RECORD": {**RECORD, "disclosure_until": YESTERDAY, "subject_kind": "LEGAL_PERSON"},
    "CASE": CASE,
    "TIP": {"regions": ("152921", "152900")},
    "AUTHORISATION": AUTHORISATION,
    "CONSENT": CONSENT,
    "HELD_ROW": HELD_ROW,
    "LOG_ENTRY": {"bearer_key": "b1", "unit_id": "u1", "role": "USER_AGENCY"},
    "AGGREGATION_ENTRY": {"unit_id": "u1", "role": "PROVIDER"},
    "PROVIDER_QUALITY": {"id": "u1", "regions": ("152921", "152900", "150000")},
    "ACCESS_EVENT": {"pseudonym": "p1", "role": "USER_AGENCY", "authorisations": (AUTHORISATION,)},
    "SUBMISSION": {"subject_id": "s1", "provider_id": "u1"},
    "UNIT": {},
    "VIEWER": {},
    "SERVICE": {},
    "SUBJECT_BATCH": {},
    "ANSWER": {},
}


def holds(name: str, row_class: str, asker: Asker = EVERYBODY, **changed: Any) -> bool:
    verdict = CONDITIONS[name].holds[row_class](asker, {**ROWS[row_class], **changed})
    assert type(verdict) is bool  # two-valued: never None, never what `and` happens to leave
    return verdict


CASES = [
    ("OPEN", "RECORD", {}, True, "open on the last day of its publicity"),
    ("OPEN", "RECORD", {"publicity_until": YESTERDAY}, False, "its publicity ended yesterday"),
    ("OPEN", "RECORD", {"publicity_until": TOMORROW}, True, "its publicity ends tomorrow"),
    ("OPEN", "RECORD", {"openness": "RESTRICTED"}, False, "restricted"),
    ("OPEN", "RECORD", {"confidentiality": "TRADE_SECRET"}, False, "confidentiality beats openness"),
    ("OPEN", "RECORD", {"confidentiality": "PRIVACY"}, False, "privacy beats openness"),
    ("OPEN", "RECORD", {"state": "ARCHIVED"}, False, "archived"),
    ("OPEN", "RECORD", {"state": "DELETED"}, False, "deleted"),
    ("OPEN", "RECORD", {"state": "REVOKED"}, False, "withdrawn"),
    ("OPEN", "RECORD", {"screened": False}, True, "openness does not wait for the screening of texts"),
    ("OPEN", "RECORD", {"category": "OFFICIAL_INTEGRITY"}, False, "an integrity file, whoever marked it open"),
    ("OPEN", "RECORD", {"category": "GOV_DISHONESTY"}, True, "opened by the one authority that may"),
    ("SUBMITTED", "PROVIDER_QUALITY", {"id": "u9"}, False, "the work of another unit"),
    ("OWN", "SUBMISSION", {"subject_id": "s2"}, False, "what another subject declared"),
    ("SUBMITTED", "SUBMISSION", {"provider_id": "u9"}, False, "what another unit submitted"),
    ("AGREED", "SUBMISSION", {"provider_id": "u9"}, False, "what another unit submitted"),
    ("AGREED", "PROVIDER_QUALITY", {"id": "u9"}, False, "the work of another unit"),
    ("OVERSEES", "PROVIDER_QUALITY", {}, True, "the work of a unit below the asker's region"),
    ("OVERSEES", "PROVIDER_QUALITY", {"regions": ("150100", "150000")}, False, "the work of a unit of another region"),
    ("REGIONAL_AUTHORITY", "RECORD", {"category": "GOV_DISHONESTY"}, False, "the asker's region is a part of one"),
    (
        "REGIONAL_AUTHORITY",
        "RECORD",
        {"category": "GOV_DISHONESTY", "regions": ("152921", "152900")},
        True,
        "the asker's region is a whole one, and the record's",
    ),
    ("REGIONAL_AUTHORITY", "RECORD", {"regions": ("152921", "152900")}, False, "a category that its provider opens"),
    ("OPEN_SCREENED", "RECORD", {}, True, "open and screened"),
    ("OPEN_SCREENED", "RECORD", {"screened": False}, False, "not screened"),
    ("OPEN_SCREENED", "RECORD", {"openness": "RESTRICTED"}, False, "screened, but restricted"),
    ("OPEN_SCREENED", "LIST_ENTRY", {}, True, "an entry out and screened"),
    ("OPEN_SCREENED", "LIST_ENTRY", {"screened": False}, False, "an entry out, not screened"),
    ("OPEN", "LIST_ENTRY", {}, True, "published today"),
    ("OPEN", "LIST_ENTRY", {"published_on": TOMORROW}, False, "published tomorrow"),
    ("OPEN", "LIST_ENTRY", {"state": "PROPOSED"}, False, "proposed only"),
    ("OPEN", "LIST_ENTRY", {"state": "SUSPENDED"}, False, "suspended"),
    ("OPEN", "LIST_ENTRY", {"publicity_until": YESTERDAY}, False, "an entry whose publicity ended yesterday"),
    ("OPEN", "ORGANIZATION", {}, True, "an open registration"),
    ("OPEN", "ORGANIZATION", {"openness": "RESTRICTED"}, False, "a restricted registration, nothing open beside"),
    (
        "OPEN",
        "ORGANIZATION",
        {"openness": "RESTRICTED", "records": (RECORD,)},
        True,
        "a restricted registration with an open record",
    ),
    (
        "OPEN",
        "ORGANIZATION",
        {"openness": "RESTRICTED", "entries": (ENTRY,)},
        True,
        "a restricted registration with an open entry",
    ),
    (
        "OPEN",
        "ORGANIZATION",
        {"openness": "RESTRICTED", "records": ({**RECORD, "notice_served_on": TOMORROW, "subject_id": "s2"},)},
        False,
        "a restricted registration whose open record was not told to its subject",
    ),
    ("OPEN", "PERSON", {}, True, "a person with an open record and an open entry"),
    ("OPEN", "PERSON", {"entries": ()}, True, "a person with an open record"),
    ("OPEN", "PERSON", {"records": ()}, True, "a person with an open entry"),
    ("OPEN", "PERSON", {"records": (), "entries": ()}, False, "a person with nothing"),
    (
        "OPEN",
        "PERSON",
        {"records": ({**RECORD, "disclosure_until": YESTERDAY},), "entries": ()},
        False,
        "a person whose only open record has expired",
    ),
    (
        "OPEN",
        "PERSON",
        {"records": (), "entries": ({**ENTRY, "subject_id": "s2", "removed_on": TODAY},)},
        False,
        "a person removed from the list today",
    ),
    ("OPEN", "CATALOGUE_ITEM", {}, True, "a published item"),
    ("OPEN", "CATALOGUE_ITEM", {"state": "DRAFT"}, False, "a draft item"),
    ("IN_COMMENT", "CATALOGUE_ITEM", {"state": "COMMENT"}, True, "open for comments on their last day"),
    ("IN_COMMENT", "CATALOGUE_ITEM", {}, False, "published: nobody is asked any more"),
    ("IN_COMMENT", "CATALOGUE_ITEM", {"state": "COMMENT", "comments_until": YESTERDAY}, False, "comments are over"),
    ("OWN_NODE", "CATALOGUE_ITEM", {}, True, "of the very region of the asker"),
    ("OWN_NODE", "CATALOGUE_ITEM", {"region_code": "152921"}, False, "of a region below"),
    ("DRAFTED", "CATALOGUE_ITEM", {"drafted_by": "u9"}, False, "drafted by another unit"),
    ("FILED_WITH", "CATALOGUE_ITEM", {}, False, "of the asker's own region"),
    (
        "FILED_WITH",
        "CATALOGUE_ITEM",
        {"region_code": "152921", "regions": ("152921", "152900", "150000")},
        True,
        "of a region below",
    ),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", {}, True, "the list's law publishes the number"),
    ("NUMBER_PUBLISHED", "LIST_ENTRY", {"state": "REMOVED"}, False, "an entry no longer out"),
    ("OWN", "RECORD", {}, True, "about the asker"),
    ("OWN", "RECORD", {"subject_id": "s2"}, False, "about somebody else"),
    ("OWN", "LIST_ENTRY", {"subject_id": "s2"}, False, "somebody else is listed"),
    ("OWN", "ORGANIZATION", {"id": "s2"}, False, "another organisation"),
    ("OWN", "PERSON", {"id": "s2"}, False, "another person"),
    ("ON_DUTY", "RECORD", {}, True, "category and region of the duty"),
    ("ON_DUTY", "RECORD", {"category": "ORG_TAX_SOCIAL_ARREARS"}, False, "a category that the duty lacks"),
    ("ON_DUTY", "RECORD", {"regions": ("150400", "150000")}, False, "a region beside the duty's"),
    ("ON_DUTY", "RECORD", {"regions": ("150000",)}, False, "the region above the duty's"),
    ("ON_DUTY", "RECORD", {"openness": "RESTRICTED"}, True, "duty does not ask for openness"),
    ("ON_DUTY", "ORGANIZATION", {}, True, "the duty covers registrations"),
    ("ON_DUTY", "PERSON", {}, True, "the duty covers identities"),
    ("EXPIRED", "RECORD", {}, False, "today is its last day"),
    ("EXPIRED", "RECORD", {"disclosure_until": YESTERDAY}, True, "yesterday was its last day"),
    ("EXPIRED", "RECORD", {"state": "ARCHIVED", "disclosure_until": TOMORROW}, True, "archived at its end"),
    ("DELETED", "RECORD", {"state": "DELETED"}, True, "deleted is deleted"),
    ("DELETED", "RECORD", {}, False, "not deleted"),
    ("REVOKED", "RECORD", {"state": "REVOKED"}, True, "withdrawn by its provider"),
    ("REVOKED", "RECORD", {}, False, "not withdrawn"),
    ("REMOVED", "LIST_ENTRY", {}, False, "listed"),
    ("REMOVED", "LIST_ENTRY", {"removed_on": TODAY, "subject_id": "s2"}, True, "left the list today"),
    ("REMOVED", "LIST_ENTRY", {"removed_on": TOMORROW}, False, "leaves the list tomorrow"),
    ("REMOVED", "LIST_ENTRY", {"state": "REMOVED", "subject_id": "s2"}, True, "removed, whatever the date says"),
    ("REMOVED", "LIST_ENTRY", {"state": "DROPPED", "subject_id": "s2"}, True, "never listed after all"),
    ("REMOVED", "LIST_ENTRY", {"state": "REMOVED"}, False, "the subject keeps its own history"),
]


@pytest.mark.parametrize(
    ("name", "row_class", "changed", "verdict"),
    [pytest.param(*case[:4], id=f"{case[0]} of {case[1]}: {case[4]}") for case in CASES],
)
def test_a_condition_holds(name: str, row_class: str, changed: dict[str, Any], verdict: bool) -> None:
    assert holds(name, row_class, **changed) is verdict


NOTICE_CASES = [
    pytest.param(NOBODY, {}, False, id="served today: told"),
    pytest.param(NOBODY, {"notice_served_on": TOMORROW}, True, id="to be served tomorrow: not told"),
    pytest.param(NOBODY, {"notice_served_on": None}, True, id="never served: not told"),
    pytest.param(OWNER, {"notice_served_on": None}, False, id="its own subject need not be told first"),
    pytest.param(ORGAN, {"notice_served_on": None}, True, id="a duty does not replace the notice"),
    pytest.param(NOBODY, {"notice_served_on": None, "record_class": "POSITIVE"}, False, id="good news needs none"),
    pytest.param(NOBODY, {"notice_served_on": None, "record_class": "BASIC"}, False, id="basic facts need none"),
]


@pytest.mark.parametrize(("asker", "changed", "verdict"), NOTICE_CASES)
def test_others_see_a_negative_record_after_its_subject_was_told(
    asker: Asker, changed: dict[str, Any], verdict: bool
) -> None:
    assert holds("NOT_NOTIFIED", "RECORD", asker, **changed) is verdict


@pytest.mark.parametrize("row_class", sorted(CONDITIONS["OWN"].holds))
def test_an_asker_that_is_no_subject_owns_nothing(row_class: str) -> None:
    for asker in (NOBODY, ORGAN):
        assert holds("OWN", row_class, asker) is False
        assert holds("OWN", row_class, asker, id=None, subject_id=None) is False


@pytest.mark.parametrize("row_class", sorted(CONDITIONS["ON_DUTY"].holds))
def test_without_a_stated_purpose_there_is_no_duty(row_class: str) -> None:
    assert holds("ON_DUTY", row_class, OWNER) is False
    assert holds("ON_DUTY", row_class, ORGAN) is True


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        pytest.param(YESTERDAY - timedelta(days=1), False, id="before its first day"),
        pytest.param(YESTERDAY, True, id="on its first day"),
        pytest.param(TODAY, True, id="on its last day"),
        pytest.param(TOMORROW, False, id="after its last day"),
    ],
)
def test_a_duty_lives_from_its_first_day_to_its_last(day: date, verdict: bool) -> None:
    assert DUTY.is_live(day) is verdict


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
    **{
        (name, "PROVIDER_QUALITY", "id"): (False, "the work of no unit known") for name in ("SUBMITTED", "AGREED")
    },
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


def test_every_condition_has_words_and_an_article() -> None:
    for condition in CONDITIONS.values():
        assert condition.words
        assert condition.citation
        assert set(condition.holds) <= set(ROW_CLASSES)


def test_a_condition_that_can_not_be_asked_of_a_class_does_not_hold() -> None:
    held = {"OPEN", "OPEN_SCREENED", "OWN", "ON_DUTY", "IN_REGION", "FOREIGN"}
    assert holding(EVERYBODY, "RECORD", RECORD) == held
    assert holding(NOBODY, "UNIT", {}) == {"ALWAYS"}
    assert holding(EVERYBODY, "SUBJECT_BATCH", {}) == {"ON_DUTY"}
    assert holding(NOBODY, "SUBJECT_BATCH", {}) == frozenset()
