"""The pictures: what they say, what they hold nothing of, and that equal rows give equal bytes."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bench.plot.pictures import main, pictures

SVG = "{http://www.w3.org/2000/svg}"
COSTS = {"Q1": 0.31, "Q2": 0.36, "Q3": 9.5, "Q4": 0.17}
CONTENDERS = {"ours": 1.0, "limit": 0.7, "idiomatic": 8.0, "postgraphile": 4.4}
READERS = ("PUBLIC", "USER_AGENCY")
MACHINE = {
    "date": "2026-11-21",
    "cpu": "A <fast> processor",
    "cores": 2,
    "kernel": "6.1.0-18-amd64",
    "versions": {"python": "3.11"},
}


def cost_rows() -> Iterator[dict[str, Any]]:
    """Yield made-up rows as `make bench` writes them: SQLite runs within the server, and two rivals not on it."""
    for store, contenders in (("postgresql", list(CONTENDERS)), ("sqlite", ["ours", "limit"])):
        for question, reader, contender, connections in _each(contenders):
            server = COSTS[question] * CONTENDERS[contender]
            yield {
                "question": question,
                "reader": reader,
                "store": store,
                "contender": contender,
                "connections": connections,
                "server_cpu_ms": server * (1 if connections == 16 else 100),
                "database_cpu_ms": None if store == "sqlite" else server / 2,
            }


def _each(contenders: Iterable[str]) -> Iterator[tuple[str, str, str, int]]:
    asked = [(question, reader) for question in COSTS for reader in READERS if (question, reader) != ("Q3", "PUBLIC")]
    return ((*each, contender, connections) for each in asked for contender in contenders for connections in (16, 64))


def growth_rows() -> Iterator[dict[str, Any]]:
    """Yield made-up rows as `make bench-growth` writes them, and some that are no costs of a request."""
    for what, sizes in {"records": (100_000, 1_000_000, 10_000_000), "policy lines": (100, 10_000)}.items():
        for question, cost in COSTS.items():
            for place, size in enumerate(sizes):
                row = {"what": what, "size": size, "question": question, "reader": "USER_AGENCY"}
                yield {**row, "server_cpu_ms": cost * (1 + place / 10), "database_cpu_ms": cost * (1 + place)}
    none = {"question": "", "reader": "", "server_cpu_ms": None, "database_cpu_ms": None}
    yield {"what": "memory", "size": 1_000_000, **none}
    start = {"what": "start", "question": "Q4", "reader": "PUBLIC", "database_cpu_ms": None}
    yield from ({**start, "size": size, "server_cpu_ms": 900.0} for size in (100, 10_000))


def measured(folder: Path, **files: Any) -> Path:
    """Write the files of a run, by name without suffix, and return their folder."""
    for name, content in ({"machine": MACHINE} | files).items():
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of rows and pictures as a run leaves it; nobody writes to it."""
    run = measured(tmp_path_factory.mktemp("run"), latest=list(cost_rows()), growth=list(growth_rows()))
    main(["--rows", str(run)])
    return run


