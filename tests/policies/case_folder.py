"""A small folder of sound cases, and how it is refused once it is spoilt."""

from datetime import date
from pathlib import Path

import pytest

from policies.case_table import COLUMNS, load_cases
from policies.tables import PolicyFileError

TODAY = date(2026, 3, 2)
ASKERS = """\
["anybody"]

["the subject"]
subject_id = "own"
["the organ"]
like = "anybody"
is_foreign = false
duties = [{ purpose = "P", categories = ["A", "B"], region_code = "15", legal_basis = "b", matter_format = "m", \
batch_max_codes = 1, valid_from = 2026-01-01, valid_until = 2026-12-31 }]
"""
ROWS = """\
["a list"]
class = "LIST"

["an item"]
class = "CATALOGUE_ITEM"
state = "PUBLISHED"
until = "none"

["a draft"]
like = "an item"
state = "DRAFT"

["a person"]
class = "PERSON"
records = [{ row = "an item" }]
"""
HEADER = ", ".join(COLUMNS) + "\n"
CASE = "lists are shown, PUBLIC, , LIST, FIND, anybody, a list, 2026-03-02, allow, PUBLIC ALWAYS\n"


def refused(folder: Path) -> list[str]:
    """Return the faults with which the folder is refused."""
    with pytest.raises(PolicyFileError) as error:
        load_cases(folder)
    return list(error.value.faults)


def cell(name: str, value: str) -> str:
    """Return a sound line with one other cell."""
    cells = [each.strip() for each in CASE.split(",")]
    cells[COLUMNS.index(name)] = value
    return ", ".join(cells) + "\n"
