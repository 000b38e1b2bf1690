"""Two submissions at once: one after the other, each whole, none waiting for ever."""

import asyncio
import gc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database, open_database
from db.identity import organisation
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.refusals import IntakeBusy
from resolvers.intake.subjects import Subjects
from tests.intake import tables as made

NUMBER = "行政许可决定文书号"
USCC = "行政相对人代码_1（统一社会信用代码）"
OPTIONS = LoadOptions(made.PROVIDER, made.HERE)
ROWS = [
    made.ORGANISATION_LICENCE | {USCC: code, NUMBER: f"阿左市监许〔2026〕{n}号", "行政相对人名称": name}
    for n, (code, name) in enumerate(
        [
            (made.ENTERPRISE, "驼铃商贸"),
            (made.SOLE_TRADER, "苍天面馆"),
            (made.COOPERATIVE, "居延养殖"),
            (made.PROVIDER, "某局"),
        ]
    )
]


async def test_two_files_with_the_same_rows_in_another_order_make_each_record_once(
    store: Database, store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A row a chunk: without the lock the two would take the same subjects in opposite order, and one would fail.
    monkeypatch.setattr("resolvers.intake.taking.CHUNK", 1)
    there = made.write_csv(tmp_path / "there.csv", ROWS)
    back = made.write_csv(tmp_path / "back.csv", ROWS[::-1])
    other = await open_database(store_url)
    try:
        outcomes = await asyncio.gather(load_file(store, there, OPTIONS), load_file(other, back, OPTIONS))
    finally:
        await other.close()
    counts = [each.rows.counts for each in outcomes]
    assert sorted((each.accepted, each.unchanged, each.refused) for each in counts) == [(0, 4, 0), (4, 0, 0)]
    assert await made.counts(store) == (4, 4, 4)
    pairs = await store.fetch_rows("select count(*) from record where version = 1")
    assert pairs == [(4,)]


async def test_two_files_that_differ_leave_the_later_one_as_a_second_version(store: Database, tmp_path: Path) -> None:
    first = made.write_csv(tmp_path / "first.csv", ROWS)
    second = made.write_csv(tmp_path / "second.csv", [row | {"许可内容": "散装食品销售"} for row in ROWS])
    outcomes = await asyncio.gather(load_file(store, first, OPTIONS), load_file(store, second, OPTIONS))
    assert sorted((each.rows.counts.accepted, each.rows.counts.updated) for each in outcomes) == [(0, 4), (4, 0)]
    assert await made.counts(store) == (4, 4, 8)
    assert await store.fetch_rows("select distinct version from record") == [(2,)]


async def test_a_submission_that_waits_too_long_writes_nothing_and_says_so(postgresql_url: str, tmp_path: Path) -> None:
    store, hasty = await open_database(postgresql_url), await open_database(postgresql_url, statement_timeout=0.2)
    try:
        await made.prepare(store)
        async with store.transaction() as first:
            await first.execute("select pg_advisory_xact_lock(hashtext('creditgraph.intake'))")
            with pytest.raises(IntakeBusy):
                await load_file(hasty, made.write_csv(tmp_path / "a.csv", ROWS), OPTIONS)
        assert await made.counts(store) == (0, 0, 0)
        assert (await load_file(hasty, tmp_path / "a.csv", OPTIONS)).rows.counts.accepted == 4
    finally:
        await hasty.close()
        await store.close()


async def test_a_load_leaves_the_collecting_of_garbage_as_it_was(store: Database, tmp_path: Path) -> None:
    before = gc.get_threshold()
    await asyncio.gather(
        *(load_file(store, made.write_csv(tmp_path / f"{n}.csv", ROWS), OPTIONS) for n in range(2)),
    )
    assert gc.get_threshold() == before


@pytest.mark.parametrize(
    ("name", "expected"),
    [("驼铃商贸", (4, [])), ("别的商贸", (3, [(2, "行政相对人名称", "IDENTIFIER_CONFLICT")]))],
    ids=["the same name", "another name"],
)
async def test_a_subject_that_a_consent_makes_in_the_same_moment_is_the_one_that_stands(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: tuple[int, list[Any]]
) -> None:
    """A consent does not wait for the files before it: between look-up and writing it may make whom a row is about."""
    store, other = await open_database(postgresql_url), await open_database(postgresql_url)
    known = Subjects.known
    row = {"id": "f" * 32, "identity_key": organisation(made.ENTERPRISE), "pseudonym": "e" * 32, "name": name}
    row |= {"kind": "LEGAL_PERSON", "code": made.ENTERPRISE, "region_code": "152921", "status": "ACTIVE"}
    whole: Mapping[str, Any] = row | {"openness": "RESTRICTED", "sole_trader": False}

    async def looking(subjects: Subjects, *args: Any) -> Any:
        found = await known(subjects, *args)
        async with other.transaction() as transaction:
            await transaction.copy_rows("subject", tuple(whole), [tuple(whole.values())])
        return found

    try:
        await made.prepare(store)
        monkeypatch.setattr(Subjects, "known", looking)
        rows = (await load_file(store, made.write_csv(tmp_path / "a.csv", ROWS), OPTIONS)).rows
        faults = [(each.row, each.field, each.code) for each in rows.refusals]
        assert (rows.counts.accepted, faults) == expected
        assert await store.fetch_rows(f"select id from subject where code = '{made.ENTERPRISE}'") == [("f" * 32,)]
        written = "select count(*) from record where subject_id = repeat('f', 32)"
        assert await store.fetch_rows(written) == [(expected[0] - 3,)]
    finally:
        await other.close()
        await store.close()
