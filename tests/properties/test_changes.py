"""What answers a change is read by the rules of reading, and a refused change tells nothing of what is hidden."""

from random import Random
from typing import Any
from unittest.mock import patch

import httpx
from hypothesis import given

import resolvers.entry
from db.database import Database
from resolvers import writer
from resolvers.writes import WRITES, Write
from tests.properties.budget import SEEDS, budget
from tests.properties.callers import Caller, everybody
from tests.properties.house import shipped
from tests.properties.making_use import make_store
from tests.properties.serving import client, post
from tests.properties.stores import Store, load_store
from tests.properties.test_twins import KNOWN, Numbers, Pair
from tests.properties.twins import twin_of
from tests.writing.doubles import touch

ROLES = ("PROVIDER", "COLLECTOR")
CALLERS, RECORDS = 2, 16
FIELDS = """id title openness content flags { disputed } annotations { kind } versions { number } provider { name }
 subject { __typename name recordCount ... on Organization { code records(first: 3) { totalCount nodes { id } } } }"""
CHANGE = f"mutation ($id: ID!) {{ found: revokeRecord(id: $id, reason: ERROR) {{ {FIELDS} }} }}"
QUESTION = f"query ($id: ID!) {{ found: node(id: $id) {{ ... on Record {{ {FIELDS} }} }} }}"
TOUCHING = {"Mutation.revokeRecord": Write(touch, "RECORD", "REVOKE")}
NAMED = "select entry_id, pseudonym, asked_by_key, field_classes, routes, disclosed from query_log_subject"


def submitting(chance: Random, store: Store) -> list[Caller]:
    """Return some of those who submit, with tokens that say nothing of scopes: no scope reaches a change."""
    found = [each for each in everybody(chance, store) if each.role in ROLES and each.scopes is None]
    found = [each for each in found if not each.asker().is_foreign and not each.purpose]
    return chance.sample(found, min(len(found), CALLERS))


async def entered(database: Database, before: set[Any]) -> list[tuple[Any, ...]]:
    """Return what is said of each subject that was not named before."""
    rows = [row for row in await database.fetch_rows(NAMED) if row[0] not in before]
    before |= {row[0] for row in rows}
    return sorted(tuple(map(str, row[1:])) for row in rows)


@budget(1)
@given(seed=SEEDS)
async def test_a_change_is_answered_as_a_question_by_the_same_id(database: Database, seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance)
    await load_store(database, store)
    seen: set[Any] = set()
    await entered(database, seen)
    answered = 0
    with patch.object(writer, "WRITES", TOUCHING):
        async with client(database, shipped()) as asking:
            for caller in submitting(chance, store):
                for row in chance.sample(store.rows["record"], RECORDS):
                    asked = (await post(asking, caller, QUESTION, {"id": f"rec_{row['id']}"})).json()
                    told = await entered(database, seen)
                    changed = (await post(asking, caller, CHANGE, {"id": f"rec_{row['id']}"})).json()
                    if "errors" in changed:  # a collector without an agreement may not act at all
                        assert changed["errors"][0]["extensions"]["code"] in ("AGREEMENT_REQUIRED", "NOT_PERMITTED")
                        await entered(database, seen)
                        continue
                    assert changed["data"] == asked["data"]
                    # Of a row that is not open, the question named the id that it asked by; so did the change.
                    assert await entered(database, seen) == told
                    answered += changed["data"]["found"] is not None
    assert answered > 0


@budget(1)
@given(seed=SEEDS)
async def test_twins_answer_changes_alike(pair: tuple[Database, Database], seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance)
    for caller in submitting(chance, store):
        twin, _ = twin_of(store, shipped(), caller, chance=chance, known=KNOWN)
        await load_store(pair[0], store)
        await load_store(pair[1], twin)
        numbers = Numbers()
        with patch.object(resolvers.entry, "secrets", numbers):
            async with client(pair[0], shipped()) as one, client(pair[1], shipped()) as other:
                await _ask_both(Pair(one, other, caller, numbers), store, twin, chance)


async def _ask_both(twins: Pair, store: Store, twin: Store, chance: Random) -> None:
    """Ask both for what answers a change of some records, then change those that the caller did not submit."""
    known = sorted({row["id"] for each in (store, twin) for row in each.rows["record"]})
    keys = chance.sample(known, min(len(known), RECORDS))
    own = twins.caller.standing.unit_id
    with patch.object(writer, "WRITES", TOUCHING):
        for key in keys:
            await twins.ask(CHANGE, {"id": f"rec_{key}"})
    assert WRITES is not TOUCHING
    for key in keys:
        # Whether it was taken back before is told to who submitted it, who can not read it any more.
        theirs = {row["provider_id"] for each in (store, twin) for row in each.rows["record"] if row["id"] == key}
        if own not in theirs:
            answer: httpx.Response = await twins.ask(CHANGE, {"id": f"rec_{key}"})
            assert answer.json()["data"]["found"] is None
