"""Two stores of one kind side by side."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.database import Database
from db.engine import open_database
from tests.conftest import NUMBERS, administer, run_apart


@pytest.fixture
async def pair(
    request: pytest.FixtureRequest, store_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Database, Database]]:
    """Two freshly migrated, empty stores of the same kind, on SQLite and on PostgreSQL."""
    if store_url.startswith("sqlite"):
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "other.db")
        other_url, cluster, name = f"sqlite:///{tmp_path / 'other.db'}", None, ""
    else:
        cluster = request.getfixturevalue("cluster")
        name = f"store_{next(NUMBERS)}"
        template = request.getfixturevalue("postgresql_template")
        run_apart(administer(cluster, f"create database {name} template {template}"))
        other_url = cluster.url(name)
    one, other = await open_database(store_url), await open_database(other_url)
    yield one, other
    await one.close()
    await other.close()
    if cluster is not None:
        run_apart(administer(cluster, f"drop database {name} with (force)"))
