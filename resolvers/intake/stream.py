"""A submission that comes as lines: its envelope on the first, then one record on each.

The envelope is the input of `submitRecords` without its records; with `count` it also says how many records follow, so
that a text which was cut off between two lines is no shorter submission.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from resolvers.intake.entries import Entry
from resolvers.intake.ndjson import json_lines
from resolvers.intake.refusals import EnvelopeInvalid, RecordsMissing

ENVELOPE_BYTES = 64 * 1024
RECORDS, COUNT = "records", "count"


class Source(Protocol):
    """A text that can be read from its beginning as often as it is asked for."""

    def blocks(self) -> Iterable[bytes]:
        """Return the text in blocks."""

    def digest(self) -> bytes:
        """Return the SHA-256 of the whole text."""


@dataclass(frozen=True)
class Envelope:
    """What is said of all records together. count: how many follow, None where the sender does not say."""

    members: Mapping[str, Any]
    count: int | None


def envelope_of(line: bytes) -> Envelope:
    """Return what the first line says. Raises: EnvelopeInvalid."""
    read = next(iter(json_lines([line])), None)
    if len(line) > ENVELOPE_BYTES or read is None or read.fault or RECORDS in read.payload:
        raise EnvelopeInvalid
    members = dict(read.payload)
    count = members.pop(COUNT, None)
    if count is not None and (type(count) is not int or count < 0):
        raise EnvelopeInvalid
    return Envelope(members, count)


async def _nothing() -> None:
    """Wait for nothing, and change no moment."""


class Stream:
    """The records of one submission, each numbered by its line; see `resolvers.calls.Records`."""

    def __init__(
        self, source: Source, *, count: int | None, arrival: Callable[[], Awaitable[datetime | None]] = _nothing
    ) -> None:
        """arrival: waits until the source is whole, and returns the moment when it was"""
        self._source = source
        self._count = count
        self._arrival = arrival

    async def arrive(self) -> datetime | None:
        """Wait until all have come, and return the moment when they had. Raises: NotReceived."""
        return await self._arrival()

    def digest(self) -> bytes:
        """Return the SHA-256 of envelope and records as they were sent."""
        return self._source.digest()

    def __iter__(self) -> Iterator[Entry]:
        """Yield the records from the first. Raises: RecordsMissing behind the last of another number than promised."""
        lines = iter(json_lines(self._source.blocks()))
        next(lines, None)
        found = 0
        for each in lines:
            found += 1
            yield each
        if self._count is not None and found != self._count:
            raise RecordsMissing
