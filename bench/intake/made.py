"""Penalties as agencies send them, made up: as rows of the 2018 template, and as records in JSON."""

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from resolvers.demo.numbers import citizen_number, organisation_code
from tests.intake import tables

_SEED = 20
_FIRST_DECISION = date(2024, 1, 1)
_DAYS = 1_000
_ROWS_OF_A_SUBJECT = 3  # on average
_PLACES = ("左旗", "右旗", "额济纳", "巴彦浩特", "乌斯太", "腾格里")
_WORDS = "驼铃苍天胡杨居延瀚海金沙贺兰长城绿洲瑞丰恒达嘉和永盛祥云"
_FACTS = (
    "当事人在经营场所内销售超过保质期的预包装食品，货值金额{fine}元，经立案调查，上述事实有现场检查笔录、询问笔录、照片和进货票据为证",
    "当事人未取得许可从事经营活动，违法所得{fine}元，执法人员已当场责令改正，当事人在规定期限内未提出陈述和申辩",
    "当事人使用未经检定的计量器具进行贸易结算，涉及金额{fine}元，案发后主动配合调查并如实提供证据材料",
)
_BASIS = "《中华人民共和国食品安全法》第一百二十四条"
_BUREAU = "阿拉善盟市场监督管理局"


class Penalty(NamedTuple):
    """One decision."""

    number: str
    decided_on: date
    fine: int
    facts: str
    name: str
    code: str
    representative: str
    representative_number: str

    @property
    def publicity_until(self) -> str:
        """A year after the decision."""
        return (self.decided_on + timedelta(days=365)).isoformat()


def penalties(count: int, *, series: str = "阿市监罚") -> Iterator[Penalty]:
    """Yield decisions, one subject named in several of them. series: tells the decisions of two calls apart."""
    random = Random(_SEED)  # noqa: S311 (made-up rows)
    for number in range(count):
        serial = random.randrange(1 + count // _ROWS_OF_A_SUBJECT)
        decided = _FIRST_DECISION + timedelta(days=random.randrange(_DAYS))
        fine = random.randrange(1, 400) * 50
        draw = Random(serial)  # noqa: S311 (a subject has one name)
        name = "".join(draw.choices(_WORDS, k=4))
        yield Penalty(
            number=f"{series}〔{decided.year}〕{number}号",
            decided_on=decided,
            fine=fine,
            facts=random.choice(_FACTS).format(fine=fine),
            name=f"阿拉善{draw.choice(_PLACES)}{name}商贸有限公司",
            code=organisation_code("91", "152921", 1_000_000 + serial),
            representative=name[:2],
            representative_number=citizen_number(serial),
        )


def row_of(penalty: Penalty) -> Mapping[str, str]:
    """Return a decision as a row of the template."""
    day = penalty.decided_on.isoformat()
    return {
        **tables.WHO_ORGANISATION,
        **tables.PENALTY,
        **tables.GENERAL,
        **tables.OPEN,
        "行政相对人名称": penalty.name,
        "行政相对人代码_1（统一社会信用代码）": penalty.code,
        "法定代表人": penalty.representative,
        "法定代表人证件号码": penalty.representative_number,
        "行政处罚决定书文号": penalty.number,
        "违法事实": penalty.facts,
        "处罚内容": f"罚款{penalty.fine}元",
        "罚款金额（万元）": f"{penalty.fine / 10_000:g}",
        "处罚决定日期": day,
        "告知送达日期": day,
        "公示截止期": penalty.publicity_until,
    }


def record_of(penalty: Penalty) -> Mapping[str, Any]:
    """Return a decision as a record in JSON."""
    day = penalty.decided_on.isoformat()
    return {
        "providerKey": penalty.number,
        "category": "ORG_ADMIN_PENALTY",
        "subject": {"name": penalty.name, "code": penalty.code, "legalRepresentative": penalty.representative},
        "title": "行政处罚决定书",
        "documentNumber": penalty.number,
        "decidedOn": day,
        "procedure": "GENERAL",
        "publicityUntil": penalty.publicity_until,
        "openness": "OPEN",
        "opennessBasis": "PUBLISHED_BY_PROVIDER",
        "opennessReference": "https://example.org/penalties",
        "screened": True,
        "basis": {
            "kind": "ADMINISTRATIVE_DECISION",
            "number": penalty.number,
            "issuer": _BUREAU,
            "effectiveOn": day,
        },
        "notice": {"servedOn": day},
        "content": {
            "facts": penalty.facts,
            "legalBasis": _BASIS,
            "penaltyKind": "罚款",
            "content": f"罚款{penalty.fine}元",
            "fineAmount10k": f"{penalty.fine / 10_000:g}",
            "authorityName": _BUREAU,
        },
    }


def write_table(path: Path, count: int) -> None:
    """Write decisions as a CSV file."""
    rows = map(row_of, penalties(count))
    first = next(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(first))
        writer.writeheader()
        writer.writerow(first)
        writer.writerows(rows)


def write_lines(path: Path, count: int, envelope: Mapping[str, Any]) -> None:
    """Write decisions as a stream, under its envelope; none of them is one of the table."""
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps({**envelope, "count": count}) + "\n")
        for penalty in penalties(count, series="阿市监流罚"):
            file.write(json.dumps(record_of(penalty), ensure_ascii=False) + "\n")
