"""What the bench sends passes the intake, and what it measures is held to what is promised."""

from pathlib import Path

import pytest

from bench.intake.made import penalties, row_of, write_lines, write_table
from bench.intake.rows import AGAIN, BATCH, FILE, NEW, STREAM, IntakeRow, lines
from db.engine import Database, open_database
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.receipt import Counts, attestation_in_force
from resolvers.intake.stream_file import load_stream
from tests.intake import tables as made

ROWS = 40
OPTIONS = LoadOptions(made.PROVIDER, made.HERE)


@pytest.fixture
async def store(sqlite_url: str) -> Database:
    """A store with a provider and its catalogue items."""
    database = await open_database(sqlite_url)
    await made.prepare(database)
    return database


async def test_every_made_up_row_is_taken_once_whichever_way_it_comes(store: Database, tmp_path: Path) -> None:
    table, stream = tmp_path / "a.csv", tmp_path / "a.ndjson"
    write_table(table, ROWS)
    write_lines(
        stream,
        ROWS,
        {"clientKey": "a", "mode": "ALL_OR_NOTHING", "attestation": attestation_in_force("IM", made.HERE.today)},
    )
    found = [await load_file(store, table, OPTIONS), await load_stream(store, stream, OPTIONS)]
    found.append(await load_file(store, table, OPTIONS))
    assert [each.rows.counts for each in found] == [Counts(ROWS), Counts(ROWS), Counts(unchanged=ROWS)]
    assert await store.fetch_rows("select distinct openness from record") == [("OPEN",)]
    await store.close()


def test_the_same_rows_are_made_up_every_time_and_name_fewer_subjects_than_rows() -> None:
    first, second = list(penalties(300)), list(penalties(300))
    assert list(map(row_of, first)) == list(map(row_of, second))
    assert len({each.number for each in first}) == 300
    assert 50 < len({each.code for each in first}) < 150
    assert len({(each.code, each.name) for each in first}) == len({each.code for each in first})


def measured(way: str, load: str, rows: int, seconds: float, peak_mib: int = 200) -> IntakeRow:
    return IntakeRow(way, load, rows, seconds, 1.0, 1.0, peak_mib, 0.5)


@pytest.mark.parametrize(
    ("row", "is_kept"),
    [
        pytest.param(measured(FILE, NEW, 1_000_000, 360.0), True, id="a million rows in six minutes"),
        pytest.param(measured(FILE, NEW, 1_000_000, 360.1), False, id="and a tenth of a second"),
        pytest.param(measured(FILE, NEW, 500_000, 181.0), False, id="half of them in more than half the time"),
        pytest.param(measured(FILE, AGAIN, 1_000_000, 180.0), True, id="again in three minutes"),
        pytest.param(measured(FILE, AGAIN, 1_000_000, 200.0), False, id="again in more"),
        pytest.param(measured(FILE, NEW, 1_000_000, 60.0, 501), False, id="in too much memory"),
        pytest.param(measured(BATCH, NEW, 1_000, 1.0), True, id="a batch in a second"),
        pytest.param(measured(BATCH, AGAIN, 1_000, 1.01), False, id="a batch in more"),
        pytest.param(measured(STREAM, NEW, 1_000, 900.0), True, id="a stream, to whose time nothing is promised"),
        pytest.param(measured(STREAM, NEW, 1_000, 900.0, 501), False, id="a stream in too much memory"),
    ],
)
def test_a_promise_is_kept_or_missed(row: IntakeRow, is_kept: bool) -> None:
    assert row.is_kept is is_kept
    (told,) = list(lines([row]))[2:]
    assert told.endswith("| kept |" if is_kept else "| **missed** |")
