"""Enums of the wire: what information, lists, roles and documents can be. Their keys are those of the store."""

from enum import Enum

import strawberry


@strawberry.enum(description="What kind of subject it is (信息主体的性质; IM-2018 §2).")
class SubjectKind(Enum):
    NATURAL_PERSON = strawberry.enum_value("NATURAL_PERSON", description="natural person with full capacity (自然人)")
    LEGAL_PERSON = strawberry.enum_value("LEGAL_PERSON", description="legal person (法人)")
    UNINCORPORATED_ORG = strawberry.enum_value(
        "UNINCORPORATED_ORG", description="unincorporated organisation, sole traders included (非法人组织)"
    )


@strawberry.enum(description="Whether the subject's registration lives (登记状态).")
class SubjectStatus(Enum):
    ACTIVE = strawberry.enum_value("ACTIVE", description="in being (存续)")
    CANCELLED = strawberry.enum_value("CANCELLED", description="deregistered (注销)")


@strawberry.enum(description="The three classes of public credit information (信息分类; IM-2018 §11).")
class RecordClass(Enum):
    BASIC = strawberry.enum_value("BASIC", description="basic information (基本信息)")
    NEGATIVE = strawberry.enum_value("NEGATIVE", description="negative information (不良信息)")
    POSITIVE = strawberry.enum_value("POSITIVE", description="positive information (良好信息)")


@strawberry.enum(description="Who may see it (公开信息 / 非公开信息; IM-2018 §23). Not who produced it.")
class Openness(Enum):
    OPEN = strawberry.enum_value("OPEN", description="open to everybody (公开)")
    RESTRICTED = strawberry.enum_value(
        "RESTRICTED", description="for the subject, its agent and state organs on duty (非公开)"
    )


@strawberry.enum(description="The recorded basis without which nothing is open (公开依据; IM-2018 §23 ¶2).")
class OpennessBasis(Enum):
    PUBLISHED_BY_PROVIDER = strawberry.enum_value(
        "PUBLISHED_BY_PROVIDER", description="lawfully published by its provider (提供单位已依法发布)"
    )
    STATUTORY_DISCLOSURE = strawberry.enum_value(
        "STATUTORY_DISCLOSURE", description="a law, regulation or rule demands disclosure (依法应当主动公开)"
    )
    SUBJECT_SELF_PUBLISHED = strawberry.enum_value(
        "SUBJECT_SELF_PUBLISHED", description="market information that its subject published itself (主体自行公开)"
    )
    AGREED = strawberry.enum_value("AGREED", description="market information, open as agreed (依约定公开)")


@strawberry.enum(description="Who produced a piece of information (信息来源; IM-2024 §3, §26, §27).")
class Origin(Enum):
    GOVERNMENT = strawberry.enum_value("GOVERNMENT", description="state organs and authorised units (公共信用信息)")
    MARKET = strawberry.enum_value("MARKET", description="collected by a market unit, by agreement (非公共信用信息)")
    SELF_DECLARED = strawberry.enum_value("SELF_DECLARED", description="declared by the subject itself (自主申报)")


@strawberry.enum(description="What is marked on a record (标注).")
class AnnotationKind(Enum):
    DISPUTED = strawberry.enum_value("DISPUTED", description="an objection is open (存在异议; IM-2018 §38)")
    REPAIRED = strawberry.enum_value("REPAIRED", description="credit was repaired (信用修复; IM-2018 §37)")
    UNDER_REVIEW = strawberry.enum_value("UNDER_REVIEW", description="a review is open (复核; IM-2018 §39)")


