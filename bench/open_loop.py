"""What the server does when callers come at their own rate: at half of what it can, at twice, and afterwards."""

import os
import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import cycle

from bench.contenders import OURS
from bench.load import ClosedLoop, OpenLoop, Rate, Taken
from bench.questions import OFFICER, PUBLIC
from bench.rows import percentile
from bench.run import CONNECTIONS, Bench, Say, require_answers
from bench.stores import settle

ASKED = (("Q4", PUBLIC), ("Q1", PUBLIC), ("Q1", OFFICER))
_CONNECTIONS = 700  # far more than a server should work on at once, and fewer than it keeps open
_URGENT = -10  # the load keeps its own time although the database is busy on the same core
_CAPACITY_SECONDS, _HALF_SECONDS, _TWICE_SECONDS, _AFTER_SECONDS = 4.0, 10.0, 8.0, 10.0
_WINDOW = 0.1  # seconds
_NORMAL = 2.0  # times the median at half: back to normal
_OFFERED_LEAST = 0.9  # of the rate that was wanted; else the row says that the load fell short


@dataclass(frozen=True)
class Half:
    """At half of the capacity; latencies of what was answered. `refused`: everything else."""

    offered_rps: float
    refused: int
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class Twice:
    """At twice the capacity; latencies of what was answered."""

    offered_rps: float
    answered: int
    shed: int
    shed_with_retry_after: int
    other: int  # another status, a lost connection, or no answer
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class OpenRow:
    """One line of bench/out/open.json. `recovery_seconds` is None where the server was not seen to recover."""

    question: str
    reader: str
    store: str
    contender: str
    capacity_rps: float
    half: Half
    twice: Twice
    recovery_seconds: float | None
    note: str


async def measure_open(bench: Bench, say: Say, asked: Sequence[tuple[str, str]] = ASKED) -> list[OpenRow]:
    """Measure each question as it is asked of the server. Raises: ContenderFailed."""
    rows = []
    for question in asked:
        if question in bench.requests:
            say(f"{bench.store.dialect}: open loop, {question[0]} as {question[1]}")
            with _urgent():
                rows.append(await _measure(bench, question))
    return rows


async def _measure(bench: Bench, question: tuple[str, str]) -> OpenRow:
    await settle(bench.store)
    port = bench.ready[OURS].port
    requests = cycle(bench.bytes_for(OURS, question))
    capacity = await _capacity(port, requests, question)
    loop = OpenLoop(port, requests, connections=_CONNECTIONS)
    await loop.open()
    try:
        calm = await loop.run([Rate(capacity / 2, _HALF_SECONDS)])
        half = _half(calm)
        storm = await loop.run([Rate(capacity * 2, _TWICE_SECONDS), Rate(capacity / 2, _AFTER_SECONDS)])
    finally:
        loop.close()
    twice = _twice(storm)
    return OpenRow(
        *question,
        store=bench.store.dialect,
        contender=OURS,
        capacity_rps=capacity,
        half=half,
        twice=twice,
        recovery_seconds=recovery(storm, end=storm.began + _TWICE_SECONDS, normal=half.p50_ms / 1000),
        note=_note(storm, twice.offered_rps, capacity * 2),
    )


async def _capacity(port: int, requests: Iterator[bytes], question: tuple[str, str]) -> float:
    """Return requests per second at the connections of the closed loop."""
    loop = ClosedLoop(port, requests, connections=CONNECTIONS)
    await loop.open()
    try:
        await loop.run(0.5)
        taken = await loop.run(_CAPACITY_SECONDS)
    finally:
        loop.close()
    require_answers(taken, " as ".join(question))
    return len(taken.answers) / taken.seconds


def _half(taken: Taken) -> Half:
    ordered = sorted(taken.latencies(200)) or [float("inf")]
    answered = taken.statuses[200]
    return Half(
        offered_rps=len(taken.answers) / _HALF_SECONDS,
        refused=len(taken.answers) - answered + taken.broken + taken.unanswered,
        p50_ms=percentile(ordered, 0.5) * 1000,
        p99_ms=percentile(ordered, 0.99) * 1000,
    )


def _twice(taken: Taken) -> Twice:
    """Read the stretch of overload alone; what was lost or never answered belongs to it."""
    end = taken.began + _TWICE_SECONDS
    during = [each for each in taken.answers if each[0] < end]
    answered = sorted(latency for _, latency, status in during if status == 200) or [float("inf")]
    shed = sum(status == 503 for _, _, status in during)
    others = sum(status not in (200, 503) for _, _, status in during)
    return Twice(
        offered_rps=len(during) / _TWICE_SECONDS,
        answered=sum(status == 200 for _, _, status in during),
        shed=shed,
        shed_with_retry_after=min(shed, taken.retry_after),
        other=others + taken.broken + taken.unanswered,
        p50_ms=percentile(answered, 0.5) * 1000,
        p99_ms=percentile(answered, 0.99) * 1000,
    )


def recovery(taken: Taken, *, end: float, normal: float) -> float | None:
    """Return the seconds from the end of an overload until everything is answered about as quickly as before it.

    normal: seconds, the median before; a window of 100 ms is normal when all of it is answered and its median is at
    most twice that. None where no window of the rest is.
    """
    windows: dict[int, list[tuple[float, int]]] = {}
    for due, latency, status in taken.answers:
        if due >= end:
            windows.setdefault(int((due - end) / _WINDOW), []).append((latency, status))
    for number in sorted(windows):
        answers = windows[number]
        calm = statistics.median(latency for latency, _ in answers) <= _NORMAL * normal
        if calm and all(status == 200 for _, status in answers):
            return number * _WINDOW
    return None


def _note(taken: Taken, offered: float, wanted: float) -> str:
    """Say where the load could not keep its own time: the row is then of a smaller overload, or of an unfair one."""
    late = percentile(sorted(taken.late), 0.99) * 1000 if taken.late else 0.0
    if offered < wanted * _OFFERED_LEAST:
        return f"the load fell short: {offered:.0f}/s of {wanted:.0f}/s"
    return f"requests left up to {late:.1f} ms late (p99), on the database's core" if late > 1 else ""


@contextmanager
def _urgent() -> Iterator[None]:
    """Let this process go before others on its core, where the account may ask for that."""
    before = os.getpriority(os.PRIO_PROCESS, 0)
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, _URGENT)
    try:
        yield
    finally:
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, 0, before)
