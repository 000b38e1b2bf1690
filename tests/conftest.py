"""Stores for the tests: every case that asks for `store_url` or `database` runs on SQLite and on PostgreSQL."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from db.engine import Database, open_database
from db.upgrade import migrate
from tests.clusters import Cluster, find_binaries, running_cluster

REQUIRE = "CREDITGRAPH_REQUIRE_POSTGRESQL"
WITHOUT, REQUIRED = "without PostgreSQL", "PostgreSQL is required here"
NUMBERS = count()


@pytest.fixture(scope="session")
def postgresql_cluster(request: pytest.FixtureRequest) -> Iterator[Cluster | None]:
    """A running cluster; None where PostgreSQL is not installed."""
    binaries = find_binaries()
    if binaries is None:
        yield None
        return
    with running_cluster(binaries) as running:
        yield running


@pytest.fixture
def cluster(postgresql_cluster: Cluster | None) -> Cluster:
    """The running cluster; the case is skipped where there is none, or fails where there must be one."""
    if postgresql_cluster is None:
        if os.environ.get(REQUIRE) == "1":
            pytest.fail(REQUIRED, pytrace=False)
        pytest.skip(WITHOUT)
    return postgresql_cluster


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    run_apart(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql_cluster: Cluster | None) -> str | None:
    """The name of a migrated, empty database to copy."""
    if postgresql_cluster is None:
        return None
    run_apart(administer(postgresql_cluster, "create database template"))
    run_apart(migrate(postgresql_cluster.url("template")))
    return "template"


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a freshly migrated, empty SQLite store."""
    path = tmp_path / "store.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(cluster: Cluster, postgresql_template: str) -> Iterator[str]:
    """The address of a freshly migrated, empty PostgreSQL store, as the owner of its tables."""
    name = f"store_{next(NUMBERS)}"
    run_apart(administer(cluster, f"create database {name} template {postgresql_template}"))
    yield cluster.url(name)
    run_apart(administer(cluster, f"drop database {name} with (force)"))


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """The address of a freshly migrated, empty store of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(store_url: str) -> AsyncIterator[Database]:
    """An open, freshly migrated, empty store of each kind."""
    opened = await open_database(store_url)
    yield opened
    await opened.close()


def run_apart(work: Coroutine[Any, Any, Any]) -> None:
    """Run `work` to its end in a thread with a loop of its own: the thread of the tests has theirs."""
    with ThreadPoolExecutor(1) as apart:
        apart.submit(asyncio.run, work).result()


async def administer(cluster: Cluster, statement: str) -> None:
    """Run one statement as the cluster's superuser, outside any store."""
    connection = await asyncpg.connect(cluster.url("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line that the PostgreSQL half of the tests did not run, whichever processes they were dealt to."""
    told = [str(each.longrepr) for kind in ("skipped", "error") for each in terminalreporter.stats.get(kind, ())]
    cases = sum(WITHOUT in each or REQUIRED in each for each in told)
    if cases:
        terminalreporter.write_line(f"PostgreSQL 15 or later is not installed: {cases} cases did not run on it.")
