"""The page about cost says what the last runs wrote, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from bench.page import OUT, PAGE, results, written

FILES = (
    *("latest.json", "open.json", "growth.json", "intake.json"),
    *("machine.json", "growth-machine.json", "intake-machine.json"),
)


def test_the_page_is_what_the_results_make_it() -> None:
    text = PAGE.read_text("utf-8")
    assert written(text, results()) == text, "write it anew: python -m bench.page"


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_results_is_there_and_is_told(name: str) -> None:
    """A run in the repository is whole: no figure of it stands on the page without its file."""
    assert (OUT / name).exists()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        pytest.param("latest", {"server_cpu_ms": 7.125}, id="a cost"),
        pytest.param("growth", {"server_cpu_ms": 7.125}, id="a cost that grows"),
        pytest.param("open", {"capacity_rps": 7125.0}, id="a capacity"),
        pytest.param("intake", {"seconds": 7125.0}, id="the time of a load"),
    ],
)
def test_a_changed_figure_is_seen(name: str, change: dict[str, Any]) -> None:
    found = {**results()}
    first, *others = found[name]
    found[name] = [first | change, *others]
    text = PAGE.read_text("utf-8")
    assert written(text, found) != text


def test_results_that_are_not_there_yet_leave_the_tables_empty(tmp_path: Path) -> None:
    assert all(not each for each in results(tmp_path).values())
    (tmp_path / "latest.json").write_text(json.dumps([]))
    told = written(PAGE.read_text("utf-8"), results(tmp_path))
    assert "| Q1" not in told
