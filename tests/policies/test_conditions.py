"""Conditions: when each one holds, and for whom."""

from datetime import date, timedelta
from typing import Any

import pytest

from policies.actor import Asker
from policies.conditions import CONDITIONS, holding
from policies.vocabulary import ROW_CLASSES
from tests.policies.plain_rows import (
    DUTY,
    ENTRY,
    EVERYBODY,
    NOBODY,
    ORGAN,
    OWNER,
    RECORD,
    TODAY,
    TOMORROW,
    YESTERDAY,
    holds,
)

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
