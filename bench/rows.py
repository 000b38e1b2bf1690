"""What was measured, as rows: one for each question, reader, store, contender and number of connections."""

import json
import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.load import Taken


@dataclass(frozen=True)
class Figures:
    """One slice, or the medians of several; CPU in milliseconds for each request, all processes of a side together.

    database_cpu_ms: None where the store runs inside the contender's process
    """

    rps: float
    p50_ms: float
    p99_ms: float
    server_cpu_ms: float
    database_cpu_ms: float | None


@dataclass(frozen=True)
class Case:
    """What a row is about."""

    question: str
    reader: str
    store: str
    contender: str
    connections: int


@dataclass(frozen=True)
class Row:
    """One line of bench/out/latest.json."""

    case: Case
    figures: Figures


@dataclass(frozen=True)
class Spent:
    """CPU seconds of a slice."""

    server: float
    database: float | None


def percentile(ordered: Sequence[float], share: float) -> float:
    """Return the least value that `share` of all values do not exceed; `ordered` rises and is not empty."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def figures_of(taken: Taken, spent: Spent) -> Figures:
    """Return what one slice of a closed loop measured; every request that was answered has its share of the CPU."""
    ordered = sorted(taken.latencies(200))
    count = len(ordered)
    return Figures(
        rps=count / taken.seconds,
        p50_ms=percentile(ordered, 0.50) * 1000,
        p99_ms=percentile(ordered, 0.99) * 1000,
        server_cpu_ms=spent.server / count * 1000,
        database_cpu_ms=None if spent.database is None else spent.database / count * 1000,
    )


def medians(slices: Sequence[Figures]) -> Figures:
    """Return the median of each figure over the rounds."""
    database = [each.database_cpu_ms for each in slices if each.database_cpu_ms is not None]
    return Figures(
        rps=statistics.median(each.rps for each in slices),
        p50_ms=statistics.median(each.p50_ms for each in slices),
        p99_ms=statistics.median(each.p99_ms for each in slices),
        server_cpu_ms=statistics.median(each.server_cpu_ms for each in slices),
        database_cpu_ms=statistics.median(database) if database else None,
    )


def told(rows: Iterable[Row]) -> list[dict[str, object]]:
    """Return the rows as they are written, CPU to the tenth of a microsecond."""
    return [{**asdict(each.case), **{k: _rounded(v) for k, v in asdict(each.figures).items()}} for each in rows]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4 if value < 100 else 1)


def write_json(path: Path, content: object) -> None:
    """Write a file of results, one row on a line so that a change can be read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, list):
        text = "[\n" + ",\n".join(" " + json.dumps(each, ensure_ascii=False) for each in content) + "\n]\n"
    else:
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    path.write_text(text, encoding="utf-8")
