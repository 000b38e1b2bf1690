"""The knot of the graph: subjects, their records and list entries, which all lead to each other."""

from datetime import date, datetime

import strawberry
from strawberry import UNSET

from schema.arguments import (
    ActiveWanted,
    After,
    Before,
    CasesOrdered,
    CasesWanted,
    Counted,
    EntriesOrdered,
    EntriesWanted,
    First,
    Last,
    RecordsOrdered,
    RecordsWanted,
)
from schema.code_lists import RecordCategory
from schema.enums import (
    EntryState,
    ExceptionReason,
    FiveClass,
    ListAuthority,
    ListType,
    Openness,
    OpennessBasis,
    Origin,
    RecordClass,
    SevereBehaviour,
    SubjectKind,
    SubjectStatus,
)
from schema.enums_of_use import CaseKind, CaseOutcome, CaseState, ObjectionGround
from schema.fields import FieldNotCompiled, compiled, told
from schema.history import AccessEventConnection, ArchivedRecordConnection
from schema.paging import Connection
from schema.parts import Annotation, FacetCell, RecordChange, RecordFlags, RecordVersion, RelatedPerson
from schema.public_unit import Unit
from schema.scalars import Content


@strawberry.interface(description="Anything with an id that can be asked for again (节点).")
class Node:
    id: strawberry.ID = told("opaque, random, stable (标识)")


