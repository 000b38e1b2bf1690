"""The office where records are submitted, over a store of each kind."""

from collections.abc import AsyncIterator

import pytest

from db.database import Database
from tests.intake.office import office
from tests.writing.desk import Desk


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """The office, open."""
    opened = await office(database)
    yield opened
    await opened.client.aclose()
