"""Who may do what by which route: every role and scope, class and action, as cells and as CSV.

Nothing is decided here: `Policy.decide` is asked for every cell, and what it says is put into words.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from policies.conditions import CONDITIONS
from policies.decide import Allowed, Decision, Denied, Policy
from policies.vocabulary import ROLES, ROW_CLASSES, ROW_OF, SCOPE, SCOPES, actions_of

CSV_COLUMNS = ("role", "class", "action", "decision", "granting", "denying", "routes", "citations")
ALWAYS, IF, NEVER = "always", "if", "never"
OPEN = "OPEN"  # the route of whatever asks nothing of the caller
PARTIES = (*ROLES, *(SCOPE + scope for scope in SCOPES))


class NameUnknown(LookupError):
    """The policy has no such role, scope, action, class, type, coordinate or content key."""


@dataclass(frozen=True)
class Cell:
    """What one role may do with one class, or how far one scope reaches.

    decision: `always`, `if` (a granting condition holds and no denying one) or `never`
    granting, routes: in the order of the vocabulary of conditions
    citations: of the lines that speak of this, each once, in the order of the files
    """

    party: str
    cls: str
    action: str
    decision: str
    granting: tuple[str, ...]
    denying: tuple[str, ...]
    routes: tuple[str, ...]
    citations: tuple[str, ...]


def matrix(policy: Policy, party: str | None = None, cls: str | None = None) -> tuple[Cell, ...]:
    """Return every cell by class, action and party.

    party: a role, `scope:…`, or none = all of them
    cls: a class, one of rows standing for its cells too; none = all
    Raises: NameUnknown.
    """
    if party is not None:
        require_party(party)
    if cls is not None and cls not in ROW_OF:
        raise NameUnknown(f"unknown class `{cls}`: there are {', '.join(ROW_OF)}")
    classes = ROW_OF if cls is None else (cls, *ROW_CLASSES.get(cls, ()))
    return tuple(
        _cell(policy, each, named, action)
        for named in classes
        for action in actions_of(named)
        for each in (PARTIES if party is None else (party,))
    )


def require_party(name: str) -> None:
    """Check that it is a role, or a scope as `scope:…`. Raises: NameUnknown."""
    if name not in PARTIES:
        raise NameUnknown(f"unknown role or scope `{name}`: there are {', '.join(PARTIES)}")


def in_words(decision: Decision) -> str:
    """Return a decision as one phrase."""
    if isinstance(decision, Denied):
        return NEVER
    if isinstance(decision, Allowed):
        return ALWAYS
    within = f", within {' or '.join(decision.within)}" if decision.within else ""
    denials = f"; not {' '.join(decision.denying)}" if decision.denying else ""
    return " or ".join(decision.granting) + within + denials


def route_of(condition: str) -> str:
    """Return the lawful way that a granting condition opens."""
    return CONDITIONS[condition].route or OPEN


def as_csv(cells: Sequence[Cell]) -> str:
    """Return a header and one line for each cell; several names are parted by blanks, citations by `; `."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for cell in cells:
        lists = [" ".join(each) for each in (cell.granting, cell.denying, cell.routes)]
        writer.writerow([cell.party, cell.cls, cell.action, cell.decision, *lists, "; ".join(cell.citations)])
    return text.getvalue()


def _cell(policy: Policy, party: str, cls: str, action: str) -> Cell:
    decision, lines = policy.decide(party, cls, action), policy.matching(party, cls, action)
    # A scope denies nothing: what denies binds the role that it stands beside.
    counting = [line for line in lines if line.effect == "allow" or not party.startswith(SCOPE)]
    names = {effect: {line.condition for line in counting if line.effect == effect} for effect in ("allow", "deny")}
    granting = tuple(name for name in CONDITIONS if name in names["allow"])
    is_never = isinstance(decision, Denied)
    return Cell(
        party=party,
        cls=cls,
        action=action,
        decision=NEVER if is_never else ALWAYS if isinstance(decision, Allowed) else IF,
        granting=granting,
        denying=() if is_never else tuple(name for name in CONDITIONS if name in names["deny"]),
        routes=tuple(dict.fromkeys(route_of(name) for name in granting)),
        citations=() if is_never else tuple(dict.fromkeys(line.citation for line in counting)),
    )
