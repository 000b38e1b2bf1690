"""Every word that a submission may state is taken, and decides what it is said to decide."""

from collections.abc import Mapping
from typing import Any

import pytest

from policies.categories import CATEGORIES, Category
from schema.enums import DocumentType, ExceptionReason, Openness, OpennessBasis
from schema.inputs_of_intake import BasisKind, Seriousness
from tests.golden.places import KEYS
from tests.intake import office
from tests.intake.office import (
    A_PERSON,
    ARREARS,
    BASIS,
    CERTIFIED,
    FINED,
    HONOUR,
    ORGANISATION,
    counts,
    refusals,
    submitted,
)
from tests.intake.papers import PAPERS
from tests.writing.desk import Desk

OPENED = {"openness": "OPEN", "opennessBasis": "PUBLISHED_BY_PROVIDER", "opennessReference": "部门网站"}
TITLES = "{ records(filter: {categories: [ORG_ADMIN_PENALTY]}, first: 100) { nodes { title } } }"
KINDS = "{ records(first: 100) { nodes { title category kind } } }"


def named(record: Mapping[str, Any], word: str, **changed: Any) -> dict[str, Any]:
    """Return a record under a key and a title that are the word itself."""
    return {**record, "providerKey": word, "title": word, **changed}


async def made(desk: Desk, columns: str) -> dict[str, tuple[Any, ...]]:
    """Return columns of what was submitted by its title."""
    return {str(title): tuple(row) for title, *row in await office.made(desk, f"title, {columns}")}


async def test_c02_a_person_is_known_by_a_document_of_any_kind(desk: Desk) -> None:
    records = [
        named(
            HONOUR,
            kind,
            subject={
                "name": "某人",
                "documentType": kind,
                "documentNumber": paper.number,
                "issuingCountry": paper.country,
            },
        )
        for kind, paper in PAPERS.items()
    ]
    assert (counts(await submitted(desk, *records)), set(PAPERS)) == (
        (len(PAPERS), 0, 0, 0, 0),
        {each.name for each in DocumentType},
    )
    rows = await desk.rows(
        "select r.title, s.identity_key, s.document_type, s.masked_number from record r "
        "join subject s on s.id = r.subject_id where r.statement_digest is not null"
    )
    assert {row[0]: tuple(row[1:]) for row in rows} == {
        kind: (paper.identity(kind, KEYS), kind, paper.masked) for kind, paper in PAPERS.items()
    }
    for table in ("subject", "record", "record_version"):
        kept = repr(await desk.rows(f"select * from {table}"))
        assert [kind for kind, paper in PAPERS.items() if paper.number in kept] == [], table


def stated(category: Category) -> dict[str, Any]:
    """Return a record of a category with all that its class asks for."""
    whose = ORGANISATION if category.fits(person=False) else A_PERSON
    record = named({"subject": whose, "decidedOn": "2026-10-12"}, category.key, category=category.key)
    if category.record_class == "NEGATIVE":
        record |= {"basis": BASIS, "notice": {"servedOn": "2026-10-15"}}
    return record


async def test_c07_a_record_of_any_category_is_taken_and_is_of_its_class(desk: Desk) -> None:
    receipt = await submitted(desk, *map(stated, CATEGORIES.values()))
    assert (counts(receipt), refusals(receipt)) == ((len(CATEGORIES), 0, 0, 0, 0), [])
    nodes = (await desk.change(KINDS, "provider"))["data"]["records"]["nodes"]
    answered = {each["category"]: each["kind"] for each in nodes if each["title"] == each["category"]}
    assert answered == {key: each.record_class for key, each in CATEGORIES.items()}


BASES = {
    "JUDGMENT_OR_AWARD": "（2026）内2921民初7号",
    "ADMINISTRATIVE_DECISION": "阿税处〔2026〕7号",
    "OTHER_BY_LAW": "阿公证〔2026〕3号",
}


