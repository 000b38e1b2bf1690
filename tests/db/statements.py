"""Small statements that several tests run on both databases."""

from datetime import UTC, datetime

from db.engine import (
    Database,
)

SECRET = "150203199001011234"  # nobody's: its check digit is wrong
ENDLESS = {
    "sqlite": "with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n",
    "postgresql": "select count(*) from generate_series(1, 1000000000) as a, generate_series(1, 1000000000) as b",
}


def places(sql: str, database: Database) -> str:
    """Return `sql`, written with ?, in the words of the database."""
    if database.dialect == "sqlite":
        return sql
    first, *rest = sql.split("?")
    return first + "".join(f"${number}{part}" for number, part in enumerate(rest, 1))


async def add_tokens(database: Database, *ids: str) -> None:
    sql = places("insert into revoked_token (token_id, revoked_at) values (?, ?)", database)
    await database.commit([(sql, (token, datetime.now(UTC))) for token in ids])


async def tokens(database: Database) -> list[str]:
    return [row[0] for row in await database.fetch_rows("select token_id from revoked_token order by token_id")]
