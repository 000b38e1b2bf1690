"""The service specification that is published to everybody: channels, documents to bring, fees, rights."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from policies.tables import read_rows

SERVICE_FILE = Path(__file__).parent / "rules" / "service.csv"
TOPICS = ("CHANNEL", "DOCUMENTS", "FEE", "RIGHTS")
_COLUMNS = ("topic", "key", "english", "chinese", "citation")


@dataclass(frozen=True)
class Statement:
    """One sentence of the specification, in both languages, with the provision it rests on."""

    topic: str
    key: str
    english: str
    chinese: str
    citation: str


def load_service(path: Path = SERVICE_FILE) -> tuple[Statement, ...]:
    """Return the specification in file order. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _COLUMNS, unique=("topic", "key"), check=_faults)
    return tuple(Statement(*(row.values[name] for name in _COLUMNS)) for row in rows)


def _faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["topic"] not in TOPICS:
        yield f"unknown topic `{values['topic']}`"


SERVICE = load_service()
