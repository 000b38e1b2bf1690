"""Written authorisations: who gave and who holds them, what they say, and whether they live today."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.readers.asking import Asking
from tests.readers.people import BEARERS, SUBJECTS
from tests.readers.store import CONSENTS

STATES = "{ authorisations { totalCount nodes { documentNumber state } } }"
FILTERED = """query ($filter: AuthorisationFilter) {
  authorisations(filter: $filter) { totalCount nodes { documentNumber } }
}"""

SEEN = [
    pytest.param("public", {}, id="the public sees none"),
    pytest.param(
        "camel",
        {"SQ-5": "NOT_YET_VALID", "SQ-3": "LIVE", "SQ-1": "LIVE"},
        id="a subject sees what it gave, latest first",
    ),
    pytest.param("salt", {"SQ-2": "EXPIRED"}, id="one whose authorisation has ended sees it"),
    pytest.param("person", {"SQ-4": "REVOKED"}, id="one that revoked sees it"),
    pytest.param("agent", {"SQ-2": "EXPIRED", "SQ-1": "LIVE"}, id="an agent sees those made out to it, alive or not"),
    pytest.param("organ", {}, id="an organ sees none"),
    pytest.param("association", {"SQ-5": "NOT_YET_VALID", "SQ-4": "REVOKED"}, id="an association sees its unit's"),
    pytest.param("firm", {"SQ-3": "LIVE"}, id="a firm sees its unit's"),
    pytest.param("firm for open records", {}, id="a firm whose token does not reach them sees none"),
    pytest.param("provider", {}, id="a provider sees none"),
    pytest.param("collector", {}, id="a collector sees none"),
    pytest.param("clerk", {}, id="a clerk sees none"),
    pytest.param("reviewer", {}, id="an authority sees none"),
    pytest.param("auditor", {}, id="an auditor sees none"),
    pytest.param("tip desk", {}, id="the desk for tips sees none"),
]


def test_every_role_is_asked() -> None:
    asked = {BEARERS[each.values[0]].role for each in SEEN if each.values[0] != "public"}  # type: ignore[index]
    assert asked == {who.role for who in BEARERS.values()}


@pytest.mark.parametrize(("actor", "seen"), SEEN)
async def test_who_sees_which_authorisations(ask: Asking, actor: str, seen: dict[str, str]) -> None:
    page = (await ask.data(STATES, actor))["authorisations"]
    found = [(each["documentNumber"], each["state"]) for each in page["nodes"]]
    assert (found, page["totalCount"]) == (list(seen.items()), len(seen))


@pytest.mark.parametrize(
    ("day", "state"),
    [
        pytest.param(datetime(2025, 12, 31, 15, 59, 59, tzinfo=UTC), "NOT_YET_VALID", id="the last second before"),
        pytest.param(datetime(2025, 12, 31, 16, 0, tzinfo=UTC), "LIVE", id="the first second in Asia/Shanghai"),
        pytest.param(datetime(2026, 11, 20, 15, 59, 59, tzinfo=UTC), "LIVE", id="the last second of the last day"),
        pytest.param(datetime(2026, 11, 20, 16, 0, tzinfo=UTC), "EXPIRED", id="the first second after"),
    ],
)
async def test_the_state_is_that_of_the_day_of_the_question(ask: Asking, day: datetime, state: str) -> None:
    page = (await ask.data(STATES, "firm", now=day))["authorisations"]
    assert page["nodes"] == [{"documentNumber": "SQ-3", "state": state}]


LIVES = [
    pytest.param("camel", {"live": True}, ["SQ-3", "SQ-1"], id="alive"),
    pytest.param("camel", {"live": False}, ["SQ-5"], id="not alive"),
    pytest.param("person", {"live": False}, ["SQ-4"], id="revoked is not alive, whatever its last day"),
    pytest.param("person", {"live": True}, [], id="nor is it found among the living"),
    pytest.param("camel", {"purpose": "CREDIT_PRODUCT"}, ["SQ-3"], id="by purpose"),
    pytest.param("camel", {"purpose": "AUTHORISED", "live": True}, ["SQ-1"], id="by both"),
    pytest.param("camel", {"purpose": None, "live": None}, ["SQ-5", "SQ-3", "SQ-1"], id="null filters nothing"),
    pytest.param("firm", {"purpose": "AUTHORISED"}, [], id="another's is not found by its purpose"),
]


@pytest.mark.parametrize(("actor", "wanted", "seen"), LIVES)
async def test_filters(ask: Asking, actor: str, wanted: dict[str, Any], seen: list[str]) -> None:
    page = (await ask.data(FILTERED, actor, filter=wanted))["authorisations"]
    assert ([each["documentNumber"] for each in page["nodes"]], page["totalCount"]) == (seen, len(seen))


WHOLE = """{ authorisations { nodes {
  __typename purpose categories documentNumber givenOn validFrom validUntil revokedOn showsHistory state
  subject { name } holder { name }
} } }"""


async def test_every_field_of_an_authorisation_is_answered(ask: Asking) -> None:
    (found,) = (await ask.data(WHOLE, "firm"))["authorisations"]["nodes"]
    assert found == {
        "__typename": "Authorisation",
        "purpose": "CREDIT_PRODUCT",
        "categories": ["ORG_ADMIN_PENALTY", "ORG_REGISTRATION"],
        "documentNumber": "SQ-3",
        "givenOn": "2026-01-03",
        "validFrom": "2026-01-01",
        "validUntil": "2026-11-20",
        "revokedOn": None,
        "showsHistory": True,
        "state": "LIVE",
        "subject": {"name": SUBJECTS["camel"].name},
        "holder": {"name": "单位 firm"},
    }


async def test_categories_are_those_of_each_authorisation_sorted(ask: Asking) -> None:
    question = "{ authorisations { nodes { documentNumber kinds: categories holder { id } } } }"
    for actor in ("camel", "agent", "association"):
        for each in (await ask.data(question, actor))["authorisations"]["nodes"]:
            consent = CONSENTS[each["documentNumber"]]
            assert each["kinds"] == sorted(consent.categories)
            assert (each["holder"] is None) == (consent.unit is None)  # an agent is a person: no unit holds it


async def test_a_holder_of_a_dead_authorisation_sees_it_and_not_its_person(ask: Asking) -> None:
    question = "{ authorisations(filter: { live: false }) { nodes { documentNumber subject { id } } } }"
    found = (await ask.data(question, "association"))["authorisations"]["nodes"]
    assert {each["documentNumber"]: each["subject"] is not None for each in found} == {"SQ-5": True, "SQ-4": False}


async def test_one_authorisation_by_its_id_for_its_parties_alone(ask: Asking) -> None:
    (held,) = (await ask.data("{ authorisations { nodes { id } } }", "firm"))["authorisations"]["nodes"]
    question = "query ($id: ID!) { node(id: $id) { id ... on Authorisation { documentNumber } } }"
    for actor in ("firm", "camel"):
        assert (await ask.data(question, actor, id=held["id"]))["node"] == {**held, "documentNumber": "SQ-3"}
    for actor in ("public", "salt", "agent", "association", "firm for open records", "organ", "auditor"):
        assert await ask.code(question, actor, id=held["id"]) == "NOT_AVAILABLE"


async def test_pages_of_authorisations(ask: Asking) -> None:
    question = "query ($c: String) { authorisations(first: 1, after: $c) { edges { cursor node { documentNumber } } } }"
    found, cursor = [], None
    for _ in range(4):
        edges = (await ask.data(question, "camel", c=cursor))["authorisations"]["edges"]
        found += [each["node"]["documentNumber"] for each in edges]
        cursor = edges[-1]["cursor"] if edges else cursor
    assert found == ["SQ-5", "SQ-3", "SQ-1"]


async def test_a_token_that_does_not_reach_them_is_told_so(ask: Asking) -> None:
    body = await ask("{ authorisations { totalCount } }", "firm for open records")
    assert [each["reason"] for each in body["extensions"]["withheld"]] == ["SCOPE_REQUIRED"]


async def test_what_the_log_says_of_authorisations(ask: Asking) -> None:
    question = "{ authorisations { nodes { documentNumber categories state } } }"
    classes = ["AUTHORISATION", "AUTHORISATION_FACT"]
    assert await ask.told(question, "firm") == {"camel": (classes, ["AUTHORISATION"], 1, False)}
    assert await ask.told(question, "camel") == {"camel": (classes, ["SELF"], 3, False)}
