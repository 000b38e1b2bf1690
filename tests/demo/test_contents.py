"""What the demo data holds: every kind of subject, category, state and duty, easy to find."""

import json
import sqlite3
from datetime import timedelta

import pytest

from policies.categories import CATEGORIES
from policies.content_schema import content_schema
from policies.identifiers import birth_date, check_document, check_uscc
from policies.purposes import permitted
from resolvers.demo import ACTORS, bearer_key
from resolvers.demo.cast import COMPANY_CODE, PERSON_NUMBER, SISTER_CODE
from resolvers.demo.numbers import citizen_number, organisation_code
from resolvers.demo.subjects import FORMS
from resolvers.demo.submissions import NAMELESS
from tests.demo.conftest import KEYS, SMALL, TODAY
from tests.demo.reading import count

YESTERDAY = TODAY - timedelta(days=1)
LIVE = "state = 'ACTIVE' and openness = 'OPEN' and confidentiality = 'NONE'"


@pytest.mark.parametrize(
    ("stage", "meaning"),
    [
        pytest.param("OPEN", f"{LIVE} and publicity_until > '{TODAY}'", id="open within its publicity period"),
        pytest.param("RESTRICTED", "openness = 'RESTRICTED' and state = 'ACTIVE'", id="restricted"),
        pytest.param("EXPIRED-YESTERDAY", f"disclosure_until = '{YESTERDAY}'", id="no longer disclosed since today"),
        pytest.param(
            "ENDS-TODAY",
            f"disclosure_until = '{TODAY}' and publicity_until = '{TODAY}'",
            id="disclosed and published until tonight",
        ),
        pytest.param("NOT-NOTIFIED", "notice_served_on is null and record_class = 'NEGATIVE'", id="not yet notified"),
        pytest.param("DISPUTED", "disputed_since is not null", id="disputed"),
        pytest.param("REPAIRED", "repaired_on is not null", id="repaired"),
        pytest.param("UNDER-REVIEW", "under_review_since is not null", id="under review"),
        pytest.param("ARCHIVED", f"state = 'ARCHIVED' and disclosure_until < '{TODAY}'", id="archived"),
        pytest.param("REVOKED", "state = 'REVOKED'", id="revoked"),
        pytest.param("DELETED", "state = 'DELETED'", id="deleted"),
        pytest.param(
            "TRADE-SECRET", "confidentiality = 'TRADE_SECRET' and openness = 'RESTRICTED'", id="a trade secret"
        ),
        pytest.param("UNSCREENED", f"{LIVE} and not screened", id="open with unscreened text"),
        pytest.param("NOT-ENDED", "ended_on is null and disclosure_until is null", id="an act that has not ended"),
    ],
)
@pytest.mark.parametrize("category", ["ORG_ADMIN_PENALTY", "ORG_ABNORMAL_OPERATION", "NP_ADMIN_PENALTY"])
def test_every_record_of_a_stage_is_in_its_state(
    small: sqlite3.Connection, stage: str, meaning: str, category: str
) -> None:
    staged = f"record where document_number like 'DEMO-{stage}-%' and category = '{category}'"
    if (stage, category[:3]) in (("ARCHIVED", "NP_"), ("DELETED", "ORG")):
        assert count(small, staged) == 0, "organisations' records are archived, persons' deleted"
        return
    if category == "ORG_ABNORMAL_OPERATION":  # no rule ends its publicity, unless the provider declares an end
        meaning = meaning.replace(f"publicity_until > '{TODAY}'", "publicity_until is null")
    assert count(small, staged) > 0
    assert count(small, f"{staged} and not ({meaning})") == 0


def test_publicity_that_ended_yesterday_leaves_disclosure_open(small: sqlite3.Connection) -> None:
    staged = "record where document_number like 'DEMO-PUBLICITY-ENDED-%'"
    assert count(small, staged) > 0
    assert count(small, f"{staged} and publicity_until = ? and disclosure_until > ?", str(YESTERDAY), str(TODAY)) == (
        count(small, staged)
    )


@pytest.mark.parametrize("category", list(CATEGORIES))
def test_each_category_occurs_on_its_kind_of_subject_only(small: sqlite3.Connection, category: str) -> None:
    kinds = small.execute(
        "select distinct s.kind = 'NATURAL_PERSON' from record r join subject s on s.id = r.subject_id "
        "where r.category = ?",
        [category],
    ).fetchall()
    assert kinds
    assert all(CATEGORIES[category].fits(person=bool(person)) for (person,) in kinds)


@pytest.mark.parametrize(
    "region",
    [
        pytest.param("152921", id="Alxa Left Banner"),
        pytest.param("152922", id="Alxa Right Banner"),
        pytest.param("152923", id="Ejin Banner"),
        pytest.param("152900-G", id="high-tech zone"),
        pytest.param("152900-W", id="Ulan Buh zone"),
        pytest.param("152900-T", id="Tengger zone"),
        pytest.param("152900-C", id="Ceke port zone"),
        pytest.param("150100", id="Hohhot, another league"),
        pytest.param("640100", id="Yinchuan, another region"),
    ],
)
def test_c05_each_region_has_subjects_and_records(small: sqlite3.Connection, region: str) -> None:
    assert count(small, "subject where region_code = ?", region) > 0
    assert count(small, "record where region_code = ?", region) > 0


