"""The decision tables of docs/readers, from the policy: `python -m tests.docs.reader_pages` writes them anew."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from policies.conditions import CONDITIONS
from policies.decide import Policy, load_policy
from policies.matrix import ALWAYS, NEVER, Cell, matrix
from policies.vocabulary import ROLES, ROW_CLASSES, ROW_OF, SCOPE, SCOPES, actions_of

ROOT = Path(__file__).parents[2]
INDEX = ROOT / "docs" / "readers.md"
PAGES = ROOT / "docs" / "readers"
PUBLIC = "PUBLIC"
# What a page says by itself ends where the policy's own words begin, and goes on after them.
_BLOCK = re.compile(r"(<!-- (\w+): written from policies -->\n).*?(<!-- end -->)", re.DOTALL)


def page_of(role: str) -> Path:
    """Return the page of a role."""
    return PAGES / f"{role.lower().replace('_', '-')}.md"


def written(page: Path, policy: Policy) -> str:
    """Return the text of a page with every block as the policy has it."""
    blocks = {"decisions": _decisions, "scopes": _scopes, "conditions": _conditions}
    role = page.stem.upper().replace("-", "_")
    return _BLOCK.sub(
        lambda found: found[1] + "\n".join(blocks[found[2]](policy, role)) + "\n" + found[3],
        page.read_text("utf-8"),
    )


def _decisions(policy: Policy, role: str) -> Iterator[str]:
    """Yield what a role may do beyond the public, class by class; then what it may do as anybody, and what never."""
    cells = matrix(policy, role)
    public = {_key(cell): _said(cell) for cell in matrix(policy, PUBLIC)} if role != PUBLIC else {}
    answered = [cell for cell in cells if cell.decision != NEVER]
    yield "| class | action | answered where | and never where | by |"
    yield "|---|---|---|---|---|"
    for _, alike in groupby((cell for cell in answered if public.get(_key(cell)) != _said(cell)), key=_decided):
        same = list(alike)
        named = _marked(dict.fromkeys(cell.cls for cell in same))
        actions = " ".join(dict.fromkeys(cell.action for cell in same))
        cited = "; ".join(dict.fromkeys(citation for cell in same for citation in cell.citations))
        yield f"| {named} | {actions} | {_where(same[0])} | {_marked(same[0].denying) or '—'} | {cited} |"
    yield ""
    if as_anybody := list(_named(cell for cell in answered if public.get(_key(cell)) == _said(cell))):
        yield f"As [the public](public.md): {', '.join(as_anybody)}."
        yield ""
    seen = {ROW_OF[cell.cls] for cell in answered}
    never = (cell for cell in cells if cell.decision == NEVER and (cell.cls in ROW_CLASSES or ROW_OF[cell.cls] in seen))
    yield f"Never: {', '.join(_named(never))}."


def _key(cell: Cell) -> tuple[str, str]:
    return cell.cls, cell.action


def _said(cell: Cell) -> tuple[object, ...]:
    return cell.decision, cell.granting, cell.denying


def _named(cells: Iterable[Cell]) -> Iterator[str]:
    """Yield classes, each with its action where it has another beside."""
    for cls, alike in groupby(cells, key=lambda cell: cell.cls):
        actions = [cell.action for cell in alike]
        yield f"`{cls}`" if len(actions) == len(actions_of(cls)) else f"`{cls}` {' '.join(actions)}"


def _decided(cell: Cell) -> tuple[object, ...]:
    """Return what cells must have in common to share a line: their rows and what is decided."""
    return ROW_OF[cell.cls], cell.cls in ROW_CLASSES, cell.decision, cell.granting, cell.denying


def _where(cell: Cell) -> str:
    return "always" if cell.decision == ALWAYS else " or ".join(f"`{name}`" for name in cell.granting)


def _scopes(policy: Policy, _role: str) -> Iterator[str]:
    """Yield how far each scope reaches, without what every scope has."""
    reached = {
        scope: [(cell.cls, cell.granting) for cell in matrix(policy, SCOPE + scope) if cell.decision != NEVER]
        for scope in SCOPES
    }
    everywhere = set.intersection(*(set(each) for each in reached.values()))
    yield "| scope | reaches | where |"
    yield "|---|---|---|"
    for scope, cells in reached.items():
        own = [cell for cell in cells if cell not in everywhere]
        conditions = dict.fromkeys(name for _, names in own for name in names)
        yield f"| `{scope}` | {_marked(dict.fromkeys(cls for cls, _ in own))} | {_marked(conditions)} |"
    yield f"| each of them | {_marked(dict.fromkeys(cls for cls, _ in sorted(everywhere)))} | always |"


def _conditions(_policy: Policy, _role: str) -> Iterator[str]:
    """Yield the words of every condition, those that open before those that deny."""
    yield "| condition | holds where | route | by |"
    yield "|---|---|---|---|"
    for name, each in sorted(CONDITIONS.items(), key=lambda named: named[1].denies):
        yield f"| `{name}` | {each.words} | {'denies' if each.denies else each.route or '—'} | {each.citation} |"


def _marked(names: Iterable[str]) -> str:
    return " ".join(f"`{name}`" for name in names)


def pages() -> Sequence[Path]:
    """Return every page that holds a block."""
    return [INDEX, *(page_of(role) for role in ROLES)]


if __name__ == "__main__":
    shipped = load_policy()
    for each in pages():
        each.write_text(written(each, shipped), encoding="utf-8")
