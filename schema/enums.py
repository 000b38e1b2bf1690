"""Enums of the wire. Their keys stand here; the words of long code lists come from the policy's own tables."""

from enum import Enum

import strawberry

from policies.categories import CATEGORIES
from policies.purposes import PURPOSES


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


@strawberry.enum(description="What is marked on a record (标注).")
class AnnotationKind(Enum):
    DISPUTED = strawberry.enum_value("DISPUTED", description="an objection is open (存在异议; IM-2018 §38)")
    REPAIRED = strawberry.enum_value("REPAIRED", description="credit was repaired (信用修复; IM-2018 §37)")
    UNDER_REVIEW = strawberry.enum_value("UNDER_REVIEW", description="a review is open (复核; IM-2018 §39)")


@strawberry.enum(description="Why a version of a record came to be (变更原因; IM-2024 §38).")
class VersionReason(Enum):
    SUBMITTED = strawberry.enum_value("SUBMITTED", description="first submission (首次报送)")
    RESUBMITTED = strawberry.enum_value("RESUBMITTED", description="the provider sent it again, changed (更新报送)")


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


@strawberry.enum(description="What the caller is here (角色; IM-2018 §24, §25).")
class Role(Enum):
    PUBLIC = strawberry.enum_value("PUBLIC", description="the public, without a token (社会公众)")
    SUBJECT_SELF = strawberry.enum_value("SUBJECT_SELF", description="the subject itself (信息主体本人)")
    USER_AGENCY = strawberry.enum_value("USER_AGENCY", description="a state organ on duty (国家机关)")


@strawberry.enum(description="A lawful way to information that is not open (查询途径; IM-2018 §23–§25).")
class Route(Enum):
    SELF = strawberry.enum_value("SELF", description="the subject asks about itself (本人查询)")
    DUTY = strawberry.enum_value("DUTY", description="a state organ on duty asks with its purpose (依法履职查询)")


@strawberry.enum(description="Order of records (排序).")
class RecordOrder(Enum):
    DECIDED_ON_DESC = strawberry.enum_value("DECIDED_ON_DESC", description="latest decision first (决定日期从新到旧)")
    DECIDED_ON_ASC = strawberry.enum_value("DECIDED_ON_ASC", description="earliest decision first (决定日期从旧到新)")


@strawberry.enum(description="Order of subjects (排序).")
class SubjectOrder(Enum):
    NAME_ASC = strawberry.enum_value("NAME_ASC", description="by name, code-point order (名称升序)")
    NAME_DESC = strawberry.enum_value("NAME_DESC", description="by name, reversed (名称降序)")
    CODE_ASC = strawberry.enum_value("CODE_ASC", description="by unified social credit code (代码升序)")
    CODE_DESC = strawberry.enum_value("CODE_DESC", description="by unified social credit code, reversed (代码降序)")


@strawberry.enum(description="What records are counted by (统计维度).")
class RecordFacet(Enum):
    CATEGORY = strawberry.enum_value("CATEGORY", description="category (信息类目)")
    KIND = strawberry.enum_value("KIND", description="class: basic, negative, positive (信息分类)")
    REGION = strawberry.enum_value("REGION", description="region (行政区划)")


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


