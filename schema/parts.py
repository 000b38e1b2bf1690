"""Parts of records, list entries and pages: decided with what they are a part of, and leading nowhere."""

from datetime import date, datetime

import strawberry

from schema.enums import AnnotationKind, RelatedRole, VersionReason
from schema.fields import told


@strawberry.type(description="What is marked on a record (标注).")
class RecordFlags:
    disputed: bool = told("an objection is open (存在异议; IM-2018 §38)")
    repaired: bool = told("credit was repaired (已信用修复; IM-2018 §37)")
    under_review: bool = told("a review is open (复核中; IM-2018 §39)")


@strawberry.type(description="One mark with its first day (标注).")
class Annotation:
    kind: AnnotationKind = told("what is marked (标注类型)")
    since: date = told("first day of the mark (标注日期)")
    article: str = told("the article that demands it (依据条款)")


@strawberry.type(description="One version of a record (版本).")
class RecordVersion:
    number: int = told("1 for the first submission (版本号)")
    changed_at: datetime = told("when it was submitted, +08:00 (变更时间)")
    reason: VersionReason = told("why it came to be (变更原因)")
    changed_by: str = told("name of the unit that changed it (变更单位)")
    discovered_on: date | None = told("of a correction: day its fault was discovered, where told (发现日期)")
    due_on: date | None = told("last day for that correction (更正期限; NX-2024 §53)")


@strawberry.type(description="One field that a version changed (变更字段; IM-2024 §38).")
class RecordChange:
    version: int = told("number of the version (版本号)")
    changed_at: datetime = told("when, +08:00 (变更时间)")
    reason: VersionReason = told("why (变更原因)")
    changed_by: str = told("name of the unit that changed it (变更单位)")
    field: str = told("name of the field, `content.` before those of the content (字段)")
    old: str | None = told("what it said before; null where it said nothing (变更前)")
    new: str | None = told("what it says since; null where it says nothing (变更后)")


@strawberry.type(description="A person named with a role and its basis; not linked to other organisations (关联人员).")
class RelatedPerson:
    role: RelatedRole = told("part played (角色)")
    name: str = told("name (姓名)")
    basis: str = told("why the person is named (依据)")


@strawberry.type(description="How many visible records fall into one cell (统计单元).")
class FacetCell:
    key: str = told("value of the facet (取值)")
    count: int | None = told("records; null where fewer subjects stand behind the cell than the threshold (条数)")
    suppressed: bool = told("whether the count is withheld because the cell is small (是否隐去)")
