"""Who is let in at /intake, in which form, and how many at once."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from typing import Literal

import pytest

from tests.endpoint.desk import refusal, token
from tests.endpoint.streaming import (
    NDJSON,
    PATIENCE,
    Door,
    body,
    counts,
    receipt,
    record,
)


@pytest.mark.parametrize(
    ("content_type", "is_read"),
    [
        pytest.param(NDJSON, True, id="plain"),
        pytest.param("Application/X-NDJSON; charset=UTF-8", True, id="in capitals, with its charset"),
        pytest.param("application/json", False, id="JSON"),
        pytest.param("application/jsonl", False, id="its other name"),
        pytest.param("text/plain", False, id="what a browser sends unasked"),
        pytest.param(f"text/plain, {NDJSON}", False, id="two in one header"),
        pytest.param(f"{NDJSON}; charset=gb18030", False, id="in GB 18030"),
        pytest.param("", False, id="empty"),
    ],
)
async def test_the_content_type_is_compared_exactly(content_type: str, is_read: bool, door: Door) -> None:
    response = await door.send(body(record(1)), content_type=content_type)
    if is_read:
        assert counts(receipt(response)) == (1, 0, 0, 0, 0)
    else:
        assert refusal(response) == (415, "MEDIA_TYPE_UNSUPPORTED")


async def test_a_packed_body_is_not_unpacked(door: Door) -> None:
    assert refusal(await door.send(body(), content_encoding="gzip")) == (415, "MEDIA_TYPE_UNSUPPORTED")


@pytest.mark.parametrize("method", ["GET", "PUT", "OPTIONS", "DELETE"])
async def test_nothing_but_post_is_answered_and_no_origin_is_let_in(method: str, door: Door) -> None:
    origin = {"origin": "https://portal.example", "access-control-request-method": "POST"}
    response = await door.client.request(method, "/intake", headers=origin)
    assert refusal(response) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "POST"
    assert not [name for name in response.headers if name.startswith("access-control")]


class Counting:
    """A body that tells how much of it was asked for."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self.taken = 0
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            self.taken += 1
            yield part


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        pytest.param(None, (401, "UNAUTHENTICATED"), id="nobody"),
        pytest.param("licensing-officer", (200, "NOT_PERMITTED"), id="a state organ that submits nothing"),
    ],
)
async def test_who_may_not_submit_is_refused_before_the_records_come(
    actor: str | None, expected: tuple[int, str], door: Door
) -> None:
    before = await door.held()
    sent = Counting([body(), *(json.dumps(record(n)).encode() + b"\n" for n in range(50))])
    headers = {"content-type": NDJSON, **({"authorization": f"Bearer {token(actor)}"} if actor else {})}
    response = await door.client.post("/intake", content=sent, headers=headers)
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == expected
    assert sent.taken <= 2  # the envelope, and what lay ready behind it
    assert await door.held() == before


async def test_a_bad_token_is_never_the_public(door: Door) -> None:
    response = await door.send(body(record(1)), authorization="Bearer nonsense")
    assert refusal(response) == (401, "UNAUTHENTICATED")
    assert response.headers["www-authenticate"] == "Bearer"


async def test_a_body_beyond_the_bound_is_refused_as_it_is_stated_or_as_it_comes(door: Door) -> None:
    before = await door.held()
    lines = [body(), *(json.dumps(record(n)).encode() + b"\n" for n in range(50))]
    door.bound(size=sum(map(len, lines)) - 1)
    assert refusal(await door.send(b"".join(lines))) == (413, "BODY_TOO_LARGE")
    sent = Counting(lines)
    assert refusal(await door.send(sent)) == (413, "BODY_TOO_LARGE")
    assert sent.taken == len(lines)
    assert await door.held() == before
    door.bound(size=sum(map(len, lines)))
    assert counts(receipt(await door.send(b"".join(lines)))) == (50, 0, 0, 0, 0)


class Slow:
    """A body that waits between its two parts until it may end."""

    def __init__(self, begun: bytes, end: bytes) -> None:
        self.is_under_way, self.may_end = asyncio.Event(), asyncio.Event()
        self._begun, self._end = begun, end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._begun
        self.is_under_way.set()
        await self.may_end.wait()
        yield self._end


@pytest.mark.parametrize(
    ("at_once", "actor"),
    [
        pytest.param(1, "company", id="another bearer, and one place for all"),
        pytest.param(9, "provider", id="the same bearer, and places left"),
    ],
)
async def test_no_more_streams_than_are_taken_on_and_a_place_is_given_back(
    at_once: int, actor: str, door: Door
) -> None:
    door.bound(at_once=at_once)
    slow = Slow(body(), json.dumps(record(1)).encode())
    async with asyncio.timeout(PATIENCE):
        first = asyncio.create_task(door.send(slow))
        await slow.is_under_way.wait()
        refused = await door.send(body(clientKey="another"), actor=actor)
        assert refusal(refused) == (503, "OVERLOADED")
        assert refused.headers["retry-after"] == "1"
        slow.may_end.set()
        assert counts(receipt(await first)) == (1, 0, 0, 0, 0)
    assert counts(receipt(await door.send(body(clientKey="another"), actor=actor))) == (0, 0, 0, 0, 0)


async def test_another_bearer_finds_the_place_that_is_left_and_none_waits_for_the_other(door: Door) -> None:
    slow = Slow(body(), json.dumps(record(1)).encode())
    async with asyncio.timeout(PATIENCE):
        first = asyncio.create_task(door.send(slow))
        await slow.is_under_way.wait()
        assert counts(receipt(await door.send(body(), actor="company"))) == (0, 0, 0, 0, 0)
        slow.may_end.set()
        assert counts(receipt(await first)) == (1, 0, 0, 0, 0)


async def test_who_has_not_sent_a_first_line_takes_no_place(door: Door) -> None:
    door.bound(at_once=1)
    slow = Slow(body()[:9], body()[9:])
    async with asyncio.timeout(PATIENCE):
        first = asyncio.create_task(door.send(slow, actor="company"))
        await slow.is_under_way.wait()
        assert counts(receipt(await door.send(body(record(1))))) == (1, 0, 0, 0, 0)
        slow.may_end.set()
        assert counts(receipt(await first)) == (0, 0, 0, 0, 0)


async def test_who_may_not_submit_asks_for_no_place(door: Door) -> None:
    door.bound(at_once=0)
    refused = await door.send(body(record(1)), actor="licensing-officer")
    assert refused.json()["errors"][0]["extensions"]["code"] == "NOT_PERMITTED"
    assert refusal(await door.send(body(record(1)))) == (503, "OVERLOADED")


class Turn(asyncio.Lock):
    """The turn to write, which tells that somebody waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked_for = asyncio.Event()

    async def acquire(self) -> Literal[True]:
        self.asked_for.set()
        return await super().acquire()


async def test_a_stream_that_is_whole_waits_for_the_one_that_is_being_written(door: Door) -> None:
    door.intake._turn = turn = Turn()
    async with asyncio.timeout(PATIENCE):
        await turn.acquire()
        turn.asked_for.clear()
        before = await door.held()
        waiting = asyncio.create_task(door.send(body(record(1))))
        await turn.asked_for.wait()
        assert not waiting.done()
        assert await door.held() == before
        turn.release()
        assert counts(receipt(await waiting)) == (1, 0, 0, 0, 0)
    assert not turn.locked()
