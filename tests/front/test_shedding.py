"""The door of a full house: who is refused, who makes room, and who holds nobody up."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from schema import shedding
from schema.shedding import Bounds, Capacity
from tests.served import Served, served

PATIENCE = 10  # seconds after which a case that hangs has failed
LARGE = 16 * 1024 * 1024  # more than the kernel keeps for a reader who does not read; ends with a chunk of a file
FULL = (503, "OVERLOADED")


def get(path: str, *fields: str, method: str = "GET", version: str = "1.1") -> bytes:
    return "\r\n".join([f"{method} /{path} HTTP/{version}", "host: x", *fields, "", ""]).encode()


def post(length: int, *fields: str) -> bytes:
    return get("body", f"content-length: {length}", *fields, method="POST")


@dataclass
class Line:
    """One client's connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def send(self, *parts: bytes) -> "Line":
        self.writer.write(b"".join(parts))
        return self

    async def answer(self, *, has_body: bool = True) -> tuple[int, dict[bytes, bytes], bytes]:
        """Read one response: status, fields by name, body."""
        async with asyncio.timeout(PATIENCE):
            head = (await self.reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
            fields = dict(each.lower().split(b": ", 1) for each in head[1:] if each)
            body = await self.reader.readexactly(int(fields[b"content-length"])) if has_body else b""
        return int(head[0].split()[1]), fields, body

    async def told(self) -> tuple[int, str]:
        """Read one response: its status, and its text or the code of its refusal."""
        status, _, body = await self.answer()
        return status, json.loads(body)["errors"][0]["extensions"]["code"] if status != 200 else body.decode()

    async def is_closed(self) -> bool:
        """Tell whether nothing but the end comes on this connection."""
        async with asyncio.timeout(PATIENCE):
            try:
                return await self.reader.read(1) == b""
            except ConnectionResetError:
                return True


@dataclass
class Place:
    """A service whose answers to /held wait for a gate; each that has come so far lets `arrived` be taken once."""

    at: Served
    gate: asyncio.Event
    arrived: asyncio.Semaphore
    lines: AsyncExitStack

    async def line(self) -> Line:
        """Open a connection."""
        reader, writer = await asyncio.open_connection(self.at.host, self.at.port)
        self.lines.callback(writer.close)
        return Line(reader, writer)

    async def hold(self) -> Line:
        """Open a connection and ask on it for what waits for the gate."""
        line = (await self.line()).send(get("held"))
        async with asyncio.timeout(PATIENCE):
            await self.arrived.acquire()
        return line

    async def comes(self, holds: Callable[[Capacity], bool]) -> None:
        """Wait until the server has seen what was sent to it."""
        for _ in range(PATIENCE * 1000):
            if holds(self.at.capacity):
                return
            await asyncio.sleep(0.001)
        pytest.fail("it does not come")


def away(capacity: Capacity) -> int:
    """Return how many requests are begun whose client still sends or reads."""
    return sum(each._is_away for each in capacity.waiting)


@asynccontextmanager
async def place(
    folder: Path, *, in_flight: int = 2, connections: int = 50, seconds: float = 0.0, is_shared: bool = False
) -> AsyncIterator[Place]:
    gate, arrived = asyncio.Event(), asyncio.Semaphore(0)
    (folder / "large").write_bytes(b"x" * LARGE)

    async def held(_request: Request) -> Response:
        arrived.release()
        await gate.wait()
        return PlainTextResponse("held")

    async def body(request: Request) -> Response:
        try:
            return PlainTextResponse(str(len(await request.body())))
        except ClientDisconnect:
            return Response()

    async def large(_request: Request) -> Response:
        return PlainTextResponse("x" * LARGE)

    async def streamed(_request: Request) -> Response:
        return FileResponse(folder / "large")

    async def plain(_request: Request) -> Response:
        return PlainTextResponse("plain")

    routes = [Route("/held", held), Route("/body", body, methods=["POST"]), Route("/large", large)]
    routes += [Route("/streamed", streamed)]
    routes += [Route(path, plain) for path in ("/plain", "/healthz", "/readyz", "/metrics")]
    capacity = Capacity(Bounds(in_flight, connections, seconds), is_shared=is_shared)
    async with served(Starlette(routes=routes), capacity) as at, AsyncExitStack() as lines:
        yield Place(at, gate, arrived, lines)
        gate.set()


async def test_past_the_bound_a_request_is_refused_and_those_taken_on_are_answered(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        taken = [await here.hold(), await here.hold()]
        refused = await here.line()
        assert await refused.send(get("plain")).told() == FULL
        here.gate.set()
        assert [await each.told() for each in taken] == [(200, "held")] * 2
        assert await refused.send(get("plain")).told() == (200, "plain")  # on the connection of the refusal


async def test_a_refusal_says_when_to_come_back_and_has_the_frame_of_every_answer(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1, is_shared=True) as here:
        await here.hold()
        _, fields, body = await (await here.line()).send(get("plain")).answer()
    assert fields[b"retry-after"] == b"1"
    assert fields[b"content-type"] == b"application/json"
    assert fields[b"cache-control"] == b"no-store"
    assert fields[b"x-content-type-options"] == b"nosniff"
    assert fields[b"access-control-allow-origin"] == b"*"
    assert list(json.loads(body)) == ["errors"]


async def test_without_origins_no_other_origin_reads_a_refusal(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        await here.hold()
        _, fields, _ = await (await here.line()).send(get("plain")).answer()
    assert not [name for name in fields if name.startswith(b"access-control")]


@pytest.mark.parametrize("path", ["healthz", "readyz", "metrics"])
async def test_the_operator_is_never_refused(path: str, tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        await here.hold()
        assert await (await here.line()).send(get(path)).told() == (200, "plain")


async def test_a_refused_body_is_read_and_the_connection_asks_again(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        taken = await here.hold()
        line = (await here.line()).send(post(5000), b"x" * 5000)
        assert await line.told() == FULL
        here.gate.set()
        assert await taken.told() == (200, "held")
        assert await line.send(post(3), b"abc").told() == (200, "3")


async def test_who_waits_for_a_place_gets_it_in_the_order_of_coming(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1, seconds=PATIENCE) as here:
        taken, waiting = await here.hold(), []
        for number in range(1, 4):
            waiting.append((await here.line()).send(post(number), b"x" * number))
            await here.comes(lambda capacity, number=number: len(capacity._queue) == number)
        slow = (await here.line()).send(post(4), b"ab")
        await here.comes(lambda capacity: len(capacity._queue) == 4)
        here.gate.set()
        assert await taken.told() == (200, "held")
        assert [await each.told() for each in waiting] == [(200, "1"), (200, "2"), (200, "3")]
        assert await slow.send(b"cd").told() == (200, "4")
        assert here.at.capacity.in_flight == 0


async def test_who_goes_away_while_it_waits_for_a_place_takes_none(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1, seconds=PATIENCE) as here:
        taken, gone = await here.hold(), await here.line()
        gone.send(get("held"))
        await here.comes(lambda capacity: len(capacity._queue) == 1)
        gone.writer.close()
        last = (await here.line()).send(get("plain"))
        await here.comes(lambda capacity: len(capacity._queue) == 2)
        await here.comes(lambda capacity: not capacity._queue[0][1].is_queued)
        here.gate.set()
        assert await taken.told() == (200, "held")
        assert await last.told() == (200, "plain")
        assert here.arrived.locked()


@pytest.mark.parametrize(
    "request_bytes",
    [
        pytest.param(get("plain", "connection: close"), id="its client wants it closed"),
        pytest.param(get("plain", version="1.0"), id="HTTP/1.0"),
        pytest.param(post(10, "expect: 100-continue"), id="the body waits for a word"),
        pytest.param(post(10_000_000) + b"x" * 200_000, id="a body longer than any question"),
        pytest.param(post(100_000) + b"x" * 70_000, id="a body that is not wholly here"),
    ],
)
async def test_a_refusal_closes_the_connection_where(request_bytes: bytes, tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        await here.hold()
        line = (await here.line()).send(request_bytes)
        status, fields, _ = await line.answer()
        assert (status, fields[b"connection"]) == (503, b"close")
        assert await line.is_closed()


async def test_a_refusal_of_head_has_no_body(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        taken = await here.hold()
        line = (await here.line()).send(get("plain", method="HEAD"))
        assert (await line.answer(has_body=False))[0] == 503
        here.gate.set()
        assert await taken.told() == (200, "held")
        assert (await line.send(get("plain")).told()) == (200, "plain")


async def test_who_is_slow_to_send_holds_nobody_up_and_is_answered(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        slow = [(await here.line()).send(post(4), b"ab") for _ in range(3)]
        await here.comes(lambda capacity: away(capacity) == 3)
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        assert [await each.send(b"cd").told() for each in slow] == [(200, "4")] * 3
        assert here.at.capacity.in_flight == 0


async def test_who_was_slow_to_send_is_refused_when_the_house_is_full_by_then(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        slow = (await here.line()).send(post(4), b"ab")
        await here.comes(lambda capacity: away(capacity) == 1)
        taken = await here.hold()
        assert await slow.send(b"cd").told() == FULL
        assert await slow.is_closed()
        here.gate.set()
        assert await taken.told() == (200, "held")


async def test_who_is_slow_to_read_holds_nobody_up(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        slow = (await here.line()).send(get("streamed"))
        await here.comes(lambda capacity: away(capacity) == 1)
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        assert len((await slow.answer())[2]) == LARGE


async def test_who_has_read_the_last_byte_may_ask_again_at_once(tmp_path: Path) -> None:
    """A file ends with an empty part, after the last byte that its reader waits for."""
    async with place(tmp_path) as here:
        line = (await here.line()).send(get("streamed"))
        assert len((await line.answer())[2]) == LARGE
        assert await line.send(get("plain")).told() == (200, "plain")


async def test_who_has_not_read_an_answer_gets_no_other(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        line = (await here.line()).send(get("large"))
        await line.reader.readexactly(10)  # the answer has begun, and most of it waits
        line.send(get("held"))
        async with asyncio.timeout(PATIENCE):
            assert len(await line.reader.read()) > LARGE - 10
        assert here.arrived.locked()


async def test_a_request_sent_ahead_is_not_read(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        line = (await here.line()).send(get("held"), get("plain"), get("plain"))
        await here.arrived.acquire()
        here.gate.set()
        status, fields, body = await line.answer()
        assert (status, fields[b"connection"], body) == (200, b"close", b"held")
        assert await line.is_closed()


@pytest.mark.parametrize("ahead", [b"nonsense\r\n\r\n", get("x" * 40_000)], ids=["no HTTP", "a large head"])
async def test_what_is_sent_ahead_is_never_answered_in_place_of_the_request(ahead: bytes, tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        line = (await here.line()).send(get("held"))
        await here.arrived.acquire()
        line.send(ahead)
        here.gate.set()
        assert (await line.told()) == (200, "held")


async def test_a_new_connection_takes_the_place_of_the_one_that_waits_longest(tmp_path: Path) -> None:
    async with place(tmp_path, connections=3) as here:
        oldest, used, young = [await here.line() for _ in range(3)]
        await here.comes(lambda capacity: len(capacity.waiting) == 3)
        assert await used.send(get("plain")).told() == (200, "plain")
        for _ in range(2):
            assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        assert await oldest.is_closed()
        assert await young.is_closed()
        assert await used.send(get("plain")).told() == (200, "plain")


async def test_idle_connections_without_number_keep_nobody_out(tmp_path: Path) -> None:
    async with place(tmp_path, connections=8) as here:
        taken = await here.hold()
        for _ in range(100):
            await here.line()
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        assert len(here.at.capacity.waiting) <= 8
        here.gate.set()
        assert await taken.told() == (200, "held")  # who is being answered keeps its place


async def test_who_makes_room_in_the_middle_of_a_request_is_told(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1, connections=2) as here:
        slow = (await here.line()).send(post(4), b"ab")
        await here.comes(lambda capacity: away(capacity) == 1)
        for _ in range(2):
            assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        assert await slow.told() == FULL
        assert here.at.capacity.in_flight == 0


async def test_who_is_answered_before_its_body_has_come_still_makes_room(tmp_path: Path) -> None:
    async with place(tmp_path, connections=2) as here:
        line = (await here.line()).send(get("plain", "content-length: 4", method="POST"))
        assert (await line.answer())[0] == 405
        line.send(b"abcd")
        other = await here.line()
        for _ in range(5):  # meanwhile the body comes
            assert await other.send(get("plain")).told() == (200, "plain")
        await here.line()
        assert await line.is_closed()


async def test_whose_answer_is_not_read_cannot_stay_for_ever(tmp_path: Path) -> None:
    async with place(tmp_path, connections=2) as here:
        idle = (await here.line()).send(get("large"))
        await idle.reader.readexactly(10)
        for _ in range(2):
            assert await (await here.line()).send(get("plain")).told() == (200, "plain")
        async with asyncio.timeout(PATIENCE):
            with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
                await idle.reader.readexactly(LARGE)


async def test_a_client_that_goes_away_leaves_its_work_in_flight_until_it_ends(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=1) as here:
        gone = await here.hold()
        gone.writer.close()
        await here.comes(lambda capacity: not capacity.waiting)
        assert await (await here.line()).send(get("plain")).told() == FULL
        here.gate.set()
        await here.comes(lambda capacity: capacity.in_flight == 0)
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")


async def test_a_place_is_free_as_soon_as_its_answer_is_sent(tmp_path: Path) -> None:
    async with place(tmp_path, in_flight=4) as here:
        lines = [await here.line() for _ in range(4)]
        for _ in range(50):
            for each in lines:
                each.send(get("plain"))
            assert [await each.told() for each in lines] == [(200, "plain")] * 4
        assert here.at.capacity.in_flight == 0


async def test_without_a_bound_nobody_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bound is what refuses: a capacity that is never full takes on what the first case refuses."""
    monkeypatch.setattr(shedding.Capacity, "is_full", lambda *_: False)
    async with place(tmp_path, in_flight=1) as here:
        await here.hold()
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")
