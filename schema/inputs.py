"""What a caller may ask for: filters and keys. Every optional input is absent unless given."""

from datetime import date
from typing import Any

import strawberry
from strawberry import UNSET

from schema.enums import (
    DocumentType,
    EntryState,
    Openness,
    RecordCategory,
    RecordClass,
    SevereBehaviour,
    SubjectKind,
    SubjectStatus,
)


def _optional(description: str) -> Any:
    return strawberry.field(default=UNSET, description=description)


@strawberry.input(
    description="The key of a natural person: document, number and name together (自然人查询要件; NX-2024 §25)."
)
class PersonKey:
    document_type: DocumentType = strawberry.field(description="kind of document (证件类型)")
    number: str = strawberry.field(description="full document number; never answered, stored or logged (证件号码)")
    name: str = strawberry.field(description="full name as registered; must match (姓名)")
    issuing_country: str | None = _optional("ISO 3166 alpha-3 code; needed for a passport (签发国)")


@strawberry.input(description="Which subjects (主体筛选). All given conditions must hold.")
class SubjectFilter:
    kind: SubjectKind | None = _optional("kind of subject (主体性质)")
    status: SubjectStatus | None = _optional("state of registration (登记状态)")
    region_code: str | None = _optional("GB/T 2260 or local zone code; takes in all below it (行政区划代码)")


@strawberry.input(description="Which records (信息筛选). All given conditions must hold.")
class RecordFilter:
    categories: list[RecordCategory] | None = _optional("any of these categories (信息类目)")
    kind: RecordClass | None = _optional("class (信息分类)")
    openness: Openness | None = _optional("open or restricted (公开属性)")
    region_code: str | None = _optional("region, with all below it (行政区划代码)")
    provider_code: str | None = _optional("unified social credit code of the provider (提供单位统一社会信用代码)")
    document_number: str | None = _optional("exact number of the decision (决定文书号)")
    title_contains: str | None = _optional(
        "two or more characters of the title as answered to the caller: a withheld title matches nothing (标题包含)"
    )
    decided_from: date | None = _optional("decided on this day or later (决定日期自)")
    decided_until: date | None = _optional("decided on this day or earlier (决定日期至)")
    disputed: bool | None = _optional("whether an objection is open (是否存在异议)")


@strawberry.input(description="Which list entries (名单条目筛选). All given conditions must hold.")
class EntryFilter:
    state: EntryState | None = _optional("where the entry stands (状态)")
    behaviour: SevereBehaviour | None = _optional("group of severe dishonesty (严重失信行为)")
    subject_code: str | None = _optional("unified social credit code of the organisation (统一社会信用代码)")
    region_code: str | None = _optional("region, with all below it (行政区划代码)")
    decided_from: date | None = _optional("decided on this day or later (决定日期自)")
    decided_until: date | None = _optional("decided on this day or earlier (决定日期至)")
