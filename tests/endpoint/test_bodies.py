"""What comes over HTTP: bodies that are no question, methods, content types, addresses."""

from collections.abc import AsyncIterator

import httpx
import pytest

from schema.request import MAX_BODY
from tests.endpoint.desk import MARKER, Desk, data, refusal, token

JSON = "application/json"
MALFORMED = (400, "REQUEST_MALFORMED")
TOO_LARGE = (413, "BODY_TOO_LARGE")
UNSUPPORTED = (415, "MEDIA_TYPE_UNSUPPORTED")
NOT_ALLOWED = (405, "METHOD_NOT_ALLOWED")
QUESTION = b'{"query":"{viewer{role}}"}'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(b"", MALFORMED, id="an empty body"),
        pytest.param(b"null", MALFORMED, id="null"),
        pytest.param(b"true", MALFORMED, id="true"),
        pytest.param(b"7", MALFORMED, id="a number"),
        pytest.param(f'"{MARKER}"'.encode(), MALFORMED, id="a string"),
        pytest.param(b"[" + QUESTION + b"]", MALFORMED, id="a batch"),
        pytest.param(b"[]", MALFORMED, id="an empty batch"),
        pytest.param(b'{"query":"{none}","query":"{viewer{role}}"}', MALFORMED, id="a member twice"),
        pytest.param(b'{"query":"{viewer{role}}","qu\\u0065ry":"{none}"}', MALFORMED, id="and once escaped"),
        pytest.param(b'{"query":"{viewer{role}}","id":1,"id":1}', MALFORMED, id="an unknown member twice"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a":[{"b":1,"b":2}]}}', MALFORMED, id="a variable twice"),
        pytest.param(b'{"query":"{viewer{role}}","extensions":{"a":{"b":1 , "b"\n:1}}}', MALFORMED, id="a hint twice"),
        pytest.param(b"{}", MALFORMED, id="no query"),
        pytest.param(b'{"query":null}', MALFORMED, id="a null query"),
        pytest.param(b'{"query":["{viewer{role}}"]}', MALFORMED, id="a list for a query"),
        pytest.param(b'{"query":"\xff\xfe"}', MALFORMED, id="invalid UTF-8"),
        pytest.param(b'{"query":"\xed\xa0\x80"}', MALFORMED, id="a surrogate in UTF-8"),
        pytest.param(b'{"query":"\\ud800"}', MALFORMED, id="half a surrogate pair escaped"),
        pytest.param(b"\xef\xbb\xbf" + QUESTION, MALFORMED, id="a byte order mark"),
        pytest.param(b"[" * 100_000, MALFORMED, id="100 000 open brackets"),
        pytest.param(b"[" * 50_000 + b"]" * 50_000, MALFORMED, id="50 000 brackets that close"),
        pytest.param(b'{"a":' * 20_000 + b"1" + b"}" * 20_000, MALFORMED, id="20 000 nested objects"),
        pytest.param(b"7" * 5_000, MALFORMED, id="a number of 5 000 digits"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a":NaN}}', MALFORMED, id="NaN"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a":Infinity}}', MALFORMED, id="Infinity"),
        pytest.param(b'{"query":"{viewer{role}}","variables":[]}', MALFORMED, id="variables as a list"),
        pytest.param(b'{"query":"{viewer{role}}","variables":"{}"}', MALFORMED, id="variables as a string"),
        pytest.param(b'{"query":"{viewer{role}}","extensions":[]}', MALFORMED, id="extensions as a list"),
        pytest.param(b'{"query":"{viewer{role}}","operationName":7}', MALFORMED, id="a number for a name"),
        pytest.param(
            b'{"query":"{viewer{role}}","operationName":"' + b"N" * 101 + b'"}', MALFORMED, id="a name of 101 letters"
        ),
        pytest.param(
            b'{"query":"{viewer{role}}","operationName":"' + b"N" * 100_000 + b'"}', MALFORMED, id="a name of 100 kB"
        ),
        pytest.param(
            b'{"query":"{viewer{role}}","variables":{"a":' + b"[" * 10 + b"7" + b"]" * 10 + b"}}",
            MALFORMED,
            id="variables nested eleven deep",
        ),
        pytest.param(
            b'{"query":"{viewer{role}}","variables":{"a":' + b"[" * 900 + b"]" * 900 + b"}}",
            MALFORMED,
            id="variables nested 900 deep",
        ),
        pytest.param(QUESTION + b"x", MALFORMED, id="something after the object"),
        pytest.param(QUESTION + QUESTION, MALFORMED, id="two objects"),
        pytest.param(b'{"query":"' + b"#" * 200_000 + b'"}', TOO_LARGE, id="200 kB"),
        pytest.param(f"query={MARKER}".encode(), MALFORMED, id="a form"),
    ],
)
@pytest.mark.parametrize("actor", [None, "licensing-officer"], ids=["public", "state organ"])
async def test_what_is_no_question_is_refused(
    body: bytes, expected: tuple[int, str], actor: str | None, desk: Desk
) -> None:
    headers = {"content-type": JSON, **({"authorization": f"Bearer {token(actor)}"} if actor else {})}
    assert refusal(await desk.client.post("/graphql", content=body, headers=headers)) == expected


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(QUESTION, id="plainly"),
        pytest.param(b" \n" + QUESTION + b"\t", id="with spaces around"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"query":1,"a":{"query":1}}}', id="a name in two objects"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a":"\\"b\\":"}}', id="a colon after quotes in a string"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a\\\\":"\\\\","b":[":",":"]}}', id="backslashes"),
        pytest.param(b'{"query":"{viewer{role}}","extensions":{"clientLibrary":{"name":"x"}}}', id="hints of a client"),
        pytest.param(b'{"query":"{viewer{role}}","variables":null,"extensions":null,"operationName":null}', id="nulls"),
        pytest.param(b'{"query":"{viewer{role}}","operationName":""}', id="an empty name"),
        pytest.param(b'{"query":"{viewer{role}}","id":7,"doc":[]}', id="members of other protocols"),
        pytest.param(b'{"query":"{viewer{role}}","variables":{"a":1e999}}', id="an unused number without bounds"),
        pytest.param(b'{"query":"\\ufeff{viewer{role}}"}', id="a byte order mark in the document"),
        pytest.param(
            b'{"query":"{viewer{role}}","variables":{"a":' + b"[" * 8 + b"7" + b"]" * 8 + b"}}", id="unused variables"
        ),
    ],
)
async def test_what_is_a_question_is_answered(body: bytes, desk: Desk) -> None:
    response = await desk.client.post("/graphql", content=body, headers={"content-type": JSON})
    if b"1e999" in body and response.status_code == 400:
        assert refusal(response) == MALFORMED
        return
    assert data(response) == {"viewer": {"role": "PUBLIC"}}