async def test_c15_negative_information_rests_on_a_document_of_any_kind(desk: Desk) -> None:
    assert set(BASES) == {each.name for each in BasisKind}
    await submitted(
        desk, *(named(ARREARS, kind, basis=BASIS | {"kind": kind, "number": number}) for kind, number in BASES.items())
    )
    assert await made(desk, "basis_kind, basis_number") == {kind: (kind, number) for kind, number in BASES.items()}


# How long a penalty of 12 October 2026 is published (NDRC Order 36).
GRADES = {"MINOR": ("RESTRICTED", None), "GENERAL": ("OPEN", "2027-10-12"), "SERIOUS": ("OPEN", "2029-10-12")}


async def test_c25_how_serious_an_act_was_decides_how_long_its_penalty_is_published(desk: Desk) -> None:
    assert set(GRADES) == {each.name for each in Seriousness}
    penalty = FINED | OPENED | {"notice": {"servedOn": "2026-10-15"}, "screened": True}
    await submitted(desk, *(named(penalty, grade, seriousness=grade, documentNumber=f"罚{grade}") for grade in GRADES))
    rows = await made(desk, "seriousness, openness, publicity_until")
    assert {grade: (*row[:2], row[2] and str(row[2])) for grade, row in rows.items()} == {
        grade: (grade, *expected) for grade, expected in GRADES.items()
    }
    nodes = (await desk.change(TITLES, "public"))["data"]["records"]["nodes"]
    assert {each["title"] for each in nodes} & {*GRADES} == {"GENERAL", "SERIOUS"}


# What is recorded of a reason beside the reason itself; none: such a record never enters (IM-2018 §3).
REASONS = {"STATE_SECRET": None, "TRADE_SECRET": "TRADE_SECRET", "PRIVACY": "PRIVACY", "OTHER_LAW": "NONE"}


async def test_c21_whatever_the_reason_not_to_publish_what_was_published_too_is_closed(desk: Desk) -> None:
    assert set(REASONS) == {each.name for each in ExceptionReason}
    receipt = await submitted(desk, *(named(CERTIFIED | OPENED, reason, exceptionReason=reason) for reason in REASONS))
    assert refusals(receipt) == [(1, "exceptionReason", "STATE_SECRET")]
    assert await made(desk, "exception_reason, confidentiality, openness, openness_basis") == {
        reason: (reason, kept, "RESTRICTED", None) for reason, kept in REASONS.items() if kept
    }


@pytest.mark.parametrize("stated_openness", [each.name for each in Openness])
async def test_c21_a_basis_opens_nothing_where_the_provider_says_that_it_is_restricted(
    desk: Desk, stated_openness: str
) -> None:
    await submitted(desk, named(CERTIFIED | OPENED, "一", openness=stated_openness))
    basis = OPENED["opennessBasis"] if stated_openness == "OPEN" else None
    assert await made(desk, "openness, openness_basis") == {"一": (stated_openness, basis)}


# Who may open what it brings in on which ground (IM-2018 §23; IM-2024 §26, §27).
OPENING = [
    pytest.param("provider", {"PUBLISHED_BY_PROVIDER", "STATUTORY_DISCLOSURE"}, id="a provider"),
    pytest.param("collector", {"PUBLISHED_BY_PROVIDER", "SUBJECT_SELF_PUBLISHED", "AGREED"}, id="a collector"),
    pytest.param("camel", {"SUBJECT_SELF_PUBLISHED"}, id="a subject for itself"),
]


@pytest.mark.parametrize(("actor", "permitted"), OPENING)
async def test_c17_on_which_ground_a_record_is_open_depends_on_who_brings_it_in(
    desk: Desk, actor: str, permitted: set[str]
) -> None:
    every = [each.name for each in OpennessBasis]
    record = CERTIFIED | OPENED | {"category": "ORG_REGISTRATION"} | ({"subject": None} if actor == "camel" else {})
    receipt = await submitted(desk, *(named(record, basis, opennessBasis=basis) for basis in every), actor=actor)
    assert refusals(receipt) == [
        (place, "opennessBasis", "OPENNESS_NOT_PERMITTED")
        for place, basis in enumerate(every, start=1)
        if basis not in permitted
    ]
    assert await made(desk, "openness, openness_basis") == {basis: ("OPEN", basis) for basis in permitted}
