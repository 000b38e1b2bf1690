"""Counts of what is open today: the same for everybody who asks."""

from datetime import date
from enum import Enum
from typing import Annotated

import strawberry

from schema.code_lists import RecordCategory
from schema.enums import Origin, RecordClass
from schema.fields import optional, told


@strawberry.enum(description="What is counted, and by what (统计维度).")
class StatisticsDimension(Enum):
    REGION = strawberry.enum_value("REGION", description="records by their own region (按行政区划)")
    CATEGORY = strawberry.enum_value("CATEGORY", description="records by category (按信息类目)")
    MONTH = strawberry.enum_value("MONTH", description="records by the month of the decision (按决定月份)")
    LIST = strawberry.enum_value("LIST", description="list entries by list (按名单)")


@strawberry.input(
    description="What is counted (统计筛选). All given conditions must hold; category, class and origin are refused "
    "for list entries, which have none of them."
)
class StatisticsFilter:
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    categories: list[RecordCategory] | None = optional("any of these categories; records only (信息类目)")
    kind: RecordClass | None = optional("class; records only (信息分类)")
    origin: Origin | None = optional("who produced it; records only (信息来源; IM-2024 §27)")
    decided_from: date | None = optional("decided on this day or later (决定日期自)")
    decided_until: date | None = optional("decided on this day or earlier (决定日期至)")
    list_key: str | None = optional(
        "key of a list: entries of it, or records whose subject stands on it today (名单编码)"
    )


CountedBy = Annotated[StatisticsDimension, strawberry.argument(description="What is counted, and by what (统计维度).")]
StatisticsWanted = Annotated[
    StatisticsFilter | None, strawberry.argument(description="Only what passes every part (筛选条件).")
]


@strawberry.type(description="How much of what is counted falls on one region, category, month or list (统计单元).")
class StatisticsCell:
    key: str = told("region code, category, month as `YYYY-MM`, or key of the list (取值)")
    label: str | None = told("Chinese name of the region, category or list; null for a month (名称)")
    count: int | None = told("records or entries; null where the cell is suppressed (条数)")
    subjects: int | None = told("how many subjects they are about; null where the cell is suppressed (主体数)")
    suppressed: bool = told("whether fewer subjects stand behind the cell than the threshold (是否隐去)")


@strawberry.type(
    description="Records or list entries that are open and live today, counted alike for every caller "
    "(公开信息统计; IM-2018 §23, §27)."
)
class Statistics:
    by: StatisticsDimension = told("what was counted, and by what (统计维度)")
    as_of: date = told("the day whose rules decided what is open (统计日期)")
    total: int = told("sum of the counts that are shown; suppressed cells are not in it (已列出条数合计)")
    suppressed_cells: int = told("how many cells are suppressed (隐去单元数)")
    cells: list[StatisticsCell] = told("cells that are not empty, by key, at most 1000 (统计单元列表)")