@strawberry.enum(description="Why a version of a record came to be (变更原因; IM-2024 §38).")
class VersionReason(Enum):
    SUBMITTED = strawberry.enum_value("SUBMITTED", description="first submission (首次报送)")
    RESUBMITTED = strawberry.enum_value("RESUBMITTED", description="the provider sent it again, changed (更新报送)")
    OPENED = strawberry.enum_value("OPENED", description="opened by the authority of the region (公开)")
    CLERICAL_ERROR = strawberry.enum_value("CLERICAL_ERROR", description="corrected: a slip of the pen (更正: 笔误)")
    OMISSION = strawberry.enum_value("OMISSION", description="corrected: something was left out (更正: 遗漏)")
    WRONG_SUBJECT = strawberry.enum_value("WRONG_SUBJECT", description="it was about somebody else (主体错误)")
    DECISION_CHANGED = strawberry.enum_value(
        "DECISION_CHANGED", description="corrected: the decision behind it was changed (更正: 所依据的决定已变更)"
    )
    OBJECTION_UPHELD = strawberry.enum_value(
        "OBJECTION_UPHELD", description="corrected: an objection was upheld (更正: 异议成立)"
    )
    SITUATION_CHANGED = strawberry.enum_value(
        "SITUATION_CHANGED", description="the matter went on: it ended, was served, performed or opened (情况变化)"
    )
    ERROR = strawberry.enum_value("ERROR", description="taken back: the information was wrong (撤销: 信息错误)")
    DECISION_REVOKED = strawberry.enum_value(
        "DECISION_REVOKED", description="taken back: the decision behind it was revoked (撤销: 所依据的决定已撤销)"
    )
    NOT_TO_BE_COLLECTED = strawberry.enum_value(
        "NOT_TO_BE_COLLECTED", description="taken back: it ought not to have been collected (撤销: 不应归集)"
    )


@strawberry.enum(description="Why a licence or penalty need not be published (不予公示原因; IM-2017-27 (15)).")
class ExceptionReason(Enum):
    STATE_SECRET = strawberry.enum_value("STATE_SECRET", description="state secret: never taken in (国家秘密)")
    TRADE_SECRET = strawberry.enum_value("TRADE_SECRET", description="trade secret (商业秘密)")
    PRIVACY = strawberry.enum_value("PRIVACY", description="personal privacy (个人隐私)")
    OTHER_LAW = strawberry.enum_value("OTHER_LAW", description="another provision forbids it (其他法定情形)")


@strawberry.enum(description="The kind of list (名单类型; IM-2018 §32, IM-2024 §30, §35).")
class ListType(Enum):
    SEVERE = strawberry.enum_value("SEVERE", description="severe dishonesty (严重失信主体名单)")
    INCENTIVE = strawberry.enum_value("INCENTIVE", description="incentive subjects (守信激励对象)")
    JUDGMENT_DEBTOR = strawberry.enum_value("JUDGMENT_DEBTOR", description="judgment debtors (失信被执行人名单)")
    GOV_PROCUREMENT_SUPPLIER = strawberry.enum_value(
        "GOV_PROCUREMENT_SUPPLIER", description="suppliers barred from procurement (政府采购严重违法失信供应商)"
    )


@strawberry.enum(description="Whose list it is (名单效力; IM-2017-27 (17)).")
class ListAuthority(Enum):
    OFFICIAL = strawberry.enum_value("OFFICIAL", description="determined by a state organ (国家机关认定)")
    REFERENCE = strawberry.enum_value(
        "REFERENCE", description="made by an association or firm, for reference only (仅供参考)"
    )


@strawberry.enum(description="Where a list entry stands (名单条目状态; IM-2018 §33, IM-2024 §36).")
class EntryState(Enum):
    PROPOSED = strawberry.enum_value("PROPOSED", description="proposed (拟列入)")
    NOTICE_SERVED = strawberry.enum_value("NOTICE_SERVED", description="prior notice served (已告知)")
    DECIDED = strawberry.enum_value("DECIDED", description="decided (已决定)")
    SERVED = strawberry.enum_value("SERVED", description="decision served (已送达)")
    PUBLISHED = strawberry.enum_value("PUBLISHED", description="published (已公布)")
    SUSPENDED = strawberry.enum_value("SUSPENDED", description="publication suspended (暂停公布)")
    REMOVED = strawberry.enum_value("REMOVED", description="removed (已移出)")
    DROPPED = strawberry.enum_value("DROPPED", description="not pursued (不予列入)")


