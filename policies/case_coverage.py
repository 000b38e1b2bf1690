"""What the cases leave open: every line for every role it binds, every condition both ways, everything never granted.

A line is decided only where it decides alone: then a case fails as soon as the line is dropped, moved or reworded.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from policies.case_verdict import ACCESS, Hearing, Outcome
from policies.conditions import CONDITIONS
from policies.decide import Policy
from policies.openness import always
from policies.reader import Inheritance, Line
from policies.vocabulary import ROLES, ROW_OF, SCOPE, SCOPES, actions_of

Cell = tuple[str, str]  # class, action
# What a case can show of a line or cell, and how it is said where no case does.
GRANTS, LACKS, DENIES, DEFEATS, SPARES, NEVER = (
    "is allowed by it alone",
    "is denied because it does not hold",
    "is denied by it alone",
    "is denied by it alone, where a line grants",
    "is allowed because it does not hold",
    "asks for it",
)


@dataclass(frozen=True)
class Way:
    """One thing that a case must show: `what` for a party (role or scope; none = any) of a line or a cell."""

    what: str
    party: str
    of: Line | Cell


@dataclass(frozen=True)
class Coverage:
    """How much of what is due the cases show, and what they do not, each gap as `file:line: what`."""

    lines: tuple[int, int]
    conditions: tuple[int, int]
    nevers: tuple[int, int]
    gaps: tuple[str, ...]


def coverage(policy: Policy, outcomes: Iterable[Outcome]) -> Coverage:
    """Return what the outcomes show of the policy; counts are (shown, due)."""
    due = dict.fromkeys(_due(policy))
    shown = {way for outcome in outcomes for way in _shown(outcome)}
    open_ways = [way for way in due if way not in shown]
    idle = [link for link in policy.inheritances if not _carries(policy, link, shown)]
    unshown = {way.of for way in open_ways if isinstance(way.of, Line)}
    conditions = {(line.condition, ROW_OF[line.cls]) for line in policy.lines}
    unused = [name for name in CONDITIONS if name not in {condition for condition, _ in conditions}]
    nevers = [way for way in due if way.what == NEVER]
    lines = len(policy.lines) + len(policy.inheritances)
    return Coverage(
        lines=(lines - len(unshown) - len(idle), lines),
        conditions=(
            len(conditions - {(line.condition, ROW_OF[line.cls]) for line in unshown}),
            len(conditions) + len(unused),
        ),
        nevers=(sum(way in shown for way in nevers), len(nevers)),
        gaps=(
            *_told(open_ways),
            *(f"{ACCESS}{link.place}: g {link.role} {link.inherits}: no case is allowed through it" for link in idle),
            *(f"condition `{name}` is asked by no line" for name in unused),
        ),
    )


def _carries(policy: Policy, link: Inheritance, shown: Collection[Way]) -> bool:
    """Tell whether a case shows the role being granted something by a line of the role that it inherits."""
    return any(
        way.what == GRANTS
        and way.party == link.role
        and isinstance(way.of, Line)
        and way.of in policy.matching(link.inherits, way.of.cls, way.of.action)
        for way in shown
    )


def _due(policy: Policy) -> Iterator[Way]:
    for cell in ((cls, action) for cls in ROW_OF for action in actions_of(cls)):
        for role in ROLES:
            yield from _due_of_role(role, cell, policy.matching(role, *cell))
        granting = {line.condition for role in ROLES for line in _grants(policy.matching(role, *cell))}
        # The log asks the role alone, whatever its token may reach (IM-2018 §26).
        for scope in SCOPES if cell[0] != "ANSWER" else ():
            yield from _due_of_scope(SCOPE + scope, cell, _grants(policy.matching(SCOPE + scope, *cell)), granting)
    for line in policy.lines:
        if line.effect == "deny":
            yield from (Way(what, "", line) for what in (DEFEATS, SPARES))


def _due_of_role(role: str, cell: Cell, lines: Sequence[Line]) -> Iterator[Way]:
    """Yield what is due of one role and cell; a denial matters to those who are granted something there."""
    if not _grants(lines):
        yield Way(NEVER, role, cell)
        return
    for line in _grants(lines):
        yield Way(GRANTS, role, line)
        if CONDITIONS[line.condition].holds[ROW_OF[line.cls]] is not always:
            yield Way(LACKS, role, line)
    yield from (Way(DENIES, role, line) for line in lines if line.effect == "deny")


def _due_of_scope(scope: str, cell: Cell, lines: Sequence[Line], granting: Collection[str]) -> Iterator[Way]:
    """Yield what is due of one scope and cell: it can be seen to narrow only where a role is granted more."""
    if not lines and granting:
        yield Way(NEVER, scope, cell)
    for line in lines:
        yield Way(GRANTS, scope, line)
        if set(granting) - {line.condition}:
            yield Way(LACKS, scope, line)


def _grants(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.effect == "allow"]


def _shown(outcome: Outcome) -> Iterator[Way]:
    """Yield what one outcome shows: of its role where no scope could decide instead, and of its scopes."""
    cell, reach = outcome.asked[1:], outcome.reach
    if reach is None:
        yield from _shown_of((outcome.role,), cell)
        if outcome.role.is_allowed:
            yield from (Way(SPARES, "", line) for line in outcome.role.matching if line.effect == "deny")
        if outcome.role.grants and len(outcome.role.denials) == 1:
            yield Way(DEFEATS, "", outcome.role.denials[0])
    elif outcome.role.is_allowed:
        yield from _shown_of(reach, cell)


def _shown_of(parties: tuple[Hearing, ...], cell: tuple[str, ...]) -> Iterator[Way]:
    """Yield what the answer to parties, any of whom may allow, shows of each."""
    deciding = [(each.party, line) for each in parties for line in each.deciding]
    if len(deciding) == 1:
        ((party, line),) = deciding
        yield Way(GRANTS if line.effect == "allow" else DENIES, party, line)
    if deciding:
        return
    for each in parties:
        if not _grants(each.matching):
            yield Way(NEVER, each.party, (cell[0], cell[1]))
        yield from (Way(LACKS, each.party, line) for line in _grants(each.matching))


def _told(ways: Iterable[Way]) -> Iterator[str]:
    """Yield each gap once, with all whom it concerns."""
    parties: dict[tuple[Line | Cell, str], list[str]] = {}
    for way in ways:
        parties.setdefault((way.of, way.what), []).append(way.party)
    for (of, what), named in parties.items():
        if isinstance(of, Line):
            whom = "" if named in ([""], [of.role]) else f", asked by {', '.join(named)}"
            parts = f"{of.role} {of.cls} {of.action} {of.condition}"
            yield f"{ACCESS}{of.place}: {parts}: no case {what}{whom}"
        else:
            yield f"{' '.join(of)}: no line grants it, and no case {what}, by {', '.join(named)}"
