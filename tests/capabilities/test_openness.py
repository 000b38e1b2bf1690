"""C21, C22 and C30: open only with a basis; open to anybody without proof; everything of one's own to oneself."""

from datetime import UTC, timedelta
from pathlib import Path

import httpx
import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type
from starlette.applications import Starlette
from starlette.routing import Route

from policies.fields import load_fields
from schema.endpoint import GraphQLEndpoint
from schema.tokens import TokenRules, TokenVerifier
from tests.capabilities.questions import CAMEL, EVERYBODY, RECORDS, change, load, refusals, titles
from tests.golden.asking import Asking, graph
from tests.golden.contents import RECORDS as ALL
from tests.golden.places import NOW
from tests.intake import tables

ENDED = {"已归档", "已撤销", "已删除", "披露昨日期满"}


async def test_c21_open_without_a_basis_is_refused_at_the_door(intake: Asking, tmp_path: Path) -> None:
    outcome = await load(intake, tmp_path, [tables.ORGANISATION_PENALTY | {"公开属性": "公开"}])
    assert "OPENNESS_BASIS_REQUIRED" in {code for _, code in refusals(outcome)}
    assert await tables.counts(intake.database) == (0, 0, 0)


async def test_c21_what_comes_in_without_a_word_on_openness_is_restricted(intake: Asking, tmp_path: Path) -> None:
    await load(intake, tmp_path, [tables.ORGANISATION_LICENCE])
    assert (await tables.counts(intake.database))[1] == 1
    assert (await intake.data(EVERYBODY))["records"] == {"totalCount": 0, "nodes": []}


async def test_c21_what_comes_in_with_a_basis_is_open_with_that_basis(intake: Asking, tmp_path: Path) -> None:
    await load(intake, tmp_path, [tables.ORGANISATION_LICENCE | tables.OPEN])
    found = await intake.data("{ records { nodes { openness opennessBasis } } }")
    assert found["records"]["nodes"] == [{"openness": "OPEN", "opennessBasis": "PUBLISHED_BY_PROVIDER"}]


async def test_c21_a_stored_record_without_a_basis_is_not_open_whatever_it_says(ask: Asking) -> None:
    found = (await ask.data(RECORDS, code=CAMEL))["subject"]
    assert not titles(found) & {"没有公开依据", "受限的处罚"}


async def test_c21_once_the_basis_is_withdrawn_the_public_no_longer_sees_it(own: Asking) -> None:
    before = (await own.data(RECORDS, code=CAMEL))["subject"]
    await change(own, "update record set openness_basis = null where title = ?", "公开的处罚")
    after = (await own.data(RECORDS, code=CAMEL))["subject"]
    assert titles(before) - titles(after) == {"公开的处罚"}
    assert after["recordCount"] == before["recordCount"] - 1
    assert "公开的处罚" in titles((await own.data(RECORDS, "camel", code=CAMEL))["subject"])


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_c22_anybody_is_answered_over_http_without_a_token(ask: Asking, method: str) -> None:
    rules = TokenRules("https://credit.example", timedelta(hours=1))
    endpoint = GraphQLEndpoint(ask.reader, TokenVerifier((), rules), now=lambda: NOW.astimezone(UTC))
    app = Starlette(routes=[Route("/graphql", endpoint)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1") as client:
        asked = {"query": EVERYBODY}
        answer = await (
            client.get("/graphql", params=asked) if method == "GET" else client.post("/graphql", json=asked)
        )
    assert answer.status_code == 200
    assert answer.json()["data"]["records"]["totalCount"] > 0


def test_c22_no_input_asks_who_the_asker_is_or_for_a_price() -> None:
    """The one number that may be typed names the person asked for; `purpose` and `matter` are a state organ's.

    Of questions: who changes something is nobody who asks, and may have to say why.
    """
    given = {
        f"{kind.name}.{name}.{argument}": each
        for kind in graph().type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__") and kind != graph().mutation_type
        for name, field in kind.fields.items()
        for argument, each in field.args.items()
    }
    arguments, kinds = set(given), {get_named_type(each.type) for each in given.values()}
    filters = {kind for kind in kinds if isinstance(kind, GraphQLInputObjectType)}
    assert not [
        each
        for kind in filters
        for each in kind.fields.values()
        if isinstance(get_named_type(each.type), GraphQLInputObjectType)
    ], "none holds another"
    inputs = {f"{kind.name}.{name}" for kind in filters for name in kind.fields}
    assert len(inputs) > 50
    words = ("price", "fee", "pay", "charge", "cost", "captcha", "phone", "mail", "asker", "applicant", "reason")
    assert not [name for name in inputs | arguments if any(word in name.lower() for word in words)]
    of_decisions = {"RecordFilter.documentNumber", "RecordFilter.documentNumberStartsWith", "CaseFilter.number"}
    assert {name for name in inputs if "number" in name.lower()} == {"PersonKey.number"} | of_decisions
    assert not [name for name in load_fields().fields if "price" in name.lower() or "fee" in name.lower()]


async def test_c22_a_question_without_proof_leaves_no_entry_on_the_asker(own: Asking) -> None:
    await own.data(RECORDS, code=CAMEL)
    assert await own.entries() == []


async def test_c30_a_restricted_record_is_returned_to_its_subject_and_not_to_a_stranger(ask: Asking) -> None:
    told = {actor: titles((await ask.data(RECORDS, actor, code=CAMEL))["subject"]) for actor in ("camel", "sister")}
    assert {"受限的处罚", "商业秘密", "没有公开依据"} <= told["camel"]
    assert not {"受限的处罚", "商业秘密", "没有公开依据"} & told["sister"]


async def test_c30_the_subject_reads_everything_about_itself_that_lives(ask: Asking) -> None:
    found = (await ask.data("{ viewer { subject { records(first: 100) { totalCount nodes { title } } } } }", "camel"))[
        "viewer"
    ]["subject"]
    living = {each.title for each in ALL if each.subject == "camel"} - ENDED
    assert titles(found) == living
    assert found["records"]["totalCount"] == len(living)


async def test_c30_a_person_reads_itself_though_the_public_finds_nobody(ask: Asking) -> None:
    text = "{ viewer { subject { name records { totalCount nodes { title } } } } }"
    found = (await ask.data(text, "hidden person"))["viewer"]["subject"]
    assert titles(found) == {"未公开者的处罚"}
    wire = next(f"rec_{each.id}" for each in ALL if each.title == "未公开者的处罚")
    node = "query ($id: ID!) { node(id: $id) { id } }"
    for stranger in ("public", "sister", "public person", "licensing officer"):
        assert await ask.code(node, stranger, id=wire) == "NOT_AVAILABLE"


async def test_c30_without_the_link_to_its_subject_a_token_owns_nothing(own: Asking) -> None:
    await change(own, "update bearer set subject_id = null where role = ?", "SUBJECT_SELF")
    assert (await own.data(RECORDS, "camel", code=CAMEL)) == (await own.data(RECORDS, code=CAMEL))
