"""What `viewer` says of the caller beside its own rows: role, scopes, routes, grants, and each class of data."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from policies.actor import Duty, Standing
from policies.conditions import CONDITIONS
from policies.decide import Allowed, AllowedIf, Policy
from policies.purposes import may_state
from policies.vocabulary import ROW_OF, actions_of
from resolvers.access import reached
from resolvers.right import Right


def viewer_of(right: Right, standing: Standing | None, *, policy: Policy, today: date) -> dict[str, Any]:
    """Return the constants of `viewer`, keyed by field name.

    `classes` speaks of what may be open to the caller with every formality met; routes are those of today.
    """
    granted = standing.duties if standing else ()
    duties = [duty for duty in granted if duty.is_live(today) and may_state(right.role, duty.purpose)]
    reach = [_reach(right, policy, cls, action) for cls in ROW_OF for action in actions_of(cls)]
    shut = right.idle - _met_by_a_purpose(right, duties)
    routes = {
        route
        for each in reach
        for name in each["conditions"]
        if name not in shut and (route := CONDITIONS[name].route) is not None
    }
    return {
        "role": right.role,
        "scopes": None if right.scopes is None else sorted(right.scopes),
        "post": standing.post if standing else None,
        "routes": sorted(routes),
        "purposes": sorted({duty.purpose for duty in duties}),
        "identityProvenUntil": _day(standing.proven_until) if standing else None,
        "grants": [_grant(duty) for duty in duties],
        "classes": [each for each in reach if each["decision"] != "NEVER"],
        "policyRevision": policy.revision,
    }


def _met_by_a_purpose(right: Right, duties: list[Duty]) -> frozenset[str]:
    """Return the conditions that are idle only until the caller states a purpose for which it has a live grant."""
    if not duties:
        return frozenset()
    return frozenset({"ON_DUTY"} | ({"IN_REGION"} if right.has_region else set()) | {"AUTHORISED"})


def _reach(right: Right, policy: Policy, cls: str, action: str) -> Mapping[str, Any]:
    decision = policy.decide(right.role, cls, action, scopes=right.scopes)
    names = reached(decision).granting if isinstance(decision, AllowedIf) else ()
    word = "ALWAYS" if isinstance(decision, Allowed) else "CONDITIONAL" if names else "NEVER"
    lines = policy.matching(right.role, cls, action)
    articles = sorted({line.citation for line in lines if line.effect == "allow"})
    routes = sorted({route for name in names if (route := CONDITIONS[name].route)})
    return {
        "name": cls,
        "action": action,
        "decision": word,
        "conditions": list(names),
        "routes": routes,
        "articles": articles,
    }


def _grant(duty: Duty) -> Mapping[str, Any]:
    return {
        "purpose": duty.purpose,
        "categories": sorted(duty.categories),
        "regionCode": duty.region_code,
        "legalBasis": duty.legal_basis,
        "matterFormat": duty.matter_format,
        "batchMaxCodes": duty.batch_max_codes,
        "validFrom": _day(duty.valid_from),
        "validUntil": _day(duty.valid_until),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
