"""Figures of a slice, medians over rounds, the file of rows, and the verdicts on them."""

import json
from pathlib import Path

import pytest

from bench.load import Taken
from bench.questions import OFFICER, PUBLIC
from bench.report import table, verdict_lines
from bench.rows import Case, Figures, Row, Spent, figures_of, medians, percentile, told, write_json
from bench.targets import verdicts

COLUMNS = [
    "question",
    "reader",
    "store",
    "contender",
    "connections",
    "rps",
    "p50_ms",
    "p99_ms",
    "server_cpu_ms",
    "database_cpu_ms",
]


def row(contender: str, cost: float, *, question: str = "Q1", reader: str = PUBLIC, connections: int = 16) -> Row:
    return Row(Case(question, reader, "postgresql", contender, connections), Figures(100.0, 1.0, 2.0, cost, 0.5))


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [
        ([5.0], 0.5, 5.0),
        ([5.0], 0.99, 5.0),
        ([1.0, 2.0], 0.5, 1.0),
        ([1.0, 2.0, 3.0], 0.5, 2.0),
        ([float(n) for n in range(1, 101)], 0.99, 99.0),
        ([float(n) for n in range(1, 102)], 0.99, 100.0),
        ([1.0, 2.0], 1.0, 2.0),
    ],
)
def test_a_percentile_is_one_of_the_values(values: list[float], share: float, found: float) -> None:
    assert percentile(values, share) == found


def test_figures_are_shared_among_the_requests_of_a_slice() -> None:
    taken = Taken(began=10.0, ended=12.0)
    for latency in (0.004, 0.001, 0.002, 0.003):
        taken.answers.append((10.0, latency, 200))
    found = figures_of(taken, Spent(server=0.002, database=0.008))
    assert found == Figures(rps=2.0, p50_ms=2.0, p99_ms=4.0, server_cpu_ms=0.5, database_cpu_ms=2.0)


def test_a_store_inside_the_contender_has_no_cost_of_its_own() -> None:
    taken = Taken(began=0.0, ended=1.0, answers=[(0.0, 0.001, 200)])
    assert figures_of(taken, Spent(server=0.001, database=None)).database_cpu_ms is None


def test_a_median_passes_over_one_bad_round() -> None:
    rounds = [Figures(100.0, 1.0, 2.0, cost, None) for cost in (0.2, 9.0, 0.1)]
    assert medians(rounds).server_cpu_ms == 0.2


def test_the_file_holds_one_row_on_a_line(tmp_path: Path) -> None:
    rows = [row("ours", 0.12345), row("limit", 0.1)]
    write_json(tmp_path / "latest.json", told(rows))
    text = (tmp_path / "latest.json").read_text(encoding="utf-8")
    assert len(text.splitlines()) == len(rows) + 2
    found = json.loads(text)
    assert [list(each) for each in found] == [COLUMNS, COLUMNS]
    assert found[0]["contender"] == "ours"
    assert found[0]["server_cpu_ms"] == 0.1235


RATIOS = {
    "kept": ([row("ours", 1.5), row("limit", 1.0)], ("Q1", True)),
    "missed": ([row("ours", 1.6), row("limit", 1.0)], ("Q1", False)),
    "logged, another bound": (
        [row("ours", 1.6, reader=OFFICER), row("limit", 1.0, reader=OFFICER)],
        ("Q1", True),
    ),
    "only measured": (
        [row("ours", 9.0, question="Q3", reader=OFFICER), row("limit", 1.0, question="Q3", reader=OFFICER)],
        ("Q3", None),
    ),
    "a rival that has to cost more": ([row("ours", 1.0), row("postgraphile", 2.9)], ("Q1", False)),
}


@pytest.mark.parametrize(("rows", "found"), RATIOS.values(), ids=RATIOS.keys())
def test_a_target_is_kept_or_missed(rows: list[Row], found: tuple[str, bool | None]) -> None:
    assert [(each.question, each.kept) for each in verdicts(rows)] == [found]


def test_only_the_named_number_of_connections_counts() -> None:
    assert list(verdicts([row("ours", 9.0, connections=1), row("limit", 1.0, connections=1)])) == []


def test_the_table_says_beside_each_rival_what_it_does_not_do() -> None:
    rows = [row(name, 1.0, reader=reader) for name in ("ours", "limit") for reader in (PUBLIC, OFFICER)]
    text = "\n".join(table(rows))
    public, logged = text.split("postgresql, USER_AGENCY")
    assert "no report of what is withheld" in public
    assert "no log" not in public.replace("nothing is logged", "")
    assert "no log, no purpose" in logged


def test_the_verdicts_name_what_was_missed() -> None:
    lines = list(verdict_lines([row("ours", 2.0), row("limit", 1.0)]))
    assert any("missed" in line and "2.00 (at most 1.5)" in line for line in lines)
