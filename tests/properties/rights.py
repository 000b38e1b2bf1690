"""What a caller is told of itself, worked out plainly: its formality for a subject asked for by key, and `viewer`."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import FieldNode, FragmentDefinitionNode, OperationDefinitionNode, Undefined, parse, value_from_ast_untyped
from graphql.language import FragmentSpreadNode, SelectionSetNode

from policies.actor import Duty
from policies.conditions import CONDITIONS
from policies.decide import Allowed, AllowedIf, Policy
from policies.purposes import may_state
from policies.vocabulary import ROW_OF, actions_of
from tests.properties.callers import OF_FIRMS, SUBMITTING, Caller
from tests.properties.cells import plain, state_of
from tests.properties.stores import Row
from tests.properties.world import World

HELD, SCOPE, REVOKED, EXPIRED, REQUIRED = "HELD", "SCOPE", "REVOKED", "EXPIRED", "REQUIRED"


def formality(world: World, caller: Caller, subject: Row | None, categories: set[str]) -> str | None:
    """Return which written authorisation the caller has of a subject; None where it relies on none."""
    if caller.relied_on is None:
        return None
    if caller.scopes is not None and "authorised-records" not in caller.scopes:
        return REQUIRED  # a token that does not reach authorisations is told of none
    key, unit_id = caller.actor.bearer_key, caller.standing.unit_id
    made_out = [
        each
        for each in world.rows["authorisation"]
        if subject is not None
        and each["subject_id"] == subject["id"]
        and each["purpose"] == caller.relied_on
        and (each["holder_key"] == key or (unit_id is not None and each["holder_unit_id"] == unit_id))
    ]
    states = {state_of(world, each) for each in made_out}
    if "LIVE" in states:
        covered = {name for each in made_out if state_of(world, each) == "LIVE" for name in each["categories"]}
        return HELD if categories <= covered else SCOPE
    if states & {"EXPIRED", "NOT_YET_VALID"}:
        return EXPIRED
    return REVOKED if states else REQUIRED


def code_of_missing(caller: Caller, state: str | None, *, names_a_subject: bool) -> str:
    """Return the code of a root field that found nothing."""
    if names_a_subject and caller.role == "AGENT" and not caller.is_proven:
        return "IDENTITY_PROOF_REQUIRED"
    return "NOT_AVAILABLE" if state in (None, HELD) or not names_a_subject else f"AUTHORIZATION_{state}"


def must_hold(caller: Caller) -> bool:
    """Tell whether the question itself says that it rests on a written authorisation."""
    return caller.purpose == "AUTHORISED" and caller.role in ("AGENT", *OF_FIRMS)


def roots_by_key(text: str, variables: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any], set[str]]]:
    """Yield (response key, arguments, categories named below) of each root field that names one subject by key."""
    document = parse(text)
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    operation = next(each for each in document.definitions if isinstance(each, OperationDefinitionNode))
    for node in _fields(operation.selection_set, fragments, variables):
        given = _arguments(node, variables)
        is_node = node.name.value == "node" and str(given.get("id")).startswith("sub_")
        if node.name.value == "subject" or is_node:
            below = _below(node, fragments, variables)
            named = {each for field in below for each in _categories(_arguments(field, variables))}
            yield (node.alias or node.name).value, given, named


def _categories(given: Mapping[str, Any]) -> list[str]:
    return list((given.get("filter") or {}).get("categories") or ())


def _arguments(node: FieldNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    given = {a.name.value: value_from_ast_untyped(a.value, dict(variables)) for a in node.arguments or ()}
    return {name: value for name, value in given.items() if value is not None and value is not Undefined}


def _below(
    node: FieldNode, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
) -> Iterator[FieldNode]:
    if node.selection_set is not None:
        for each in _fields(node.selection_set, fragments, variables):
            yield each
            yield from _below(each, fragments, variables)


def _fields(
    selected: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
) -> Iterator[FieldNode]:
    """Yield the fields of a selection, of fragments too, that its directives leave in."""
    for each in selected.selections:
        if not all(_is_kept(directive, variables) for directive in each.directives or ()):
            continue
        if isinstance(each, FieldNode):
            yield each
            continue
        inside = fragments[each.name.value] if isinstance(each, FragmentSpreadNode) else each
        yield from _fields(inside.selection_set, fragments, variables)  # type: ignore[attr-defined]


def _is_kept(directive: Any, variables: Mapping[str, Any]) -> bool:
    flag = bool(value_from_ast_untyped(directive.arguments[0].value, dict(variables)))
    return flag == (directive.name.value == "include")


def viewer_of(caller: Caller, policy: Policy) -> Row:
    """Return what `viewer` says beside the caller's own rows."""
    whose, grants = caller.standing, _usable(caller)
    reach = [_class(caller, policy, cls, action) for cls in ROW_OF for action in actions_of(cls)]
    possible = _possible(caller)
    routes = {CONDITIONS[name].route for each in reach for name in each["conditions"] if possible.get(name, True)}
    return {
        "role": caller.role,
        "scopes": None if caller.scopes is None else sorted(caller.scopes),
        "post": whose.post,
        "routes": sorted(each for each in routes if each),
        "purposes": sorted({duty.purpose for duty in grants}),
        "identityProvenUntil": plain(whose.proven_until),
        "grants": [
            {
                "purpose": duty.purpose,
                "categories": sorted(duty.categories),
                "regionCode": duty.region_code,
                "legalBasis": duty.legal_basis,
                "matterFormat": duty.matter_format,
                "batchMaxCodes": duty.batch_max_codes,
                "validFrom": plain(duty.valid_from),
                "validUntil": plain(duty.valid_until),
            }
            for duty in grants
        ],
        "classes": [each for each in reach if each["decision"] != "NEVER"],
        "policyRevision": policy.revision,
    }


