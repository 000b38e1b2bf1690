"""`server.py load` as an operator meets it: each file reported with its receipt, lines of JSON beside tables."""

import re
from pathlib import Path

import pytest

import server
from db.engine import open_database
from tests.conftest import run_apart
from tests.intake import tables as made
from tests.intake.test_bad_input import record, row, stream

RECEIPT = re.compile(r"^  receipt: sbm_[0-9a-f]{32}$", re.MULTILINE)


@pytest.fixture(autouse=True)
def store_url(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store with a provider, and a state folder of this test's own."""
    monkeypatch.setenv("CREDITGRAPH_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    run_apart(_prepare(sqlite_url))
    return sqlite_url


async def _prepare(url: str) -> None:
    database = await open_database(url)
    await made.prepare(database)
    await database.close()


def load(capsys: pytest.CaptureFixture[str], *arguments: Path | str) -> tuple[int, str, str]:
    code = server.command_line(["load", *map(str, arguments), "--provider", made.PROVIDER])
    out, err = capsys.readouterr()
    return code, out, err


def test_lines_and_tables_are_loaded_side_by_side_each_with_its_receipt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = stream(tmp_path / "a.ndjson", [record(1), record(2)], count=2)
    table = made.write_csv(tmp_path / "b.csv", [row(3)])
    code, out, _ = load(capsys, lines, table)
    assert code == 0
    assert "a.ndjson: 2 accepted, 0 updated, 0 unchanged, 0 rejected\n" in out
    assert "b.csv: 1 accepted, 0 updated, 0 unchanged, 0 rejected\n" in out
    assert len(set(RECEIPT.findall(out))) == 2


def test_the_same_lines_again_are_told_what_became_of_them_the_first_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = stream(tmp_path / "a.jsonl", [record(1)])
    first, second = load(capsys, lines), load(capsys, lines)
    assert first[:2] == second[:2]
    assert "1 accepted" in second[1]


def test_a_refused_line_is_named_and_the_exit_code_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = load(capsys, stream(tmp_path / "a.ndjson", [record(1), record(2, decidedOn="gestern")]))
    assert code == 3
    assert "a.ndjson: 1 accepted, 0 updated, 0 unchanged, 1 rejected\n" in out
    assert "  row 3, column `decidedOn`: DATE_INVALID\n" in out
    assert "gestern" not in out


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        pytest.param({"count": 5}, "RECORDS_MISSING", id="another number of records"),
        pytest.param({"mode": "BOTH"}, "ENVELOPE_INVALID", id="an envelope of another form"),
        pytest.param({"attestation": "2001-1"}, "ATTESTATION_REQUIRED", id="another attestation"),
    ],
)
def test_a_stream_that_is_refused_as_a_whole_says_why(
    changed: dict[str, object], expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = load(capsys, stream(tmp_path / "a.ndjson", [record(1)], **changed))
    assert (code, out) == (1, "")
    assert err.startswith(f"error [{expected}]: `a.ndjson`: ")


def test_an_attestation_that_is_not_in_force_is_refused_for_every_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [made.write_csv(tmp_path / "b.csv", [row(3)]), stream(tmp_path / "a.ndjson", [record(1)])]
    code, out, err = load(capsys, *files, "--attested", "2001-1")
    assert (code, out) == (1, "")
    assert err.count("error [ATTESTATION_REQUIRED]: ") == 2
