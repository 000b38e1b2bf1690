"""Copies of the program with an access policy of their own, so that a server runs on it as on any other."""

import csv
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from application import ROOT
from policies.conditions import CONDITIONS
from policies.decide import FOLDER
from policies.reader import read_access
from policies.required import REQUIRED
from policies.vocabulary import ROLES, ROW_OF, SCOPE, SCOPES, actions_of

Parts = tuple[str, ...]  # of one line, `p` or `g` before them, the citation last

CITATION = "PROJECT_DEFAULT (bench)"
_ASKING = ("PUBLIC", "USER_AGENCY")  # whoever asks in the bench: their own lines stay as they are
_ROLES_END = '    "TIP_OFFICER",\n)\n'
_LEFT_OUT = shutil.ignore_patterns(".*", "var", "bench", "tests", "node_modules", "draft", "__pycache__")


@contextmanager
def tree_with(lines: int) -> Iterator[Path]:
    """Yield a copy of the program whose access files hold so many lines, with roles of nobody where that needs them."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=_LEFT_OUT)
        extra = _add_roles(tree, lines)
        write_access(tree, access_of(lines, extra))
        yield tree


def write_access(tree: Path, lines: Iterable[Parts]) -> None:
    """Put these lines in place of all access files of a copy."""
    access = tree / "policies" / "rules" / "access"
    for path in access.iterdir():
        path.unlink()
    with (access / "all.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(lines)


def access_of(count: int, roles: Sequence[str] = ()) -> list[Parts]:
    """Return so many distinct lines: the shipped ones, or what of them is needed, and lawful ones that open nothing.

    What is added speaks of scopes and of roles that do not ask here, `roles` among them.
    Raises: ValueError where there are not so many.
    """
    shipped = _shipped()
    kept = shipped if len(shipped) <= count else [each for each in shipped if _is_needed(each)]
    standing = {each[:-1] for each in kept}
    others = (each for each in _lawful(roles) if each[:-1] not in standing)
    found = [*kept, *islice(others, max(0, count - len(kept)))]
    if len(found) != count:
        raise ValueError(f"{len(found)} lines can be had, not {count}")
    return found


def _shipped() -> list[Parts]:
    lines, inheritances = read_access(FOLDER / "rules" / "access")
    return [
        *(("p", each.role, each.cls, each.action, each.condition, each.effect, each.citation) for each in lines),
        *(("g", each.role, each.inherits, each.citation) for each in inheritances),
    ]


def _is_needed(line: Parts) -> bool:
    return line[1] in (*_ASKING, "*") or line[1:6] in {each.parts for each in REQUIRED}


def _lawful(roles: Sequence[str]) -> Iterator[Parts]:
    """Yield every line that a strict reader takes, of everybody who does not ask."""
    everybody = [*(role for role in ROLES if role not in _ASKING), *(SCOPE + each for each in SCOPES), *roles]
    for who in everybody:
        for cls in ROW_OF:
            for action in actions_of(cls):
                for name in CONDITIONS:
                    if _is_lawful(who, cls, action, name):
                        yield "p", who, cls, action, name, "deny" if CONDITIONS[name].denies else "allow", CITATION


def _is_lawful(who: str, cls: str, action: str, name: str) -> bool:
    known, is_scope = CONDITIONS[name], who.startswith(SCOPE)
    if ROW_OF[cls] not in known.holds or (known.roles and not is_scope and who not in known.roles):
        return False
    # Persons are never browsed (IM-2024 §24), and a scope only allows.
    return (known.denies and not is_scope) or (not known.denies and (cls, action) != ("PERSON", "BROWSE"))


def _add_roles(tree: Path, lines: int) -> list[str]:
    """Give the copy's vocabulary as many roles of nobody as so many lines need; return them."""
    roles: list[str] = []
    while _count(roles) < lines:
        roles.append(f"BENCH_{len(roles)}")
    if roles:
        path = tree / "policies" / "vocabulary.py"
        text = path.read_text(encoding="utf-8")
        assert text.count(_ROLES_END) == 1
        listed = "".join(f'    "{role}",\n' for role in roles)
        path.write_text(text.replace(_ROLES_END, f'    "TIP_OFFICER",\n{listed})\n'), encoding="utf-8")
    return roles


def _count(roles: Collection[str]) -> int:
    shipped = _shipped()
    return len(shipped) + len({each[:-1] for each in _lawful(tuple(roles))} - {each[:-1] for each in shipped})
