"""GraphQL over HTTP: the media type of an answer, and the status that goes with it."""

from typing import Any

import httpx
import pytest

from resolvers.demo.cast import COMPANY_CODE
from schema.accept import MAX_REMEMBERED
from tests.endpoint.desk import Desk, data, refusal, token

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
NONE = None  # nothing acceptable
PLAIN, LEGACY, MODERN = (JSON, 400), (JSON, 200), (GRAPHQL, 400)
INVALID = "{ none }"
APOLLO = f"{GRAPHQL},application/json;q=0.9"
URQL = f"{GRAPHQL}, application/graphql+json, application/json, text/event-stream, multipart/mixed"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        # What clients send.
        pytest.param(None, PLAIN, id="nothing: JSON with telling statuses"),
        pytest.param("", PLAIN, id="an empty header"),
        pytest.param(" , ,", PLAIN, id="an empty list"),
        pytest.param("*/*", PLAIN, id="curl, fetch"),
        pytest.param(APOLLO, MODERN, id="Apollo Client"),
        pytest.param(URQL, MODERN, id="urql"),
        pytest.param(f"multipart/mixed;deferSpec=20220824,{APOLLO}", MODERN, id="Apollo Client with @defer"),
        pytest.param("application/json, text/plain, */*", LEGACY, id="axios"),
        pytest.param("application/json, */*;q=0.5", LEGACY, id="httpie"),
        pytest.param("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", PLAIN, id="java.net"),
        pytest.param("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", PLAIN, id="a browser"),
        pytest.param(f"{GRAPHQL}; charset=utf-8, application/json; charset=utf-8", MODERN, id="as recommended"),
        # One type.
        pytest.param(JSON, LEGACY, id="JSON only"),
        pytest.param("Application/JSON", LEGACY, id="JSON only, in capitals"),
        pytest.param("application/json;charset=utf-8", LEGACY, id="JSON in UTF-8"),
        pytest.param('application/json ; charset="UTF-8"', LEGACY, id="JSON in UTF-8, quoted"),
        pytest.param(GRAPHQL, MODERN, id="the type of GraphQL"),
        pytest.param("application/*", PLAIN, id="any application type"),
        # Weights.
        pytest.param(f"{JSON}, {GRAPHQL}", MODERN, id="both alike, JSON first"),
        pytest.param(f"{JSON};q=1.0, {GRAPHQL};q=0.999", LEGACY, id="JSON by a thousandth"),
        pytest.param(f"{JSON};q=0.1, {GRAPHQL};q=0.2", MODERN, id="both little"),
        pytest.param(f"{JSON}, {GRAPHQL};q=0", LEGACY, id="the type of GraphQL refused"),
        pytest.param(f"{JSON}, {GRAPHQL}; q=0.000", LEGACY, id="the type of GraphQL refused at length"),
        pytest.param(f"{JSON};q=0, */*", MODERN, id="anything but JSON"),
        pytest.param(f"{GRAPHQL};q=0, */*", PLAIN, id="anything but the type of GraphQL"),
        pytest.param(f"{JSON};q=0.2, application/*;q=0.9", MODERN, id="the exact range outweighs the wide one"),
        pytest.param("text/html, application/*;q=0.1", PLAIN, id="a page, or anything of ours"),
        pytest.param(f"{JSON};q=0.3, {JSON};q=0.9, {GRAPHQL};q=0.5", LEGACY, id="one type twice: the greater weight"),
        pytest.param(f"{JSON};charset=utf-8;q=0, {JSON}, {GRAPHQL};q=.1", MODERN, id="JSON, but not in UTF-8"),
        # Ranges that hold none of ours.
        pytest.param("text/html", NONE, id="a page"),
        pytest.param("text/event-stream", NONE, id="a stream"),
        pytest.param("*/*;q=0", NONE, id="nothing at all"),
        pytest.param(f"{JSON};q=0, {GRAPHQL};q=0.0", NONE, id="both refused"),
        pytest.param("application/json;charset=gb18030", NONE, id="JSON in GB 18030"),
        pytest.param("application/json;version=2", NONE, id="JSON of another kind"),
        pytest.param("application/graphql-response+jsonp", NONE, id="a longer name"),
        pytest.param("application/json/x", NONE, id="two slashes"),
        pytest.param("json", NONE, id="no slash"),
        pytest.param("application/json;q=2", NONE, id="a weight above one"),
        pytest.param("application/json;q=-1", NONE, id="a weight below zero"),
        pytest.param("application/json;q=nan", NONE, id="a weight that is none"),
        pytest.param('text/html;a="application/json, */*"', NONE, id="a type inside quotes"),
        pytest.param('text/html;a="\\"", */*', PLAIN, id="an escaped quote ends nothing"),
        pytest.param('"\\' * 10_000, NONE, id="quotes and backslashes without end"),
        pytest.param('";,', NONE, id="a quote that does not end"),
        pytest.param(f"{'x/y, ' * MAX_REMEMBERED}{JSON}", LEGACY, id="a long list"),
    ],
)
async def test_an_answer_has_the_type_and_a_refusal_the_status_that_the_caller_accepts(
    accept: str | None, expected: tuple[str, int] | None, desk: Desk
) -> None:
    headers = {} if accept is None else {"accept": accept}
    if accept is None:
        desk.client.headers.pop("accept")
    answer = await desk.ask("{ viewer { role } }", headers=headers)
    refused = await desk.ask(INVALID, headers=headers)
    if expected is None:
        assert refusal(answer) == refusal(refused) == (406, "NOT_ACCEPTABLE")
        assert answer.headers["content-type"] == f"{JSON}; charset=utf-8"
        return
    media_type, status = expected
    assert data(answer) == {"viewer": {"role": "PUBLIC"}}
    assert answer.headers["content-type"] == refused.headers["content-type"] == f"{media_type}; charset=utf-8"
    assert refused.status_code == status
    assert refused.json()["errors"][0]["extensions"]["code"] == "QUESTION_INVALID"


