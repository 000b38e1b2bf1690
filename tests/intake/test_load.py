"""Files go in: every template and encoding, one record for each key, one subject for each code."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pytest

from db.engine import Database
from resolvers.intake.file import Batch, load_file, load_rows
from resolvers.intake.receipt import Counts
from tests.intake import tables as made
from tests.intake.bad import NUMBER, USCC
from tests.intake.loading import licences, options, problems, tally


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
    submission = Batch(made.PROVIDER, "LICENCE", "PERSON", [row, row | {"bloodType": "B"}], published="https://a.cn")
    outcome = await load_rows(store, submission, circumstances=made.HERE)
    assert outcome.counts == Counts(accepted=1, refused=1)
    assert [(p.row, p.field, p.code) for p in outcome.refusals] == [(3, "bloodType", "PROHIBITED_FIELD")]
    assert await store.fetch_row("select openness from record") == ("OPEN",)
