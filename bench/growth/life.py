"""One life of a server: its start, what memory it holds before and after a million questions, a reload under load."""

import asyncio
import os
import re
import signal
import statistics
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import chain, cycle, repeat
from pathlib import Path

from application import ROOT
from bench.cpu import cpu_of_tree
from bench.growth.filling import RECORDS_OF_SEED
from bench.growth.rounds import CONNECTIONS, Ground, Key, requests_of, served, written
from bench.growth.rows import GrowthRow
from bench.growth.tree import access_of, tree_with, write_access
from bench.load import ClosedLoop, Taken
from bench.questions import OFFICER, PUBLIC
from bench.rows import percentile
from bench.run import require_answers
from bench.running import ContenderFailed, Running
from bench.wire import Asking

START, MEMORY, RELOAD = "start to first answer", "requests in one life", "reload under load"
ASKED = (1, 100_000, 1_000_000)
_STARTS = 3
_SLICE_SECONDS = 15.0
_FIRST: Key = ("Q4", PUBLIC)
# What a portal and its officers ask: keys, and how many of ten questions.
_MIX: Sequence[tuple[Key, int]] = ((_FIRST, 6), (("Q1", PUBLIC), 2), (("Q4", OFFICER), 1), (("Q1", OFFICER), 1))
_RELOADS = 5
_LINES = 1_000  # of the policy that is read anew; the next one has a line less
_BEFORE_SECONDS, _AFTER_SECONDS = 1.5, 2.0
_NEAR_SECONDS = 0.5  # before the signal and after it
_PATIENCE = 30.0  # seconds for a reload
_IN_FORCE = re.compile(rb'creditgraph_policy_reloads_total\{outcome="in_force"\} (\d+)')


@dataclass(frozen=True)
class Started:
    """A server that has answered once: seconds by the clock and of CPU from its start to that answer."""

    server: Running
    seconds: float
    cpu: float


@asynccontextmanager
async def started(ground: Ground, url: str, request: bytes, tree: Path = ROOT) -> AsyncIterator[Started]:
    """Start the server of `tree` over a store and ask it once. Raises: ContenderFailed."""
    began = time.monotonic()
    async with served(ground, url, tree) as server:
        asking = Asking(server.port)
        try:
            answer = await asking.ask(request)
        finally:
            asking.close()
        if answer.status != 200:
            raise ContenderFailed(f"the first answer had status {answer.status}")
        yield Started(server, time.monotonic() - began, cpu_of_tree(server.process))


async def starts(ground: Ground, what: str, size: int, tree: Path = ROOT) -> GrowthRow:
    """Start the server of `tree` several times; return the medians, for the whole of a start."""
    url = ground.stores.store(RECORDS_OF_SEED)
    request = written(await requests_of(ground.store(url)))[_FIRST][0]
    found: list[Started] = []
    for _ in range(_STARTS):
        async with started(ground, url, request, tree) as one:
            found.append(one)
    seconds = statistics.median(each.seconds for each in found)
    cpu = statistics.median(each.cpu for each in found)
    return GrowthRow(what, size, *_FIRST, server_cpu_ms=cpu * 1000, p50_ms=seconds * 1000)


async def measure_life(ground: Ground, _sizes: Sequence[int]) -> list[GrowthRow]:
    """Measure a start, the memory of one life, and reloads under load. Raises: ContenderFailed."""
    return [await starts(ground, START, 1), *await measure_reload(ground), *await measure_memory(ground)]


async def measure_memory(ground: Ground) -> list[GrowthRow]:
    """Return the memory of one server after as many answers as ASKED says. Raises: ContenderFailed."""
    url = ground.stores.store(RECORDS_OF_SEED)
    requests = written(await requests_of(ground.store(url)))
    rows = []
    async with started(ground, url, requests[_FIRST][0]) as one:
        loop = ClosedLoop(one.server.port, _mixed(requests), connections=CONNECTIONS)
        await loop.open()
        try:
            asked = 1
            for wanted in ASKED:
                while asked < wanted:
                    taken = await loop.run(_SLICE_SECONDS)
                    require_answers(taken, "the server")
                    asked += len(taken.answers)
                    ground.say(f"memory: {asked:,} of {ASKED[-1]:,} questions, {rss_mib(one.server.process):.1f} MiB")
                rows.append(GrowthRow(MEMORY, wanted, "mixed", "both", rss_mib=rss_mib(one.server.process)))
        finally:
            loop.close()
    return rows


def _mixed(requests: dict[Key, list[bytes]]) -> Iterator[bytes]:
    """Yield requests without end in the proportions of `_MIX`."""
    streams = {key: cycle(requests[key]) for key, _ in _MIX}
    for key in cycle(list(chain.from_iterable(repeat(key, count) for key, count in _MIX))):
        yield next(streams[key])


def rss_mib(process: int) -> float:
    """Return the memory that a process holds now."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


async def measure_reload(ground: Ground) -> list[GrowthRow]:
    """Read the policy anew under load; return the latencies before it and around it. Raises: ContenderFailed."""
    url = ground.stores.store(RECORDS_OF_SEED)
    requests = written(await requests_of(ground.store(url)))
    quiet: list[float] = []
    near: list[float] = []
    failures = 0
    with tree_with(_LINES) as tree:
        async with started(ground, url, requests[_FIRST][0], tree) as one:
            for number in range(1, _RELOADS + 2):
                write_access(tree, access_of(_LINES - number))
                taken, signalled = await _under_load(one.server, _mixed(requests))
                await _await_reload(one.server.port, number)
                if number > 1:  # the first warms the server alone
                    told = [(due - signalled, latency) for due, latency, _ in taken.answers]
                    quiet += [latency for at, latency in told if at + latency < -_NEAR_SECONDS]
                    near += [latency for at, latency in told if at + latency >= -_NEAR_SECONDS and at <= _NEAR_SECONDS]
                    failures += taken.broken + sum(n for status, n in taken.statuses.items() if status != 200)
    return [_latencies(0, quiet, failures), _latencies(1, near, failures)]


async def _under_load(server: Running, requests: Iterator[bytes]) -> tuple[Taken, float]:
    """Return what came back under load, and when in between the server was told to read its policy anew."""
    loop = ClosedLoop(server.port, requests, connections=CONNECTIONS)
    await loop.open()
    try:
        running = asyncio.create_task(loop.run(_BEFORE_SECONDS + _AFTER_SECONDS))
        await asyncio.sleep(_BEFORE_SECONDS)
        signalled = time.monotonic()
        os.kill(server.process, signal.SIGHUP)
        return await running, signalled
    finally:
        loop.close()


async def _await_reload(port: int, number: int) -> None:
    """Wait until so many policies came into force. Raises: ContenderFailed."""
    deadline = time.monotonic() + _PATIENCE
    while await _reloads_in_force(port) < number:
        if time.monotonic() > deadline:
            raise ContenderFailed("a policy that was read anew did not come into force")
        await asyncio.sleep(0.1)


async def _reloads_in_force(port: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"GET /metrics HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")
        found = _IN_FORCE.search((await reader.read()).replace(b".0", b""))
    finally:
        writer.close()
    return int(found[1]) if found else 0


def _latencies(size: int, latencies: Sequence[float], failures: int) -> GrowthRow:
    ordered = sorted(latencies)
    p50, p99 = (percentile(ordered, share) * 1000 for share in (0.50, 0.99))
    return GrowthRow(RELOAD, size, "mixed", "both", p50_ms=p50, p99_ms=p99, failures=failures)
