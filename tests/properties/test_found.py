"""Questions on which the compiled answer once was another than the naive one; each stays in its smallest form."""

from random import Random

import pytest

from db.database import Database
from policies.actor import PUBLIC
from tests.properties.comparing import Bench
from tests.properties.house import Caller, callers, shipped
from tests.properties.making import make_store
from tests.properties.stores import MATTER, load_store

FOUND = {
    "a page with no row in it, only its marks": "{ records(first: 2) { pageInfo { hasNextPage endCursor } } }",
    "edges with no row in them, only their cursors": "{ lists { entries(first: 2) { edges { cursor } } } }",
    "the id of a table that is not asked by id": '{ node(id: "uni_00000000000000000000000000000000") { __typename } }',
    "an id that is none": '{ node(id: "nothing") { id } }',
    "a count below each row of a page": "{ subjects(first: 4) { totalCount nodes { id recordCount } } }",
    "a total below each row of a page": (
        "{ subjects(first: 4) { nodes { ... on Organization { id records(first: 1) { totalCount nodes { id } } } } } }"
    ),
    "a total beside an empty page": (
        "{ subjects(first: 4) { nodes "
        '{ records(first: 1, filter: {documentNumber: "无"}) { totalCount nodes { id } } } } }'
    ),
    "facets below a row that is linked to": (
        "{ records(first: 5) { nodes { subject { ... on Organization "
        "{ id records(last: 1) { facets(by: KIND) { key suppressed } pageInfo { startCursor } } } } } } }"
    ),
    "the row beyond a page, where nobody asks if it is there": "{ records(first: 1) { nodes { id title } } }",
    "the row beyond a page, where somebody asks": (
        "{ records(first: 1) { nodes { id title } pageInfo { hasNextPage } } }"
    ),
    "a filter by a title that some rows withhold": (
        '{ records(filter: {titleContains: "盐湖"}) { totalCount nodes { id } } }'
    ),
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
async def test_the_answer_is_the_naive_one(database: Database, text: str) -> None:
    chance = Random(3)
    store = make_store(chance)
    await load_store(database, store)
    bench = await Bench(database, store, shipped()).start()
    asking = callers(chance, store)
    assert asking[0] == Caller(PUBLIC)
    for caller in asking:
        stated = f'query Q @purpose(code: {caller.purpose}, matter: "{MATTER}") ' if caller.purpose else ""
        await bench.ask(caller, stated + text, {})
    assert not bench.refusals
