"""What breaks on its way to /intake leaves nothing."""

import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.types import Message, Scope

from db.engine import open_database
from schema.capacity import Bounds, Capacity
from tests.endpoint.desk import Rules, refusal, token
from tests.endpoint.streaming import (
    NDJSON,
    PATIENCE,
    Door,
    body,
    both_stores,
    counts,
    door_of,
    receipt,
    record,
)
from tests.served import served


async def asked_raw(door: Door, messages: Iterable[Message], *, now: datetime | None = None) -> list[Message]:
    """Ask the endpoint with these messages, as a web server would, and return what it answers.

    now: when the token was issued
    """
    bearer = token("provider", now=now or datetime.now(UTC))
    coming, sent = iter(messages), []
    scope: Scope = {
        "type": "http",
        "method": "POST",
        "path": "/intake",
        "query_string": b"",
        "headers": [(b"content-type", NDJSON.encode()), (b"authorization", f"Bearer {bearer}".encode())],
    }

    async def receive() -> Message:
        message = next(coming, None)
        if message is None:
            await asyncio.Event().wait()  # a sender that has fallen silent
            raise AssertionError
        return message

    async def send(message: Message) -> None:
        sent.append(message)

    async with asyncio.timeout(PATIENCE):
        await door.intake(scope, receive, send)
    return sent


async def status_of(door: Door, messages: Iterable[Message], **asked: Any) -> int:
    start, _ = await asked_raw(door, messages, **asked)
    status: int = start["status"]
    return status


def parts(*texts: bytes) -> list[Message]:
    return [{"type": "http.request", "body": text, "more_body": True} for text in texts]


@both_stores
async def test_a_connection_lost_in_the_middle_leaves_nothing(door: Door) -> None:
    before = await door.held()
    for begun in ([], parts(body()), parts(body(record(1), record(2)), b'{"providerKey'), parts(body(record(1)))):
        assert await asked_raw(door, [*begun, {"type": "http.disconnect"}]) == []
        assert await door.held() == before
    assert counts(receipt(await door.send(body(record(1), record(2))))) == (2, 0, 0, 0, 0)


async def test_a_sender_that_falls_silent_is_sent_away_and_leaves_nothing(door: Door) -> None:
    door.bound(opening=0.0, patience=0.0, at_once=1)
    before = await door.held()
    for begun in (parts(body()[:9]), parts(body(record(1)))):
        start, end = await asked_raw(door, begun)
        assert start["status"] == 408
        assert json.loads(end["body"])["errors"][0]["extensions"]["code"] == "REQUEST_TIMEOUT"
    assert await door.held() == before


async def test_a_token_that_ends_before_the_body_does_is_refused(own_url: str, rules: Rules, tmp_path: Path) -> None:
    moments = iter([datetime.now(UTC), datetime.now(UTC), datetime.now(UTC) + timedelta(hours=2)])
    database = await open_database(own_url)
    door = door_of(database, rules, tmp_path / "spool", now=lambda: next(moments))
    before = await door.held()
    assert refusal(await door.send(body(record(1)))) == (401, "UNAUTHENTICATED")
    assert await door.held() == before
    await door.client.aclose()
    await database.close()


async def test_no_room_for_the_body_is_told_as_such(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolvers.intake.spool.BLOCK_BYTES", 1_000)
    monkeypatch.setattr("resolvers.intake.spool.tempfile.TemporaryFile", full_disk)
    before = await door.held()
    response = await door.send(body(*map(record, range(9))))
    assert refusal(response) == (503, "STORE_UNAVAILABLE")
    assert await door.held() == before


def full_disk(**_options: Any) -> None:
    raise OSError(28, "no space left on device")


@both_stores
async def test_over_a_real_connection_that_breaks_nothing_is_left_and_whole_it_is_all_there(
    own_url: str, rules: Rules, tmp_path: Path
) -> None:
    database = await open_database(own_url)
    door = door_of(database, rules, tmp_path / "spool")
    before = await door.held()
    whole = body(*map(record, range(200)), count=200)
    transport = door.client._transport
    assert isinstance(transport, httpx.ASGITransport)
    async with served(transport.app, Capacity(Bounds(4, 50))) as at, asyncio.timeout(PATIENCE):
        head = (
            f"POST /intake HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token('provider')}\r\n"
            f"content-type: {NDJSON}\r\ncontent-length: {len(whole)}\r\nconnection: close\r\n\r\n"
        ).encode()
        for length in (len(whole) // 2, len(whole) - 1):
            _, writer = await asyncio.open_connection(at.host, at.port)
            writer.write(head + whole[:length])
            await writer.drain()
            writer.close()
            await writer.wait_closed()
        answer = b""
        while not answer or b" 503 " in answer.partition(b"\r\n")[0]:  # until it is seen that the last one broke
            reader, writer = await asyncio.open_connection(at.host, at.port)
            writer.write(head + whole)
            answer = await reader.read()
            writer.close()
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["data"]["submitRecords"]["accepted"] == 200
    after = await door.held()
    assert (after[0] - before[0], after[1] - before[1], after[2] - before[2]) == (1, 200, 200)
    await door.client.aclose()
    await database.close()
