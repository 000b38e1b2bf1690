"""Decisions: Casbin's lines, asked once for each (role, class, action), and for each scope of the token beside it.

`Policy.decide` returns the conditions that grant and those that deny; a row is answered when any granting condition
holds and no denying one does. Where the token has scopes, what one of them grants must hold as well: a scope narrows,
it never widens. `Policy.enforce` asks Casbin itself with the set of conditions that hold; the two agree for every
subset of conditions (property test).
"""

import hashlib
import logging
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import casbin

from policies.conditions import CONDITIONS
from policies.reader import Inheritance, Line, read_access
from policies.required import REQUIRED
from policies.vocabulary import SCOPE

FOLDER = Path(__file__).parent
# pycasbin's loggers print the values of every request.
for _name in ("casbin.enforcer", "casbin.role", "casbin.policy"):
    logging.getLogger(_name).disabled = True


@dataclass(frozen=True)
class Denied:
    """No line grants this to the role: the answer holds nothing."""


@dataclass(frozen=True)
class Allowed:
    """Granted for every row, whatever it holds."""


@dataclass(frozen=True)
class AllowedIf:
    """Granted for a row where any of `granting` holds and none of `denying`; all sorted.

    within: where there are any, one of these must hold too: the token's scopes reach no further
    """

    granting: tuple[str, ...]
    denying: tuple[str, ...]
    within: tuple[str, ...] = ()


Decision = Denied | Allowed | AllowedIf
Scopes = frozenset[str] | None  # None: the token says nothing of scopes, and its role is not narrowed


class Policy:
    """One revision of the access lines, checked on load and never changed afterwards."""

    def __init__(self, lines: tuple[Line, ...], inheritances: tuple[Inheritance, ...], *, revision: str) -> None:
        self.lines = lines
        self.inheritances = inheritances
        self.revision = revision
        self._enforcer = casbin.Enforcer(str(FOLDER / "model.conf"))
        # `add_policy` looks through all lines before each; the strict reader has refused those that stand twice.
        held = self._enforcer.get_model()["p"]["p"].policy
        for line in lines:
            held.append([line.role, line.cls, line.action, line.condition, line.effect, line.citation])
        for link in inheritances:
            self._enforcer.add_grouping_policy(link.role, link.inherits)
        self._decisions: dict[tuple[str, str, str], Decision] = {}

    def decide(self, role: str, cls: str, action: str, *, scopes: Scopes = None) -> Decision:
        """Return the decision for a role, a class and an action, narrowed to what the token's scopes reach."""
        decision = self._decide(role, cls, action)
        if scopes is None or isinstance(decision, Denied):
            return decision
        return _narrowed(decision, [self._decide(SCOPE + each, cls, action) for each in sorted(scopes)])

    def _decide(self, who: str, cls: str, action: str) -> Decision:
        """Return the decision for a role or a scope alone; asked once and remembered."""
        key = (who, cls, action)
        if key not in self._decisions:
            self._decisions[key] = _combine(self.matching(who, cls, action))
        return self._decisions[key]

    def matching(self, role: str, cls: str, action: str) -> tuple[Line, ...]:
        """Return every line that speaks of this role, class and action, in file order."""
        return tuple(
            line for line in self.lines if line.cls == cls and line.action == action and self._binds(line, role)
        )

    def routes(self, cls: str, action: str) -> dict[str, str]:
        """Return the lawful ways that some role has to this, sorted, each with the citation of its line."""
        found: dict[str, str] = {}
        for line in self.lines:
            route = CONDITIONS[line.condition].route
            if route and (line.cls, line.action, line.effect) == (cls, action, "allow"):
                found.setdefault(route, line.citation)
        return dict(sorted(found.items()))

    def grants(self, role: str, condition: str) -> bool:
        """Tell whether any line grants the role anything by this condition."""
        return any(line.condition == condition and line.effect == "allow" for line in self.lines if line.role == role)

    def enforce(self, role: str, cls: str, action: str, conditions: Collection[str], *, scopes: Scopes = None) -> bool:
        """Ask Casbin itself, with the set of conditions that hold for one row: the role, and each scope apart."""
        held = frozenset(conditions)
        if not self._enforcer.enforce(role, cls, action, held):
            return False
        return scopes is None or any(self._enforcer.enforce(SCOPE + each, cls, action, held) for each in scopes)

    def _binds(self, line: Line, role: str) -> bool:
        # Grants are inherited; a denial binds the roles it names (model.conf says the same).
        if line.effect == "deny":
            return line.role in ("*", role)
        return bool(self._enforcer.get_role_manager().has_link(role, line.role))


def _narrowed(decision: Allowed | AllowedIf, reach: Collection[Decision]) -> Decision:
    """Return a role's decision within what its scopes reach; a scope denies nothing, it only says how far it goes."""
    if any(isinstance(each, Allowed) for each in reach):
        return decision
    within = tuple(sorted({name for each in reach if isinstance(each, AllowedIf) for name in each.granting}))
    if not within:
        return Denied()
    if isinstance(decision, Allowed):
        return AllowedIf(within, ())
    is_narrower = not set(decision.granting) <= set(within)
    return AllowedIf(decision.granting, decision.denying, within if is_narrower else ())


def _combine(lines: Collection[Line]) -> Decision:
    granting = sorted({line.condition for line in lines if line.effect == "allow"})
    denying = sorted({line.condition for line in lines if line.effect == "deny"})
    if not granting:
        return Denied()
    if "ALWAYS" in granting and not denying:
        return Allowed()
    return AllowedIf(tuple(granting), tuple(denying))


def load_policy(folder: Path = FOLDER / "rules") -> Policy:
    """Read, check and build the policy of `folder`; its revision is a digest of every file that decides.

    Raises: PolicyFileError with all faults of all files; a line that must stand and does not is one.
    """
    lines, inheritances = read_access(folder / "access", required=REQUIRED)
    return Policy(lines, inheritances, revision=revision_of(folder))


def revision_of(folder: Path) -> str:
    """Return the digest of every file that decides, as the files are now.

    folder: the one with the rules; the packs lie beside it
    """
    digest = hashlib.sha256()
    rules = [*folder.rglob("*.csv"), *folder.rglob("*.json")]
    files = [FOLDER / "model.conf", *rules, *(folder.parent / "packs").glob("*.*")]
    # By name first: the same files give the same revision wherever they lie.
    for path in sorted(files, key=lambda path: (path.name, path)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
