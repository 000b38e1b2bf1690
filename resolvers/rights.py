"""The rights that one bearer's standing gives, each made once."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from policies.actor import Actor, Standing
from policies.decide import Policy
from resolvers.bounded import Bounded
from resolvers.plan import Purpose
from resolvers.right import AGENT, Right, has_form, right_of

RIGHTS_KEPT = 32  # of one bearer: purposes × bases


class Rights:
    """The rights of one bearer in one standing; the business number is looked at in every question."""

    def __init__(self, actor: Actor, standing: Standing) -> None:
        self.actor = actor
        self.standing = standing
        self._made: Bounded[Any, Right] = Bounded(RIGHTS_KEPT)

    def of(self, purpose: Purpose | None, variables: Mapping[str, Any], *, policy: Policy, today: date) -> Right:
        """Return the right for one question. Raises: as `right_of`."""
        key: Any = (policy.revision, today)
        if purpose is not None:
            if self.actor.role == AGENT:
                return right_of(self.actor, self.standing, purpose, variables, policy=policy, today=today)
            matter = str(purpose.matter.value_in(variables))
            basis = None if purpose.basis is None else purpose.basis.value_in(variables)
            duties = (each for each in self.standing.duties if each.purpose == purpose.code)
            key = (*key, purpose.code, basis, *(has_form(matter, each.matter_format) for each in duties))
        found = self._made.get(key)
        if found is None:
            found = right_of(self.actor, self.standing, purpose, variables, policy=policy, today=today)
            self._made.put(key, found)
        return found
