"""What a caller may ask for: filters and keys. Every optional input is absent unless given."""

from datetime import date

import strawberry

from schema.code_lists import RecordCategory
from schema.enums import (
    DocumentType,
    EntryState,
    FiveClass,
    Openness,
    Origin,
    RecordClass,
    SevereBehaviour,
    SubjectKind,
    SubjectStatus,
)
from schema.fields import optional


@strawberry.input(
    description="The key of a natural person: document, number and name together (自然人查询要件; NX-2024 §25)."
)
class PersonKey:
    document_type: DocumentType = strawberry.field(description="kind of document (证件类型)")
    number: str = strawberry.field(description="full document number; never answered, stored or logged (证件号码)")
    name: str = strawberry.field(description="full name as registered; must match (姓名)")
    issuing_country: str | None = optional("ISO 3166 alpha-3 code; needed for a passport (签发国)")


@strawberry.input(description="Which subjects (主体筛选). All given conditions must hold.")
class SubjectFilter:
    kind: SubjectKind | None = optional("kind of subject (主体性质)")
    status: SubjectStatus | None = optional("state of registration (登记状态)")
    region_code: str | None = optional("GB/T 2260 or local zone code; takes in all below it (行政区划代码)")
    list_key: str | None = optional("stands on this list today, by an entry the caller sees (当前列入的名单编码)")
    sole_trader: bool | None = optional("whether it is a sole trader; persons match neither (个体工商户)")
    registered_from: date | None = optional("registered on this day or later (成立日期自)")
    registered_until: date | None = optional("registered on this day or earlier (成立日期至)")


@strawberry.input(description="Which records (信息筛选). All given conditions must hold.")
class RecordFilter:
    categories: list[RecordCategory] | None = optional("any of these categories (信息类目)")
    kind: RecordClass | None = optional("class (信息分类)")
    five_class: FiveClass | None = optional("one of the five classes (五类信用信息)")
    origin: Origin | None = optional(
        "who produced it; GOVERNMENT leaves out what is of the market or self-declared (信息来源; IM-2024 §27)"
    )
    openness: Openness | None = optional("open or restricted (公开属性)")
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    provider_code: str | None = optional("unified social credit code of the provider (提供单位统一社会信用代码)")
    subject_code: str | None = optional("unified social credit code of the organisation (统一社会信用代码)")
    list_key: str | None = optional(
        "its subject stands on this list today, by an entry the caller sees (主体当前列入的名单编码)"
    )
    jurisdiction: str | None = optional("whose rules it keeps: IM or NX (适用地区)")
    document_number: str | None = optional("exact number of the decision (决定文书号)")
    document_number_starts_with: str | None = optional(
        "first characters of the number of the decision, two or more (决定文书号开头)"
    )
    title_contains: str | None = optional(
        "two or more characters of the title as answered to the caller: a withheld title matches nothing (标题包含)"
    )
    decided_from: date | None = optional("decided on this day or later (决定日期自)")
    decided_until: date | None = optional("decided on this day or earlier (决定日期至)")
    publicity_from: date | None = optional("last day of open output is this day or later (公示截止日自)")
    publicity_until: date | None = optional(
        "last day of open output is this day or earlier; records without a last day match neither (公示截止日至)"
    )
    disputed: bool | None = optional("whether an objection is open (是否存在异议)")
    repaired: bool | None = optional("whether credit was repaired (是否已信用修复)")
    under_review: bool | None = optional("whether a review is open (是否复核中)")
    publicity_overdue: bool | None = optional(
        "whether it ought to have been published by now, was not, and no reason excuses it "
        "(是否逾期未公示; IM-2017-27 (15))"
    )
    performance_overdue: bool | None = optional(
        "whether what a government contract owes was due before today and is not performed "
        "(政企合同是否逾期未履行; IM-2024 §13)"
    )


@strawberry.input(description="Which list entries (名单条目筛选). All given conditions must hold.")
class EntryFilter:
    state: EntryState | None = optional("where the entry stands (状态)")
    behaviour: SevereBehaviour | None = optional("group of severe dishonesty (严重失信行为)")
    name: str | None = optional(
        "two or more characters of the name of who is listed, where the caller is told it (列入主体名称关键字)"
    )
    subject_code: str | None = optional("unified social credit code of the organisation (统一社会信用代码)")
    determining_unit_code: str | None = optional(
        "unified social credit code of the unit that decided (认定单位统一社会信用代码)"
    )
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    decided_from: date | None = optional("decided on this day or later (决定日期自)")
    decided_until: date | None = optional("decided on this day or earlier (决定日期至)")
    published_from: date | None = optional("published on this day or later (公布日期自)")
    published_until: date | None = optional("published on this day or earlier (公布日期至)")
    disputed: bool | None = optional("whether an objection is open (是否存在异议)")
