"""The office where records are submitted, and a store and a folder for files, over a store of each kind."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.database import Database
from tests.intake import tables
from tests.intake.office import office
from tests.writing.desk import Desk


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """The office, open."""
    opened = await office(database)
    yield opened
    await opened.client.aclose()


@pytest.fixture
async def store(database: Database) -> Database:
    """A store with a provider and its catalogue items."""
    await tables.prepare(database)
    return database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The operator's folder for rejected rows."""
    place = tmp_path / "rejects"
    place.mkdir()
    return place
