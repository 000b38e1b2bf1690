"""Opens a store by its address: `sqlite:///file` or `postgresql://…`.

A relative SQLite path has three slashes, an absolute one four (`sqlite:////srv/credit.db`). PostgreSQL
addresses are libpq's; a socket directory is given as `postgresql://role@/name?host=/directory`.
"""

from pathlib import Path

from db.arguments import ArgumentInvalid
from db.database import (
    ConstraintViolated,
    Database,
    Dialect,
    StatementFailed,
    StatementTimeout,
    StatementTooLarge,
    StoreBusy,
    StoreUnavailable,
    Transaction,
)
from db.postgresql import open_postgresql
from db.sqlite import open_sqlite

__all__ = [
    "ArgumentInvalid",
    "ConstraintViolated",
    "Database",
    "Dialect",
    "StatementFailed",
    "StatementTimeout",
    "StatementTooLarge",
    "StoreBusy",
    "StoreUnavailable",
    "Transaction",
    "UrlInvalid",
    "open_database",
    "sqlite_path",
]

SQLITE_PREFIX = "sqlite:///"
POSTGRESQL_PREFIXES = ("postgresql://", "postgres://")


class UrlInvalid(ValueError):
    """The address names neither a SQLite file nor a PostgreSQL database; never echoed, it may hold a password."""


async def open_database(url: str, *, statement_timeout: float = 5.0, pool_size: int = 8) -> Database:
    """Open the store at `url`; the caller closes it.

    statement_timeout: seconds that one statement may run; 0 = no limit.
    pool_size: how many statements may read at the same time.
    Raises: UrlInvalid, StoreUnavailable (also where a SQLite file does not exist yet).
    """
    path = sqlite_path(url)
    if path is not None:
        return await open_sqlite(path, statement_timeout=statement_timeout, pool_size=pool_size)
    return await open_postgresql(url, statement_timeout=statement_timeout, pool_size=pool_size)


def sqlite_path(url: str) -> Path | None:
    """Return the file of a SQLite address, None for a PostgreSQL one. Raises: UrlInvalid."""
    if url.startswith(POSTGRESQL_PREFIXES):
        return None
    name = url.removeprefix(SQLITE_PREFIX)
    if not url.startswith(SQLITE_PREFIX) or name in ("", ":memory:") or "?" in name:
        raise UrlInvalid("the address must be `sqlite:///file` or `postgresql://…`")
    return Path(name)
