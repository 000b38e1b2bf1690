"""Penalty rows (行政处罚) as an agency would send them, cells named by template field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from resolvers.demo.counterparts import counterpart, day_cell, publication
from resolvers.demo.population import is_within
from resolvers.demo.stages import Life
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

TITLE = "行政处罚决定书"
_NOT_ENDED = "未终止"
_EXCEPTIONS = {"TRADE_SECRET": "商业秘密"}
_SERIOUSNESS = {"MINOR": "轻微", "GENERAL": "一般", "SERIOUS": "严重"}


@dataclass(frozen=True)
class Violation:
    """What was done against which provision."""

    kind: str
    facts: str
    basis: str


_VIOLATIONS = (
    Violation("食品安全", "经营超过保质期的食品", "《中华人民共和国食品安全法》第一百二十四条"),
    Violation("食品安全", "销售的转基因食品未按规定标示", "《中华人民共和国食品安全法》第一百二十五条"),
    Violation("广告", "发布虚假广告", "《中华人民共和国广告法》第五十五条"),
    Violation("计量", "使用未经检定的计量器具", "《中华人民共和国计量法》第二十五条"),
    Violation("价格", "未按规定明码标价", "《中华人民共和国价格法》第四十二条"),
    Violation("环境保护", "未按照排污许可证规定排放污染物", "《排污许可管理条例》第三十四条"),
    Violation("环境保护", "未采取有效措施防止扬尘污染", "《中华人民共和国大气污染防治法》第一百一十五条"),
    Violation("草原保护", "未经批准在草原上从事破坏植被的活动", "《中华人民共和国草原法》第七十条"),
    Violation("安全生产", "未对从业人员进行安全生产教育和培训", "《中华人民共和国安全生产法》第九十七条"),
    Violation("劳动保障", "未按时足额支付劳动报酬", "《保障农民工工资支付条例》第五十三条"),
    Violation("无照经营", "未取得营业执照从事经营活动", "《无证无照经营查处办法》第十三条"),
    Violation("产品质量", "销售不符合国家标准的产品", "《中华人民共和国产品质量法》第四十九条"),
)


@dataclass(frozen=True)
class Decision:
    """One penalty to be written as a row."""

    subject: Subject
    unit: Placed
    number: str
    life: Life


def penalty_row(decision: Decision, random: Random) -> Mapping[str, str]:
    """Return the cells of one penalty: the template's and those of the extension block."""
    life, unit = decision.life, decision.unit
    violation = random.choice(_VIOLATIONS)
    fine = random.choice((0, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10))
    seized = random.choice((0, 0, 0, 0.13, 1.6))
    return {
        **counterpart(decision.subject),
        "decisionTitle": TITLE,
        "decisionNumber": decision.number,
        "violationKind": violation.kind,
        "facts": violation.facts,
        "legalBasis": violation.basis,
        **_measures(fine, seized),
        "decidedOn": day_cell(life.decided_on),
        "publicityUntil": day_cell(life.publicity_until),
        "authorityName": unit.unit.name,
        "authorityUscc": unit.code,
        "sourceUnit": unit.unit.name,
        "sourceUnitUscc": unit.code,
        "procedure": "一般程序",  # IM-2018 §13(5): no other procedure makes negative information
        "actEndedOn": _end_cell(life.ended_on),
        "effectiveOn": day_cell(life.decided_on),
        "noticeServedOn": day_cell(life.notice_served_on),
        "seriousness": _SERIOUSNESS[life.seriousness],
        "exceptionReason": _EXCEPTIONS.get(life.exception or "", ""),
        "screened": "是" if life.is_screened else "否",
        "regionCode": decision.subject.region if is_within(decision.subject.region, unit.unit.region) else "",
        **publication(unit, life.decided_on, is_open=life.is_open),
    }


def _measures(fine: float, seized: float) -> dict[str, str]:
    kinds = [kind for kind, amount in (("罚款", fine), ("没收违法所得", seized)) if amount] or ["警告"]
    says = [f"罚款{fine * 10_000:.0f}元"] if fine else []
    says += [f"没收违法所得{seized * 10_000:.0f}元"] if seized else []
    return {
        "penaltyKind": "、".join(kinds),
        "content": "，".join(says) or "警告，责令改正",
        "fineAmount10k": f"{fine:g}" if fine else "",
        "confiscatedAmount10k": f"{seized:g}" if seized else "",
    }


def _end_cell(day: date | None) -> str:
    return day_cell(day) if day else _NOT_ENDED
