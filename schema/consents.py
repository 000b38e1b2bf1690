"""A person's written consents, and rows that wait for an officer's decision (书面同意、暂扣信息; IM-2018 §18)."""

from datetime import date

import strawberry

from schema.code_lists import PurposeCode
from schema.credit import Node, Record, Subject
from schema.fields import told
from schema.inputs_of_consent import ConsentField, ConsentState, HeldReason, HeldState
from schema.public_unit import Unit


@strawberry.type(description="A person's own written consent to collecting some fields (书面同意; IM-2018 §18 ¶2).")
class Consent(Node):
    subject: Subject | None = told("who consents (同意人)")
    holder: Unit | None = told("the unit that may collect (归集单位)")
    fields: list[ConsentField] = told("what may be collected, sorted (同意归集的信息)")
    purpose: PurposeCode = told("what for (使用目的)")
    document_number: str | None = told("number of the signed document (同意书编号)")
    document_digest: str | None = told("SHA-256 of the signed document (同意书摘要)")
    signed_on: date | None = told("day of the signature (签署日期)")
    valid_until: date | None = told("last day (截止日)")
    revoked_on: date | None = told("day it was revoked; from then on it is dead (撤回日期)")
    state: ConsentState = told("whether it lives today (同意状态)")


@strawberry.type(
    description="A submitted row whose text may say what must not be collected, until an officer decides or its last "
    "day has passed; it lies encrypted (暂扣信息; IM-2018 §18)."
)
class HeldRow(Node):
    provider: Unit | None = told("who submitted it; null where a subject declared it itself (提供单位)")
    region_code: str | None = told("region whose desk decides (行政区划代码)")
    row: int = told("its row in the submission (行号)")
    field: str = told("the path in doubt; several are joined by commas (存疑字段)")
    ban: str = told("what it may say, e.g. DISEASE (疑似禁止归集类别)")
    article: str = told("the provision that forbids it (依据)")
    text: str | None = told(
        "what stands at that path; for the officer who decides, while it waits (存疑内容, 仅供处理人员)"
    )
    held_on: date | None = told("day it was held back (暂扣日期)")
    expires_on: date | None = told("last day on which it can be decided (处理期限)")
    state: HeldState = told("where it stands today (状态)")
    decided_on: date | None = told("day of the decision (处理日期)")
    reason: HeldReason | None = told("why it was so decided (处理理由)")
    record: Record | None = told("what it became, where the caller may see it (放行后的信息)")
