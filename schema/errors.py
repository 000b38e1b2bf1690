"""Every refusal in one table: its class, public code, HTTP status, sentence, and what the caller can do.

Codes are never reused or renamed. A class without a line is a fault of the service and is answered as INTERNAL.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

import strawberry

from db.engine import ArgumentInvalid, StatementTimeout, StatementTooLarge, StoreUnavailable
from db.query_log import LogUnavailable
from policies.identifiers import IdentifierInvalid
from resolvers.answer import NumberInAddress, RoleUnknown, VariablesInvalid
from resolvers.asking import KeyInvalid
from resolvers.authorise import (
    BatchNotPermitted,
    BatchTooLarge,
    CategoryNotPermitted,
    FieldNotComparable,
    PurposeRequired,
)
from resolvers.connection import PageInvalid
from resolvers.cost import QuestionTooCostly
from resolvers.cursor import CursorInvalid
from resolvers.document import (
    OperationNotRead,
    OperationUnknown,
    QuestionInvalid,
    is_plain_name,
)
from resolvers.filters import SearchTooShort
from resolvers.limits import QuestionTooDeep, QuestionTooLarge
from resolvers.refusal import Refusal
from resolvers.right import LegalBasisRequired, MatterInvalid, PurposeNotPermitted
from resolvers.standing import TokenSuspended
from schema.request import (
    BodyTooLarge,
    MediaTypeUnsupported,
    MethodNotAllowed,
    RequestMalformed,
    TokenNeedsPost,
)
from schema.tokens import TokenRefused


@strawberry.enum(description="What `extensions.code` of an error can say (错误代码).")
class ErrorCode(Enum):
    NOT_AVAILABLE = strawberry.enum_value(
        "NOT_AVAILABLE", description="absent, expired or not open to the caller: one answer (不存在或不可查询)"
    )
    UNAUTHENTICATED = strawberry.enum_value("UNAUTHENTICATED", description="the token is not acceptable (身份凭证无效)")
    TOKEN_SUSPENDED = strawberry.enum_value(
        "TOKEN_SUSPENDED", description="the token or its holder is suspended (凭证已停用)"
    )
    PURPOSE_REQUIRED = strawberry.enum_value(
        "PURPOSE_REQUIRED", description="a state organ must say why it asks (须说明查询目的)"
    )
    PURPOSE_NOT_PERMITTED = strawberry.enum_value(
        "PURPOSE_NOT_PERMITTED", description="no live grant for this purpose (无权以该目的查询)"
    )
    LEGAL_BASIS_REQUIRED = strawberry.enum_value(
        "LEGAL_BASIS_REQUIRED", description="the basis named is not that of the grant (法律依据不符)"
    )
    MATTER_INVALID = strawberry.enum_value(
        "MATTER_INVALID", description="the business number has not the form set by the grant (事项编号格式不符)"
    )
    CATEGORY_NOT_PERMITTED = strawberry.enum_value(
        "CATEGORY_NOT_PERMITTED", description="the purpose does not cover the category (该目的不含此类信息)"
    )
    BATCH_NOT_PERMITTED = strawberry.enum_value(
        "BATCH_NOT_PERMITTED", description="no right to ask for many at once (无批量查询权限)"
    )
    BATCH_TOO_LARGE = strawberry.enum_value(
        "BATCH_TOO_LARGE", description="more codes than the grant allows (批量超限)"
    )
    FIELD_NOT_COMPARABLE = strawberry.enum_value(
        "FIELD_NOT_COMPARABLE",
        description="order or negation by a field that is partly withheld (不可按此字段排序或否定筛选)",
    )
    IDENTIFIER_INVALID = strawberry.enum_value(
        "IDENTIFIER_INVALID", description="not a valid code or document number (标识无效)"
    )
    INPUT_INVALID = strawberry.enum_value(
        "INPUT_INVALID", description="a value does not fit its type or rule (输入无效)"
    )
    CURSOR_INVALID = strawberry.enum_value(
        "CURSOR_INVALID", description="the cursor is of another page or changed (游标无效)"
    )
    REQUEST_MALFORMED = strawberry.enum_value(
        "REQUEST_MALFORMED", description="the request is no GraphQL request (请求格式错误)"
    )
    QUESTION_INVALID = strawberry.enum_value(
        "QUESTION_INVALID", description="the document does not fit the schema (查询语句无效)"
    )
    OPERATION_UNKNOWN = strawberry.enum_value(
        "OPERATION_UNKNOWN", description="no such operation in the document (无此操作)"
    )
    QUESTION_TOO_LARGE = strawberry.enum_value(
        "QUESTION_TOO_LARGE", description="too many fields, tokens or aliases (查询过大)"
    )
    QUESTION_TOO_DEEP = strawberry.enum_value("QUESTION_TOO_DEEP", description="nested too deeply (嵌套过深)")
    QUESTION_TOO_COSTLY = strawberry.enum_value(
        "QUESTION_TOO_COSTLY", description="may read more rows than allowed (查询代价过高)"
    )
    QUESTION_TIMEOUT = strawberry.enum_value("QUESTION_TIMEOUT", description="took longer than allowed (查询超时)")
    METHOD_NOT_ALLOWED = strawberry.enum_value(
        "METHOD_NOT_ALLOWED", description="only GET and POST, with a token POST (方法不允许)"
    )
    BODY_TOO_LARGE = strawberry.enum_value("BODY_TOO_LARGE", description="the body is too large (请求体过大)")
    MEDIA_TYPE_UNSUPPORTED = strawberry.enum_value(
        "MEDIA_TYPE_UNSUPPORTED", description="not application/json (媒体类型不支持)"
    )
    LOG_UNAVAILABLE = strawberry.enum_value(
        "LOG_UNAVAILABLE", description="the query log cannot be written, so nothing is answered (查询日志不可用)"
    )
    STORE_UNAVAILABLE = strawberry.enum_value(
        "STORE_UNAVAILABLE", description="the store cannot be reached (数据库不可用)"
    )
    INTERNAL = strawberry.enum_value("INTERNAL", description="a fault of the service (服务内部错误)")


@dataclass(frozen=True)
class Line:
    """How one class of refusal is told."""

    code: ErrorCode
    status: int
    message: str
    action: str | None = None


_C = ErrorCode
TABLE: Mapping[type[BaseException], Line] = {
    TokenRefused: Line(_C.UNAUTHENTICATED, 401, "the token is not acceptable", "ask without a token, or for a new one"),
    RoleUnknown: Line(_C.UNAUTHENTICATED, 401, "the token's role is not served here"),
    TokenSuspended: Line(_C.TOKEN_SUSPENDED, 401, "the token or its holder is suspended", "ask the operator"),
    PurposeRequired: Line(
        _C.PURPOSE_REQUIRED, 200, "this needs a stated purpose", "add @purpose(code, matter) to the query"
    ),
    PurposeNotPermitted: Line(
        _C.PURPOSE_NOT_PERMITTED, 200, "the caller has no live grant for this purpose", "see viewer.purposes"
    ),
    LegalBasisRequired: Line(
        _C.LEGAL_BASIS_REQUIRED, 200, "the basis is not the one of the grant", "leave `basis` out"
    ),
    MatterInvalid: Line(
        _C.MATTER_INVALID, 200, "`matter` has not the form that the grant sets", "give the business number"
    ),
    CategoryNotPermitted: Line(
        _C.CATEGORY_NOT_PERMITTED, 200, "the purpose does not cover a category asked for", "ask for fewer"
    ),
    BatchNotPermitted: Line(
        _C.BATCH_NOT_PERMITTED, 200, "the caller may not ask for many subjects at once", "ask one by one"
    ),
    BatchTooLarge: Line(_C.BATCH_TOO_LARGE, 200, "more codes than the grant allows", "ask for fewer codes at once"),
    FieldNotComparable: Line(
        _C.FIELD_NOT_COMPARABLE, 200, "rows can not be ordered or excluded by this field", "use another field"
    ),
    IdentifierInvalid: Line(
        _C.IDENTIFIER_INVALID, 400, "a code or document number is not valid", "check it digit by digit"
    ),
    KeyInvalid: Line(_C.INPUT_INVALID, 400, "give exactly one key, and at most 500 codes"),
    PageInvalid: Line(_C.INPUT_INVALID, 400, "a page is `first` (with `after`) or `last` (with `before`), 1 to 100"),
    SearchTooShort: Line(_C.INPUT_INVALID, 400, "a search needs two characters"),
    VariablesInvalid: Line(_C.INPUT_INVALID, 400, "variables do not have the types they declare"),
    ArgumentInvalid: Line(_C.INPUT_INVALID, 400, "a text holds a character that cannot be stored or compared"),
    CursorInvalid: Line(_C.CURSOR_INVALID, 400, "the cursor does not belong to this page", "start without a cursor"),
    RequestMalformed: Line(
        _C.REQUEST_MALFORMED, 400, "the request is not a GraphQL request", "send {query, variables} as JSON"
    ),
    QuestionInvalid: Line(_C.QUESTION_INVALID, 400, "the document does not fit the schema", "see /schema.graphql"),
    OperationUnknown: Line(
        _C.OPERATION_UNKNOWN, 400, "the document has no such operation, or several and no name", "set operationName"
    ),
    OperationNotRead: Line(_C.QUESTION_INVALID, 400, "only queries are answered here"),
    QuestionTooLarge: Line(
        _C.QUESTION_TOO_LARGE, 400, "too many tokens, fields, aliases, directives or items", "ask in parts"
    ),
    QuestionTooDeep: Line(_C.QUESTION_TOO_DEEP, 400, "fields are nested too deeply", "ask in parts, by id"),
    StatementTooLarge: Line(
        _C.QUESTION_TOO_DEEP, 400, "this is nested too deeply, or too wide, for the store", "ask in parts"
    ),
    QuestionTooCostly: Line(_C.QUESTION_TOO_COSTLY, 400, "this may read too many rows", "ask for smaller pages"),
    StatementTimeout: Line(_C.QUESTION_TIMEOUT, 503, "the question took too long", "narrow the filter"),
    MethodNotAllowed: Line(_C.METHOD_NOT_ALLOWED, 405, "only GET and POST are answered here"),
    NumberInAddress: Line(
        _C.METHOD_NOT_ALLOWED,
        405,
        "a question with a person's number is asked by POST",
        "send the same question by POST",
    ),
    TokenNeedsPost: Line(_C.METHOD_NOT_ALLOWED, 405, "a question with a token is asked by POST"),
    BodyTooLarge: Line(_C.BODY_TOO_LARGE, 413, "the body is too large", "ask in parts"),
    MediaTypeUnsupported: Line(_C.MEDIA_TYPE_UNSUPPORTED, 415, "the body must be application/json", "set content-type"),
    LogUnavailable: Line(_C.LOG_UNAVAILABLE, 503, "the query log cannot be written", "try again later"),
    StoreUnavailable: Line(_C.STORE_UNAVAILABLE, 503, "the store cannot be reached", "try again later"),
}
NOT_AVAILABLE = Line(_C.NOT_AVAILABLE, 200, "nothing here that is open to the caller")
INTERNAL = Line(_C.INTERNAL, 500, "the service failed to answer")


def line_of(fault: BaseException) -> Line:
    """Return how a fault is told; what has no line is INTERNAL."""
    return next((TABLE[each] for each in type(fault).__mro__ if each in TABLE), INTERNAL)


def code_of(fault: BaseException) -> str:
    """Return the public code of a fault, for the query log."""
    return line_of(fault).code.name


def told(fault: BaseException) -> list[dict[str, Any]]:
    """Return the error objects of a refusal; nothing of the caller's values is in them."""
    line = line_of(fault)
    if isinstance(fault, QuestionInvalid):
        places = [{"line": at, "column": column} for _, at, column in fault.reasons]
        return [
            {**error(line, message=sentence), **({"locations": [place]} if place["line"] else {})}
            for (sentence, _, _), place in zip(fault.reasons, places, strict=True)
        ]
    message = line.message
    if isinstance(fault, VariablesInvalid) and fault.names and is_plain_name("".join(fault.names)):
        message += ": " + ", ".join(f"`${name}`" for name in fault.names)
    if isinstance(fault, Refusal):
        return [error(line, message=message, path=fault.path, article=fault.article)]
    return [error(line)]


def error(
    line: Line, *, message: str | None = None, path: tuple[str, ...] = (), article: str | None = None
) -> dict[str, Any]:
    """Return one error object."""
    extensions: dict[str, str] = {"code": line.code.name}
    if article:
        extensions["article"] = article
    if line.action:
        extensions["action"] = line.action
    return {"message": message or line.message, **({"path": path} if path else {}), "extensions": extensions}
