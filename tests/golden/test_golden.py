"""Golden folders are what the program makes today; rewriting them takes an explicit flag (see folders.py)."""

import json
from pathlib import Path

import pytest

from db.engine import Database
from tests.golden.folders import CASES, GIVEN, MADE, OPTIONAL, Case, GoldenStale, cases, compare, is_rewriting, make
from tests.golden.people import ACTORS
from tests.golden.sql_text import WIDTH, broken, flat

AT_LEAST = 188
ALL = {case.folder.name: case for case in cases()}


@pytest.mark.parametrize("name", [name for name, case in ALL.items() if not case.reads_log])
async def test_the_golden_folder_is_what_the_program_makes(name: str, fixed: Database) -> None:
    await hold(ALL[name], fixed)


@pytest.mark.parametrize("name", [name for name, case in ALL.items() if case.reads_log])
async def test_the_golden_folder_of_a_question_about_the_log_is_too(name: str, unasked: Database) -> None:
    await hold(ALL[name], unasked)


async def hold(case: Case, store: Database) -> None:
    """Hold a golden folder to what the program makes over one kind of store."""
    made = await make(case, store)
    if is_rewriting() and store.dialect == "sqlite":
        compare(case.folder, made, rewrite=True)
    elif is_rewriting():  # what both databases make was written by the first
        sql = "postgresql.sql"
        compare(case.folder, {sql: made.pop(sql)}, rewrite=True)
    compare(case.folder, made, rewrite=False)


def test_every_folder_is_whole_and_holds_nothing_else() -> None:
    assert len(ALL) >= AT_LEAST
    for case in cases():
        names = {path.name for path in case.folder.iterdir()}
        assert names - OPTIONAL == GIVEN | MADE, case.folder.name
        assert case.actor in ACTORS
    assert {path.name for path in CASES.iterdir()} == {case.folder.name for case in cases()}


def test_every_actor_asks_somewhere() -> None:
    assert {case.actor for case in cases()} == set(ACTORS)


@pytest.mark.parametrize("name", ["answer.json", "plan.txt", "sqlite.sql", "entry.json"])
def test_a_stale_file_and_a_missing_file_fail(tmp_path: Path, name: str) -> None:
    folder = cases()[0].folder
    kept = {path.name: path.read_text() for path in folder.iterdir() if path.name in MADE}
    compare(tmp_path, kept, rewrite=True)
    compare(tmp_path, kept, rewrite=False)
    changed = json.dumps("another") if name.endswith(".json") else kept[name] + "\n"
    with pytest.raises(GoldenStale, match=name):
        compare(tmp_path, kept | {name: changed}, rewrite=False)
    (tmp_path / name).unlink()
    with pytest.raises(GoldenStale, match=name):
        compare(tmp_path, kept, rewrite=False)


@pytest.mark.parametrize(
    ("statement", "lines"),
    [
        pytest.param("SELECT 1 \nFROM a", ["SELECT 1", "FROM a"], id="a clause begins a line"),
        pytest.param("SELECT (SELECT 1 FROM a)", ["SELECT (", "  SELECT 1", "  FROM a)"], id="brackets indent"),
        pytest.param("SELECT ' FROM  ( a'", ["SELECT ' FROM  ( a'"], id="a literal is left alone"),
    ],
)
def test_a_statement_is_broken_into_lines(statement: str, lines: list[str]) -> None:
    assert broken(statement).splitlines() == lines
    assert flat(broken(statement)) == flat(statement)


def test_a_long_line_is_wrapped_and_keeps_its_text() -> None:
    statement = "SELECT " + ", ".join(f"'a, AND {n}' AS b{n}" for n in range(99)) + " FROM c WHERE d AND e"
    assert max(len(line) for line in broken(statement).splitlines()) <= WIDTH + 20
    assert flat(broken(statement)) == flat(statement) == statement
