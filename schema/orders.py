"""In which order rows are answered, and by what records are counted."""

from enum import Enum

import strawberry


@strawberry.enum(description="Order of records (排序).")
class RecordOrder(Enum):
    DECIDED_ON_DESC = strawberry.enum_value("DECIDED_ON_DESC", description="latest decision first (决定日期从新到旧)")
    DECIDED_ON_ASC = strawberry.enum_value("DECIDED_ON_ASC", description="earliest decision first (决定日期从旧到新)")
    CATEGORY_ASC = strawberry.enum_value(
        "CATEGORY_ASC", description="by category, in each the earliest decision first (类目升序)"
    )
    CATEGORY_DESC = strawberry.enum_value(
        "CATEGORY_DESC", description="by category, reversed, in each the latest decision first (类目降序)"
    )
    DOCUMENT_NUMBER_ASC = strawberry.enum_value(
        "DOCUMENT_NUMBER_ASC", description="by number of the decision; those without one first (文书号升序)"
    )
    DOCUMENT_NUMBER_DESC = strawberry.enum_value(
        "DOCUMENT_NUMBER_DESC", description="by number of the decision, reversed (文书号降序)"
    )


@strawberry.enum(description="Order of list entries (排序).")
class EntryOrder(Enum):
    DECIDED_ON_DESC = strawberry.enum_value("DECIDED_ON_DESC", description="latest decision first (决定日期从新到旧)")
    DECIDED_ON_ASC = strawberry.enum_value("DECIDED_ON_ASC", description="earliest decision first (决定日期从旧到新)")
    PUBLISHED_ON_DESC = strawberry.enum_value(
        "PUBLISHED_ON_DESC", description="latest publication first; those not published last (公布日期从新到旧)"
    )
    PUBLISHED_ON_ASC = strawberry.enum_value(
        "PUBLISHED_ON_ASC", description="those not published first, then the earliest (公布日期从旧到新)"
    )


@strawberry.enum(description="Order of subjects (排序).")
class SubjectOrder(Enum):
    NAME_ASC = strawberry.enum_value("NAME_ASC", description="by name, code-point order (名称升序)")
    NAME_DESC = strawberry.enum_value("NAME_DESC", description="by name, reversed (名称降序)")
    CODE_ASC = strawberry.enum_value("CODE_ASC", description="by unified social credit code (代码升序)")
    CODE_DESC = strawberry.enum_value("CODE_DESC", description="by unified social credit code, reversed (代码降序)")
    REGISTERED_ON_DESC = strawberry.enum_value(
        "REGISTERED_ON_DESC", description="latest registration first; without a day last (成立日期从新到旧)"
    )
    REGISTERED_ON_ASC = strawberry.enum_value(
        "REGISTERED_ON_ASC", description="without a day first, then the earliest registration (成立日期从旧到新)"
    )


@strawberry.enum(description="Order of cases (排序).")
class CaseOrder(Enum):
    FILED_ON_DESC = strawberry.enum_value("FILED_ON_DESC", description="latest filed first (提交日期从新到旧)")
    FILED_ON_ASC = strawberry.enum_value("FILED_ON_ASC", description="earliest filed first (提交日期从旧到新)")
    DUE_ON_ASC = strawberry.enum_value(
        "DUE_ON_ASC", description="the soonest due first; those without a last day last (办理期限从近到远)"
    )
    DUE_ON_DESC = strawberry.enum_value(
        "DUE_ON_DESC", description="those without a last day first, then the latest due (办理期限从远到近)"
    )


@strawberry.enum(description="What records are counted by (统计维度).")
class RecordFacet(Enum):
    CATEGORY = strawberry.enum_value("CATEGORY", description="category (信息类目)")
    KIND = strawberry.enum_value("KIND", description="class: basic, negative, positive (信息分类)")
    REGION = strawberry.enum_value("REGION", description="region (行政区划)")
