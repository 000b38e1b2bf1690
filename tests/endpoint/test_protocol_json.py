"""Two readers of a body never see two questions: a name twice is found however it is written."""

import json
import random
from typing import Any

import pytest

from schema.request import RequestMalformed, read_json

NAMES = ('"a"', '"b"', '"a\\":"', '"a\\\\"', '"\\u0061"', '"蒙"', '""', '":"', '"\\":\\""', '"a :"')
VALUES = ("7", "null", "true", '"x"', '":"', '"\\":"', '"\\\\"', '"a\\" :\\"b"', '"{\\"a\\":1,\\"a\\":2}"', "[]", "{}")
SPACES = ("", "", "", " ", "\n", "\t ")
TEXTS = 5_000


def written(chance: random.Random, depth: int) -> str:
    """Return the text of some JSON value."""
    space = chance.choice(SPACES)
    if depth == 0 or chance.random() < 0.3:
        return space + chance.choice(VALUES) + chance.choice(SPACES)
    inner = [written(chance, depth - 1) for _ in range(chance.randrange(4))]
    if chance.random() < 0.3:
        return f"{space}[{','.join(inner)}]"
    members = (f"{space}{chance.choice(NAMES)}{chance.choice(SPACES)}:{each}" for each in inner)
    return f"{{{','.join(members)}}}{chance.choice(SPACES)}"


def has_name_twice(text: str) -> bool:
    """Tell what the reference reader sees, which hands out every pair."""
    found = False

    def seen(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal found
        found |= len(pairs) > len(dict(pairs))
        return dict(pairs)

    json.loads(text, object_pairs_hook=seen)
    return found


def test_a_name_twice_is_found_however_it_is_written() -> None:
    chance = random.Random(7)
    twice = 0
    for text in (written(chance, 4) for _ in range(TEXTS)):
        if has_name_twice(text):
            twice += 1
            with pytest.raises(RequestMalformed):
                read_json(text.encode())
        else:
            assert read_json(text.encode()) == json.loads(text)
    assert TEXTS // 10 < twice < TEXTS  # both sides were tried
