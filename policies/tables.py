"""Strict reading of the rule tables: every fault of a file is told at once, with file and line."""

import csv
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class PolicyFileError(Exception):
    """A rule file is faulty; `faults` lists every `file:line: what`."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Row:
    """One line of a rule table: its line number in the file and its cells by column."""

    line: int
    values: Mapping[str, str]


def sound(_values: Mapping[str, str]) -> Iterable[str]:
    """Find no fault in a row."""
    return ()


def read_rows(
    path: Path,
    columns: Sequence[str],
    *,
    optional: Collection[str] = (),
    unique: Sequence[str] = (),
    check: Callable[[Mapping[str, str]], Iterable[str]] = sound,
) -> list[Row]:
    """Return the rows of a CSV table in file order; the first line that counts is its header.

    columns: the exact header, in order
    optional: columns whose cell may be empty; all others, the citation too, must be filled
    unique: columns that name a row together; without them two equal rows are a fault
    check: further faults of one complete row
    Lines starting with `#` and blank lines are skipped; cells are stripped.
    Raises: PolicyFileError naming every fault as `file:line: what` (of a broken line or header first).
    """
    faults: list[str] = []
    rows = [row for row in _cells(path, faults) if row[1]]
    _check_header(path, rows, columns, faults)
    if faults:  # under a wrong header no cell has a meaning
        raise PolicyFileError(faults)
    good: list[Row] = []
    seen: dict[tuple[str, ...], int] = {}
    for line, cells in rows[1:]:
        if len(cells) != len(columns):
            faults.append(f"{path.name}:{line}: {len(cells)} cells where {len(columns)} are due")
            continue
        values = dict(zip(columns, cells, strict=True))
        found = [f"`{name}` is empty" for name in columns if not values[name] and name not in optional]
        first = seen.setdefault(tuple(values[name] for name in unique or columns), line)
        if first != line:
            found.append(f"repeats line {first}")
        # A row with an empty cell is not judged further: what its other cells mean is open.
        found.extend([] if found else check(values))
        faults.extend(f"{path.name}:{line}: {what}" for what in found)
        good.append(Row(line, values))
    if faults:
        raise PolicyFileError(faults)
    return good


def read_toml(path: Path, faults: list[str]) -> tuple[str, dict[str, Any]] | None:
    """Return the text and content of a TOML file; where it can not be read, none, and why is added to `faults`."""
    try:
        text = path.read_text(encoding="utf-8")
        return text, tomllib.loads(text)
    except FileNotFoundError:
        faults.append(f"{path.name}:1: missing")
    except UnicodeDecodeError:
        faults.append(f"{path.name}:1: not UTF-8")
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        line = at.group(1) if at else text.count("\n") + 1
        faults.append(f"{path.name}:{line}: not TOML, or a name stands twice")
    return None


def _cells(path: Path, faults: list[str]) -> list[tuple[int, list[str]]]:
    """Return (line, stripped cells) of each line; a comment or blank line has no cells."""
    try:
        lines = path.read_bytes().decode("utf-8").split("\n")
    except UnicodeDecodeError:
        faults.append(f"{path.name}:1: not UTF-8")
        return []
    found: list[tuple[int, list[str]]] = []
    for line, text in enumerate(lines, start=1):
        # One line is one row: a quoted cell may not run on, or line numbers would lie.
        try:
            cells = [] if text.startswith("#") else next(csv.reader([text], strict=True, skipinitialspace=True), [])
        except csv.Error:
            faults.append(f"{path.name}:{line}: broken quotes")
            continue
        found.append((line, [cell.strip() for cell in cells]))
    return found


def _check_header(path: Path, rows: Sequence[tuple[int, list[str]]], columns: Sequence[str], faults: list[str]) -> None:
    if not rows:
        faults.append(f"{path.name}:1: no header")
        return
    line, header = rows[0]
    faults.extend(f"{path.name}:{line}: unknown column `{name}`" for name in header if name not in columns)
    faults.extend(f"{path.name}:{line}: missing column `{name}`" for name in columns if name not in header)
    if sorted(header) == sorted(columns) and header != list(columns):
        faults.append(f"{path.name}:{line}: columns out of order")
    elif len(header) != len(set(header)):
        faults.append(f"{path.name}:{line}: a column is named twice")
