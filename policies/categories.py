"""The categories of public credit information: class, whose they are, and what binds them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from policies.tables import read_rows

CATEGORIES_FILE = Path(__file__).parent / "rules" / "categories.csv"

RECORD_CLASSES = frozenset({"BASIC", "NEGATIVE", "POSITIVE"})
NATURES = frozenset({"ORGANIZATION", "PERSON", "ANY"})
# D deletable at request, E expires, P personal data, L publicity duty of licences and penalties,
# A opened by the authority of the region alone, R never open.
FLAGS = frozenset("DEPLAR")

_COLUMNS = ("key", "chinese", "english", "record_class", "nature", "flags", "subtypes", "citation")


@dataclass(frozen=True)
class Category:
    """One category: its class by IM-2018 §11, the nature of its subjects, and its flags (letters of FLAGS)."""

    key: str
    chinese: str
    english: str
    record_class: str
    article: str
    nature: str
    flags: frozenset[str]
    subtypes: tuple[str, ...]

    def fits(self, *, person: bool) -> bool:
        """Say whether a subject of this nature can have such a record (IM-2018 §12-§17)."""
        return self.nature in ("ANY", "PERSON" if person else "ORGANIZATION")

    @property
    def opener(self) -> str | None:
        """Return who may open such a record: its `PROVIDER`, the `AUTHORITY` of the region, or nobody.

        Source: IM-2018 §23 ¶2(1) of providers; IM-2024 §13 ¶1 of government dishonesty; IM-2024 §11 ¶2 of officials.
        """
        if "R" in self.flags:
            return None
        return "AUTHORITY" if "A" in self.flags else "PROVIDER"


def load_categories(path: Path = CATEGORIES_FILE) -> Mapping[str, Category]:
    """Return the categories by key, in file order. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _COLUMNS, optional=("flags", "subtypes"), unique=("key",), check=_faults)
    found = (_category(row.values) for row in rows)
    return MappingProxyType({category.key: category for category in found})


def _faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["record_class"] not in RECORD_CLASSES:
        yield f"unknown record class `{values['record_class']}`"
    if values["nature"] not in NATURES:
        yield f"unknown nature `{values['nature']}`"
    flags = values["flags"].split()
    yield from (f"unknown flag `{flag}`" for flag in flags if flag not in FLAGS)
    # IM-2018 §36 ¶1: negative information expires, and only that.
    if ("E" in flags) != (values["record_class"] == "NEGATIVE"):
        yield "flag `E` and class NEGATIVE go together"
    if {"A", "R"} <= set(flags):
        yield "what is never open is opened by nobody: flags `A` and `R` exclude each other"
    if values["nature"] == "PERSON" and "P" not in flags:
        yield "a person's category holds personal data: flag `P` is missing"


def _category(values: Mapping[str, str]) -> Category:
    return Category(
        key=values["key"],
        chinese=values["chinese"],
        english=values["english"],
        record_class=values["record_class"],
        article=values["citation"],
        nature=values["nature"],
        flags=frozenset(values["flags"].split()),
        subtypes=tuple(values["subtypes"].split()),
    )


CATEGORIES: Mapping[str, Category] = load_categories()
NEVER_OPEN = frozenset(key for key, category in CATEGORIES.items() if category.opener is None)
OPENED_BY_AUTHORITY = frozenset(key for key, category in CATEGORIES.items() if category.opener == "AUTHORITY")
