"""A stream of lines: each is read strictly by itself, and one that cannot be read spoils no other."""

import random
from collections.abc import Iterator

import pytest

from resolvers.intake.ndjson import LEVELS, LINE_BYTES, json_lines

GOOD = b'{"category":"ORG_HONOUR"}'


def told(text: bytes) -> list[tuple[int, str]]:
    """Return number and code of every line; `OK` for one that is read."""
    return [(line.number, line.fault or "OK") for line in json_lines([text])]


def nested(levels: int) -> bytes:
    """Return an object of so many levels, an even number."""
    return b'{"a":' + b'{"b":[' * (levels // 2 - 1) + b"7" + b"]}" * (levels // 2 - 1) + b"}"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param(GOOD, "OK", id="an object"),
        pytest.param(b" \t" + GOOD + b"\r", "OK", id="spaces around it, and a carriage return"),
        pytest.param(b'{"a":"\\u8499\\ud83d\\udc2a"}', "OK", id="escapes of whole characters"),
        pytest.param(b'{"a":{"b":1},"b":{"b":1}}', "OK", id="a name in two objects"),
        pytest.param(nested(LEVELS), "OK", id="nested as deeply as permitted"),
        pytest.param(nested(LEVELS + 2), "NESTED_TOO_DEEPLY", id="nested more deeply"),
        pytest.param(b'{"a":' * 900 + b"1" + b"}" * 900, "NESTED_TOO_DEEPLY", id="nested 900 deep"),
        pytest.param(b"[" * 100_000, "JSON_INVALID", id="100 000 open brackets"),
        pytest.param(b"[" + GOOD + b"]", "NO_OBJECT", id="a list"),
        pytest.param(b"null", "NO_OBJECT", id="null"),
        pytest.param(b'"text"', "NO_OBJECT", id="a text"),
        pytest.param(b"7", "NO_OBJECT", id="a number"),
        pytest.param(GOOD + GOOD, "JSON_INVALID", id="two objects"),
        pytest.param(GOOD + b",", "JSON_INVALID", id="a comma behind it"),
        pytest.param(GOOD[:-1], "JSON_INVALID", id="an object that is cut off"),
        pytest.param(b"{'a':1}", "JSON_INVALID", id="single quotes"),
        pytest.param(b'{"a":1,}', "JSON_INVALID", id="a comma too many"),
        pytest.param(b'{"a":NaN}', "JSON_INVALID", id="NaN"),
        pytest.param(b'{"a":-Infinity}', "JSON_INVALID", id="minus infinity"),
        pytest.param(b'{"a":1e999}', "JSON_INVALID", id="a number without bounds"),
        pytest.param(b'{"a":' + b"7" * 5_000 + b"}", "JSON_INVALID", id="a number of 5 000 digits"),
        pytest.param(b'{"a":"x\x01y"}', "JSON_INVALID", id="a bare control character"),
        pytest.param(b'{"a":"x\x00y"}', "JSON_INVALID", id="a bare NUL"),
        pytest.param(b'{"a":"\xff"}', "JSON_INVALID", id="invalid UTF-8"),
        pytest.param('{"a":"蒙"}'.encode("gb18030"), "JSON_INVALID", id="GB 18030"),
        pytest.param(b'{"a":"\\ud800"}', "JSON_INVALID", id="half a surrogate pair"),
        pytest.param(b"\xef\xbb\xbf" + GOOD, "JSON_INVALID", id="a byte order mark"),
        pytest.param(b"PK\x03\x04", "JSON_INVALID", id="an archive"),
        pytest.param(b'{"a":1,"a":2}', "MEMBER_TWICE", id="a member twice"),
        pytest.param(b'{"a":1,"\\u0061":2}', "MEMBER_TWICE", id="and once escaped"),
        pytest.param(b'{"a":{"b":[{"c":1 , "c"\t:2}]}}', "MEMBER_TWICE", id="a member twice below"),
        pytest.param(b'{"a":"' + b"x" * (LINE_BYTES - 8) + b'"}', "OK", id="as long as permitted"),
        pytest.param(b'{"a":"' + b"x" * (LINE_BYTES - 7) + b'"}', "LINE_TOO_LONG", id="one byte longer"),
    ],
)
def test_a_line_is_read_or_named_and_its_neighbours_are_read(line: bytes, code: str) -> None:
    assert told(GOOD + b"\n" + line + b"\n" + GOOD) == [(1, "OK"), (2, code), (3, "OK")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(b"", [], id="nothing"),
        pytest.param(b"\n \r\n\t\n", [], id="blank lines"),
        pytest.param(b"\n" + GOOD + b"\n\n\n" + GOOD + b"\n", [(2, "OK"), (5, "OK")], id="blank lines are counted"),
        pytest.param(GOOD, [(1, "OK")], id="no line break at the end"),
        pytest.param(GOOD + b"\n" + GOOD[:9], [(1, "OK"), (2, "JSON_INVALID")], id="cut off in the second"),
        pytest.param(GOOD.replace(b":", b":\r"), [(1, "OK")], id="a carriage return alone breaks no line"),
    ],
)
def test_lines_are_numbered_as_an_editor_does(text: bytes, expected: list[tuple[int, str]]) -> None:
    assert told(text) == expected


def test_lines_are_the_same_whatever_the_blocks() -> None:
    chance = random.Random(5)
    lines = [GOOD, b"", b"7", b"{", b'{"a":"' + b"y" * (LINE_BYTES + 9) + b'"}', b'{"a":"' + b"z" * 9_000 + b'"}']
    for _ in range(40):
        text = b"\n".join(chance.choices(lines, k=12))
        cuts = sorted(chance.randrange(len(text) + 1) for _ in range(chance.randrange(60)))
        blocks = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
        assert list(json_lines(blocks)) == list(json_lines([text]))


def test_of_a_line_without_end_no_more_than_a_block_is_held() -> None:
    block, held = b"x" * LINE_BYTES, 40

    def endless() -> Iterator[bytes]:
        for _ in range(held):
            yield block
        yield b"\n" + GOOD

    assert [(line.number, line.fault) for line in json_lines(endless())] == [(1, "LINE_TOO_LONG"), (2, None)]
