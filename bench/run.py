"""One interleaved run over one store: every contender is started, held to our answers, and loaded slice by slice.

Only one contender is loaded at a time; a round gives each of them one short slice of each question, so that what
disturbs the machine disturbs all of them, and the figures are medians over the rounds.
"""

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle

from application import ROOT, demo_actors
from bench.contenders import CONTENDERS, LIMIT, OURS, Asked, Contender, NotToBeHad, asked
from bench.cpu import cpu_of_tree, pinned
from bench.load import ClosedLoop, Taken
from bench.questions import OFFICER_NAME, Question, draw
from bench.rows import Case, Figures, Row, Spent, figures_of, medians
from bench.running import ContenderFailed, Running, answers_of, compare, require_some, running
from bench.stores import Store, settle
from db.engine import open_database
from settings import load_settings

SERVER_CORE, LOAD_CORE = 0, 1
CONNECTIONS = 16
_RAMP_SECONDS = 0.2
_WARM_SECONDS = 4.0  # of each question: a server that compiles while it runs is at its best after some 5 000 requests

Say = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """How long and what is measured.

    more_connections: the questions that the server and the limit are asked with these numbers of connections as well
    """

    rounds: int = 5
    seconds: float = 1.5
    minutes: float = 8.0  # for the rounds of one store; a slow machine has fewer of them
    contenders: tuple[str, ...] = tuple(each.name for each in CONTENDERS)
    questions: tuple[str, ...] = ("Q1", "Q2", "Q3", "Q4")
    more_connections: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Bench:
    """Contenders that are ready over one store, each with the requests of every question."""

    store: Store
    ready: Mapping[str, Running]
    requests: Mapping[tuple[str, str], Sequence[Asked]]  # by question and reader

    def bytes_for(self, contender: str, question: tuple[str, str]) -> list[bytes]:
        """Return the requests of a question as this contender is asked."""
        return [self.ready[contender].contender.request(each) for each in self.requests[question]]


@asynccontextmanager
async def opened(store: Store, plan: Plan, say: Say) -> AsyncIterator[Bench]:
    """Start and warm the contenders of a plan. Raises: ContenderFailed where one answers otherwise than ours."""
    await settle(store)
    questions, tokens = await drawn(store)
    requests = {
        (each.name, each.reader): tuple(asked(each, tokens[OFFICER_NAME]))
        for each in questions
        if each.name in plan.questions
    }
    async with AsyncExitStack() as stack:
        ready: dict[str, Running] = {}
        for contender in CONTENDERS:
            if contender.name in plan.contenders and store.dialect in contender.dialects:
                await _start(stack, ready, contender, store, say)
        if OURS not in ready:
            raise ContenderFailed("the server itself has to run: the others are held to its answers")
        if store.process is not None:
            stack.enter_context(pinned(store.process, LOAD_CORE))
        bench = Bench(store, ready, requests)
        await _warm(bench, say)
        yield bench


async def drawn(store: Store) -> tuple[list[Question], Mapping[str, str]]:
    """Return the questions over a store, and the tokens of its demo actors by name."""
    environ = {"CREDITGRAPH_STATE_DIR": str(store.state), "CREDITGRAPH_DATABASE_URL": store.url}
    settings = load_settings(environ, root=ROOT)
    database = await open_database(store.url, statement_timeout=0, pool_size=1)
    try:
        tokens = {each.name: each.token for each in await demo_actors(settings, database)}
        if OFFICER_NAME not in tokens:
            raise ContenderFailed("the store holds no demo data under the secrets of its state folder")
        return await draw(database), tokens
    finally:
        await database.close()


async def _start(
    stack: AsyncExitStack, ready: dict[str, Running], contender: Contender, store: Store, say: Say
) -> None:
    try:
        ready[contender.name] = await stack.enter_async_context(running(contender, store, core=SERVER_CORE))
    except NotToBeHad as fault:
        say(f"left out: {contender.name}, because {fault}")


