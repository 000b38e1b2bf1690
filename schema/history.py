"""What a subject is told of its own past: who looked at its information, and what came to its end."""

from datetime import date, datetime

import strawberry

from schema.code_lists import PurposeCode, RecordCategory
from schema.enums import RecordClass, Role
from schema.enums_of_use import LogDecision
from schema.fields import told
from schema.paging import Connection
from schema.public_unit import Unit


@strawberry.type(description="One question that was about the subject (查询使用记录; IM-2024 §38).")
class AccessEvent:
    at: datetime = told("when, +08:00 (查询时间)")
    role: Role = told("who asked, by role (查询者角色)")
    unit: Unit | None = told("the unit it asked for; null where no unit asked (查询单位)")
    purpose: PurposeCode | None = told("the purpose it stated (查询目的)")
    decision: LogDecision = told("whether it was answered (查询结果)")
    asked_by_key: bool = told("whether it named the subject by code, document or id (是否按标识查询)")
    field_classes: list[str] = told("classes of restricted data behind the answer (数据类别)")
    disclosed: int = told("restricted rows of the subject behind the answer; 0 = none (涉及条数)")


@strawberry.type(description="A page of questions about the subject (查询使用记录分页).")
class AccessEventConnection(Connection[AccessEvent]):
    pass


@strawberry.type(
    description="A record that came to its end: that it was and when, no more of it (已归档信息; IM-2018 §36)."
)
class ArchivedRecord:
    category: RecordCategory = told("category (信息类目)")
    kind: RecordClass = told("class: basic, negative, positive (信息分类)")
    decided_on: date | None = told("day of the decision (决定日期)")
    ended_on: date | None = told("end of the act or event (行为终止日期)")
    disclosure_until: date | None = told("last day of any disclosure (披露截止日)")


@strawberry.type(description="A page of archived records (已归档信息分页).")
class ArchivedRecordConnection(Connection[ArchivedRecord]):
    pass
