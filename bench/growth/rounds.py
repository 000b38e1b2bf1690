"""Sizes measured against each other: a server for each size, all of them asked in turn, round by round.

The figures that count are CPU milliseconds for each request, of the server and of the database apart: other work on
the machine moves times on the clock, and hardly these.
"""

import sys
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

from application import ROOT
from bench.contenders import CONTENDERS, OURS, Asked, Contender, asked
from bench.cpu import cpu_of_tree, pinned
from bench.growth.rows import GrowthRow
from bench.growth.stores import Stores
from bench.load import ClosedLoop
from bench.questions import OFFICER_NAME
from bench.rows import Figures, Spent, figures_of, medians
from bench.run import LOAD_CORE, SERVER_CORE, drawn, require_answers
from bench.running import Running, answers_of, running
from bench.stores import Store

CONNECTIONS = 8  # as many as the server has connections of its own to the database
RAMP_SECONDS = 0.3
OURSELVES = next(each for each in CONTENDERS if each.name == OURS)

Key = tuple[str, str]  # question, reader
Say = Callable[[str], None]


@dataclass(frozen=True)
class Ground:
    """What every part of the bench rests on: the stores of one cluster, and how long is measured."""

    stores: Stores
    state: Path
    process: int  # root of the cluster's processes
    rounds: int
    seconds: float
    plans: Path  # folder
    say: Say

    def store(self, url: str) -> Store:
        return Store(url, "postgresql", self.state, self.process)


@dataclass(frozen=True)
class Variant:
    """One size of what grows: the server that has it, and the requests of each question."""

    what: str
    size: int
    server: Running
    requests: Mapping[Key, Sequence[bytes]]


def server_of(tree: Path) -> Contender:
    """Return the server whose program lies in `tree`."""
    return replace(
        OURSELVES, command=lambda port, _store: [sys.executable, str(tree / "server.py"), "serve", "--port", str(port)]
    )


@asynccontextmanager
async def served(ground: Ground, url: str, tree: Path = ROOT) -> AsyncIterator[Running]:
    """Run the server of `tree` over a store; the cluster and the server have a core each."""
    async with running(server_of(tree), ground.store(url), core=SERVER_CORE) as server:
        with pinned(ground.process, LOAD_CORE):
            yield server


async def requests_of(store: Store) -> dict[Key, list[Asked]]:
    """Return the requests of Q1 to Q4, by question and reader."""
    questions, tokens = await drawn(store)
    return {(each.name, each.reader): list(asked(each, tokens[OFFICER_NAME])) for each in questions}


def written(requests: Mapping[Key, Iterable[Asked]]) -> dict[Key, list[bytes]]:
    """Return the bytes of the requests."""
    return {key: [OURSELVES.request(each) for each in found] for key, found in requests.items()}


async def warm(server: Running, requests: Mapping[Key, Sequence[Asked]]) -> None:
    """Ask everything once. Raises: ContenderFailed where something is not answered as it has to be."""
    for each in requests.values():
        await answers_of(server, each)


async def measured(ground: Ground, variants: Sequence[Variant]) -> list[GrowthRow]:
    """Load the variants round by round; a row for each question of each, with the medians. Raises: ContenderFailed."""
    streams = {(place, key): cycle(each.requests[key]) for place, each in enumerate(variants) for key in each.requests}
    found: dict[tuple[int, Key], list[Figures]] = {each: [] for each in streams}
    began = time.monotonic()
    for number in range(ground.rounds):
        for place, key in _turns(list(streams), number):
            figures = await slice_of(ground, variants[place].server, streams[place, key], seconds=ground.seconds)
            found[place, key].append(figures)
        left = (time.monotonic() - began) / (number + 1) * (ground.rounds - number - 1)
        ground.say(f"{variants[0].what}: round {number + 1} of {ground.rounds}, about {left / 60:.1f} minutes left")
    return [_row(variants[place], key, medians(slices)) for (place, key), slices in found.items()]


def _turns(streams: Sequence[tuple[int, Key]], number: int) -> Iterator[tuple[int, Key]]:
    """Yield what is loaded in one round: question by question, and no size always first after another's load."""
    for key in dict.fromkeys(key for _, key in streams):
        places = [place for place, other in streams if other == key]
        first = number % len(places)
        yield from ((place, key) for place in places[first:] + places[:first])


async def slice_of(ground: Ground, server: Running, requests: Iterator[bytes], *, seconds: float) -> Figures:
    """Load one server and return what it and the cluster spent. Raises: ContenderFailed."""
    loop = ClosedLoop(server.port, requests, connections=CONNECTIONS)
    await loop.open()
    try:
        await loop.run(RAMP_SECONDS)
        before = cpu_of_tree(server.process), cpu_of_tree(ground.process)
        taken = await loop.run(seconds)
        after = cpu_of_tree(server.process), cpu_of_tree(ground.process)
    finally:
        loop.close()
    require_answers(taken, "the server")
    return figures_of(taken, Spent(after[0] - before[0], after[1] - before[1]))


def _row(variant: Variant, key: Key, figures: Figures) -> GrowthRow:
    return GrowthRow(
        variant.what,
        variant.size,
        *key,
        server_cpu_ms=figures.server_cpu_ms,
        database_cpu_ms=figures.database_cpu_ms,
        p50_ms=figures.p50_ms,
        p99_ms=figures.p99_ms,
    )
