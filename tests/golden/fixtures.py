"""The fixed store on both databases, filled once for those who only ask."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.engine import Database, open_database
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.golden.store import fill, fill_log


async def filled(url: str) -> None:
    """Fill the migrated, empty store at `url`."""
    database = await open_database(url)
    try:
        await fill(database)
        await fill_log(database)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def fixed_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the fixed store in a SQLite file."""
    path = tmp_path_factory.mktemp("fixed") / "fixed.db"
    shutil.copy(sqlite_template, path)
    run_apart(filled(f"sqlite:///{path}"))
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def fixed_postgresql_url(postgresql_cluster: Cluster | None, postgresql_template: str | None) -> str | None:
    """The address of the fixed store in PostgreSQL, None where that is not installed."""
    if postgresql_cluster is None:
        return None
    name = f"fixed_{next(NUMBERS)}"
    run_apart(administer(postgresql_cluster, f"create database {name} template {postgresql_template}"))
    url = postgresql_cluster.url(name)
    run_apart(filled(url))
    return url


@pytest.fixture
def fixed_postgresql(cluster: Cluster, fixed_postgresql_url: str) -> str:
    """The same, and the case is skipped where PostgreSQL is not installed."""
    return fixed_postgresql_url


@pytest.fixture(params=["sqlite", "postgresql"])
def fixed_url(request: pytest.FixtureRequest) -> str:
    """The address of the fixed store, of each kind."""
    url: str = request.getfixturevalue(f"fixed_{request.param}")
    return url


@pytest.fixture
async def fixed(fixed_url: str) -> AsyncIterator[Database]:
    """The fixed store, open, of each kind."""
    opened = await open_database(fixed_url, pool_size=2)
    yield opened
    await opened.close()


@pytest.fixture
async def unasked(database: Database) -> Database:
    """The fixed store, open, of each kind, of which nothing was asked but what its log says of past days."""
    await fill(database)
    await fill_log(database)
    return database
