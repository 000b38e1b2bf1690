"""A service of few places whose answers wait for a gate, and clients at its door."""

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

from schema.capacity import Bounds, Capacity
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
