"""The fixed store: shared by those who only ask, and one of their own for those who change it."""

import pytest

from db.engine import Database
from tests.golden.asking import Asking
from tests.golden.fixtures import fixed, fixed_postgresql, fixed_postgresql_url, fixed_sqlite, fixed_url
from tests.golden.store import fill
from tests.intake import tables

__all__ = ["fixed", "fixed_postgresql", "fixed_postgresql_url", "fixed_sqlite", "fixed_url"]


@pytest.fixture
def ask(fixed: Database) -> Asking:
    """Asks the fixed store."""
    return Asking(fixed)


@pytest.fixture
async def own(database: Database) -> Asking:
    """Asks a fixed store that the case may change."""
    await fill(database)
    return Asking(database)


@pytest.fixture
async def intake(database: Database) -> Asking:
    """Asks a store that holds nothing but a provider, its regions and catalogue items: files go in here."""
    await tables.prepare(database)
    return Asking(database)
