"""Reading a GraphQL request from HTTP, strictly: what is not plainly a question is refused before it is looked at."""

from functools import lru_cache
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from resolvers import strict_json
from resolvers.answer import Question
from resolvers.limits import QUESTION_BYTES
from schema.head import Head

MAX_BODY = QUESTION_BYTES  # what carries records may be larger, up to the bound of the service
MAX_NAME = 100
MAX_DIGITS = 12  # of a stated length; what is read is counted in any case
MAX_NESTING = 10  # of variables: no input of the schema is nested deeper than three
CHARSETS = frozenset(("charset=utf-8", 'charset="utf-8"', ""))


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


async def read_question(head: Head, receive: Receive, *, most: int = MAX_BODY) -> Question:
    """Return the question of a request, whose body has at most `most` bytes.

    Raises: RequestMalformed, BodyTooLarge, MediaTypeUnsupported, MethodNotAllowed, TokenNeedsPost, ClientDisconnect.
    """
    if head.method == "POST":
        body = await _body(head, receive, most)
        return _question(read_json(body), len(body))
    if head.method not in ("GET", "HEAD"):
        raise MethodNotAllowed
    if b"authorization" in head.fields:
        raise TokenNeedsPost
    return _question(_address(head))._replace(in_address=True)


async def _body(head: Head, receive: Receive, most: int) -> bytes:
    declared = head.all(b"content-type")
    if len(declared) != 1:
        raise MediaTypeUnsupported
    _require_json(declared[0])
    if any(each.lower() != b"identity" for each in head.all(b"content-encoding")):
        raise MediaTypeUnsupported  # a packed body could unfold beyond every limit (RFC 9110, 15.5.16)
    stated = head.fields.get(b"content-length", b"")
    if stated.isdigit() and (len(stated) > MAX_DIGITS or int(stated) > most):
        raise BodyTooLarge
    parts: list[bytes] = []
    size, has_more = 0, True
    while has_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise BodyTooLarge
        has_more = message.get("more_body", False)
    return b"".join(parts)


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
        return strict_json.read_json(body)
    except strict_json.JsonInvalid:
        raise RequestMalformed from None


def _question(given: Any, size: int = 0) -> Question:
    if not isinstance(given, dict):
        raise RequestMalformed
    text, name, variables = given.get("query"), given.get("operationName"), given.get("variables")
    if not isinstance(text, str) or not isinstance(variables, dict | None):
        raise RequestMalformed
    if len(text) > MAX_BODY:  # what is large are the variables
        raise BodyTooLarge
    if not isinstance(name, str | None) or (name is not None and len(name) > MAX_NAME):
        raise RequestMalformed
    if not isinstance(given.get("extensions"), dict | None):
        raise RequestMalformed
    if variables and not strict_json.is_shallow(variables, MAX_NESTING):
        raise RequestMalformed  # deep values would break who writes them again
    return Question(text, name or None, variables or {}, size=size)
