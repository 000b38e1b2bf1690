"""The life of a catalogue item as a table: from which state which act leads to which (NX-2024 §27)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from policies.tables import read_rows
from policies.vocabulary import WRITES

STATES_FILE = Path(__file__).parent / "rules" / "catalogue_states.csv"
STATES = ("DRAFT", "COMMENT", "APPROVED", "PUBLISHED", "WITHDRAWN")
UNMADE = "NONE"  # the state of what is not there yet
DEMANDS = frozenset({"NONE", "COMMENTS_OPEN", "COMMENTS_OVER", "CITY"})

_COLUMNS = ("from", "action", "to", "demand", "citation")


@dataclass(frozen=True)
class Transition:
    """One way from a state to a state. demand: what must hold besides, of DEMANDS."""

    start: str
    end: str
    demand: str
    citation: str


def load_transitions(path: Path = STATES_FILE) -> Mapping[str, tuple[Transition, ...]]:
    """Return the ways by action, in file order. Raises: PolicyFileError naming every fault."""
    found: dict[str, list[Transition]] = {}
    for row in read_rows(path, _COLUMNS, unique=("from", "action"), check=_faults):
        cell = row.values
        found.setdefault(cell["action"], []).append(
            Transition(cell["from"], cell["to"], cell["demand"], cell["citation"])
        )
    return MappingProxyType({action: tuple(ways) for action, ways in found.items()})


def _faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["from"] not in (*STATES, UNMADE):
        yield f"unknown state `{values['from']}`"
    if values["to"] not in STATES:
        yield f"unknown state `{values['to']}`"
    if values["action"] not in WRITES["CATALOGUE_ITEM"]:
        yield f"unknown action `{values['action']}`"
    if values["demand"] not in DEMANDS:
        yield f"unknown demand `{values['demand']}`"


TRANSITIONS: Mapping[str, tuple[Transition, ...]] = load_transitions()
