"""Asks the program itself: the whole way from question to answer, with the statement it ran and the entry it wrote."""

import json
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from graphql import GraphQLSchema

from db.database import Arguments, Database, Dialect, Row, Statement, Transaction
from db.identity import IdentityKeys
from policies.actor import PUBLIC, Actor
from policies.decide import Policy, load_policy
from policies.fields import FieldClasses, load_fields
from resolvers.answer import Question, Reader
from resolvers.running import House
from schema.build import build_schema, core
from schema.endpoint import body_of, refusal_of
from schema.errors import TABLE, code_of, line_of
from tests.golden.people import ACTORS
from tests.golden.places import CURSOR_SECRET, KEYS, NOW

Body = dict[str, Any]


@cache
def graph() -> GraphQLSchema:
    """Return the shipped schema."""
    return core(build_schema())


@cache
def policy() -> Policy:
    """Return the shipped policy."""
    return load_policy()


@cache
def classes() -> FieldClasses:
    """Return the shipped classes of fields."""
    return load_fields()


def reader_of(database: Database, keys: IdentityKeys = KEYS) -> Reader:
    """Return a reader with nothing remembered, over an open store."""
    return Reader(
        House(
            database=database,
            schema=graph(),
            policy=policy(),
            classes=classes(),
            keys=keys,
            cursor_secret=CURSOR_SECRET,
            code_of=code_of,
        )
    )


@dataclass(frozen=True)
class Asked:
    """One question by somebody at some moment."""

    text: str
    actor: Actor = PUBLIC
    variables: Mapping[str, Any] = field(default_factory=dict)
    now: datetime = NOW


async def answer_to(reader: Reader, asked: Asked) -> Body:
    """Return the body of the answer or of the refusal, as the endpoint writes it; a fault of the service raises."""
    try:
        answer = await reader.read(Question(asked.text, variables=asked.variables), asked.actor, now=asked.now)
    except Exception as fault:
        if not any(each in TABLE for each in type(fault).__mro__):
            raise
        body: Body = json.loads(refusal_of(fault, line_of(fault).status))
        return body
    told: Body = json.loads(body_of(answer))
    return told


class Asking:
    """One reader over one store, asked by the names of the fixed store's actors."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.reader = reader_of(database)

    async def __call__(self, text: str, actor: str = "public", *, now: datetime = NOW, **variables: Any) -> Body:
        """Return the body of the answer to `actor`."""
        return await answer_to(self.reader, Asked(text, ACTORS[actor], variables, now))

    async def data(self, text: str, actor: str = "public", *, now: datetime = NOW, **variables: Any) -> Any:
        """Return the data of an answer without errors."""
        body = await self(text, actor, now=now, **variables)
        assert "errors" not in body, body["errors"]
        return body["data"]

    async def code(self, text: str, actor: str = "public", *, now: datetime = NOW, **variables: Any) -> str:
        """Return the code of the one error."""
        (error,) = (await self(text, actor, now=now, **variables))["errors"]
        return str(error["extensions"]["code"])

    async def entries(self) -> list[Row]:
        """Return (id, decision, code, number of subjects) of every entry, in no order."""
        return await self.database.fetch_rows(
            "select l.id, l.decision, l.code, (select count(*) from query_log_subject s where s.entry_id = l.id)"
            " from query_log l"
        )


class Recording:
    """A store that remembers the text of the last reading statement."""

    def __init__(self, inner: Database) -> None:
        self._inner = inner
        self.last: str | None = None

    @property
    def dialect(self) -> Dialect:
        return self._inner.dialect

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        self.last = sql
        return await self._inner.fetch_row(sql, args)

    async def fetch_rows(self, sql: str, args: Arguments = ()) -> list[Row]:
        return await self._inner.fetch_rows(sql, args)

    async def commit(self, statements: Sequence[Statement]) -> None:
        await self._inner.commit(statements)

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        return self._inner.transaction()

    async def close(self) -> None:
        await self._inner.close()
