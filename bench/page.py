"""docs/performance.md with the figures of bench/out: `python -m bench.page` writes its tables anew."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.contenders import CONTENDERS, LIMIT, OURS
from bench.growth.rows import RATIO_MOST, GrowthRow, ratios
from bench.intake.rows import IntakeRow
from bench.intake.rows import lines as intake_lines
from bench.questions import PUBLIC
from bench.rows import Case, Figures, Row
from bench.run import CONNECTIONS
from bench.targets import TAIL_MOST, Verdict, verdicts

ROOT = Path(__file__).parents[1]
OUT = ROOT / "bench" / "out"
PAGE = ROOT / "docs" / "performance.md"
# What the page says by itself ends where the figures begin, and goes on after them.
_BLOCK = re.compile(r"(<!-- (\w+): written from bench/out -->\n).*?(<!-- end -->)", re.DOTALL)

Results = Mapping[str, Any]


def results(folder: Path = OUT) -> Results:
    """Return the files of results by name; a file that no run has written yet is an empty list."""
    names = ("latest", "open", "growth", "intake", "machine", "growth-machine", "intake-machine")
    found = {name: folder / f"{name}.json" for name in names}
    return {name: json.loads(path.read_text("utf-8")) if path.exists() else [] for name, path in found.items()}


def written(page: str, found: Results) -> str:
    """Return the text of the page with every block as the results have it."""
    rows = [_row(each) for each in found["latest"]]
    blocks: Mapping[str, Iterator[str]] = {
        "machine": _machine(found["machine"]),
        "costs": _costs(rows),
        "targets": _targets(list(verdicts(rows))),
        "open": _open(found["open"]),
        "growth": _growth([GrowthRow(**each) for each in found["growth"]], found["growth-machine"]),
        "intake": _intake([IntakeRow(**each) for each in found["intake"]], found["intake-machine"]),
        "life": _life([GrowthRow(**each) for each in found["growth"]]),
    }
    return _BLOCK.sub(lambda each: each[1] + "\n".join(blocks[each[2]]) + "\n" + each[3], page)


def _row(told: Mapping[str, Any]) -> Row:
    return Row(
        Case(**{name: told[name] for name in Case.__dataclass_fields__}),
        Figures(**{name: told[name] for name in Figures.__dataclass_fields__}),
    )


def _machine(head: Any) -> Iterator[str]:
    if head:
        versions = ", ".join(f"{name} {version}" for name, version in head["versions"].items())
        yield f"Measured on {head['date']}: {head['cpu']}, {head['cores']} cores, {head['memory_gib']} GiB; {versions}."
        yield f"{head['store']}; {head['layout']}; medians of at most {head['rounds']} interleaved rounds."


def _costs(rows: Sequence[Row]) -> Iterator[str]:
    """Yield a table for each store: server CPU of each contender, in brackets the database's."""
    names = [each.name for each in CONTENDERS if any(row.case.contender == each.name for row in rows)]
    for store in dict.fromkeys(row.case.store for row in rows):
        of_store = [row for row in rows if row.case.store == store and row.case.connections == CONNECTIONS]
        found = {(row.case.question, row.case.reader, row.case.contender): row.figures for row in of_store}
        yield f"| {store} | " + " | ".join(names) + " | ours / limit | ours req/s, p50, p99 |"
        yield "|---|" + "---:|" * (len(names) + 2)
        for question, reader in dict.fromkeys((row.case.question, row.case.reader) for row in of_store):
            cells = [_cost(found.get((question, reader, name))) for name in names]
            ours, limit = found[question, reader, OURS], found.get((question, reader, LIMIT))
            ratio = f"{ours.server_cpu_ms / limit.server_cpu_ms:.2f}" if limit else ""
            speed = f"{ours.rps:,.0f}, {ours.p50_ms:.2f} ms, {ours.p99_ms:.2f} ms"
            asked = "open" if reader == PUBLIC else "logged"
            yield f"| {question} {asked} | " + " | ".join(cells) + f" | {ratio} | {speed} |"
        yield ""