async def test_a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not(desk: Desk) -> None:
    for extra, expected in ((0, 200), (1, 413)):
        body = QUESTION + b" " * (MAX_BODY - len(QUESTION) + extra)
        response = await desk.client.post("/graphql", content=body, headers={"content-type": JSON})
        assert response.status_code == expected


async def test_a_chunked_body_is_counted_while_it_comes(desk: Desk) -> None:
    sent = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 4_096
            yield b" " * 4_096

    response = await desk.client.post("/graphql", content=chunks(), headers={"content-type": JSON})
    assert refusal(response) == TOO_LARGE
    assert sent <= MAX_BODY + 2 * 4_096


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param("9" * 5_000, TOO_LARGE, id="of 5 000 digits"),
        pytest.param(str(MAX_BODY + 1), TOO_LARGE, id="one byte too large"),
        pytest.param("-1", None, id="negative: what comes is counted"),
        pytest.param("many", None, id="a word: what comes is counted"),
        pytest.param("²", None, id="no ASCII digit"),
    ],
)
async def test_a_stated_length_is_believed_only_when_it_refuses(
    stated: str, expected: tuple[int, str] | None, desk: Desk
) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", stated.encode("latin-1"))]
    response = await desk.client.post("/graphql", content=QUESTION, headers=headers)
    if expected is None:
        assert response.status_code == 200
    else:
        assert refusal(response) == expected


@pytest.mark.parametrize(
    ("content_type", "is_read"),
    [
        pytest.param("application/json", True, id="plain"),
        pytest.param("Application/JSON", True, id="in capitals"),
        pytest.param("application/json; charset=utf-8", True, id="with its charset"),
        pytest.param("application/json;charset=UTF-8", True, id="with its charset in capitals"),
        pytest.param('application/json; charset="utf-8"', True, id="with its charset quoted"),
        pytest.param("application/json;", True, id="with an empty parameter"),
        pytest.param("application/json; charset=gb18030", False, id="in GB 18030"),
        pytest.param("application/json; charset=utf-16", False, id="in UTF-16"),
        pytest.param("text/plain", False, id="text"),
        pytest.param("text/plain, application/json", False, id="two in one header"),
        pytest.param("text/plain; application/json", False, id="as a parameter"),
        pytest.param("application/jsonp", False, id="a longer name"),
        pytest.param("application/graphql", False, id="bare GraphQL"),
        pytest.param("application/graphql-response+json", False, id="that of responses"),
        pytest.param("application/x-www-form-urlencoded", False, id="a form"),
        pytest.param("multipart/form-data; boundary=x", False, id="an upload"),
        pytest.param("", False, id="empty"),
        pytest.param(None, False, id="absent"),
    ],
)
async def test_the_content_type_is_compared_exactly(content_type: str | None, is_read: bool, desk: Desk) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    response = await desk.client.post("/graphql", content=QUESTION, headers=headers)
    if is_read:
        assert data(response) == {"viewer": {"role": "PUBLIC"}}
    else:
        assert refusal(response) == UNSUPPORTED