@strawberry.enum(description="Groups of severe dishonesty (严重失信行为; IM-2024 §35, NX-2024 §43).")
class SevereBehaviour(Enum):
    HEALTH_AND_LIFE = strawberry.enum_value(
        "HEALTH_AND_LIFE", description="harm to health and life (严重危害人民群众身体健康和生命安全)"
    )
    MARKET_AND_ORDER = strawberry.enum_value(
        "MARKET_AND_ORDER",
        description="harm to fair competition and social order (严重破坏市场公平竞争秩序和社会正常秩序)",
    )
    REFUSE_DUTY = strawberry.enum_value("REFUSE_DUTY", description="refusal of a statutory duty (拒不履行法定义务)")
    NATIONAL_DEFENCE = strawberry.enum_value(
        "NATIONAL_DEFENCE", description="refusal of a defence duty (拒不履行国防义务)"
    )
    OTHER_BY_LAW = strawberry.enum_value(
        "OTHER_BY_LAW", description="another act named by law (法律、法规规定的其他行为)"
    )


@strawberry.enum(description="The part a named person plays (关联人员角色; IM-2018 §12, NX-2024 §44).")
class RelatedRole(Enum):
    LEGAL_REPRESENTATIVE = strawberry.enum_value(
        "LEGAL_REPRESENTATIVE", description="legal representative (法定代表人)"
    )
    PRINCIPAL = strawberry.enum_value("PRINCIPAL", description="main person in charge (主要负责人)")
    ACTUAL_CONTROLLER = strawberry.enum_value("ACTUAL_CONTROLLER", description="actual controller (实际控制人)")


@strawberry.enum(description="The level of a catalogue item (目录层级; NX-2024 §27).")
class CatalogueLevel(Enum):
    NATIONAL = strawberry.enum_value("NATIONAL", description="national base catalogue (全国基础目录)")
    REGION = strawberry.enum_value("REGION", description="regional supplement (自治区补充目录)")
    CITY = strawberry.enum_value("CITY", description="league or city supplement (盟市补充目录)")


@strawberry.enum(description="The five classes beside the three (五类信用信息; AL-2021 5.1).")
class FiveClass(Enum):
    BASIC = strawberry.enum_value("BASIC", description="basic (基础信息)")
    CREDIT_ENHANCING = strawberry.enum_value("CREDIT_ENHANCING", description="speaks for the subject (增信信息)")
    GENERAL_DISHONESTY = strawberry.enum_value("GENERAL_DISHONESTY", description="general dishonesty (一般失信信息)")
    SEVERE_DISHONESTY = strawberry.enum_value("SEVERE_DISHONESTY", description="severe dishonesty (严重失信信息)")
    RISK_PROMPT = strawberry.enum_value("RISK_PROMPT", description="prompt of a risk, not a decision (风险提示信息)")


@strawberry.enum(description="Where an item of the catalogue stands (目录条目状态; NX-2024 §27).")
class CatalogueState(Enum):
    DRAFT = strawberry.enum_value("DRAFT", description="drafted (草案)")
    COMMENT = strawberry.enum_value("COMMENT", description="open for comments (征求意见)")
    APPROVED = strawberry.enum_value("APPROVED", description="the government has consented (已经同意)")
    PUBLISHED = strawberry.enum_value("PUBLISHED", description="published (已公布)")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="given up before publication (已撤回)")


@strawberry.enum(description="The part of the catalogue that an item belongs to (目录组成; NX-2024 §27).")
class CataloguePart(Enum):
    BASE = strawberry.enum_value("BASE", description="the base catalogue (基础目录)")
    SUPPLEMENT = strawberry.enum_value("SUPPLEMENT", description="a local supplement (补充目录)")


