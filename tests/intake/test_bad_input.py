"""Bad input, by every way in: the fault is named by row and field, and the receipt lists exactly what came in."""

import asyncio
import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database, open_database
from resolvers.intake import refusals as refused
from resolvers.intake.file import FileOutcome, LoadOptions, load_file
from resolvers.intake.receipt import Counts, attestation_in_force
from resolvers.intake.stream_file import load_stream
from tests.intake import tables as made
from tests.intake.bad import LINES, NUMBER, RECORDS, ROWS, SECRET, Record, Row, record, row
from tests.intake.loading import problems

OPTIONS = LoadOptions(made.PROVIDER, made.HERE)


def stream(path: Path, lines: Iterable[Record | bytes], **changed: Any) -> Path:
    """Write a file of lines under its envelope."""
    said = {
        "clientKey": path.stem,
        "mode": "ROW_BY_ROW",
        "attestation": attestation_in_force("IM", made.HERE.today),
        **changed,
    }
    written = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in (said, *lines)]
    path.write_bytes(b"\n".join(written) + b"\n")
    return path


async def hold_to_receipt(store: Database, outcome: FileOutcome, *, documents: Sequence[str]) -> None:
    """Hold the store to a receipt: these documents came in, each with its line in the log, and nothing else did."""
    counts = outcome.rows.counts
    receipts = await store.fetch_rows("select id, accepted, updated, unchanged, refused from submission")
    assert [tuple(each) for each in receipts] == [
        (outcome.rows.submission_id, counts.accepted, counts.updated, counts.unchanged, counts.refused)
    ]
    assert counts.accepted == len(documents)
    entered = await store.fetch_rows(
        "select l.place, r.document_number, v.version from aggregation_log l "
        "join record r on r.id = l.object_id join record_version v on v.record_id = r.id order by l.place"
    )
    assert [each[1] for each in entered] == list(documents)
    assert (await made.counts(store))[1:] == (len(documents), len(documents))
    listed = await store.fetch_rows('select "row", field, code from submission_refusal order by place')
    assert [tuple(each) for each in listed] == problems(outcome)
    for table in ("submission", "submission_refusal", "record", "subject", "aggregation_log"):
        assert SECRET not in repr(await store.fetch_rows(f"select * from {table}"))
    assert SECRET not in repr(outcome)


@pytest.mark.parametrize(("changed", "column", "code"), ROWS.values(), ids=ROWS)
async def test_a_bad_row_of_a_table_is_named_and_its_neighbours_come_in(
    changed: Row, column: str, code: str, store: Database, tmp_path: Path
) -> None:
    rows = [row(1), row(2) | changed, row(3)]
    rows = [{name: each.get(name, "") for name in {**rows[0], **rows[1]}} for each in rows]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), OPTIONS)
    assert problems(outcome) == [(3, column, code)]
    await hold_to_receipt(store, outcome, documents=[rows[0][NUMBER], rows[2][NUMBER]])


@pytest.mark.parametrize(("changed", "field", "code"), RECORDS.values(), ids=RECORDS)
async def test_a_bad_record_of_a_stream_is_named_and_its_neighbours_come_in(
    changed: Record, field: str, code: str, store: Database, tmp_path: Path
) -> None:
    path = stream(tmp_path / "a.ndjson", [record(1), record(2) | changed, record(3)])
    outcome = await load_stream(store, path, OPTIONS)
    assert problems(outcome)[0] == (3, field, code)
    await hold_to_receipt(store, outcome, documents=[record(n)["documentNumber"] for n in (1, 3)])


@pytest.mark.parametrize(("line", "code"), LINES.values(), ids=LINES)
async def test_a_line_that_is_no_record_is_named_and_its_neighbours_come_in(
    line: bytes, code: str, store: Database, tmp_path: Path
) -> None:
    outcome = await load_stream(store, stream(tmp_path / "a.ndjson", [record(1), line, record(3)]), OPTIONS)
    assert problems(outcome) == [(3, "", code)]
    await hold_to_receipt(store, outcome, documents=[record(n)["documentNumber"] for n in (1, 3)])


