"""Every text that is stored is screened; what is refused is in no file; a hostile workbook is refused at once."""

import csv
import time
import zipfile
from pathlib import Path

import orjson
import pytest

from db.engine import Database
from resolvers.intake.drafts import Draft
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.refusals import FileTooLarge, FileUnreadable
from resolvers.intake.rejects import _shielded, unshielded
from resolvers.intake.tabular import open_source
from resolvers.intake.templates import Kind, content_keys, fields_of, recognise
from tests.intake import tables as made
from tests.intake.test_rows import ORG, PENALTY, USCC, drafted, good

NUMBER = "15999919900307001X"
OLD = NUMBER[:6] + NUMBER[8:17]
STATEMENT = "血型：A型"
SECOND, FOURTH = "行政相对人代码_2（工商注册号）", "行政相对人代码_4（税务登记号）"
STORED = {
    "licence": (
        ORG | made.OPEN,
        "行政相对人名称 法定代表人 行政许可决定文书名称 行政许可决定文书号 许可证书名称 许可编号 许可内容 许可机关 "
        "当前状态 数据来源单位 备注 公开渠道或条款 行政相对人代码_5（事业单位证书号） "
        "行政相对人代码_6（社会组织登记证号）",
    ),
    "penalty": (
        PENALTY,
        "行政处罚决定书文号 违法行为类型 违法事实 处罚依据 处罚类别 处罚内容 暂扣或吊销证照名称及编号 处罚机关 备注",
    ),
}
CELLS = [pytest.param(row, header, id=header) for row, headers in STORED.values() for header in headers.split()]


def refused(row: dict[str, str]) -> list[tuple[str, str, str | None]]:
    problems = drafted(row)
    assert isinstance(problems, list)
    return [(problem.field, problem.code, problem.ban) for problem in problems]


@pytest.mark.parametrize("text", [NUMBER, f"SFZ{NUMBER}", f"{NUMBER[:6]} 19900307 001X", OLD])
@pytest.mark.parametrize(("row", "header"), CELLS)
def test_c02_a_persons_number_is_refused_in_every_text(row: dict[str, str], header: str, text: str) -> None:
    assert (header, "PERSON_NUMBER_IN_TEXT", "PERSON_NUMBER") in refused(row | {header: text})


@pytest.mark.parametrize(("row", "header"), [*CELLS, pytest.param(ORG, FOURTH, id="tax number")])
def test_c11_a_statement_is_refused_in_every_text(row: dict[str, str], header: str) -> None:
    assert (header, "QUARANTINED", "BLOOD_TYPE") in refused(row | {header: STATEMENT})


@pytest.mark.parametrize(
    ("text", "code"),
    [(f"其他-{NUMBER}", "PERSON_NUMBER_IN_TEXT"), (f"其他-{STATEMENT}", "QUARANTINED")],
    ids=["c02 a number", "c11 a statement"],
)
def test_the_label_of_another_kind_is_screened(text: str, code: str) -> None:
    assert ("许可类别", code) in [problem[:2] for problem in refused(ORG | {"许可类别": text})]
    assert orjson.loads(good(ORG | {"许可类别": "其他-备案"}).content)["licenceKind"] == "其他-备案"


@pytest.mark.parametrize("kind", ["LICENCE", "PENALTY"])
def test_c02_no_text_of_the_content_escapes_the_screen(kind: Kind) -> None:
    fields = fields_of(kind)
    heading = recognise([field.header for field in fields.values()])
    loose = {name for name in content_keys(kind) if fields[name].keeps_text}
    assert loose <= set(heading.stored)
    assert {"counterpartName", "decisionNumber", "opennessReference"} <= set(heading.stored)


def test_c13_fifteen_digits_are_a_registration_number_in_their_own_column() -> None:
    assert isinstance(drafted(ORG | {SECOND: OLD}), Draft)
    assert (SECOND, "PERSON_NUMBER_IN_TEXT", "PERSON_NUMBER") in refused(ORG | {SECOND: NUMBER})
    trader = good(ORG | {USCC: made.PLACEHOLDER, SECOND: OLD})
    assert trader.counterpart.sole_trader


@pytest.mark.parametrize(
    "cell",
    [
        *("=1", "'=1", "''-2", "@x", "\t=1", "\r=1", "\n+1", " -1", "\u3000@x", "'\t=1", "\t'=1", "\ufeff=1", "＝1"),
        *("plain", "'quoted'", "", "a=1", " a", " '"),
    ],
)
def test_formula_shield_is_reversible(cell: str) -> None:
    written = _shielded(cell)
    runs = cell.strip("\t\r\n '\u3000\ufeff")[:1] in tuple("=+-@＝") and bool(cell)
    assert written == (f"'{cell}" if runs else cell)
    assert unshielded(written) == cell