def test_c05_a_region_is_below_itself_and_its_parents(small: sqlite3.Connection) -> None:
    above = small.execute("select ancestor from region_closure where descendant = '152900-G' order by 1").fetchall()
    assert above == [("150000",), ("152900",), ("152900-G",)]


def test_a_record_of_ningxia_keeps_its_home_wherever_its_subject_is(small: sqlite3.Connection) -> None:
    homes = small.execute("select distinct jurisdiction from record where region_code = '640100'").fetchall()
    assert homes == [("NX",)]


def test_c02_every_code_has_both_check_digits_and_no_real_form(small: sqlite3.Connection) -> None:
    codes = [
        code for (code,) in small.execute("select code from subject where code is not null union select code from unit")
    ]
    assert len(codes) > 200
    assert [code for code in codes if check_uscc(code) != code or code[8:10] != "XX"] == []
    assert {code[:2] for code in codes} == {form.prefix for form in FORMS.values()}


@pytest.mark.parametrize("serial", [1, 17_999, 18_000, 99_999])
def test_c02_every_number_is_an_adults_without_a_place(serial: int) -> None:
    number = citizen_number(serial)
    born = birth_date("CITIZEN_ID", number)
    assert check_document("CITIZEN_ID", number, today=TODAY) == number
    assert number.startswith("159999")
    assert born is not None
    assert born.year < TODAY.year - 25


def test_c03_no_two_subjects_meet() -> None:
    serials = range(1, 60_000)
    assert len({organisation_code("91", "152921", serial) for serial in serials}) == len(serials)
    assert len({citizen_number(serial) for serial in serials}) == len(serials)


def test_c03_traders_without_a_code_are_each_a_subject_of_their_own(small: sqlite3.Connection) -> None:
    assert count(small, "subject where identity_key like 'RECORD:%' and code is null and sole_trader") == NAMELESS


def test_minor_penalties_are_never_open(small: sqlite3.Connection) -> None:
    minor = "record where json_extract(content, '$.seriousness') = 'MINOR'"
    assert count(small, minor) > 0
    assert count(small, f"{minor} and openness = 'OPEN'") == 0


def test_some_organisations_are_deregistered(small: sqlite3.Connection) -> None:
    assert 0 < count(small, "subject where status = 'CANCELLED'") < 50


def test_c04_the_listed_companys_representative_is_marked_and_his_other_company_is_on_no_list(
    small: sqlite3.Connection,
) -> None:
    marked = small.execute(
        "select p.role, p.name = s.legal_representative, p.basis from related_person p "
        "join subject s on s.id = p.subject_id where s.code = ?",
        [COMPANY_CODE],
    ).fetchall()
    other = small.execute("select id, legal_representative from subject where code = ?", [SISTER_CODE]).fetchone()
    assert [(role, same) for role, same, _ in marked] == [("LEGAL_REPRESENTATIVE", 1)]
    assert marked[0][2]
    assert count(small, "subject where code = ? and legal_representative = ?", COMPANY_CODE, other[1]) == 1
    assert count(small, "list_entry where subject_id = ?", other[0]) == 0
    assert count(small, "related_person where subject_id = ?", other[0]) == 0


def test_every_organisations_entry_marks_one_person_and_no_persons_entry_does(small: sqlite3.Connection) -> None:
    marks = small.execute(
        "select s.kind = 'NATURAL_PERSON', count(p.id) from list_entry e join subject s on s.id = e.subject_id "
        "left join related_person p on p.entry_id = e.id group by e.id, s.kind"
    ).fetchall()
    assert {(bool(person), number) for person, number in marks} == {(False, 1), (True, 0)}


def test_c58_persons_stand_only_on_the_list_whose_rule_publishes_their_number(small: sqlite3.Connection) -> None:
    lists = small.execute(
        "select distinct l.key, l.number_exception is not null from list_entry e "
        "join credit_list l on l.id = e.list_id join subject s on s.id = e.subject_id where s.kind = 'NATURAL_PERSON'"
    ).fetchall()
    assert lists == [("judgment-debtors", 1)]


def test_entries_stand_in_every_state_and_only_published_ones_are_open(small: sqlite3.Connection) -> None:
    states = {state for (state,) in small.execute("select distinct state from list_entry")}
    assert {"PROPOSED", "NOTICE_SERVED", "DECIDED", "SERVED", "PUBLISHED", "SUSPENDED", "REMOVED", "DROPPED"} == states
    assert count(small, "list_entry where openness = 'OPEN' and published_on is null") == 0
    assert count(small, "list_entry where openness = 'OPEN' and openness_basis is null") == 0


