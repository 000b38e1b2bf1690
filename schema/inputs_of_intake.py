"""What a submission is made of: its records, its manner, and the enums that speak of it (IM-2018 §20, §21)."""

from datetime import date
from enum import Enum
from typing import Annotated

import strawberry

from schema.code_lists import RecordCategory
from schema.enums import DocumentType, ExceptionReason, Openness, OpennessBasis
from schema.fields import optional, told
from schema.scalars import Content


@strawberry.enum(description="Whether good records are taken though others are refused (提交方式).")
class SubmissionMode(Enum):
    ALL_OR_NOTHING = strawberry.enum_value(
        "ALL_OR_NOTHING", description="one refused record refuses them all (整批接收或整批退回)"
    )
    ROW_BY_ROW = strawberry.enum_value("ROW_BY_ROW", description="each record by itself (逐条接收)")


@strawberry.enum(description="The way on which a submission came (报送渠道).")
class SubmissionChannel(Enum):
    API = strawberry.enum_value("API", description="as the argument of a mutation (接口)")
    STREAM = strawberry.enum_value("STREAM", description="as lines of JSON (流式报送)")
    FILE = strawberry.enum_value("FILE", description="as a file of the templates (文件)")
    LEDGER = strawberry.enum_value("LEDGER", description="as a ledger of decisions (台账)")


@strawberry.enum(description="What became of a row that was taken (接收结果).")
class RowAction(Enum):
    SUBMITTED = strawberry.enum_value("SUBMITTED", description="a new record (新增)")
    RESUBMITTED = strawberry.enum_value("RESUBMITTED", description="a new version of a record (更新)")
    ATTESTED = strawberry.enum_value("ATTESTED", description="the record stands as it was (未变化)")
    DECLARED = strawberry.enum_value("DECLARED", description="a new line of the ledger (新增台账条目)")
    DECLARED_AGAIN = strawberry.enum_value("DECLARED_AGAIN", description="a line that was changed (更新台账条目)")


@strawberry.enum(description="The procedure by which a penalty was imposed (处罚程序; IM-2018 §13(5)).")
class PenaltyProcedure(Enum):
    GENERAL = strawberry.enum_value("GENERAL", description="general procedure (普通程序)")
    SUMMARY = strawberry.enum_value("SUMMARY", description="summary procedure: not taken in (简易程序)")


@strawberry.enum(description="How serious an act is; decides how long it is public (违法行为严重程度).")
class Seriousness(Enum):
    MINOR = strawberry.enum_value("MINOR", description="minor (轻微)")
    GENERAL = strawberry.enum_value("GENERAL", description="general (一般)")
    SERIOUS = strawberry.enum_value("SERIOUS", description="serious (严重)")


@strawberry.enum(description="The document that negative information rests on (依据文书; IM-2024 §33, NX-2024 §41).")
class BasisKind(Enum):
    JUDGMENT_OR_AWARD = strawberry.enum_value(
        "JUDGMENT_OR_AWARD", description="effective judgment or award (生效的司法裁判文书、仲裁文书)"
    )
    ADMINISTRATIVE_DECISION = strawberry.enum_value(
        "ADMINISTRATIVE_DECISION", description="effective administrative decision (生效的行政决定文书)"
    )
    OTHER_BY_LAW = strawberry.enum_value("OTHER_BY_LAW", description="another document named by law (法定其他文书)")


@strawberry.input(
    description="Whose record it is (信息主体): an organisation by its code, a person by its document, with the name."
)
class SubmittedSubject:
    name: str | None = optional("registered name (名称 / 姓名)")
    code: str | None = optional("unified social credit code of an organisation (统一社会信用代码)")
    registration_number: str | None = optional("of a sole trader without a code (工商注册号)")
    legal_representative: str | None = optional("of an organisation (法定代表人)")
    document_type: DocumentType | None = optional("kind of a person's document (证件类型)")
    document_number: str | None = optional("its number; never answered, stored or logged (证件号码)")
    issuing_country: str | None = optional("ISO 3166 alpha-3 code; needed for a passport (签发国)")


@strawberry.input(description="The effective document that negative information rests on (依据文书; IM-2024 §33).")
class BasisDocument:
    kind: BasisKind = told("kind of document (文书类型)")
    number: str = told("its number (文书号)")
    issuer: str = told("who issued it (作出机关)")
    effective_on: date = told("day it took effect (生效日期)")


@strawberry.input(description="The notice to the subject; without it a negative record is shown to nobody else (告知).")
class NoticeToSubject:
    served_on: date = told("day it was served (送达日期)")
    reference: str | None = optional("number of the notice (告知文书号)")


@strawberry.input(description="How a government keeps its contract (政企合同履行; IM-2024 §13).")
class ContractPerformance:
    due_on: date | None = optional("when the next obligation is due (履行期限)")
    performed_on: date | None = optional("when it was performed (履行日期)")


@strawberry.input(description="One record as its provider states it (报送信息).")
class RecordInput:
    provider_key: str = told("the provider's own key: the same key again is the same record (提供单位记录标识)")
    category: RecordCategory = told("category; its catalogue item must be in force (信息类目)")
    subtype: str | None = optional("of the category, e.g. TAX (小类)")
    catalogue_item: str | None = optional(
        "key of the catalogue item, where the category has several; else the base is meant (条目编码)"
    )
    subject: SubmittedSubject | None = optional("whose record it is; absent where it is the caller's own (信息主体)")
    title: str = told("title of the decision (文书名称)")
    document_number: str | None = optional("number of the decision (决定文书号)")
    decided_on: date = told("day of the decision (决定日期)")
    ended_on: date | None = optional("end of the act or event (行为终止日期)")
    lasts: bool | None = optional("true: the act has not ended (行为未终止)")
    procedure: PenaltyProcedure | None = optional("of a penalty; unstated it is never open (处罚程序)")
    seriousness: Seriousness | None = optional("how serious the act is (违法行为严重程度)")
    publicity_until: date | None = optional("last day of open output, if earlier than the law's (公示截止期)")
    openness: Openness | None = optional("open or restricted; restricted unless told (公开属性)")
    openness_basis: OpennessBasis | None = optional("why it is open (公开依据)")
    openness_reference: str | None = optional("where it was published, or the provision (公开渠道或条款)")
    exception_reason: ExceptionReason | None = optional("why it need not be published (不予公开原因)")
    screened: bool | None = optional("true: its free text holds no personal data or secret (文本已审核)")
    region_code: str | None = optional("region of the record; the provider's unless told (所属区域代码)")
    basis: BasisDocument | None = optional("what negative information rests on; a penalty rests on itself (依据文书)")
    notice: NoticeToSubject | None = optional("the notice to its subject (告知)")
    performance: ContractPerformance | None = optional("of a contract of a government (合同履行)")
    content: Content | None = optional("the catalogue item's own fields, flat text by key (信息内容)")


@strawberry.input(description="Records that are submitted together (报送批次; IM-2018 §20).")
class SubmissionInput:
    client_key: str = told("the caller's own key of this submission: a repeat finds the same receipt (请求标识)")
    mode: SubmissionMode = told("whether good records are taken though others are refused (提交方式)")
    attestation: str = told("version of the statement by which the submitter answers for the truth (真实性承诺版本)")
    records: list[RecordInput] = told("the records, at most 1 000; more come as a stream (信息)")


RecordsSubmitted = Annotated[SubmissionInput, strawberry.argument(description="The submission (报送批次).")]
