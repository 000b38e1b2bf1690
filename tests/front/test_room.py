"""Who is slow, silent or gone holds nobody up, and makes room."""

import asyncio
from pathlib import Path

import pytest

from tests.front.full_house import FULL, LARGE, PATIENCE, away, get, place, post


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
