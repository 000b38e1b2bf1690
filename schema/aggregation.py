"""The aggregation log as it is read: what was put in, changed, archived or erased, by whom; never a value."""

from datetime import date, datetime

import strawberry

from schema.fields import optional, told
from schema.public_unit import Unit


@strawberry.type(description="One change of what is stored (归集日志; IM-2018 §35).")
class AggregationEntry:
    act_id: str = told("the act that it was a part of, e.g. one submission (归集批次)")
    place: int = told("its place within the act, from 1 (序号)")
    at: datetime = told("when, +08:00 (办理时间)")
    role: str = told("role in which it was done; SYSTEM: by the nightly job (角色)")
    unit: Unit | None = told("the unit that did it (办理单位)")
    action: str = told("what was done, e.g. SUBMITTED, CORRECTED, REVOKED, ARCHIVED, ERASED (操作)")
    thing: str = told("class of what was changed, e.g. RECORD, CATALOGUE_ITEM (对象类别)", name="object")
    object_id: str = told("id of what was changed, also where it is gone (对象标识)")
    version: int = told("the version that it made (版本号)")
    reason: str | None = told("key of the reason; null where none is asked for (原因)")
    policy_revision: str = told("revision of the rules in force (规则版本)")


@strawberry.input(description="Which changes (归集日志筛选). All given conditions must hold.")
class AggregationFilter:
    since: date | None = optional("done on this day in China or later (办理日期自)", name="from")
    until: date | None = optional("done on this day in China or earlier (办理日期至)")
    action: str | None = optional("this action (操作)")
    thing: str | None = optional("changes of this class of things (对象类别)", name="object")
    object_id: strawberry.ID | None = optional("changes of this one thing (对象标识)")
    act_id: str | None = optional("changes of this one act (归集批次)")
