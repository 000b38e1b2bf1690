"""The bench's own stores are used again only while what they were made of is what would be made now."""

import os
import sqlite3
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from bench import stores
from bench.cpu import cpu_of_tree, parent_of, tree_of
from bench.stores import SETTINGS, Store, empty_log, fits, own_sqlite, stamp, written_apart
from tests.clusters import SOCKET_ROOT, find_binaries, running_cluster

FACTOR = 0.001
MODES = "select tgname, tgenabled::text from pg_trigger where tgname like '%log%' order by tgname"
ROW = "insert into query_log_subject values ('entry', 'pseudonym', true, '[]', '[]', 1)"


@pytest.fixture
def generator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A generator's folder that a case may change."""
    folder = tmp_path / "generator"
    folder.mkdir()
    (folder / "records.py").write_text("one", encoding="utf-8")
    (folder / "words.csv").write_text("one", encoding="utf-8")
    monkeypatch.setattr(stores, "_GENERATOR", folder)
    return folder


@pytest.fixture
def fillings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stores that were filled; nothing is put into them."""
    filled: list[str] = []

    async def fill(store: Store, *, factor: float, told: object) -> None:
        filled.append(store.dialect)
        with sqlite3.connect(store.url.removeprefix("sqlite:///")) as connection:
            connection.execute("create table t (a)")
        connection.close()

    monkeypatch.setattr(stores, "fill", fill)
    return filled


async def test_a_store_that_fits_is_used_again(generator: Path, fillings: list[str], tmp_path: Path) -> None:
    for _ in range(2):
        await own_sqlite(tmp_path / "kept" / "sqlite", factor=FACTOR, told=StringIO())
    assert fillings == ["sqlite"]


@pytest.mark.parametrize("file", ["records.py", "words.csv", "new.py"])
async def test_a_changed_generator_makes_the_store_anew(
    generator: Path, fillings: list[str], tmp_path: Path, file: str
) -> None:
    folder = tmp_path / "kept" / "sqlite"
    await own_sqlite(folder, factor=FACTOR, told=StringIO())
    (generator / file).write_text("two", encoding="utf-8")
    await own_sqlite(folder, factor=FACTOR, told=StringIO())
    assert fillings == ["sqlite", "sqlite"]


async def test_a_store_whose_filling_failed_does_not_fit(
    generator: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fill(store: Store, *, factor: float, told: object) -> None:
        raise stores.StoreNotFilled("it failed")

    monkeypatch.setattr(stores, "fill", fill)
    folder = tmp_path / "kept" / "sqlite"
    with pytest.raises(stores.StoreNotFilled):
        await own_sqlite(folder, factor=FACTOR, told=StringIO())
    assert not fits(folder, stamp(FACTOR))


@pytest.mark.parametrize("key", ["day", "revision", "generator", "factor"])
async def test_each_part_of_a_stamp_counts(generator: Path, fillings: list[str], tmp_path: Path, key: str) -> None:
    folder = tmp_path / "kept" / "sqlite"
    await own_sqlite(folder, factor=FACTOR, told=StringIO())
    wanted = stamp(FACTOR)
    assert fits(folder, wanted)
    assert not fits(folder, {**wanted, key: "another"})


async def test_a_run_writes_into_a_copy_that_goes_with_it(tmp_path: Path) -> None:
    kept = tmp_path / "store.db"
    with sqlite3.connect(kept) as connection:
        connection.execute("create table t (a)")
    connection.close()
    before = kept.read_bytes()
    async with written_apart(Store(f"sqlite:///{kept}", "sqlite", tmp_path), tmp_path / "run") as store:
        copy = Path(store.url.removeprefix("sqlite:///"))
        with sqlite3.connect(copy) as connection:
            connection.execute("insert into t values (1)")
        connection.close()
    assert kept.read_bytes() == before
    assert [each.name for each in (tmp_path / "run").iterdir()] == []


async def test_a_postgresql_store_is_not_copied(tmp_path: Path) -> None:
    store = Store("postgresql://x@/y?host=/z", "postgresql", tmp_path)
    async with written_apart(store, tmp_path) as found:
        assert found is store


async def test_the_log_of_earlier_runs_goes_and_refuses_every_change_again(postgresql_url: str) -> None:
    connection = await asyncpg.connect(postgresql_url)
    try:
        modes = await connection.fetch(MODES)
        await connection.execute("set session_replication_role = replica")  # a row alone, without its bearer
        await connection.execute(ROW)
        await connection.execute("reset session_replication_role")
        await empty_log(postgresql_url)
        assert await connection.fetchval("select count(*) from query_log_subject") == 0
        assert await connection.fetch(MODES) == modes
        with pytest.raises(asyncpg.PostgresError, match="append-only"):
            await connection.execute("truncate query_log_subject")
    finally:
        await connection.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that the account of a PostgreSQL server may come through."""
    with TemporaryDirectory(dir=SOCKET_ROOT) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.usefixtures("cluster")
async def test_a_kept_cluster_is_used_again_and_its_commits_reach_the_disk(open_folder: Path) -> None:
    binaries = find_binaries()
    assert binaries is not None
    for statement, found in (("create table t as select 7 as a", None), ("select a from t", 7)):
        with running_cluster(binaries, kept=open_folder / "data", settings=SETTINGS) as cluster:
            connection = await asyncpg.connect(cluster.url("postgres"))
            assert await connection.fetchval("select current_setting('fsync')") == "on"
            assert await connection.fetchval(statement) == found
            assert cluster.process in tree_of(os.getpid())
            await connection.close()


def test_the_cpu_of_a_tree_never_falls() -> None:
    before = cpu_of_tree(os.getpid())
    sum(range(100_000))
    assert 0 < before <= cpu_of_tree(os.getpid())


def test_a_tree_has_its_root_and_a_gone_process_has_none() -> None:
    assert tree_of(os.getpid())[0] == os.getpid()
    assert parent_of(os.getpid()) == os.getppid()
    assert tree_of(2**22 + 1) == []
    assert cpu_of_tree(2**22 + 1) == 0.0
