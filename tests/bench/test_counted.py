"""A dearer question is seen, and only a dearer one: what is counted, what it is held against, and what fails."""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

from bench.counted import held as counted
from bench.counted.canned import Recording, Replaying
from bench.counted.held import ELSEWHERE, LIMIT, Count, against, artefact, hold, table
from bench.counted.path import Case, Exchange, ask, read, run, written
from bench.counted.valgrind import CountingFailed, is_installed, stretches
from db.engine import Database

FIGURES = Count("CPython 3.11.7", "x86_64", 1_000_000, {"Q1 PUBLIC": 2_000_000, "Q4 PUBLIC": 800_000})
# Another build of the same version: everything costs it a tenth less.
ELSE = Count("CPython 3.11.2", "x86_64", 900_000, {name: n * 9 // 10 for name, n in FIGURES.questions.items()})


def grown(figures: Count, share: float) -> Count:
    """Return a count in which Q1 costs so much more than in the figures."""
    return replace(figures, questions={**figures.questions, "Q1 PUBLIC": round(figures.questions["Q1 PUBLIC"] * share)})


def fails(now: Count, figures: Count | None) -> list[str]:
    """Return the questions that fail a run."""
    return [each.question for each in hold(now, figures) if each.is_grown]


@pytest.mark.parametrize(
    ("now", "failing"),
    [
        pytest.param(FIGURES, [], id="nothing changed"),
        pytest.param(grown(FIGURES, 1.14), [], id="14 % dearer passes"),
        pytest.param(grown(FIGURES, 1.15), [], id="15 % dearer is not more than 15 %"),
        pytest.param(grown(FIGURES, 1.16), ["Q1 PUBLIC"], id="16 % dearer fails"),
        pytest.param(grown(FIGURES, 0.5), [], id="half the cost passes"),
        pytest.param(ELSE, [], id="another build that costs less of everything"),
        pytest.param(grown(ELSE, 1 + LIMIT + ELSEWHERE - 0.01), [], id="within what the measure can be off"),
        pytest.param(grown(ELSE, 1 + LIMIT + ELSEWHERE + 0.01), ["Q1 PUBLIC"], id="dearer than any build explains"),
        pytest.param(replace(FIGURES, questions={"Q9 PUBLIC": 9_000_000}), [], id="a question without a figure"),
    ],
)
def test_a_question_fails_when_it_grew_by_more_than_the_limit(now: Count, failing: list[str]) -> None:
    assert fails(now, FIGURES) == failing


def test_without_figures_nothing_fails_and_every_question_is_shown_as_new() -> None:
    held = hold(FIGURES, None)
    assert [each.is_grown for each in held] == [False, False]
    assert table(held).count("new") == 2


@pytest.mark.parametrize(
    ("figures", "chosen"),
    [
        pytest.param([ELSE, FIGURES], FIGURES, id="those of the same build"),
        pytest.param([ELSE], ELSE, id="those of another build of the same Python"),
        pytest.param([replace(FIGURES, measure=1_100_000)], replace(FIGURES, measure=1_100_000), id="built otherwise"),
        pytest.param([replace(FIGURES, machine="aarch64")], None, id="none of another machine"),
        pytest.param([replace(FIGURES, python="CPython 3.12.1")], None, id="none of another Python"),
        pytest.param([], None, id="none"),
    ],
)
def test_a_count_is_held_against(figures: list[Count], chosen: Count | None) -> None:
    assert against(figures, FIGURES) == chosen


def test_the_same_version_built_otherwise_is_another_build() -> None:
    assert FIGURES.is_build_of(replace(FIGURES, measure=1_010_000))  # the measure itself moves by a percent
    assert not FIGURES.is_build_of(replace(FIGURES, measure=1_030_000))


def test_the_line_to_keep_is_one_line_and_names_what_grew() -> None:
    now = grown(FIGURES, 1.5)
    line = artefact(now, hold(now, FIGURES))
    told = json.loads(line)["counted"]
    assert "\n" not in line
    assert (told["grown"], told["growth"]["Q1 PUBLIC"]) == (["Q1 PUBLIC"], 0.5)
    assert told["questions"]["Q1 PUBLIC"] == 3_000_000


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Figures of another run, in a file that may be written."""
    monkeypatch.setattr(counted, "FIGURES", tmp_path / "counted.json")
    monkeypatch.setattr(counted, "is_installed", lambda: True)
    counted.write_figures(FIGURES)
    return tmp_path / "counted.json"


def exit_code(monkeypatch: pytest.MonkeyPatch, now: Any, *arguments: str) -> int:
    """Return how the command ends where counting gives `now`."""

    def count() -> Count:
        if isinstance(now, Exception):
            raise now
        assert isinstance(now, Count)
        return now

    monkeypatch.setattr(counted, "count", count)
    monkeypatch.setattr(sys, "argv", ["counted", *arguments])
    return counted.main()


@pytest.mark.parametrize(
    ("now", "code"),
    [
        pytest.param(FIGURES, 0, id="as before"),
        pytest.param(grown(FIGURES, 1.14), 0, id="a little dearer"),
        pytest.param(grown(FIGURES, 1.16), 1, id="too dear"),
        pytest.param(CountingFailed("it broke"), 2, id="not counted"),
    ],
)
def test_the_command_ends_with(now: Any, code: int, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = repository.read_bytes()
    assert exit_code(monkeypatch, now) == code
    assert repository.read_bytes() == before


def test_writing_replaces_the_figures_of_this_build_and_keeps_those_of_others(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    counted.write_figures(ELSE)
    dearer = grown(FIGURES, 2)
    assert exit_code(monkeypatch, dearer, "--write") == 0
    assert counted.read_figures() == [dearer, ELSE]
    assert "CPython 3.11.2, stay as they are" in capsys.readouterr().out


@pytest.mark.parametrize(("required", "code"), [("1", 2), ("", 0)])
def test_without_valgrind_nothing_is_counted_unless_it_must_be(
    required: str, code: int, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counted, "is_installed", lambda: False)
    monkeypatch.setenv(counted.REQUIRE, required)
    assert exit_code(monkeypatch, AssertionError("counted without valgrind")) == code


def test_the_repository_has_figures_of_every_known_question() -> None:
    kept = counted.read_figures()
    questions = {f"{name} {reader}" for name, reader in asked_by()}
    assert kept
    assert all(set(each.questions) == questions for each in kept)


def asked_by() -> list[tuple[str, str]]:
    """Return every question with each of its readers."""
    public = [(name, "PUBLIC") for name in ("Q1", "Q2", "Q4")]
    return public + [(name, "USER_AGENCY") for name in ("Q1", "Q2", "Q3", "Q4")]


# -- counting itself


@pytest.fixture
def planted(tmp_path: Path) -> Any:
    """Return a counter of the process in planted.py; without valgrind the case is skipped, or fails where required."""
    if not is_installed():
        if os.environ.get(counted.REQUIRE) == "1":
            pytest.fail("valgrind is required here", pytrace=False)
        pytest.skip("without valgrind")

    def counts(*arguments: str) -> list[int]:
        return stretches([sys.executable, "-m", "tests.bench.planted", *arguments], folder=tmp_path, environ={})

    return counts


def test_a_planted_cost_is_counted_and_the_same_work_costs_the_same(planted: Any) -> None:
    once, again, dearer = planted()
    assert again == pytest.approx(once, rel=0.01)
    assert dearer == pytest.approx(once * 1.2, rel=0.01)
    now, figures = (replace(FIGURES, questions={"Q1 PUBLIC": number}) for number in (dearer, once))
    assert fails(now, figures) == ["Q1 PUBLIC"]


@pytest.mark.parametrize(("how", "told"), [("broken", "this process breaks"), ("unmarked", "marked nothing")])
def test_a_process_that_does_not_get_through_is_no_count(how: str, told: str, planted: Any) -> None:
    with pytest.raises(CountingFailed, match=told):
        planted(how)


# -- what is counted


def case(*, answer: str = "rows: [(1, 'one')]") -> Case:
    """Return a question of one exchange."""
    return Case(
        "Q1", "PUBLIC", {"accept": "application/json"}, [Exchange('{"a":1}', {"select 1": [(1, "one")]}, answer)]
    )


def application(store: Replaying) -> Any:
    """Return an application that answers with the rows of its store."""

    async def answer(_scope: Scope, _receive: Receive, send: Send) -> None:
        rows = await store.fetch_rows("select 1")
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": f"rows: {rows}".encode()})

    return answer


def test_what_is_counted_must_answer_as_the_store_did(monkeypatch: pytest.MonkeyPatch) -> None:
    marks: list[str] = []
    monkeypatch.setattr("bench.counted.path.begin", lambda: marks.append("begin"))
    monkeypatch.setattr("bench.counted.path.mark", lambda: marks.append("mark"))
    store = Replaying()
    asyncio.run(run(application(store), store, [case(), case()]))
    assert marks == ["begin", *["mark"] * 4]  # the measure, two cases, the end
    with pytest.raises(SystemExit, match="Q1 of PUBLIC is answered otherwise"):
        asyncio.run(run(application(store), store, [case(answer="rows: []")]))


def test_cases_are_read_as_they_were_written() -> None:
    assert read(written([case(), case(answer="别的")])) == [case(), case(answer="别的")]


async def test_a_refusal_does_not_pass_for_an_answer() -> None:
    async def refused(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 503})
        await send({"type": "http.response.body", "body": b"busy"})

    assert await ask(refused, b"{}", {}) == b"503: busy"


async def test_a_recording_replays_the_rows_of_the_store(database: Database) -> None:
    recording, replaying = Recording(database), Replaying()
    statements: Mapping[str, Any] = {"one": "select 1, 'one'", "none": "select 1 where 1 = 0"}
    for sql in statements.values():
        await recording.fetch_row(sql)
    await recording.fetch_rows("select 2")
    replaying.give(recording.taken())
    assert await replaying.fetch_row(statements["one"]) == (1, "one")
    assert await replaying.fetch_row(statements["none"]) is None
    assert await replaying.fetch_rows("select 2") == [(2,)]
    assert recording.taken() == {}
