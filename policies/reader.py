"""Strict reading of Casbin's lines: every fault of every file at once, each as `file:line: what`.

pycasbin itself skips lines of an unknown type and takes a misspelt `deny` for nothing, so it is never given a file:
it gets only lines that have passed here.
"""

import csv
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from policies.conditions import CONDITIONS
from policies.required import Required, missing
from policies.tables import PolicyFileError
from policies.vocabulary import ACTIONS, ROLES, ROW_OF, SCOPE, SCOPES, actions_of

_CITATION = re.compile(r"(IM-2018|IM-2024|NX-2024) §\d+.*|IM-2017-27 \(\d+\)|AL-2021 .+|PROJECT_DEFAULT \(.+\)")


@dataclass(frozen=True)
class Line:
    """One access line: its seven parts without the leading `p`, and where it stands."""

    role: str
    cls: str
    action: str
    condition: str
    effect: str
    citation: str
    place: str


@dataclass(frozen=True)
class Inheritance:
    """One `g` line: `role` has the grants of `inherits`."""

    role: str
    inherits: str
    citation: str
    place: str


def read_access(
    folder: Path, *, required: Collection[Required] = ()
) -> tuple[tuple[Line, ...], tuple[Inheritance, ...]]:
    """Return all access and inheritance lines of `folder`/*.csv in file order.

    required: the lines that must stand
    Raises: PolicyFileError naming every fault; a folder without a single grant, and anything in it that is no access
    file, are faults.
    """
    lines: list[Line] = []
    inheritances: list[Inheritance] = []
    faults: list[str] = []
    seen: dict[tuple[str, ...], str] = {}
    for path in _files(folder, faults):
        for place, parts in _parts(path, faults):
            found = _faults(parts)
            identity = tuple(parts[:-1])
            if identity in seen:
                found.append(f"stands already at {seen[identity]}")
            seen.setdefault(identity, place)
            faults += [f"{place}: {fault}" for fault in found]
            if not found and parts[0] == "p":
                role, cls, action, condition, effect, citation = parts[1:]
                lines.append(Line(role, cls, action, condition, effect, citation, place))
            elif not found:
                role, inherits, citation = parts[1:]
                inheritances.append(Inheritance(role, inherits, citation, place))
    faults += _circles(inheritances)
    faults += missing(required, {(each.role, each.cls, each.action, each.condition, each.effect) for each in lines})
    if not any(line.effect == "allow" for line in lines):
        faults.append(f"{folder.name}: no line allows anything; an empty policy does not start")
    if faults:
        raise PolicyFileError(faults)
    return tuple(lines), tuple(inheritances)


def _files(folder: Path, faults: list[str]) -> Iterator[Path]:
    """Yield the access files by name; whatever else lies there could be taken for a rule, and is a fault."""
    for path in sorted(folder.iterdir() if folder.is_dir() else ()):
        if path.suffix == ".csv" and path.is_file():
            yield path
        else:
            faults.append(f"{path.name}:1: is no access file; only `*.csv` files may lie in `{folder.name}`")


def _parts(path: Path, faults: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each line that is neither blank nor a comment, with its place."""
    try:
        whole = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        faults.append(f"{path.name}:1: not UTF-8")
        return
    for number, text in enumerate(whole.split("\n"), start=1):
        if text.strip() and not text.lstrip().startswith("#"):
            yield f"{path.name}:{number}", [part.strip() for part in next(csv.reader([text]))]


def _circles(inheritances: list[Inheritance]) -> Iterator[str]:
    """Yield a fault for each line by which a role comes to inherit itself: its members would be one role."""
    for link in inheritances:
        reached, ahead = set[str](), {link.inherits}
        while ahead:
            reached |= ahead
            ahead = {each.inherits for each in inheritances if each.role in ahead} - reached
        if link.role in reached:
            yield f"{link.place}: `{link.role}` inherits itself"


def _faults(parts: list[str]) -> list[str]:
    """Return what is wrong with one line, in the order of its parts."""
    kinds = {"p": 7, "g": 4}
    if parts[0] not in kinds:
        return [f"unknown line type `{parts[0]}`"]
    if len(parts) != kinds[parts[0]]:
        return [f"`{parts[0]}` has {kinds[parts[0]]} parts, this line has {len(parts)}; the last is the citation"]
    faults = [] if _CITATION.fullmatch(parts[-1]) else [f"`{parts[-1]}` is no citation"]
    if parts[0] == "g":
        if parts[1] == "PUBLIC" and parts[2] in ROLES[1:]:
            faults.append("`PUBLIC` can not inherit: it would hold what asks who the caller is")
        return faults + [f"unknown role `{role}`" for role in parts[1:3] if role not in ROLES]
    return faults + _access_faults(parts[1], parts[2], *parts[3:6])


def _access_faults(role: str, cls: str, action: str, condition: str, effect: str) -> list[str]:
    faults = []
    if effect not in ("allow", "deny"):
        faults.append(f"unknown effect `{effect}`")
    faults += _role_faults(role, effect)
    if action not in ACTIONS:
        faults.append(f"unknown action `{action}`")
    if cls not in ROW_OF:
        faults.append(f"unknown class `{cls}`")
    elif action in ACTIONS and action not in actions_of(cls):
        faults.append(f"`{action}` can not be done with `{cls}`, only {' and '.join(actions_of(cls))}")
    if condition not in CONDITIONS:
        return [*faults, f"unknown condition `{condition}`"]
    # A natural person can be found by others, never browsed (IM-2024 §24).
    is_others = role != "SUBJECT_SELF" or CONDITIONS[condition].route != "SELF"
    if (cls, action, effect) == ("PERSON", "BROWSE", "allow") and is_others:
        faults.append("persons can not be browsed: only its own row can be granted, to `SUBJECT_SELF` (IM-2024 §24)")
    return faults + _condition_faults(role, cls, condition, effect)


def _role_faults(role: str, effect: str) -> list[str]:
    if role.startswith(SCOPE):
        known = role.removeprefix(SCOPE) in SCOPES
        narrows = ["a scope only allows: what binds a role binds its tokens too"] if effect == "deny" else []
        return narrows if known else [f"unknown scope `{role}`"]
    is_known = role in ROLES or (role == "*" and effect == "deny")
    return [] if is_known else [f"unknown role `{role}`"]


def _condition_faults(role: str, cls: str, condition: str, effect: str) -> list[str]:
    """Return what is wrong with a known condition in this line."""
    known, faults = CONDITIONS[condition], []
    if (effect, known.denies) == ("allow", True):
        faults.append(f"`{condition}` can only deny")
    if (effect, known.denies) == ("deny", False):
        faults.append(f"`{condition}` can only grant")
    if role == "PUBLIC" and known.route:
        faults.append(f"`{condition}` can not be granted to `PUBLIC`: it asks who the caller is")
    elif known.roles and role in ROLES and role not in known.roles:
        faults.append(f"`{condition}` can be granted to {' and '.join(known.roles)} only, not to `{role}`")
    elif cls in ROW_OF and ROW_OF[cls] not in known.holds:
        faults.append(f"`{condition}` can not be asked of `{ROW_OF[cls]}`")
    return faults
