"""Property 2: two stores that agree on all the caller may see answer alike to the byte, refusals and cursors too."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any
from unittest.mock import patch

import httpx
from hypothesis import given

import resolvers.entry
from db.database import Database
from policies.actor import PUBLIC
from policies.decide import Policy
from tests.properties.budget import SEEDS, budget
from tests.properties.callers import Caller, callers
from tests.properties.cells import wire_id
from tests.properties.house import shipped
from tests.properties.making_use import make_store
from tests.properties.questions import Questions
from tests.properties.serving import client, get, post
from tests.properties.stores import MATTER, Store, load_store
from tests.properties.twins import twin_of
from tests.properties.world import TABLE

QUESTIONS = 3
CALLERS = 3
MOST_ENTRIES = 4  # of one question
KNOWN: dict[Any, bool] = {}  # what `enforce` said under the shipped policy


class Told(AssertionError):
    """The answer tells of what the caller may not see."""


@dataclass
class Numbers:
    """Gives entries of the log their ids, one after the other."""

    taken: int = 0

    def token_hex(self, size: int) -> str:
        self.taken += 1
        return f"{self.taken:0{2 * size}x}"


@dataclass(frozen=True)
class Pair:
    """The two endpoints that one caller must not be able to tell apart."""

    one: httpx.AsyncClient
    other: httpx.AsyncClient
    caller: Caller
    numbers: "Numbers"

    async def ask(self, text: str, variables: dict[str, Any]) -> httpx.Response:
        """Ask both and return the answer. Raises: Told where they differ."""
        ways = [lambda at: post(at, self.caller, text, variables)]
        if self.caller.actor == PUBLIC:
            ways.append(lambda at: get(at, text, variables))
        for way in ways:
            begin = self.numbers.taken
            first = await way(self.one)
            self.numbers.taken = begin  # so that the entries of both have one id
            second = await way(self.other)
            self.numbers.taken = begin + MOST_ENTRIES
            if _outside(first) != _outside(second):
                said = f"{self.caller.role} {self.caller.purpose}\n{text}\n{json.dumps(variables, ensure_ascii=False)}"
                raise Told(f"{said}\n{_outside(first)}\n{_outside(second)}")
            assert first.status_code != 500, f"{text}\n{variables}"
        return first


def _outside(response: httpx.Response) -> tuple[int, list[tuple[bytes, bytes]], str]:
    return response.status_code, response.headers.raw, response.text


@budget(2)
@given(seed=SEEDS)
async def test_twins_answer_alike(pair: tuple[Database, Database], seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance)
    for caller in chance.sample(callers(chance, store), CALLERS):
        await ask_twins(pair, store, caller, policy=shipped(), chance=chance)


async def ask_twins(
    databases: tuple[Database, Database], store: Store, caller: Caller, *, policy: Policy, chance: Random
) -> None:
    """Ask a store and a twin of it the same questions. Raises: Told."""
    twin, kept = twin_of(store, shipped(), caller, chance=chance, known=KNOWN)
    assert kept > 5  # else the twins are one
    await load_store(databases[0], store)
    await load_store(databases[1], twin)
    numbers = Numbers()
    with patch.object(resolvers.entry, "secrets", numbers):
        await _ask_both(databases, store, twin, Asking(caller, policy, chance, numbers))


@dataclass(frozen=True)
class Asking:
    """Who asks a store and its twin, under which policy, drawing from which source of chance."""

    caller: Caller
    policy: Policy
    chance: Random
    numbers: Numbers


async def _ask_both(databases: tuple[Database, Database], store: Store, twin: Store, asking: Asking) -> None:
    caller, chance, policy = asking.caller, asking.chance, asking.policy
    async with client(databases[0], policy) as one, client(databases[1], policy) as other:
        twins = Pair(one, other, caller, asking.numbers)
        for text, variables in directed(store, twin, caller):
            await twins.ask(text, variables | ({"m": MATTER} if caller.purpose else {}))
        for _ in range(QUESTIONS):
            question = Questions(chance, chance.choice([store, twin]), caller).draw()
            for _ in range(2):
                variables = question.variables()
                answer = await twins.ask(question.text, variables)
                for cursor in _cursors(answer):
                    await twins.ask(question.text, {**variables, "cursor": cursor})


def _cursors(response: httpx.Response) -> list[str]:
    """Return one cursor of the page that the question can turn, where it has one."""
    found = re.search(r'"here":\{[^}]*"(?:start|end)Cursor":"([0-9a-f]+)"', response.text)
    return [found.group(1)] if found else []


OF_USE = """
  cases(first: 50) { totalCount nodes { id state record { id } entry { id } statement } pageInfo { endCursor } }
  tips(first: 50) { totalCount nodes { id reporterName subject { id } } }
  authorisations(first: 50) { totalCount nodes { id state categories subject { id name } holder { id } } }
  queryLog(first: 90) { totalCount nodes { id role code subjects { pseudonym disclosed } } pageInfo { endCursor } }