def test_c21_nothing_is_open_without_a_basis(small: sqlite3.Connection) -> None:
    assert count(small, "record where openness = 'OPEN' and openness_basis is null") == 0
    assert count(small, "subject where openness = 'OPEN' and (openness_basis is null or kind = 'NATURAL_PERSON')") == 0


def test_c36_no_grant_reaches_beyond_its_purpose(small: sqlite3.Connection) -> None:
    grants = small.execute("select purpose, categories from sharing_grant").fetchall()
    beyond = [(p, c) for p, categories in grants for c in json.loads(categories) if not permitted(p, c)]
    assert beyond == []
    assert all(json.loads(categories) for _, categories in grants)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("status = 'APPROVED' and valid_until < :today", id="an expired grant"),
        pytest.param("status = 'WITHDRAWN'", id="a withdrawn grant"),
        pytest.param("status = 'APPROVED' and valid_until = :today", id="a grant that ends tonight"),
        pytest.param("batch_max_codes = 0 and valid_until > :today", id="a grant without batches"),
        pytest.param("batch_max_codes = 500 and valid_until > :today", id="a grant with batches"),
    ],
)
def test_there_is(small: sqlite3.Connection, kind: str) -> None:
    found = small.execute(f"select count(*) from sharing_grant where {kind}", {"today": str(TODAY)}).fetchone()[0]
    assert found > 0


def test_every_category_has_a_published_item_in_both_regions_and_there_is_one_draft(small: sqlite3.Connection) -> None:
    published = small.execute("select category, count(*) from catalogue_item where state = 'PUBLISHED' group by 1")
    assert dict(published.fetchall()) == dict.fromkeys(CATEGORIES, 2)
    assert count(small, "catalogue_item where state = 'DRAFT'") == 1
    assert count(small, "catalogue_item where state = 'COMMENT'") == 1
    assert count(small, "catalogue_comment") == 2


def test_every_record_holds_what_its_catalogue_item_permits(small: sqlite3.Connection) -> None:
    rows = small.execute(
        "select i.content_schema, r.category, r.content from record r "
        "join catalogue_item i on i.id = r.catalogue_item_id"
    ).fetchall()
    faults = {(cat, *content_schema(schema).faults(json.loads(content))) for schema, cat, content in rows}
    assert {each for each in faults if len(each) > 1} == set()


def test_c08_there_is_a_record_that_an_entry_of_severe_dishonesty_rests_on(small: sqlite3.Connection) -> None:
    severe = "list_entry e join credit_list l on l.id = e.list_id and l.type = 'SEVERE' join record r"
    assert count(small, f"{severe} on r.id = e.ground_record_id where r.subject_id = e.subject_id") > 0
    assert count(small, "list_entry e join credit_list l on l.id = e.list_id where l.type = 'INCENTIVE' "
                        "and e.ground_record_id is not null") == 0


@pytest.mark.parametrize("name", [actor.name for actor in ACTORS])
def test_each_actor_has_an_opaque_bearer(small: sqlite3.Connection, name: str) -> None:
    role, unit, subject, pseudonym = small.execute(
        "select role, unit_id, subject_id, pseudonym from bearer where key = ?", [bearer_key(name, KEYS)]
    ).fetchone()
    assert (role == "SUBJECT_SELF") == (subject is not None)
    assert (role == "AGENT") == (pseudonym is not None)
    assert (role in ("SUBJECT_SELF", "AGENT")) == (unit is None)


def test_c30_the_company_has_records_of_every_kind_and_an_entry(small: sqlite3.Connection) -> None:
    own = "record r join subject s on s.id = r.subject_id where s.code = ?"
    for kind in (
        "openness = 'OPEN'",
        "openness = 'RESTRICTED'",
    ):
        assert count(small, f"{own} and r.{kind}", COMPANY_CODE) > 0
    assert count(small, f"{own} and r.disputed_since is not null", COMPANY_CODE) == 1
    assert count(small, f"{own} and r.document_number like 'DEMO-NOT-NOTIFIED-%'", COMPANY_CODE) == 1
    assert count(small, "list_entry e join subject s on s.id = e.subject_id where s.code = ?", COMPANY_CODE) == 1


def test_the_person_has_open_and_restricted_records(small: sqlite3.Connection) -> None:
    key = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=PERSON_NUMBER)
    found = small.execute(
        "select r.openness, count(*) from record r join subject s on s.id = r.subject_id "
        "where s.identity_key = ? group by 1",
        [key],
    ).fetchall()
    assert {openness for openness, _ in found} == {"OPEN", "RESTRICTED"}


def test_every_record_has_the_version_that_it_shows(small: sqlite3.Connection) -> None:
    without = count(
        small,
        "record r where not exists (select 1 from record_version v where v.record_id = r.id "
        "and v.version = r.version and v.content_digest = r.content_digest)",
    )
    assert without == 0
    assert count(small, "record_version") == SMALL.records
