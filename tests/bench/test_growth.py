"""A store filled by copying is a larger store of the same shape, and what is measured of growth is told as it is."""

import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bench.growth.filling import HEAVY_CODE, RECORDS_OF_SEED, Filling, connected, multiply
from bench.growth.filling_rows import SHAPES, Copy
from bench.growth.plans import hidden
from bench.growth.rows import GrowthRow, merged, ratios, table, write
from bench.growth.stores import Stores
from bench.growth.tree import access_of, tree_with, write_access
from db.identity import IdentityKeys, organisation
from policies.decide import FOLDER, load_policy
from policies.identifiers import check_uscc
from policies.vocabulary import ROW_OF, actions_of
from tests.clusters import Cluster

KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32)
TODAY = date(2026, 11, 21)
TINY = 0.0005  # of the size `region`
SEED, LARGER, COPIES = RECORDS_OF_SEED, 3 * RECORDS_OF_SEED, 3
HEAVY = 200

# Whatever a question looks at; a copy has the same shares of all of it.
SHAPE_OF_STORE = {
    "subjects": "select kind, region_code, openness, sole_trader, code is null, substr(code, 1, 2), document_type "
    "from subject",
    "records": "select category, record_class, region_code, openness, confidentiality, state, decided_on, "
    "publicity_until, disclosure_until, title, content::text from record",
    "entries": "select list_id, state, region_code, openness, decided_on, published_on from list_entry",
    "persons named": "select role, basis, entry_id is null from related_person",
    "records of a subject": "select count(*), count(*) filter (where openness = 'OPEN') from record "
    "group by subject_id",
}
SCHEMA = """select conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated from pg_constraint
 where conrelid <> 0 union all
 select tablename, indexname, indexdef, true from pg_indexes where schemaname = 'public' order by 1, 2, 3"""


@dataclass
class Heard:
    """Hears of progress; breaks at the first word of `breaks_at`."""

    breaks_at: str = ""
    told: list[str] = field(default_factory=list)

    def __call__(self, what: str, _done: int, _total: int) -> None:
        self.told.append(what)
        if what == self.breaks_at:
            raise InterruptedError


def stores_of(cluster: Cluster, heard: Heard) -> Stores:
    return Stores(cluster.url("postgres"), KEYS, TODAY, heard, scale=TINY)


@pytest.fixture
async def filled(cluster: Cluster) -> Stores:
    """The seed and a store of three times its size; made by the first case that asks, and used again."""
    stores = stores_of(cluster, Heard())
    await stores.fill([SEED, LARGER])
    return stores


async def found(url: str, sql: str, *args: object) -> list[tuple[Any, ...]]:
    async with connected(url) as connection:
        return [tuple(row) for row in await connection.fetch(sql, *args)]


@pytest.mark.parametrize("what", SHAPE_OF_STORE)
async def test_a_copy_has_the_shares_of_its_seed(filled: Stores, what: str) -> None:
    seed, larger = [Counter(await found(filled.store(size), SHAPE_OF_STORE[what])) for size in (SEED, LARGER)]
    assert larger == {key: COPIES * number for key, number in seed.items()}


async def test_every_constraint_and_index_is_there_again_and_was_held(filled: Stores) -> None:
    assert await found(filled.store(LARGER), SCHEMA) == await found(filled.store(SEED), SCHEMA)


async def test_a_copied_organisation_is_found_by_a_code_of_its_own(filled: Stores) -> None:
    rows = await found(filled.store(LARGER), "select code, identity_key from subject where code is not null")
    codes = [code for code, _ in rows]
    assert [check_uscc(code) for code in codes] == codes
    assert len(set(codes)) == len(codes)
    assert all(key == organisation(code) for code, key in rows)


async def test_no_number_of_a_person_stands_in_a_copy(filled: Stores) -> None:
    rows = await found(filled.store(LARGER), "select subject::text from subject where kind = 'NATURAL_PERSON'")
    assert rows
    assert not any("159999" in text and "*" not in text for (text,) in rows)


async def test_the_heavy_subject_has_its_records_beside_everybody_elses(filled: Stores) -> None:
    heard = Heard()
    async with filled.cloned(SEED, "heavy") as url:
        before = dict(await found(url, "select subject_id, count(*) from record group by subject_id"))
        await multiply(url, Filling(2, HEAVY), KEYS, today=TODAY, told=heard)
        after = dict(await found(url, "select subject_id, count(*) from record group by subject_id"))
        ((heavy,),) = await found(url, "select id from subject where code = $1", HEAVY_CODE)
    assert after[heavy] - before.get(heavy, 0) == HEAVY
    assert all(after[each] == number for each, number in before.items() if each != heavy)


async def test_an_interrupted_fill_leaves_nothing_and_is_done_again(cluster: Cluster, filled: Stores) -> None:
    await filled.drop([LARGER])
    with pytest.raises(InterruptedError):
        await stores_of(cluster, Heard("record rows")).fill([LARGER])
    names = {name for (name,) in await found(filled.url, "select datname from pg_database")}
    assert not names & {"growth_unfinished", f"growth_{LARGER}"}
    await filled.fill([LARGER])
    ((records,),) = await found(filled.store(LARGER), "select count(*) from record")
    assert records > 0


async def test_a_complete_store_is_used_again(cluster: Cluster, filled: Stores) -> None:
    heard = Heard()
    await stores_of(cluster, heard).fill([SEED, LARGER])
    assert not heard.told


