"""Documents over the whole schema, good and spoilt: no failure, no leak, and both databases say the same."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any
from unittest.mock import patch

import httpx
import orjson
import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, parse, validate
from sqlalchemy import ColumnElement

import resolvers.entry
import resolvers.rows
from db.database import Database
from db.engine import open_database
from tests.properties.callers import Caller, everybody
from tests.properties.documents import Document, Documents, fields_of, kinds_asked, sent
from tests.properties.house import graph, shipped
from tests.properties.making_use import make_store
from tests.properties.marked import Leak, Shown, everything, marked_store, shown_to
from tests.properties.serving import client, post
from tests.properties.stores import load_store
from tests.properties.test_twins import MOST_ENTRIES, Numbers

ON_PUSH = 120
MANY = int(os.environ.get("CREDITGRAPH_DOCUMENTS", "0")) or ON_PUSH
OF_ONE_STORE = 250
TOO_DEEP = '"code":"QUESTION_TOO_DEEP"'
CALLERS = 40  # of one store
SEEDS = range(0, MANY, OF_ONE_STORE)
BEYOND_INPUTS = ("issuingCountry",)  # of input objects that are written by hand


class Differs(AssertionError):
    """The two databases answer one document otherwise."""


class Asked:
    """One marked store in two databases, with callers of every role and what each may be shown."""

    def __init__(self, seed: int, known: dict[Any, bool], *, is_pair: bool = True) -> None:
        self.is_pair = is_pair
        self.chance = Random(seed)
        self.store = marked_store(self.chance)
        found = list(everybody(self.chance, self.store))
        self.callers = [found[0], *self.chance.sample(found[1:], CALLERS - 1)]
        self.shown = {each: shown_to(self.store, shipped(), each, known) for each in self.callers}
        self.documents = Documents(self.chance, self.store)
        self.numbers = Numbers()
        self.codes: Counter[str] = Counter()
        self.databases: tuple[Database, ...] = ()

    async def load(self) -> None:
        """Make the store the content of both databases anew."""
        for database in self.databases:
            await load_store(database, self.store)

    async def ask(self, one: httpx.AsyncClient, other: httpx.AsyncClient) -> None:
        """Ask one document of both. Raises: Leak, Differs, AssertionError."""
        caller = self.chance.choice(self.callers)
        document = self.documents.draw(caller)
        said = f"{caller.role} {caller.purpose} {caller.actor.scopes}\n{document.text}\n{document.variables}"
        begin, answers = self.numbers.taken, []
        for at in (one, other) if self.is_pair else (one,):
            self.numbers.taken = begin
            answers.append(await post(at, caller, document.text, sent(document)))
        self.numbers.taken = begin + 2 * MOST_ENTRIES
        first, second = answers[0], answers[-1]
        assert first.status_code < 500, f"{said}\n{first.status_code} {first.text}"
        if TOO_DEEP in first.text and TOO_DEEP not in second.text:
            # SQLite's parser has a stack of a hundred places; from here on the two logs would tell of it.
            self.codes["for SQLite alone"] += 1
            await self.load()
            return
        if (first.status_code, orjson.loads(first.content)) != (second.status_code, orjson.loads(second.content)):
            raise Differs(f"{said}\n{first.text}\n{second.text}")
        self._look(document, first, self.shown[caller], said)

    def _look(self, document: Document, answer: httpx.Response, shown: Shown, said: str) -> None:
        body = orjson.loads(answer.content)
        codes = [each["extensions"]["code"] for each in body.get("errors", ())]
        assert "INTERNAL" not in codes, said
        shown.check(answer.text, said)
        self.codes.update(dict.fromkeys(codes, 1) or {"answered": 1})
        self.documents.cursors += list(_cursors(body))


def _cursors(value: Any) -> Iterator[str]:
    """Yield a few of the cursors in an answer, whatever they are called there."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _cursors(each)
    elif isinstance(value, str) and len(value) > 100 and all(c in "0123456789abcdef" for c in value):
        yield value


