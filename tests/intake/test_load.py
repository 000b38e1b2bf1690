"""Files go in whole: counts, mending, refusals, and nothing of a refused value anywhere afterwards."""

import csv
import logging
import os
import stat
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database, sqlite_path
from resolvers.intake import refusals
from resolvers.intake.file import Batch, FileOutcome, LoadOptions, load_file, load_rows
from resolvers.intake.stage import Stage
from resolvers.intake.tabular import MAX_TEXT_BYTES
from tests.intake import tables as made

USCC = "行政相对人代码_1（统一社会信用代码）"
NUMBER, TITLE = "行政许可决定文书号", "行政许可决定文书名称"
SECRET = "AB型阴性熊猫血"


@pytest.fixture
async def store(database: Database) -> Database:
    """A store with a provider and its catalogue items."""
    await made.prepare(database)
    return database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The operator's folder for rejected rows."""
    place = tmp_path / "rejects"
    place.mkdir()
    return place


def options(folder: Path | None = None, **changes: Any) -> LoadOptions:
    return replace(LoadOptions(made.PROVIDER, made.HERE, rejects_dir=folder), **changes)


def cluster_folder(url: str) -> Path:
    return Path(url.partition("host=")[2])


def licences(count: int) -> list[dict[str, str]]:
    return [made.ORGANISATION_LICENCE | {NUMBER: f"阿左市监许〔2026〕{n}号"} for n in range(count)]


def table_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def tally(outcome: FileOutcome) -> tuple[int, int, int, int]:
    rows = outcome.rows
    return rows.accepted, rows.unchanged, rows.updated, rows.rejected


def problems(outcome: FileOutcome) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.code) for problem in outcome.rows.problems]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
async def test_c10_csv_loads_in_each_encoding(store: Database, tmp_path: Path, encoding: str) -> None:
    path = made.write_csv(tmp_path / "a.csv", licences(3), encoding)
    assert tally(await load_file(store, path, options())) == (3, 0, 0, 0)
    names = await store.fetch_rows("select name from subject")
    assert names == [("阿拉善左旗驼铃商贸有限公司",)]


async def test_c10_every_template_loads_and_a_second_time_changes_nothing(store: Database, tmp_path: Path) -> None:
    tables: list[list[Mapping[str, str]]] = [
        [made.ORGANISATION_LICENCE],
        [made.PERSON_LICENCE],
        [made.ORGANISATION_PENALTY | made.OPEN],
        [made.PERSON_PENALTY],
    ]
    paths = [made.write_csv(tmp_path / f"{n}.csv", rows) for n, rows in enumerate(tables)]
    first = [tally(await load_file(store, path, options())) for path in paths]
    kept = await made.counts(store)
    second = [tally(await load_file(store, path, options())) for path in paths]
    assert (first, second) == ([(1, 0, 0, 0)] * 4, [(0, 1, 0, 0)] * 4)
    assert await made.counts(store) == kept == (2, 4, 4)
    rows = await store.fetch_rows("select category, openness, state, version from record order by category")
    assert [tuple(row) for row in rows] == [
        ("NP_ADMIN_LICENSE", "RESTRICTED", "ACTIVE", 1),
        ("NP_ADMIN_PENALTY", "RESTRICTED", "ACTIVE", 1),
        ("ORG_ADMIN_LICENSE", "RESTRICTED", "ACTIVE", 1),
        ("ORG_ADMIN_PENALTY", "OPEN", "ACTIVE", 1),
    ]


async def test_a_changed_row_becomes_a_new_version(store: Database, tmp_path: Path) -> None:
    await load_file(store, made.write_csv(tmp_path / "a.csv", licences(2)), options())
    changed = [row | {"许可内容": "散装食品销售"} if n else row for n, row in enumerate(licences(2))]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", changed), options())
    assert tally(outcome) == (0, 1, 1, 0)
    versions = await store.fetch_rows("select version, reason from record_version order by version, reason")
    assert [tuple(row) for row in versions] == [(1, "SUBMITTED"), (1, "SUBMITTED"), (2, "RESUBMITTED")]


async def test_a_withdrawn_record_is_not_brought_back(store: Database, tmp_path: Path) -> None:
    path = made.write_csv(tmp_path / "a.csv", licences(1))
    await load_file(store, path, options())
    await store.commit([("update record set state = 'REVOKED', title = 'x'", ())])
    assert tally(await load_file(store, path, options())) == (0, 1, 0, 0)
    assert await store.fetch_row("select state, title from record") == ("REVOKED", "x")


