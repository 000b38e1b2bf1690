"""`server.py expire`, and what a start does before its first answer."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import server
import upkeep
from db.database import Database
from db.engine import open_database
from policies.clocks import LEGAL_DAY
from tests.golden.store import fill
from tests.life.conftest import Ruled
from tests.life.round import asked, end_of, like, put_records, record_id

YESTERDAY = datetime.now(LEGAL_DAY).date() - timedelta(days=1)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of this test's own."""
    monkeypatch.setenv("CREDITGRAPH_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def url(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a filled store with one record whose last day was yesterday, as the settings name it."""
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    asyncio.run(_filled(sqlite_url))
    return sqlite_url


async def _filled(url: str) -> None:
    database = await open_database(url)
    await fill(database)
    await put_records(database, like("受限的个人处罚", 91, disclosure_until=YESTERDAY))
    await database.close()


async def _left(url: str) -> list[tuple[Any, ...]]:
    database = await open_database(url)
    try:
        return await asked(database, "select id from record where id = ?", record_id(91))
    finally:
        await database.close()


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = server.command_line(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_it_archives_and_erases_and_says_how_many(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(capsys, "expire")
    assert (code, err) == (0, "")
    assert "1 erased" in out
    assert asyncio.run(_left(url)) == []
    nothing = ("archived", "erased", "persons forgotten", "holds let go", "due days filled in", "ends brought forward")
    assert told(capsys, "expire") == (0, "done: " + ", ".join(f"0 {what}" for what in nothing) + "\n", "")


def test_a_day_of_the_past_ends_what_had_ended_by_then(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "expire", "--day", YESTERDAY.isoformat())
    assert (code, "0 erased" in out) == (0, True)
    assert len(asyncio.run(_left(url))) == 1


@pytest.mark.parametrize(
    "day",
    [
        pytest.param((YESTERDAY + timedelta(days=2)).isoformat(), id="tomorrow in Asia/Shanghai"),
        pytest.param("2026-02-30", id="a day that is none"),
        pytest.param("yesterday", id="a word"),
    ],
)
def test_a_day_that_has_not_come_is_refused(url: str, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(capsys, "expire", "--day", day)
    assert (code, out) == (2, "")
    assert err.startswith("error [USAGE]: ")
    assert len(asyncio.run(_left(url))) == 1


def test_a_store_that_is_not_there_is_an_error(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capsys, "expire")
    assert code == 1
    assert err.startswith("error [STORE_MISSING]: ")


async def test_c25_a_start_brings_ends_forward_where_the_packs_have_changed(store: Database, ruled: Ruled) -> None:
    assert await upkeep.catch_up(store) > 0
    assert await upkeep.catch_up(store) == 0
    end = await end_of(store, 2)
    ruled("publicity.max_months.GENERAL", 1, "2026-06-01")
    assert await upkeep.catch_up(store) > 0
    assert end is not None
    assert (await end_of(store, 2) or end) < end


async def test_c25_the_ends_stand_before_the_first_answer(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    steps = []

    async def caught_up(_database: Database) -> int:
        steps.append("caught up")
        return 2

    class Serves:
        def __init__(self, *_args: object, **_named: object) -> None:
            pass

        async def serve(self, **_named: object) -> None:
            steps.append("served")

    monkeypatch.setattr(server, "catch_up", caught_up)
    monkeypatch.setattr(server, "WebServer", Serves)
    await server._serve(server.read_settings(), None)  # type: ignore[arg-type]
    assert steps == ["caught up", "served"]
    assert "2 last days were brought forward" in capsys.readouterr().err
