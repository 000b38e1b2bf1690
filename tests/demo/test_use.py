"""Bearers, authorisations, tips and consents in the demo data: every role, every formality, every state."""

import sqlite3

import pytest

from policies.purposes import may_state, permitted
from policies.vocabulary import ROLES, SCOPED_ROLES, SCOPES
from resolvers.demo import ACTORS, Actor, bearer_key
from resolvers.demo.documented import DOCUMENTED, NARROW_CATEGORY, Documented
from tests.demo.conftest import KEYS, TODAY
from tests.demo.reading import PERSON, count, keys_of, rows

HOLDERS = {"agent": "AUTHORISED", "association": "AUTHORISED", "credit-firm": "CREDIT_PRODUCT"}
STATE = f"""case when revoked_on is not null then 'REVOKED' when valid_until < '{TODAY}' then 'EXPIRED'
 when valid_from > '{TODAY}' then 'NOT_YET_VALID' else 'LIVE' end"""


def held(store: sqlite3.Connection, holder: str, subject: str) -> list[tuple[object, ...]]:
    """Return state, purpose, categories and history of what a demo actor holds for a subject."""
    return rows(
        store,
        f"""select {STATE}, purpose, (select group_concat(category) from authorisation_category
 where authorisation_id = a.id), shows_history from authorisation a
 join bearer b on b.key = a.holder_key or b.unit_id = a.holder_unit_id
 join subject s on s.id = a.subject_id where b.key = ? and s.identity_key = ?""",
        bearer_key(holder, KEYS),
        keys_of(subject),
    )


def test_every_role_that_a_token_can_carry_has_an_actor() -> None:
    assert {actor.role for actor in ACTORS} == set(ROLES) - {"PUBLIC"}


def test_actors_have_names_of_their_own_and_say_what_they_show() -> None:
    assert len({actor.name for actor in ACTORS}) == len({actor.says for actor in ACTORS}) == len(ACTORS)


@pytest.mark.parametrize("actor", [a for a in ACTORS if a.role in SCOPED_ROLES], ids=lambda actor: actor.name)
def test_c42_a_firms_token_names_its_scopes(actor: Actor) -> None:
    assert actor.scopes == frozenset(SCOPES)


@pytest.mark.parametrize(
    ("name", "post", "region"),
    [
        pytest.param("case-operator", "CASE", "152900", id="staff of Alxa"),
        pytest.param("hohhot-operator", "CASE", "150100", id="staff of Hohhot"),
        pytest.param("regional-authority", "REVIEW", "150000", id="the region's authority"),
    ],
)
def test_staff_have_a_post_and_a_region(small: sqlite3.Connection, name: str, post: str, region: str) -> None:
    found = rows(
        small,
        "select b.post, u.region_code from bearer b join unit u on u.id = b.unit_id where b.key = ?",
        bearer_key(name, KEYS),
    )
    assert found == [(post, region)]


@pytest.mark.parametrize(
    ("name", "proven"),
    [pytest.param("agent", True, id="the agent is proven"), pytest.param("unproven-agent", False, id="the other not")],
)
def test_the_agent_is_proven_and_the_other_is_not(small: sqlite3.Connection, name: str, *, proven: bool) -> None:
    is_proven = count(small, "bearer where key = ? and proven_until >= ?", bearer_key(name, KEYS), str(TODAY)) == 1
    assert is_proven is proven


def test_an_agent_is_named_by_the_pseudonym_of_its_own_document(small: sqlite3.Connection) -> None:
    for name in ("agent", "unproven-agent"):
        (number,) = (actor.number for actor in ACTORS if actor.name == name)
        key = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=number or "")
        assert rows(small, "select pseudonym from bearer where key = ?", bearer_key(name, KEYS)) == [(KEYS.alias(key),)]


def test_one_unit_is_abroad_without_a_basis_and_the_others_at_home(small: sqlite3.Connection) -> None:
    abroad = rows(small, "select kind, export_basis from unit where country <> 'CHN'")
    assert abroad == [("CREDIT_SERVICE_FIRM", None)]
    assert count(small, "bearer b join unit u on u.id = b.unit_id where u.country <> 'CHN'") == 1


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        pytest.param("association", "AUTHORISED", id="the association asks under authorisations"),
        pytest.param("credit-firm", "CREDIT_PRODUCT", id="the firm for its products"),
        pytest.param("regional-authority", "SUPERVISION_AUDIT", id="the authority for supervision"),
        pytest.param("regional-authority", "CASE_HANDLING", id="the authority for cases"),
    ],
)
def test_a_reader_may_state_its_purpose_and_has_a_live_grant(
    small: sqlite3.Connection, name: str, purpose: str
) -> None:
    (role,) = (actor.role for actor in ACTORS if actor.name == name)
    live = "g.status = 'APPROVED' and g.valid_from <= :today and g.valid_until >= :today"
    found = small.execute(
        "select count(*) from sharing_grant g join bearer b on b.unit_id = g.unit_id "
        f"where b.key = :key and g.purpose = :purpose and {live}",
        {"key": bearer_key(name, KEYS), "purpose": purpose, "today": str(TODAY)},
    ).fetchone()
    assert may_state(role, purpose)
    assert found == (1,)


def test_the_provider_submitted_records_itself(small: sqlite3.Connection) -> None:
    own = "record r join bearer b on b.unit_id = r.provider_id where b.key = ?"
    assert count(small, own, bearer_key("provider", KEYS)) > 20


