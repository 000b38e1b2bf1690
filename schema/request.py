"""Reading a GraphQL request from HTTP, strictly: what is not plainly a question is refused before it is looked at."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

import orjson
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from resolvers.answer import Question
from schema.head import Head

MAX_BODY = 128 * 1024
MAX_NAME = 100
MAX_DIGITS = 12  # of a stated length; what is read is counted in any case
MAX_NESTING = 10  # of variables: no input of the schema is nested deeper than three
CHARSETS = frozenset(("charset=utf-8", 'charset="utf-8"', ""))
NAMES = re.compile(rb'"(?:[^"\\]++|\\.)*+"(\s*+:)?', re.DOTALL)  # each string of a JSON text; a colon makes it a name
LEAVES = frozenset((str, int, float, bool, type(None)))
TEXTS_ALONE = frozenset((str,))  # a list of these has nothing below it, however long it is
SPACED = re.compile(rb'"\s+:')


class RequestMalformed(Exception):
    """The body or address holds no GraphQL request."""


class BodyTooLarge(Exception):
    """The body is larger than any question."""


class MediaTypeUnsupported(Exception):
    """The body is not declared as JSON, as it stands."""


class MethodNotAllowed(Exception):
    """Neither GET nor POST."""


class TokenNeedsPost(Exception):
    """A question with a token would leave its text in the address, where proxies and browsers keep it."""


class ChangeNeedsPost(Exception):
    """GET is safe: whoever follows an address changes nothing (GraphQL over HTTP, GET)."""


async def read_question(head: Head, receive: Receive) -> Question:
    """Return the question of a request.

    Raises: RequestMalformed, BodyTooLarge, MediaTypeUnsupported, MethodNotAllowed, TokenNeedsPost, ClientDisconnect.
    """
    if head.method == "POST":
        return _question(await _body(head, receive))
    if head.method not in ("GET", "HEAD"):
        raise MethodNotAllowed
    if b"authorization" in head.fields:
        raise TokenNeedsPost
    return replace(_question(_address(head)), in_address=True)


async def _body(head: Head, receive: Receive) -> Any:
    declared = head.all(b"content-type")
    if len(declared) != 1:
        raise MediaTypeUnsupported
    _require_json(declared[0])
    if any(each.lower() != b"identity" for each in head.all(b"content-encoding")):
        raise MediaTypeUnsupported  # a packed body could unfold beyond every limit (RFC 9110, 15.5.16)
    stated = head.fields.get(b"content-length", b"")
    if stated.isdigit() and (len(stated) > MAX_DIGITS or int(stated) > MAX_BODY):
        raise BodyTooLarge
    body, has_more = b"", True
    while has_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise BodyTooLarge
        has_more = message.get("more_body", False)
    return read_json(body)


@lru_cache(maxsize=64)
def _require_json(declared: bytes) -> None:
    """Refuse what is not declared as JSON. A refusal is not remembered, nor with it any word of the caller's own."""
    media_type, *parameters = (part.strip().lower() for part in declared.decode("latin-1").split(";"))
    if media_type != "application/json" or not CHARSETS.issuperset(parameters):
        raise MediaTypeUnsupported


def _address(head: Head) -> Any:
    given = QueryParams(head.query_string)
    if len(given.multi_items()) != len(given) or set(given) - {"query", "operationName", "variables", "extensions"}:
        raise RequestMalformed
    found: dict[str, Any] = dict(given)
    for name in ("variables", "extensions"):
        # An empty parameter is an absent one (GraphQL over HTTP, GET).
        found[name] = read_json(found[name].encode("utf-8", "surrogatepass")) if found.get(name) else None
    return found


def read_json(body: bytes) -> Any:
    """Return a JSON value that every reader reads alike. Raises: RequestMalformed."""
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise RequestMalformed from None  # the decoder's message quotes the body
    # A name twice in one object: a proxy that reads the first would let pass what is answered here by the last.
    if not _has_names(body, _members(found)):
        raise RequestMalformed
    return found


def _members(value: Any) -> int:
    """Return how many members all objects in a JSON value have together."""
    found, level = 0, [value]
    while level:
        values: list[Any] = []
        for each in level:
            if type(each) is dict:
                found += len(each)
                values += each.values()
            elif type(each) is list and not TEXTS_ALONE.issuperset(map(type, each)):
                values += each
        level = values
    return found


def _has_names(body: bytes, count: int) -> bool:
    """Tell whether a JSON text spells out `count` names; it never spells out fewer than it has members."""
    # Usually names alone stand before colons. A string may hold such a pair too, which can only make them more.
    if body.count(b'":') == count and not SPACED.search(body):
        return True
    return sum(map(bool, NAMES.findall(body))) == count


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


def _is_shallow(value: dict[str, Any] | None) -> bool:
    """Tell whether nothing is nested deeper than `MAX_NESTING`; deep values would break who writes them again."""
    if value is None or LEAVES.issuperset(map(type, value.values())):
        return True
    level: list[Any] = [value]
    for _ in range(MAX_NESTING):
        below: list[Any] = []
        for each in level:
            if type(each) is dict:
                below += each.values()
            elif type(each) is list and not TEXTS_ALONE.issuperset(map(type, each)):
                below += each
        if not below:
            return True
        level = below
    return False