async def test_c03_one_code_under_two_names_is_a_conflict(store: Database, tmp_path: Path) -> None:
    rows = licences(3)
    rows[1]["行政相对人名称"] = "另一家公司"
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options())
    assert tally(outcome) == (2, 0, 0, 1)
    assert problems(outcome) == [(3, "行政相对人名称", "IDENTIFIER_CONFLICT")]
    again = await load_file(store, made.write_csv(tmp_path / "b.csv", rows[1:2]), options())
    assert problems(again) == [(2, "行政相对人名称", "IDENTIFIER_CONFLICT")]


async def test_c03_strangers_with_the_placeholder_stay_strangers(store: Database, tmp_path: Path) -> None:
    traders = [
        row
        | {USCC: made.PLACEHOLDER, "行政相对人代码_2（工商注册号）": f"15292160000000{n}", "行政相对人名称": f"店{n}"}
        for n, row in enumerate(licences(3))
    ]
    assert tally(await load_file(store, made.write_csv(tmp_path / "a.csv", traders), options())) == (3, 0, 0, 0)
    assert (await made.counts(store))[0] == 3
    traders[0]["行政相对人名称"] = "驼乡小店"
    await load_file(store, made.write_csv(tmp_path / "a.csv", traders), options())
    assert await store.fetch_rows("select name from subject where name = '驼乡小店'") == [("驼乡小店",)]


async def test_c01_a_child_is_refused_and_nothing_is_stored(store: Database, tmp_path: Path) -> None:
    rows = [made.PERSON_LICENCE | {"证件号码": made.MINOR}]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options())
    assert problems(outcome) == [(2, "证件号码", "SUBJECT_NOT_FULL_CAPACITY")]
    assert await made.counts(store) == (0, 0, 0)


async def test_one_key_twice_in_a_file(store: Database, tmp_path: Path) -> None:
    one = made.ORGANISATION_LICENCE
    rows = [one, one, one | {"许可内容": "别的"}]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options())
    assert tally(outcome) == (1, 1, 0, 1)
    assert problems(outcome) == [(4, NUMBER, "DUPLICATE_IN_FILE")]


async def test_c10_mended_rejects_load(store: Database, tmp_path: Path, folder: Path) -> None:
    rows = licences(4)
    rows[1][NUMBER] = ""
    rows[2]["备注"] = "=1+1"
    rows[2]["许可类别"] = "？"
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert tally(outcome) == (2, 0, 0, 2)
    (rejected,) = outcome.rejects
    assert rejected == folder / "a.rejected.csv"
    assert stat.S_IMODE(rejected.stat().st_mode) == 0o600
    table = table_of(rejected)
    assert [(row["行号"], row["列名"], row["原因代码"]) for row in table] == [
        ("3", NUMBER, "VALUE_MISSING"),
        ("4", "许可类别", "VALUE_UNKNOWN"),
    ]
    assert table[1]["备注"] == "'=1+1"
    table[0][NUMBER], table[1]["许可类别"] = "补正1号", "核准"
    mended = await load_file(store, made.write_csv(rejected, table), options(folder))
    assert tally(mended) == (2, 0, 0, 0)
    remarks = await store.fetch_rows("select content from record where document_number = '阿左市监许〔2026〕2号'")
    assert '"=1+1"' in str(remarks[0][0])
    assert mended.rejects == ()


async def test_rejects_never_overwrite_or_follow(store: Database, tmp_path: Path, folder: Path) -> None:
    path = made.write_csv(tmp_path / "a.csv", [made.ORGANISATION_LICENCE | {NUMBER: ""}])
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    (folder / "a.rejected.csv").symlink_to(victim)
    (folder / "a.rejected.csv.partial").symlink_to(victim)
    outcome = await load_file(store, path, options(folder))
    assert outcome.rejects == (folder / "a.rejected-2.csv",)
    assert victim.read_text() == "untouched"
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(refusals.RejectsUnwritable):
        await load_file(store, path, options(tmp_path / "link"))


