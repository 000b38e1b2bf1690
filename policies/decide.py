"""Decisions: Casbin's lines, asked once for each (role, class, action).

`Policy.decide` returns the conditions that grant and those that deny; a row is answered when any granting condition
holds and no denying one does. `Policy.enforce` asks Casbin itself with the set of conditions that hold; the two agree
for every subset of conditions (property test).
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
    """Granted for a row where any of `granting` holds and none of `denying`; both sorted."""

    granting: tuple[str, ...]
    denying: tuple[str, ...]


Decision = Denied | Allowed | AllowedIf


class Policy:
    """One revision of the access lines, checked on load and never changed afterwards."""

    def __init__(self, lines: tuple[Line, ...], inheritances: tuple[Inheritance, ...], *, revision: str) -> None:
        self.lines = lines
        self.inheritances = inheritances
        self.revision = revision
        self._enforcer = casbin.Enforcer(str(FOLDER / "model.conf"))
        for line in lines:
            parts = (line.role, line.cls, line.action, line.condition, line.effect, line.citation)
            self._enforcer.add_policy(*parts)
        for link in inheritances:
            self._enforcer.add_grouping_policy(link.role, link.inherits)
        self._decisions: dict[tuple[str, str, str], Decision] = {}

    def decide(self, role: str, cls: str, action: str) -> Decision:
        """Return the decision for a role, a class and an action; asked once and remembered."""
        key = (role, cls, action)
        if key not in self._decisions:
            self._decisions[key] = _combine(self.matching(role, cls, action))
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

    def enforce(self, role: str, cls: str, action: str, conditions: Collection[str]) -> bool:
        """Ask Casbin itself, with the set of conditions that hold for one row."""
        return bool(self._enforcer.enforce(role, cls, action, frozenset(conditions)))

    def _binds(self, line: Line, role: str) -> bool:
        # Grants are inherited; a denial binds the roles it names (model.conf says the same).
        if line.effect == "deny":
            return line.role in ("*", role)
        return bool(self._enforcer.get_role_manager().has_link(role, line.role))


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
    return Policy(lines, inheritances, revision=_revision(folder))


def _revision(folder: Path) -> str:
    digest = hashlib.sha256()
    files = [FOLDER / "model.conf", *folder.rglob("*.csv"), *(folder.parent / "packs").glob("*.toml")]
    # By name first: the same files give the same revision wherever they lie.
    for path in sorted(files, key=lambda path: (path.name, path)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
