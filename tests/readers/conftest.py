"""The small store on both databases: shared by those who only ask, and one of their own for those who change it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.engine import Database, open_database
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.readers.asking import Asking
from tests.readers.store import fill


async def _filled(url: str) -> None:
    database = await open_database(url)
    try:
        await fill(database)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def small_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the small store in a SQLite file."""
    path = tmp_path_factory.mktemp("small") / "small.db"
    shutil.copy(sqlite_template, path)
    run_apart(_filled(f"sqlite:///{path}"))
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def small_template(postgresql_cluster: Cluster | None, postgresql_template: str | None) -> str | None:
    """The address of the small store in PostgreSQL, None where that is not installed."""
    if postgresql_cluster is None:
        return None
    name = f"small_{next(NUMBERS)}"
    run_apart(administer(postgresql_cluster, f"create database {name} template {postgresql_template}"))
    run_apart(_filled(postgresql_cluster.url(name)))
    return postgresql_cluster.url(name)


@pytest.fixture
def small_postgresql(cluster: Cluster, small_template: str) -> str:
    """The same, and the case is skipped where PostgreSQL is not installed."""
    return small_template


@pytest.fixture(params=["sqlite", "postgresql"])
async def ask(request: pytest.FixtureRequest) -> AsyncIterator[Asking]:
    """Asks the small store, of each kind; nobody changes it but by entries of the log."""
    opened = await open_database(request.getfixturevalue(f"small_{request.param}"), pool_size=2)
    yield Asking(opened)
    await opened.close()


@pytest.fixture
async def own(database: Database) -> Asking:
    """Asks a small store that the case may change."""
    await fill(database)
    return Asking(database)
