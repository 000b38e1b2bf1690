"""Whether a right reaches an action at all: told from the policy alone, before anything is looked up."""

from policies.decide import Denied, Policy
from resolvers.access import granting_of
from resolvers.authorise import PurposeRequired
from resolvers.refusal import AgreementRequired, Refusal
from resolvers.right import Right
from resolvers.withheld import Withholding
from resolvers.writes import Write


class NotPermitted(Refusal):
    """No line permits the caller's role to do this, or its token does not reach it."""


def hold_to(right: Right, write: Write, *, policy: Policy) -> None:
    """Hold a caller to what it may do with any row.

    Raises: PurposeRequired where it has only not said why; AgreementRequired where it only lacks one; NotPermitted.
    """
    decision = policy.decide(right.role, write.cls, write.action, scopes=right.scopes)
    granting = set(granting_of(decision))
    is_idle = granting and granting <= right.idle
    if not isinstance(decision, Denied) and not is_idle:
        return
    lines = (line for line in policy.lines if (line.cls, line.action) == (write.cls, write.action))
    article = next((line.citation for line in lines if line.effect == "allow"), None)
    if is_idle and Withholding(right, policy).lacking(write.cls, write.action) == "PURPOSE_REQUIRED":
        raise PurposeRequired((), article)
    if is_idle and granting == {"AGREED"}:
        raise AgreementRequired((), article)
    raise NotPermitted((), article)
