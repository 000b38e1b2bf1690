"""One small demo store for all tests that only read it."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from db.engine import open_database
from db.identity import IdentityKeys
from resolvers.demo import SIZES, Size, build
from tests.conftest import run_apart

TODAY = date(2026, 11, 20)
KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32, hold=b"h" * 32)
SMALL = SIZES["alxa"].scaled(0.01)


async def build_at(url: str, *, seed: int = 7, size: Size | str = SMALL) -> Mapping[str, int]:
    """Build into the migrated, empty store at `url`."""
    database = await open_database(url, statement_timeout=60.0)
    try:
        return await build(database, KEYS, seed=seed, size=size, today=TODAY)
    finally:
        await database.close()


def build_file(template: Path, path: Path, *, seed: int = 7, size: Size | str = SMALL) -> Path:
    """Build into a new SQLite file and return it."""
    shutil.copy(template, path)
    run_apart(build_at(f"sqlite:///{path}", seed=seed, size=size))
    return path


@pytest.fixture(scope="session")
def small_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a small demo store; nobody writes to it."""
    return build_file(sqlite_template, tmp_path_factory.mktemp("demo") / "small.db")


@pytest.fixture
def small(small_file: Path) -> Iterator[sqlite3.Connection]:
    """A small demo store, to be read."""
    connection = sqlite3.connect(f"file:{small_file}?mode=ro", uri=True)
    yield connection
    connection.close()