@strawberry.enum(description="What the caller is here (角色; IM-2018 §24, §25, §34, §35).")
class Role(Enum):
    PUBLIC = strawberry.enum_value("PUBLIC", description="the public, without a token (社会公众)")
    SUBJECT_SELF = strawberry.enum_value("SUBJECT_SELF", description="the subject itself (信息主体本人)")
    AGENT = strawberry.enum_value("AGENT", description="an agent with written authorisations (被授权人)")
    USER_AGENCY = strawberry.enum_value("USER_AGENCY", description="a state organ on duty (国家机关)")
    USER_ORG = strawberry.enum_value("USER_ORG", description="a social organisation, an association (社会团体)")
    CREDIT_SERVICE_FIRM = strawberry.enum_value(
        "CREDIT_SERVICE_FIRM", description="a credit reporting or service firm (征信机构、信用服务机构)"
    )
    PROVIDER = strawberry.enum_value("PROVIDER", description="a unit that provides information (提供单位)")
    COLLECTOR = strawberry.enum_value("COLLECTOR", description="a collector of market information (采集单位)")
    OPERATOR = strawberry.enum_value("OPERATOR", description="staff of the platform, by post and ticket (工作机构人员)")
    COMPETENT_AUTHORITY = strawberry.enum_value(
        "COMPETENT_AUTHORITY", description="a competent authority for its region (主管部门)"
    )
    AUDITOR = strawberry.enum_value("AUDITOR", description="who audits the use of the platform (审计人员)")
    TIP_OFFICER = strawberry.enum_value("TIP_OFFICER", description="an officer at the desk for tips (举报受理人员)")


@strawberry.enum(description="A lawful way to information that is not open (查询途径; IM-2018 §23–§25).")
class Route(Enum):
    SELF = strawberry.enum_value("SELF", description="the subject asks about itself (本人查询)")
    AUTHORISATION = strawberry.enum_value(
        "AUTHORISATION", description="the subject's written authorisation is relied on (授权查询)"
    )
    DUTY = strawberry.enum_value("DUTY", description="a state organ on duty asks with its purpose (依法履职查询)")
    SUPERVISION = strawberry.enum_value(
        "SUPERVISION", description="a competent authority asks for its region (监督检查)"
    )
    SUBMISSION = strawberry.enum_value("SUBMISSION", description="the unit submitted it itself (本单位报送)")
    TICKET = strawberry.enum_value("TICKET", description="an open case of the asker's post is about it (工单办理)")
    TIPS = strawberry.enum_value("TIPS", description="the desk for tips of the region (举报受理)")
    CATALOGUE = strawberry.enum_value("CATALOGUE", description="work on the catalogue of one's own node (目录编制)")
    LOG = strawberry.enum_value("LOG", description="the log of one's own questions (本单位查询日志)")
    AUDIT = strawberry.enum_value("AUDIT", description="audit of the use of the platform (审计)")


@strawberry.enum(description="What the policy says (判定).")
class Decision(Enum):
    ALWAYS = strawberry.enum_value("ALWAYS", description="open whatever the row holds (始终可查)")
    CONDITIONAL = strawberry.enum_value("CONDITIONAL", description="open where one of the conditions holds (有条件)")


@strawberry.enum(description="A person's document (证件类型; NX-2024 §25).")
class DocumentType(Enum):
    CITIZEN_ID = strawberry.enum_value("CITIZEN_ID", description="resident identity card (居民身份证)")
    HMT_RESIDENCE_PERMIT = strawberry.enum_value(
        "HMT_RESIDENCE_PERMIT",
        description="residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证)",
    )
    FOREIGN_PR_CARD = strawberry.enum_value(
        "FOREIGN_PR_CARD", description="permanent residence card of a foreigner (外国人永久居留身份证)"
    )
    PASSPORT = strawberry.enum_value("PASSPORT", description="passport, with its issuing country (护照)")
    HM_TRAVEL_PERMIT = strawberry.enum_value(
        "HM_TRAVEL_PERMIT", description="mainland travel permit, Hong Kong and Macao (港澳居民来往内地通行证)"
    )
    TW_TRAVEL_PERMIT = strawberry.enum_value(
        "TW_TRAVEL_PERMIT", description="mainland travel permit, Taiwan (台湾居民来往大陆通行证)"
    )
    OTHER = strawberry.enum_value("OTHER", description="another document (其他证件)")
