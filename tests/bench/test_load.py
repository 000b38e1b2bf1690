"""The load against a small server of this machine: what comes back is counted, whatever it is."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import cycle

import pytest

from bench.load import ClosedLoop, OpenLoop, Rate, Taken, arrivals
from bench.open_loop import recovery
from bench.run import require_answers
from bench.running import ContenderFailed
from bench.wire import AnswerNotRead, Asking, Connection, post

PATIENCE = 20.0
ANSWERED = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
REFUSED = b'HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\ncontent-length: 21\r\n\r\n{"code":"OVERLOADED"}'
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"
REQUEST = post("/Q1", b"{}")


class Serving(asyncio.Protocol):
    """Answers the n-th request as `script` says; None closes the connection instead."""

    def __init__(self, script: Callable[[int], bytes | None], asked: list[bytes]) -> None:
        self._script = script
        self._asked = asked

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._asked.append(data)
        answer = self._script(len(self._asked))
        if answer is None:
            self._transport.close()
        else:
            self._transport.write(answer)


@asynccontextmanager
async def serving(script: Callable[[int], bytes | None], asked: list[bytes]) -> AsyncIterator[int]:
    server = await asyncio.get_running_loop().create_server(lambda: Serving(script, asked), "127.0.0.1", 0)
    async with server, asyncio.timeout(PATIENCE):
        yield server.sockets[0].getsockname()[1]
        server.close()


def every(nth: int) -> Callable[[int], bytes]:
    return lambda number: REFUSED if number % nth == 0 else ANSWERED


async def test_the_closed_loop_counts_each_status() -> None:
    asked: list[bytes] = []
    async with serving(every(5), asked) as port:
        loop = ClosedLoop(port, cycle([REQUEST]), connections=3)
        await loop.open()
        taken = await loop.run(0.05)
        loop.close()
    assert len(taken.answers) == len(asked) == taken.statuses.total()
    assert taken.statuses[503] == len(asked) // 5 == taken.retry_after
    assert set(taken.codes) <= {"OVERLOADED"}
    assert set(asked) == {REQUEST}


async def test_a_slice_with_refusals_is_not_measured() -> None:
    taken = Taken()
    taken.statuses.update([200, 503, 503])
    taken.codes.update(["OVERLOADED"])
    with pytest.raises(ContenderFailed, match=r"Q1: ours did not answer .* 2 with status 503 \(OVERLOADED\)"):
        require_answers(taken, "Q1: ours")


async def test_the_open_loop_offers_what_is_due_and_counts_what_was_shed() -> None:
    asked: list[bytes] = []
    rates = [Rate(2000, 0.05), Rate(1000, 0.05, even=True)]
    async with serving(every(10), asked) as port:
        loop = OpenLoop(port, cycle([REQUEST]), connections=2)
        await loop.open()
        taken = await loop.run(rates)
        loop.close()
    assert len(taken.answers) == len(asked) == len(arrivals(rates))
    assert taken.statuses[503] == taken.retry_after == len(asked) // 10
    assert (taken.broken, taken.unanswered) == (0, 0)


async def test_what_waits_for_a_connection_is_counted_from_when_it_was_due() -> None:
    asked: list[bytes] = []
    async with serving(lambda _number: ANSWERED, asked) as port:
        loop = OpenLoop(port, cycle([REQUEST]), connections=1)
        await loop.open()
        taken = await loop.run([Rate(100_000, 0.01, even=True)])  # far more than one connection carries
        loop.close()
    dues = [due for due, _, _ in taken.answers]
    assert dues == sorted(dues)
    assert max(dues) < taken.began + 0.011
    assert all(due + latency <= taken.ended for due, latency, _ in taken.answers)


async def test_the_open_loop_goes_on_after_a_lost_connection() -> None:
    asked: list[bytes] = []
    async with serving(lambda number: None if number == 3 else ANSWERED, asked) as port:
        loop = OpenLoop(port, cycle([REQUEST]), connections=1)
        await loop.open()
        taken = await loop.run([Rate(500, 0.1, even=True)])
        loop.close()
    assert taken.broken == 1
    assert taken.statuses[200] == len(asked) - 1


async def test_the_closed_loop_does_not_hide_a_lost_connection() -> None:
    async with serving(lambda number: None if number == 3 else ANSWERED, []) as port:
        loop = ClosedLoop(port, cycle([REQUEST]), connections=1)
        await loop.open()
        with pytest.raises(AnswerNotRead):
            await loop.run(0.1)


@pytest.mark.parametrize("answer", [ANSWERED, CHUNKED], ids=["length", "chunks"])
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_an_answer_in_any_pieces_is_read_once(answer: bytes, size: int) -> None:
    told: list[tuple[int, bytes]] = []
    connection = Connection(
        lambda each, status, _retry: told.append((status, each.body())), lambda _each: None, keeps_body=True
    )
    for _ in range(2):
        for at in range(0, len(answer), size):
            connection.data_received(answer[at : at + size])
    assert told == [(200, b"hello")] * 2


def test_an_answer_that_is_longer_than_it_says_is_refused() -> None:
    connection = Connection(lambda *_told: None, lambda _each: None)
    with pytest.raises(AnswerNotRead):
        connection.data_received(ANSWERED + b"!")


async def test_asking_keeps_bodies_and_refusals() -> None:
    async with serving(every(2), []) as port:
        asking = Asking(port)
        first, second = await asking.ask(REQUEST), await asking.ask(REQUEST)
        asking.close()
    assert (first.status, first.body, first.tells_when_to_retry) == (200, b"hello", False)
    assert (second.status, second.tells_when_to_retry) == (503, True)


def test_arrivals_are_the_same_each_time_and_rise() -> None:
    rates = [Rate(1000, 1.0), Rate(100, 1.0, even=True)]
    moments = arrivals(rates)
    assert moments == arrivals(rates) == sorted(moments)
    assert 900 < sum(each < 1.0 for each in moments) < 1100
    assert sum(each >= 1.0 for each in moments) in (99, 100)


def after_overload(*windows: tuple[float, int]) -> Taken:
    """Make a load whose overload ends at 1.0: for each 100 ms the latency of its three answers and a status."""
    taken = Taken(began=0.0)
    for number, (latency, status) in enumerate(windows):
        taken.answers += [(1.0 + number * 0.1 + at, latency, status) for at in (0.01, 0.03, 0.05)]
    return taken


RECOVERIES = {
    "at once": (after_overload((0.001, 200)), 0.0),
    "when its queue is empty": (after_overload((0.5, 200), (0.1, 200), (0.002, 200)), 0.2),
    "not while it still refuses": (after_overload((0.001, 503), (0.001, 200)), 0.1),
    "never": (after_overload((0.5, 200), (0.4, 200)), None),
}


@pytest.mark.parametrize(("taken", "seconds"), RECOVERIES.values(), ids=RECOVERIES.keys())
def test_recovery_is_seen_when_answers_are_as_before(taken: Taken, seconds: float | None) -> None:
    assert recovery(taken, end=1.0, normal=0.001) == (seconds if seconds is None else pytest.approx(seconds))
