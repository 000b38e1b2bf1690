"""The build as a whole: exact counts, the same rows for the same seed, nothing left behind, no number in clear."""

import hashlib
import re
import sqlite3
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Table

from db.database import Database, Transaction
from db.identity import IdentityKeys
from db.tables import metadata
from db.tables_of_use import query_log_subject
from resolvers.demo import ACTORS, SIZES, DoorClosed, StoreNotEmpty, build, is_complete
from resolvers.demo.cast import PERSON_NUMBER, make_cast
from resolvers.demo.licences import licence_row
from resolvers.demo.numbers import DemoIds
from resolvers.demo.storing import is_empty, put
from resolvers.demo.subjects import make_subjects
from resolvers.demo.submissions import NAMELESS
from tests.demo.conftest import KEYS, SMALL, TODAY, build_file

# A full number of the unassigned address; SQLite puts texts side by side without anything between them.
NUMBER = re.compile(rb"159999(?:19|20)\d{9}[\dX]")


class Interrupted(Exception):
    """What a test makes fail."""


def counts(store: sqlite3.Connection) -> dict[str, int]:
    questions = {
        "licences": "record where category like '%_ADMIN_LICENSE'",
        "penalties": "record where category like '%_ADMIN_PENALTY'",
        "records": "record",
        "subjects": "subject",
        "severe": "list_entry e join credit_list l on l.id = e.list_id where l.type <> 'INCENTIVE'",
        "incentive": "list_entry e join credit_list l on l.id = e.list_id where l.key = 'incentive'",
    }
    return {name: store.execute(f"select count(*) from {rest}").fetchone()[0] for name, rest in questions.items()}


def digest(path: Path) -> str:
    """Return a digest of every row of every table; what is sealed is never sealed alike, and left out."""
    found = hashlib.sha256()
    with sqlite3.connect(path) as store:
        for table in metadata.sorted_tables:
            plain = ", ".join(column.name for column in table.columns if column.name != "sealed")
            for row in sorted(map(repr, store.execute(f"select {plain} from {table.name}"))):
                found.update(row.encode())
    return found.hexdigest()


def stored_bytes(path: Path) -> bytes:
    return b"".join(part.read_bytes() for part in path.parent.glob(path.name + "*"))


def numbers_in(path: Path) -> int:
    """Return how many full numbers stand in the files of a store; a failing test must not print them."""
    return len(NUMBER.findall(stored_bytes(path)))


def test_c01_the_alxa_store_has_the_counts_of_the_plan(sqlite_template: Path, tmp_path: Path) -> None:
    path = build_file(sqlite_template, tmp_path / "alxa.db", size="alxa")
    with sqlite3.connect(path) as store:
        assert counts(store) == {
            "licences": 32_063,
            "penalties": 9_320,
            "records": 50_000,
            "subjects": 12_000,
            "severe": 2_297,
            "incentive": 222,
        }
        kinds = {kind for (kind,) in store.execute("select distinct kind from subject")}
    assert kinds == {"NATURAL_PERSON", "LEGAL_PERSON", "UNINCORPORATED_ORG"}
    assert numbers_in(path) == 0


def test_region_size_is_a_hundred_thousand_subjects_and_a_million_records() -> None:
    assert (SIZES["region"].subjects, SIZES["region"].records) == (100_000, 1_000_000)


async def test_a_small_store_is_built_on_both_databases(database: Database) -> None:
    counts = await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert counts["records"] == SMALL.records
    for table, expected in (("record", SMALL.records), ("subject", SMALL.subjects), ("bearer", len(ACTORS))):
        assert await database.fetch_row(f"select count(*) from {table}") == (expected,)
    assert await database.fetch_row(
        "select count(*) from record where document_number like 'DEMO-DISPUTED-%' and disputed_since is null"
    ) == (0,)
    assert await is_complete(database, KEYS)


async def test_a_store_built_under_other_keys_is_not_complete_for_these(database: Database) -> None:
    await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert not await is_complete(database, IdentityKeys(match=b"x" * 32, pseudonym=b"y" * 32))


def test_the_same_seed_gives_the_same_rows(small_file: Path, sqlite_template: Path, tmp_path: Path) -> None:
    assert digest(build_file(sqlite_template, tmp_path / "again.db", seed=7)) == digest(small_file)


