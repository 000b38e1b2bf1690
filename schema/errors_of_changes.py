"""Every refusal of a change in one table: of a call, of what is taken in, and of each kind of thing that is changed."""

from collections.abc import Mapping

from resolvers.catalogue import refusals as catalogue
from resolvers.coercion import ListTooLong
from resolvers.consent.refusals import (
    ConsentInvalid,
    DecisionInvalid,
    DocumentReused,
    NameConflict,
    NotOfFullCapacity,
    ReleaseRefused,
)
from resolvers.intake.refusals import (
    AttestationRequired,
    ClientKeyReused,
    EnvelopeInvalid,
    IntakeBusy,
    NoOwnSubject,
    NoReceiver,
    ProviderNotEntitled,
    RecordsMissing,
)
from resolvers.intake.spool import SpoolFull, SpoolUnwritable
from resolvers.life.refusals import DiscoveredInFuture, ReasonTooSlight, RecordRefused
from resolvers.permitted import NotPermitted
from resolvers.refusal import AgreementRequired
from resolvers.writer import BearerRequired
from schema.error_code import ErrorCode
from schema.error_line import Line

_C = ErrorCode
_KEY_REUSED = Line(_C.KEY_REUSED, 200, "the client key stands for another request", "use a key of its own for each")
LINES_OF_CHANGES: Mapping[type[BaseException], Line] = {
    BearerRequired: Line(_C.UNAUTHENTICATED, 200, "nothing is changed here without a token", "send a token"),
    NotPermitted: Line(_C.NOT_PERMITTED, 200, "the caller may not do this", "see viewer.classes"),
    DocumentReused: _KEY_REUSED,
    ClientKeyReused: _KEY_REUSED,
    AgreementRequired: Line(
        _C.AGREEMENT_REQUIRED, 200, "the caller's unit has no living agreement", "agree with the platform first"
    ),
    AttestationRequired: Line(
        _C.ATTESTATION_REQUIRED,
        200,
        "the truth of a submission is attested to in the words in force",
        "give the version that the guide for providers names",
    ),
    ListTooLong: Line(
        _C.BATCH_TOO_LARGE,
        200,
        "one list holds at most 1 000 records or other items",
        "send more records as a stream, anything else in parts",
    ),
    ProviderNotEntitled: Line(_C.NOT_PERMITTED, 200, "the caller's unit is no provider", "ask the operator"),
    NoOwnSubject: Line(_C.NOT_AVAILABLE, 200, "there is no subject that could declare anything"),
    NoReceiver: Line(_C.NOT_AVAILABLE, 200, "no institution of the region receives what subjects declare"),
    IntakeBusy: Line(_C.OVERLOADED, 503, "another submission is being written", "send the same request again later"),
    RecordRefused: Line(_C.RECORD_REFUSED, 200, "the record breaks a rule of intake", "mend the fields that are named"),
    ReasonTooSlight: Line(
        _C.RECORD_REFUSED,
        200,
        "for this reason no record becomes one of another class or ends later",
        "say that the decision was changed or an objection upheld, or supersede the record",
    ),
    DiscoveredInFuture: Line(_C.INPUT_INVALID, 200, "a fault is discovered today or before"),
    catalogue.TransitionDenied: Line(
        _C.CATALOGUE_TRANSITION_DENIED, 200, "the item does not stand where this can be done", "see its `state`"
    ),
    catalogue.FieldsIncomplete: Line(
        _C.CATALOGUE_FIELD_REQUIRED, 200, "a text is empty or longer than 2 000 characters", "fill or shorten it"
    ),
    catalogue.KeyNotOwn: Line(
        _C.CATALOGUE_KEY_INVALID,
        200,
        "the key is not of the caller's node, lacks its code in front, or others draft its next version",
        "begin a new key with the code of your region and `-`",
    ),
    catalogue.DayInvalid: Line(_C.CATALOGUE_DAY_INVALID, 200, "a day lies too early", "give a later day"),
    catalogue.SchemaInvalid: Line(
        _C.CONTENT_SCHEMA_INVALID, 200, "the content schema says what it may not say", "see the scalar ContentSchema"
    ),
    catalogue.FieldProhibited: Line(
        _C.PROHIBITED_FIELD, 200, "the content schema declares a field that may not be collected", "leave it out"
    ),
    catalogue.KeyUnclassed: Line(
        _C.CONTENT_KEY_UNCLASSED, 200, "the content schema declares a field without a class", "have it classed first"
    ),
    catalogue.TextRefused: Line(
        _C.TEXT_NOT_COLLECTED, 200, "the text says what may not be collected of a person", "say it without that"
    ),
    ConsentInvalid: Line(
        _C.INPUT_INVALID,
        200,
        "a consent names one person or trader, fields, the document's number and digest, and its days",
    ),
    NameConflict: Line(
        _C.IDENTIFIER_CONFLICT, 200, "the code or document belongs to a subject of another name", "check the name"
    ),
    NotOfFullCapacity: Line(_C.SUBJECT_NOT_FULL_CAPACITY, 200, "the person is not of full capacity"),
    DecisionInvalid: Line(_C.INPUT_INVALID, 200, "the reason is none for this decision", "see HeldReason"),
    ReleaseRefused: Line(
        _C.RELEASE_REFUSED,
        200,
        "the row can not be taken in: something else about it is refused as well",
        "refuse it, so that its provider submits it anew",
    ),
    EnvelopeInvalid: Line(
        _C.ENVELOPE_INVALID, 400, "the first line is not the envelope of a submission", "see docs/loading.md"
    ),
    RecordsMissing: Line(
        _C.RECORDS_MISSING, 200, "more or fewer records came than the first line says", "send all of them again"
    ),
    SpoolFull: Line(_C.BODY_TOO_LARGE, 413, "the body is too large", "send it in parts"),
    SpoolUnwritable: Line(_C.STORE_UNAVAILABLE, 503, "there is no room for the body", "try again later"),
}
