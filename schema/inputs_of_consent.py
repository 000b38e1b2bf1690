"""What is said of written consents and of rows held back: their enums, filters and inputs (IM-2018 §18)."""

from datetime import date
from enum import Enum
from typing import Annotated

import strawberry

from schema.code_lists import PurposeCode
from schema.fields import optional, told
from schema.inputs import PersonKey


@strawberry.enum(description="What needs the person's own consent (须本人书面同意的信息; IM-2018 §18 ¶2).")
class ConsentField(Enum):
    INCOME = strawberry.enum_value("INCOME", description="income (收入)")
    DEPOSIT = strawberry.enum_value("DEPOSIT", description="deposits (存款)")
    SECURITIES = strawberry.enum_value("SECURITIES", description="securities (有价证券)")
    COMMERCIAL_INSURANCE = strawberry.enum_value("COMMERCIAL_INSURANCE", description="commercial insurance (商业保险)")
    REAL_ESTATE = strawberry.enum_value("REAL_ESTATE", description="real estate (不动产)")
    TAX_AMOUNT = strawberry.enum_value("TAX_AMOUNT", description="amounts of tax paid (纳税数额)")


@strawberry.enum(description="Whether a written consent lives today (同意状态; IM-2018 §18 ¶2).")
class ConsentState(Enum):
    LIVE = strawberry.enum_value("LIVE", description="lives today (有效)")
    EXPIRED = strawberry.enum_value("EXPIRED", description="its last day has passed (已过期)")
    REVOKED = strawberry.enum_value("REVOKED", description="revoked by the person (已撤回)")


@strawberry.enum(description="Where a row that was held back stands (暂扣信息状态; IM-2018 §18).")
class HeldState(Enum):
    HELD = strawberry.enum_value("HELD", description="waits for a decision (待处理)")
    RELEASED = strawberry.enum_value("RELEASED", description="released, and taken in (已放行)")
    REFUSED = strawberry.enum_value("REFUSED", description="refused, and erased (已拒收)")
    EXPIRED = strawberry.enum_value("EXPIRED", description="nobody decided in time; erased (逾期清除)")


@strawberry.enum(description="What an officer decides on a row that was held back (处理决定; IM-2018 §18).")
class HeldDecision(Enum):
    RELEASE = strawberry.enum_value("RELEASE", description="it may come in (放行)")
    REFUSE = strawberry.enum_value("REFUSE", description="it may not, and is erased (拒收)")


@strawberry.enum(description="Why an officer so decides (处理理由; IM-2018 §18).")
class HeldReason(Enum):
    NO_BANNED_CONTENT = strawberry.enum_value(
        "NO_BANNED_CONTENT", description="it says nothing that may not be collected; to release (不含禁止归集内容)"
    )
    LAWFUL_BY_PROVISION = strawberry.enum_value(
        "LAWFUL_BY_PROVISION", description="a provision has it collected; to release (法律法规规定应当归集)"
    )
    BANNED_CONTENT = strawberry.enum_value(
        "BANNED_CONTENT", description="it says what may not be collected; to refuse (含禁止归集内容)"
    )
    UNCLEAR = strawberry.enum_value(
        "UNCLEAR", description="it can not be told; to refuse, until it is said plainly (无法判断)"
    )


@strawberry.input(description="Which written consents (书面同意筛选). All given conditions must hold.")
class ConsentFilter:
    live: bool | None = optional("true: lives today; false: does not (今日是否有效)")
    purpose: PurposeCode | None = optional("what it was given for (使用目的)")


@strawberry.input(description="Which rows held back (暂扣信息筛选). All given conditions must hold.")
class HeldRowFilter:
    waiting: bool | None = optional("true: waits for a decision today; false: does not (是否待处理)")
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    held_from: date | None = optional("held back on this day or later (暂扣日期自)")
    held_until: date | None = optional("held back on this day or earlier (暂扣日期至)")


@strawberry.input(description="A trader who is one person (个体工商户).")
class TraderKey:
    code: str = told("unified social credit code, 92… (统一社会信用代码)")
    name: str = told("registered name (名称)")


@strawberry.input(
    description="A person's written consent as the unit holds it (书面同意; IM-2018 §18 ¶2). Exactly one of `person` "
    "and `trader`; the same document again gives the same consent."
)
class ConsentInput:
    person: PersonKey | None = optional("who consents (自然人证件与姓名)")
    trader: TraderKey | None = optional("the trader who consents (个体工商户)")
    fields: list[ConsentField] = told("what may be collected (同意归集的信息)")
    purpose: PurposeCode = told("what for (使用目的)")
    document_number: str = told("number of the signed document, never of the person (同意书编号)")
    document_digest: str = told("SHA-256 of the signed document, 64 hexadecimal digits (同意书摘要)")
    signed_on: date = told("day of the signature (签署日期)")
    valid_until: date = told("last day (截止日)")


ConsentsWanted = Annotated[
    ConsentFilter | None, strawberry.argument(description="Only consents that pass every part (筛选条件).")
]
HeldRowsWanted = Annotated[
    HeldRowFilter | None, strawberry.argument(description="Only rows that pass every part (筛选条件).")
]
ConsentGiven = Annotated[ConsentInput, strawberry.argument(description="The consent as it was signed (书面同意).")]
Decided = Annotated[HeldDecision, strawberry.argument(description="What is decided (处理决定).")]
DecidedBecause = Annotated[HeldReason, strawberry.argument(description="Why; one that fits the decision (处理理由).")]
