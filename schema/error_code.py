"""The public codes of refusals. A code is never reused or renamed."""

from enum import Enum

import strawberry


@strawberry.enum(description="What `extensions.code` of an error can say (错误代码).")
class ErrorCode(Enum):
    RECORD_REFUSED = strawberry.enum_value(
        "RECORD_REFUSED", description="what the record is to say breaks a rule of intake (信息不符合归集规则)"
    )
    NOT_AVAILABLE = strawberry.enum_value(
        "NOT_AVAILABLE", description="absent, expired or not open to the caller: one answer (不存在或不可查询)"
    )
    NOT_PERMITTED = strawberry.enum_value(
        "NOT_PERMITTED", description="the caller's role or token does not reach this action (无权办理)"
    )
    KEY_REUSED = strawberry.enum_value(
        "KEY_REUSED", description="the client key stands for another request (幂等键已用于其他请求)"
    )
    ATTESTATION_REQUIRED = strawberry.enum_value(
        "ATTESTATION_REQUIRED", description="the truth of a submission must be attested to (须作出真实性承诺)"
    )
    AGREEMENT_REQUIRED = strawberry.enum_value(
        "AGREEMENT_REQUIRED", description="market information comes in by a living agreement only (须有归集协议)"
    )
    UNAUTHENTICATED = strawberry.enum_value("UNAUTHENTICATED", description="the token is not acceptable (身份凭证无效)")
    TOKEN_SUSPENDED = strawberry.enum_value(
        "TOKEN_SUSPENDED", description="the token or its holder is suspended (凭证已停用)"
    )
    IDENTITY_PROOF_REQUIRED = strawberry.enum_value(
        "IDENTITY_PROOF_REQUIRED", description="the caller's own identity is not proven today (须提供本人有效身份证明)"
    )
    AUTHORIZATION_REQUIRED = strawberry.enum_value(
        "AUTHORIZATION_REQUIRED", description="no authorisation of the subject is made out to the caller (须有书面授权)"
    )
    AUTHORIZATION_EXPIRED = strawberry.enum_value(
        "AUTHORIZATION_EXPIRED", description="the authorisation does not live today (授权已过期或尚未生效)"
    )
    AUTHORIZATION_REVOKED = strawberry.enum_value(
        "AUTHORIZATION_REVOKED", description="the subject has revoked the authorisation (授权已撤回)"
    )
    AUTHORIZATION_SCOPE = strawberry.enum_value(
        "AUTHORIZATION_SCOPE", description="the authorisation does not cover what is asked (超出授权范围)"
    )
    AGREED_SCOPE_EXCEEDED = strawberry.enum_value(
        "AGREED_SCOPE_EXCEEDED", description="the agreed use does not cover what is asked (超出约定范围)"
    )
    CROSS_BORDER_FORBIDDEN = strawberry.enum_value(
        "CROSS_BORDER_FORBIDDEN", description="a unit abroad is not answered (不得向境外提供)"
    )
    PURPOSE_REQUIRED = strawberry.enum_value(
        "PURPOSE_REQUIRED", description="the caller must say why it asks (须说明查询目的)"
    )
    PURPOSE_NOT_PERMITTED = strawberry.enum_value(
        "PURPOSE_NOT_PERMITTED", description="no live grant for this purpose (无权以该目的查询)"
    )
    LEGAL_BASIS_REQUIRED = strawberry.enum_value(
        "LEGAL_BASIS_REQUIRED", description="the basis named is not that of the grant (法律依据不符)"
    )
    MATTER_INVALID = strawberry.enum_value(
        "MATTER_INVALID", description="the business number has not the form that is set for it (事项编号格式不符)"
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
    NOT_ACCEPTABLE = strawberry.enum_value(
        "NOT_ACCEPTABLE", description="the caller accepts no media type of ours (无可接受的响应类型)"
    )
    BODY_TOO_LARGE = strawberry.enum_value("BODY_TOO_LARGE", description="the body is too large (请求体过大)")
    ENVELOPE_INVALID = strawberry.enum_value(
        "ENVELOPE_INVALID", description="a stream does not begin with an envelope (首行不是报送说明)"
    )
    RECORDS_MISSING = strawberry.enum_value(
        "RECORDS_MISSING", description="a stream has another number of records than it says (信息条数不符)"
    )
    REQUEST_TIMEOUT = strawberry.enum_value(
        "REQUEST_TIMEOUT", description="the request did not come to its end in time (请求超时)"
    )
    MEDIA_TYPE_UNSUPPORTED = strawberry.enum_value(
        "MEDIA_TYPE_UNSUPPORTED", description="not application/json (媒体类型不支持)"
    )
    IDENTIFIER_CONFLICT = strawberry.enum_value(
        "IDENTIFIER_CONFLICT", description="the code or document belongs to a subject of another name (标识与名称不符)"
    )
    SUBJECT_NOT_FULL_CAPACITY = strawberry.enum_value(
        "SUBJECT_NOT_FULL_CAPACITY", description="the person is not of full capacity (不具有完全民事行为能力)"
    )
    RELEASE_REFUSED = strawberry.enum_value(
        "RELEASE_REFUSED", description="the row can not be taken in, whatever its text says (放行后仍不符合归集规则)"
    )
    SEAL_BROKEN = strawberry.enum_value(
        "SEAL_BROKEN", description="what was held back can not be opened any more (暂扣信息无法解密)"
    )
    LOG_UNAVAILABLE = strawberry.enum_value(
        "LOG_UNAVAILABLE", description="the query log cannot be written, so nothing is answered (查询日志不可用)"
    )
    STORE_UNAVAILABLE = strawberry.enum_value(
        "STORE_UNAVAILABLE", description="the store cannot be reached (数据库不可用)"
    )
    OVERLOADED = strawberry.enum_value(
        "OVERLOADED", description="more is asked at once than can be answered soon (服务繁忙)"
    )
    CATALOGUE_TRANSITION_DENIED = strawberry.enum_value(
        "CATALOGUE_TRANSITION_DENIED",
        description="the item's state does not lead there, or not today (目录条目状态不允许)",
    )
    CATALOGUE_FIELD_REQUIRED = strawberry.enum_value(
        "CATALOGUE_FIELD_REQUIRED", description="a text of the item is empty or too long (目录条目要素不全)"
    )
    CATALOGUE_KEY_INVALID = strawberry.enum_value(
        "CATALOGUE_KEY_INVALID", description="the key is not one of the caller's own node (条目编码无效)"
    )
    CATALOGUE_DAY_INVALID = strawberry.enum_value(
        "CATALOGUE_DAY_INVALID", description="a day lies too early (日期过早)"
    )
    CONTENT_SCHEMA_INVALID = strawberry.enum_value(
        "CONTENT_SCHEMA_INVALID", description="the schema of the content says what it may not say (内容结构无效)"
    )
    CONTENT_KEY_UNCLASSED = strawberry.enum_value(
        "CONTENT_KEY_UNCLASSED",
        description="a declared field has no class yet, so nobody could read it (内容字段尚未分级)",
    )
    TEXT_NOT_COLLECTED = strawberry.enum_value(
        "TEXT_NOT_COLLECTED",
        description="the text says what may not be collected, or holds a person's number (文本含禁止归集内容)",
    )
    PROHIBITED_FIELD = strawberry.enum_value(
        "PROHIBITED_FIELD", description="a field that may not be collected of natural persons (禁止归集的字段)"
    )
    INTERNAL = strawberry.enum_value("INTERNAL", description="a fault of the service (服务内部错误)")