"""
OWN_HISTORY = """
  viewer { routes purposes subject { id accessHistory(first: 50) { totalCount nodes { at role unit { id } } }
    cases(first: 9) { totalCount } ... on Organization { archive(first: 9) { totalCount nodes { category } } } } }
"""


def directed(store: Store, twin: Store, caller: Caller) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the questions by which one asks for what is hidden: every subject of either store, by every key."""
    stated = f"@purpose(code: {caller.purpose}, matter: $m)" if caller.purpose else ""
    matter = "$m: String!, " if caller.purpose else ""
    by_person = f"query Q({matter}$k: PersonKey!) {stated} {{ subject(person: $k) {{ id name recordCount }} }}"
    by_code = f"query Q({matter}$c: String!) {stated} {{ subject(code: $c) {{ id name listEntries {{ id }} }} }}"
    by_id = f"query Q({matter}$i: ID!) {stated} {{ subject(id: $i) {{ name recordCount }} node(id: $i) {{ id }} }}"
    by_row = f"query Q({matter}$i: ID!) {stated} {{ node(id: $i) {{ id }} }}"
    together = f"query Q({matter}$c: [String!]!) {stated} {{ subjectsByCodes(codes: $c) {{ code subject {{ id }} }} }}"
    rows = {row["id"]: row for each in (store, twin) for row in each.rows["subject"]}.values()
    numbers = store.numbers | twin.numbers
    for row in rows:
        yield by_id, {"i": f"sub_{row['id']}"}
        if row["code"]:
            yield by_code, {"c": row["code"]}
        if row["identity_key"] in numbers:
            key = {"documentType": "CITIZEN_ID", "number": numbers[row["identity_key"]], "name": row["name"]}
            yield by_person, {"k": key}
    for kind in ("Record", "Case", "Tip", "Authorisation", "QueryLogEntry"):
        known = {wire_id(kind, row) for each in (store, twin) for row in each.rows[TABLE[kind]]}
        for key in sorted(known):
            yield by_row, {"i": key}
    for row in [*store.rows["credit_case"], *twin.rows["credit_case"]]:
        by_case = f"query Q({matter}$i: ID!) {stated} {{ case(id: $i) {{ id subject {{ id }} }} }}"
        yield by_case, {"i": f"cas_{row['id']}"}
    yield together, {"c": [row["code"] for row in rows if row["code"]][:3]}
    head = f"query Q({matter.rstrip(', ')}) {stated}" if matter else "query Q"
    facets = " ".join(f"{by}: facets(by: {by}) {{ key count suppressed }}" for by in ("CATEGORY", "KIND", "REGION"))
    yield f"{head} {{ records(first: 2) {{ totalCount {facets} pageInfo {{ hasNextPage endCursor }} }} }}", {}
    yield f"{head} {{ {OF_USE} }}", {}
    yield f"{head} {{ {OWN_HISTORY} }}", {}
    yield f"{head} {{ subjects(first: 3) {{ totalCount nodes {{ id name recordCount }} }} }}", {}
