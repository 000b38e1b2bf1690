"""Headers of every answer, and what the schema says of itself."""

import pytest
from graphql import build_client_schema, get_introspection_query, print_schema

from tests.endpoint.desk import LICENSING, Desk, Rules, data, refusal, token

ASKED = "/graphql?query={lists{key}}"
BOTH = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)


@pytest.mark.parametrize(
    ("actor", "query", "cache"),
    [
        pytest.param(None, "{ viewer { role } }", "no-cache", id="the public"),
        pytest.param(None, "{ none }", "no-cache", id="the public refused"),
        pytest.param("company", "{ viewer { role } }", "private, no-cache", id="a subject"),
        pytest.param("company", "{ none }", "private, no-cache", id="a subject refused"),
        pytest.param(
            "licensing-officer", f"query {LICENSING} {{ viewer {{ role }} }}", "private, no-cache", id="an organ"
        ),
    ],
)
async def test_no_cache_may_keep_an_answer(actor: str | None, query: str, cache: str, desk: Desk) -> None:
    headers = (await desk.ask(query, actor=actor)).headers
    assert headers["cache-control"] == cache
    assert "Authorization" in headers["vary"]
    assert "Accept" in headers["vary"]
    assert "etag" not in headers
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("form", "status"),
    [
        pytest.param("{tag}", 304, id="as given"),
        pytest.param("W/{tag}", 304, id="weakened by a proxy"),
        pytest.param('"other", {tag}', 304, id="among others"),
        pytest.param("*", 304, id="any"),
        pytest.param('"other"', 200, id="another"),
        pytest.param("", 200, id="none"),
    ],
)
async def test_an_answer_by_get_carries_a_tag_that_is_checked_each_time(form: str, status: int, desk: Desk) -> None:
    first = await desk.client.get(ASKED)
    tag = first.headers["etag"]
    again = await desk.client.get(ASKED, headers={"if-none-match": form.replace("{tag}", tag)})
    assert again.status_code == status
    assert again.headers["etag"] == tag
    assert again.content == (b"" if status == 304 else first.content)
    await desk.database.commit([("update credit_list set key = key || '_NEW'", [])])
    changed = await desk.client.get(ASKED, headers={"if-none-match": tag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


async def test_a_refusal_by_get_carries_no_tag(desk: Desk) -> None:
    assert "etag" not in (await desk.client.get("/graphql?query={none}")).headers


@BOTH
async def test_the_introspection_of_every_tool_is_answered_in_full(desk: Desk, rules: Rules) -> None:
    full = get_introspection_query(
        descriptions=True,
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
    )
    for query in (get_introspection_query(), full):
        for actor in (None, "licensing-officer"):
            found = data(await desk.ask(query, actor=actor, operationName="IntrospectionQuery"))
            assert print_schema(build_client_schema(found)).count("\ntype ") == print_schema(rules.schema).count(
                "\ntype "
            )


@BOTH
async def test_introspection_beside_data_keeps_the_order_of_the_question(desk: Desk) -> None:
    query = """
      query($d: Date, $k: RecordClass, $n: String!) {
        last: __typename
        records(filter: {decidedFrom: $d, kind: $k}) { __typename totalCount }
        t: __type(name: $n) { name fields(includeDeprecated: true) { name isDeprecated deprecationReason } }
        ...F
      }
      fragment F on Query { __typename viewer { __typename role } }
    """
    variables = {"d": "2020-01-01", "k": "NEGATIVE", "n": "PageInfo"}
    for actor in (None, "company"):
        found = data(await desk.ask(query, variables, actor=actor))
        assert list(found) == ["last", "records", "t", "__typename", "viewer"]
        assert found["last"] == found["__typename"] == "Query"
        assert found["records"]["__typename"] == "RecordConnection"
        assert found["viewer"]["__typename"] == "Viewer"
        assert len(found["t"]["fields"]) == 4


@pytest.mark.parametrize(
    ("query", "variables", "expected"),
    [
        pytest.param("{ __typename }", None, {"__typename": "Query"}, id="the type of the root alone"),
        pytest.param("query($n: String!) { __type(name: $n) { name } }", {"n": "None"}, {"__type": None}, id="no type"),
        pytest.param(
            "{ __typename @skip(if: true) viewer { role } }", None, {"viewer": {"role": "PUBLIC"}}, id="left out"
        ),
        pytest.param("{ viewer @skip(if: true) { role } }", None, {}, id="nothing at all"),
        pytest.param(
            "{ __schema { queryType { name } mutationType { name } } }",
            None,
            {"__schema": {"queryType": {"name": "Query"}, "mutationType": {"name": "Mutation"}}},
            id="the roots",
        ),
    ],
)
async def test_introspection_is_answered(query: str, variables: object, expected: object, desk: Desk) -> None:
    assert data(await desk.ask(query, variables)) == expected


@BOTH
async def test_aliases_longer_than_an_identifier_of_the_database_stay_apart(desk: Desk) -> None:
    long = "a" * 200
    found = data(await desk.ask(f"{{ {long}x: viewer {{ {long}y: role {long}z: routes }} {long}w: lists {{ key }} }}"))
    assert set(found) == {f"{long}x", f"{long}w"}
    assert found[f"{long}x"] == {f"{long}y": "PUBLIC", f"{long}z": []}


async def test_the_token_of_one_question_is_not_remembered_for_the_next(desk: Desk) -> None:
    asked = {"query": "{ viewer { role } }"}
    headers = {"authorization": f"Bearer {token('company')}"}
    assert data(await desk.client.post("/graphql", json=asked, headers=headers))["viewer"]["role"] == "SUBJECT_SELF"
    assert data(await desk.client.post("/graphql", json=asked))["viewer"]["role"] == "PUBLIC"


async def test_a_named_operation_is_the_one_that_runs(desk: Desk) -> None:
    query = "query A { viewer { role } } query B { lists { key } }"
    assert list(data(await desk.ask(query, operationName="A"))) == ["viewer"]
    assert list(data(await desk.ask(query, operationName="B"))) == ["lists"]
    assert refusal(await desk.ask(query, operationName="C")) == (400, "OPERATION_UNKNOWN")
    assert refusal(await desk.ask("{ viewer { role } }", operationName="A")) == (400, "OPERATION_UNKNOWN")
