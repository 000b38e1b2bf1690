"""What was measured of growth, as rows, and how much dearer the largest size is than the smallest."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path

from bench.rows import write_json

RATIO_MOST = 1.3  # largest to smallest, for the server and for the database


@dataclass(frozen=True)
class GrowthRow:
    """One line of bench/out/growth.json. What a row does not measure is None.

    what: what grows; size: how much of it there is
    CPU in milliseconds for each request, or for the whole where there is no request
    """

    what: str
    size: int
    question: str
    reader: str
    server_cpu_ms: float | None = None
    database_cpu_ms: float | None = None
    p50_ms: float | None = None
    p99_ms: float | None = None
    rss_mib: float | None = None
    failures: int | None = None

    @property
    def series(self) -> tuple[str, str, str]:
        """What the row is compared within."""
        return self.what, self.question, self.reader


@dataclass(frozen=True)
class Ratio:
    """The largest size of one series to its smallest; None where it was not measured."""

    smallest: GrowthRow
    largest: GrowthRow

    @property
    def server(self) -> float | None:
        return _ratio(self.largest.server_cpu_ms, self.smallest.server_cpu_ms)

    @property
    def database(self) -> float | None:
        return _ratio(self.largest.database_cpu_ms, self.smallest.database_cpu_ms)

    @property
    def is_kept(self) -> bool:
        return all(each is None or each <= RATIO_MOST for each in (self.server, self.database))


def ratios(rows: Iterable[GrowthRow]) -> Iterator[Ratio]:
    """Yield a ratio for each series of more than one size, in the order of the rows."""
    found: dict[tuple[str, str, str], list[GrowthRow]] = {}
    for row in rows:
        found.setdefault(row.series, []).append(row)
    for series in found.values():
        ordered = sorted(series, key=lambda row: row.size)
        if len(ordered) > 1:
            yield Ratio(ordered[0], ordered[-1])


def table(rows: Sequence[GrowthRow]) -> Iterator[str]:
    """Yield the lines of the printed table."""
    by_series = {each.largest.series: each for each in ratios(rows)}
    for what, of_what in groupby(rows, lambda row: row.what):
        yield ""
        yield f"{what:20}{'size':>12}{'CPU ms':>10}{'db ms':>10}{'p50 ms':>10}{'p99 ms':>10}{'MiB':>8}{'failed':>8}"
        for row in sorted(of_what, key=lambda row: (row.question, row.reader, row.size)):
            yield _line(row)
            ratio = by_series.get(row.series)
            if ratio is not None and ratio.largest == row:
                yield from _verdict(ratio)


def _line(row: GrowthRow) -> str:
    figures = (row.server_cpu_ms, row.database_cpu_ms, row.p50_ms, row.p99_ms)
    cells = "".join(f"{_cell(each):>10}" for each in figures)
    memory = "" if row.rss_mib is None else f"{row.rss_mib:.0f}"
    failed = "" if row.failures is None else str(row.failures)
    return f"  {row.question + ' ' + row.reader:18}{row.size:12,}{cells}{memory:>8}{failed:>8}".rstrip()


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if value < 1000 else f"{value:.0f}"


def _verdict(ratio: Ratio) -> Iterator[str]:
    told = [
        f"{name} {value:.2f}×"
        for name, value in (("server", ratio.server), ("database", ratio.database))
        if value is not None
    ]
    if told:
        word = "kept" if ratio.is_kept else "MISSED"
        yield f"    largest to smallest: {', '.join(told)}; {word}: at most {RATIO_MOST:g}×"


def _ratio(one: float | None, other: float | None) -> float | None:
    return one / other if one is not None and other else None


def merged(path: Path, rows: Sequence[GrowthRow], parts: Iterable[str]) -> list[GrowthRow]:
    """Return what the file keeps of parts that were not measured now, and then `rows`; `parts`: every `what` of now."""
    replaced = frozenset(parts) | {row.what for row in rows}
    try:
        before = [GrowthRow(**each) for each in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        before = []
    return [row for row in before if row.what not in replaced] + list(rows)


def write(path: Path, rows: Iterable[GrowthRow]) -> None:
    """Write the rows, figures to the tenth of a microsecond."""
    write_json(path, [{name: _rounded(value) for name, value in asdict(row).items()} for row in rows])


def _rounded(value: object) -> object:
    return round(value, 4) if isinstance(value, float) else value