@strawberry.enum(description="The category of a record (信息类目; IM-2018 §12–§17).")
class RecordCategory(Enum):
    ORG_REGISTRATION = "ORG_REGISTRATION"
    ORG_EXECUTIVES = "ORG_EXECUTIVES"
    ORG_ADMIN_LICENSE = "ORG_ADMIN_LICENSE"
    ORG_CERTIFICATION = "ORG_CERTIFICATION"
    ORG_INSPECTION_FILING = "ORG_INSPECTION_FILING"
    ORG_BASIC_OTHER = "ORG_BASIC_OTHER"
    ORG_TAX_SOCIAL_ARREARS = "ORG_TAX_SOCIAL_ARREARS"
    ORG_FEE_FUND_ARREARS = "ORG_FEE_FUND_ARREARS"
    ORG_FRAUDULENT_ADMIN_BENEFIT = "ORG_FRAUDULENT_ADMIN_BENEFIT"
    ORG_COMMITMENT_BREACH = "ORG_COMMITMENT_BREACH"
    ORG_ADMIN_PENALTY = "ORG_ADMIN_PENALTY"
    ORG_ADMIN_COMPULSION = "ORG_ADMIN_COMPULSION"
    ORG_JUDGMENT_DEFAULT = "ORG_JUDGMENT_DEFAULT"
    ORG_INDUSTRY_BAN = "ORG_INDUSTRY_BAN"
    ORG_ABNORMAL_OPERATION = "ORG_ABNORMAL_OPERATION"
    ORG_ACCIDENT_SANCTION = "ORG_ACCIDENT_SANCTION"
    ORG_LABOUR_VIOLATION = "ORG_LABOUR_VIOLATION"
    ORG_EXECUTIVE_SANCTION = "ORG_EXECUTIVE_SANCTION"
    ORG_NEGATIVE_OTHER = "ORG_NEGATIVE_OTHER"
    ORG_COMMENDATION = "ORG_COMMENDATION"
    ORG_CONTRACT_HONOURING = "ORG_CONTRACT_HONOURING"
    ORG_TAX_A_RATING = "ORG_TAX_A_RATING"
    ORG_CUSTOMS_CERTIFIED = "ORG_CUSTOMS_CERTIFIED"
    ORG_HARMONIOUS_LABOUR = "ORG_HARMONIOUS_LABOUR"
    ORG_WATER_CREDIT_A = "ORG_WATER_CREDIT_A"
    ORG_INTEGRITY_MODEL = "ORG_INTEGRITY_MODEL"
    ORG_VOLUNTEER_SERVICE = "ORG_VOLUNTEER_SERVICE"
    ORG_CHARITY_DONATION = "ORG_CHARITY_DONATION"
    ORG_POSITIVE_OTHER = "ORG_POSITIVE_OTHER"
    NP_IDENTITY = "NP_IDENTITY"
    NP_EDUCATION = "NP_EDUCATION"
    NP_OCCUPATION = "NP_OCCUPATION"
    NP_MARITAL_STATUS = "NP_MARITAL_STATUS"
    NP_ADMIN_LICENSE = "NP_ADMIN_LICENSE"
    NP_FRAUDULENT_ADMIN_BENEFIT = "NP_FRAUDULENT_ADMIN_BENEFIT"
    NP_COMMITMENT_BREACH = "NP_COMMITMENT_BREACH"
    NP_ADMIN_PENALTY = "NP_ADMIN_PENALTY"
    NP_ADMIN_COMPULSION = "NP_ADMIN_COMPULSION"
    NP_JUDGMENT_DEFAULT = "NP_JUDGMENT_DEFAULT"
    NP_INDUSTRY_BAN = "NP_INDUSTRY_BAN"
    NP_ABNORMAL_OPERATION = "NP_ABNORMAL_OPERATION"
    NP_TAX_ARREARS = "NP_TAX_ARREARS"
    NP_SOCIAL_INSURANCE_FRAUD = "NP_SOCIAL_INSURANCE_FRAUD"
    NP_SERIOUS_TRAFFIC_VIOLATION = "NP_SERIOUS_TRAFFIC_VIOLATION"
    NP_EXAM_CHEATING = "NP_EXAM_CHEATING"
    NP_NEGATIVE_OTHER = "NP_NEGATIVE_OTHER"
    NP_COMMENDATION = "NP_COMMENDATION"
    NP_VOLUNTEER_SERVICE = "NP_VOLUNTEER_SERVICE"
    NP_BLOOD_DONATION = "NP_BLOOD_DONATION"
    NP_CHARITY_DONATION = "NP_CHARITY_DONATION"
    NP_POSITIVE_OTHER = "NP_POSITIVE_OTHER"
    GOV_DISHONESTY = "GOV_DISHONESTY"
    GOV_CONTRACT_PERFORMANCE = "GOV_CONTRACT_PERFORMANCE"
    OFFICIAL_INTEGRITY = "OFFICIAL_INTEGRITY"
    COMMITMENT_RECORD = "COMMITMENT_RECORD"
    RURAL_CREDIT_RATING = "RURAL_CREDIT_RATING"


@strawberry.enum(description="Why a state organ asks (查询目的; IM-2018 §30).")
class PurposeCode(Enum):
    DAILY_SUPERVISION = "DAILY_SUPERVISION"
    ADMIN_LICENSING = "ADMIN_LICENSING"
    PROJECT_APPROVAL = "PROJECT_APPROVAL"
    QUALIFICATION_REVIEW = "QUALIFICATION_REVIEW"
    GOV_PROCUREMENT = "GOV_PROCUREMENT"
    BIDDING = "BIDDING"
    PUBLIC_RESOURCE_TRADING = "PUBLIC_RESOURCE_TRADING"
    SPECIAL_FUNDS = "SPECIAL_FUNDS"
    FISCAL_SUBSIDY = "FISCAL_SUBSIDY"
    INVESTMENT_ATTRACTION = "INVESTMENT_ATTRACTION"
    FINANCING_SERVICE = "FINANCING_SERVICE"
    COMMENDATION = "COMMENDATION"
    CIVIL_SERVICE_RECRUITMENT = "CIVIL_SERVICE_RECRUITMENT"
    PERSONNEL_TRANSFER = "PERSONNEL_TRANSFER"
    JOINT_MEASURE = "JOINT_MEASURE"
    GRADED_SUPERVISION = "GRADED_SUPERVISION"
    COMMITMENT_SYSTEM = "COMMITMENT_SYSTEM"
    RISK_MONITORING = "RISK_MONITORING"
    CASE_HANDLING = "CASE_HANDLING"


# The words of the two code lists whose rows are policy data.
WORDS = {
    "RecordCategory": {key: f"{row.english} ({row.chinese}; {row.article})" for key, row in CATEGORIES.items()},
    "PurposeCode": {key: f"{row.english} ({row.chinese}; {row.citation})" for key, row in PURPOSES.items()},
}
