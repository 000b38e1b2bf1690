"""The five classes of credit information (AL-2021 5.1), derived beside the three of IM-2018 §11 and never typed in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from policies.categories import CATEGORIES, RECORD_CLASSES
from policies.tables import read_rows

FIVE_CLASSES_FILE = Path(__file__).parent / "rules" / "five_classes.csv"
# Which of the three classes each of the five lies within.
WITHIN: Mapping[str, str] = MappingProxyType(
    {
        "BASIC": "BASIC",
        "CREDIT_ENHANCING": "POSITIVE",
        "GENERAL_DISHONESTY": "NEGATIVE",
        "SEVERE_DISHONESTY": "NEGATIVE",
        "RISK_PROMPT": "NEGATIVE",
    }
)
LIST_TYPES = frozenset({"SEVERE", "INCENTIVE", "JUDGMENT_DEBTOR", "GOV_PROCUREMENT_SUPPLIER"})

# Who produced a piece of information (IM-2024 §3).
ORIGINS = frozenset({"GOVERNMENT", "MARKET", "SELF_DECLARED"})

_COLUMNS = ("of", "key", "when", "five_class", "citation")
_KEYS = {"LIST": LIST_TYPES, "ORIGIN": ORIGINS, "CLASS": RECORD_CLASSES, "CATEGORY": frozenset(CATEGORIES)}
_WHEN = frozenset({"ALWAYS", "LISTED", "UNDECIDED"})
_NONE = "NONE"


@dataclass(frozen=True)
class Line:
    """One line: what is so (`of` and `key`), what must hold besides (`when`), and the class that follows, if any."""

    of: str
    key: str
    when: str
    five_class: str | None


def load_five_classes(path: Path = FIVE_CLASSES_FILE) -> tuple[Line, ...]:
    """Return the lines in file order. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _COLUMNS, unique=("of", "key", "when"), check=_faults)
    return tuple(_line(row.values) for row in rows)


def _line(values: Mapping[str, str]) -> Line:
    found = None if values["five_class"] == _NONE else values["five_class"]
    return Line(values["of"], values["key"], values["when"], found)


def _faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["of"] not in _KEYS:
        yield f"unknown kind of key `{values['of']}`"
    elif values["key"] not in _KEYS[values["of"]]:
        yield f"unknown key `{values['key']}`"
    if values["when"] not in _WHEN or (values["of"] == "LIST" and values["when"] != "ALWAYS"):
        yield f"`{values['when']}` can not be asked here"
    if values["five_class"] not in WITHIN and (values["five_class"] != _NONE or values["of"] == "LIST"):
        yield f"unknown class `{values['five_class']}`"


LINES: tuple[Line, ...] = load_five_classes()
OF_RECORDS = tuple(each for each in LINES if each.of != "LIST")
OF_LISTS: Mapping[str, str] = MappingProxyType(
    {each.key: each.five_class for each in LINES if each.of == "LIST" and each.five_class is not None}
)
SEVERE_LISTS = tuple(sorted(key for key, found in OF_LISTS.items() if found == "SEVERE_DISHONESTY"))
