"""Strict reading of decision tables: one sentence, one line of a table, one verdict with the line that decides it.

A line speaks of every role × class × action that it names. A deciding line is named by its role and condition (`AGENT
AUTHORISED`): class, action and effect are those of the case, so the name survives every renumbering.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from policies.actor import Asker
from policies.case_values import ASKERS_FILE, ROWS_FILE, Attributes, Named, Unfit, changed_by, load_named
from policies.conditions import CONDITIONS
from policies.decide import Scopes
from policies.tables import PolicyFileError, Row, read_rows
from policies.vocabulary import ROLES, ROW_OF, SCOPE, SCOPES, actions_of

COLUMNS = ("case", "roles", "scopes", "classes", "actions", "asker", "row", "day", "expected", "decided by")
VERDICTS = {"allow": True, "deny": False}
NO_LINE, OF_SCOPE, ANY_SCOPE, WITHIN, OR = "no line", " of ", "any scope", " within ", " or "
_EVERY, _BUT, _NONE = "*", "but", "none"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Case:
    """One line of a table, with the asker and the row that its names stand for.

    scopes: of the token; none of them is not the same as a token that says nothing of scopes
    asked: every (role, class, action) that the line speaks of
    decided_by: the deciding lines as `settled` writes them
    """

    place: str
    sentence: str
    scopes: Scopes
    asked: tuple[tuple[str, str, str], ...]
    asker: Asker
    row_class: str
    row: Attributes
    is_allowed: bool
    decided_by: str


def load_cases(folder: Path) -> tuple[Case, ...]:
    """Return the cases of every `*.csv` of `folder`, by file and line.

    Raises: PolicyFileError naming every fault of every file; a folder without cases is one.
    """
    faults: list[str] = []
    try:
        named = load_named(folder)
    except PolicyFileError as error:
        raise PolicyFileError([f"{folder.name}/{fault}" for fault in error.faults]) from None
    cases: list[Case] = []
    for path in _files(folder, faults):
        try:
            rows = read_rows(path, COLUMNS, optional=("scopes",), unique=("case",), check=partial(_faults, named=named))
        except PolicyFileError as error:
            faults += error.faults
            continue
        cases += [_case(row, named, f"{folder.name}/{path.name}:{row.line}") for row in rows]
    seen: dict[str, str] = {}
    for case in cases:
        if seen.setdefault(case.sentence, case.place) != case.place:
            faults.append(f"{case.place.split('/')[-1]}: the same sentence stands at {seen[case.sentence]}")
    if not (cases or faults):
        faults.append("*.csv:1: there is no case")
    if faults:
        raise PolicyFileError([f"{folder.name}/{fault}" for fault in faults])
    return tuple(cases)


def settled(decided_by: str) -> str:
    """Return the name of the deciding lines in one order, whatever order they are written in."""
    head, of_scope, scopes = " ".join(decided_by.split()).partition(OF_SCOPE)
    if of_scope and scopes != ANY_SCOPE:
        return head + of_scope + " ".join(sorted(scopes.split()))
    parts = (OR.join(sorted(part.split(OR))) for part in " ".join(decided_by.split()).split(WITHIN))
    return WITHIN.join(parts)


def _files(folder: Path, faults: list[str]) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix == ".csv" and path.is_file():
            yield path
        elif path.name not in (ASKERS_FILE, ROWS_FILE):
            faults.append(f"{path.name}:1: is no table of cases; only `*.csv`, `{ASKERS_FILE}` and `{ROWS_FILE}` are")


def _case(row: Row, named: Named, place: str) -> Case:
    cells = row.values
    asker, row_name = _name(cells["asker"]), _name(cells["row"])
    return Case(
        place=place,
        sentence=cells["case"],
        scopes=_scopes(cells["scopes"]),
        asked=tuple(_asked(cells)),
        asker=named.asker(asker, _changes(cells["asker"]), today=date.fromisoformat(cells["day"])),
        row_class=named.rows[row_name][0],
        row=named.row(row_name, _changes(cells["row"])),
        is_allowed=VERDICTS[cells["expected"]],
        decided_by=settled(cells["decided by"]),
    )


def _name(cell: str) -> str:
    """Return the name in `name: column=value; …`."""
    return cell.partition(":")[0].strip()


def _changes(cell: str) -> Mapping[str, Any]:
    _, colon, changes = cell.partition(":")
    return changed_by(changes) if colon else {}


def _roles(cell: str) -> tuple[str, ...]:
    """Return the roles of `A B`, of `*` (every role) or of `* but A B`."""
    words = cell.split()
    if words[0] != _EVERY:
        return tuple(words)
    return tuple(role for role in ROLES if role not in words[2:])


def _scopes(cell: str) -> Scopes:
    """Return the scopes of a token; an empty cell: it says nothing of scopes, `none`: it has no scope at all."""
    if not cell:
        return None
    return frozenset(cell.split()) - {_NONE}


def _actions(cls: str, cell: str) -> tuple[str, ...]:
    return actions_of(cls) if cell == _EVERY else tuple(cell.split())


def _asked(cells: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for role in _roles(cells["roles"]):
        for cls in cells["classes"].split():
            yield from ((role, cls, action) for action in _actions(cls, cells["actions"]))


def _faults(cells: Mapping[str, str], *, named: Named) -> Iterator[str]:
    """Yield what is wrong with one line, in the order of its cells."""
    yield from _role_faults(cells["roles"].split())
    scopes = cells["scopes"].split()
    yield from (f"unknown scope `{each}`" for each in scopes if each not in SCOPES and scopes != [_NONE])
    yield from (f"`{each}` is named twice" for each in _repeated(scopes))
    yield from _class_faults(cells["classes"].split(), cells["actions"])
    is_day = _DAY.fullmatch(cells["day"]) and _is_date(cells["day"])
    yield from _asker_faults(cells["asker"], named)
    yield from _row_faults(cells["row"], cells["classes"].split(), named)
    if not is_day:
        yield f"`{cells['day']}` is no day: write `2026-03-02`"
    if cells["expected"] not in VERDICTS:
        yield f"`{cells['expected']}` is no verdict: `allow` or `deny`"
    else:
        yield from _decider_faults(settled(cells["decided by"]), is_allowed=VERDICTS[cells["expected"]])


def _is_date(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _repeated(words: list[str]) -> list[str]:
    return sorted({word for word in words if words.count(word) > 1})


def _role_faults(words: list[str]) -> Iterator[str]:
    named = words
    if words[0] == _EVERY:
        if len(words) == 2 or words[1:2] not in ([], [_BUT]):
            yield "every role is written `*`, or `* but` those that are left out"
            return
        named = words[2:]
    yield from (f"unknown role `{each}`" for each in named if each not in ROLES)
    yield from (f"`{each}` is named twice" for each in _repeated(named))


def _class_faults(classes: list[str], actions: str) -> Iterator[str]:
    yield from (f"unknown class `{each}`" for each in classes if each not in ROW_OF)
    yield from (f"`{each}` is named twice" for each in _repeated([*classes, *actions.split()]))
    for cls in classes:
        for action in _actions(cls, actions) if cls in ROW_OF else ():
            if action not in actions_of(cls):
                yield f"`{action}` can not be done with `{cls}`, only {' and '.join(actions_of(cls))}"


def _asker_faults(cell: str, named: Named) -> Iterator[str]:
    if _name(cell) not in named.askers:
        yield f"unknown asker `{_name(cell)}`: it stands in {ASKERS_FILE}"
        return
    try:
        named.asker(_name(cell), _changes(cell), today=date.min)
    except Unfit as unfit:
        yield f"asker: {unfit}"


def _row_faults(cell: str, classes: list[str], named: Named) -> Iterator[str]:
    if _name(cell) not in named.rows:
        yield f"unknown row `{_name(cell)}`: it stands in {ROWS_FILE}"
        return
    row_class = named.rows[_name(cell)][0]
    yield from (
        f"`{each}` is decided on rows of `{ROW_OF[each]}`, and `{_name(cell)}` is one of `{row_class}`"
        for each in classes
        if ROW_OF.get(each, row_class) != row_class
    )
    try:
        named.row(_name(cell), _changes(cell))
    except Unfit as unfit:
        yield f"row: {unfit}"


def _decider_faults(name: str, *, is_allowed: bool) -> Iterator[str]:
    """Yield what is wrong with the name of the deciding lines."""
    head, of_scope, scopes = name.partition(OF_SCOPE)
    if head == NO_LINE:
        if is_allowed:
            yield f"`{NO_LINE}` can not allow"
        named = () if scopes == ANY_SCOPE else scopes.split()
        if of_scope and not all(each.removeprefix(SCOPE) in SCOPES for each in named):
            yield f"`{name}` names an unknown scope"
        return
    own, within, reach = name.partition(WITHIN)
    if within and not is_allowed:
        yield f"what a scope does not reach is denied by `{NO_LINE}{OF_SCOPE}{SCOPE}…`"
    lines = [*own.split(OR), *(reach.split(OR) if within else ())]
    yield from (f"`{each}` names no line: write its role and condition" for each in lines if not _is_line(each))


def _is_line(name: str) -> bool:
    role, _, condition = name.partition(" ")
    known = role in (*ROLES, "*") or role.removeprefix(SCOPE) in SCOPES
    return known and condition in CONDITIONS