async def _warm(bench: Bench, say: Say) -> None:
    """Ask everybody everything once, and hold each answer to ours."""
    for requests in bench.requests.values():
        ours = await answers_of(bench.ready[OURS], requests)
        require_some(requests, ours)
        for name, one in bench.ready.items():
            if name != OURS:
                compare(one, requests, ours, await answers_of(one, requests))
    for question in bench.requests:
        for name, one in bench.ready.items():
            await _loaded(one.port, cycle(bench.bytes_for(name, question)), _WARM_SECONDS)
    answers = sum(len(each) for each in bench.requests.values())
    say(f"{bench.store.dialect}: {', '.join(bench.ready)} give the same {answers:,} answers")


async def _loaded(port: int, requests: Iterator[bytes], seconds: float) -> None:
    """Load a contender for a while, so that all its connections know the question's statement; nothing is measured."""
    loop = ClosedLoop(port, requests, connections=CONNECTIONS)
    await loop.open()
    try:
        await loop.run(seconds)
    finally:
        loop.close()


@dataclass(frozen=True)
class _Slice:
    question: tuple[str, str]
    contender: str
    connections: int


def _slices(bench: Bench, plan: Plan) -> list[list[_Slice]]:
    """Return the slices of one round: groups of contenders for one question and number of connections."""
    groups = [[_Slice(question, name, CONNECTIONS) for name in bench.ready] for question in bench.requests]
    for connections, names in plan.more_connections.items():
        for question in bench.requests:
            if question[0] in names:
                groups.append([_Slice(question, name, connections) for name in (OURS, LIMIT) if name in bench.ready])
    return groups


async def measure(bench: Bench, plan: Plan, say: Say) -> list[Row]:
    """Load the contenders round by round and return the medians. Raises: ContenderFailed."""
    groups = _slices(bench, plan)
    streams = {
        (name, question): cycle(bench.bytes_for(name, question)) for name in bench.ready for question in bench.requests
    }
    found: dict[_Slice, list[Figures]] = {each: [] for group in groups for each in group}
    began = time.monotonic()
    for number in range(plan.rounds):
        for group in groups:
            first = number % len(group)  # nobody is always the first after another's load
            for each in group[first:] + group[:first]:
                stream = streams[each.contender, each.question]
                found[each] += await _measured(bench, each, stream, plan.seconds, say)
        spent = time.monotonic() - began
        of_a_round = spent / (number + 1)
        left = of_a_round * (plan.rounds - number - 1)
        say(f"{bench.store.dialect}: round {number + 1} of {plan.rounds}, about {left / 60:.1f} minutes left of them")
        if left and spent + of_a_round > plan.minutes * 60:
            say(f"{bench.store.dialect}: no further round in {plan.minutes:g} minutes")
            break
    return [Row(_case(bench, each), medians(slices)) for each, slices in found.items() if slices]


def _case(bench: Bench, each: _Slice) -> Case:
    return Case(*each.question, bench.store.dialect, each.contender, each.connections)


async def _measured(bench: Bench, each: _Slice, requests: Iterator[bytes], seconds: float, say: Say) -> list[Figures]:
    """Return the figures of one slice; none where, at another number of connections, questions were refused."""
    one = bench.ready[each.contender]
    loop = ClosedLoop(one.port, requests, connections=each.connections)
    await loop.open()
    try:
        await loop.run(_RAMP_SECONDS)
        before = _spent(bench.store, one)
        taken = await loop.run(seconds)
        after = _spent(bench.store, one)
    finally:
        loop.close()
    try:
        require_answers(taken, f"{' as '.join(each.question)}: {each.contender} at {each.connections} connections")
    except ContenderFailed as fault:
        if each.connections == CONNECTIONS:
            raise
        say(f"left out: one slice, because {fault}")
        return []
    database = None if after.database is None or before.database is None else after.database - before.database
    return [figures_of(taken, Spent(after.server - before.server, database))]


def _spent(store: Store, one: Running) -> Spent:
    return Spent(cpu_of_tree(one.process), None if store.process is None else cpu_of_tree(store.process))


def require_answers(taken: Taken, where: str) -> None:
    """Refuse a slice in which a question was not answered. Raises: ContenderFailed."""
    others = {status: count for status, count in taken.statuses.items() if status != 200}
    if others:
        told = ", ".join(f"{count} with status {status}" for status, count in sorted(others.items()))
        told += f" ({', '.join(sorted(taken.codes))})" if taken.codes else ""
        raise ContenderFailed(f"{where} did not answer every question under load: {told}")
