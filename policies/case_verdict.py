"""Cases held against the policy: its lines, the decision that SQL is compiled from, and Casbin must say the same."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policies.case_table import ANY_SCOPE, NO_LINE, OF_SCOPE, OR, WITHIN, Case
from policies.conditions import holding
from policies.decide import Allowed, Decision, Denied, Policy, Scopes
from policies.reader import Line
from policies.vocabulary import SCOPE

ACCESS = "access/"  # the room of the lines that decide, below `rules`


@dataclass(frozen=True)
class Hearing:
    """What the lines say to one party, a role or a scope: those that grant, and those that deny beside them."""

    party: str
    matching: tuple[Line, ...]
    held: frozenset[str]

    @property
    def grants(self) -> tuple[Line, ...]:
        return tuple(line for line in self.matching if line.effect == "allow" and line.condition in self.held)

    @property
    def denials(self) -> tuple[Line, ...]:
        return tuple(line for line in self.matching if line.effect == "deny" and line.condition in self.held)

    @property
    def is_allowed(self) -> bool:
        return bool(self.grants) and not self.denials

    @property
    def deciding(self) -> tuple[Line, ...]:
        """Return the lines that decide: those that deny, or else those that grant."""
        return self.denials or self.grants


@dataclass(frozen=True)
class Outcome:
    """The answer to one (role, class, action) of a case.

    reach: what the lines say to each scope of the token; none where the token says nothing of scopes
    is_agreed: the decision and Casbin itself say the same as the lines
    """

    asked: tuple[str, str, str]
    role: Hearing
    reach: tuple[Hearing, ...] | None
    is_agreed: bool

    @property
    def is_allowed(self) -> bool:
        return self.role.is_allowed and (self.reach is None or any(each.is_allowed for each in self.reach))

    @property
    def deciding(self) -> tuple[Line, ...]:
        """Return the lines that decide: the role's, and if it is allowed those of its token's scopes."""
        if self.reach is None or not self.role.is_allowed:
            return self.role.deciding
        reached = tuple(line for each in self.reach for line in each.deciding)
        return (*self.role.deciding, *reached) if self.is_allowed else reached

    @property
    def decided_by(self) -> str:
        """Return the name of the deciding lines, in the form of `case_table.settled`."""
        own = _named(self.role.deciding)
        if self.reach is None or not self.role.is_allowed:
            return own or NO_LINE
        reached = _named(line for each in self.reach for line in each.deciding)
        if reached:
            return f"{own}{WITHIN}{reached}"
        return NO_LINE + OF_SCOPE + (" ".join(each.party for each in self.reach) or ANY_SCOPE)


@dataclass(frozen=True)
class Failure:
    """One line of a table that does not hold, for the (role, class, action) that answer alike."""

    place: str
    sentence: str
    expected: str
    found: str
    asked: tuple[tuple[str, str, str], ...]


class RowUnread(LookupError):
    """A condition can not read the row of a case."""


class Court:
    """Asks the policy about cases; what Casbin was asked once is remembered, for it is slow."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._asked: dict[tuple[str, str, str, frozenset[str], Scopes], bool] = {}

    def judge(self, case: Case) -> Iterator[Outcome]:
        """Yield the outcome of each (role, class, action) of the case. Raises: RowUnread."""
        try:
            held = holding(case.asker, case.row_class, case.row)
        except KeyError as missing:
            raise RowUnread(f"the row lacks `{missing.args[0]}`, which a condition reads") from None
        except TypeError:
            raise RowUnread("the row has a value that a condition can not read") from None
        for role, cls, action in case.asked:
            own = Hearing(role, self._policy.matching(role, cls, action), held)
            reach = None
            if case.scopes is not None:
                names = [SCOPE + each for each in sorted(case.scopes)]
                reach = tuple(Hearing(name, self._policy.matching(name, cls, action), held) for name in names)
            outcome = Outcome((role, cls, action), own, reach, True)
            verdicts = {outcome.is_allowed, *self._official(role, cls, action, held, case.scopes)}
            yield Outcome((role, cls, action), own, reach, len(verdicts) == 1)

    def _official(self, role: str, cls: str, action: str, held: frozenset[str], scopes: Scopes) -> tuple[bool, bool]:
        """Return the verdict of the decision that SQL is compiled from, and Casbin's own."""
        key = (role, cls, action, held, scopes)
        if key not in self._asked:
            self._asked[key] = self._policy.enforce(role, cls, action, held, scopes=scopes)
        return _answers(self._policy.decide(role, cls, action, scopes=scopes), held), self._asked[key]


def failures(case: Case, outcomes: Iterable[Outcome]) -> Iterator[Failure]:
    """Yield what does not hold of one case, one failure for all that are answered alike."""
    expected = f"{'allow' if case.is_allowed else 'deny'} by {case.decided_by}"
    found: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        verdict = f"{'allow' if outcome.is_allowed else 'deny'} by {outcome.decided_by}"
        if not outcome.is_agreed:
            found.setdefault(f"{verdict}, where the decision or Casbin says otherwise", []).append(outcome)
        elif verdict != expected:
            found.setdefault(verdict, []).append(outcome)
    for verdict, alike in found.items():
        places = ", ".join(dict.fromkeys(ACCESS + line.place for outcome in alike for line in outcome.deciding))
        asked = tuple(outcome.asked for outcome in alike)
        yield Failure(case.place, case.sentence, expected, f"{verdict} ({places})" if places else verdict, asked)


def _answers(decision: Decision, held: frozenset[str]) -> bool:
    """Tell what a decision says of a row for which these conditions hold, as the SQL does."""
    if isinstance(decision, Denied | Allowed):
        return isinstance(decision, Allowed)
    is_within = not decision.within or not held.isdisjoint(decision.within)
    return not held.isdisjoint(decision.granting) and held.isdisjoint(decision.denying) and is_within


def _named(lines: Iterable[Line]) -> str:
    return OR.join(sorted({f"{line.role} {line.condition}" for line in lines}))