def test_another_seed_gives_other_rows(small_file: Path, sqlite_template: Path, tmp_path: Path) -> None:
    assert digest(build_file(sqlite_template, tmp_path / "other.db", seed=8)) != digest(small_file)


def test_no_persons_number_is_anywhere_in_the_file(small_file: Path) -> None:
    named = len(make_cast(DemoIds(Random(0)), today=TODAY).everybody)
    drawn = make_subjects(SMALL.subjects - named - NAMELESS, Random(7), DemoIds(Random(0)), today=TODAY)
    numbers = {subject.number for subject in drawn if subject.number} | {PERSON_NUMBER}
    numbers |= {actor.number for actor in ACTORS if actor.number}
    content = stored_bytes(small_file)
    assert len(numbers) > 80
    assert sum(number.encode() in content for number in numbers) == 0
    assert numbers_in(small_file) == 0


def test_a_number_would_be_found_if_it_were_stored(small_file: Path, tmp_path: Path) -> None:
    leaking = tmp_path / "leaking.db"
    leaking.write_bytes(small_file.read_bytes())
    store = sqlite3.connect(leaking)
    store.execute("update subject set masked_number = ? where masked_number is not null", [PERSON_NUMBER])
    store.commit()
    store.close()
    assert numbers_in(leaking) > 0


async def test_a_second_build_is_refused_and_changes_nothing(database: Database) -> None:
    await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    with pytest.raises(StoreNotEmpty) as refusal:
        await build(database, KEYS, seed=8, size=SMALL, today=TODAY)
    assert refusal.value.code == "STORE_NOT_EMPTY"
    assert await database.fetch_row("select count(*) from record") == (SMALL.records,)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param("subjects", id="while subjects are written"),
        pytest.param("penalties", id="after the licences are committed"),
        pytest.param("other records", id="while the other records are written"),
    ],
)
async def test_a_build_that_fails_leaves_an_empty_store(database: Database, part: str) -> None:
    def fail(what: str, done: int, total: int) -> None:
        if what == part:
            raise Interrupted

    with pytest.raises(Interrupted):
        await build(database, KEYS, seed=7, size=SMALL, today=TODAY, progress=fail)
    assert await is_empty(database)
    assert not await is_complete(database, KEYS)
    await build(database, KEYS, seed=7, size=SMALL, today=TODAY)


@pytest.mark.parametrize("part", ["Authorisations.rows", "Cases.write", "Tips.rows", "Uses.rows"])
async def test_a_build_that_fails_in_its_last_part_leaves_no_bearer_and_no_entry_of_the_log(
    database: Database, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fail(*_args: Any, **_keywords: Any) -> Any:
        raise Interrupted

    with monkeypatch.context() as broken:
        broken.setattr(f"resolvers.demo.writing.{part}", fail)
        with pytest.raises(Interrupted):
            await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert await is_empty(database)
    assert not await is_complete(database, KEYS)
    await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert await is_complete(database, KEYS)


async def test_a_failure_after_the_first_entry_of_the_log_leaves_the_store_empty(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail_at_subjects(transaction: Transaction, table: Table, rows: Any, *counted: Any) -> int:
        if table is query_log_subject:
            raise Interrupted
        return await put(transaction, table, rows, *counted)

    monkeypatch.setattr("resolvers.demo.writing.put", fail_at_subjects)
    with pytest.raises(Interrupted):
        await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert await is_empty(database)


async def test_rows_that_the_door_refuses_stop_the_build(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:

    def without_number(*args: Any, **keywords: Any) -> dict[str, str]:
        return {**licence_row(*args, **keywords), "decisionNumber": ""}

    monkeypatch.setattr("resolvers.demo.submissions.licence_row", without_number)
    with pytest.raises(DoorClosed, match="VALUE_MISSING"):
        await build(database, KEYS, seed=7, size=SMALL, today=TODAY)
    assert await is_empty(database)


async def test_progress_tells_every_part_to_its_end(database: Database) -> None:
    heard: dict[str, tuple[int, int]] = {}

    def hear(what: str, done: int, total: int) -> None:
        heard[what] = (done, total)

    await build(database, KEYS, seed=7, size=SMALL, today=TODAY, progress=hear)
    assert heard == {
        "subjects": (SMALL.subjects - NAMELESS, SMALL.subjects - NAMELESS),
        "licences": (SMALL.licences, SMALL.licences),
        "penalties": (SMALL.penalties, SMALL.penalties),
        "other records": (SMALL.others, SMALL.others),
    }
