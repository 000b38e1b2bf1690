"""The log in the demo data: past questions of every role, permitted and refused, each about somebody."""

import json
import sqlite3
from datetime import timedelta

import pytest

from db.identity import organisation
from policies.openness import UNTOLD_ROLES
from policies.vocabulary import ROLES
from resolvers.demo.cast import COMPANY_CODE
from tests.demo.conftest import KEYS, TODAY
from tests.demo.reading import count, keys_of, rows


@pytest.mark.parametrize("role", [role for role in ROLES if role != "PUBLIC"])
def test_the_log_holds_a_past_question_of_each_role(small: sqlite3.Connection, role: str) -> None:
    assert count(small, "query_log where role = ? and at < ?", role, str(TODAY)) > 0


@pytest.mark.parametrize(
    "code",
    [
        "AUTHORIZATION_EXPIRED",
        "AUTHORIZATION_REVOKED",
        "AUTHORIZATION_SCOPE",
        "IDENTITY_PROOF_REQUIRED",
        "CROSS_BORDER_FORBIDDEN",
    ],
)
def test_the_log_holds_refusals_that_disclosed_nothing(small: sqlite3.Connection, code: str) -> None:
    assert count(small, "query_log where decision = 'REFUSED' and code = ?", code) > 0
    disclosed = "query_log e join query_log_subject s on s.entry_id = e.id where e.decision = 'REFUSED'"
    assert count(small, f"{disclosed} and (s.disclosed > 0 or s.routes <> '[]')") == 0


def test_every_subject_of_the_log_is_somebody_by_pseudonym(small: sqlite3.Connection) -> None:
    assert count(small, "query_log_subject") > 60
    unknown = "query_log_subject l where not exists (select 1 from subject s where s.pseudonym = l.pseudonym)"
    assert count(small, unknown) == 0


@pytest.mark.parametrize("subject", ["company", "person"])
def test_a_history_shows_askers_of_several_roles(small: sqlite3.Connection, subject: str) -> None:
    asked = {
        role
        for (role,) in rows(
            small,
            "select distinct e.role from query_log e join query_log_subject s on s.entry_id = e.id "
            "where s.pseudonym = ?",
            KEYS.alias(keys_of(subject)),
        )
    }
    assert {"SUBJECT_SELF", "AGENT", "USER_AGENCY"} <= asked


def test_the_desk_for_tips_has_looked_at_the_company_which_a_history_must_not_show(small: sqlite3.Connection) -> None:
    looks = "query_log e join query_log_subject s on s.entry_id = e.id where s.pseudonym = ? and e.role = 'TIP_OFFICER'"
    assert count(small, looks, KEYS.alias(organisation(COMPANY_CODE))) > 0
    assert "TIP_OFFICER" in UNTOLD_ROLES


def test_entries_name_the_bearers_own_unit_and_lie_in_the_past(small: sqlite3.Connection) -> None:
    wrong = (
        "query_log e join bearer b on b.key = e.bearer_key "
        "where e.role <> b.role or coalesce(e.unit_id, '') <> coalesce(b.unit_id, '')"
    )
    assert count(small, "query_log e join bearer b on b.key = e.bearer_key") == count(small, "query_log")
    assert count(small, wrong) == 0
    assert count(small, "query_log where at >= ?", str(TODAY + timedelta(days=1))) == 0


def test_matters_in_the_log_have_the_form_of_a_grant_and_stand_with_its_basis(small: sqlite3.Connection) -> None:
    assert count(small, "query_log where matter is not null") > 0
    assert count(small, "query_log where (matter is null) <> (basis is null)") == 0
    matters = [str(matter) for (matter,) in rows(small, "select matter from query_log where matter is not null")]
    assert all(len(matter.split("-")) == 3 and matter.startswith("DEMO-20") for matter in matters)


def test_lists_in_the_log_are_sorted_json(small: sqlite3.Connection) -> None:
    for classes, routes in rows(small, "select field_classes, routes from query_log_subject"):
        assert json.loads(str(classes)) == sorted(json.loads(str(classes)))
        assert isinstance(json.loads(str(routes)), list)
