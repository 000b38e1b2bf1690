"""The desk over the small store with what a person let one unit collect."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.database import Database
from policies.decide import FOLDER
from tests.consent.household import household
from tests.writing.desk import Desk


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """A desk over a filled store of each kind."""
    made = await household(database)
    yield made
    await made.client.aclose()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped rules and packs, to be spoilt."""
    for part in ("rules", "packs"):
        shutil.copytree(FOLDER / part, tmp_path / part)
    return tmp_path
