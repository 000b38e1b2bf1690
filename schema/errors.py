"""Every refusal in one table: its class, public code, HTTP status, sentence, and what the caller can do.

Codes are never reused or renamed. A class without a line is a fault of the service and is answered as INTERNAL.
"""

from collections.abc import Mapping
from typing import Any

from db.engine import ArgumentInvalid, StatementTimeout, StatementTooLarge, StoreBusy, StoreUnavailable
from db.query_log import LogUnavailable
from db.sealing import SealBroken
from policies.identifiers import IdentifierInvalid
from resolvers.answer import NumberInAddress, RoleUnknown
from resolvers.asking import KeyInvalid
from resolvers.authorise import (
    AgreedScopeExceeded,
    BatchNotPermitted,
    BatchTooLarge,
    CategoryNotPermitted,
    FieldNotComparable,
    PurposeRequired,
)
from resolvers.coercion import VariablesInvalid
from resolvers.comparing import SearchTooShort
from resolvers.connection import PageInvalid
from resolvers.cost import QuestionTooCostly
from resolvers.cursor import CursorInvalid
from resolvers.document import (
    OperationNotRead,
    OperationUnknown,
    QuestionInvalid,
    is_plain_name,
)
from resolvers.formality import (
    AuthorisationExpired,
    AuthorisationRequired,
    AuthorisationRevoked,
    AuthorisationScope,
)
from resolvers.intake.refusals import IntakeRefused
from resolvers.life.refusals import RecordRefused
from resolvers.limits import QuestionTooDeep, QuestionTooLarge
from resolvers.quality.period import PeriodInvalid
from resolvers.refusal import CallRefused, NotAvailable, Refusal
from resolvers.right import (
    CrossBorderForbidden,
    IdentityProofRequired,
    LegalBasisRequired,
    MatterInvalid,
    PurposeNotPermitted,
)
from resolvers.standing import TokenSuspended
from resolvers.statistics import FilterNotCounted
from schema.accept import NotAcceptable
from schema.arriving import PostOnly, SenderGone, SenderStalled, StreamOnly, TokenMissing, TokenOutlived
from schema.error_code import ErrorCode
from schema.error_line import Line
from schema.errors_of_changes import LINES_OF_CHANGES
from schema.request import (
    BodyTooLarge,
    ChangeNeedsPost,
    MediaTypeUnsupported,
    MethodNotAllowed,
    RequestMalformed,
    TokenNeedsPost,
)
from schema.tokens import TokenRefused

