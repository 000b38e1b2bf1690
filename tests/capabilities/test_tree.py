"""C04 and C05: related persons stay where they are named; powers end at the subtree of their region."""

from typing import Any

from tests.capabilities.questions import MATTER, NAME, RECORDS, RECORDS_ON_DUTY, titles
from tests.golden.asking import Asking
from tests.golden.contents import RECORDS as ALL
from tests.golden.places import SUBJECTS, ancestors

ENTRIES = """query ($code: String!) {
  subject(code: $code) {
    ... on Organization { legalRepresentative }
    listEntries { relatedPersons { role name basis } }
  }
}"""
NAME_ON_DUTY = """query ($code: String!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  subject(code: $code) { name }
}"""


async def test_c04_the_legal_representative_stands_on_the_entry_with_role_and_basis(ask: Asking) -> None:
    found = (await ask.data(ENTRIES, code=SUBJECTS["camel"].code))["subject"]
    (related,) = found["listEntries"][0]["relatedPersons"]
    assert (related["role"], related["name"]) == ("LEGAL_REPRESENTATIVE", found["legalRepresentative"])
    assert related["basis"]


async def test_c04_another_company_of_the_same_representative_shows_nothing(ask: Asking) -> None:
    found = (await ask.data(ENTRIES, code=SUBJECTS["sister"].code))["subject"]
    assert found == {"legalRepresentative": SUBJECTS["camel"].representative, "listEntries": []}


async def test_c05_a_duty_reads_restricted_records_in_its_own_subtree_only(ask: Asking) -> None:
    restricted = {"camel": "受限的处罚", "river": "宁夏受限的处罚"}
    seen = {
        (officer, name): restricted[name]
        in titles((await ask.data(RECORDS_ON_DUTY, officer, code=SUBJECTS[name].code, matter=MATTER))["subject"])
        for officer in ("licensing officer", "yinchuan officer")
        for name in restricted
    }
    assert seen == {
        ("licensing officer", "camel"): True,
        ("licensing officer", "river"): False,
        ("yinchuan officer", "camel"): False,
        ("yinchuan officer", "river"): True,
    }


async def test_c05_a_subject_of_another_city_is_not_available_to_the_league(ask: Asking) -> None:
    asked: dict[str, Any] = {"code": SUBJECTS["hidden"].code, "matter": MATTER}
    assert await ask.code(NAME_ON_DUTY, "licensing officer", **asked) == "NOT_AVAILABLE"


async def test_c05_beyond_its_subtree_an_officer_is_answered_as_the_public_is(ask: Asking) -> None:
    asked: dict[str, Any] = {"code": SUBJECTS["river"].code}
    on_duty = await ask.data(RECORDS_ON_DUTY, "licensing officer", matter=MATTER, **asked)
    assert on_duty == await ask.data(RECORDS, **asked)


async def test_c05_a_region_takes_in_everything_below_it(ask: Asking) -> None:
    text = (
        "query ($region: String!) { records(first: 100, filter: { regionCode: $region }) { nodes { id regionCode } } }"
    )
    everything = {
        each["id"] for each in (await ask.data("{ records(first: 100) { nodes { id } } }"))["records"]["nodes"]
    }
    region_of = {f"rec_{each.id}": SUBJECTS[each.subject].region for each in ALL}
    for region in ("150000", "152900", "152921", "152922", "640000", "640100"):
        found = {each["id"] for each in (await ask.data(text, region=region))["records"]["nodes"]}
        assert found == {each for each in everything if region in ancestors(region_of[each])}, region
    assert await ask.code(NAME, code=SUBJECTS["hidden"].code) == "NOT_AVAILABLE"
