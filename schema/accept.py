"""What a caller accepts: the media type of its answer, and whether a refused question is told with status 200."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from schema.head import Head

GRAPHQL_JSON = "application/graphql-response+json"
PLAIN_JSON = "application/json"
MAX_REMEMBERED = 256  # characters of a header that is kept; nobody's client sends a longer one


class NotAcceptable(Exception):
    """None of the media types that the caller accepts is one of ours."""


@dataclass(frozen=True)
class Manner:
    """How one caller is answered.

    is_legacy: it names application/json and prefers it; such a caller trusts a body only under status 200
    (GraphQL over HTTP, status codes of application/json), so a question that is refused is told with 200
    """

    media_type: str
    is_legacy: bool = False


ANYHOW = Manner(PLAIN_JSON)  # nothing said, or anything accepted: JSON that every tool shows, with telling statuses
_IN_GRAPHQL = Manner(GRAPHQL_JSON)
_IN_PLAIN = Manner(PLAIN_JSON, is_legacy=True)


def manner_of(head: Head) -> Manner:
    """Return the manner that the `Accept` headers of a request ask for (RFC 9110, 12.5.1). Raises: NotAcceptable."""
    accept = b",".join(head.all(b"accept"))
    # What may hold somebody's number is not remembered.
    return _remembered(accept) if len(accept) <= MAX_REMEMBERED and not _FIGURES.search(accept) else _chosen(accept)


def _chosen(written: bytes) -> Manner:
    accept = written.decode("latin-1")
    ranges = list(_ranges(accept))
    if not ranges and not accept.strip(" \t,"):
        return ANYHOW
    graphql, plain = _weight(ranges, GRAPHQL_JSON), _weight(ranges, PLAIN_JSON)
    if not graphql[0] and not plain[0]:
        raise NotAcceptable
    if graphql[0] == plain[0] and not graphql[1] and not plain[1]:
        return ANYHOW
    # Of two that weigh alike, the one that is named; of two that are named, the one whose status can be trusted.
    if graphql >= plain:
        return _IN_GRAPHQL
    return _IN_PLAIN if plain[1] else ANYHOW


_remembered = lru_cache(maxsize=256)(_chosen)


def _weight(ranges: list[tuple[str, bool, float]], media_type: str) -> tuple[float, bool]:
    """Return (quality, whether the type is named) of the most specific range that holds `media_type`."""
    for name in (media_type, "application/*", "*/*"):
        for is_exact in (True, False):
            found = [quality for each, has_charset, quality in ranges if each == name and has_charset is is_exact]
            if found:
                return max(found), name == media_type
    return 0.0, False


_QUOTED = r'"(?:[^"\\]++|\\.)*+\\?"?'  # one that does not end takes the rest, so that no text is read twice
_ELEMENT = re.compile(rf'(?:[^,"]++|{_QUOTED})++')
_PART = re.compile(rf'(?:[^;"]++|{_QUOTED})++')
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+/[!#$%&'*+.^_`|~0-9a-z-]+")
_FIGURES = re.compile(rb"\d{8}")
_QUALITY = re.compile(r"0(?:\.[0-9]*)?|\.[0-9]+|1(?:\.0*)?")  # `.2` too: what java.net sends where nothing is said


def _ranges(accept: str) -> Iterator[tuple[str, bool, float]]:
    """Yield (media range, whether it states our charset, quality); what is no range, or not in UTF-8, is passed over.

    A range with any other parameter holds none of our types, which have none.
    """
    for element in _ELEMENT.findall(accept):
        name, *parameters = (part.strip().lower() for part in _PART.findall(element) or [""])
        name = "*/*" if name == "*" else name
        given = dict(_pair(each) for each in parameters if each)
        quality, charset = given.pop("q", "1"), given.pop("charset", None)
        if _NAME.fullmatch(name) and not given and charset in (None, "utf-8", "utf8") and _QUALITY.fullmatch(quality):
            yield name, charset is not None, float(f"0{quality}")


def _pair(parameter: str) -> tuple[str, str]:
    name, _, value = parameter.partition("=")
    return name.strip(), value.strip().strip('"')
