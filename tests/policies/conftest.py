"""What tests of edited rule files and of decision tables share."""

import shutil
from pathlib import Path

import pytest

from policies.decide import FOLDER
from tests.policies.case_folder import ASKERS, CASE, HEADER, ROWS


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped rules, packs and cases, to be spoilt."""
    for part in ("rules", "packs", "cases"):
        shutil.copytree(FOLDER / part, tmp_path / part)
    return tmp_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder of sound cases, to be spoilt."""
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "askers.toml").write_text(ASKERS)
    (cases / "rows.toml").write_text(ROWS)
    (cases / "some.csv").write_text(HEADER + CASE)
    return cases
