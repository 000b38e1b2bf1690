"""The arguments of fields, with their descriptions."""

from datetime import date
from typing import Annotated

import strawberry

from schema.aggregation import AggregationFilter
from schema.code_lists import RecordCategory
from schema.enums import CatalogueState, RecordClass
from schema.inputs import EntryFilter, PersonKey, RecordFilter, SubjectFilter
from schema.inputs_of_use import AuthorisationFilter, CaseFilter, QueryLogFilter, TipFilter
from schema.orders import CaseOrder, EntryOrder, RecordFacet, RecordOrder, SubjectOrder

Id = Annotated[strawberry.ID, strawberry.argument(description="An id from an earlier answer (标识).")]
SubjectId = Annotated[strawberry.ID | None, strawberry.argument(description="Id of the subject (主体标识).")]
SubjectCode = Annotated[str | None, strawberry.argument(description="Unified social credit code (统一社会信用代码).")]
PersonAsked = Annotated[
    PersonKey | None, strawberry.argument(description="A person's document, number and name (自然人证件与姓名).")
]
Codes = Annotated[list[str], strawberry.argument(description="Unified social credit codes (统一社会信用代码列表).")]
SubjectsWanted = Annotated[
    SubjectFilter | None, strawberry.argument(description="Only subjects that pass every part (筛选条件).")
]
NameSearched = Annotated[
    str | None, strawberry.argument(description="Two or more characters of the name (名称关键字).")
]
SubjectsOrdered = Annotated[SubjectOrder | None, strawberry.argument(description="Order of the subjects (排序方式).")]
RecordsWanted = Annotated[
    RecordFilter | None, strawberry.argument(description="Only records that pass every part (筛选条件).")
]
RecordsOrdered = Annotated[
    RecordOrder | None,
    strawberry.argument(description="Order of the records; latest decision first unless told (排序方式)."),
]
ListKey = Annotated[str, strawberry.argument(description="Key of the list (名单编码).")]
EntriesWanted = Annotated[
    EntryFilter | None, strawberry.argument(description="Only entries that pass every part (筛选条件).")
]
EntriesOrdered = Annotated[
    EntryOrder | None,
    strawberry.argument(description="Order of the entries; latest decision first unless told (排序方式)."),
]
ActiveWanted = Annotated[
    bool | None, strawberry.argument(description="true: published entries only; false: all others (是否正在公布).")
]
Counted = Annotated[RecordFacet, strawberry.argument(description="The property that is counted by (统计维度).")]
CatalogueRegion = Annotated[str | None, strawberry.argument(description="Region, with all below it (行政区划代码).")]
CatalogueCategory = Annotated[RecordCategory | None, strawberry.argument(description="Category (信息类目).")]
CatalogueKind = Annotated[RecordClass | None, strawberry.argument(description="Class (信息分类).")]
CatalogueStates = Annotated[
    CatalogueState | None,
    strawberry.argument(description="Where items stand; published ones unless told (目录条目状态)."),
]
ItemKey = Annotated[str | None, strawberry.argument(description="One item, by its key (条目编码).")]
ItemSearched = Annotated[
    str | None, strawberry.argument(description="Two or more characters of the item's name (目录项名称关键字).")
]
InForceOn = Annotated[date | None, strawberry.argument(description="In force on this day (在此日有效).")]
CasesWanted = Annotated[
    CaseFilter | None, strawberry.argument(description="Only cases that pass every part (筛选条件).")
]
CasesOrdered = Annotated[
    CaseOrder | None,
    strawberry.argument(description="Order of the cases; latest filed first unless told (排序方式)."),
]
TipsWanted = Annotated[TipFilter | None, strawberry.argument(description="Only tips that pass every part (筛选条件).")]
AuthorisationsWanted = Annotated[
    AuthorisationFilter | None, strawberry.argument(description="Only authorisations that pass every part (筛选条件).")
]
LogWanted = Annotated[
    QueryLogFilter | None, strawberry.argument(description="Only entries that pass every part (筛选条件).")
]
ChangesWanted = Annotated[
    AggregationFilter | None, strawberry.argument(description="Only changes that pass every part (筛选条件).")
]
First = Annotated[
    int | None, strawberry.argument(description="How many from the start; 20 unless told, at most 100 (每页条数).")
]
Last = Annotated[
    int | None,
    strawberry.argument(description="How many from the end, at most 100; needs no `first` (从末尾取的条数)."),
]
After = Annotated[str | None, strawberry.argument(description="A cursor: answer what follows it (从该游标之后).")]
Before = Annotated[str | None, strawberry.argument(description="A cursor: answer what precedes it (到该游标之前).")]
