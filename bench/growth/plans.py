"""The plans that PostgreSQL takes for the questions once they are warm, kept as text without the values asked for.

A plan is read the way the service runs its statements: prepared, and run so often that the choice between a plan for
these values and one for any has been made.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import asyncpg

from application import ROOT, identity_keys
from bench.growth.rounds import Ground
from bench.questions import OFFICER, OFFICER_NAME, draw
from db.arguments import POSTGRESQL, adapted
from db.database import Arguments, Database, Row
from db.engine import open_database
from policies.actor import PUBLIC, Actor
from policies.decide import load_policy
from policies.fields import load_fields
from resolvers.answer import Question, Reader
from resolvers.demo.actors import bearer_key
from resolvers.running import House
from schema.build import build_schema, core
from schema.errors import code_of
from settings import load_settings

_RUNS = 7  # after five PostgreSQL weighs a plan for any values
_TOKEN = "growth" * 4


@dataclass
class _Listening:
    """A database that keeps the last reading statement and its arguments."""

    database: Database
    last: tuple[str, Arguments] = ("", ())

    def __getattr__(self, name: str) -> Any:
        return getattr(self.database, name)

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        self.last = (sql, args)
        return await self.database.fetch_row(sql, args)


async def keep_plans(ground: Ground, url: str, name: str) -> None:
    """Write the plan of every question over the store at `url`, one file for each, beginning with `name`."""
    ground.plans.mkdir(parents=True, exist_ok=True)
    for (question, reader), (sql, args) in (await _statements(ground, url)).items():
        text = await _plan(url, sql, args)
        (ground.plans / f"{name}-{question}-{reader}.txt").write_text(text, encoding="utf-8")


async def _statements(ground: Ground, url: str) -> Mapping[tuple[str, str], tuple[str, Arguments]]:
    """Return the statement and the arguments of each question, as the service would run it."""
    environ = {"CREDITGRAPH_STATE_DIR": str(ground.state), "CREDITGRAPH_DATABASE_URL": url}
    settings = load_settings(environ, root=ROOT)
    database = await open_database(url, statement_timeout=0)
    listening = _Listening(database)
    keys = identity_keys(settings)
    house = House(
        database=cast(Database, listening),
        schema=core(build_schema()),
        policy=load_policy(),
        classes=load_fields(),
        keys=keys,
        cursor_secret=settings.secrets.cursor,
        code_of=code_of,
    )
    officer = Actor(role=OFFICER, bearer_key=bearer_key(OFFICER_NAME, keys), token_id=_TOKEN)
    reader, found = Reader(house), {}
    try:
        for each in await draw(database):
            body = next(each.bodies())
            question = Question(body["query"], None, body["variables"])
            await reader.read(question, officer if each.reader == OFFICER else PUBLIC, now=datetime.now(UTC))
            found[each.name, each.reader] = listening.last
    finally:
        await database.close()
    return found


async def _plan(url: str, sql: str, args: Arguments) -> str:
    values = adapted(args, POSTGRESQL)
    connection = await asyncpg.connect(url, server_settings={"jit": "off"})
    try:
        await connection.execute(f"prepare asked as {sql}")
        written = ", ".join([await _written(connection, value) for value in values])
        call = f"execute asked ({written})" if written else "execute asked"
        for _ in range(_RUNS):
            await connection.execute(call)
        lines = await connection.fetch(f"explain (analyze, buffers) {call}")
    finally:
        await connection.close()
    return hidden("\n".join(line for (line,) in lines), [str(value) for value in values]) + "\n"


async def _written(connection: Any, value: object) -> str:
    """Return a value as a constant of SQL."""
    if isinstance(value, list):
        return "array[" + ", ".join([await _written(connection, each) for each in value]) + "]::text[]"
    return str(await connection.fetchval("select quote_nullable($1::text)", None if value is None else str(value)))


def hidden(plan: str, values: Sequence[str]) -> str:
    """Return the plan with `$n` where one of the values stands, and with no list of constants."""
    for number, value in sorted(enumerate(values, start=1), key=lambda pair: -len(pair[1])):
        plan = plan.replace(f"'{value}'", f"${number}")
    return re.sub(r"'\{[^']*\}'", "'{…}'", plan)
