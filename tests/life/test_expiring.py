"""C26: what has ended is archived or erased, once, whenever the round comes, and no answer tells whether it came."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.database import Database
from db.engine import open_database
from policies.fields import load_fields
from resolvers.life import expiring
from resolvers.life.expiring import end_records
from resolvers.life.nightly import Night, nightly
from tests.golden.places import SUBJECTS, Row, fixed_id
from tests.golden.store import put
from tests.golden.uses import case_rows
from tests.life.round import ENTERED, as_json, asked, like, put_records, record_id, round_of
from upkeep import PERSONS_PART

LAST = date(2026, 11, 20)
DAY = date(2026, 11, 21)
NEXT = round_of(DAY, datetime(2026, 11, 20, 16, 30, tzinfo=UTC))
ENDED = {"ended_on": date(2021, 11, 20), "disclosure_until": LAST}
LIVES = {"ended_on": date(2021, 11, 21), "disclosure_until": DAY}
ORGANISATIONS, PERSONS = "受限的处罚", "受限的个人处罚"
SECRET = "只有此人的记录才有的文字"
STRANGER = fixed_id("b", 90)
PARTS = load_fields().content_keys(PERSONS_PART)


def _stranger() -> Row:
    row = SUBJECTS["public person"].row() | {"id": STRANGER, "name": "无人识", "name_bigrams": None}
    return row | {"identity_key": "PERSON:of nobody else", "pseudonym": "0" * 32}


def _case(number: int, record: int) -> Row:
    return case_rows()[0] | {"id": fixed_id("1", number), "number": f"YY-9-{number}", "record_id": record_id(record)}


@pytest.fixture
async def ended(store: Database) -> Database:
    """The fixed store with records of every kind on and beyond their last day."""
    await put(store, "subject", [_stranger()])
    if store.dialect == "sqlite":
        await put(store, "subject_bigram", [{"bigram": "无人", "subject_id": STRANGER}])
    secret = {"title": SECRET, "content": {"facts": SECRET, "legalRepresentative": "苏日娜"}}
    await put_records(
        store,
        like(ORGANISATIONS, 91, **ENDED, **secret),
        like(ORGANISATIONS, 92, **LIVES),
        like(ORGANISATIONS, 93, **ENDED, state="REVOKED"),
        like(PERSONS, 94, **ENDED, **secret),
        like(PERSONS, 95, **LIVES),
        like(PERSONS, 96, **ENDED, state="REVOKED"),
        like(PERSONS, 97, **ENDED, **secret),
        like(PERSONS, 98, **ENDED, **secret, subject_id=STRANGER),
        like(PERSONS, 99, **ENDED, state="DELETED"),
    )
    await put(store, "credit_case", [_case(91, 97) | {"subject_id": SUBJECTS["public person"].id}])
    return store


async def _states(database: Database) -> dict[int, str]:
    rows = await asked(database, "select id, state from record where id >= ?", record_id(91))
    return {int(key[1:]): state for key, state in rows}


BECOMES = {
    91: "ARCHIVED",
    92: "ACTIVE",
    93: "REVOKED",  # what was taken back was never an archive
    95: "ACTIVE",
    97: "DELETED",  # the case still says that there was something
    99: "DELETED",
}


async def test_c26_an_organisations_record_is_archived_and_a_persons_is_erased(ended: Database) -> None:
    found = await end_records(ended, NEXT, persons_part=PARTS)
    assert await _states(ended) == BECOMES
    # beside these, the fixed store has three records of organisations that end by that day
    assert (found.archived, found.erased, found.persons) == (4, 4, 1)


async def test_c26_on_the_last_day_itself_nothing_ends(ended: Database) -> None:
    before = await _states(ended)
    await end_records(ended, round_of(LAST), persons_part=PARTS)
    assert await _states(ended) == before


async def test_c26_of_an_erased_record_only_its_key_is_left(ended: Database) -> None:
    await end_records(ended, NEXT, persons_part=PARTS)
    kept = [record_id(number) for number in (94, 96, 97, 98)]
    tombstones = await asked(ended, "select record_id, provider_key, reason from tombstone order by record_id")
    assert tombstones == [(key, f"key {number}", "EXPIRED") for key, number in zip(kept, (94, 96, 97, 98), strict=True)]
    versions = await asked(ended, "select record_id from record_version where record_id >= ?", record_id(91))
    assert {key for (key,) in versions} == {record_id(number) for number in (91, 92, 93, 95, 99)}
    ((title, number, content),) = await asked(
        ended, "select title, document_number, content from record where id = ?", record_id(97)
    )
    assert (title, number, as_json(content)) == ("", None, {})


async def test_c48_each_end_is_entered_without_content(ended: Database) -> None:
    await end_records(ended, NEXT, persons_part=PARTS)
    columns = "object_id, action, role, unit_id, reason, version"
    lines = await asked(ended, f"select {columns} {ENTERED} and object = 'RECORD'")
    told = {int(key[1:]): (action, role, unit, reason) for key, action, role, unit, reason, _ in lines}
    erased = ("ERASED", "SYSTEM", None, "EXPIRED")
    assert {number: told[number] for number in (94, 96, 97, 98)} == dict.fromkeys((94, 96, 97, 98), erased)
    assert told[91] == ("ARCHIVED", "SYSTEM", None, "EXPIRED")
    assert len(told) == 8
    persons = await asked(ended, f"select object_id, action, role, reason {ENTERED} and object = 'PERSON'")
    assert [tuple(row) for row in persons] == [(STRANGER, "ERASED", "SYSTEM", "EXPIRED")]  # of whom nothing is left


async def test_c26_a_person_of_whom_nothing_is_left_is_forgotten_and_others_stay(ended: Database) -> None:
    await put_records(
        ended,
        *(
            like(PERSONS, number, **ENDED, subject_id=SUBJECTS[name].id)
            for number, name in ((100, "debtor"), (101, "listed person"), (102, "hidden person"))
        ),
    )
    await end_records(ended, NEXT, persons_part=PARTS)
    left = {key for (key,) in await asked(ended, "select id from subject where kind = 'NATURAL_PERSON'")}
    stayed = ("public person", "hidden person", "debtor", "listed person", "saver")
    assert left == {SUBJECTS[name].id for name in stayed}
    assert await asked(ended, "select bigram from subject_bigram where subject_id = ?", STRANGER) == []


async def test_c26_the_persons_part_does_not_stay_in_an_organisations_archive(ended: Database) -> None:
    await end_records(ended, NEXT, persons_part=PARTS)
    ((content,),) = await asked(ended, "select content from record where id = ?", record_id(91))
    ((snapshot,),) = await asked(ended, "select snapshot from record_version where record_id = ?", record_id(91))
    assert (as_json(content), as_json(snapshot)["content"]) == ({"facts": SECRET}, {"facts": SECRET})
    ((alive,),) = await asked(ended, "select content from record where id = ?", record_id(1))
    assert "legalRepresentative" in as_json(alive)


async def _dump(database: Database) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: sorted(await database.fetch_rows(f"select * from {table}"), key=repr)
        for table in ("record", "record_version", "subject", "subject_bigram", "tombstone", "credit_case")
    }


async def test_a_second_round_changes_nothing(ended: Database) -> None:
    await nightly(ended, NEXT, persons_part=PARTS)
    before = await _dump(ended)
    assert await nightly(ended, NEXT, persons_part=PARTS) == Night(0, 0, 0, 0, 0, 0)
    assert await _dump(ended) == before


@pytest.mark.parametrize("batch", [1, 2, 3])
async def test_the_size_of_a_batch_makes_no_difference(ended: Database, batch: int) -> None:
    found = await end_records(ended, NEXT, persons_part=PARTS, batch=batch)
    assert (found.archived, found.erased, found.persons) == (4, 4, 1)
    assert await _states(ended) == BECOMES


async def test_a_round_that_dies_keeps_whole_batches_and_the_next_one_goes_on(
    ended: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, enter = 0, expiring.enter

    async def dying(*args: object) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise ConnectionError
        await enter(*args)

    monkeypatch.setattr(expiring, "enter", dying)
    with pytest.raises(ConnectionError):
        await end_records(ended, NEXT, persons_part=PARTS, batch=2)
    ((erased,),) = await asked(ended, f"select count(*) {ENTERED} and action = 'ERASED' and object = 'RECORD'")
    ((stones,),) = await asked(ended, "select count(*) from tombstone")
    ((entered,),) = await asked(ended, f"select count(*) {ENTERED} and object = 'RECORD'")
    assert (entered, erased) == (4, stones)
    monkeypatch.undo()
    await end_records(ended, NEXT, persons_part=PARTS)
    assert await _states(ended) == BECOMES
    ((entered,),) = await asked(ended, f"select count(*) {ENTERED} and object = 'RECORD'")
    assert entered == 8


async def test_c26_an_erased_text_is_in_no_file_of_an_embedded_store(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    try:
        await put(database, "region", [{"code": "150000", "name": "内蒙古", "kind": "REGION", "jurisdiction": "IM"}])
        await _only_the_stranger(database)
    finally:
        await database.close()
    assert _found_in(tmp_path) == ["store.db"]
    database = await open_database(sqlite_url)
    try:
        await end_records(database, NEXT, persons_part=PARTS)
    finally:
        await database.close()
    assert _found_in(tmp_path) == []


async def _only_the_stranger(database: Database) -> None:
    from_fixed = like(PERSONS, 98, **ENDED, title=SECRET, content={"facts": SECRET}, subject_id=STRANGER)
    from_fixed |= {"region_code": "150000"}
    unit = {"id": from_fixed["provider_id"], "code": "U", "name": "单位", "kind": "DEPARTMENT", "region_code": "150000"}
    unit |= {"jurisdiction": "IM", "is_provider": True, "status": "ACTIVE", "country": "CHN"}
    await put(database, "unit", [unit])
    item = {"id": from_fixed["catalogue_item_id"], "key": "K", "version": 1, "level": "REGION", "state": "PUBLISHED"}
    item |= {"category": "NP_ADMIN_PENALTY", "record_class": "NEGATIVE", "region_code": "150000"}
    item |= dict.fromkeys(("info_class", "item_name", "subject_nature", "responsible_unit", "inclusion_basis"), "项")
    await put(database, "catalogue_item", [item | {"effective_from": date(2020, 1, 1)}])
    await put(database, "subject", [_stranger() | {"region_code": "150000"}])
    await put_records(database, from_fixed)


def _found_in(folder: Path) -> list[str]:
    return [path.name for path in sorted(folder.iterdir()) if SECRET.encode() in path.read_bytes()]
