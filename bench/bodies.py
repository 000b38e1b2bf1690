"""Holds one answer against another; says where they differ, never what stands there."""

from typing import Any

import orjson

_KINDS = {
    type(None): "null",
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "a truth value",
    int: "a whole number",
    float: "a number",
}


class BodyRefused(Exception):
    """An answer that cannot be measured: not JSON, without data, or with errors."""


def data_of(body: bytes) -> Any:
    """Return the data of a GraphQL answer. Raises: BodyRefused, also for errors inside an answer of status 200."""
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise BodyRefused("the body is not JSON") from None
    if not isinstance(answer, dict) or not isinstance(answer.get("data"), dict):
        raise BodyRefused("the body has no data")
    if answer.get("errors"):
        raise BodyRefused("the body tells errors")
    return answer["data"]


def difference(ours: Any, theirs: Any, path: str = "data") -> str | None:
    """Return the path of the first difference with its kind, None where both hold the same in the same order."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            if key not in theirs:
                return f"{path}.{key}: missing"
            if key not in ours:
                return f"{path}.{key}: there though not asked for"
            if found := difference(ours[key], theirs[key], f"{path}.{key}"):
                return found
        return None
    if isinstance(ours, list) and isinstance(theirs, list):
        for at, (one, other) in enumerate(zip(ours, theirs, strict=False)):
            if found := difference(one, other, f"{path}[{at}]"):
                return found
        return None if len(ours) == len(theirs) else f"{path}: {len(theirs)} rows instead of {len(ours)}"
    if type(ours) is not type(theirs):
        return f"{path}: {_kind(theirs)} instead of {_kind(ours)}"
    return None if ours == theirs else f"{path}: another value"


def is_empty(data: Any) -> bool:
    """Tell whether an answer holds nothing at all: such a question measures nothing."""
    if isinstance(data, dict):
        return all(is_empty(each) for each in data.values())
    return data is None or data == []


def _kind(value: Any) -> str:
    return _KINDS[type(value)]