async def test_c11_what_a_header_or_a_title_says_is_told_by_its_place(database: Database, tmp_path: Path) -> None:
    """A header that no template knows can say anything of anybody, and so can the title of a sheet."""
    await made.prepare(database)
    folder = tmp_path / "rejects"
    folder.mkdir()
    said = {"张三血型为AB型": "是", NUMBER: "有", "李四患有艾滋病的情况": "", "备用": "另有所指"}
    rows = [made.PERSON_LICENCE | said, made.PERSON_LICENCE | {"行政许可决定文书号": ""} | said]
    sheet = [list(rows[0]), *(list(row.values()) for row in rows)]
    path = made.write_xlsx(tmp_path / "a.xlsx", {"王五患糖尿病": sheet})
    outcome = await load_file(database, path, LoadOptions(made.PROVIDER, made.HERE, rejects_dir=folder))
    told = [*outcome.rows.ignored_columns, *outcome.ignored_sheets, *(p.field for p in outcome.rows.refusals)]
    listed = await database.fetch_rows("select sheet, field from submission_refusal")
    told += [str(cell) for row in listed for cell in row]
    told += [path.read_text(encoding="utf-8-sig") for path in outcome.rejects]
    assert told
    for word in ("张三", "李四", "王五", "艾滋", "糖尿", NUMBER, "备用", "另有所指"):
        assert not any(word in each for each in told), word


async def test_c02_a_number_is_not_copied_into_the_rejects(database: Database, tmp_path: Path) -> None:
    await made.prepare(database)
    folder = tmp_path / "rejects"
    folder.mkdir()
    rows = [
        made.PERSON_LICENCE | {"备注": f"SFZ{NUMBER}", "别的": ""},
        made.PERSON_LICENCE | {"行政许可决定文书号": "", "别的": f"ID{NUMBER}"},
    ]
    options = LoadOptions(made.PROVIDER, made.HERE, rejects_dir=folder)
    outcome = await load_file(database, made.write_csv(tmp_path / "a.csv", rows), options)
    text = outcome.rejects[0].read_text(encoding="utf-8-sig")
    table = list(csv.DictReader(text.splitlines()))
    assert NUMBER not in text
    other = f"#{len(made.PERSON_LICENCE) + 1}"  # a column that nobody reads
    assert [(row["备注"], row[other]) for row in table] == [("PERSON_NUMBER", ""), ("", "PERSON_NUMBER")]
    assert [row["证件号码"] for row in table] == [made.ADULT] * 2  # in its own column, to load the row again


def sheet_of(path: Path, rows: str) -> Path:
    """Write a workbook whose sheet has these rows as XML."""
    made.write_xlsx(path, {"a": [["x"]]})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    parts["xl/worksheets/sheet1.xml"] = f"{start}{rows}</sheetData></worksheet>".encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def row_of(number: int, column: str = "A") -> str:
    return f'<row r="{number}"><c r="{column}{number}"><v>1</v></c></row>'


def read(path: Path) -> list[tuple[int, int]]:
    with open_source(path) as source:
        return [(row.number, len(row.cells)) for sheet in source.sheets for row in sheet.rows]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param('<row r="2000000000"/>', id="a row beyond the last"),
        pytest.param(row_of(1) + row_of(2_000_000_000), id="a filled row beyond the last"),
        pytest.param(row_of(1) + row_of(1_003), id="1 001 empty rows"),
        pytest.param(row_of(1) + row_of(1_048_576), id="the last row alone"),
        pytest.param(row_of(2) + row_of(1), id="rows out of order"),
        pytest.param(row_of(1, "XFD"), id="a cell in the last column"),
    ],
)
def test_a_sheet_of_nothing_is_refused_at_once(tmp_path: Path, rows: str) -> None:
    path = sheet_of(tmp_path / "a.xlsx", rows)
    began = time.process_time()
    with pytest.raises(FileUnreadable):
        read(path)
    assert time.process_time() - began < 2


def test_a_sheet_keeps_its_numbering_over_empty_rows(tmp_path: Path) -> None:
    styled = "".join(f'<row r="{number}" ht="20"/>' for number in range(1_003, 4_000))
    path = sheet_of(tmp_path / "a.xlsx", row_of(1) + row_of(1_002, "C") + styled)
    assert read(path) == [(1, 1), (1_002, 3)]


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param({"xl/worksheets/strings.xml": 2}, id="strings by the name of a sheet"),
        pytest.param({f"xl/worksheets/sheet{n}.xml": 1 for n in range(3)}, id="many sheets together"),
    ],
)
def test_a_workbook_is_measured_whatever_its_parts_are_called(tmp_path: Path, sizes: dict[str, int]) -> None:
    path, limit = tmp_path / "a.xlsx", 1024 * 1024
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, size in sizes.items():
            archive.writestr(name, b" " * (limit * size - 100))
    with pytest.raises(FileTooLarge), open_source(path, max_bytes=limit):
        pass
