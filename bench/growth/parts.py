"""What growth costs: `make bench-growth`, or `python -m bench.growth --only records,policies --sizes 100000,1000000`.

The same questions with a hundred times the records, policy lines, authorisations and known documents; the server and
the database apart, warm, the sizes asked in turn. Then one life of a server: its start, its memory after a million
questions, a reload of its policy under load. Rows go to bench/out/growth.json, plans to bench/out/plans.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvloop

from application import ROOT, identity_keys
from bench.growth import life, policies, records, uses
from bench.growth.filling import RECORDS_OF_SEED
from bench.growth.rounds import Ground
from bench.growth.rows import GrowthRow, merged, table, write
from bench.growth.stores import SIZES, Stores
from bench.machine import machine
from bench.rows import write_json
from bench.running import ContenderFailed
from bench.stores import at_hand
from policies.clocks import LEGAL_DAY
from progress import Progress
from settings import load_settings
from tests.clusters import find_binaries, running_cluster

OUT = Path(__file__).parents[1] / "out"
KEPT = OUT / "stores" / "growth"
SETTINGS = {"fsync": "on", "shared_buffers": "2GB", "max_wal_size": "4GB", "checkpoint_timeout": "30min"}


@dataclass(frozen=True)
class Part:
    """One part of the bench: what its rows are called, the stores it needs, and how it is measured."""

    whats: tuple[str, ...]
    needs: Callable[[Sequence[int]], Sequence[int]]
    measure: Callable[[Ground, Sequence[int]], Awaitable[list[GrowthRow]]]


def _seed_alone(_sizes: Sequence[int]) -> Sequence[int]:
    return (RECORDS_OF_SEED,)


PARTS: Mapping[str, Part] = {
    "records": Part((records.WHAT,), lambda sizes: sizes, records.measure_records),
    "heavy": Part((records.HEAVY,), records.with_heavy, records.measure_heavy),
    "policies": Part((policies.WHAT, policies.START), _seed_alone, policies.measure_policies),
    "authorisations": Part((uses.AUTHORISATIONS,), lambda _: (uses.STORE,), uses.measure_authorisations),
    "documents": Part((uses.DOCUMENTS, uses.DRAWN), _seed_alone, uses.measure_documents),
    "life": Part((life.START, life.RELOAD, life.MEMORY), _seed_alone, life.measure_life),
}

_ORDER = tuple(what for part in PARTS.values() for what in part.whats)


def main() -> None:
    """Measure the parts that are asked for, print the table, write the rows."""
    asked = _arguments()
    with _cluster(asked) as url:
        try:
            rows = uvloop.run(_run(url, asked))
        except ContenderFailed as fault:
            raise SystemExit(f"error [BENCH]: {fault}") from None
    sys.stdout.write("\n".join(table(rows)) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description=__doc__)
    parser.add_argument("--only", type=_names, default=list(PARTS), help=f"of {', '.join(PARTS)}; with commas")
    parser.add_argument("--sizes", type=_numbers, default=list(SIZES), help="records of the stores; with commas")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1.5, help="of each slice of load")
    parser.add_argument("--cluster", metavar="URL", help="of a running PostgreSQL, as a role that may create databases")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where rows and plans go")
    parser.add_argument("--keep", action="store_true", help="keep the stores for the next run")
    return parser.parse_args()


def _names(text: str) -> list[str]:
    names = text.split(",")
    if unknown := [name for name in names if name not in PARTS]:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}")
    return names


def _numbers(text: str) -> list[int]:
    return sorted(int(each) for each in text.split(","))


@contextmanager
def _cluster(asked: argparse.Namespace) -> Iterator[str]:
    """Yield the address of a cluster to make stores in: the one named, or one that the bench runs itself."""
    if asked.cluster:
        yield asked.cluster
        return
    binaries = find_binaries()
    if binaries is None:
        raise SystemExit("error [BENCH]: PostgreSQL 15 or later is not installed; name a cluster with --cluster")
    KEPT.mkdir(parents=True, exist_ok=True)
    try:
        with running_cluster(binaries, kept=KEPT / "data", settings=SETTINGS) as cluster:
            yield cluster.url("postgres")
    finally:
        if not asked.keep:
            shutil.rmtree(KEPT)


async def _run(url: str, asked: argparse.Namespace) -> list[GrowthRow]:
    settings = load_settings(os.environ, root=ROOT)
    progress = Progress(sys.stderr)
    stores = Stores(url, identity_keys(settings), datetime.now(LEGAL_DAY).date(), progress)
    store = await at_hand(url, settings.state_dir)
    if store.process is None:
        raise ContenderFailed("the processes of the cluster cannot be seen")
    ground = Ground(stores, store.state, store.process, asked.rounds, asked.seconds, asked.out / "plans", _say)
    needed = sorted({RECORDS_OF_SEED}.union(*(PARTS[name].needs(asked.sizes) for name in asked.only)))
    try:
        await stores.fill(needed)
        progress.close()
        for name in asked.only:
            part = PARTS[name]
            _say(f"{name} …")
            rows = merged(asked.out / "growth.json", await part.measure(ground, asked.sizes), part.whats)
            rows.sort(key=lambda row: _ORDER.index(row.what))
            write(asked.out / "growth.json", rows)
            write_json(asked.out / "growth-machine.json", machine())
        return rows
    finally:
        progress.close()
        if not asked.keep:
            await stores.drop(needed)


def _say(text: str) -> None:
    sys.stderr.write(f"{datetime.now(LEGAL_DAY):%H:%M:%S} {text}\n")
    sys.stderr.flush()
