"""The desk for changes over the small store, of each kind."""

from collections.abc import AsyncIterator

import pytest

from db.database import Database
from tests.readers.logbook import NAMES, fill
from tests.writing.desk import Desk, desk_over


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """The filled store, and who changes it."""
    await fill(database)
    made = desk_over(database)
    made.before = set(NAMES)
    yield made
    await made.client.aclose()
