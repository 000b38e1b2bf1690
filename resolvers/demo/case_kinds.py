"""The kinds of cases: their states with the outcome that each knows, whose post they stand on, and their clocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from policies.packs import parameter


@dataclass(frozen=True)
class Kind:
    """One kind. states: state → outcome, none = not decided yet; closing: those in which nothing is left to do."""

    prefix: str  # of its business numbers
    post: str
    states: Mapping[str, str | None]
    closing: tuple[str, ...]
    says: str
    reasons: Mapping[str, str]  # by outcome
    clock: str | None = None  # key of the packs


_REPAIR: Mapping[str, str | None] = {
    "RECEIVED": None,
    "ACCEPTED": None,
    "REFUSED": "REFUSED",
    "VERIFYING": None,
    "GRANTED": "GRANTED",
    "DENIED": "DENIED",
    "SYNCED": "GRANTED",
}
_REPAIR_ENDS = ("REFUSED", "DENIED", "SYNCED")

KINDS: Mapping[str, Kind] = {
    "OBJECTION": Kind(
        "YY",
        "CASE",
        {
            "RECEIVED": None,
            "VERIFYING": None,
            "ASSISTANCE_REQUESTED": None,
            "UPHELD": "UPHELD",
            "REJECTED": "REJECTED",
            "NOTIFIED": "REJECTED",
            "WITHDRAWN": "WITHDRAWN",
        },
        ("NOTIFIED", "WITHDRAWN"),
        "该信息与事实不符，申请核查并更正。",
        {
            "UPHELD": "经核查，异议成立，已通知提供单位处理。",
            "REJECTED": "经核查，信息与原决定一致，异议不成立。",
            "WITHDRAWN": "申请人撤回异议申请。",
        },
        clock="objection.days_own",
    ),
    "REVIEW": Kind(
        "FH",
        "REVIEW",
        {"RECEIVED": None, "UNDER_REVIEW": None, "UPHELD": "UPHELD", "CHANGED": "CHANGED", "NOTIFIED": "UPHELD"},
        ("NOTIFIED",),
        "对异议处理结果不服，申请复核。",
        {"UPHELD": "经复核，维持异议处理结果。", "CHANGED": "经复核，变更异议处理结果。"},
        clock="review.days",
    ),
    "REPAIR": Kind(
        "XF",
        "CASE",
        _REPAIR,
        _REPAIR_ENDS,
        "已履行法定义务并纠正失信行为，申请信用修复。",
        {
            "REFUSED": "材料不齐，未在补正期限内补正，不予受理。",
            "GRANTED": "经核实已履行义务，准予修复并标注。",
            "DENIED": "经核实义务尚未履行完毕，不予修复。",
        },
    ),
    "LIST_REMOVAL": Kind(
        "YC",
        "RELEASE",
        _REPAIR,
        _REPAIR_ENDS,
        "列入事由已消除，申请移出名单。",
        {
            "REFUSED": "未满足移出条件，不予受理。",
            "GRANTED": "符合移出条件，准予移出名单。",
            "DENIED": "列入事由尚未消除，不予移出。",
        },
    ),
    "DELETION_REQUEST": Kind(
        "SC",
        "RELEASE",
        {"RECEIVED": None, "DELETED": "DELETED", "PROVIDER_NOTIFIED": "DELETED", "REFUSED": "REFUSED"},
        ("PROVIDER_NOTIFIED", "REFUSED"),
        "申请删除本主体的表彰奖励、志愿服务、慈善捐赠信息。",
        {"DELETED": "依申请删除。", "REFUSED": "申请删除的内容不属于可依申请删除的信息。"},
        clock="deletion.days",
    ),
    "STATEMENT": Kind(
        "CS",
        "CASE",
        {"RECEIVED": None, "VERIFIED": None, "ANSWERED": "ANSWERED"},
        ("ANSWERED",),
        "对拟列入名单的事实和理由提出陈述和申辩。",
        {"ANSWERED": "陈述和申辩意见已核实并答复。"},
    ),
    "RISK_EVENT": Kind(
        "FX",
        "CASE",
        {"OPEN": None, "CLUES": None, "VERIFIED": None, "CLOSED": "CLOSED"},
        ("CLOSED",),
        "监测发现多条相关线索，立项核查。",
        {"CLOSED": "线索已核实处置，办结。"},
    ),
}


def due_on(kind: str, state: str, *, jurisdiction: str, filed_on: date) -> date | None:
    """Return the last day for the answer; none where no clock runs.

    Days are those of the packs, the day of receipt not counted (Civil Code §201). The demo knows no holidays: it
    counts Monday to Friday, so that over a holiday its last day comes too early, never too late.
    """
    clock = "objection.days_assisted" if state == "ASSISTANCE_REQUESTED" else KINDS[kind].clock
    if clock is None:
        return None
    left, day = parameter(clock, jurisdiction=jurisdiction, on=filed_on).number(), filed_on
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day
