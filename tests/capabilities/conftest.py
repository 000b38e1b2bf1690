"""The fixed store, shared or one's own, and the demo store with a bearer of every role."""

import pytest

from db.engine import Database
from tests.capabilities.crowd import CROWD, certified, listed
from tests.endpoint.conftest import desk, filled_file, filled_template, filled_url, rules
from tests.golden.asking import Asking
from tests.golden.fixtures import fixed, fixed_postgresql, fixed_postgresql_url, fixed_sqlite, fixed_url
from tests.golden.store import fill
from tests.intake import tables

__all__ = [
    "desk",
    "filled_file",
    "filled_template",
    "filled_url",
    "fixed",
    "fixed_postgresql",
    "fixed_postgresql_url",
    "fixed_sqlite",
    "fixed_url",
    "rules",
]


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


@pytest.fixture
async def crowded(own: Asking) -> Asking:
    """The fixed store, where six organisations have a certificate and an entry on the list of incentives each."""
    await certified(own, CROWD)
    await listed(own, CROWD)
    return own
