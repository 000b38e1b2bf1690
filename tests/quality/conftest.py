"""The small store of use on both databases, with a ledger, submissions and records of every kind that is counted."""

import pytest

from db.engine import Database
from tests.quality.store import fill
from tests.readers.asking import Asking


@pytest.fixture
async def ask(database: Database) -> Asking:
    """Asks a store with ledgers that the case may change."""
    await fill(database)
    return Asking(database)
