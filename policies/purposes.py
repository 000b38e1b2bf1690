"""What may be asked for: who may state each purpose, and which categories it may ever touch."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

from policies.categories import CATEGORIES
from policies.tables import read_rows
from policies.vocabulary import ROLES

PURPOSES_FILE = Path(__file__).parent / "rules" / "purposes.csv"

# A beginning is whole words, so that `N*` or `*` names nothing by accident; of persons two words at least, because
# each kind of personal information must be necessary by itself (IM-2024 §24).
_BEGINNING = re.compile(r"(?!NP_\*)([A-Z]{2,}_)+\*")
_COLUMNS = ("key", "chinese", "english", "roles", "categories", "citation")


@dataclass(frozen=True)
class Purpose:
    """One purpose of a question: who may state it, and the outer bound of what it may touch."""

    key: str
    chinese: str
    english: str
    citation: str
    roles: frozenset[str]
    categories: frozenset[str]


def load_purposes(path: Path = PURPOSES_FILE, known: Mapping[str, object] = CATEGORIES) -> Mapping[str, Purpose]:
    """Return the purposes by key, in file order. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _COLUMNS, unique=("key",), check=partial(_faults, known=known))
    found = (
        Purpose(
            key=row.values["key"],
            chinese=row.values["chinese"],
            english=row.values["english"],
            citation=row.values["citation"],
            roles=frozenset(row.values["roles"].split()),
            categories=frozenset(key for word in row.values["categories"].split() for key in _named(word, known)),
        )
        for row in rows
    )
    return MappingProxyType({purpose.key: purpose for purpose in found})


def may_state(role: str, purpose: str) -> bool:
    """Say whether the role may ask with this purpose at all; an unknown one nobody."""
    return purpose in PURPOSES and role in PURPOSES[purpose].roles


def permitted(purpose: str, category: str) -> bool:
    """Say whether the purpose may ever touch the category (IM-2024 §24: necessary); an unknown one never."""
    known = PURPOSES.get(purpose)
    return known is not None and category in known.categories


def _named(word: str, known: Mapping[str, object]) -> list[str]:
    """Return the categories that a word of the table names: one key, or all that begin like `ORG_*`."""
    if word.endswith("*"):
        return [key for key in known if key.startswith(word[:-1])]
    return [word] if word in known else []


def _faults(values: Mapping[str, str], *, known: Mapping[str, object]) -> Iterable[str]:
    yield from (f"unknown role `{role}`" for role in values["roles"].split() if role not in ROLES)
    words = values["categories"].split()
    wide = [word for word in words if "*" in word and not _BEGINNING.fullmatch(word)]
    yield from (f"`{word}` names too much: write whole words before `_*`, of persons two" for word in wide)
    yield from (f"unknown category `{word}`" for word in words if not _named(word, known))
    named = [key for word in words for key in _named(word, known)]
    yield from (f"category `{key}` is named twice" for key in sorted({k for k in named if named.count(k) > 1}))


PURPOSES: Mapping[str, Purpose] = load_purposes()
