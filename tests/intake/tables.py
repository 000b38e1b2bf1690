"""Makes double-publicity tables for the tests: headers as agencies send them, made-up counterparts."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from openpyxl import Workbook

from db.database import Database
from db.identity import IdentityKeys
from resolvers.intake.receipt import Circumstances

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32)
HERE = Circumstances(keys=KEYS, now=NOW)
PROVIDER = "111500000XXXXX051U"
BUREAU = "阿拉善左旗市场监督管理局"

ENTERPRISE = "91152921MAXXXX015P"
SOLE_TRADER = "92152922MAXXXX023X"
COOPERATIVE = "93640100MAXXXX0315"
PLACEHOLDER = "0" * 17 + "X"
ADULT, OTHER_ADULT = "159999198001010015", "159999197512240029"
MINOR = "15999920120601003X"

WHO_ORGANISATION = {
    "行政相对人名称": "阿拉善左旗驼铃商贸有限公司",
    "行政相对人代码_1（统一社会信用代码）": ENTERPRISE,
    "行政相对人代码_2（工商注册号）": "",
    "行政相对人代码_3（组织机构代码）": "",
    "行政相对人代码_4（税务登记号）": "",
    "行政相对人代码_5（事业单位证书号）": "",
    "行政相对人代码_6（社会组织登记证号）": "",
    "法定代表人": "苏日娜",
    "法定代表人证件类型": "身份证",
    "法定代表人证件号码": OTHER_ADULT,
}
WHO_PERSON = {"行政相对人名称": "巴图", "证件类型": "身份证", "证件号码": ADULT}
LICENCE = {
    "行政许可决定文书名称": "食品经营许可决定书",
    "行政许可决定文书号": "阿左市监许〔2026〕1号",
    "许可类别": "普通",
    "许可证书名称": "食品经营许可证",
    "许可编号": "JY11529210000001",
    "许可内容": "预包装食品销售",
    "许可决定日期": "2026/09/24",
    "有效期自": "2026/09/24",
    "有效期至": "2099/12/31",
    "许可机关": BUREAU,
    "许可机关统一社会信用代码": PROVIDER,
    "当前状态": "1",
    "数据来源单位": BUREAU,
    "数据来源单位统一社会信用代码": PROVIDER,
    "备注": "",
}
PENALTY = {
    "行政处罚决定书文号": "阿左市监罚〔2026〕1号",
    "违法行为类型": "销售标签不符合规定的食品",
    "违法事实": "当事人销售的转基因食品未按规定标示",
    "处罚依据": "《中华人民共和国食品安全法》第一百二十五条",
    "处罚类别": "罚款",
    "处罚内容": "罚款2000元",
    "罚款金额（万元）": "0.2",
    "没收违法所得、没收非法财物的金额（万元）": "",
    "暂扣或吊销证照名称及编号": "",
    "处罚决定日期": "2026-09-24",
    "处罚有效期": "2099/12/31",
    "公示截止期": "2027/09/24",
    "处罚机关": BUREAU,
    "处罚机关统一社会信用代码": PROVIDER,
    "数据来源单位": BUREAU,
    "数据来源单位统一社会信用代码": PROVIDER,
    "备注": "",
}
GENERAL = {"处罚程序": "普通程序", "行为终止日期": "", "告知送达日期": "2026-09-20"}
OPEN = {"公开属性": "公开", "公开依据": "提供单位已发布", "公开渠道或条款": "https://example.gov.cn/xk"}

ORGANISATION_LICENCE = WHO_ORGANISATION | LICENCE
PERSON_LICENCE = WHO_PERSON | LICENCE
ORGANISATION_PENALTY = WHO_ORGANISATION | PENALTY | GENERAL
PERSON_PENALTY = WHO_PERSON | PENALTY | GENERAL
COMBINED_LICENCE = (
    {"行政相对人类别": "法人及非法人组织"} | WHO_ORGANISATION | {"证件类型": "", "证件号码": ""} | LICENCE
)

Rows = Sequence[Mapping[str, str]]


def csv_text(rows: Rows, delimiter: str = ",") -> str:
    """Return rows as CSV text under the headers of the first."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(rows[0])
    writer.writerows([row.get(header, "") for header in rows[0]] for row in rows)
    return out.getvalue()


def write_csv(path: Path, rows: Rows, encoding: str = "utf-8") -> Path:
    """Write rows as CSV and return the path."""
    path.write_bytes(csv_text(rows).encode(encoding))
    return path


def write_xlsx(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """Write sheets of cells as XLSX and return the path."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


async def prepare(database: Database) -> None:
    """Put regions, units and catalogue items into an empty store."""
    day = "date '2018-08-01'" if database.dialect == "postgresql" else "'2018-08-01'"
    yes, no = ("true", "false") if database.dialect == "postgresql" else ("1", "0")
    statements = [
        "insert into region (code, name, kind, jurisdiction, parent_code) values "
        "('150000', '内蒙古自治区', 'REGION', 'IM', null), ('152900', '阿拉善盟', 'CITY', 'IM', '150000'), "
        "('152921', '阿拉善左旗', 'BANNER', 'IM', '152900'), ('152922', '阿拉善右旗', 'BANNER', 'IM', '152900')",
        "insert into region_closure (ancestor, descendant) values "
        + ", ".join(
            f"('{above}', '{below}')"
            for above, below in [
                ("150000", "150000"),
                ("150000", "152900"),
                ("150000", "152921"),
                ("150000", "152922"),
                ("152900", "152900"),
                ("152900", "152921"),
                ("152900", "152922"),
                ("152921", "152921"),
                ("152922", "152922"),
            ]
        ),
        "insert into unit (id, code, name, kind, region_code, jurisdiction, is_provider, status) values "
        f"('u1', '{PROVIDER}', '{BUREAU}', 'DEPARTMENT', '152921', 'IM', {yes}, 'ACTIVE'), "
        f"('u2', 'NOT-A-PROVIDER', '甲', 'DEPARTMENT', '152921', 'IM', {no}, 'ACTIVE'), "
        f"('u3', 'SUSPENDED', '乙', 'DEPARTMENT', '152921', 'IM', {yes}, 'SUSPENDED')",
        "insert into catalogue_item (id, key, version, level, category, record_class, info_class, item_name, "
        "subject_nature, responsible_unit, inclusion_basis, region_code, state, effective_from) values "
        + ", ".join(
            f"('{category}', '{category}', 1, 'REGION', '{category}', '{cls}', '类', '目', '性质', '单位', '依据', "
            f"'150000', 'PUBLISHED', {day})"
            for category, cls in [
                ("ORG_ADMIN_LICENSE", "BASIC"),
                ("NP_ADMIN_LICENSE", "BASIC"),
                ("ORG_ADMIN_PENALTY", "NEGATIVE"),
                ("NP_ADMIN_PENALTY", "NEGATIVE"),
            ]
        ),
    ]
    async with database.transaction() as transaction:
        for statement in statements:
            await transaction.execute(statement)


async def counts(database: Database) -> tuple[int, ...]:
    """Return how many subjects, records and versions the store holds."""
    tables = ("subject", "record", "record_version")
    rows = [await database.fetch_rows(f"select count(*) from {table}") for table in tables]
    return tuple(int(row[0][0]) for row in rows)