async def test_a_column_that_no_template_knows_is_told_and_not_read(store: Database, tmp_path: Path) -> None:
    path = made.write_csv(tmp_path / "a.csv", [row(1) | {"内部编号": SECRET}])
    outcome = await load_file(store, path, OPTIONS)
    assert (outcome.rows.counts.accepted, outcome.rows.ignored_columns) == (1, (f"#{len(row(1)) + 1}",))
    await hold_to_receipt(store, outcome, documents=[row(1)[NUMBER]])


async def test_an_item_that_is_taken_out_of_force_closes_the_door_for_tables_too(
    store: Database, tmp_path: Path
) -> None:
    await store.commit([("update catalogue_item set state = 'WITHDRAWN' where category = 'ORG_ADMIN_LICENSE'", ())])
    with pytest.raises(refused.CatalogueItemNotInForce):
        await load_file(store, made.write_csv(tmp_path / "a.csv", [row(1)]), OPTIONS)
    outcome = await load_stream(store, stream(tmp_path / "a.ndjson", [record(1)]), OPTIONS)
    assert problems(outcome) == [(2, "category", "CATALOGUE_ITEM_NOT_IN_FORCE")]
    await hold_to_receipt(store, outcome, documents=[])


async def test_a_key_twice_in_one_stream_is_one_record_and_another_statement_under_it_is_refused(
    store: Database, tmp_path: Path
) -> None:
    again, otherwise = record(1), record(1) | {"title": "另一决定书"}
    outcome = await load_stream(store, stream(tmp_path / "a.ndjson", [record(1), again, otherwise]), OPTIONS)
    assert outcome.rows.counts == Counts(accepted=1, unchanged=1, refused=1)
    assert problems(outcome) == [(4, "providerKey", "DUPLICATE_IN_FILE")]
    assert await made.counts(store) == (1, 1, 1)


