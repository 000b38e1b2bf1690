"""Prints what a run measured: figures, ratios, what each rival leaves undone, targets kept and missed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from bench.contenders import CONTENDERS, LIMIT, OURS
from bench.open_loop import OpenRow
from bench.questions import PUBLIC
from bench.rows import Row
from bench.run import CONNECTIONS
from bench.targets import RECOVERY_SECONDS_MOST, TAIL_MOST, Target, Verdict, costs_of, verdicts

_HEAD = f"{'':14}{'conn':>5}{'req/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'CPU ms':>9}{'db ms':>8}{'/limit':>10}{'/ours':>9}"
_READERS: Mapping[str, str] = {
    PUBLIC: "the public, open data: nothing is logged",
}
_LOGGED = "a state organ on duty: entry of every subject asked for or disclosed committed before the answer"


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the lines of the tables: one table for each store and reader."""
    for (store, reader), group in groupby(sorted(rows, key=_order), lambda row: (row.case.store, row.case.reader)):
        yield ""
        yield f"{store}, {reader} ({_READERS.get(reader, _LOGGED)})"
        yield _HEAD
        shown = list(group)
        costs = costs_of(rows, store)
        for question, of_question in groupby(shown, lambda row: row.case.question):
            yield question
            for row in of_question:
                yield _line(row, costs)
        yield from _undone({row.case.contender for row in shown}, reader)


def _order(row: Row) -> tuple[str, str, str, bool, int, int]:
    names = [each.name for each in CONTENDERS]
    case = row.case
    is_more = case.connections != CONNECTIONS
    return (
        case.store,
        case.reader,
        case.question,
        is_more,
        case.connections if is_more else 0,
        names.index(case.contender),
    )


def _line(row: Row, costs: Mapping[tuple[str, str, str], float]) -> str:
    case, figures = row.case, row.figures
    database = "" if figures.database_cpu_ms is None else f"{figures.database_cpu_ms:.3f}"
    told = f"  {case.contender:12}{case.connections:5}{figures.rps:9.0f}{figures.p50_ms:9.2f}{figures.p99_ms:9.2f}"
    told += f"{figures.server_cpu_ms:9.4f}{database:>8}"
    if case.connections == CONNECTIONS:
        for other, width in ((LIMIT, 10), (OURS, 9)):
            cost = costs.get((case.question, case.reader, other))
            told += f"{figures.server_cpu_ms / cost:>{width - 1}.2f}×" if cost else " " * width
    return told.rstrip()


def _undone(names: set[str], reader: str) -> Iterator[str]:
    for contender in CONTENDERS:
        if contender.name in names and (undone := contender.left_out(reader)):
            yield f"  {contender.name}: {', '.join(undone)}"


def open_lines(rows: Iterable[OpenRow]) -> Iterator[str]:
    """Yield what the server does at half and at twice of what it can."""
    for row in rows:
        yield ""
        yield f"open loop, {row.store}, {row.question} as {row.reader}: capacity {row.capacity_rps:.0f} requests/s"
        half, twice = row.half, row.twice
        tail = half.p99_ms / half.p50_ms
        is_short = tail <= TAIL_MOST and not half.refused
        yield (
            f"  at half: {half.offered_rps:.0f}/s offered, p50 {half.p50_ms:.2f} ms, p99 {half.p99_ms:.2f} ms"
            f" ({tail:.1f}×, {_word(is_short)}: at most {TAIL_MOST:g}×), {half.refused:,} refused"
        )
        yield (
            f"  at twice: {twice.offered_rps:.0f}/s offered, {twice.answered:,} answered"
            f" (p50 {twice.p50_ms:.2f} ms, p99 {twice.p99_ms:.2f} ms), {twice.shed:,} times 503,"
            f" {twice.shed_with_retry_after:,} of them with Retry-After, {twice.other:,} otherwise or not at all"
            f" ({_word(twice.shed_with_retry_after == twice.shed and not twice.other)})"
        )
        if row.recovery_seconds is None:
            yield "  afterwards: not back to normal while it was watched (missed)"
        else:
            kept = _word(row.recovery_seconds <= RECOVERY_SECONDS_MOST)
            yield f"  afterwards: back to normal in {row.recovery_seconds:.1f} s ({kept})"
        if row.note:
            yield f"  {row.note}"


def verdict_lines(rows: Sequence[Row]) -> Iterator[str]:
    """Yield each target with what was measured."""
    found = list(verdicts(rows))
    if found:
        yield ""
        yield f"targets, server CPU for each request at {CONNECTIONS} connections on PostgreSQL"
        yield from (_verdict(each) for each in found)


def _verdict(each: Verdict) -> str:
    target = each.target
    told = "measured" if each.kept is None else _word(each.kept)
    return f"  {told:9}{each.question} {target.of}/{target.to} {each.ratio:.2f}{_bound(target)}: {target.says}"


def _bound(target: Target) -> str:
    if target.most is not None:
        return f" (at most {target.most:g})"
    return "" if target.least is None else f" (at least {target.least:g})"


def _word(kept: bool) -> str:
    return "kept" if kept else "missed"
