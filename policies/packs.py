"""The numbers of the law, by jurisdiction and day; code asks here and knows none itself."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from policies.tables import PolicyFileError, read_toml

PACKS_FOLDER = Path(__file__).parent / "packs"
PACK_NAMES = ("IM", "NX", "NATIONAL", "PROJECT_DEFAULT")

STATUSES = frozenset({"AS_WRITTEN", "SEED_VALUE_LATER_REGULATION_UNREAD", "OUTSIDE_SOURCE", "PLAN", "PROJECT_DEFAULT"})
_COUNTED = frozenset({"DAY", "WORKING_DAY", "MONTH", "YEAR", "SUBJECT"})
_UNITS = _COUNTED | {"FLAG", "KEY", "KEYS"}
_COLUMNS = ("key", "value", "unit", "citation", "effective_from", "status")
_HEADER = re.compile(r"^[ \t]*\[\[\s*parameter\s*\]\]", re.MULTILINE)

Value = bool | int | str | tuple[str, ...]


class ParameterMissing(LookupError):
    """No pack gives this parameter for this jurisdiction on this day."""

    def __init__(self, key: str, jurisdiction: str, on: date) -> None:
        super().__init__(f"no value of `{key}` for `{jurisdiction}` on {on.isoformat()}")
        self.key = key


@dataclass(frozen=True)
class Parameter:
    """One number, flag or choice of the law, with the provision that gives it and the day it binds from."""

    key: str
    value: Value
    unit: str
    citation: str
    jurisdiction: str
    effective_from: date
    status: str

    def number(self) -> int:
        """Return the value as a count of its unit. Raises: TypeError for a flag or a choice."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise TypeError(f"parameter `{self.key}` is no number")
        return self.value

    def key_text(self) -> str:
        """Return the value as the one key or form it names. Raises: TypeError for anything else."""
        if not isinstance(self.value, str):
            raise TypeError(f"parameter `{self.key}` is no key")
        return self.value

    def choices(self) -> tuple[str, ...]:
        """Return the keys that the value lists. Raises: TypeError for anything else."""
        if not isinstance(self.value, tuple):
            raise TypeError(f"parameter `{self.key}` holds no keys")
        return self.value


Packs = Mapping[tuple[str, str], Sequence[Parameter]]  # (jurisdiction, key) -> rows, the newest first


def load_packs(folder: Path = PACKS_FOLDER) -> Packs:
    """Return every row of the four packs. Raises: PolicyFileError naming every fault as `file:line: what`."""
    faults: list[str] = []
    index: dict[tuple[str, str], list[Parameter]] = {}
    for name in PACK_NAMES:
        for row in _read_pack(folder / f"{name}.toml", name, faults):
            index.setdefault((name, row.key), []).append(row)
    if faults:
        raise PolicyFileError(faults)
    newest = {place: tuple(sorted(rows, key=_since, reverse=True)) for place, rows in index.items()}
    return MappingProxyType(newest)


def parameter(key: str, *, jurisdiction: str, on: date, packs: Packs | None = None) -> Parameter:
    """Return the row in force: of the record's home, else of the nation, else the project's default.

    on: the day whose rule set is asked for
    Raises: ParameterMissing where none of the three has a row that binds on that day.
    """
    known = PACKS if packs is None else packs
    for place in (jurisdiction, "NATIONAL", "PROJECT_DEFAULT"):
        for row in known.get((place, key), ()):
            if row.effective_from <= on:
                return row
    raise ParameterMissing(key, jurisdiction, on)


def days_of_change(keys: str, *, jurisdiction: str, after: date) -> list[date]:
    """Return the days after `after` on which a row comes into force that this jurisdiction looks at, in order.

    keys: how the names of the rows begin
    """
    places = (jurisdiction, "NATIONAL", "PROJECT_DEFAULT")
    rows = (row for (place, key), rows in PACKS.items() if place in places and key.startswith(keys) for row in rows)
    return sorted({row.effective_from for row in rows if row.effective_from > after})


def choices_of(key: str) -> tuple[str, ...]:
    """Return every choice that any row of this name lists, whichever its place and day, sorted."""
    rows = (row for (_, name), rows in PACKS.items() if name == key for row in rows)
    return tuple(sorted({choice for row in rows for choice in row.choices()}))


def digest_of(packs: Packs) -> str:
    """Return what tells these rows from any others (64 hexadecimal characters)."""
    rows = sorted(repr(row) for rows in packs.values() for row in rows)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def _since(row: Parameter) -> date:
    return row.effective_from


def _read_pack(path: Path, name: str, faults: list[str]) -> Iterator[Parameter]:
    """Yield the sound rows of one pack and add what is wrong with the others."""
    found = read_toml(path, faults)
    if found is None:
        return
    text, content = found
    if content.get("jurisdiction") != name:
        faults.append(f"{path.name}:1: jurisdiction is not `{name}`")
    faults.extend(f"{path.name}:1: unknown key `{key}`" for key in content if key not in ("jurisdiction", "parameter"))
    yield from _rows(path, name, content.get("parameter"), faults, text=text)


def _rows(path: Path, name: str, blocks: Any, faults: list[str], *, text: str) -> Iterator[Parameter]:
    # tomllib tells no lines; rows are blocks, so the n-th header is the line of the n-th row.
    lines = [text.count("\n", 0, header.start()) + 1 for header in _HEADER.finditer(text)]
    if not isinstance(blocks, list) or len(lines) != len(blocks):
        faults.append(f"{path.name}:1: rows are written as `[[parameter]]`")
        return
    seen: dict[tuple[Any, Any], int] = {}
    for line, block in zip(lines, blocks, strict=True):
        found = list(_block_faults(block))
        if not found:
            first = seen.setdefault((block["key"], block["effective_from"]), line)
            found = [] if first == line else [f"repeats line {first}"]
        faults.extend(f"{path.name}:{line}: {what}" for what in found)
        if not found:
            value = tuple(block["value"]) if isinstance(block["value"], list) else block["value"]
            yield Parameter(**{**block, "value": value, "jurisdiction": name})


def _block_faults(block: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"unknown column `{name}`" for name in block if name not in _COLUMNS)
    yield from (f"missing column `{name}`" for name in _COLUMNS if name not in block)
    for name in ("key", "unit", "citation", "status"):
        if not isinstance(block.get(name, "-"), str) or not block.get(name, "-").strip():
            yield f"`{name}` is empty or no text"
    since = block.get("effective_from", date.min)
    if not isinstance(since, date) or isinstance(since, datetime):
        yield "`effective_from` is no date"
    if "status" in block and block["status"] not in STATUSES:
        yield "unknown status"
    if "unit" in block and block["unit"] not in _UNITS:
        yield "unknown unit"
    elif "unit" in block and "value" in block and not _suits(block["value"], block["unit"]):
        yield f"`value` does not suit the unit `{block['unit']}`"


def _suits(value: Any, unit: str) -> bool:
    if unit == "FLAG":
        return isinstance(value, bool)
    if unit in _COUNTED:
        return isinstance(value, int) and not isinstance(value, bool) and value > 0
    if unit == "KEY":
        return isinstance(value, str) and bool(value)
    return isinstance(value, list) and bool(value) and all(isinstance(key, str) and key for key in value)


PACKS: Packs = load_packs()
