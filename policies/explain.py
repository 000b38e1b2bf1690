"""Why a role may or may not do something with a class: the same lines and decision that the service enforces.

Nothing is decided here: `Policy.matching` and `Policy.decide` are asked, and what they say is put into words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from policies.check import Checked
from policies.conditions import CONDITIONS
from policies.decide import Policy
from policies.fields import BY_TYPE, CONTENT_COLUMNS, DERIVED, FIELD_COLUMNS, WITH_PARENT
from policies.matrix import NameUnknown, in_words, require_party
from policies.reader import Line
from policies.tables import read_rows
from policies.vocabulary import ACTIONS, ROW_OF

CONTENT = "content."
ANOTHER_ROLE = "another role"
_OPEN_ENDED = {
    BY_TYPE: "it is decided by the class of the rows it answers: ask for their type",
    WITH_PARENT: "it is decided with the field or row above it: ask for that",
    DERIVED: "it is decided with the field above it, and computed from more than the caller sees",
}


@dataclass(frozen=True)
class Heard:
    """One line about the class, in words; `aside` says why it does not count here (none = it does)."""

    place: str
    effect: str
    role: str
    action: str
    condition: str
    words: str
    words_citation: str
    citation: str
    aside: str | None


@dataclass(frozen=True)
class Verdict:
    """The decision for one class and action: in words, every line about the class, and the lawful routes."""

    cls: str
    action: str
    decision: str
    granting: tuple[str, ...]
    denying: tuple[str, ...]
    lines: tuple[Heard, ...]
    routes: dict[str, str]


@dataclass(frozen=True)
class Explanation:
    """What was asked, what it is, whose grants the role has besides its own, and the verdicts."""

    revision: str
    role: str
    what: str
    meaning: str
    inherits: tuple[str, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class _Meant:
    """What a name stands for: its class (none = no line decides it by itself) and where that is said."""

    cls: str | None
    meaning: str


def explain(checked: Checked, role: str, what: str, *, action: str | None = None) -> Explanation:
    """Return why `role` may or may not do `action` with `what`; a scope is named as in the files: `scope:records`.

    what: a class, a type, a coordinate (`Record.title`) or a content key (`content.facts`)
    action: none = every action that a line names for the class; for a cell, finding and browsing its rows too
    Raises: NameUnknown.
    """
    require_party(role)
    if action is not None and action not in ACTIONS:
        raise NameUnknown(f"unknown action `{action}`: there are {', '.join(ACTIONS)}")
    meant, policy = _meant(checked, what), checked.policy
    asked = [] if meant.cls is None else [(meant.cls, action)] if action else list(_asked(policy, meant.cls))
    inherits = tuple(
        f"{link.inherits} ({link.place}, {link.citation})" for link in policy.inheritances if link.role == role
    )
    verdicts = tuple(_verdict(policy, role, cls, each) for cls, each in asked)
    return Explanation(policy.revision, role, what, meant.meaning, inherits, verdicts)


def _meant(checked: Checked, what: str) -> _Meant:
    if what in ROW_OF:
        return _Meant(what, f"`{what}` is {_kind(what)}")
    is_content = what.startswith(CONTENT)
    name = what.removeprefix(CONTENT)
    known = checked.classes.content if is_content else checked.classes.fields
    if name not in known:
        if is_content:
            return _Meant(None, f"`{what}` has no line in content.csv: it is withheld from everybody")
        raise NameUnknown(f"unknown `{what}`: it is no class, type, coordinate or content key")
    cls, where = known[name], _named(checked, name, is_content=is_content)
    if cls in _OPEN_ENDED:
        return _Meant(None, f"`{what}` is {cls} ({where}): {_OPEN_ENDED[cls]}")
    return _Meant(cls, f"`{what}` is {cls} ({where}), {_kind(cls)}")


def _kind(cls: str) -> str:
    row = ROW_OF[cls]
    return "a class of rows" if row == cls else f"a class of cells on rows of {row}"


def _named(checked: Checked, name: str, *, is_content: bool) -> str:
    """Return the place and citation of the line that gives a field or content key its class."""
    file, columns = ("content.csv", CONTENT_COLUMNS) if is_content else ("fields.csv", FIELD_COLUMNS)
    rows = read_rows(checked.folder / "rules" / file, columns)
    row = next(row for row in rows if row.values[columns[0]] == name)
    return f"{file}:{row.line}, {row.values['citation']}"


def _actions(policy: Policy, cls: str) -> tuple[str, ...]:
    """Return the actions that some line names for the class."""
    named = {line.action for line in policy.lines if line.cls == cls}
    return tuple(action for action in ACTIONS if action in named)


def _asked(policy: Policy, cls: str) -> Iterator[tuple[str, str]]:
    """Yield the actions on a class, and on its rows: a cell is answered only where its row is."""
    for each in dict.fromkeys((cls, ROW_OF[cls])):
        yield from ((each, action) for action in _actions(policy, each))


def _verdict(policy: Policy, role: str, cls: str, action: str) -> Verdict:
    decision = policy.decide(role, cls, action)
    lines = tuple(_heard(policy, line, role, action) for line in policy.lines if line.cls == cls)
    return Verdict(
        cls=cls,
        action=action,
        decision=in_words(decision),
        granting=getattr(decision, "granting", ()),
        denying=getattr(decision, "denying", ()),
        lines=tuple(sorted(lines, key=lambda heard: (heard.aside is not None, heard.aside or "", heard.effect))),
        routes=policy.routes(cls, action),
    )


def _heard(policy: Policy, line: Line, role: str, action: str) -> Heard:
    condition = CONDITIONS[line.condition]
    return Heard(
        place=line.place,
        effect=line.effect,
        role=line.role,
        action=line.action,
        condition=line.condition,
        words=condition.words,
        words_citation=condition.citation,
        citation=line.citation,
        aside=_aside(policy, line, role, action),
    )


def _aside(policy: Policy, line: Line, role: str, action: str) -> str | None:
    """Return why a line does not count for the role and action; none if it does."""
    if line in policy.matching(role, line.cls, action):
        return None
    if line in policy.matching(role, line.cls, line.action):
        return f"another action: {line.action}"
    return ANOTHER_ROLE if line.action == action else f"{ANOTHER_ROLE} and action: {line.action}"
