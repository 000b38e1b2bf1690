"""The fixed store, part four: lists with entries in every state, and who is named on them."""

from dataclasses import dataclass
from datetime import date

from tests.golden.places import SUBJECTS, UNITS, Row, fixed_id

LISTS = {
    "severe": (1, "市场监督管理严重违法失信名单", "SEVERE", "OFFICIAL", None),
    "incentive": (2, "守信激励名单", "INCENTIVE", "OFFICIAL", None),
    # the one list whose own law publishes the number (IM-2024 §36)
    "judgment-debtors": (3, "失信被执行人名单", "JUDGMENT_DEBTOR", "OFFICIAL", "最高人民法院规定 第六条"),
    "catering": (4, "餐饮行业诚信会员名单", "INCENTIVE", "REFERENCE", None),
}


@dataclass(frozen=True)
class Entry:
    """One list entry; what is not said is published and open."""

    number: int
    list: str
    subject: str
    grounds: str
    decided_on: date
    state: str = "PUBLISHED"
    screened: bool = True
    openness: str = "OPEN"
    removed_on: date | None = None
    disputed: date | None = None
    publicity_until: date | None = None
    rests_on: int | None = None

    @property
    def id(self) -> str:
        return fixed_id("e", self.number)


ENTRIES = (
    Entry(1, "severe", "camel", "未取得许可从事食品经营", date(2026, 5, 20), disputed=date(2026, 11, 2), rests_on=2),
    Entry(2, "severe", "oasis", "已移出", date(2025, 5, 21), state="REMOVED", removed_on=date(2026, 10, 1)),
    Entry(3, "severe", "salt", "拟列入", date(2026, 11, 1), state="PROPOSED", openness="RESTRICTED"),
    Entry(4, "severe", "trader", "未经筛查的事由", date(2026, 5, 23), screened=False),
    Entry(5, "severe", "listed person", "生产不符合安全标准的食品", date(2026, 5, 24)),
    Entry(6, "severe", "sister", "公示昨日截止", date(2025, 11, 19), publicity_until=date(2026, 11, 19)),
    Entry(7, "severe", "river", "今日移出", date(2025, 11, 20), removed_on=date(2026, 11, 20)),
    Entry(8, "incentive", "salt", "连续三年A级纳税人", date(2026, 3, 1)),
    Entry(9, "judgment-debtors", "debtor", "有履行能力而拒不履行", date(2026, 2, 2)),
)


def list_rows() -> list[Row]:
    """Return the rows of `credit_list`."""
    return [
        {
            "id": fixed_id("d", number),
            "key": key,
            "name": name,
            "type": kind,
            "authority": authority,
            "region_code": "150000",
            "jurisdiction": "IM",
            "legal_basis": "内蒙古自治区社会信用条例 第三十六条",
            "number_exception": exception,
        }
        for key, (number, name, kind, authority, exception) in LISTS.items()
    ]


def entry_rows() -> list[Row]:
    """Return the rows of `list_entry`."""
    return [
        {
            "id": each.id,
            "list_id": fixed_id("d", LISTS[each.list][0]),
            "subject_id": SUBJECTS[each.subject].id,
            "state": each.state,
            "behaviour": "HEALTH_AND_LIFE" if each.list == "severe" else None,
            "grounds": each.grounds,
            "screened": each.screened,
            "basis_document": f"阿市监列〔{each.decided_on.year}〕{each.number}号",
            "determining_unit_id": UNITS["court" if each.list == "judgment-debtors" else "market"].id,
            "region_code": SUBJECTS[each.subject].region,
            "openness": each.openness,
            "openness_basis": "STATUTORY_DISCLOSURE" if each.openness == "OPEN" else None,
            "decided_on": each.decided_on,
            "published_on": each.decided_on if each.state != "PROPOSED" else None,
            "publicity_until": each.publicity_until,
            "removed_on": each.removed_on,
            "disputed_since": each.disputed,
            "ground_record_id": fixed_id("c", each.rests_on) if each.rests_on else None,
        }
        for each in ENTRIES
    ]


def related_rows() -> list[Row]:
    """Return the rows of `related_person`: the representative stands on the company's entry, and only there."""
    return [
        {
            "id": fixed_id("f", 200),
            "subject_id": SUBJECTS["camel"].id,
            "entry_id": ENTRIES[0].id,
            "role": "LEGAL_REPRESENTATIVE",
            "name": "苏日娜",
            "basis": "内蒙古自治区社会信用条例 第三十七条",
        }
    ]
