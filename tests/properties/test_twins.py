"""Property 2: two stores that agree on all the caller may see answer alike to the byte, refusals and cursors too."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import httpx
from hypothesis import given

from db.database import Database
from policies.actor import PUBLIC
from policies.decide import Policy
from tests.properties.budget import SEEDS, budget
from tests.properties.house import Caller, callers, shipped
from tests.properties.making import make_store
from tests.properties.questions import Questions
from tests.properties.serving import client, get, post
from tests.properties.stores import MATTER, Store, load_store
from tests.properties.twins import twin_of

QUESTIONS = 3
KNOWN: dict[Any, bool] = {}  # what `enforce` said under the shipped policy


class Told(AssertionError):
    """The answer tells of what the caller may not see."""


@dataclass(frozen=True)
class Pair:
    """The two endpoints that one caller must not be able to tell apart."""

    one: httpx.AsyncClient
    other: httpx.AsyncClient
    caller: Caller

    async def ask(self, text: str, variables: dict[str, Any]) -> httpx.Response:
        """Ask both and return the answer. Raises: Told where they differ."""
        ways = [lambda at: post(at, self.caller, text, variables)]
        if self.caller.actor == PUBLIC:
            ways.append(lambda at: get(at, text, variables))
        for way in ways:
            first, second = await way(self.one), await way(self.other)
            if _outside(first) != _outside(second):
                said = f"{self.caller.role} {self.caller.purpose}\n{text}\n{json.dumps(variables, ensure_ascii=False)}"
                raise Told(f"{said}\n{_outside(first)}\n{_outside(second)}")
            assert first.status_code != 500, f"{text}\n{variables}"
        return await ways[0](self.one)


def _outside(response: httpx.Response) -> tuple[int, list[tuple[bytes, bytes]], str]:
    return response.status_code, response.headers.raw, response.text


@budget(2)
@given(seed=SEEDS)
async def test_twins_answer_alike(pair: tuple[Database, Database], seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance)
    await load_store(pair[0], store)
    for caller in chance.sample(callers(chance, store), 2):
        await ask_twins(pair, store, caller, policy=shipped(), chance=chance)


async def ask_twins(
    databases: tuple[Database, Database], store: Store, caller: Caller, *, policy: Policy, chance: Random
) -> None:
    """Ask a store and a twin of it the same questions. Raises: Told."""
    twin, kept = twin_of(store, shipped(), caller, chance=chance, known=KNOWN)
    assert kept > 5  # else the twins are one
    await load_store(databases[1], twin)
    async with client(databases[0], policy) as one, client(databases[1], policy) as other:
        twins = Pair(one, other, caller)
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
    for row in [*store.rows["record"], *twin.rows["record"]]:
        yield by_row, {"i": f"rec_{row['id']}"}
    yield together, {"c": [row["code"] for row in rows if row["code"]][:3]}
    head = f"query Q({matter.rstrip(', ')}) {stated}" if matter else "query Q"
    facets = " ".join(f"{by}: facets(by: {by}) {{ key count suppressed }}" for by in ("CATEGORY", "KIND", "REGION"))
    yield f"{head} {{ records(first: 2) {{ totalCount {facets} pageInfo {{ hasNextPage endCursor }} }} }}", {}
    yield f"{head} {{ subjects(first: 3) {{ totalCount nodes {{ id name recordCount }} }} }}", {}
