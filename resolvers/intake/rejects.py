"""The rejected-rows file: what to mend and load again. Only its owner can read it.

A refused cell is replaced by the key of the ban, so that no copy of a value that may not be collected
comes into being (IM-2018 §18). The file appears under its name only after the good rows are durable.
"""

import csv
import io
import os
import re
from collections.abc import Sequence
from pathlib import Path

from policies.bans import ban_in_text
from policies.identity_text import names_a_person
from resolvers.intake.reading import Problem
from resolvers.intake.refusals import RejectsUnwritable
from resolvers.intake.rows import PERSON_NUMBER, Line
from resolvers.intake.templates import BOOKKEEPING, IDENTITY_NUMBERS, REGISTRATIONS, Heading, is_bookkeeping

_OWNER_ONLY = 0o600
_STEM = re.compile(r"\.rejected(-\d+)?$")
# A spreadsheet would run such a cell as a formula; one apostrophe more makes it text, one less on reload restores it.
# Blanks and unseen signs before it change nothing for the spreadsheet.
_BEFORE = "['\\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*"
_FORMULA = re.compile(f"{_BEFORE}[=+\\-@＝＋－＠]")
_SHIELDED = re.compile(f"'{_BEFORE}[=+\\-@＝＋－＠]")
_MOST_NAMES = 10_000


class Rejects:
    """The rejected rows of one file, one output for each of its sheets that has some."""

    def __init__(self, folder: Path, source: Path) -> None:
        self._folder = folder
        self._stem = _STEM.sub("", source.stem)
        self._outputs: dict[str | None, _Output] = {}
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
        try:
            self._directory = os.open(folder, flags)
        except OSError:
            raise RejectsUnwritable from None

    def write(self, line: Line, problems: Sequence[Problem]) -> None:
        """Add one rejected row. Raises: RejectsUnwritable."""
        output = self._outputs.get(line.sheet)
        try:
            if output is None:
                output = self._outputs[line.sheet] = _Output(self._directory, self._name(), line.heading)
            output.add(_row(line, problems))
        except OSError:
            raise RejectsUnwritable from None

    def keep(self) -> tuple[Path, ...]:
        """Give the finished files their names, never another file's; return where they are."""
        kept = tuple(self._folder / output.keep() for output in self._outputs.values())
        self._outputs.clear()
        return kept

    def discard(self) -> None:
        """Remove what was not kept and let go of the folder."""
        for output in self._outputs.values():
            output.discard()
        self._outputs.clear()
        os.close(self._directory)

    def _name(self) -> str:
        # The first sheet takes the file's own name; a sheet's title may hold anything, so it is not used.
        return self._stem if not self._outputs else f"{self._stem}.sheet{len(self._outputs) + 1}"


class _Output:
    def __init__(self, directory: int, stem: str, heading: Heading) -> None:
        self._directory = directory
        self._stem = f"{stem}.rejected"
        self._partial, descriptor = self._create(".csv.partial")
        os.fchmod(descriptor, _OWNER_ONLY)
        self._file = io.TextIOWrapper(os.fdopen(descriptor, "wb"), encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file)
        headers = [told for told in heading.told if not is_bookkeeping(told)]
        self._writer.writerow([*BOOKKEEPING, *headers])

    def add(self, row: Sequence[str]) -> None:
        self._writer.writerow(row)

    def keep(self) -> str:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        name, descriptor = self._create(".csv")
        os.close(descriptor)
        os.replace(self._partial, name, src_dir_fd=self._directory, dst_dir_fd=self._directory)
        return name

    def discard(self) -> None:
        self._file.close()
        os.unlink(self._partial, dir_fd=self._directory)

    def _create(self, suffix: str) -> tuple[str, int]:
        """Create a file that did not exist; a link under the name counts as existing."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        for number in range(1, _MOST_NAMES):
            name = f"{self._stem}{suffix}" if number == 1 else f"{self._stem}-{number}{suffix}"
            try:
                return name, os.open(name, flags, _OWNER_ONLY, dir_fd=self._directory)
            except FileExistsError:
                continue
        raise OSError("no free name is left")


def unshielded(cell: str) -> str:
    """Return a cell of a rejected-rows file as it stood in the original."""
    return cell[1:] if _SHIELDED.match(cell) else cell


def _row(line: Line, problems: Sequence[Problem]) -> list[str]:
    """Return the row to write: number, columns, codes, and the original cells without what was refused."""
    cells = list(line.cells)
    if any(problem.code == "STATE_SECRET" for problem in problems):
        keep = {problem.position for problem in problems if problem.code == "STATE_SECRET"}
        cells = [cell if position in keep else "" for position, cell in enumerate(cells)]
    headers = line.heading.headers
    for position, field in enumerate(line.heading.fields[: len(cells)]):
        if field is None and not is_bookkeeping(headers[position]):
            cells[position] = ""  # read by nobody, so there is nothing in it to mend
    for position, key in _refused(line, problems).items():
        cells[position] = key
    kept = [
        cell for position, cell in enumerate(cells) if position >= len(headers) or not is_bookkeeping(headers[position])
    ]
    columns = "；".join(problem.field for problem in problems)
    codes = "；".join(problem.code for problem in problems)
    return [_shielded(cell) for cell in (str(line.number), columns, codes, *kept)]


def _refused(line: Line, problems: Sequence[Problem]) -> dict[int, str]:
    """Return what stands for each cell that may not be copied: every refused one, whatever the row failed for."""
    found = {problem.position: problem.ban for problem in problems if problem.ban and problem.position is not None}
    for position, cell in enumerate(line.cells):
        if not cell.strip():
            continue
        if position in found:
            continue
        ban = line.heading.bans[True].get(position) or ban_in_text(cell)
        if ban:
            found[position] = ban.key
        elif _strays(line.heading, position, cell):
            found[position] = PERSON_NUMBER
    return found


def _strays(heading: Heading, position: int, cell: str) -> bool:
    """Say whether a cell holds a person's number though its column is for no such number."""
    field = heading.fields[position] if position < len(heading.fields) else None
    name = field.name if field else ""
    return name not in IDENTITY_NUMBERS and names_a_person(cell, old_form=name not in REGISTRATIONS)


def _shielded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
