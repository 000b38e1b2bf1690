"""Arguments that several fields take, with their descriptions."""

from typing import Annotated

import strawberry

from schema.enums import RecordFacet, RecordOrder, SubjectOrder
from schema.inputs import EntryFilter, PersonKey, RecordFilter, SubjectFilter

Id = Annotated[strawberry.ID, strawberry.argument(description="An id from an earlier answer (标识).")]
SubjectId = Annotated[strawberry.ID | None, strawberry.argument(description="Id of the subject (主体标识).")]
PersonAsked = Annotated[
    PersonKey | None, strawberry.argument(description="A person's document, number and name (自然人证件与姓名).")
]
Codes = Annotated[list[str], strawberry.argument(description="Unified social credit codes (统一社会信用代码列表).")]
SubjectsWanted = Annotated[
    SubjectFilter | None, strawberry.argument(description="Only subjects that pass every part (筛选条件).")
]
SubjectsOrdered = Annotated[SubjectOrder | None, strawberry.argument(description="Order of the subjects (排序方式).")]
RecordsWanted = Annotated[
    RecordFilter | None, strawberry.argument(description="Only records that pass every part (筛选条件).")
]
RecordsOrdered = Annotated[
    RecordOrder | None,
    strawberry.argument(description="Order of the records; latest decision first unless told (排序方式)."),
]
EntriesWanted = Annotated[
    EntryFilter | None, strawberry.argument(description="Only entries that pass every part (筛选条件).")
]
ActiveWanted = Annotated[
    bool | None, strawberry.argument(description="true: published entries only; false: all others (是否正在公布).")
]
Counted = Annotated[RecordFacet, strawberry.argument(description="The property that is counted by (统计维度).")]
