"""The measured comparison: `python -m bench`, or a quick look at it: `python -m bench --quick`.

Fills stores of its own where none is kept, starts the server and its rivals over them, holds every answer to the
server's, loads them in turns, and prints and writes what came of it.
"""

import argparse
import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import uvloop

from application import ROOT
from bench.contenders import CONTENDERS, LIMIT, OURS
from bench.machine import describe, head_lines
from bench.open_loop import OpenRow, measure_open
from bench.report import open_lines, table, verdict_lines
from bench.rows import Row, told, write_json
from bench.run import LOAD_CORE, Plan, measure, opened
from bench.running import ContenderFailed
from bench.stores import KEPT, Store, StoreNotFilled, at_hand, own_postgresql, own_sqlite, written_apart

OUT = Path(__file__).parent / "out"
QUICK_FACTOR = 0.05
_FULL = Plan(more_connections={1: ("Q1", "Q4"), 48: ("Q1", "Q4")})  # below what the server takes on at once
_QUICK = Plan(rounds=3, seconds=0.7, contenders=(OURS, LIMIT))


@dataclass(frozen=True)
class Order:
    """What is to be measured, on which stores, and where the results go."""

    plan: Plan
    stores: tuple[str, ...]  # at hand; else the bench's own
    state: Path
    factor: float
    with_open_loop: bool
    out: Path


def main() -> int:
    """Measure, print and write; 1 where a contender answers otherwise than the server or not at all."""
    order = _order(_arguments().parse_args())
    if (os.cpu_count() or 1) < 2:
        say("this machine has one core: server, database and load disturb each other")
    try:
        uvloop.run(_stoppable(order))
    except asyncio.CancelledError:
        sys.stderr.write("error [INTERRUPTED]: stopped before the work was done\n")
        return 1
    except (ContenderFailed, StoreNotFilled) as fault:
        sys.stderr.write(f"error [BENCH]: {fault}\n")
        return 1
    return 0


def say(line: str) -> None:
    """Tell what is being done, with the time of day."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stderr.flush()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a smaller store, the limit alone beside the server")
    parser.add_argument("--store", action="append", default=[], metavar="URL", help="a store at hand; may be repeated")
    parser.add_argument("--state", type=Path, default=ROOT / "var", help="secrets of the stores at hand")
    parser.add_argument("--contenders", help="with commas between them; `ours` is always there")
    parser.add_argument("--questions", help="with commas between them")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float, help="of one slice")
    parser.add_argument("--no-open-loop", action="store_true")
    parser.add_argument("--out", type=Path, help="folder of the results")
    return parser


def _order(given: argparse.Namespace) -> Order:
    plan = _QUICK if given.quick else _FULL
    names = tuple(given.contenders.split(",")) if given.contenders else plan.contenders
    return Order(
        plan=Plan(
            rounds=given.rounds or plan.rounds,
            seconds=given.seconds or plan.seconds,
            contenders=tuple(each.name for each in CONTENDERS if each.name in {OURS, *names}),
            questions=tuple(given.questions.split(",")) if given.questions else plan.questions,
            more_connections=plan.more_connections,
        ),
        stores=tuple(given.store),
        state=given.state.resolve(),
        factor=QUICK_FACTOR if given.quick else 1.0,
        with_open_loop=not (given.quick or given.no_open_loop),
        out=given.out or (OUT / "quick" if given.quick else OUT),
    )


async def _stoppable(order: Order) -> None:
    """Run, and end every process that was started also where this one is told to end."""
    task = asyncio.ensure_future(_run(order))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    await task


async def _run(order: Order) -> None:
    rows: list[Row] = []
    unbidden: list[OpenRow] = []
    async with _stores(order) as stores:
        head = await describe(stores, order.plan, records=_records(order))
        os.sched_setaffinity(0, {min(LOAD_CORE, (os.cpu_count() or 1) - 1)})
        for store in stores:
            async with opened(store, order.plan, say) as bench:
                rows += await measure(bench, order.plan, say)
                if order.with_open_loop:
                    unbidden += await measure_open(bench, say)
    write_json(order.out / "latest.json", told(rows))
    write_json(order.out / "machine.json", head)
    if order.with_open_loop:
        write_json(order.out / "open.json", [asdict(each) for each in unbidden])
    for line in (*head_lines(head), *table(rows), *open_lines(unbidden), *verdict_lines(rows)):
        sys.stdout.write(line + "\n")
    sys.stdout.write(f"\nrows: {order.out / 'latest.json'}\n")


def _records(order: Order) -> str:
    return "a store at hand" if order.stores else f"demo data, {order.factor:g} of the size `region`"


@asynccontextmanager
async def _stores(order: Order) -> AsyncIterator[Sequence[Store]]:
    """Yield the stores of a run, PostgreSQL first."""
    kept = KEPT / f"{order.factor:g}"
    async with AsyncExitStack() as stack:
        if order.stores:
            found = [await at_hand(url, order.state) for url in order.stores]
        else:
            found = await _own(stack, order.factor, kept)
        yield [await stack.enter_async_context(written_apart(each, kept)) for each in found]


async def _own(stack: AsyncExitStack, factor: float, kept: Path) -> list[Store]:
    """Return the bench's own stores, both filled at once where they have to be."""
    say(f"stores: {kept.relative_to(ROOT)}; what does not fit is filled anew, about five minutes for the whole region")
    postgresql = stack.enter_async_context(own_postgresql(kept / "postgresql", factor=factor, told=sys.stderr))
    sqlite = own_sqlite(kept / "sqlite", factor=factor, told=sys.stderr)
    first, second = await asyncio.gather(postgresql, sqlite, return_exceptions=True)
    if isinstance(second, BaseException):
        raise second
    if isinstance(first, StoreNotFilled):
        say(f"left out: PostgreSQL, because {first}")
        return [second]
    if isinstance(first, BaseException):
        raise first
    return [first, second]


if __name__ == "__main__":
    sys.exit(main())