@pytest.mark.parametrize("address", ["?query={none}", "?operationName=A&variables=7", "?Q", "?query=1&query=2"])
async def test_the_address_of_a_post_is_not_read(address: str, desk: Desk) -> None:
    """Clients write the operation's name there for their logs; the question stands in the body alone."""
    answer = await desk.client.post(f"/graphql{address}", json={"query": "{ viewer { role } }"})
    assert data(answer) == {"viewer": {"role": "PUBLIC"}}


async def test_two_accept_headers_are_one_list(desk: Desk) -> None:
    headers = [("content-type", JSON), ("accept", "text/html"), ("accept", GRAPHQL)]
    answer = await desk.client.post("/graphql", content=b'{"query":"{viewer{role}}"}', headers=headers)
    assert answer.headers["content-type"].startswith(GRAPHQL)


async def test_a_body_is_not_read_for_a_caller_that_accepts_nothing_of_ours(desk: Desk) -> None:
    headers = {"accept": "image/png", "authorization": f"Bearer {token('licensing-officer')}", "content-type": JSON}
    assert refusal(await desk.client.post("/graphql", content=b"{", headers=headers)) == (406, "NOT_ACCEPTABLE")


QUESTIONS: list[Any] = [
    pytest.param({"query": "{"}, "QUESTION_INVALID", id="a document that does not parse"),
    pytest.param({"query": INVALID}, "QUESTION_INVALID", id="a document that does not fit"),
    pytest.param({"query": "mutation { submit }"}, "QUESTION_INVALID", id="a mutation"),
    pytest.param({"query": "query A { lists { key } } query B { lists { key } }"}, "OPERATION_UNKNOWN", id="which?"),
    pytest.param({"query": "query A { lists { key } }", "operationName": "B"}, "OPERATION_UNKNOWN", id="not that one"),
    pytest.param({"query": "query($n: Int!) { records(first: $n) { totalCount } }"}, "INPUT_INVALID", id="no variable"),
    pytest.param({"query": '{ subject(code: "x") { id } }'}, "IDENTIFIER_INVALID", id="a code that is none"),
    pytest.param({"query": "{ records(first: 0) { nodes { id } } }"}, "INPUT_INVALID", id="a page of nothing"),
    pytest.param({"query": "{" + "a: lists { key } " * 5_000 + "}"}, "QUESTION_TOO_LARGE", id="too large"),
]


@pytest.mark.parametrize(("asked", "code"), QUESTIONS)
async def test_a_question_that_is_refused_is_400_or_to_a_legacy_caller_200_and_never_has_data(
    asked: dict[str, Any], code: str, desk: Desk
) -> None:
    for accept, status in ((GRAPHQL, 400), ("*/*", 400), (JSON, 200)):
        response = await desk.client.post("/graphql", json=asked, headers={"accept": accept})
        assert (response.status_code, set(response.json())) == (status, {"errors"})
        assert response.json()["errors"][0]["extensions"]["code"] == code
        if status == 400:
            assert refusal(response) == (400, code)


