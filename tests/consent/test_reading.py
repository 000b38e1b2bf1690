"""What needs a person's consent is answered while that consent lives, field by field, and to nobody after it."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.consent.household import consent, content_for, record_row
from tests.golden.places import fixed_id
from tests.golden.store import put
from tests.readers.people import SUBJECTS, TODAY, unit_id
from tests.writing.desk import Desk

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
PLAIN = {"occupation"}


@pytest.mark.parametrize(
    ("fields", "changed", "shown"),
    [
        pytest.param((), {}, set(), id="nothing was consented to"),
        pytest.param(("INCOME",), {}, {"annualIncome"}, id="income alone"),
        pytest.param(("DEPOSIT",), {}, {"depositBalance"}, id="deposits alone: income is withheld"),
        pytest.param(("INCOME", "DEPOSIT"), {}, {"annualIncome", "depositBalance"}, id="both"),
        pytest.param(("INCOME",), {"valid_until": TODAY}, {"annualIncome"}, id="on its last day"),
        pytest.param(("INCOME",), {"valid_until": YESTERDAY}, set(), id="the day after its last"),
        pytest.param(("INCOME",), {"signed_on": TODAY}, {"annualIncome"}, id="on the day it was signed"),
        pytest.param(("INCOME",), {"signed_on": TOMORROW}, set(), id="signed tomorrow"),
        pytest.param(("INCOME",), {"revoked_on": TODAY}, set(), id="revoked today: dead today"),
        pytest.param(("INCOME",), {"revoked_on": TOMORROW}, set(), id="revoked, whatever day was written"),
        pytest.param(("INCOME",), {"holder_unit_id": unit_id("approval")}, set(), id="given to another unit"),
        pytest.param(("INCOME",), {"subject_id": SUBJECTS["camel"].id}, set(), id="given by another subject"),
    ],
)
@pytest.mark.parametrize("actor", ["person", "provider"])
async def test_a_field_is_answered_while_its_consent_lives(
    desk: Desk, actor: str, fields: tuple[str, ...], changed: dict[str, Any], shown: set[str]
) -> None:
    if fields:
        await consent(desk.database, *fields, **changed)
    assert set(await content_for(desk, actor) or {}) == PLAIN | shown


async def test_one_dead_consent_beside_a_living_one_takes_nothing_away(desk: Desk) -> None:
    await consent(desk.database, "INCOME", revoked_on=YESTERDAY)
    await consent(desk.database, "INCOME", number=2)
    assert "annualIncome" in (await content_for(desk) or {})


async def test_two_halves_of_consents_make_no_whole_one(desk: Desk) -> None:
    """The field of one consent and the life of another are not put together."""
    await consent(desk.database, "INCOME", revoked_on=YESTERDAY)
    await consent(desk.database, "DEPOSIT", number=2)
    assert set(await content_for(desk) or {}) == {"occupation", "depositBalance"}


async def test_others_do_not_read_it_though_the_person_consented_to_its_collection(desk: Desk) -> None:
    """An open record shows everybody its plain content; what was consented to is no part of that."""
    await consent(desk.database, "INCOME", "DEPOSIT")
    is_open = {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER"}
    await put(desk.database, "record", [record_row(id=fixed_id("e", 31), provider_key="key 31", **is_open)])
    text = "query ($id: ID!) { node(id: $id) { ... on Record { content } } }"
    for actor in ("public", "organ", "reviewer", "auditor"):
        found = (await desk.post(text, actor, id=f"rec_{fixed_id('e', 31)}")).json()
        assert found["data"]["node"]["content"] == {"occupation": "牧民"}, actor


async def test_an_answer_names_what_it_withholds_together_from_the_plan_alone(desk: Desk) -> None:
    text = "query ($id: ID!) { node(id: $id) { ... on Record { content } } }"
    before = (await desk.post(text, "public", id=f"rec_{fixed_id('e', 99)}")).json()["extensions"]["withheld"]
    told = [each["field"] for each in before if "annualIncome" in each["field"]]
    assert len(told) == 1
    assert all(key in told[0] for key in ("depositBalance", "realEstate", "securitiesHeld", "taxAmount"))


async def test_a_company_consents_to_nothing_and_a_trader_who_is_one_person_does(desk: Desk) -> None:
    """What a company says of itself is not a person's; a trader's own data are (IM-2018 §18)."""
    row = record_row(id=fixed_id("e", 32), provider_key="key 32", subject_id=SUBJECTS["camel"].id)
    await put(desk.database, "record", [row | {"content": {"taxAmount": "1"}, "decided_on": date(2026, 5, 29)}])
    text = "query ($id: ID!) { node(id: $id) { ... on Record { content } } }"

    async def read() -> Any:
        return (await desk.post(text, "provider", id=f"rec_{fixed_id('e', 32)}")).json()["data"]["node"]["content"]

    assert await read() == {"taxAmount": "1"}
    value = "true" if desk.database.dialect == "postgresql" else "1"
    await desk.database.commit([(f"update subject set sole_trader = {value} where id = '{SUBJECTS['camel'].id}'", ())])
    assert await read() == {}
    await consent(desk.database, "TAX_AMOUNT", subject_id=SUBJECTS["camel"].id)
    assert await read() == {"taxAmount": "1"}
