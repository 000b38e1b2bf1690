"""Brings a store's tables to the newest revision, creating the SQLite file where there is none.

Alembic runs the revisions itself on SQLite. On PostgreSQL it writes them out as statements, because the one
driver this program has there is asyncpg: a revision is statements alone and reads no rows.
"""

import asyncio
from io import StringIO
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from db.database import StatementFailed, StoreUnavailable
from db.engine import sqlite_path
from db.sqlite_connection import connect, failure

OWNER_ONLY = 0o600
LOCK = 7_310_471  # any number, the same for every process: two that start together upgrade once


async def migrate(url: str) -> None:
    """Run every revision that the store at `url` does not have yet, all or none of them.

    Raises: UrlInvalid, StoreUnavailable, StatementFailed.
    """
    path = sqlite_path(url)
    if path is None:
        await _upgrade_postgresql(url)
    else:
        await asyncio.to_thread(_upgrade_sqlite, path)


async def _upgrade_postgresql(url: str) -> None:
    try:
        connection = await asyncpg.connect(url)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        raise StoreUnavailable("the database cannot be reached") from None
    try:
        async with connection.transaction():
            await connection.execute(f"select pg_advisory_xact_lock({LOCK})")
            if statements := _statements(await _revision(connection)):
                await connection.execute(statements)
    except asyncpg.PostgresError as error:  # a revision binds no value that the message could carry
        raise StatementFailed(f"the upgrade failed: {error.message}") from None
    finally:
        await connection.close()


async def _revision(connection: asyncpg.Connection) -> str | None:
    """Return the store's revision, None for an empty store."""
    if await connection.fetchval("select to_regclass('alembic_version')") is None:
        return None
    revision: str | None = await connection.fetchval("select version_num from alembic_version")
    return revision


def _statements(revision: str | None) -> str:
    """Return the statements that lead from `revision` to the newest one, ended by semicolons; empty if it is that."""
    config = _config()
    written = config.output_buffer = StringIO()
    command.upgrade(config, f"{revision or 'base'}:head", sql=True)
    return written.getvalue().strip()


def _upgrade_sqlite(path: Path) -> None:
    _create_file(path)
    engine = create_engine("sqlite://", poolclass=NullPool, creator=lambda: connect(path))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("begin immediate"))
    try:
        with engine.begin() as connection:
            _upgrade(connection)
    except DatabaseError as error:
        raise failure(error.orig if isinstance(error.orig, Exception) else error) from None
    finally:
        engine.dispose()


def _create_file(path: Path) -> None:
    """Create the file for its owner alone; SQLite gives its journal the same rights."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=OWNER_ONLY)
    except OSError:
        raise StoreUnavailable("the database file cannot be created") from None


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
