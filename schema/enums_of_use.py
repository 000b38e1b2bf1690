"""Enums of use: kinds and states of cases, tips, authorisations and log entries. Their keys are those of the store."""

from enum import Enum

import strawberry


@strawberry.enum(description="What a case is about (事项类型; IM-2018 §33, §36–§39).")
class CaseKind(Enum):
    OBJECTION = strawberry.enum_value("OBJECTION", description="objection to information (异议; IM-2018 §38)")
    REVIEW = strawberry.enum_value("REVIEW", description="review of the result of an objection (复核; IM-2018 §39)")
    REPAIR = strawberry.enum_value("REPAIR", description="credit repair (信用修复; IM-2018 §37)")
    LIST_REMOVAL = strawberry.enum_value("LIST_REMOVAL", description="removal from a list (移出名单; IM-2024 §36)")
    DELETION_REQUEST = strawberry.enum_value(
        "DELETION_REQUEST", description="deletion of commendations and good deeds (删除申请; IM-2018 §36)"
    )
    STATEMENT = strawberry.enum_value(
        "STATEMENT", description="statement and defence before a listing (陈述和申辩; IM-2018 §33)"
    )
    RISK_EVENT = strawberry.enum_value(
        "RISK_EVENT", description="serious event of dishonesty (重大违法失信事件; AL-2021 7.2)"
    )


@strawberry.enum(description="Where a case stands; each kind has some of these states (办理状态; IM-2018 §36–§39).")
class CaseState(Enum):
    RECEIVED = strawberry.enum_value("RECEIVED", description="received (已受理登记)")
    VERIFYING = strawberry.enum_value("VERIFYING", description="being verified (核查中)")
    ASSISTANCE_REQUESTED = strawberry.enum_value(
        "ASSISTANCE_REQUESTED", description="another unit was asked to assist (协助核查; NX-2024 §52)"
    )
    UNDER_REVIEW = strawberry.enum_value("UNDER_REVIEW", description="under review (复核中; IM-2018 §39)")
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="application accepted (已受理)")
    REFUSED = strawberry.enum_value("REFUSED", description="application not accepted (不予受理)")
    VERIFIED = strawberry.enum_value("VERIFIED", description="verified (已核实)")
    UPHELD = strawberry.enum_value(
        "UPHELD", description="an objection is well founded; in a review, the result stands (异议成立 / 维持)"
    )
    REJECTED = strawberry.enum_value("REJECTED", description="the objection is unfounded (异议不成立)")
    CHANGED = strawberry.enum_value("CHANGED", description="the review changes the result (变更处理结果)")
    GRANTED = strawberry.enum_value("GRANTED", description="granted (准予)")
    DENIED = strawberry.enum_value("DENIED", description="denied (不予准许)")
    SYNCED = strawberry.enum_value("SYNCED", description="carried out wherever the information went (已同步)")
    DELETED = strawberry.enum_value("DELETED", description="deleted (已删除)")
    PROVIDER_NOTIFIED = strawberry.enum_value(
        "PROVIDER_NOTIFIED", description="deleted, and its provider told (已告知提供单位)"
    )
    ANSWERED = strawberry.enum_value("ANSWERED", description="answered (已答复)")
    NOTIFIED = strawberry.enum_value("NOTIFIED", description="the applicant was told the result (已告知结果)")
    OPEN = strawberry.enum_value("OPEN", description="event opened (已立项)")
    CLUES = strawberry.enum_value("CLUES", description="clues are gathered (线索核查)")
    CLOSED = strawberry.enum_value("CLOSED", description="event closed (已办结)")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="withdrawn by the applicant (已撤回)")


@strawberry.enum(description="Why information is objected to (异议理由; IM-2018 §38, IM-2024 §39, NX-2024 §52).")
class ObjectionGround(Enum):
    UNTRUE = strawberry.enum_value("UNTRUE", description="it does not fit the facts (与事实不符)")
    ERROR = strawberry.enum_value("ERROR", description="it is wrong (错误)")
    OMISSION = strawberry.enum_value("OMISSION", description="something is missing (遗漏)")
    INFRINGES_SECRET_OR_PRIVACY = strawberry.enum_value(
        "INFRINGES_SECRET_OR_PRIVACY",
        description="it infringes a trade secret or privacy (侵犯商业秘密、个人隐私)",
    )
    INFRINGES_RIGHTS = strawberry.enum_value(
        "INFRINGES_RIGHTS", description="it infringes another lawful right (侵犯其他合法权益)"
    )
    PAST_PUBLICITY = strawberry.enum_value("PAST_PUBLICITY", description="its time of publicity is over (超过公示期限)")
    NOT_DISCLOSABLE = strawberry.enum_value(
        "NOT_DISCLOSABLE", description="by law it must not be open (依法不应当公开)"
    )


@strawberry.enum(description="How a case ended (办理结果; IM-2018 §36–§39).")
class CaseOutcome(Enum):
    UPHELD = strawberry.enum_value(
        "UPHELD", description="an objection is well founded; in a review, the result stands (异议成立 / 维持)"
    )
    REJECTED = strawberry.enum_value("REJECTED", description="the objection is unfounded (异议不成立)")
    CHANGED = strawberry.enum_value("CHANGED", description="the review changes the result (变更处理结果)")
    GRANTED = strawberry.enum_value("GRANTED", description="granted (准予)")
    DENIED = strawberry.enum_value("DENIED", description="denied (不予准许)")
    REFUSED = strawberry.enum_value("REFUSED", description="not accepted (不予受理)")
    DELETED = strawberry.enum_value("DELETED", description="deleted (已删除)")
    ANSWERED = strawberry.enum_value("ANSWERED", description="answered (已答复)")
    CLOSED = strawberry.enum_value("CLOSED", description="closed without a decision on its merits (办结)")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="withdrawn by the applicant (已撤回)")


@strawberry.enum(description="Where a tip stands (举报办理状态; IM-2017-27 (11)).")
class TipState(Enum):
    RECEIVED = strawberry.enum_value("RECEIVED", description="received (已接收)")
    CHECKED = strawberry.enum_value("CHECKED", description="checked (已核查)")
    CLOSED = strawberry.enum_value("CLOSED", description="closed (已办结)")


@strawberry.enum(description="Whether a written authorisation lives today (授权状态; IM-2018 §24).")
class AuthorisationState(Enum):
    LIVE = strawberry.enum_value("LIVE", description="lives today (有效)")
    NOT_YET_VALID = strawberry.enum_value("NOT_YET_VALID", description="its first day has not come (尚未生效)")
    EXPIRED = strawberry.enum_value("EXPIRED", description="its last day has passed (已过期)")
    REVOKED = strawberry.enum_value("REVOKED", description="revoked by its subject (已撤回)")


@strawberry.enum(description="Whether a question was answered (查询结果; IM-2018 §26).")
class LogDecision(Enum):
    PERMITTED = strawberry.enum_value("PERMITTED", description="answered, in full or in part (准予)")
    REFUSED = strawberry.enum_value("REFUSED", description="refused with a code (拒绝)")