async def test_a_number_of_records_that_is_no_number_of_copies_is_refused(filled: Stores) -> None:
    with pytest.raises(ValueError, match="multiple"):
        await filled.fill([SEED + 1])


async def test_a_row_that_breaks_a_key_stops_the_fill(filled: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Copy, "mask", 0)  # every copy then has the ids of its seed
    async with filled.cloned(SEED, "broken") as url:
        with pytest.raises(asyncpg.UniqueViolationError):
            await multiply(url, Filling(2), KEYS, today=TODAY, told=Heard())


def test_what_belongs_together_in_the_seed_belongs_together_in_a_copy() -> None:
    record, entry, person = SHAPES
    subject, listed = "0" * 31 + "7", "0" * 31 + "9"
    lines = {
        entry: entry.line(f"{listed}\t{subject}\tdoc\tPUBLISHED".encode()),
        person: person.line(f"{'0' * 32}\t{subject}\t{listed}\tOWNER".encode()),
        record: record.line(f"{'1' * 32}\t{subject}\tkey\t\\N\tOPEN\tx\\ty".encode()),
    }
    copied = {shape: next(shape.written([line], Copy(2))).rstrip(b"\n").split(b"\t") for shape, line in lines.items()}
    assert copied[entry][0] == copied[person][2] == Copy(2).key(9).encode()
    assert copied[entry][1] == copied[person][1] == copied[record][1] == Copy(2).key(7).encode()
    assert copied[record][2:] == [b"key.2", b"\\N", b"OPEN", b"x\\ty"]


@pytest.mark.parametrize(("lines", "role"), list(product((150, 1_000), ("PUBLIC", "USER_AGENCY"))))
def test_more_or_fewer_lines_change_nothing_for_whoever_asks(lines: int, role: str, tmp_path: Path) -> None:
    write_access(tree := _policy_of(tmp_path), access_of(lines))
    shipped, changed = load_policy(), load_policy(tree / "policies" / "rules")
    assert len(changed.lines) + len(changed.inheritances) == lines
    for cls in ROW_OF:
        for action in actions_of(cls):
            assert changed.decide(role, cls, action) == shipped.decide(role, cls, action)


def _policy_of(folder: Path) -> Path:
    (folder / "policies" / "rules" / "access").mkdir(parents=True)
    return folder


def test_lines_beyond_the_vocabulary_need_roles_of_nobody_and_are_lawful_with_them() -> None:
    with pytest.raises(ValueError, match="can be had"):
        access_of(7_000)
    with tree_with(7_000) as tree:
        said = subprocess.run(
            [sys.executable, "-m", "policies", "check"], cwd=tree, capture_output=True, text=True, check=False
        )
    assert " 7000 lines, " in said.stdout
    assert not tree.exists()


def test_the_shipped_policy_stays_as_it_is() -> None:
    before = sorted(path.read_bytes() for path in (FOLDER / "rules" / "access").iterdir())
    with tree_with(1_000):
        pass
    assert sorted(path.read_bytes() for path in (FOLDER / "rules" / "access").iterdir()) == before


def test_a_plan_tells_no_value_that_was_asked_for() -> None:
    plan = "Index Cond: (identity_key = 'USCC:9115'::text)\n Filter: (id = ANY ('{91A,91B}'::text[])) at '2026-11-21'"
    told = hidden(plan, ["2026-11-21", "USCC:9115"])
    assert told == "Index Cond: (identity_key = $2::text)\n Filter: (id = ANY ('{…}'::text[])) at $1"


def row(size: int, server: float, database: float | None, what: str = "records") -> GrowthRow:
    return GrowthRow(what, size, "Q1", "PUBLIC", server_cpu_ms=server, database_cpu_ms=database)


VERDICTS: Mapping[str, tuple[list[GrowthRow], bool]] = {
    "both sides level": ([row(1, 1.0, 1.0), row(10, 1.1, 1.2)], True),
    "at the bound": ([row(1, 1.0, 1.0), row(10, 1.3, 1.3)], True),
    "the server dearer": ([row(1, 1.0, 1.0), row(10, 1.31, 1.0)], False),
    "the database dearer": ([row(1, 1.0, 1.0), row(10, 1.0, 1.31)], False),
    "dear in the middle, level at the end": ([row(1, 1.0, 1.0), row(5, 9.0, 9.0), row(10, 1.0, 1.0)], True),
    "without a figure of the database": ([row(1, 1.0, None), row(10, 1.0, None)], True),
    "rows in any order": ([row(10, 1.31, 1.0), row(1, 1.0, 1.0)], False),
}


@pytest.mark.parametrize("case", VERDICTS)
def test_the_largest_size_is_held_against_the_smallest(case: str) -> None:
    rows, is_kept = VERDICTS[case]
    (ratio,) = ratios(rows)
    assert ratio.is_kept == is_kept
    assert any(("MISSED" in line) == (not is_kept) for line in table(rows) if "largest to smallest" in line)


def test_a_part_measured_again_takes_the_place_of_its_rows_alone(tmp_path: Path) -> None:
    path = tmp_path / "growth.json"
    write(path, [row(1, 1.0, 1.0), row(1, 5.0, None, "policy lines")])
    write(path, merged(path, [row(1, 2.0, 2.0)], ["records"]))
    assert [(each.what, each.server_cpu_ms) for each in merged(path, [], [])] == [
        ("policy lines", 5.0),
        ("records", 2.0),
    ]
