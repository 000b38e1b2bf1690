"""Askers and rows of whom everything is known that a condition may ask for, each to be changed by a case."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from policies.actor import Asker, Duty
from policies.conditions import CONDITIONS
from policies.consents import CONSENT_FIELDS

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
    """Say whether a condition holds for the plain row of a class with some columns changed."""
    verdict = CONDITIONS[name].holds[row_class](asker, {**ROWS[row_class], **changed})
    assert type(verdict) is bool  # two-valued: never None, never what `and` happens to leave
    return verdict
