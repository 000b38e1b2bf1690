"""Small questions about a store as a whole: does it answer, who of these is enrolled."""

from collections.abc import Collection

from db.database import Database


async def answers(database: Database) -> bool:
    """Tell whether the store runs a statement."""
    return await database.fetch_row("select 1") is not None


async def enrolled(database: Database, bearer_keys: Collection[str]) -> frozenset[str]:
    """Return those of `bearer_keys` that the store knows, whatever their standing."""
    if not bearer_keys:
        return frozenset()
    marks = (f"${place}" if database.dialect == "postgresql" else "?" for place in range(1, len(bearer_keys) + 1))
    # Only placeholders are written into the text.
    sql = f"select key from bearer where key in ({', '.join(marks)})"  # noqa: S608
    return frozenset(row[0] for row in await database.fetch_rows(sql, list(bearer_keys)))
