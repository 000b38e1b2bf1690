"""Stores with a short patience."""

from collections.abc import AsyncIterator

import pytest

from db.engine import (
    Database,
    open_database,
)


@pytest.fixture
async def hasty(store_url: str) -> AsyncIterator[Database]:
    """A store that stops a statement after a fifth of a second."""
    opened = await open_database(store_url, statement_timeout=0.2, pool_size=2)
    yield opened
    await opened.close()
