"""Reads NDJSON: one JSON object a line, each read strictly and in memory of one line, whatever comes between.

A line that cannot be read is a row with a code, like any other row that is refused; nothing of it is repeated.
"""

from collections.abc import Iterable, Iterator

from resolvers.intake.entries import Entry
from resolvers.strict_json import JsonInvalid, MemberTwice, is_shallow, read_json

LINE_BYTES = 256 * 1024  # the longest texts of a template, every character of them escaped, take less
LEVELS = 8  # of a record, with itself and its innermost values; no content of the catalogue has more than half
_BLANK = b" \t\r"


def json_lines(blocks: Iterable[bytes]) -> Iterator[Entry]:
    """Yield the lines of a text that comes in blocks of any size, numbered as an editor does; blank ones are left out.

    What follows the last line break is a line too.
    """
    for number, line in enumerate(_lines(blocks), start=1):
        if line is None:
            yield _faulty(number, "LINE_TOO_LONG")
        elif line.strip(_BLANK):
            yield _read(number, line)


def _read(number: int, line: bytes) -> Entry:
    try:
        found = read_json(line)
    except MemberTwice:
        return _faulty(number, "MEMBER_TWICE")
    except JsonInvalid:
        return _faulty(number, "JSON_INVALID")
    if type(found) is not dict:
        return _faulty(number, "NO_OBJECT")
    if not is_shallow(found, LEVELS):
        return _faulty(number, "NESTED_TOO_DEEPLY")
    return Entry(number, found)


def _faulty(number: int, fault: str) -> Entry:
    return Entry(number, {}, fault)


def _lines(blocks: Iterable[bytes]) -> Iterator[bytes | None]:
    """Yield each line without its break; None for one that is too long, of which no more than a block is ever held."""
    begun, is_too_long = b"", False
    for block in blocks:
        first, *others = block.split(b"\n")
        begun = b"" if is_too_long else begun + first
        is_too_long = is_too_long or len(begun) > LINE_BYTES
        for each in others:
            yield None if is_too_long else begun
            begun, is_too_long = each, len(each) > LINE_BYTES
        if is_too_long:
            begun = b""
    if begun or is_too_long:
        yield None if is_too_long else begun
