"""The demo's cases: every kind in every state, with the clock of its region, and in step with the flags."""

import sqlite3
from datetime import date

import pytest

from policies.packs import parameter
from resolvers.demo.case_kinds import KINDS, due_on
from resolvers.demo.cast import COMPANY_CODE, PERSON_NUMBER, SISTER_CODE
from resolvers.demo.documented import CODES
from tests.demo.conftest import KEYS, TODAY
from tests.demo.reading import count

STATES = {
    "OBJECTION": "RECEIVED VERIFYING ASSISTANCE_REQUESTED UPHELD REJECTED NOTIFIED WITHDRAWN",
    "REVIEW": "RECEIVED UNDER_REVIEW UPHELD CHANGED NOTIFIED",
    "REPAIR": "RECEIVED ACCEPTED REFUSED VERIFYING GRANTED DENIED SYNCED",
    "LIST_REMOVAL": "RECEIVED ACCEPTED REFUSED VERIFYING GRANTED DENIED SYNCED",
    "DELETION_REQUEST": "RECEIVED DELETED PROVIDER_NOTIFIED REFUSED",
    "STATEMENT": "RECEIVED VERIFIED ANSWERED",
    "RISK_EVENT": "OPEN CLUES VERIFIED CLOSED",
}
CLOCKED = ("OBJECTION", "REVIEW", "DELETION_REQUEST")


@pytest.mark.parametrize(("kind", "state"), [(kind, s) for kind, states in STATES.items() for s in states.split()])
def test_there_is_a_case(small: sqlite3.Connection, kind: str, state: str) -> None:
    assert count(small, "credit_case where kind = ? and state = ?", kind, state) > 0


def test_there_is_no_case_of_another_kind_or_state(small: sqlite3.Connection) -> None:
    found = {tuple(row) for row in small.execute("select distinct kind, state from credit_case")}
    assert found == {(kind, state) for kind, states in STATES.items() for state in states.split()}


@pytest.mark.parametrize("kind", list(STATES))
@pytest.mark.parametrize("is_closed", [True, False], ids=["closed", "open"])
def test_each_kind_has_cases(small: sqlite3.Connection, kind: str, *, is_closed: bool) -> None:
    assert count(small, f"credit_case where kind = ? and closed_on is {'not ' if is_closed else ''}null", kind) > 0


def test_a_closed_case_has_an_outcome_and_an_outcome_has_a_reason(small: sqlite3.Connection) -> None:
    assert count(small, "credit_case where closed_on is not null and outcome is null") == 0
    assert count(small, "credit_case where (outcome is null) <> (reason is null)") == 0
    assert count(small, "credit_case where closed_on < filed_on or closed_on > ? or filed_on > ?", TODAY, TODAY) == 0


def test_an_open_case_stands_in_no_state_that_ends_it(small: sqlite3.Connection) -> None:
    for kind, each in KINDS.items():
        marks = ", ".join(f"'{state}'" for state in each.closing)
        wrong = f"credit_case where kind = ? and (state in ({marks})) <> (closed_on is not null)"
        assert count(small, wrong, kind) == 0


@pytest.mark.parametrize("kind", list(STATES))
def test_a_last_day_stands_where_a_clock_runs_and_nowhere_else(small: sqlite3.Connection, kind: str) -> None:
    wrong = "is null" if kind in CLOCKED else "is not null"
    assert count(small, "credit_case where kind = ?", kind) > 0
    assert count(small, f"credit_case where kind = ? and due_on {wrong}", kind) == 0