async def test_c11_refused_value_is_found_nowhere(
    store: Database, store_url: str, caplog: pytest.LogCaptureFixture, tmp_path: Path, folder: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    rows: list[dict[str, str]] = [
        made.PERSON_LICENCE | {"血型": SECRET, NUMBER: "一号"},
        made.PERSON_LICENCE | {"血型": "", NUMBER: "二号", "备注": f"本人血型为{SECRET}"},
        made.PERSON_LICENCE | {"血型": SECRET, NUMBER: "", "许可决定日期": "昨天"},
        made.PERSON_LICENCE | {"血型": "", NUMBER: "四号"},
    ]
    outcome = await load_file(store, made.write_csv(tmp_path / "in.csv", rows), options(folder))
    assert tally(outcome) == (1, 0, 0, 3)
    (rejected,) = outcome.rejects
    table = table_of(rejected)
    assert [row["血型"] for row in table] == ["BLOOD_TYPE", "", "BLOOD_TYPE"]
    assert table[1]["备注"] == "BLOOD_TYPE"
    stored = [caplog.text.encode()]
    file = sqlite_path(store_url)
    if file:
        stored += [part.read_bytes() for part in file.parent.glob("store.db*")]
    else:
        log = cluster_folder(store_url) / "log"
        stored += [log.read_bytes() if log.exists() else b""]
        for table_name in ("subject", "record", "record_version"):
            stored.append(repr(await store.fetch_rows(f"select * from {table_name}")).encode())
    for place in [*stored, rejected.read_bytes(), repr(outcome).encode()]:
        assert SECRET.encode() not in place
    for place in stored:
        assert made.ADULT.encode() not in place


async def test_a_state_secret_is_not_copied_into_the_rejects(store: Database, tmp_path: Path, folder: Path) -> None:
    rows = [made.ORGANISATION_LICENCE | {"不予公开原因": "国家秘密", "许可内容": "某秘密事项"}]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert "某秘密事项" not in outcome.rejects[0].read_text(encoding="utf-8-sig")


async def test_c14_penalties_without_procedure_are_counted(store: Database, tmp_path: Path) -> None:
    rows = [made.WHO_ORGANISATION | made.PENALTY | made.OPEN]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options())
    assert (tally(outcome), outcome.rows.procedure_unstated) == ((1, 0, 0, 0), 1)


async def test_xlsx_sheets_dates_and_numbers(store: Database, tmp_path: Path) -> None:
    organisation, person = made.ORGANISATION_PENALTY, made.PERSON_PENALTY
    first: list[object] = [*organisation.values()]
    headers = list(organisation)
    first[headers.index("处罚决定日期")] = datetime(2026, 9, 24)  # noqa: DTZ001 (as a spreadsheet has it)
    first[headers.index("罚款金额（万元）")] = 0.2
    lost: list[object] = [*(person | {"行政处罚决定书文号": "二号"}).values()]
    lost[list(person).index("证件号码")] = 159999198001010015
    formula: list[object] = [*(person | {"行政处罚决定书文号": "=A1"}).values()]
    sheets: dict[str, list[list[object]]] = {
        "说明": [["填表说明"], ["请勿修改"]],
        "法人": [["阿拉善左旗行政处罚信息"], [*headers], first],
        "自然人": [[*person], [*person.values()], lost, formula],
    }
    outcome = await load_file(store, made.write_xlsx(tmp_path / "a.xlsx", sheets), options())
    assert tally(outcome) == (2, 0, 0, 2)
    assert problems(outcome) == [(3, "证件号码", "DIGITS_LOST"), (4, "行政处罚决定书文号", "FORMULA")]
    assert outcome.ignored_sheets == ("#1",)
    content = await store.fetch_rows("select content from record where category = 'ORG_ADMIN_PENALTY'")
    assert '"0.2"' in str(content[0][0])


def broken_xlsx(path: Path) -> Path:
    made.write_xlsx(path, {"a": [["x"]]})
    path.write_bytes(path.read_bytes()[:-200])
    return path


def sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(MAX_TEXT_BYTES + 1)
    return path


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sharedStrings.xml", "w") as part:
        for _ in range(130):
            part.write(b" " * 1024 * 1024)
    return path


def wide(path: Path) -> Path:
    path.write_bytes(made.csv_text([made.ORGANISATION_LICENCE]).encode("utf-16"))
    return path


