"""Past its bound of requests in flight a service refuses, and answers those it has taken on."""

import json
from pathlib import Path

import pytest

from schema.capacity import Capacity
from tests.front.full_house import FULL, PATIENCE, get, place, post


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


async def test_without_a_bound_nobody_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bound is what refuses: a capacity that is never full takes on what the first case refuses."""
    monkeypatch.setattr(Capacity, "is_full", lambda *_: False)
    async with place(tmp_path, in_flight=1) as here:
        await here.hold()
        assert await (await here.line()).send(get("plain")).told() == (200, "plain")
