"""The fixed store, part three: records in every state, and the catalogue."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import orjson

from policies.categories import CATEGORIES
from tests.golden.places import SUBJECTS, UNITS, Row, fixed_id

LICENCE = {
    "decisionTitle": "食品经营许可决定书",
    "licenceKind": "普通",
    "content": "预包装食品销售",
    "authorityName": "阿拉善盟市场监督管理局",
    "legalRepresentative": "苏日娜",
    "remark": "内部备注：档案室二层",
    "formerField": "no class, never answered",
}
PENALTY = {
    "violationKind": "标签不符合规定",
    "facts": "销售的食品未按规定标示",
    "penaltyKind": "罚款",
    "fineAmount10k": "0.2000",
    "procedure": "GENERAL",
    "seriousness": "GENERAL",
    "remark": "内部备注：执法卷宗",
}


@dataclass(frozen=True)
class Record:
    """One record; what is not said is an open, screened record that lives."""

    number: int
    subject: str
    category: str
    title: str
    decided_on: date
    content: Mapping[str, str] = field(default_factory=dict)
    unit: str = "market"
    openness: str = "OPEN"
    basis: str | None = "PUBLISHED_BY_PROVIDER"
    confidentiality: str = "NONE"
    screened: bool = True
    notified: date | None = date(2021, 1, 4)
    ended_on: date | None = None
    publicity_until: date | None = None
    disclosure_until: date | None = None
    state: str = "ACTIVE"
    disputed: date | None = None
    repaired: date | None = None
    reviewed: date | None = None

    @property
    def id(self) -> str:
        return fixed_id("c", self.number)

    @property
    def text(self) -> Mapping[str, str]:
        return self.content or (PENALTY if "PENALTY" in self.category else LICENCE)


def _closed(number: int, subject: str, category: str, title: str, decided_on: date) -> Record:
    return Record(number, subject, category, title, decided_on, openness="RESTRICTED", basis=None)


_PEN, _LIC = "ORG_ADMIN_PENALTY", "ORG_ADMIN_LICENSE"
_FAR = date(2027, 5, 10)
RECORDS = (
    Record(1, "camel", _LIC, "公开的许可", date(2026, 9, 24)),
    Record(2, "camel", _PEN, "公开的处罚", date(2026, 5, 10), publicity_until=_FAR),
    _closed(3, "camel", _PEN, "受限的处罚", date(2026, 4, 1)),
    Record(4, "camel", _PEN, "公示今日截止", date(2026, 2, 20), publicity_until=date(2026, 11, 20)),
    Record(5, "camel", _PEN, "公示昨日截止", date(2026, 2, 19), publicity_until=date(2026, 11, 19)),
    Record(
        6,
        "camel",
        _PEN,
        "披露昨日期满",
        date(2021, 11, 1),
        ended_on=date(2021, 11, 19),
        disclosure_until=date(2026, 11, 19),
    ),
    Record(
        7,
        "camel",
        _PEN,
        "披露今日期满",
        date(2021, 11, 2),
        ended_on=date(2021, 11, 20),
        disclosure_until=date(2026, 11, 20),
    ),
    Record(8, "camel", _PEN, "尚未告知", date(2026, 11, 10), notified=None, publicity_until=_FAR),
    Record(9, "camel", _PEN, "明日告知", date(2026, 11, 11), notified=date(2026, 11, 21), publicity_until=_FAR),
    Record(10, "camel", _PEN, "有异议", date(2026, 6, 1), disputed=date(2026, 11, 2), publicity_until=_FAR),
    Record(
        11, "camel", _PEN, "已修复、复核中", date(2026, 3, 3), repaired=date(2026, 10, 9), reviewed=date(2026, 11, 16)
    ),
    Record(12, "camel", _PEN, "已归档", date(2020, 1, 6), state="ARCHIVED"),
    Record(13, "camel", _PEN, "已撤销", date(2026, 1, 7), state="REVOKED"),
    Record(14, "camel", _PEN, "已删除", date(2026, 1, 8), state="DELETED"),
    Record(15, "camel", _LIC, "商业秘密", date(2026, 7, 1), confidentiality="TRADE_SECRET"),
    Record(16, "camel", _LIC, "未经筛查的文字", date(2026, 8, 1), screened=False),
    Record(
        17,
        "camel",
        "ORG_REGISTRATION",
        "登记信息",
        date(2015, 3, 5),
        {"legalRepresentative": "苏日娜", "status": "在业"},
        basis="STATUTORY_DISCLOSURE",
    ),
    Record(18, "camel", "ORG_TAX_A_RATING", "A级纳税人", date(2026, 4, 20), {"year": "2025", "rating": "A"}),
    Record(19, "camel", _PEN, "没有公开依据", date(2026, 4, 2), basis=None),
    Record(21, "salt", _LIC, "危险化学品经营许可", date(2026, 9, 1)),
    Record(22, "oasis", _LIC, "食品生产许可", date(2026, 9, 2)),
    Record(23, "trader", _LIC, "小餐饮许可", date(2026, 9, 3)),
    Record(24, "sister", _LIC, "营业性演出许可", date(2026, 9, 4)),
    Record(25, "closed", _LIC, "旧驼场许可", date(2018, 9, 5)),
    Record(26, "river", _LIC, "建材生产许可", date(2026, 9, 6), unit="yinchuan"),
    _closed(27, "salt", _PEN, "受限的安全处罚", date(2026, 4, 3)),
    _closed(28, "river", _PEN, "宁夏受限的处罚", date(2026, 4, 4)),
    _closed(29, "hidden", _PEN, "隐藏主体的处罚", date(2026, 4, 5)),
    Record(41, "public person", "NP_ADMIN_LICENSE", "公开的个人许可", date(2026, 9, 10)),
    _closed(42, "public person", "NP_ADMIN_PENALTY", "受限的个人处罚", date(2026, 4, 6)),
    _closed(43, "public person", "NP_MARITAL_STATUS", "婚姻状况", date(2019, 5, 20)),
    _closed(44, "hidden person", "NP_ADMIN_PENALTY", "未公开者的处罚", date(2026, 4, 7)),
)


def record_rows(records: Sequence[Record] = RECORDS) -> list[Row]:
    """Return the rows of `record`."""
    return [_record_row(each) for each in records]


def version_rows(records: Sequence[Record] = RECORDS) -> list[Row]:
    """Return the rows of `record_version`: every record as submitted, the disputed one sent twice."""
    rows = [_version(each, 1, "SUBMITTED") for each in records]
    return [*rows, *(_version(each, 2, "RESUBMITTED") for each in records if each.disputed)]


def _record_row(each: Record) -> Row:
    unit = UNITS[each.unit]
    is_open = each.openness == "OPEN"
    return {
        "id": each.id,
        "subject_id": SUBJECTS[each.subject].id,
        "category": each.category,
        "record_class": CATEGORIES[each.category].record_class,
        "catalogue_item_id": item_id(each.category),
        "provider_id": unit.id,
        "provider_key": f"key {each.number}",
        "jurisdiction": "NX" if each.subject == "river" else "IM",
        "region_code": SUBJECTS[each.subject].region,
        "openness": each.openness,
        "openness_basis": each.basis,
        "openness_reference": "部门网站" if is_open and each.basis else None,
        "confidentiality": each.confidentiality,
        "screened": each.screened,
        "title": each.title,
        "document_number": f"阿文〔{each.decided_on.year}〕{each.number}号",
        "content": dict(each.text),
        "content_digest": _digest(each),
        "decided_on": each.decided_on,
        "ended_on": each.ended_on,
        "ended_on_source": "PROVIDER" if each.ended_on else None,
        "notice_served_on": each.notified,
        "publicity_until": each.publicity_until,
        "disclosure_until": each.disclosure_until,
        "state": each.state,
        "disputed_since": each.disputed,
        "repaired_on": each.repaired,
        "under_review_since": each.reviewed,
        "version": 2 if each.disputed else 1,
        "submitted_at": datetime(2026, 10, 12, 1, 2, 3, tzinfo=UTC),
        # by the waterworks and the gasworks (IM-2024 §3)
        "origin": "MARKET" if unit.kind == "FIRM" else "GOVERNMENT",
    }


def _version(each: Record, number: int, reason: str) -> Row:
    return {
        "record_id": each.id,
        "version": number,
        "changed_at": datetime(2026, 10, 12 + number, 1, 2, 3, tzinfo=UTC),
        "reason": reason,
        "changed_by": UNITS[each.unit].id,
        "content_digest": _digest(each),
        "snapshot": {"title": each.title},
    }


def _digest(each: Record) -> str:
    return hashlib.sha256(orjson.dumps(dict(each.text), option=orjson.OPT_SORT_KEYS)).hexdigest()[:56]


def item_id(category: str, version: int = 2) -> str:
    """Return the id of a category's catalogue item."""
    return fixed_id("9", 10 * list(CATEGORIES).index(category) + version)


def item_rows() -> list[Row]:
    """Return the rows of `catalogue_item`: each category in force, licences also as superseded and as a draft."""
    used = dict.fromkeys(each.category for each in RECORDS)
    rows = [item(category, 2, "PUBLISHED") for category in used]
    old = item(_LIC, 1, "PUBLISHED") | {"effective_from": date(2018, 8, 1), "effective_until": date(2023, 12, 31)}
    return [*rows, old, item(_LIC, 3, "DRAFT") | {"effective_from": date(2026, 12, 1)}]


def item(category: str, version: int, state: str) -> Row:
    """Return the row of a category's catalogue item."""
    found = CATEGORIES[category]
    return {
        "id": item_id(category, version),
        "key": f"IM-{category}",
        "version": version,
        "level": "REGION",
        "category": category,
        "record_class": found.record_class,
        "info_class": found.chinese,
        "item_name": found.chinese,
        "subject_nature": "法人" if found.nature == "ORGANIZATION" else "自然人",
        "responsible_unit": "阿拉善盟市场监督管理局",
        "inclusion_basis": "内蒙古自治区公共信用信息管理办法 第十二条至第十七条",
        "region_code": "150000",
        "state": state,
        "effective_from": date(2024, 1, 1),
        "effective_until": None,
    }
