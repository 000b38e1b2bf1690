"""The load: a closed loop of so many connections, and an open one that asks at its own rate, whatever comes back.

Both run in the bench's own process and event loop and do as little as they can for each answer, because they share a
core with the database. In the open loop a latency begins when the request was due, not when a connection was free for
it, so that a server that stalls cannot hide the questions that had to wait.
"""

import asyncio
import gc
import re
import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

from bench.alarm import Alarm
from bench.wire import AnswerNotRead, Connection, connect

PATIENCE = 60.0  # seconds for answers that are still out when a load ends
_SEED = 4
_HEAD_START = 0.05  # seconds before the first arrival
_CODE = re.compile(rb'"code" ?: ?"([A-Z_]+)"')


@dataclass(frozen=True)
class Rate:
    """Arrivals of one stretch of an open loop: requests per second, seconds, how they are spaced."""

    per_second: float
    seconds: float
    even: bool = False  # else as independent callers come: Poisson


@dataclass
class Taken:
    """What came back. Times in seconds of the monotonic clock."""

    began: float = 0.0
    ended: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    retry_after: int = 0  # answers that say when to come again
    broken: int = 0  # connections lost in the middle of a question
    unanswered: int = 0
    answers: list[tuple[float, float, int]] = field(default_factory=list)  # (was due, latency, status)
    codes: Counter[str] = field(default_factory=Counter)  # of refusals in the closed loop
    late: list[float] = field(default_factory=list)  # how late a request left though a connection was free

    @property
    def seconds(self) -> float:
        return self.ended - self.began

    def latencies(self, *statuses: int) -> list[float]:
        """Return the latencies of answers with one of these statuses."""
        return [latency for _, latency, status in self.answers if status in statuses]

    def count(self, connection: Connection, status: int, retry: bool) -> float:
        """Take note of an answer; return the moment."""
        now = time.monotonic()
        self.answers.append((connection.sent_at, now - connection.sent_at, status))
        self.statuses[status] += 1
        self.retry_after += retry
        return now


class ClosedLoop:
    """So many connections, each of which asks again as soon as it is answered."""

    def __init__(self, port: int, requests: Iterator[bytes], *, connections: int) -> None:
        self._port = port
        self._requests = requests
        self._wanted = connections
        self._open: list[Connection] = []
        self._taken = Taken()
        self._until = 0.0
        self._out = 0
        self._done: asyncio.Future[None] | None = None

    async def open(self) -> None:
        """Open the connections. Raises: OSError."""
        for _ in range(self._wanted):
            self._open.append(await connect(self._port, self._answered, self._lost))

    def close(self) -> None:
        for each in self._open:
            if each.transport:
                each.transport.close()

    async def run(self, seconds: float) -> Taken:
        """Ask for so many seconds and wait for what is still out then: every request that began is in the result."""
        self._done = asyncio.get_running_loop().create_future()
        self._out = len(self._open)
        with _undisturbed():
            taken = self._taken = Taken(began=time.monotonic())
            self._until = taken.began + seconds
            for each in self._open:
                self._ask(each, time.monotonic())
            async with asyncio.timeout(seconds + PATIENCE):
                await self._done
        taken.ended = time.monotonic()
        return taken

    def _ask(self, connection: Connection, now: float) -> None:
        connection.sent_at = now
        connection.send(next(self._requests))

    def _answered(self, connection: Connection, status: int, retry: bool) -> None:
        now = self._taken.count(connection, status, retry)
        if status != 200:
            self._taken.codes[_code(connection.body())] += 1
        if now < self._until:
            self._ask(connection, now)
        else:
            self._returned()

    def _returned(self) -> None:
        self._out -= 1
        if self._out == 0 and self._done and not self._done.done():
            self._done.set_result(None)

    def _lost(self, _connection: Connection) -> None:
        if self._out and self._done and not self._done.done():
            self._done.set_exception(AnswerNotRead("the server closed a connection under load"))


