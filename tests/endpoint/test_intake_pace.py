"""How slowly a body may come to /intake, and at which moment it is taken in."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from starlette.types import Message

from db.engine import open_database
from policies.clocks import LEGAL_DAY
from resolvers.intake.spool import Spool
from schema.arriving import LEAST_RATE
from tests.endpoint.desk import Rules
from tests.endpoint.streaming import Door, body, both_stores, door_of, envelope, record
from tests.endpoint.test_intake_broken import status_of

OPENING = body()
FULL = b"\n" * LEAST_RATE  # blank lines: what is sent in one second at the least rate


class Seconds:
    """A clock that goes on only as it is told."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed


def coming(clock: Seconds, waits: Sequence[tuple[float, bytes]]) -> Iterator[Message]:
    """Yield the parts of a body, each after so many seconds."""
    for place, (seconds, part) in enumerate(waits, start=1):
        clock.passed += seconds
        yield {"type": "http.request", "body": part, "more_body": place < len(waits)}


PACES = [
    pytest.param([(9, OPENING), (29, b"\n")], 200, id="a first line after nine seconds, and then silence for 29"),
    pytest.param([(11, OPENING)], 408, id="a first line after eleven seconds"),
    pytest.param([(1, OPENING[n : n + 1]) for n in range(12)], 408, id="a first line a byte each second"),
    pytest.param([(0, OPENING), (31, b"\n")], 408, id="silence for 31 seconds"),
    pytest.param([(0, OPENING), (29, b"\n"), (29, b"\n")], 408, id="a byte each 29 seconds"),
    pytest.param([(0, OPENING), *[(1, FULL)] * 90], 200, id="the least rate for a minute and a half"),
    pytest.param([(0, OPENING), *[(1, FULL[::2])] * 90], 408, id="half of that"),
    pytest.param([(0, OPENING), (29, FULL * 29), (29, FULL * 29), (29, b"\n")], 200, id="in gusts"),
    pytest.param([(0, OPENING), (0, FULL * 40), (31, b"\n")], 408, id="much at once, and then silence for 31"),
]


@pytest.mark.parametrize(("waits", "status"), PACES)
async def test_a_body_comes_at_the_least_rate_or_is_not_taken_in(
    waits: Sequence[tuple[float, bytes]], status: int, door: Door
) -> None:
    door.intake.clock = clock = Seconds()
    before = await door.held()
    assert await status_of(door, coming(clock, waits)) == status
    assert (await door.held())[0] == before[0] + (status == 200)


async def test_what_the_disk_takes_is_not_held_against_the_sender(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    door.intake.clock = clock = Seconds()
    add = Spool.add

    async def slowly(spool: Spool, part: bytes) -> None:
        clock.passed += 60
        await add(spool, part)

    monkeypatch.setattr(Spool, "add", slowly)
    assert await status_of(door, coming(clock, [(0, OPENING), (1, b"\n"), (1, b"\n")])) == 200


@both_stores
async def test_a_submission_is_of_the_moment_when_its_body_is_whole(
    own_url: str, rules: Rules, tmp_path: Path
) -> None:
    midnight = datetime.now(LEGAL_DAY).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    begun, whole = midnight - timedelta(minutes=5), midnight + timedelta(minutes=30)
    moments = [begun]
    database = await open_database(own_url)
    door = door_of(database, rules, tmp_path / "spool", now=lambda: moments[-1])
    sent = body(record(1, decidedOn=midnight.date().isoformat()), attestation=envelope()["attestation"])

    def over_midnight() -> Iterator[Message]:
        yield {"type": "http.request", "body": sent[:-9], "more_body": True}
        moments.append(whole)
        yield {"type": "http.request", "body": sent[-9:], "more_body": False}

    assert await status_of(door, over_midnight(), now=begun) == 200
    said = "select accepted, received_at from submission order by received_at desc limit 1"
    told = "select channel, at from query_log order by at desc limit 1"
    for sql, first in ((said, 1), (told, "STREAM")):
        ((found, at),) = await database.fetch_rows(sql)
        assert (found, at if isinstance(at, datetime) else datetime.fromisoformat(at)) == (first, whole)
    await door.client.aclose()
    await database.close()