async def test_two_streams_with_the_same_keys_at_the_same_time_make_each_record_once(
    store: Database, store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A record a chunk: without the lock the two would take the same keys in opposite order.
    monkeypatch.setattr("resolvers.intake.taking.CHUNK", 1)
    records = [record(number) for number in range(4)]
    there, back = stream(tmp_path / "there.ndjson", records), stream(tmp_path / "back.ndjson", records[::-1])
    other = await open_database(store_url)
    try:
        found = await asyncio.gather(load_stream(store, there, OPTIONS), load_stream(other, back, OPTIONS))
    finally:
        await other.close()
    assert sorted((each.rows.counts.accepted, each.rows.counts.unchanged) for each in found) == [(0, 4), (4, 0)]
    assert (await made.counts(store))[1:] == (4, 4)
    actions = await store.fetch_rows("select action, count(*) from aggregation_log group by action order by action")
    assert [tuple(each) for each in actions] == [("ATTESTED", 4), ("SUBMITTED", 4)]


async def test_one_stream_sent_twice_at_the_same_time_has_one_receipt(
    store: Database, store_url: str, tmp_path: Path
) -> None:
    path = stream(tmp_path / "a.ndjson", [record(1), record(2, title="")])
    other = await open_database(store_url)
    try:
        one, two = await asyncio.gather(load_stream(store, path, OPTIONS), load_stream(other, path, OPTIONS))
    finally:
        await other.close()
    assert one.rows.submission_id == two.rows.submission_id
    assert one.rows.counts == two.rows.counts == Counts(accepted=1, refused=1)
    assert await store.fetch_rows("select count(*) from submission") == [(1,)]


async def test_another_stream_under_a_key_that_was_used_is_refused(store: Database, tmp_path: Path) -> None:
    await load_stream(store, stream(tmp_path / "a.ndjson", [record(1)]), OPTIONS)
    with pytest.raises(refused.ClientKeyReused):
        await load_stream(store, stream(tmp_path / "b.ndjson", [record(2)], clientKey="a"), OPTIONS)
    assert await made.counts(store) == (1, 1, 1)


async def test_a_provider_with_anothers_key_makes_a_record_of_its_own(store: Database, tmp_path: Path) -> None:
    await store.commit([("update unit set is_provider = not is_provider where id = 'u2'", ())])
    first = await load_stream(store, stream(tmp_path / "a.ndjson", [record(1)]), OPTIONS)
    path = stream(tmp_path / "b.ndjson", [record(1) | {"title": "另一决定书"}])
    second = await load_stream(store, path, replace(OPTIONS, provider_code="NOT-A-PROVIDER"))
    assert first.rows.counts == second.rows.counts == Counts(accepted=1)
    rows = await store.fetch_rows("select provider_id, title, version from record order by provider_id")
    assert [tuple(each) for each in rows] == [("u1", record(1)["title"], 1), ("u2", "另一决定书", 1)]


@pytest.mark.parametrize("changed", [{"count": 3}, {"count": 1}, {"attestation": "2001-1"}], ids=str)
async def test_a_stream_that_is_not_what_its_envelope_says_leaves_nothing(
    changed: Mapping[str, Any], store: Database, tmp_path: Path
) -> None:
    with pytest.raises(refused.IntakeRefused) as fault:
        await load_stream(store, stream(tmp_path / "a.ndjson", [record(1), record(2)], **changed), OPTIONS)
    assert fault.value.code == ("RECORDS_MISSING" if "count" in changed else "ATTESTATION_REQUIRED")
    assert await made.counts(store) == (0, 0, 0)
    assert await store.fetch_rows("select count(*) from submission") == [(0,)]


@pytest.mark.parametrize("is_counted", [True, False], ids=["its records counted", "not counted"])
async def test_of_a_stream_that_is_cut_off_comes_in_what_is_whole_or_nothing_where_it_says_how_much_it_is(
    is_counted: bool, store: Database, tmp_path: Path
) -> None:
    path = stream(tmp_path / "a.ndjson", map(record, range(4)), **({"count": 4} if is_counted else {}))
    whole = await asyncio.to_thread(path.read_bytes)
    third = whole.index(b"key-2")
    await asyncio.to_thread(path.write_bytes, whole[:third])
    if is_counted:
        with pytest.raises(refused.RecordsMissing):
            await load_stream(store, path, OPTIONS)
        assert await made.counts(store) == (0, 0, 0)
        return
    outcome = await load_stream(store, path, OPTIONS)
    assert problems(outcome) == [(4, "", "JSON_INVALID")]
    await hold_to_receipt(store, outcome, documents=[record(n)["documentNumber"] for n in range(2)])


@pytest.mark.parametrize(
    "first",
    [
        pytest.param({"clientKey": "k" * 70_000}, id="a key of 70 kB"),
        pytest.param({"clientKey": 7}, id="a number for a key"),
        pytest.param({"mode": "BOTH"}, id="a mode that is none"),
        pytest.param({SECRET: "x"}, id="a member that is none"),
        pytest.param({"count": "2"}, id="a text for the count"),
    ],
)
async def test_an_envelope_of_another_form_is_refused(first: Record, store: Database, tmp_path: Path) -> None:
    with pytest.raises(refused.EnvelopeInvalid) as fault:
        await load_stream(store, stream(tmp_path / "a.ndjson", [record(1)], **first), OPTIONS)
    assert SECRET not in str(fault.value)
    assert await made.counts(store) == (0, 0, 0)


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", " =1+1", "'=1+1", "＝1+1", "＋1", "－1", "＠x", "\u200e=1+1")


@pytest.mark.parametrize("formula", FORMULAS, ids=ascii)
async def test_no_rejected_cell_is_a_formula_for_the_spreadsheet_that_opens_it(
    formula: str, store: Database, tmp_path: Path
) -> None:
    bad = row(1) | {"备注": formula, NUMBER: ""}
    folder = tmp_path / "rejects"
    await asyncio.to_thread(folder.mkdir)
    path = made.write_csv(tmp_path / "a.csv", [bad])
    outcome = await load_file(store, path, replace(OPTIONS, rejects_dir=folder))
    text = outcome.rejects[0].read_text(encoding="utf-8-sig")
    (written,) = csv.DictReader(text.splitlines())
    assert written["备注"].startswith("'")
    mended = made.write_csv(tmp_path / "a.rejected.csv", [written | {NUMBER: "补正1号"}])
    assert (await load_file(store, mended, OPTIONS)).rows.counts.accepted == 1
    (content,) = await store.fetch_rows("select content from record")
    assert json.loads(content[0])["remark"] == formula.strip()
