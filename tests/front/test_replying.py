"""An answer sent whole is the answer that goes the ordinary way, byte for byte, whatever stands around it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from starlette.types import ASGIApp

from application import build_app, identity_keys, issue_token
from db.engine import Database
from resolvers.demo.actors import bearer_key
from schema.capacity import Bounds, Capacity
from schema.replying import REPLY
from settings import Settings
from tests.served import served

QUESTION = b'{"query":"{ __typename }"}'
DATE = b"date: "


class Counting:
    """An application that tells how its answers went, and may take the short way from them."""

    def __init__(self, app: ASGIApp, *, has_short_way: bool) -> None:
        self._app = app
        self._has_short_way = has_short_way
        self.messages = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if not self._has_short_way:
            scope["extensions"].pop(REPLY)

        async def counted(message: Any) -> None:
            self.messages += 1
            await send(message)

        await self._app(scope, receive, counted)


@asynccontextmanager
async def running(app: ASGIApp, *, has_short_way: bool = True) -> AsyncIterator[tuple[tuple[str, int], Counting]]:
    counting = Counting(app, has_short_way=has_short_way)
    async with served(counting, Capacity(Bounds())) as at:
        yield (at.host, at.port), counting


async def raw(address: tuple[str, int], request: bytes) -> tuple[bytes, list[bytes], bytes]:
    """Return the status line, the sorted fields but for the date, and the body."""
    reader, writer = await asyncio.open_connection(*address)
    writer.write(request)
    response = (await asyncio.wait_for(reader.read(), 10)).removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n")
    writer.close()
    head, _, body = response.partition(b"\r\n\r\n")
    status, *fields = head.split(b"\r\n")
    assert sum(each.startswith(DATE) for each in fields) == 1
    return status, sorted(each for each in fields if not each.startswith(DATE)), body


def post(body: bytes = QUESTION, *fields: bytes, version: bytes = b"1.1") -> bytes:
    head = (b"host: x", b"content-type: application/json", b"content-length: %d" % len(body), *fields)
    return b"POST /graphql HTTP/" + version + b"\r\n" + b"\r\n".join((*head, b"connection: close")) + b"\r\n\r\n" + body


def bearer(settings: Settings) -> bytes:
    key = bearer_key("auditor", identity_keys(settings))
    return b"authorization: Bearer " + issue_token(settings, role="AUDITOR", bearer_key=key).encode()


@pytest.mark.parametrize(
    ("request_bytes", "is_whole"),
    [
        pytest.param(post(), True, id="a question"),
        pytest.param(post(QUESTION, b"accept: application/graphql-response+json"), True, id="in the other media type"),
        pytest.param(post(version=b"1.0"), True, id="over HTTP 1.0"),
        pytest.param(post(QUESTION, b"expect: 100-continue"), True, id="one that asks before it sends"),
        pytest.param(post(b"{"), False, id="what is no question"),
        pytest.param(post(b'{"query":"{ nothing }"}', b"accept: application/json"), True, id="a refusal told with 200"),
        pytest.param(post().replace(b"POST", b"PUT"), False, id="another method"),
    ],
)
async def test_both_ways_send_the_same(
    request_bytes: bytes, is_whole: bool, development: Settings, store: Database
) -> None:
    told = []
    for has_short_way in (True, False):
        async with running(build_app(development, store), has_short_way=has_short_way) as (address, counting):
            told.append(await raw(address, request_bytes))
            assert (counting.messages == 0) is (is_whole and has_short_way)
    assert told[0] == told[1]


async def test_a_token_bearer_s_answer_is_private_on_both(development: Settings, store: Database) -> None:
    told = []
    for has_short_way in (True, False):
        async with running(build_app(development, store), has_short_way=has_short_way) as (address, _):
            told.append(await raw(address, post(QUESTION, bearer(development), b"accept: application/json")))
    assert told[0] == told[1]
    assert b"cache-control: private, no-cache" in told[0][1]


async def test_an_origin_has_its_headers(development: Settings, store: Database) -> None:
    app = build_app(replace(development, cors_origins=("https://portal.example",)), store)
    async with running(app) as (address, counting):
        _, fields, _ = await raw(address, post(QUESTION, b"origin: https://portal.example"))
        assert b"access-control-allow-origin: https://portal.example" in fields
        assert counting.messages == 2


async def test_one_connection_is_answered_again_and_again(development: Settings, store: Database) -> None:
    async with running(build_app(development, store)) as (address, _):
        reader, writer = await asyncio.open_connection(*address)
        kept = post().replace(b"connection: close\r\n", b"")
        for _ in range(20):
            writer.write(kept)
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
            assert head.startswith(b"HTTP/1.1 200")
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            assert b'"__typename":"Query"' in await reader.readexactly(length)
        writer.close()