def _usable(caller: Caller) -> list[Duty]:
    """Return the live grants of its unit that the caller may ask under."""
    return [duty for duty in caller.grants if may_state(caller.role, duty.purpose)]


def _possible(caller: Caller) -> dict[str, bool]:
    """Return which conditions can hold today, with a purpose stated where the unit has a live grant."""
    whose, has_grant = caller.standing, bool(_usable(caller))
    has_unit, has_region = whose.unit_id is not None, whose.region_code is not None
    has_bearer = caller.actor.bearer_key is not None
    submits = has_unit and caller.role in SUBMITTING
    return {
        "OWN": whose.subject_id is not None,
        "ON_DUTY": has_grant,
        "IN_REGION": has_grant and has_region,
        "AUTHORISED": has_grant or caller.relied_on is not None,
        "HELD": has_bearer,
        "SUBMITTED": submits,
        "AGREED": submits and bool(caller.grants),
        "ON_TICKET": whose.post is not None and has_unit and has_region,
        "TIP_DESK": has_region,
        "OWN_LOG": has_bearer,
        "UNIT_LOG": has_unit,
    }


def _class(caller: Caller, policy: Policy, cls: str, action: str) -> Row:
    decision = policy.decide(caller.role, cls, action, scopes=caller.scopes)
    names = list(decision.granting) if isinstance(decision, AllowedIf) else []
    if isinstance(decision, AllowedIf) and decision.within and {*decision.within} <= {*names}:
        names = list(decision.within)  # a grant that the token's scopes do not reach is none
    lines = policy.matching(caller.role, cls, action)
    return {
        "name": cls,
        "action": action,
        "decision": "ALWAYS" if isinstance(decision, Allowed) else "CONDITIONAL" if names else "NEVER",
        "conditions": names,
        "routes": sorted({route for name in names if (route := CONDITIONS[name].route)}),
        "articles": sorted({line.citation for line in lines if line.effect == "allow"}),
    }
