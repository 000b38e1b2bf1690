"""How rows go through: others have their turn between them, and reading goes on while the store writes."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database
from resolvers.intake import taking
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.refusals import RecordsMissing
from resolvers.intake.stage import Stage
from resolvers.intake.stream_file import load_stream
from tests.intake import tables as made
from tests.intake.test_bad_input import record, row, stream

OPTIONS = LoadOptions(made.PROVIDER, made.HERE)


@pytest.mark.parametrize(("rows", "is_apart"), [(taking.FEW_ROWS - 1, False), (taking.FEW_ROWS + 1, True)])
async def test_others_have_their_turn_while_more_than_a_few_rows_are_read(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int, is_apart: bool
) -> None:
    seen, draft = set(), taking.drafted

    def drafted(*args: Any) -> Any:
        seen.add(threading.get_ident())
        return draft(*args)

    monkeypatch.setattr(taking, "drafted", drafted)
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", [row(n) for n in range(rows)]), OPTIONS)
    assert outcome.rows.counts.accepted == rows
    assert len(seen) == 1
    assert (threading.get_ident() not in seen) == is_apart


async def test_who_is_stopped_reads_no_further_and_leaves_nothing(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, done, draft = threading.Event(), threading.Event(), threading.Event(), taking.drafted

    def drafted(*args: Any) -> Any:
        begun.set()
        assert go_on.wait(30)
        found = draft(*args)
        done.set()
        return found

    monkeypatch.setattr(taking, "drafted", drafted)
    path = made.write_csv(tmp_path / "a.csv", [row(n) for n in range(taking.FEW_ROWS + 1)])
    loading = asyncio.create_task(load_file(store, path, OPTIONS))
    assert await asyncio.to_thread(begun.wait, 30)
    loading.cancel()
    await asyncio.sleep(0)
    assert not loading.done()  # the file is open as long as it is read
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await loading
    assert done.is_set()
    assert await made.counts(store) == (0, 0, 0)


async def test_a_chunk_is_read_while_the_store_writes_the_one_before(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "CHUNK", 1)
    told: list[str] = []
    draft, write = taking.drafted, Stage.write

    def drafted(*args: Any) -> Any:
        told.append("read")
        return draft(*args)

    async def writing(stage: Stage, *args: Any) -> Any:
        told.append("write")
        result = await write(stage, *args)
        told.append("written")
        return result

    monkeypatch.setattr(taking, "drafted", drafted)
    monkeypatch.setattr(Stage, "write", writing)
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", [row(n) for n in range(3)]), OPTIONS)
    assert outcome.rows.counts.accepted == 3
    assert told.index("written") > told.index("read", 1)
    assert [each for each in told if each != "read"] == ["write", "written"] * 3  # never two at once


async def test_a_text_that_fails_while_the_store_writes_leaves_nothing(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "CHUNK", 1)
    path = stream(tmp_path / "a.ndjson", [record(1), record(2)], count=3)
    with pytest.raises(RecordsMissing):
        await load_stream(store, path, OPTIONS)
    assert await made.counts(store) == (0, 0, 0)


async def test_a_write_that_fails_while_the_next_chunk_is_read_leaves_nothing(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "CHUNK", 1)

    async def failing(*_args: Any) -> Any:
        raise RuntimeError("power cut")

    monkeypatch.setattr(Stage, "write", failing)
    path = made.write_csv(tmp_path / "a.csv", [row(n) for n in range(3)])
    with pytest.raises(RuntimeError):
        await load_file(store, path, OPTIONS)
    assert await made.counts(store) == (0, 0, 0)
