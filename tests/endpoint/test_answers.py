"""Headers of every answer, and what the schema says of itself."""

import pytest
from graphql import build_client_schema, get_introspection_query, print_schema

from tests.endpoint.desk import LICENSING, Desk, Rules, data, refusal, token

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
ASKED = "/graphql?query={lists{key}}"
BOTH = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        pytest.param(None, JSON, id="nothing"),
        pytest.param("*/*", JSON, id="anything"),
        pytest.param(JSON, JSON, id="JSON"),
        pytest.param(GRAPHQL, GRAPHQL, id="the type of GraphQL"),
        pytest.param(f"{GRAPHQL}; charset=utf-8", GRAPHQL, id="the type of GraphQL with its charset"),
        pytest.param(f"{GRAPHQL}, application/json;q=0.9", GRAPHQL, id="both"),
        pytest.param(f"application/json, {GRAPHQL};q=0", JSON, id="the type of GraphQL refused"),
        pytest.param(f"application/json, {GRAPHQL}; q=0.000", JSON, id="the type of GraphQL refused at length"),
        pytest.param("text/html", JSON, id="a page"),
        pytest.param("application/graphql-response+jsonp", JSON, id="a longer name"),
    ],
)
@pytest.mark.parametrize("query", ["{ viewer { role } }", "{ none }"], ids=["answer", "refusal"])
async def test_the_media_type_is_the_one_asked_for(accept: str | None, media_type: str, query: str, desk: Desk) -> None:
    response = await desk.ask(query, headers={"accept": accept} if accept else None)
    assert response.headers["content-type"].split(";")[0] == media_type


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
            {"__schema": {"queryType": {"name": "Query"}, "mutationType": None}},
            id="no mutations",
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
