"""The codes under which one row of a submission is not taken, each with the provision behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from policies.tables import read_rows

INTAKE_FILE = Path(__file__).parent / "rules" / "intake.csv"


@dataclass(frozen=True)
class RowRefusal:
    """One reason. words: for a reader; article: the provision."""

    code: str
    words: str
    article: str


def load_row_refusals(path: Path = INTAKE_FILE) -> Mapping[str, RowRefusal]:
    """Return the reasons by code, in file order. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, ("code", "words", "citation"), unique=("code",))
    found = (RowRefusal(row.values["code"], row.values["words"], row.values["citation"]) for row in rows)
    return MappingProxyType({each.code: each for each in found})


ROW_REFUSALS: Mapping[str, RowRefusal] = load_row_refusals()