@contextmanager
def numbered(asked: Asked) -> Iterator[None]:
    """Let entries of the log have the same ids in both databases."""
    with patch.object(resolvers.entry, "secrets", asked.numbers):
        yield


KNOWN: dict[Any, bool] = {}  # what `enforce` said under the shipped policy


async def ask_many(one: Database, other: Database, seed: int, number: int, *, most: int = CALLERS) -> Asked:
    """Ask so many documents of a store that is loaded into both. Raises: Leak, Differs, AssertionError.

    most: how many callers ask, the public first
    """
    asked = Asked(seed, KNOWN, is_pair=one is not other)
    asked.callers = asked.callers[:most]
    asked.databases = (one, other)
    await asked.load()
    with numbered(asked):
        async with client(one, shipped()) as first, client(other, shipped()) as second:
            for _ in range(number):
                await asked.ask(first, second)
    return asked


@pytest.mark.parametrize("seed", SEEDS)
async def test_no_failure_no_leak_and_both_databases_alike(sqlite_url: str, postgresql_url: str, seed: int) -> None:
    one, other = await open_database(sqlite_url), await open_database(postgresql_url)
    try:
        asked = await ask_many(one, other, seed, min(OF_ONE_STORE, MANY))
    finally:
        await one.close()
        await other.close()
    assert asked.codes["answered"] > min(OF_ONE_STORE, MANY) / 10  # else little was looked at
    assert asked.codes["QUESTION_INVALID"] > 0
    assert asked.codes["for SQLite alone"] <= min(OF_ONE_STORE, MANY) / 50


def test_the_documents_reach_the_whole_schema() -> None:
    """Every field, argument and input field that a document can hold is drawn, and whole ones are valid."""
    chance = Random(1)
    store = make_store(chance)
    callers = list(everybody(chance, store))
    documents = Documents(chance, store, hostile=0)
    schema = graph()._schema
    for number in range(4000):
        document = documents.draw(chance.choice(callers), spoilt=0)
        if number % 25 == 0:
            faults = [each.message for each in validate(schema, parse(document.text))]
            assert not faults, document.text
    missing = fields_of(schema) - documents.drawn
    inputs = {
        f"input.{name}"
        for kind in schema.type_map.values()
        if isinstance(kind, GraphQLInputObjectType) and kind.name in kinds_asked(schema)
        for name in kind.fields
        if name not in BEYOND_INPUTS
    }
    assert missing | (inputs - documents.drawn) == set()
    asked = {name: kind for name, kind in schema.type_map.items() if isinstance(kind, GraphQLEnumType)}
    assert asked


async def test_a_dropped_guard_is_a_leak(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Break it on purpose: cells without their own decision."""

    def unguarded(state: Any, owner: Any, kind: str, *rest: Any) -> ColumnElement[Any]:
        return resolvers.rows._bare(state, owner.rows[kind], kind, *rest)

    monkeypatch.setattr(resolvers.rows, "_value", unguarded)
    database = await open_database(sqlite_url)
    try:
        with pytest.raises(Leak):
            await ask_many(database, database, 1, 900, most=1)
    finally:
        await database.close()


async def test_a_failure_inside_is_seen(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolvers.rows, "_value", lambda *given: given[99])
    database = await open_database(sqlite_url)
    try:
        with pytest.raises((AssertionError, IndexError)):
            await ask_many(database, database, 1, 20, most=1)
    finally:
        await database.close()


def test_every_mark_is_one_caller_s_or_another_s_secret() -> None:
    """A mark that everybody may be shown would catch nothing; one that is nowhere could not leak."""
    asked = Asked(3, KNOWN)
    marks = set(everything(asked.store))
    assert len(marks) > 100
    public = next(shown for caller, shown in asked.shown.items() if caller == asked.callers[0])
    assert 0 < len(public.marks) < len(marks) / 2
    assert any(shown.marks - public.marks for shown in asked.shown.values())
    assert isinstance(asked.callers[0], Caller)
