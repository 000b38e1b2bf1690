"""The connection: a head too large, too slow or malformed ends in a refusal in JSON, and in nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from schema import wire
from schema.capacity import Bounds, Capacity
from tests.served import served

GET = b"GET / HTTP/1.1\r\nhost: x\r\n"


async def well(request: Request) -> PlainTextResponse:
    await request.body()
    return PlainTextResponse("well")


@pytest.fixture
async def address(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[str, int]]:
    """A running server with the bounded parser, whose patience is a third of a second."""
    monkeypatch.setattr(wire, "HEAD_SECONDS_MAX", 0.3)
    app = Starlette(routes=[Route("/", well, methods=["GET", "POST"])])
    async with served(app, Capacity(Bounds())) as at:
        yield at.host, at.port


async def answer(address: tuple[str, int], *parts: bytes, pause: float = 0.0) -> bytes:
    """Send the parts with pauses between them and return all that comes back until the connection is closed."""
    reader, writer = await asyncio.open_connection(*address)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
        return await asyncio.wait_for(reader.read(), 5)
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


def refusal(response: bytes) -> tuple[int, str]:
    head, _, body = response.partition(b"\r\n\r\n")
    assert b"content-type: application/json" in head
    assert b"connection: close" in head
    return int(head.split()[1]), json.loads(body)["errors"][0]["extensions"]["code"]


async def test_an_ordinary_request_is_answered_without_a_banner(address: tuple[str, int]) -> None:
    response = await answer(address, GET + b"connection: close\r\n\r\n")
    assert response.startswith(b"HTTP/1.1 200")
    assert response.endswith(b"well")
    assert b"uvicorn" not in response


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([GET + b"a: " + b"x" * 40_000 + b"\r\n\r\n"], (431, "HEADERS_TOO_LARGE"), id="one large header"),
        pytest.param([GET + b"a: b\r\n" * 9_000 + b"\r\n"], (431, "HEADERS_TOO_LARGE"), id="many small headers"),
        pytest.param([GET + b"a: " + b"x" * 40_000], (431, "HEADERS_TOO_LARGE"), id="a large header without an end"),
        pytest.param([b"GET /" + b"x" * 40_000], (431, "HEADERS_TOO_LARGE"), id="an address without an end"),
        pytest.param([b"nonsense\r\n\r\n"], (400, "REQUEST_MALFORMED"), id="no HTTP at all"),
        pytest.param([GET + b"bad header\r\n\r\n"], (400, "REQUEST_MALFORMED"), id="a header without a colon"),
        pytest.param([GET], (408, "REQUEST_TIMEOUT"), id="a head that never ends"),
        pytest.param([b"G", b"E"], (408, "REQUEST_TIMEOUT"), id="a head that drips"),
    ],
)
async def test_a_bad_head_is_refused(address: tuple[str, int], parts: list[bytes], expected: tuple[int, str]) -> None:
    assert refusal(await answer(address, *parts, pause=0.1 if len(parts) > 1 else 0)) == expected


async def test_an_unused_connection_is_closed_without_an_answer(address: tuple[str, int]) -> None:
    assert await answer(address) == b""


async def test_the_second_request_of_a_connection_has_the_same_bounds(address: tuple[str, int]) -> None:
    response = await answer(address, GET + b"\r\n", GET + b"a: " + b"x" * 40_000 + b"\r\n\r\n", pause=0.1)
    assert response.startswith(b"HTTP/1.1 200")
    assert b"HTTP/1.1 431" in response


async def test_a_large_body_is_not_taken_for_a_head(address: tuple[str, int]) -> None:
    head = b"POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 300000\r\n\r\n"
    assert (await answer(address, head, b"x" * 300_000)).startswith(b"HTTP/1.1 200")