@pytest.mark.parametrize(
    ("encoding", "is_read"), [("identity", True), ("Identity", True), ("gzip", False), ("br", False), ("", False)]
)
async def test_a_packed_body_is_not_unpacked(encoding: str, is_read: bool, desk: Desk) -> None:
    headers = {"content-type": JSON, "content-encoding": encoding}
    response = await desk.client.post("/graphql", content=QUESTION, headers=headers)
    if is_read:
        assert data(response) == {"viewer": {"role": "PUBLIC"}}
    else:
        assert refusal(response) == UNSUPPORTED


async def test_two_content_types_are_none(desk: Desk) -> None:
    for pair in (("application/json", "text/plain"), ("application/json", "application/json")):
        headers = [("content-type", each) for each in pair]
        assert refusal(await desk.client.post("/graphql", content=QUESTION, headers=headers)) == UNSUPPORTED


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "QUERY"])
async def test_other_methods_are_refused_and_the_right_ones_named(method: str, desk: Desk) -> None:
    response = await desk.client.request(method, "/graphql", json={"query": "{viewer{role}}"})
    assert refusal(response) == NOT_ALLOWED
    assert response.headers["allow"] == "GET, HEAD, POST"


TWICE = '{"a":1,"a":1}'


def get(**parameters: str) -> httpx.QueryParams:
    return httpx.QueryParams({"query": "{viewer{role}}", **parameters})


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        pytest.param("", MALFORMED, id="nothing"),
        pytest.param(f"?query={{viewer{{role}}}}&query={MARKER}", MALFORMED, id="a parameter twice"),
        pytest.param(f"?{get(idNumber=MARKER)}", MALFORMED, id="a parameter that is none"),
        pytest.param(f"?{get(variables='[]')}", MALFORMED, id="variables as a list"),
        pytest.param(f"?{get(variables='{')}", MALFORMED, id="variables that do not end"),
        pytest.param(f"?{get(variables=TWICE)}", MALFORMED, id="a variable twice"),
        pytest.param(f"?{get(extensions='7')}", MALFORMED, id="a number for extensions"),
        pytest.param(f"?{get(operationName='N' * 101)}", MALFORMED, id="a name of 101 letters"),
        pytest.param("?query=%ff%fe", (400, "QUESTION_INVALID"), id="invalid UTF-8"),
        pytest.param("?query=mutation{__typename}", NOT_ALLOWED, id="a mutation"),
        pytest.param("?query=subscription{changes}", NOT_ALLOWED, id="a subscription"),
        pytest.param(f"?{get(operationName='Other')}", (400, "OPERATION_UNKNOWN"), id="an unknown operation"),
    ],
)
async def test_a_bad_address_is_refused(address: str, expected: tuple[int, str], desk: Desk) -> None:
    assert refusal(await desk.client.get(f"/graphql{address}")) == expected


@pytest.mark.parametrize("empty", ["variables", "operationName", "extensions"])
async def test_an_empty_parameter_is_an_absent_one(empty: str, desk: Desk) -> None:
    assert data(await desk.client.get(f"/graphql?{get(**{empty: ''})}")) == {"viewer": {"role": "PUBLIC"}}


async def test_get_answers_a_query_with_variables_and_head_answers_its_headers(desk: Desk) -> None:
    asked = "/graphql?" + str(
        httpx.QueryParams(
            query="query A($n:Int){records(first:$n){nodes{kind}}} query B{lists{key}}",
            operationName="A",
            variables='{"n":2}',
        )
    )
    got = await desk.client.get(asked)
    assert len(data(got)["records"]["nodes"]) == 2
    head = await desk.client.head(asked)
    assert head.status_code == 200
    assert head.headers["etag"] == got.headers["etag"]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_a_token_is_never_sent_with_a_question_in_the_address(method: str, desk: Desk) -> None:
    headers = {"authorization": f"Bearer {token('company')}"}
    response = await desk.client.request(method, f"/graphql?{get()}", headers=headers)
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD, POST"
    if method == "GET":  # HEAD has no body
        assert refusal(response) == NOT_ALLOWED
