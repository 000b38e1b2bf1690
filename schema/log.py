"""The query log as it is read: who asked, in what right, about whom, and what was decided; never a value."""

from datetime import datetime

import strawberry

from schema.code_lists import PurposeCode
from schema.credit import Node
from schema.enums import Role, Route
from schema.enums_of_use import LogDecision
from schema.error_code import ErrorCode
from schema.fields import told
from schema.paging import Connection
from schema.public_unit import Unit


@strawberry.type(description="One subject of a logged question, by pseudonym (查询日志涉及主体; IM-2018 §26).")
class QueryLogSubject:
    pseudonym: str = told("how the log names the subject; no name, code or number (主体假名)")
    asked_by_key: bool = told("whether the question named it by code, document or id (是否按标识查询)")
    field_classes: list[str] = told("classes of restricted data behind the answer, sorted (数据类别)")
    routes: list[Route] = told("lawful ways relied on, sorted (查询途径)")
    disclosed: int = told("restricted rows of the subject behind the answer; 0 = none (涉及条数)")


@strawberry.type(description="One logged question (查询日志; IM-2018 §26).")
class QueryLogEntry(Node):
    at: datetime = told("when, +08:00 (查询时间)")
    role: Role = told("role in which it was asked (角色)")
    unit: Unit | None = told("the unit it was asked for (查询单位)")
    channel: str = told("the way it came in, e.g. API (查询渠道)")
    purpose: PurposeCode | None = told("the stated purpose (查询目的)")
    matter: str | None = told("the business number, where the purpose was permitted (事项编号)")
    basis: str | None = told("the provision behind the grant (法律依据)")
    decision: LogDecision = told("whether it was answered (查询结果)")
    code: ErrorCode | None = told("why it was refused, or why the first field found nothing (错误代码)")
    policy_revision: str = told("revision of the rules in force (规则版本)")
    document_digest: str = told("keyed digest of the question's text (查询语句摘要)")
    filter_digest: str = told("keyed digest of its variables (查询条件摘要)")
    bearer_pseudonym: str | None = told("who asked, where a person asked for itself or as an agent (查询人假名)")
    subjects: list[QueryLogSubject] = told("whom it asked for or was told of, by pseudonym, at most 500 (涉及主体)")


@strawberry.type(description="A page of the query log (查询日志分页).")
class QueryLogConnection(Connection[QueryLogEntry]):
    pass
