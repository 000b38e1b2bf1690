"""A body of any length on its way in: taken as it comes, at the pace of the disk, and never held in memory."""

import asyncio
from collections.abc import Callable

from starlette.types import Receive

from resolvers.intake.spool import Spool, SpoolFull
from resolvers.intake.stream import ENVELOPE_BYTES
from resolvers.refusal import NotReceived
from schema.head import Head
from schema.request import CHARSETS, MAX_DIGITS

MEDIA_TYPE = "application/x-ndjson"
# Bytes a second. Half a megabit is what the slowest line of an office carries; whoever sends less keeps a place from
# others for nothing, and at this rate even the longest stream is over within a working day of ten hours.
LEAST_RATE = 64 * 1024


class StreamOnly(Exception):
    """The body is not declared as lines of JSON, as they stand."""


class PostOnly(Exception):
    """Nothing but POST is answered here."""


class TokenMissing(Exception):
    """Nobody submits without saying who it is."""


class TokenOutlived(NotReceived):
    """The body was on its way for longer than the token is good for."""


class SenderGone(NotReceived):
    """The connection ended before the body did."""


class SenderStalled(NotReceived):
    """Nothing came for too long, or too little."""


class Arriving:
    """The body of one request and the spool it goes into."""

    def __init__(
        self, receive: Receive, spool: Spool, *, opening: float, patience: float, clock: Callable[[], float]
    ) -> None:
        """opening: seconds for the first line; patience: seconds that the sender may then be silent

        clock: tells seconds; only what passes while the sender is waited for counts against it
        """
        self._receive = receive
        self._spool = spool
        self._patience = patience
        self._clock = clock
        self._left = opening
        self._has_more = True

    async def first_line(self) -> bytes:
        """Take the body up to its first line break, or a little beyond, and return that line; it may be cut off where
        it is longer than any envelope. Raises: NotReceived."""
        begun = b""
        while self._has_more and b"\n" not in begun and len(begun) <= ENVELOPE_BYTES:
            begun += await self._part()
        return begun.partition(b"\n")[0]

    async def rest(self) -> None:
        """Take the body to its end: each part buys the time that it takes at the least rate, so that a sender may be
        silent for a while and not for ever. Raises: NotReceived."""
        self._left = self._patience
        while self._has_more:
            part = await self._part()
            self._left = min(self._patience, self._left + len(part) / LEAST_RATE)

    async def _part(self) -> bytes:
        asked = self._clock()
        try:
            async with asyncio.timeout(self._left):
                message = await self._receive()
        except TimeoutError:
            raise SenderStalled from None
        if message["type"] == "http.disconnect":
            raise SenderGone
        self._left -= self._clock() - asked
        if self._left < 0:
            raise SenderStalled
        part: bytes = message.get("body", b"")
        self._has_more = message.get("more_body", False)
        await self._spool.add(part)
        return part


def require_stream(head: Head, size: int) -> None:
    """Refuse a body that is no stream, or says that it is too long. Raises: StreamOnly, SpoolFull."""
    declared = head.all(b"content-type")
    media_type, *parameters = (part.strip().lower() for part in b",".join(declared).decode("latin-1").split(";"))
    if len(declared) != 1 or media_type != MEDIA_TYPE or not CHARSETS.issuperset(parameters):
        raise StreamOnly
    if any(each.lower() != b"identity" for each in head.all(b"content-encoding")):
        raise StreamOnly  # a packed body could unfold beyond every limit (RFC 9110, 15.5.16)
    stated = head.fields.get(b"content-length", b"")
    if stated.isdigit() and (len(stated) > MAX_DIGITS or int(stated) > size):
        raise SpoolFull
