"""What an officer may decide on a row that was held back, and what becomes of it; the table is the whole of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from policies.tables import read_rows

DECISIONS_FILE = Path(__file__).parent / "rules" / "held_decisions.csv"
HELD = "HELD"  # what alone can be decided on
STATES = (HELD, "RELEASED", "REFUSED", "EXPIRED")
_COLUMNS = ("decision", "reason", "to", "citation")


@dataclass(frozen=True)
class HeldDecision:
    """One way out of waiting: the state it leads to, and the provision."""

    to: str
    citation: str


def load_held_decisions(path: Path = DECISIONS_FILE) -> Mapping[tuple[str, str], HeldDecision]:
    """Return the ways out by (decision, reason). Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _COLUMNS, unique=("decision", "reason"), check=_faults)
    found = {
        (row.values["decision"], row.values["reason"]): HeldDecision(row.values["to"], row.values["citation"])
        for row in rows
    }
    return MappingProxyType(found)


def _faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["to"] not in STATES[1:3]:
        yield f"`{values['to']}` is nothing that a decision leads to"


HELD_DECISIONS = load_held_decisions()
