"""What tests of edited rule files share."""

import shutil
from pathlib import Path

import pytest

from policies.decide import FOLDER


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped rules, packs and cases, to be spoilt."""
    for part in ("rules", "packs", "cases"):
        shutil.copytree(FOLDER / part, tmp_path / part)
    return tmp_path
