"""What a caller may ask of cases, tips, authorisations and the log. Every optional input is absent unless given."""

from datetime import date

import strawberry

from schema.code_lists import PurposeCode
from schema.enums import Role
from schema.enums_of_use import CaseKind, CaseState, LogDecision, TipState
from schema.error_code import ErrorCode
from schema.fields import optional


@strawberry.input(description="Which cases (事项筛选). All given conditions must hold.")
class CaseFilter:
    kinds: list[CaseKind] | None = optional("any of these kinds (事项类型)")
    states: list[CaseState] | None = optional("any of these states (办理状态)")
    open: bool | None = optional("true: not closed yet; false: closed (是否在办)")
    number: str | None = optional("exact business number (事项编号)")
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    jurisdiction: str | None = optional("whose rules and clocks it keeps: IM or NX (适用地区)")
    filed_from: date | None = optional("filed on this day or later (提交日期自)")
    filed_until: date | None = optional("filed on this day or earlier (提交日期至)")
    due_from: date | None = optional("due on this day or later; cases without a last day do not match (办理期限自)")
    due_until: date | None = optional("due on this day or earlier; cases without a last day do not match (办理期限至)")


@strawberry.input(description="Which tips (举报筛选). All given conditions must hold.")
class TipFilter:
    states: list[TipState] | None = optional("any of these states (举报办理状态)")
    region_code: str | None = optional("region, with all below it (行政区划代码)")
    received_from: date | None = optional("received on this day or later (接收日期自)")
    received_until: date | None = optional("received on this day or earlier (接收日期至)")


@strawberry.input(description="Which written authorisations (授权筛选). All given conditions must hold.")
class AuthorisationFilter:
    purpose: PurposeCode | None = optional("what it was given for (查询目的)")
    live: bool | None = optional("true: lives today; false: does not (今日是否有效)")


@strawberry.input(description="Which entries of the log (查询日志筛选). All given conditions must hold.")
class QueryLogFilter:
    since: date | None = optional("asked on this day in China or later (查询日期自)", name="from")
    until: date | None = optional("asked on this day in China or earlier (查询日期至)")
    roles: list[Role] | None = optional("asked in any of these roles (角色)")
    decision: LogDecision | None = optional("answered or refused (查询结果)")
    purposes: list[PurposeCode] | None = optional("for any of these purposes (查询目的)")
    code: ErrorCode | None = optional("with this code (错误代码)")
    pseudonym: str | None = optional("about this subject; the question counts as asking for it by key (主体假名)")
