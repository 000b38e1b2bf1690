"""In what right a bearer asks: standing and stated purpose in, right or refusal out; no row is looked at."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from policies.actor import Actor, Duty, Standing
from policies.conditions import CONDITIONS
from policies.decide import Policy, load_policy
from resolvers.plan import Purpose, Scalar
from resolvers.refusal import Refusal
from resolvers.right import (
    CrossBorderForbidden,
    IdentityProofRequired,
    LegalBasisRequired,
    MatterInvalid,
    PurposeNotPermitted,
    Right,
    right_of,
)

TODAY = date(2026, 11, 20)
KEY = "a" * 32
UNIT = "b" * 32


@pytest.fixture(scope="module")
def policy() -> Policy:
    return load_policy()


def duty(purpose: str, **changed: Any) -> Duty:
    made = Duty(
        purpose=purpose,
        categories=frozenset({"ORG_REGISTRATION", "ORG_ADMIN_PENALTY", "NP_MARITAL_STATUS"}),
        region_code="150000",
        legal_basis="《办法》第二十五条",
        matter_format="[A-Z]{2}-[0-9]{4}",
        batch_max_codes=0,
        valid_from=date(2026, 1, 1),
        valid_until=date(2026, 12, 31),
    )
    return replace(made, **changed)


def stated(code: str, matter: str = "XK-2026", basis: str | None = None) -> Purpose:
    return Purpose(code, Scalar(matter), None if basis is None else Scalar(basis))


def in_right(policy: Policy, role: str, standing: Standing, purpose: Purpose | None = None, **scopes: Any) -> Right:
    actor = Actor(role, KEY, "token-id", **scopes)
    return right_of(actor, standing, purpose, {}, policy=policy, today=TODAY)


def person(**changed: Any) -> Standing:
    return replace(Standing("AGENT", pseudonym="c" * 32, proven_until=date(2026, 12, 31)), **changed)


def unit(role: str, *duties: Duty, **changed: Any) -> Standing:
    made = Standing(role, unit_id=UNIT, duties=duties, region_code="152900", country="CHN")
    return replace(made, **changed)


REFUSED = [
    pytest.param(
        "AGENT", person(), stated("ADMIN_LICENSING"), PurposeNotPermitted, id="an agent has no organ's purpose"
    ),
    pytest.param(
        "AGENT", person(), stated("AUTHORISED", "Zhang San"), MatterInvalid, id="an agent's matter can be no name"
    ),
    pytest.param(
        "AGENT", person(), stated("AUTHORISED", "SQ-2026-" + "1" * 60), MatterInvalid, id="an agent's matter is short"
    ),
    pytest.param(
        "AGENT",
        person(proven_until=date(2026, 11, 19)),
        stated("AUTHORISED", "SQ-2026-1"),
        IdentityProofRequired,
        id="an agent whose proof ended yesterday relies on nothing",
    ),
    pytest.param(
        "AGENT",
        person(proven_until=None),
        stated("AUTHORISED", "SQ-2026-1"),
        IdentityProofRequired,
        id="an agent that never proved who it is relies on nothing",
    ),
    pytest.param(
        "CREDIT_SERVICE_FIRM",
        unit("CREDIT_SERVICE_FIRM"),
        stated("CREDIT_PRODUCT"),
        PurposeNotPermitted,
        id="a firm without an agreement has no use to state",
    ),
    pytest.param(
        "CREDIT_SERVICE_FIRM",
        unit("CREDIT_SERVICE_FIRM", duty("CREDIT_PRODUCT", valid_until=date(2026, 11, 19))),
        stated("CREDIT_PRODUCT"),
        PurposeNotPermitted,
        id="a firm's agreement that ended yesterday is none",
    ),
    pytest.param(
        "CREDIT_SERVICE_FIRM",
        unit("CREDIT_SERVICE_FIRM", duty("ADMIN_LICENSING")),
        stated("ADMIN_LICENSING"),
        PurposeNotPermitted,
        id="a firm with an organ's grant by mistake still has no organ's purpose",
    ),
    pytest.param(
        "CREDIT_SERVICE_FIRM",
        unit("CREDIT_SERVICE_FIRM", duty("CREDIT_PRODUCT"), country="USA"),
        None,
        CrossBorderForbidden,
        id="a firm abroad is not answered at all",
    ),
    pytest.param(
        "OPERATOR", unit("OPERATOR"), stated("CASE_HANDLING"), PurposeNotPermitted, id="an operator has tickets"
    ),
    pytest.param(
        "AUDITOR", unit("AUDITOR"), stated("SUPERVISION_AUDIT"), PurposeNotPermitted, id="an auditor has logs"
    ),
    pytest.param(
        "USER_AGENCY",
        unit("USER_AGENCY", duty("BIDDING")),
        stated("BIDDING", "lower case"),
        MatterInvalid,
        id="an organ's matter has the form of its grant",
    ),
    pytest.param(
        "USER_AGENCY",
        unit("USER_AGENCY", duty("BIDDING")),
        stated("BIDDING", "XK-2026", "another law"),
        LegalBasisRequired,
        id="an organ names the basis of its grant or none",
    ),
    pytest.param(
        "USER_AGENCY",
        unit("USER_AGENCY", duty("SUPERVISION_AUDIT")),
        stated("SUPERVISION_AUDIT"),
        PurposeNotPermitted,
        id="an organ does not supervise, whatever was granted",
    ),
]


@pytest.mark.parametrize(("role", "standing", "purpose", "refusal"), REFUSED)
def test_a_right_is_refused(
    policy: Policy, role: str, standing: Standing, purpose: Purpose | None, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal) as raised:
        in_right(policy, role, standing, purpose)
    assert raised.value.article is not None


def test_an_agent_relies_on_its_authorisations_without_saying_so(policy: Policy) -> None:
    right = in_right(policy, "AGENT", person())
    assert (right.purpose, right.must_hold, right.lacks_proof) == ("AUTHORISED", False, False)
    assert "AUTHORISED" not in right.idle


def test_an_agent_that_says_so_is_held_to_it(policy: Policy) -> None:
    right = in_right(policy, "AGENT", person(), stated("AUTHORISED", "SQ-2026-1"))
    assert (right.purpose, right.must_hold) == ("AUTHORISED", True)


def test_an_agents_proof_holds_on_its_last_day(policy: Policy) -> None:
    assert not in_right(policy, "AGENT", person(proven_until=TODAY)).lacks_proof


def test_an_unproven_agent_is_answered_as_the_public_and_told_what_is_missing(policy: Policy) -> None:
    right = in_right(policy, "AGENT", person(proven_until=None))
    assert right.purpose is None
    assert "AUTHORISED" in right.idle
    assert right.lacking("AUTHORISED") == "IDENTITY_PROOF_REQUIRED"


def test_a_firm_relies_on_authorisations_for_the_stated_use_only(policy: Policy) -> None:
    standing = unit("CREDIT_SERVICE_FIRM", duty("CREDIT_PRODUCT"))
    silent = in_right(policy, "CREDIT_SERVICE_FIRM", standing)
    assert (silent.purpose, silent.lacking("AUTHORISED")) == (None, "PURPOSE_REQUIRED")
    asking = in_right(policy, "CREDIT_SERVICE_FIRM", standing, stated("CREDIT_PRODUCT"))
    assert (asking.purpose, asking.must_hold) == ("CREDIT_PRODUCT", False)
    # No use touches what its purpose may never touch, whatever was agreed (IM-2024 §24).
    assert asking.ground.authorised_categories == {"ORG_REGISTRATION", "ORG_ADMIN_PENALTY"}


def test_a_firms_token_without_scopes_reaches_nothing_and_anothers_is_not_narrowed(policy: Policy) -> None:
    assert in_right(policy, "CREDIT_SERVICE_FIRM", unit("CREDIT_SERVICE_FIRM")).scopes == frozenset()
    assert in_right(policy, "USER_ORG", unit("USER_ORG")).scopes is None
    assert in_right(policy, "USER_ORG", unit("USER_ORG"), scopes=frozenset({"lists"})).scopes == {"lists"}


def test_an_organisation_that_states_an_authorised_query_is_held_to_it(policy: Policy) -> None:
    right = in_right(policy, "USER_ORG", unit("USER_ORG", duty("AUTHORISED")), stated("AUTHORISED"))
    assert (right.purpose, right.must_hold) == ("AUTHORISED", True)


@pytest.mark.parametrize(
    ("role", "submits", "is_agreed"),
    [("PROVIDER", True, False), ("COLLECTOR", True, True), ("OPERATOR", False, True), ("USER_AGENCY", False, True)],
)
def test_only_those_who_submit_have_submissions(policy: Policy, role: str, submits: bool, is_agreed: bool) -> None:
    duties = (duty("CREDIT_PRODUCT"),) if is_agreed else ()
    right = in_right(policy, role, unit(role, *duties))
    assert (right.submits, right.is_agreed) == (submits, is_agreed)
    assert ("SUBMITTED" in right.idle) is not submits
    assert ("AGREED" in right.idle) is not (submits and is_agreed)


def test_a_collector_whose_agreement_has_ended_reads_no_submission(policy: Policy) -> None:
    ended = duty("CREDIT_PRODUCT", valid_until=date(2026, 11, 19))
    assert "AGREED" in in_right(policy, "COLLECTOR", unit("COLLECTOR", ended)).idle


@pytest.mark.parametrize(
    ("changed", "has_worklist"),
    [
        pytest.param({"post": "CASE"}, True, id="a post in a unit of a region has a worklist"),
        pytest.param({"post": None}, False, id="no post, no worklist"),
        pytest.param({"post": "CASE", "region_code": None}, False, id="no region, no worklist"),
    ],
)
def test_a_worklist_needs_a_post_and_a_region(policy: Policy, changed: dict[str, Any], has_worklist: bool) -> None:
    assert ("ON_TICKET" not in in_right(policy, "OPERATOR", unit("OPERATOR", **changed)).idle) is has_worklist


def test_a_foreign_firm_with_a_recorded_basis_is_answered(policy: Policy) -> None:
    standing = unit("CREDIT_SERVICE_FIRM", duty("CREDIT_PRODUCT"), country="USA", export_basis="《条例》第六十四条")
    assert in_right(policy, "CREDIT_SERVICE_FIRM", standing, stated("CREDIT_PRODUCT")).purpose == "CREDIT_PRODUCT"


def test_every_condition_that_asks_who_the_caller_is_can_be_idle_but_the_auditors() -> None:
    """A condition that `idle` forgot would be taken for one that may hold, and the caller told of a route."""
    nobody = Right("PUBLIC", has_subject=False, duties=())
    assert nobody.idle == {name for name, each in CONDITIONS.items() if each.route} - {"ON_AUDIT"}
