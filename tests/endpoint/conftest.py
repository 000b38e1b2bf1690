"""A small demo store in both databases, built once, and a desk over it."""

import logging
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.engine import open_database
from policies.decide import load_policy
from policies.fields import load_fields
from resolvers.answer import LEGAL_DAY
from resolvers.demo import SIZES, build
from schema.build import build_schema, core
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.endpoint.desk import KEYS, MARKER, Desk, Rules, open_desk
from tests.endpoint.streaming import Door, door_of


async def _fill(url: str) -> None:
    database = await open_database(url, statement_timeout=60.0)
    try:
        today = datetime.now(UTC).astimezone(LEGAL_DAY).date()
        await build(database, KEYS, seed=11, size=SIZES["alxa"].scaled(0.001), today=today)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The schema, the policy and the classes of the service itself."""
    return Rules(core(build_schema()), load_policy(), load_fields())


@pytest.fixture(scope="session")
def filled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled SQLite store to copy; nobody writes to it."""
    path = tmp_path_factory.mktemp("endpoint") / "filled.db"
    shutil.copy(sqlite_template, path)
    run_apart(_fill(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def filled_template(postgresql_cluster: Cluster | None, postgresql_template: str | None) -> str | None:
    """The name of a filled PostgreSQL database."""
    if postgresql_cluster is None:
        return None
    name = f"endpoint_{next(NUMBERS)}"  # another folder of tests may have one too
    run_apart(administer(postgresql_cluster, f"create database {name} template {postgresql_template}"))
    run_apart(_fill(postgresql_cluster.url(name)))
    return name


@pytest.fixture(params=["sqlite"])
def filled_url(request: pytest.FixtureRequest) -> str:
    """The address of a filled store; `both_stores` adds PostgreSQL."""
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        return cluster.url(request.getfixturevalue("filled_template"))
    copy = request.getfixturevalue("tmp_path") / "filled.db"
    shutil.copy(request.getfixturevalue("filled_file"), copy)
    return f"sqlite:///{copy}"


@pytest.fixture
async def desk(filled_url: str, rules: Rules) -> AsyncIterator[Desk]:
    """A desk over a filled store."""
    database = await open_database(filled_url)
    made = open_desk(database, rules)
    yield made
    await made.client.aclose()
    await database.close()


@pytest.fixture
def own_url(filled_url: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a filled store that the case may write to."""
    if filled_url.startswith("sqlite"):
        yield filled_url
        return
    cluster, template = request.getfixturevalue("cluster"), request.getfixturevalue("filled_template")
    name = f"intake_{next(NUMBERS)}"
    run_apart(administer(cluster, f"create database {name} template {template}"))
    yield cluster.url(name)
    run_apart(administer(cluster, f"drop database {name} with (force)"))


@pytest.fixture
async def door(own_url: str, rules: Rules, tmp_path: Path) -> AsyncIterator[Door]:
    """A door over a filled store."""
    database = await open_database(own_url)
    made = door_of(database, rules, tmp_path / "spool")
    yield made
    assert not list(made.folder.iterdir())  # what was on its way had no name
    await made.client.aclose()
    await database.close()


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a case asks, no log line of any library repeats the planted number, at any level."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.WARNING, "httpx")  # the test's own client, which logs the addresses it asks
    yield
    told = "\n".join(caplog.handler.format(record) for record in caplog.get_records("call"))
    assert MARKER[:14] not in told
    assert "unhandled" not in told