def _cost(figures: Figures | None) -> str:
    if figures is None:
        return ""
    database = "" if figures.database_cpu_ms is None else f" ({figures.database_cpu_ms:.3f})"
    return f"{figures.server_cpu_ms:.3f}{database}"


def _targets(found: Sequence[Verdict]) -> Iterator[str]:
    yield "| target | question | ratio | bound | |"
    yield "|---|---|---:|---:|---|"
    for each in found:
        target = each.target
        bound = f"≤ {target.most}" if target.most else f"≥ {target.least}" if target.least else "none"
        word = "measured" if each.kept is None else "kept" if each.kept else "**missed**"
        yield f"| {target.says} ({target.of} / {target.to}) | {each.question} | {each.ratio:.2f} | {bound} | {word} |"


def _open(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    tail = f"≤ {TAIL_MOST:g} × p50"
    yield f"| question | capacity | at half: p50, p99 ({tail}) | at twice: answered, p50, p99 | 503 | back |"
    yield "|---|---:|---|---|---:|---:|"
    for row in rows:
        half, twice, back = row["half"], row["twice"], row["recovery_seconds"]
        asked = "open" if row["reader"] == PUBLIC else "logged"
        yield (
            f"| {row['question']} {asked}, {row['store']} | {row['capacity_rps']:,.0f}/s |"
            f" {half['p50_ms']:.2f} ms, {half['p99_ms']:.2f} ms ({half['p99_ms'] / half['p50_ms']:.1f} ×) |"
            f" {twice['answered']:,}, {twice['p50_ms']:.1f} ms, {twice['p99_ms']:.1f} ms | {twice['shed']:,} |"
            f" {'not seen' if back is None else f'{back:.1f} s'} |"
        )


def _intake(rows: Sequence[IntakeRow], head: Any) -> Iterator[str]:
    yield from _measured_on(head)
    yield from intake_lines(rows)


def _measured_on(head: Any) -> Iterator[str]:
    if head:
        yield f"Measured on {head['date']}: {head['cpu']}, {head['cores']} cores."
        yield ""


def _growth(rows: Sequence[GrowthRow], head: Any) -> Iterator[str]:
    yield from _measured_on(head)
    yield f"| what grows | question | from | to | server CPU | database CPU | ≤ {RATIO_MOST:g} × |"
    yield "|---|---|---:|---:|---|---|---|"
    for each in ratios(rows):
        if each.server is None:
            continue
        small, large = each.smallest, each.largest
        server = _step(small.server_cpu_ms, large.server_cpu_ms)
        database = _step(small.database_cpu_ms, large.database_cpu_ms)
        yield (
            f"| {large.what} | {large.question} {large.reader} | {small.size:,} | {large.size:,} |"
            f" {server} | {database} | {'kept' if each.is_kept else '**missed**'} |"
        )


def _step(small: float | None, large: float | None) -> str:
    return "" if small is None or large is None else f"{small:.3f} → {large:.3f} ms"


def _life(rows: Sequence[GrowthRow]) -> Iterator[str]:
    """Yield what is measured of the process itself: start, memory, a reload."""
    yield "| what | size | CPU ms | p50 ms | p99 ms | memory MiB | failed |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    compared = {row.series for each in ratios(rows) if each.server is not None for row in (each.smallest,)}
    for row in rows:
        if row.series not in compared:
            figures = [_plain(each) for each in (row.server_cpu_ms, row.p50_ms, row.p99_ms, row.rss_mib, row.failures)]
            asked = f" ({row.question} {row.reader})".replace(" )", ")") if row.question else ""
            yield f"| {row.what}{asked} | {row.size:,} | " + " | ".join(figures) + " |"


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f}".rstrip("0").rstrip(".")


def main() -> None:
    """Write the tables of the page anew."""
    PAGE.write_text(written(PAGE.read_text("utf-8"), results()), "utf-8")


if __name__ == "__main__":
    main()