@pytest.fixture(scope="module")
def drawn(folder: Path) -> dict[str, str]:
    """The pictures of the folder, by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.svg")}


def texts(picture: str) -> list[str]:
    """Return every text that a picture shows."""
    return ["".join(each.itertext()) for each in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_every_store_and_growth_have_a_picture(drawn: dict[str, str]) -> None:
    assert set(drawn) == {"cost-postgresql.svg", "cost-sqlite.svg", "growth.svg"}


def test_equal_rows_give_equal_bytes(folder: Path, drawn: dict[str, str]) -> None:
    assert dict(pictures(folder)) == drawn


def test_other_rows_give_another_picture(drawn: dict[str, str], tmp_path: Path) -> None:
    rows = [{**row, "server_cpu_ms": row["server_cpu_ms"] * 2} for row in cost_rows() if row["store"] == "sqlite"]
    other = dict(pictures(measured(tmp_path, latest=rows)))
    assert list(other) == ["cost-sqlite.svg"]
    assert other["cost-sqlite.svg"] != drawn["cost-sqlite.svg"]


def test_a_picture_says_when_and_on_which_machine(drawn: dict[str, str]) -> None:
    for picture in drawn.values():
        assert any(
            "2026-11-21 · A <fast> processor · 2 cores, Linux 6.1 · python 3.11" in text for text in texts(picture)
        )


def test_growth_names_the_day_and_machine_of_its_own_run(tmp_path: Path) -> None:
    own = {**MACHINE, "date": "2026-12-01"}
    drawn = dict(pictures(measured(tmp_path, **{"growth": list(growth_rows()), "growth-machine": own})))
    assert any("2026-12-01" in text for text in texts(drawn["growth.svg"]))


def test_nothing_in_a_picture_runs_or_is_fetched(drawn: dict[str, str]) -> None:
    for picture in drawn.values():
        root = ElementTree.fromstring(picture)
        assert not [
            each.tag for each in root.iter() if each.tag in (f"{SVG}script", f"{SVG}image", f"{SVG}foreignObject")
        ]
        assert not [name for each in root.iter() for name in each.attrib if name.lower().startswith("on")]
        fetched = re.findall(r"(?:href|src)=\"([^\"]*)\"|url\(([^)]*)\)|(@import|@font-face)", picture)
        assert all("".join(each).startswith("#") for each in fetched)


def test_ink_and_paper_follow_the_readers_mode(drawn: dict[str, str]) -> None:
    for picture in drawn.values():
        assert "prefers-color-scheme: dark" in picture
        shown = [each.get("style", "") for each in ElementTree.fromstring(picture).iter(f"{SVG}text")]
        assert shown
        assert all("fill: var(--ink)" in style for style in shown)


def test_costs_are_shown_of_every_contender_with_server_and_database_apart(drawn: dict[str, str]) -> None:
    shown = texts(drawn["cost-postgresql.svg"])
    for contender in ("this server", "by hand, no policy", "Strawberry", "PostGraphile 5"):
        assert shown.count(contender) == 2  # beside the panels of each reader
    assert "0.31 + 0.15" in shown  # Q1 of ours; what 64 connections cost is not shown
    assert "76.0 + 38.0" in shown  # Q3 of Strawberry
    assert shown.count("a state organ's right alone") == 1  # Q3 of the public
    assert {"server", "database"} <= set(shown)


def test_a_store_within_the_server_has_one_figure(drawn: dict[str, str]) -> None:
    shown = texts(drawn["cost-sqlite.svg"])
    assert "0.31" in shown
    assert "server, the database within it" in shown
    assert "PostGraphile 5" not in shown


def test_a_rival_that_did_not_answer_one_question_is_said_to_be_unmeasured(tmp_path: Path) -> None:
    left_out = ("limit", "Q4")
    rows = [row for row in cost_rows() if (row["contender"], row["question"]) != left_out and row["store"] == "sqlite"]
    assert texts(dict(pictures(measured(tmp_path, latest=rows)))["cost-sqlite.svg"]).count("not measured") == 2


def test_growth_is_shown_of_what_has_several_sizes(drawn: dict[str, str]) -> None:
    shown = texts(drawn["growth.svg"])
    assert {"records: server", "records: database", "policy lines: server", "10,000,000", "1.3×"} <= set(shown)
    assert not any("memory" in text or "start" in text for text in shown)


def test_a_folder_without_rows_gives_no_picture(tmp_path: Path) -> None:
    assert list(pictures(tmp_path)) == []


def test_growth_of_one_size_gives_no_picture(tmp_path: Path) -> None:
    rows = [row for row in growth_rows() if row["size"] == 100_000]
    assert list(pictures(measured(tmp_path, growth=rows))) == []