@pytest.mark.parametrize(
    ("kind", "state", "home", "filed", "due"),
    [
        pytest.param(
            "OBJECTION", "RECEIVED", "IM", date(2026, 11, 2), date(2026, 11, 30), id="twenty days in Inner Mongolia"
        ),
        pytest.param("OBJECTION", "RECEIVED", "NX", date(2026, 11, 19), date(2026, 11, 24), id="three in Ningxia"),
        pytest.param(
            "OBJECTION", "ASSISTANCE_REQUESTED", "NX", date(2026, 11, 19), date(2026, 11, 30), id="seven if assisted"
        ),
        pytest.param("REVIEW", "UNDER_REVIEW", "IM", date(2026, 11, 2), date(2026, 11, 30), id="twenty for a review"),
        pytest.param(
            "DELETION_REQUEST", "RECEIVED", "IM", date(2026, 11, 20), date(2026, 11, 27), id="five for a deletion"
        ),
        pytest.param("REPAIR", "RECEIVED", "IM", date(2026, 11, 20), None, id="no clock for a repair"),
    ],
)
def test_the_last_day_is_that_of_the_packs(kind: str, state: str, home: str, filed: date, due: date | None) -> None:
    assert due_on(kind, state, jurisdiction=home, filed_on=filed) == due


@pytest.mark.parametrize("flag", ["record", "list_entry"])
def test_whatever_is_disputed_has_an_open_objection_of_that_day_and_the_other_way_round(
    small: sqlite3.Connection, flag: str
) -> None:
    link = {"record": "record_id", "list_entry": "entry_id"}[flag]
    objection = f"credit_case c where c.{link} = x.id and c.kind = 'OBJECTION' and c.closed_on is null"
    disputed = f"{flag} x where x.disputed_since is not null"
    assert count(small, disputed) > 0
    of_that_day = f"(select count(*) from {objection} and c.filed_on = x.disputed_since)"
    assert count(small, f"{disputed} and {of_that_day} <> 1") == 0
    assert count(small, f"{flag} x where x.disputed_since is null and exists (select 1 from {objection})") == 0


def test_whatever_is_under_review_has_an_open_review_after_a_refused_objection(small: sqlite3.Connection) -> None:
    review = "credit_case c where c.record_id = x.id and c.kind = 'REVIEW' and c.closed_on is null"
    objection = (
        "credit_case c where c.record_id = x.id and c.kind = 'OBJECTION' and c.outcome = 'REJECTED' "
        "and c.closed_on <= x.under_review_since"
    )
    reviewed = "record x where x.under_review_since is not null"
    assert count(small, reviewed) > 0
    of_that_day = f"(select count(*) from {review} and c.filed_on = x.under_review_since)"
    assert count(small, f"{reviewed} and {of_that_day} <> 1") == 0
    assert count(small, f"{reviewed} and not exists (select 1 from {objection})") == 0
    assert count(small, f"record x where x.under_review_since is null and exists (select 1 from {review})") == 0


def test_whatever_is_repaired_has_a_granted_repair_and_the_other_way_round(small: sqlite3.Connection) -> None:
    granted = "credit_case c where c.record_id = x.id and c.kind = 'REPAIR' and c.outcome = 'GRANTED'"
    assert count(small, "record where repaired_on is not null") > 0
    assert count(small, f"record x where x.repaired_on is not null and not exists (select 1 from {granted})") == 0
    assert count(small, f"record x where x.repaired_on is null and exists (select 1 from {granted})") == 0
    late = f"record x where exists (select 1 from {granted} and c.closed_on <> x.repaired_on)"
    assert count(small, late) == 0


def test_a_record_deleted_at_request_is_deleted_and_one_still_asked_for_is_not(small: sqlite3.Connection) -> None:
    joined = "credit_case c join record r on r.id = c.record_id where c.kind = 'DELETION_REQUEST'"
    assert count(small, f"{joined} and (c.outcome is 'DELETED') <> (r.state = 'DELETED')") == 0


def test_an_entry_whose_removal_is_granted_has_left_its_list_and_others_have_not(small: sqlite3.Connection) -> None:
    joined = "credit_case c join list_entry e on e.id = c.entry_id where c.kind = 'LIST_REMOVAL'"
    assert count(small, f"{joined} and (c.outcome is 'GRANTED') <> (e.state = 'REMOVED')") == 0
    assert count(small, f"{joined} and c.state = 'SYNCED' and c.closed_on <> e.removed_on") == 0