def test_the_collector_has_an_agreement_and_market_information_of_its_own(small: sqlite3.Connection) -> None:
    own = "record r join bearer b on b.unit_id = r.provider_id where b.key = ?"
    key = bearer_key("collector", KEYS)
    assert count(small, f"{own} and r.openness = 'OPEN' and r.openness_basis = 'AGREED'", key) > 0
    assert count(small, f"{own} and r.openness = 'RESTRICTED'", key) > 0
    assert count(small, f"{own} and r.openness = 'OPEN' and r.openness_basis <> 'AGREED'", key) == 0
    assert count(small, "sharing_grant g join bearer b on b.unit_id = g.unit_id where b.key = ?", key) == 1


@pytest.mark.parametrize("documented", DOCUMENTED, ids=lambda each: each.key)
def test_a_documented_organisation_has_open_and_restricted_records(
    small: sqlite3.Connection, documented: Documented
) -> None:
    own = "record r join subject s on s.id = r.subject_id where s.code = ? and r.openness = ?"
    assert count(small, own, documented.code, "OPEN") == 1
    assert count(small, own, documented.code, "RESTRICTED") >= 2


@pytest.mark.parametrize("holder", list(HOLDERS))
@pytest.mark.parametrize(
    ("subject", "state"),
    [
        pytest.param("company", "LIVE", id="the company's lives"),
        pytest.param("person", "LIVE", id="the person's lives"),
        pytest.param("narrow", "LIVE", id="a narrow one lives"),
        pytest.param("early", "NOT_YET_VALID", id="one begins later"),
        pytest.param("expired", "EXPIRED", id="one has expired"),
        pytest.param("revoked", "REVOKED", id="one is revoked"),
    ],
)
def test_each_state_of_an_authorisation_has_its_subject(
    small: sqlite3.Connection, holder: str, subject: str, state: str
) -> None:
    found = held(small, holder, subject)
    assert [(found_state, purpose) for found_state, purpose, *_ in found] == [(state, HOLDERS[holder])]


@pytest.mark.parametrize("holder", list(HOLDERS))
def test_nobody_holds_an_authorisation_of_the_sister(small: sqlite3.Connection, holder: str) -> None:
    assert held(small, holder, "sister") == []


@pytest.mark.parametrize("holder", ["unproven-agent", "foreign-firm"])
def test_who_lacks_another_formality_holds_a_living_authorisation(small: sqlite3.Connection, holder: str) -> None:
    assert [state for state, *_ in held(small, holder, "company")] == ["LIVE"]


@pytest.mark.parametrize("holder", list(HOLDERS))
def test_authorisations_are_wide_or_narrow_with_and_without_history(small: sqlite3.Connection, holder: str) -> None:
    ((_, _, wide, history),) = held(small, holder, "company")
    ((_, _, narrow, no_history),) = held(small, holder, "narrow")
    assert len(str(wide).split(",")) > 20
    assert narrow == NARROW_CATEGORY
    assert (bool(history), bool(no_history)) == (True, False)


def test_an_authorisation_reaches_no_further_than_its_purpose_and_fits_its_subject(small: sqlite3.Connection) -> None:
    covered = rows(
        small,
        "select a.purpose, c.category, s.kind = 'NATURAL_PERSON' from authorisation a "
        "join authorisation_category c on c.authorisation_id = a.id join subject s on s.id = a.subject_id",
    )
    assert len(covered) > 100
    assert [each for each in covered if not permitted(str(each[0]), str(each[1]))] == []
    assert [each for each in covered if str(each[1]).startswith("ORG_") and each[2]] == []


def test_an_authorisation_is_about_its_subjects_own_pseudonym_and_has_one_holder(small: sqlite3.Connection) -> None:
    joined = "authorisation a join subject s on s.id = a.subject_id"
    assert count(small, joined) > 20
    assert count(small, f"{joined} where a.subject_pseudonym <> s.pseudonym") == 0
    assert count(small, "authorisation where (holder_key is null) = (holder_unit_id is null)") == 0
    assert count(small, "authorisation where given_on > valid_from or given_on > ?", str(TODAY)) == 0


@pytest.mark.parametrize("state", ["RECEIVED", "CHECKED", "CLOSED"])
@pytest.mark.parametrize("is_named", [True, False], ids=["with a reporter", "without one"])
@pytest.mark.parametrize("region", ["152921", "150100"], ids=["Alxa Left Banner", "Hohhot"])
def test_there_is_a_tip(small: sqlite3.Connection, state: str, *, is_named: bool, region: str) -> None:
    named = f"reporter_name is {'not ' if is_named else ''}null"
    assert count(small, f"tip where state = ? and {named} and region_code = ?", state, region) > 0


def test_reporters_are_made_up_and_a_tip_is_closed_when_its_state_says_so(small: sqlite3.Connection) -> None:
    assert count(small, "tip where reporter_name not like '%（演示）'") == 0
    assert count(small, "tip where reporter_contact not like '%@example.invalid'") == 0
    assert count(small, "tip where (reporter_name is null) <> (reporter_contact is null)") == 0
    assert count(small, "tip where (state = 'CLOSED') <> (closed_on is not null)") == 0


def test_the_person_consented_to_one_field_and_took_another_back(small: sqlite3.Connection) -> None:
    """What she consented to is there to be read, and what waits lies sealed (IM-2018 §18)."""
    found = rows(
        small,
        "select f.field, c.revoked_on is null and c.valid_until >= ? from consent c "
        "join consent_field f on f.consent_id = c.id join subject s on s.id = c.subject_id where s.identity_key = ?",
        TODAY.isoformat(),
        PERSON,
    )
    assert sorted(field for field, lives in found if lives) == ["INCOME"]
    assert {field for field, lives in found if not lives} == {"DEPOSIT", "INCOME", "TAX_AMOUNT"}
    assert count(small, "record where content like '%annualIncome%'") == 1
    assert count(small, "held_row where state = 'HELD' and sealed is not null") == 1
