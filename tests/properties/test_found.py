"""Questions on which the compiled answer once was another than the naive one; each stays in its smallest form."""

from random import Random

import pytest

from db.database import Database
from policies.actor import PUBLIC
from tests.properties.callers import Caller, caller_of, callers
from tests.properties.comparing import Bench
from tests.properties.house import shipped
from tests.properties.making_use import make_store
from tests.properties.stores import MATTER, TODAY, load_store

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


@pytest.mark.parametrize("role", ["AGENT", "OPERATOR"])
async def test_what_opens_one_row_of_a_page_opens_no_other(database: Database, role: str) -> None:
    """The keys of a content are decided inside it: there too the row is this row, and not any row of the page."""
    chance = Random(3)
    store = make_store(chance)
    subjects, rows = store.rows["subject"][:2], store.rows["record"][:2]
    for row, subject in zip(rows, subjects, strict=True):
        row |= {"subject_id": subject["id"], "openness": "OPEN", "openness_basis": "STATUTORY_DISCLOSURE"}
        row |= {"confidentiality": "NONE", "publicity_until": None, "disclosure_until": None, "state": "ACTIVE"}
        row |= {"category": "ORG_ADMIN_LICENSE", "record_class": "POSITIVE", "screened": False}
        row["content"] = {"facts": "未经筛查", "content": "未经筛查", "remark": "备注"}
    store.rows["record"] = rows
    store.rows["record_version"], store.rows["related_person"], store.rows["list_entry"] = [], [], []
    bearer = next(each for each in store.rows["bearer"] if each["role"] == role)
    bearer |= {"proven_until": TODAY, "post": "CASE"}
    given = store.rows["authorisation"][0]
    given |= {"subject_id": subjects[0]["id"], "subject_pseudonym": subjects[0]["pseudonym"], "purpose": "AUTHORISED"}
    given |= {"holder_key": bearer["key"], "holder_unit_id": None, "revoked_on": None}
    given |= {"valid_from": TODAY, "valid_until": TODAY}
    store.rows["authorisation"] = [given]
    store.rows["authorisation_category"] = [{"authorisation_id": given["id"], "category": "ORG_ADMIN_LICENSE"}]
    ticket = store.rows["credit_case"][0]
    ticket |= {"subject_id": subjects[0]["id"], "record_id": None, "entry_id": None, "closed_on": None, "post": "CASE"}
    ticket |= {"unit_id": bearer["unit_id"] or ticket["unit_id"]}
    unit = next(each for each in store.rows["unit"] if each["id"] == ticket["unit_id"])
    ticket["region_code"] = unit["region_code"]
    store.rows["credit_case"] = [ticket]
    await load_store(database, store)
    bench = await Bench(database, store, shipped()).start()
    told = await bench.ask(caller_of(store, bearer), "{ records(first: 5) { nodes { id content } } }", {})
    assert told.data is not None
    shown = {node["id"]: set(node["content"]) for node in told.data["records"]["nodes"]}
    assert shown[f"rec_{rows[0]['id']}"] >= {"facts", "content"}
    assert not shown[f"rec_{rows[1]['id']}"] & {"facts", "content"}
