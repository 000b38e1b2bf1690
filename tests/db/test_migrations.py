"""The revisions make the tables that the code describes, once, on both databases."""

import asyncio
import os
import re
import stat
import warnings
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from click.testing import CliRunner
from sqlalchemy import create_engine, create_mock_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import SAWarning
from sqlalchemy.pool import NullPool

from db.__main__ import main
from db.engine import Database, StoreUnavailable, UrlInvalid, open_database, sqlite_path
from db.tables import metadata
from db.upgrade import migrate
from tests.clusters import Cluster, find_binaries
from tests.conftest import administer, run_apart


def sqlite_differences(url: str) -> list[Any]:
    engine = create_engine(f"sqlite:///{sqlite_path(url)}", poolclass=NullPool)
    with engine.connect() as connection, warnings.catch_warnings():
        # Not read back from SQLite; the same revision makes them on PostgreSQL, where they are compared.
        warnings.filterwarnings("ignore", ".*expression-based index", UserWarning)
        warnings.filterwarnings("ignore", ".*expression-based index", SAWarning)
        options = {"compare_server_default": True, "include_object": made_on_sqlite}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, metadata))


def made_on_sqlite(_made: object, name: str | None, *_: object) -> bool:
    return name != "ix_subject_name_bigrams"  # an index over arrays: `ddl_if` keeps it to PostgreSQL


async def described(cluster: Cluster, database: str) -> str:
    """Return the tables and indexes of a PostgreSQL store as pg_dump writes them, guards and revision aside."""
    options = ["--schema-only", "--exclude-table=alembic_version", "-h", str(cluster.folder), "-U", "postgres"]
    binaries = find_binaries()
    assert binaries
    dump = await asyncio.create_subprocess_exec(binaries / "pg_dump", *options, database, stdout=PIPE)
    text, _ = await dump.communicate()
    assert dump.returncode == 0
    lines = re.sub(r"CREATE FUNCTION.*?\$\$;", "", text.decode(), flags=re.DOTALL).splitlines()
    return "\n".join(
        line for line in lines if re.match(r"(    \S|CREATE (TABLE|(UNIQUE )?INDEX)|\)|ALTER TABLE)", line)
    )


def without_guards(description: str) -> str:
    return "\n".join(line for line in description.splitlines() if "_append_only" not in line)


def name_of(url: str) -> str:
    return url.split("@/")[1].split("?")[0]


async def change(url: str, statement: str) -> None:
    opened = await open_database(url)
    async with opened.transaction() as transaction:
        await transaction.execute(statement)
    await opened.close()


async def create_described(cluster: Cluster, database: str) -> None:
    """Create the tables of the metadata themselves in a new database."""
    await administer(cluster, f"create database {database}")
    statements: list[str] = []
    words = postgresql.dialect()  # type: ignore[no-untyped-call]
    engine = create_mock_engine("postgresql://", lambda ddl, *_: statements.append(str(ddl.compile(dialect=words))))
    metadata.create_all(engine, checkfirst=False)
    connection = await asyncpg.connect(cluster.url(database))
    await connection.execute(";".join(statements))
    await connection.close()


def test_the_migrated_sqlite_tables_are_those_of_the_metadata(sqlite_url: str) -> None:
    assert sqlite_differences(sqlite_url) == []


async def test_a_sqlite_table_that_lacks_a_column_is_noticed(sqlite_url: str) -> None:
    await change(sqlite_url, "alter table unit drop column status")
    [difference] = sqlite_differences(sqlite_url)
    assert (difference[0], difference[3].name) == ("add_column", "status")


async def test_the_migrated_postgresql_tables_are_those_of_the_metadata(cluster: Cluster, postgresql_url: str) -> None:
    await create_described(cluster, "described")
    migrated = await described(cluster, name_of(postgresql_url))
    assert migrated.count("CREATE TABLE") == len(metadata.tables)
    assert without_guards(migrated) == await described(cluster, "described")


async def test_a_postgresql_table_that_lacks_a_column_is_noticed(cluster: Cluster, postgresql_url: str) -> None:
    whole = await described(cluster, name_of(postgresql_url))
    await change(postgresql_url, "alter table unit drop column status")
    assert await described(cluster, name_of(postgresql_url)) != whole


async def test_upgrading_a_second_time_changes_nothing(store_url: str, database: Database) -> None:
    async with database.transaction() as transaction:
        await transaction.execute(
            "insert into revoked_token (token_id, revoked_at) values ('t', '2026-01-01T00:00:00Z')"
        )
    await migrate(store_url)
    assert await database.fetch_rows("select token_id from revoked_token") == [("t",)]
    assert await database.fetch_rows("select version_num from alembic_version") == [("0007",)]


async def test_two_processes_may_upgrade_one_empty_store_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    await asyncio.gather(migrate(url), migrate(url))
    assert sqlite_differences(url) == []


async def test_a_failed_revision_leaves_no_table_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    monkeypatch.setattr("alembic.op.create_index", broken)
    with pytest.raises(RuntimeError, match="broken on purpose"):
        await migrate(url)
    opened = await open_database(url)
    assert await opened.fetch_rows("select name from sqlite_master") == []
    await opened.close()


def broken(*_args: object, **_options: object) -> None:
    raise RuntimeError("broken on purpose")


def test_a_new_file_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "100% new.db"
    run_apart(migrate(f"sqlite:///{path}"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_command_upgrades_and_says_so(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["upgrade", f"sqlite:///{tmp_path}/new.db"])
    assert (result.exit_code, result.output) == (0, "the tables are at the newest revision\n")


@pytest.mark.parametrize(
    ("url", "error"),
    [
        pytest.param("mysql://user:secret@host/x", UrlInvalid, id="another database's address is refused"),
        pytest.param("sqlite:///:memory:", UrlInvalid, id="a store in memory is refused, its connections would differ"),
        pytest.param("sqlite:///", UrlInvalid, id="an address without a file is refused"),
        pytest.param("sqlite:////proc/none/x.db", StoreUnavailable, id="a folder that cannot be made is trouble"),
        pytest.param(
            "postgresql://u:secret@/x?host=/none", StoreUnavailable, id="a server that is not there is trouble"
        ),
    ],
)
async def test_a_wrong_address_is_a_clear_error_without_its_password(url: str, error: type[Exception]) -> None:
    with pytest.raises(error) as migrating:
        await migrate(url)
    with pytest.raises(error) as opening:
        await open_database(url)
    assert "secret" not in str(migrating.value) + str(opening.value)


async def test_opening_does_not_create_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        await open_database(f"sqlite:///{tmp_path}/typo.db")
    assert os.listdir(tmp_path) == []