@pytest.mark.parametrize(
    ("method", "headers", "content", "expected"),
    [
        pytest.param("POST", {}, b"{", (400, "REQUEST_MALFORMED"), id="no JSON"),
        pytest.param("POST", {}, b'{"qeury":""}', (400, "REQUEST_MALFORMED"), id="no query"),
        pytest.param("POST", {}, b'{"query":"{a}","variables":[7]}', (400, "REQUEST_MALFORMED"), id="odd variables"),
        pytest.param("POST", {"authorization": "Bearer x"}, b"{}", (401, "UNAUTHENTICATED"), id="a bad token"),
        pytest.param("PUT", {}, b"{}", (405, "METHOD_NOT_ALLOWED"), id="another method"),
        pytest.param("POST", {}, b" " * 200_000, (413, "BODY_TOO_LARGE"), id="too many bytes"),
        pytest.param("POST", {"content-type": "text/plain"}, b"{}", (415, "MEDIA_TYPE_UNSUPPORTED"), id="no JSON said"),
    ],
)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL, "*/*"])
async def test_what_is_no_question_has_one_status_whoever_asks(
    method: str, headers: dict[str, str], content: bytes, expected: tuple[int, str], accept: str, desk: Desk
) -> None:
    told = {"content-type": JSON, "accept": accept, **headers}
    assert refusal(await desk.client.request(method, "/graphql", content=content, headers=told)) == expected


@pytest.mark.parametrize("accept", [JSON, GRAPHQL, "*/*"])
async def test_an_executed_question_is_200_with_or_without_errors(accept: str, desk: Desk) -> None:
    """Also where only refusals come of it: `data` is null then, and there."""
    absent = await desk.ask('{ node(id: "nobody") { id } viewer { role } }', headers={"accept": accept})
    assert absent.status_code == 200
    assert absent.json()["data"] == {"node": None, "viewer": {"role": "PUBLIC"}}
    assert absent.json()["errors"][0]["path"] == ["node"]
    batch = f'{{ subjectsByCodes(codes: ["{COMPANY_CODE}"]) {{ code }} }}'
    refused = await desk.ask(batch, headers={"accept": accept})
    assert refusal(refused) == (200, "BATCH_NOT_PERMITTED")


@pytest.mark.parametrize("accept", [JSON, GRAPHQL, "*/*"])
@pytest.mark.parametrize("query", ["mutation { __typename }", "mutation A { __typename } query B { __typename }"])
async def test_a_mutation_is_never_asked_by_get(accept: str, query: str, desk: Desk) -> None:
    asked = httpx.QueryParams(query=query, operationName="A" if " A " in query else "")
    response = await desk.client.get(f"/graphql?{asked}", headers={"accept": accept})
    assert refusal(response) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "GET, HEAD, POST"


async def test_the_two_types_of_an_answer_have_two_tags(desk: Desk) -> None:
    tags = {
        accept: (await desk.client.get("/graphql?query={lists{key}}", headers={"accept": accept})).headers["etag"]
        for accept in (JSON, GRAPHQL)
    }
    assert len(set(tags.values())) == 2


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"apollographql-client-name": "portal", "apollographql-client-version": "1"}, id="Apollo's name"),
        pytest.param({"apollo-require-preflight": "true"}, id="Apollo's preflight"),
        pytest.param({"x-apollo-operation-name": "Q", "x-apollo-operation-id": "0"}, id="Apollo's mobile clients"),
        pytest.param({"graphql-require-preflight": "1"}, id="GraphQL's preflight"),
        pytest.param({"x-request-id": "1", "traceparent": "00-0-0-00", "baggage": "a=b"}, id="traces"),
        pytest.param({"dnt": "1", "sec-fetch-mode": "cors", "accept-language": "zh", "priority": "u=1"}, id="browsers"),
        pytest.param({"accept-encoding": "gzip, br, zstd", "connection": "keep-alive"}, id="transfer"),
        pytest.param({"cookie": "a=b"}, id="a cookie, which nobody reads"),
    ],
)
async def test_headers_that_clients_add_change_nothing(headers: dict[str, str], desk: Desk) -> None:
    answer = await desk.ask("{ viewer { role } }", headers=headers)
    assert answer.json() == {"data": {"viewer": {"role": "PUBLIC"}}}
    assert answer.headers["vary"] == "Authorization, Accept"
