"""The naive answer: graphql-core walks the question over plain rows, and Casbin is asked for every row and cell.

Nothing of `resolvers/` takes part but the fold of names into character pairs. A cursor is answered as a `Mark`, which
stands for the text that the endpoint wrote in its place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import execute_sync, parse

from policies.actor import PUBLIC
from policies.decide import Policy
from tests.properties.callers import Caller
from tests.properties.counting import Counting
from tests.properties.pages import Mark
from tests.properties.resolving import Walk
from tests.properties.rights import HELD, REQUIRED, SCOPE, code_of_missing, formality, must_hold, roots_by_key
from tests.properties.stores import Store
from tests.properties.walked import NULLABLE_ROOTS, nullable_schema
from tests.properties.world import Judge, World


@dataclass
class Expected:
    """What the answer must be, whom its entry must name, and whether a count of many rests on restricted rows.

    missing: response key and code of each root field that found nothing
    refusal: the code with which the whole question must be refused for want of a written authorisation
    """

    data: dict[str, Any]
    missing: list[tuple[str, str]]
    refusal: str | None = None
    disclosed: set[str] = field(default_factory=set)
    counts_beyond: bool = False


class Oracle:
    """Answers questions of one caller over one store under one policy."""

    def __init__(self, store: Store, policy: Policy, caller: Caller, known: dict[Any, bool]) -> None:
        self._world = World(store)
        self._judge = Judge(policy, caller, known)
        self._caller = caller
        self._policy = policy
        self._counting = Counting(self._world, Judge(policy, Caller(PUBLIC), known))

    def answer(
        self, text: str, variables: Mapping[str, Any], marks: Mapping[str, Mark], *, operation: str | None = None
    ) -> Expected:
        """Return what must be answered; `marks` are the cursors that the endpoint gave before."""
        walk = Walk(self._world, self._judge, self._caller, marks, self._counting, self._policy)
        if self._caller.asker().is_foreign:
            return Expected({}, [], "CROSS_BORDER_FORBIDDEN")
        states = dict(self._formalities(walk, text, variables))
        refused = [f"AUTHORIZATION_{state}" for state in states.values() if self._is_refused(state)]
        if refused:
            return Expected({}, [], refused[0])
        result = execute_sync(
            nullable_schema(),
            parse(text),
            operation_name=operation,
            variable_values=dict(variables),
            field_resolver=walk.resolve,
            type_resolver=lambda item, _info, _kind: item.kind,
        )
        if result.errors:
            raise result.errors[0].original_error or result.errors[0]
        data = result.data or {}
        missing = [
            (key, code_of_missing(self._caller, states.get(key), names_a_subject=key in states))
            for key in data
            if data[key] is None and walk.roots.get(key) in NULLABLE_ROOTS
        ]
        return Expected(data, missing, None, walk.pages.disclosed, walk.pages.counts_beyond)

    def _formalities(self, walk: "Walk", text: str, variables: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
        """Yield the caller's formality for each subject asked for by key, by response key."""
        for key, given, categories in roots_by_key(text, variables):
            whose = {name: value for name, value in given.items() if value is not None}
            state = formality(self._world, self._caller, walk.whose(**whose), categories)
            yield key, state if state is None or self._reaches_authorisations() else REQUIRED

    def _reaches_authorisations(self) -> bool:
        """Tell whether the token's scopes reach what authorisations open; else it is not told of them either."""
        role, scopes = self._caller.role, self._caller.scopes
        kinds = ("ORGANIZATION", "PERSON")
        return any(self._policy.enforce(role, kind, "FIND", {"AUTHORISED"}, scopes=scopes) for kind in kinds)

    def _is_refused(self, state: str | None) -> bool:
        return state == SCOPE or (must_hold(self._caller) and state not in (None, HELD))