def test_an_upheld_and_closed_objection_is_about_a_record_that_was_withdrawn(small: sqlite3.Connection) -> None:
    joined = "credit_case c join record r on r.id = c.record_id where c.kind = 'OBJECTION' and c.state = 'NOTIFIED'"
    assert count(small, f"{joined} and c.outcome = 'UPHELD'") > 0
    assert count(small, f"{joined} and (c.outcome = 'UPHELD') <> (r.state = 'REVOKED')") == 0


def test_a_case_agrees_with_what_it_is_about(small: sqlite3.Connection) -> None:
    by_record = "credit_case c join record r on r.id = c.record_id"
    wrong = "c.subject_id <> r.subject_id or c.provider_id <> r.provider_id or c.region_code <> r.region_code"
    assert count(small, f"{by_record} where {wrong} or c.jurisdiction <> r.jurisdiction") == 0
    by_entry = "credit_case c join list_entry e on e.id = c.entry_id"
    assert count(small, f"{by_entry} where c.subject_id <> e.subject_id or c.provider_id <> e.determining_unit_id") == 0
    assert count(small, f"{by_record} where c.filed_on < r.decided_on") == 0
    assert count(small, "credit_case where record_id is not null and entry_id is not null") == 0
    assert count(small, "credit_case where record_id is null and entry_id is null and kind <> 'RISK_EVENT'") == 0


def test_a_case_stands_on_a_worklist_whose_unit_reaches_its_region(small: sqlite3.Connection) -> None:
    beyond = (
        "credit_case c join unit u on u.id = c.unit_id where not exists "
        "(select 1 from region_closure k where k.ancestor = u.region_code and k.descendant = c.region_code)"
    )
    assert count(small, beyond) == 0
    assert {post for (post,) in small.execute("select distinct post from credit_case")} == {"CASE", "REVIEW", "RELEASE"}


def test_reviews_are_the_regions_alone_and_only_where_the_law_knows_them(small: sqlite3.Connection) -> None:
    reviews = "credit_case c join unit u on u.id = c.unit_id where c.kind = 'REVIEW'"
    assert count(small, f"{reviews} and u.region_code <> '150000'") == 0
    homes = {home for (home,) in small.execute("select distinct jurisdiction from credit_case where kind = 'REVIEW'")}
    assert homes == {"IM"}
    assert parameter("review.enabled", jurisdiction="IM", on=TODAY).value is True


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        pytest.param(
            COMPANY_CODE, {"OBJECTION", "REPAIR", "LIST_REMOVAL", "DELETION_REQUEST"}, id="the company has some of most"
        ),
        pytest.param(CODES["watched"], {"RISK_EVENT"}, id="the watched one is looked at as a whole"),
        pytest.param(CODES["hohhot"], {"RISK_EVENT"}, id="the one of Hohhot too"),
        pytest.param(SISTER_CODE, set(), id="the sister has none"),
        pytest.param(CODES["narrow"], set(), id="and the others have none"),
    ],
)
def test_documented_organisations_have_their_cases(small: sqlite3.Connection, code: str, kinds: set[str]) -> None:
    found = small.execute(
        "select distinct c.kind from credit_case c join subject s on s.id = c.subject_id where s.code = ?", [code]
    )
    assert {kind for (kind,) in found} == kinds


def test_the_person_has_cases_open_and_closed(small: sqlite3.Connection) -> None:
    key = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=PERSON_NUMBER)
    own = "credit_case c join subject s on s.id = c.subject_id where s.identity_key = ?"
    assert count(small, f"{own} and c.closed_on is null", key) == 2
    assert count(small, f"{own} and c.closed_on is not null", key) == 2


def test_numbers_of_cases_tell_kind_and_year(small: sqlite3.Connection) -> None:
    for kind, each in KINDS.items():
        wrong = "credit_case where kind = ? and number not like ? || '-' || substr(filed_on, 1, 4) || '-%'"
        assert count(small, wrong, kind, each.prefix) == 0
