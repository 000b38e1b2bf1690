"""Reading a GraphQL request from HTTP, strictly: what is not plainly a question is refused before it is looked at."""

import re
from dataclasses import replace
from typing import Any

import orjson
from starlette.requests import Request

from resolvers.answer import Question

MAX_BODY = 128 * 1024
MAX_NAME = 100
MAX_DIGITS = 12  # of a stated length; what is read is counted in any case
MAX_NESTING = 10  # of variables: no input of the schema is nested deeper than three
CHARSETS = frozenset(("charset=utf-8", 'charset="utf-8"', ""))
JSON_TYPES = ("application/json", "application/graphql-response+json")


class RequestMalformed(Exception):
    """The body or address holds no GraphQL request."""


class BodyTooLarge(Exception):
    """The body is larger than any question."""


class MediaTypeUnsupported(Exception):
    """The body is not declared as JSON."""


class MethodNotAllowed(Exception):
    """Neither GET nor POST."""


class TokenNeedsPost(Exception):
    """A question with a token would leave its text in the address, where proxies and browsers keep it."""


async def read_question(request: Request) -> Question:
    """Return the question of a request.

    Raises: RequestMalformed, BodyTooLarge, MediaTypeUnsupported, MethodNotAllowed, TokenNeedsPost.
    """
    if request.method == "POST":
        return _question(await _body(request))
    if request.method not in ("GET", "HEAD"):
        raise MethodNotAllowed
    if "authorization" in request.headers:
        raise TokenNeedsPost
    return replace(_question(_address(request)), in_address=True)


async def _body(request: Request) -> Any:
    declared = request.headers.getlist("content-type")
    media_type, *parameters = (part.strip().lower() for part in "".join(declared).split(";"))
    if len(declared) != 1 or media_type != "application/json" or not CHARSETS.issuperset(parameters):
        raise MediaTypeUnsupported
    stated = request.headers.get("content-length", "")
    if stated.isascii() and stated.isdigit() and (len(stated) > MAX_DIGITS or int(stated) > MAX_BODY):
        raise BodyTooLarge
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise BodyTooLarge
    return _decoded(bytes(body))


def _address(request: Request) -> Any:
    given = request.query_params
    if len(given.multi_items()) != len(given) or set(given) - {"query", "operationName", "variables", "extensions"}:
        raise RequestMalformed
    found: dict[str, Any] = dict(given)
    for name in ("variables", "extensions"):
        if name in found:
            found[name] = _decoded(found[name].encode("utf-8", "surrogatepass"))
    return found


def _decoded(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        raise RequestMalformed from None  # the decoder's message quotes the body


def _question(given: Any) -> Question:
    if not isinstance(given, dict):
        raise RequestMalformed
    text, name, variables = given.get("query"), given.get("operationName"), given.get("variables")
    if not isinstance(text, str) or not isinstance(variables, dict | None):
        raise RequestMalformed
    if not isinstance(name, str | None) or (name is not None and len(name) > MAX_NAME):
        raise RequestMalformed
    if not isinstance(given.get("extensions"), dict | None):
        raise RequestMalformed
    if not _is_shallow(variables):
        raise RequestMalformed
    return Question(text, name or None, variables or {})


def _is_shallow(value: Any) -> bool:
    """Tell whether nothing is nested deeper than `MAX_NESTING`; deep values would break who writes them again."""
    level = [value]
    for _ in range(MAX_NESTING):
        below: list[Any] = []
        for each in level:
            if isinstance(each, dict | list):
                below += each.values() if isinstance(each, dict) else each
        if not below:
            return True
        level = below
    return False


_REFUSED = re.compile(r";q=0(\.0*)?(;|$)")


def wants_graphql_json(request: Request) -> bool:
    """Tell whether the caller takes `application/graphql-response+json`."""
    ranges = [each.replace(" ", "").lower() for each in request.headers.get("accept", "").split(",")]
    return any(each.split(";")[0] == JSON_TYPES[1] and not _REFUSED.search(each) for each in ranges)