class OpenLoop:
    """Arrivals at a rate of their own over a bounded set of connections; what finds none free waits, and that counts.

    A connection that the server closes is opened again; a question that was on it counts as broken.
    """

    def __init__(self, port: int, requests: Iterator[bytes], *, connections: int) -> None:
        self._port = port
        self._requests = requests
        self._wanted = connections
        self._free: list[Connection] = []
        self._busy: set[Connection] = set()
        self._waiting: deque[float] = deque()
        self._taken = Taken()
        self._due: list[float] = []
        self._next = 0
        self._done = asyncio.Event()
        self._opening: set[asyncio.Task[None]] = set()
        self._is_closed = False

    async def open(self) -> None:
        """Open the connections. Raises: OSError."""
        for _ in range(self._wanted):
            self._free.append(await connect(self._port, self._answered, self._lost))

    def close(self) -> None:
        self._is_closed = True
        for each in (*self._free, *self._busy):
            if each.transport:
                each.transport.close()

    async def run(self, rates: Sequence[Rate]) -> Taken:
        """Offer the stretches one after the other and wait for what is still out then."""
        offsets = arrivals(rates)
        self._next = 0
        self._done.clear()
        with _undisturbed(), Alarm(self._arrive) as alarm:
            self._alarm = alarm
            self._taken = Taken(began=time.monotonic() + _HEAD_START)
            self._due = [self._taken.began + each for each in offsets]
            alarm.ring_at(self._due[0])
            try:
                async with asyncio.timeout(sum(each.seconds for each in rates) + PATIENCE):
                    await self._done.wait()
            except TimeoutError:
                self._taken.unanswered = len(self._busy) + len(self._waiting) + len(self._due) - self._next
                self._waiting.clear()
        self._taken.ended = time.monotonic()
        return self._taken

    def _arrive(self) -> None:
        """Send what is due, and ring again when the next is."""
        now = time.monotonic()
        due, end = self._due, len(self._due)
        while self._next < end and due[self._next] <= now:
            moment = due[self._next]
            self._next += 1
            if self._free:
                self._taken.late.append(now - moment)
                self._ask(self._free.pop(), moment)
            else:
                self._waiting.append(moment)
        if self._next < end:
            self._alarm.ring_at(due[self._next])

    def _ask(self, connection: Connection, moment: float) -> None:
        connection.sent_at = moment
        self._busy.add(connection)
        connection.send(next(self._requests))

    def _answered(self, connection: Connection, status: int, retry: bool) -> None:
        self._taken.count(connection, status, retry)
        self._busy.discard(connection)
        if connection.transport is not None and not connection.transport.is_closing():
            self._take(connection)
        self._end_if_done()

    def _take(self, connection: Connection) -> None:
        if self._waiting:
            self._ask(connection, self._waiting.popleft())
        else:
            self._free.append(connection)

    def _lost(self, connection: Connection) -> None:
        if connection in self._busy:
            self._busy.discard(connection)
            self._taken.broken += 1
        if connection in self._free:
            self._free.remove(connection)
        if not self._is_closed:
            task = asyncio.get_running_loop().create_task(self._again())
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)
        self._end_if_done()

    async def _again(self) -> None:
        try:
            self._take(await connect(self._port, self._answered, self._lost))
        except OSError:
            self._taken.broken += 1

    def _end_if_done(self) -> None:
        if self._next == len(self._due) and not self._busy and not self._waiting:
            self._done.set()


def _code(body: bytes) -> str:
    found = _CODE.search(body)
    return found[1].decode() if found else "no code"


def arrivals(rates: Sequence[Rate]) -> list[float]:
    """Return when each request is due, in seconds from the start; the same for the same rates."""
    random = Random(_SEED)  # noqa: S311 - a bench offers the same load each time
    moments = []
    start = 0.0
    for rate in rates:
        at = start
        while (at := at + (1 / rate.per_second if rate.even else random.expovariate(rate.per_second))) < (
            start + rate.seconds
        ):
            moments.append(at)
        start += rate.seconds
    assert all(one <= other for one, other in pairwise(moments))
    return moments


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep the collector of this process from stopping the load in the middle; what is kept so far it passes over."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