def raw(text: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(text)
        return path

    return write


def lacking(path: Path) -> Path:
    row = {header: cell for header, cell in made.ORGANISATION_LICENCE.items() if header != NUMBER}
    return made.write_csv(path, [row])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda path: path, "FILE_UNREADABLE", id="no file"),
        pytest.param(lambda path: path.parent, "FILE_UNREADABLE", id="a folder"),
        pytest.param(broken_xlsx, "FILE_UNREADABLE", id="cut XLSX"),
        pytest.param(raw(b"PK\x03\x04 rubbish"), "FILE_UNREADABLE", id="XLSX in name only"),
        pytest.param(raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "FILE_UNREADABLE", id="old Excel"),
        pytest.param(raw('名称,"a'.encode()), "FILE_UNREADABLE", id="quotation mark never closed"),
        pytest.param(sparse, "FILE_TOO_LARGE", id="more than 4 GiB"),
        pytest.param(bomb, "FILE_TOO_LARGE", id="zip bomb"),
        pytest.param(raw(b""), "FILE_EMPTY", id="0 bytes"),
        pytest.param(raw((",".join(made.ORGANISATION_LICENCE) + "\n,,\n").encode()), "FILE_EMPTY", id="0 rows"),
        pytest.param(raw(b"a,b\n1,2\n"), "COLUMNS_MISSING", id="another table"),
        pytest.param(lacking, "COLUMNS_MISSING", id="no decision number"),
        pytest.param(
            raw((",".join([*made.ORGANISATION_LICENCE, NUMBER]) + "\n").encode()), "COLUMNS_DUPLICATED", id="twice"
        ),
        pytest.param(wide, "ENCODING_UNKNOWN", id="UTF-16"),
        pytest.param(raw(b"\xff\xff\xff,1\n"), "ENCODING_UNKNOWN", id="neither encoding"),
        pytest.param(
            raw(f'{",".join(made.ORGANISATION_LICENCE)}\n"{"x" * 200_000}"\n'.encode()), "FIELD_TOO_LONG", id="long"
        ),
    ],
)
async def test_file_refusals(store: Database, tmp_path: Path, make: Callable[[Path], Path], code: str) -> None:
    path = make(tmp_path / "input.csv")
    with pytest.raises(refusals.IntakeRefused) as refused:
        await load_file(store, path, options())
    assert refused.value.code == code
    assert refused.value.__cause__ is None
    assert await made.counts(store) == (0, 0, 0)


@pytest.mark.parametrize(
    ("provider", "code"),
    [("NOBODY", "PROVIDER_UNKNOWN"), ("NOT-A-PROVIDER", "PROVIDER_NOT_ENTITLED"), ("SUSPENDED", "PROVIDER_SUSPENDED")],
)
async def test_only_active_providers_submit(store: Database, tmp_path: Path, provider: str, code: str) -> None:
    path = made.write_csv(tmp_path / "a.csv", licences(1))
    with pytest.raises(refusals.IntakeRefused) as refused:
        await load_file(store, path, options(provider_code=provider))
    assert refused.value.code == code


async def test_c06_without_an_item_in_force_nothing_enters(store: Database, tmp_path: Path) -> None:
    await store.commit([("update catalogue_item set state = 'DRAFT' where category = 'ORG_ADMIN_LICENSE'", ())])
    with pytest.raises(refusals.CatalogueItemNotInForce):
        await load_file(store, made.write_csv(tmp_path / "a.csv", licences(1)), options())


async def test_a_crash_in_the_middle_leaves_nothing(
    store: Database, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = licences(9)
    rows[0][NUMBER] = ""
    write, calls = Stage.write, []

    async def failing(stage: Stage, *args: object) -> object:
        calls.append(1)
        if len(calls) == 3:
            raise RuntimeError("power cut")
        return await write(stage, *args)  # type: ignore[arg-type]

    monkeypatch.setattr("resolvers.intake.taking.CHUNK", 3)
    monkeypatch.setattr(Stage, "write", failing)
    with pytest.raises(RuntimeError):
        await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert await made.counts(store) == (0, 0, 0)
    assert os.listdir(folder) == []
    monkeypatch.undo()
    assert tally(await load_file(store, tmp_path / "a.csv", options(folder))) == (8, 0, 0, 1)


async def test_rows_are_counted_alike_whatever_the_chunk(
    store: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.intake.taking.CHUNK", 2)
    told: list[int] = []
    rows = [*licences(5), licences(1)[0]]
    path = made.write_csv(tmp_path / "a.csv", rows)
    outcome = await load_file(store, path, options(progress=lambda rows, _bytes: told.append(rows)))
    assert (tally(outcome), told) == ((5, 1, 0, 0), [2, 4, 6])


async def test_rows_by_field_name_use_the_same_door(store: Database) -> None:
    row = {
        "counterpartName": "巴图",
        "personIdType": "CITIZEN_ID",
        "personIdNumber": made.ADULT,
        "decisionTitle": "决定书",
        "decisionNumber": "一号",
        "licenceKind": "普通",
        "content": "内容",
        "decidedOn": "2026-09-24",
        "bloodType": "",
    }
    submission = Batch(
        made.PROVIDER, "LICENCE", "PERSON", [row, row | {"bloodType": "B"}], published="https://a.cn"
    )
    outcome = await load_rows(store, submission, circumstances=made.HERE)
    assert (outcome.accepted, outcome.rejected) == (1, 1)
    assert [(p.row, p.column, p.code) for p in outcome.problems] == [(3, "bloodType", "PROHIBITED_FIELD")]
    assert await store.fetch_row("select openness from record") == ("OPEN",)
