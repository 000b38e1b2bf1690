"""JSON that every reader reads alike: no member named twice, no number that is none, nothing nested without end."""

import re
from typing import Any

import orjson

# Each string of a JSON text; a colon behind it makes it a name.
_NAMES = re.compile(rb'"(?:[^"\\]++|\\.)*+"(\s*+:)?', re.DOTALL)
_SPACED = re.compile(rb'"\s+:')
_LEAVES = frozenset((str, int, float, bool, type(None)))
_TEXTS_ALONE = frozenset((str,))  # a list of these has nothing below it, however long it is


class JsonInvalid(ValueError):
    """The text is no JSON. The message quotes nothing of it."""


class MemberTwice(JsonInvalid):
    """One object names a member twice: who reads the first and who reads the last would see two things."""


def read_json(text: bytes) -> Any:
    """Return a JSON value. Raises: JsonInvalid, MemberTwice."""
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise JsonInvalid from None  # the decoder's message quotes the text
    if not _has_names(text, _members(found)):
        raise MemberTwice
    return found


def is_shallow(value: Any, levels: int) -> bool:
    """Tell whether a value has at most `levels` levels, its own and that of its innermost values included."""
    if type(value) is dict and _LEAVES.issuperset(map(type, value.values())):
        return True
    level: list[Any] = [value]
    for _ in range(levels):
        below: list[Any] = []
        for each in level:
            if type(each) is dict:
                below += each.values()
            elif type(each) is list and not _TEXTS_ALONE.issuperset(map(type, each)):
                below += each
        if not below:
            return True
        level = below
    return False


def _members(value: Any) -> int:
    """Return how many members all objects in a JSON value have together."""
    found, level = 0, [value]
    while level:
        values: list[Any] = []
        for each in level:
            if type(each) is dict:
                found += len(each)
                values += each.values()
            elif type(each) is list and not _TEXTS_ALONE.issuperset(map(type, each)):
                values += each
        level = values
    return found


def _has_names(text: bytes, count: int) -> bool:
    """Tell whether a JSON text spells out `count` names; it never spells out fewer than it has members."""
    # Usually names alone stand before colons. A string may hold such a pair too, which can only make them more.
    if text.count(b'":') == count and not _SPACED.search(text):
        return True
    return sum(map(bool, _NAMES.findall(text))) == count