@strawberry.interface(description="Whose credit it is (信用主体 / 信息主体; IM-2018 §2).")
class Subject(Node):
    kind: SubjectKind = told("kind of subject (主体性质)")
    name: str | None = told("registered name (名称 / 姓名)")
    code: str | None = told("unified social credit code; null for natural persons (统一社会信用代码)")
    region_code: str | None = told("region of registration (行政区划代码)")
    status: SubjectStatus | None = told("state of registration (登记状态)")

    @compiled("Its records that the caller may see, latest decision first (信用信息).")
    def records(
        self,
        filter: RecordsWanted = UNSET,
        order_by: RecordsOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> "RecordConnection":
        raise FieldNotCompiled

    @compiled("How many of its records the caller may see (信用信息条数).")
    def record_count(self, filter: RecordsWanted = UNSET) -> int:
        raise FieldNotCompiled

    @compiled("Its list entries that the caller may see, latest first, at most 100 (名单记录).")
    def list_entries(self, active: ActiveWanted = UNSET) -> "list[ListEntry]":
        raise FieldNotCompiled

    @compiled("Cases about it that the caller may see, latest filed first (异议、复核、修复等事项).")
    def cases(
        self,
        filter: CasesWanted = UNSET,
        order_by: CasesOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> "Connection[Case]":
        raise FieldNotCompiled

    @compiled("Who asked about it, newest first: for itself, and an agent whose authorisation says so (查询使用记录).")
    def access_history(
        self,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> AccessEventConnection:
        raise FieldNotCompiled


@strawberry.type(description="A legal person or unincorporated organisation (法人、非法人组织).")
class Organization(Subject):
    unified_social_credit_code: str | None = told("the only matching identifier (统一社会信用代码; NX-2024 §25)")
    legal_representative: str | None = told("legal representative or principal (法定代表人或负责人)")
    registered_on: date | None = told("day of registration (成立日期)")
    sole_trader: bool | None = told("whether it is a sole trader (个体工商户)")

    @compiled("Its records that came to their end: that they were and when, latest decision first (已归档信息).")
    def archive(
        self,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> ArchivedRecordConnection:
        raise FieldNotCompiled


@strawberry.type(description="A natural person (自然人). Found by document, number and name, never browsed.")
class Person(Subject):
    masked_id_number: str | None = told("document number with all but the last two characters hidden (证件号码, 脱敏)")
    document_type: str | None = told("kind of document (证件类型)")


@strawberry.type(description="One piece of public credit information (公共信用信息; IM-2018 §12–§17).")
class Record(Node):
    subject: Subject | None = told("whose record it is (信息主体)")
    category: RecordCategory = told("category (信息类目)")
    kind: RecordClass = told("class: basic, negative, positive (信息分类)")
    origin: Origin = told("who produced it: market and self-declared information is marked so (信息来源; IM-2024 §3)")
    subtype: str | None = told("of the category, e.g. TAX; null where the provider named none (小类)")
    info_class: str | None = told("class named by the catalogue (目录信息类别)")
    five_class: FiveClass | None = told(
        "one of the five classes, derived from category and lists; null for what a subject declares of itself, "
        "which no organ has classed (五类信用信息; AL-2021 5.1, IM-2024 §27)"
    )
    openness: Openness = told("open or restricted (公开属性)")
    openness_basis: OpennessBasis | None = told("why it is open (公开依据)")
    title: str | None = told("title of the decision; free text, open once screened (决定文书名称)")
    content: Content | None = told(
        "the template's fields, keyed by field name; each key has its own rule, so keys may be missing (信息内容)"
    )
    document_number: str | None = told("number of the decision (决定文书号)")
    decided_on: date | None = told("day of the decision (决定日期)")
    ended_on: date | None = told("end of the act or event; null while it lasts (行为终止日期)")
    publicity_until: date | None = told("last day of open output (公示截止日)")
    disclosure_until: date | None = told("last day of any disclosure (披露截止日; IM-2018 §36)")
    performance_due_on: date | None = told("of a government contract: last day for what it owes (合同履行期限)")
    performed_on: date | None = told("of a government contract: when that was performed (合同履行日期)")
    region_code: str | None = told("region of the record (行政区划代码)")
    jurisdiction: str | None = told("whose rules and clocks it keeps: IM or NX (适用地区)")
    submitted_at: datetime | None = told("when its provider last submitted it, +08:00 (报送时间)")
    provider: Unit | None = told("who produced and answers for it (提供单位)")
    flags: RecordFlags = told("marks on it today (标注)")
    annotations: list[Annotation] = told("the same marks with day and article (标注明细)")
    publicity_due_on: date | None = told(
        "last day for publishing a licence or penalty; null where nothing is due or the calendar of the year is not "
        "known yet (应公示期限; IM-2017-27 (15))"
    )
    opened_on: date | None = told("first day on which it was open (公开日期)")
    exception_reason: ExceptionReason | None = told("why it need not be published (不予公示原因)")
    versions: list[RecordVersion] | None = told("how it came to be what it is (版本)")
    changes: list[RecordChange] | None = told(
        "what was changed in each version, newest first, at most 200 fields; for its subject and who answers for it "
        "(变更内容; IM-2024 §38)"
    )


@strawberry.type(description="A page of records (信用信息分页).")
class RecordConnection(Connection[Record]):
    @compiled("The same records counted by one property, after access is decided; small cells withheld (分类统计).")
    def facets(self, by: Counted) -> list[FacetCell]:
        raise FieldNotCompiled


@strawberry.type(description="One entry on a list (名单条目; IM-2018 §33, IM-2024 §36).")
class ListEntry(Node):
    credit_list: "CreditList" = told("the list (名单)", name="list")
    subject: Subject | None = told("who is listed (列入主体)")
    state: EntryState = told("where the entry stands (状态)")
    behaviour: SevereBehaviour | None = told("group of severe dishonesty; null on other lists (严重失信行为)")
    grounds: str | None = told("why it was listed; free text, open once screened (列入事由)")
    basis_document: str | None = told("decision it rests on (认定文书)")
    decided_on: date | None = told("day of the decision (决定日期)")
    published_on: date | None = told("first day of publication (公布日期)")
    publicity_until: date | None = told("last day of publication (公布截止日)")
    removed_on: date | None = told("day of removal (移出日期)")
    region_code: str | None = told("region (行政区划代码)")
    disputed: bool | None = told("an objection is open (存在异议)")
    kind: RecordClass | None = told("class of what such a list says: negative or positive (信息分类)")
    five_class: FiveClass | None = told(
        "one of the five classes while it is published; null before and after (五类信用信息; AL-2021 5.1)"
    )
    determining_unit: Unit | None = told("who decided (认定单位)")
    related_persons: list[RelatedPerson] | None = told("representatives marked on it (标明的法定代表人、主要负责人)")
    listed_number: str | None = told(
        "longer masked number, only where the list's own law publishes the number (名单公布的证件号码, 脱敏)"
    )


@strawberry.type(description="A list that a law or rule provides for (名单).")
class CreditList(Node):
    key: str = told("stable key (名单编码)")
    name: str = told("name (名称)")
    type: ListType = told("kind of list (名单类型)")
    authority: ListAuthority = told("official or for reference (名单效力)")
    region_code: str = told("region (行政区划代码)")
    jurisdiction: str = told("whose rules it keeps (适用地区)")
    legal_basis: str = told("the provision behind it (设定依据)")

    @compiled("Its entries that the caller may see, latest decision first (名单条目).")
    def entries(
        self,
        filter: EntriesWanted = UNSET,
        order_by: EntriesOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[ListEntry]:
        raise FieldNotCompiled


@strawberry.type(description="A procedure about a subject, a record or a list entry (事项; IM-2018 §33, §36–§39).")
class Case(Node):
    number: str = told("business number (事项编号)")
    kind: CaseKind = told("what it is about (事项类型)")
    state: CaseState = told("where it stands (办理状态)")
    subject: Subject | None = told("whose credit it concerns (信息主体)")
    record: Record | None = told("the record it is about, where the caller may see it (涉及的信息)")
    entry: ListEntry | None = told("the list entry it is about, where the caller may see it (涉及的名单条目)")
    provider: Unit | None = told("the unit it is addressed to (提供单位 / 认定单位)")
    unit: Unit | None = told("the unit that handles it (办理单位)")
    post: str | None = told("whose worklist it stands on (岗位)")
    region_code: str | None = told("region (行政区划代码)")
    jurisdiction: str | None = told("whose rules and clocks it keeps: IM or NX (适用地区)")
    ground: ObjectionGround | None = told("why information is objected to; null for other kinds (异议理由)")
    statement: str | None = told("what the applicant says; free text (申请理由陈述)")
    filed_on: date | None = told("day it was filed (提交日期)")
    due_on: date | None = told("last day for the answer; null where no clock runs (办理期限)")
    closed_on: date | None = told("day it was closed; null while it is open (办结日期)")
    outcome: CaseOutcome | None = told("how it ended; null while it is open (办理结果)")
    reason: str | None = told("why it was so decided; free text (办理理由)")
