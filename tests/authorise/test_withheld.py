"""What an answer says it leaves out: the reason is the caller's own missing formality, from the plan alone."""

from dataclasses import replace

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution.values import VariableValues

from policies.decide import load_policy
from policies.fields import load_fields
from resolvers.authorise import AgreedScopeExceeded, authorise
from resolvers.plan import Operation, make_plan
from resolvers.right import IdentityProofRequired, Right
from schema.build import build_schema, core
from tests.authorise.test_right import duty

POLICY = load_policy()
SCHEMA = core(build_schema())
PUBLIC = Right("PUBLIC", has_subject=False, duties=())
AGENT = Right("AGENT", has_subject=False, duties=(), purpose="AUTHORISED")
UNPROVEN = Right("AGENT", has_subject=False, duties=(), lacks_proof=True)
FIRM = Right("CREDIT_SERVICE_FIRM", has_subject=False, duties=(), has_unit=True)
ASKING_FIRM = replace(FIRM, duties=(duty("CREDIT_PRODUCT"),), purpose="CREDIT_PRODUCT")
AUTHORITY = Right("COMPETENT_AUTHORITY", has_subject=False, duties=(), has_unit=True, has_region=True)
ENDED = "{ records { nodes { endedOn } } }"


def told(right: Right, text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the reason and the routes of each coordinate that is withheld."""
    (definition,) = parse(text).definitions
    assert isinstance(definition, OperationDefinitionNode)
    plan = make_plan(Operation(SCHEMA, definition, {}), VariableValues({}, {}))
    found = authorise(plan, right, policy=POLICY, classes=load_fields())
    return {each.coordinate: (each.reason, each.routes) for each in found.withheld}


@pytest.mark.parametrize(
    ("right", "reason"),
    [
        pytest.param(PUBLIC, "RESTRICTED", id="the public lacks no formality, it is no party"),
        pytest.param(AGENT, "AUTHORIZATION_REQUIRED", id="an agent lacks the authorisations it does not hold"),
        pytest.param(UNPROVEN, "IDENTITY_PROOF_REQUIRED", id="an unproven agent lacks its own proof first"),
        pytest.param(FIRM, "PURPOSE_REQUIRED", id="a firm has not said for which use it asks"),
        pytest.param(ASKING_FIRM, "AUTHORIZATION_REQUIRED", id="a firm that has said so lacks authorisations"),
        pytest.param(AUTHORITY, "PURPOSE_REQUIRED", id="an authority has not said why it asks"),
        pytest.param(
            replace(ASKING_FIRM, scopes=frozenset({"records"})), "SCOPE_REQUIRED", id="a firm's token does not reach it"
        ),
    ],
)
def test_the_reason_is_the_callers_own_missing_formality(right: Right, reason: str) -> None:
    assert told(right, ENDED)["Record.endedOn"] == (reason, ("AUTHORISATION", "DUTY", "SELF"))


def test_routes_inside_the_platform_are_nobodys_to_take_and_are_not_told() -> None:
    assert told(PUBLIC, "{ cases { totalCount } }") == {"Query.cases": ("RESTRICTED", ("SELF",))}
    assert told(PUBLIC, "{ queryLog { totalCount } }") == {"Query.queryLog": ("RESTRICTED", ())}


def test_a_filter_by_what_only_authorisations_open_asks_an_unproven_agent_for_its_proof() -> None:
    policy_text = '{ records(filter: { titleContains: "取水" }) { nodes { endedOn } } }'
    assert told(UNPROVEN, policy_text)
    lines = tuple(line for line in POLICY.lines if (line.role, line.cls) != ("PUBLIC", "RECORD_TEXT"))
    narrowed = type(POLICY)(lines, POLICY.inheritances, revision="without")
    (definition,) = parse(policy_text).definitions
    assert isinstance(definition, OperationDefinitionNode)
    plan = make_plan(Operation(SCHEMA, definition, {}), VariableValues({}, {}))
    with pytest.raises(IdentityProofRequired):
        authorise(plan, UNPROVEN, policy=narrowed, classes=load_fields())


def test_a_firm_that_asks_beyond_the_agreed_use_is_refused_by_that_name() -> None:
    with pytest.raises(AgreedScopeExceeded) as refused:
        told(ASKING_FIRM, "{ records(filter: { categories: [ORG_COMMENDATION] }) { totalCount } }")
    assert refused.value.article == "IM-2024 §42(2)"