_C = ErrorCode
TABLE: Mapping[type[BaseException], Line] = {
    TokenRefused: Line(_C.UNAUTHENTICATED, 401, "the token is not acceptable", "ask without a token, or for a new one"),
    RoleUnknown: Line(_C.UNAUTHENTICATED, 401, "the token's role is not served here"),
    NotAvailable: Line(_C.NOT_AVAILABLE, 200, "nothing here that is open to the caller"),
    IdentityProofRequired: Line(
        _C.IDENTITY_PROOF_REQUIRED, 200, "the caller's own identity is not proven today", "prove it anew at enrolment"
    ),
    AuthorisationRequired: Line(
        _C.AUTHORIZATION_REQUIRED,
        200,
        "no written authorisation of this subject is made out to the caller",
        "have the subject authorise the caller",
    ),
    AuthorisationExpired: Line(
        _C.AUTHORIZATION_EXPIRED, 200, "the authorisation does not live today", "have the subject renew it"
    ),
    AuthorisationRevoked: Line(
        _C.AUTHORIZATION_REVOKED, 200, "the subject has revoked the authorisation", "ask the subject"
    ),
    AuthorisationScope: Line(
        _C.AUTHORIZATION_SCOPE,
        200,
        "the authorisation does not cover a category asked for",
        "ask for what it covers: see `authorisations`",
    ),
    AgreedScopeExceeded: Line(
        _C.AGREED_SCOPE_EXCEEDED, 200, "the agreed use does not cover a category asked for", "ask for fewer"
    ),
    CrossBorderForbidden: Line(
        _C.CROSS_BORDER_FORBIDDEN, 200, "the caller's unit sits abroad, and nothing permits an answer"
    ),
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
        _C.MATTER_INVALID, 200, "`matter` has not the form that is set for it", "give the business number"
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
    PeriodInvalid: Line(_C.INPUT_INVALID, 400, "a period ends on its first day or later"),
    SearchTooShort: Line(_C.INPUT_INVALID, 400, "a search needs two characters"),
    FilterNotCounted: Line(
        _C.INPUT_INVALID, 400, "the filter has a part that what is counted does not have", "see StatisticsFilter"
    ),
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
    OperationNotRead: Line(_C.QUESTION_INVALID, 400, "only queries and mutations are answered here"),
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
    ChangeNeedsPost: Line(_C.METHOD_NOT_ALLOWED, 405, "only queries are asked by GET"),
    NotAcceptable: Line(
        _C.NOT_ACCEPTABLE, 406, "answers are JSON only", "accept application/graphql-response+json or application/json"
    ),
    BodyTooLarge: Line(_C.BODY_TOO_LARGE, 413, "the body is too large", "ask in parts"),
    MediaTypeUnsupported: Line(_C.MEDIA_TYPE_UNSUPPORTED, 415, "the body must be application/json", "set content-type"),
    SealBroken: Line(
        _C.SEAL_BROKEN, 200, "what was held back can not be opened any more", "refuse it, so that it is submitted anew"
    ),
    PostOnly: Line(_C.METHOD_NOT_ALLOWED, 405, "only POST is answered here"),
    StreamOnly: Line(
        _C.MEDIA_TYPE_UNSUPPORTED, 415, "the body must be application/x-ndjson, not packed", "set content-type"
    ),
    TokenMissing: Line(_C.UNAUTHENTICATED, 401, "nothing is taken in here without a token", "send a token"),
    TokenOutlived: Line(_C.UNAUTHENTICATED, 401, "the token ended before the body did", "ask for a new one"),
    SenderStalled: Line(_C.REQUEST_TIMEOUT, 408, "the body came too slowly, so nothing was taken in", "send it again"),
    SenderGone: Line(_C.REQUEST_TIMEOUT, 408, "the connection ended before the body did"),
    LogUnavailable: Line(_C.LOG_UNAVAILABLE, 503, "the query log cannot be written", "try again later"),
    StoreBusy: Line(
        _C.OVERLOADED, 503, "the service is busy with what it has taken on", "ask again after Retry-After seconds"
    ),
    StoreUnavailable: Line(_C.STORE_UNAVAILABLE, 503, "the store cannot be reached", "try again later"),
    **LINES_OF_CHANGES,
}
# A 503 may be asked again then: whatever was taken on is answered sooner, and the header knows whole seconds (RFC 9110,
# 10.2.3). No jitter: the refused come back as they came, spread over time.
RETRY_SECONDS = 1
INTERNAL = Line(_C.INTERNAL, 500, "the service failed to answer")


def line_of(fault: BaseException) -> Line:
    """Return how a fault is told; what has no line is INTERNAL."""
    if isinstance(fault, CallRefused):
        return line_of(fault.reason)
    return next((TABLE[each] for each in type(fault).__mro__ if each in TABLE), INTERNAL)


def code_of(fault: BaseException) -> str:
    """Return the public code of a fault, for the query log."""
    return line_of(fault).code.name


def told(fault: BaseException) -> list[dict[str, Any]]:
    """Return the error objects of a refusal; nothing of the caller's values is in them."""
    line = line_of(fault)
    if isinstance(fault, CallRefused):
        return [{**each, "path": fault.path} for each in told(fault.reason)]
    if isinstance(fault, QuestionInvalid):
        places = [{"line": at, "column": column} for _, at, column in fault.reasons]
        return [
            {**error(line, message=sentence), **({"locations": [place]} if place["line"] else {})}
            for (sentence, _, _), place in zip(fault.reasons, places, strict=True)
        ]
    message = line.message
    if isinstance(fault, RecordRefused):
        message += ": " + ", ".join(f"`{each.field or 'record'}` {each.code}" for each in fault.problems)
    if isinstance(fault, VariablesInvalid) and fault.names and is_plain_name("".join(fault.names)):
        message += ": " + ", ".join(f"`${name}`" for name in fault.names)
    if isinstance(fault, Refusal):
        return [error(line, message=message, path=fault.path, article=fault.article)]
    return [error(line, article=fault.article if isinstance(fault, IntakeRefused) else None)]


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
