"""What one server has taken on, and who waits for a place or is to make room."""

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any, Protocol

import orjson
from prometheus_client import Counter
from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from db.engine import StoreBusy
from schema.errors import RETRY_SECONDS, TABLE, error
from schema.frame import SECURITY

SWEEP_SECONDS = 0.005  # between two looks at who has waited too long: one timer tells many

_CLOSED = Counter("creditgraph_connections_closed", "Waiting connections closed to make room for new ones")
_KEPT, _CLOSING = b"", b"connection: close\r\n"


class Comer(Protocol):
    """A connection as its server's capacity knows it."""

    loop: asyncio.AbstractEventLoop
    cycle: Any
    is_queued: bool  # its request waits for a place

    def begin(self) -> None:
        """Begin to answer its request."""

    def refuse(self) -> None:
        """Refuse its request."""

    def step_aside(self) -> None:
        """Leave the place of its request to others while its client sends or reads."""

    def leave(self) -> None:
        """Close, so that another one has its place."""


@dataclass(frozen=True)
class Bounds:
    """What one server takes on: requests in flight, open connections, and how long a request waits for a place.

    seconds: they even out what comes in bursts; and who asks again at once, without a pause, is held back by them
    """

    in_flight: int = 64
    connections: int = 800
    seconds: float = 0.02


class Capacity:
    """What one server has taken on: how many requests are in flight, who waits for a place, and the connections whose
    client is to act next, the one that waits longest first."""

    def __init__(self, bounds: Bounds, *, is_shared: bool = False) -> None:
        """is_shared: browsers of other origins may ask here, and may then read the refusal too."""
        self.bounds = bounds
        self.in_flight = 0
        self.waiting: dict[Comer, None] = {}
        self._queue: deque[tuple[float, Comer]] = deque()  # with the end of its patience, the same for all
        self._sweep: asyncio.TimerHandle | None = None
        self._refusal = _refusal(is_shared=is_shared)

    def is_full(self) -> bool:
        """Tell whether as many requests are in flight as are taken on."""
        return self.in_flight >= self.bounds.in_flight

    def end_one(self, _task: object = None) -> None:
        """Take note that a request is not in flight any more, and begin the next."""
        self.in_flight -= 1
        self.admit()

    def admit(self) -> None:
        """Begin what waits for a place, as long as there is one."""
        while self._queue and not self.is_full():
            _, connection = self._queue.popleft()
            if connection.is_queued:
                connection.begin()
                if connection.cycle.more_body:
                    connection.step_aside()

    def queue(self, connection: "Comer") -> None:
        """Let the request of `connection` wait for a place, and refuse it where none becomes free in time."""
        end = connection.loop.time() + self.bounds.seconds
        self._queue.append((end, connection))
        if self._sweep is None:
            self._sweep = connection.loop.call_at(end, self._refuse_late, connection.loop)

    def refusal(self, *, closes: bool, has_body: bool) -> bytes:
        """Return the whole response of a refused request."""
        status, fields, body = self._refusal
        return status + (_CLOSING if closes else _KEPT) + fields + (body if has_body else b"")

    def make_room(self, connections: int) -> None:
        """Close the connection that has waited longest where there are more of them than are kept open."""
        if connections > self.bounds.connections:
            _CLOSED.inc()
            next(iter(self.waiting)).leave()

    def _refuse_late(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        while self._queue and self._queue[0][0] <= now:
            _, connection = self._queue.popleft()
            if connection.is_queued:
                connection.refuse()
        self._sweep = None
        if self._queue:
            self._sweep = loop.call_at(max(self._queue[0][0], now + SWEEP_SECONDS), self._refuse_late, loop)


def _refusal(*, is_shared: bool) -> tuple[bytes, bytes, bytes]:
    """Return the status line, the header fields and the body of every refusal: no request changes anything in them."""
    body = orjson.dumps({"errors": [error(TABLE[StoreBusy])]})
    fields = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"retry-after", str(RETRY_SECONDS).encode()),
        (b"cache-control", b"no-store"),
        *SECURITY,
    ]
    if is_shared:  # there is nothing in it to keep from an origin
        fields += [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", b"retry-after")]
    text = b"".join(name + b": " + value + b"\r\n" for name, value in fields)
    return STATUS_LINE[503], text + b"\r\n", body
