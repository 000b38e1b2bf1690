"""The matrix on a terminal: at one sight by signs, or in words; no sign means anything by its colour alone."""

import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence

from policies.conditions import CONDITIONS
from policies.matrix import IF, NEVER, OPEN, Cell
from policies.vocabulary import ROLES, ROW_CLASSES, ROW_OF, SCOPE

WIDTH = 100
_LABEL, _ACTION = 25, 9
_UNASKED, _MORE = "ALWAYS", "more"
_OPEN_SIGNS = {_UNASKED: "*", OPEN: "O", _MORE: "o"}
# One letter for each route.
SIGNS: Mapping[str, str] = {
    **_OPEN_SIGNS,
    "SELF": "S",
    "AUTHORISATION": "A",
    "DUTY": "D",
    "SUPERVISION": "V",
    "SUBMISSION": "B",
    "TICKET": "T",
    "TIPS": "I",
    "CATALOGUE": "C",
    "LOG": "L",
    "AUDIT": "U",
}
_NEVER_SIGN, _DENIED_SIGN = "·", "!"
_GLUE = "\N{NO-BREAK SPACE}"
Paint = Callable[[str, str], str]  # (decision, text) -> the text in the colour of the decision


def plain(_decision: str, text: str) -> str:
    """Return the text without colour."""
    return text


def grid(cells: Sequence[Cell], paint: Paint = plain) -> Iterator[str]:
    """Yield the matrix in signs: classes and actions from above, roles and then scopes from the left, and a legend."""
    roles = [cell for cell in cells if cell.party in ROLES]
    scopes = [cell for cell in cells if cell.party.startswith(SCOPE)]
    yield from _table(roles, paint)
    yield ""
    yield "How far a token's scopes reach: what its role may do must lie within one of them."
    yield "What is not shown lies in none."
    reached = {cell.cls for cell in scopes if cell.decision != NEVER}
    yield from _table([cell for cell in scopes if cell.cls in reached], paint)
    yield ""
    yield from _legend(cells)


def words(cells: Sequence[Cell], paint: Paint = plain) -> Iterator[str]:
    """Yield the cells one by one: what grants with its route, what denies, and the articles of both."""
    parties = {cell.party for cell in cells}
    if len(parties) == 1:
        yield from parties
        for cell in cells:
            yield from _worded(f"  {cell.cls:<{_LABEL - 2}}{cell.action:<{_ACTION}}", cell, paint)
        return
    for (cls, action), row in _rows(cells).items():
        yield f"{cls} {action}"
        for cell in row:
            yield from _worded(f"  {cell.party:<{_LABEL}}", cell, paint)


def _worded(head: str, cell: Cell, paint: Paint) -> Iterator[str]:
    if cell.decision == IF:
        named = [f"{name} ({CONDITIONS[name].route})" if CONDITIONS[name].route else name for name in cell.granting]
        text = " or ".join(named) + (f"; not {' '.join(cell.denying)}" if cell.denying else "")
    else:
        text = cell.decision
    # A law and its article stay on one line.
    cited = "; ".join(cell.citations).replace(" §", _GLUE + "§").replace(" (", _GLUE + "(")
    lines = textwrap.wrap(f"{text} [{cited}]" if cited else text, WIDTH - len(head))
    for number, line in enumerate(lines):
        yield (" " * len(head) if number else head) + paint(cell.decision, line.replace(_GLUE, " "))


def _rows(cells: Sequence[Cell]) -> Mapping[tuple[str, str], list[Cell]]:
    found: dict[tuple[str, str], list[Cell]] = {}
    for cell in cells:
        found.setdefault((cell.cls, cell.action), []).append(cell)
    return found


def _sign(cell: Cell) -> str:
    letters = dict.fromkeys(SIGNS[_kind(name)] for name in cell.granting)
    return "".join(letters) + (_DENIED_SIGN if cell.denying else "") or _NEVER_SIGN


def _kind(condition: str) -> str:
    """Return what the sign of a granting condition stands for: its route, or how much it asks of open information."""
    named = condition if condition in _OPEN_SIGNS else _MORE
    return CONDITIONS[condition].route or named


def _table(cells: Sequence[Cell], paint: Paint) -> Iterator[str]:
    rows = _rows(cells)
    parties = list(dict.fromkeys(cell.party for cell in cells))
    width = max(len(_sign(cell)) for cell in cells) + 1
    # Whole names, each above its column, need no key to be read.
    for place, party in enumerate(parties):
        yield " " * (_LABEL + _ACTION) + "".join(f"{'|':<{width}}" for _ in range(place)) + party
    before = ""
    for (cls, action), row in rows.items():
        label = "" if cls == before else cls if cls in ROW_CLASSES else f"  {cls}"
        drawn = "".join(paint(cell.decision, _sign(cell)) + " " * (width - len(_sign(cell))) for cell in row)
        yield f"{label:<{_LABEL}}{action:<{_ACTION}}{drawn}".rstrip()
        before = cls


def _legend(cells: Sequence[Cell]) -> Iterator[str]:
    more = [name for name, each in CONDITIONS.items() if not (each.route or each.denies or name in _OPEN_SIGNS)]
    told = {_UNASKED: "always", OPEN: "OPEN", _MORE: f"OPEN and more ({', '.join(more)})"}
    named = [f"{letter}{_GLUE}{told.get(kind, kind)}" for kind, letter in SIGNS.items()]
    lines = textwrap.wrap(", ".join([*named, f"{_NEVER_SIGN}{_GLUE}never"]), WIDTH)
    yield from (line.replace(_GLUE, " ") for line in lines)
    yield f"{_DENIED_SIGN} even then never, where one of these holds:"
    denying: dict[tuple[str, ...], list[str]] = {}
    for cell in cells:
        if cell.denying:
            denying.setdefault((ROW_OF[cell.cls], *cell.denying), []).append(cell.cls)
    for cls, *names in denying:
        yield from textwrap.wrap(", ".join(names), WIDTH, initial_indent=f"  {cls}: ", subsequent_indent="    ")
    yield "A cell (indented) is read only where its row is answered."
