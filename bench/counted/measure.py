"""The measure: a fixed amount of everyday Python, counted beside the questions.

Builds of one Python differ in what the same work costs, by 4 to 15 %; they differ nearly alike on this work and on a
question. So a question's cost in measures can be held against a figure that another build gave, within 6 %.
With another measure no figure can be compared: whoever changes it writes all of them anew.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence

_MEMBER = re.compile(r'"(\w+)":(\d+)')
_TEXT = '{"abc":123,"de":45,"xyz":99}'
_TREE = {"a": [1, 2, 3, {"b": "x" * 10}] * 3}


class _Pair:
    __slots__ = ("first", "second")

    def __init__(self, first: int, second: int) -> None:
        self.first = first
        self.second = second

    def sum(self) -> int:
        return self.first + self.second


def _found(found: dict[str, int], key: str) -> int:
    return found[key] + 1


def _calls() -> None:
    found = {"a": 1}
    for _ in range(3_000):
        _found(found, "a")


def _objects() -> None:
    for number in range(650):
        pair = _Pair(number, number)
        isinstance(pair.sum(), str | _Pair)


def _dicts() -> None:
    for number in range(130):
        sorted({str(place): number for place in range(8)}.items())


def _texts() -> None:
    for number in range(130):
        ",".join([f'"{place}":{number}' for place in range(5)]).encode().decode().replace("1", "22").split(",")


def _some() -> Iterator[int]:
    yield from range(10)


def _comprehensions() -> None:
    for _ in range(120):
        tuple(number for number in _some() if number & 1)
        [{number: number} for number in range(10)]


def _trees() -> None:
    for _ in range(40):
        json.loads(json.dumps(_TREE))


def _patterns() -> None:
    for _ in range(300):
        _MEMBER.findall(_TEXT)


def _failures() -> None:
    for number in range(900):
        try:
            raise KeyError(number)
        except KeyError:
            continue


async def _nothing() -> int:
    return 1


def _coroutines() -> None:
    for _ in range(680):
        waiting = _nothing()
        try:
            waiting.send(None)
        except StopIteration:
            continue


# Each costs about the same, the last two a quarter less: a request calls more than it raises or waits.
PARTS: Sequence[Callable[[], None]] = (
    _calls,
    _objects,
    _dicts,
    _texts,
    _comprehensions,
    _trees,
    _patterns,
    _failures,
    _coroutines,
)


def measure() -> None:
    """Do the work once."""
    for part in PARTS:
        part()
