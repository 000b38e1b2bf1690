"""Where each leaf of the graph stands in the store, as an SQL value ready for JSON.

`LEAVES` is keyed by coordinate and takes the columns of the row. A coordinate without a line here has a select of its
own (`resolvers/compile.py`) or is put together with its row (`resolvers/rows.py`); a test compares all with the schema.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, case, exists, or_, select

from db.tables import catalogue_item, credit_list, list_entry, record, record_version, related_person, subject, unit
from db.tables_of_intake import aggregation_log, catalogue_comment, consent, held_row, submission, submission_refusal
from db.tables_of_use import authorisation, credit_case, query_log, query_log_subject, tip
from policies.fields import ROW_TYPES
from resolvers.consent.sealed import TEXT, sealed_mark
from resolvers.consented import consent_lives
from resolvers.entitled import is_live
from resolvers.five_classes import class_of_entry, five_class, five_class_of_entry
from resolvers.ground import ANYBODY, Columns
from resolvers.json_sql import InstantText, JsonBool, JsonValue, fixed_text
from resolvers.predicates import PREDICATES
from resolvers.wire_id import PREFIXES

Leaf = Callable[[Columns], ColumnElement[Any]]


def _access_events() -> FromClause:
    """Return what a subject is told of: each entry beside the pseudonym that it names."""
    about = query_log_subject
    told = (query_log.c.at, query_log.c.role, query_log.c.unit_id, query_log.c.purpose, query_log.c.decision)
    columns = (about.c.pseudonym, about.c.asked_by_key, about.c.field_classes, about.c.disclosed)
    joined = about.join(query_log, query_log.c.id == about.c.entry_id)
    return select(about.c.entry_id.label("id"), *told, *columns).select_from(joined).subquery()


def _submitting_units() -> FromClause:
    """Return the units whose submissions are counted: providers, and whoever else has submitted."""
    sent = exists().where(submission.c.provider_id == unit.c.id)
    return select(unit).where(or_(unit.c.is_provider.is_(True), sent)).subquery()


TABLES: Mapping[str, FromClause] = {
    "Organization": subject,
    "Person": subject,
    "Record": record,
    "CreditList": credit_list,
    "ListEntry": list_entry,
    "CatalogueItem": catalogue_item,
    "Unit": unit,
    "QueryLogEntry": query_log,
    "AccessEvent": _access_events(),
    "AggregationEntry": aggregation_log,
    "ArchivedRecord": record,
    "RecordVersion": record_version,
    "CatalogueComment": catalogue_comment,
    "RelatedPerson": related_person,
    "Case": credit_case,
    "Tip": tip,
    "Authorisation": authorisation,
    "Consent": consent,
    "HeldRow": held_row,
    "Submission": submission,
    "SubmittedRow": aggregation_log,
    "RefusedField": submission_refusal,
    "ProviderQuality": _submitting_units(),
}


def _column(name: str) -> Leaf:
    return lambda c: c[name]


def _wire_id(type_name: str) -> Leaf:
    return lambda c: PREFIXES[type_name] + c.id


def _flag(name: str) -> Leaf:
    return lambda c: JsonBool(c[name].is_not(None))


def _info_class(c: Columns) -> ColumnElement[Any]:
    item = catalogue_item.alias()
    is_open = PREDICATES["OPEN"]["CATALOGUE_ITEM"](item.c, ANYBODY)
    return select(item.c.info_class).where(item.c.id == c.catalogue_item_id, is_open).scalar_subquery()


def unit_name(unit_id: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the name of a unit, which everybody may know (IM-2018 §7)."""
    source = unit.alias()
    return select(source.c.name).where(source.c.id == unit_id).scalar_subquery()


def _authorisation_state(c: Columns) -> ColumnElement[Any]:
    today = ANYBODY.today
    return case(
        (is_live(c, today), fixed_text("LIVE")),
        (c.revoked_on.is_not(None), fixed_text("REVOKED")),
        (c.valid_from > today, fixed_text("NOT_YET_VALID")),
        else_=fixed_text("EXPIRED"),
    )


def _consent_state(c: Columns) -> ColumnElement[Any]:
    lives = (consent_lives(c, ANYBODY.today), fixed_text("LIVE"))
    return case(lives, (c.revoked_on.is_not(None), fixed_text("REVOKED")), else_=fixed_text("EXPIRED"))


def _held_state(c: Columns) -> ColumnElement[Any]:
    # Past its last day it has expired, whether or not the nightly job has been there.
    is_late = and_(c.state == "HELD", c.expires_on < ANYBODY.today)
    return case((is_late, fixed_text("EXPIRED")), else_=c.state)


def _object_id(c: Columns) -> ColumnElement[Any]:
    """Return the id of what was changed as it stands on the wire; of a class without such ids, as it is stored."""
    prefixes = {ROW_TYPES[kind]: prefix for kind, prefix in PREFIXES.items()}
    known = [(c.object == fixed_text(cls), fixed_text(prefix).concat(c.object_id)) for cls, prefix in prefixes.items()]
    return case(*known, else_=c.object_id)


def _same(type_name: str, *names: str) -> dict[str, Leaf]:
    """Return leaves whose column has the field's own name in snake case."""
    return {f"{type_name}.{_camel(name)}": _column(name) for name in names}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def _looks(type_name: str) -> dict[str, Leaf]:
    """Return what a log entry says of one subject."""
    return {
        f"{type_name}.askedByKey": lambda c: JsonBool(c.asked_by_key),
        f"{type_name}.fieldClasses": lambda c: JsonValue(c.field_classes),
        f"{type_name}.disclosed": _column("disclosed"),
    }


_SUBJECT = ("kind", "name", "code", "region_code", "status")

LEAVES: Mapping[str, Leaf] = {
    **{f"{type_name}.id": _wire_id(type_name) for type_name in PREFIXES},
    **_same("Organization", *_SUBJECT, "legal_representative", "registered_on"),
    "Organization.unifiedSocialCreditCode": _column("code"),
    "Organization.soleTrader": lambda c: JsonBool(c.sole_trader),
    **_same("Person", *_SUBJECT, "document_type"),
    "Person.maskedIdNumber": _column("masked_number"),
    **_same("Record", "category", "openness", "openness_basis", "title", "document_number", "decided_on", "ended_on"),
    **_same("Record", "publicity_until", "disclosure_until", "region_code", "jurisdiction"),
    **_same("Record", "performance_due_on", "performed_on", "publicity_due_on", "opened_on", "exception_reason"),
    "Record.kind": _column("record_class"),
    **_same("Record", "origin", "subtype"),
    "Record.infoClass": _info_class,
    "Record.fiveClass": five_class,
    "Record.submittedAt": lambda c: InstantText(c.submitted_at),
    "RecordFlags.disputed": _flag("disputed_since"),
    "RecordFlags.repaired": _flag("repaired_on"),
    "RecordFlags.underReview": _flag("under_review_since"),
    "RecordVersion.number": _column("version"),
    "RecordVersion.changedAt": lambda c: InstantText(c.changed_at),
    **_same("RecordVersion", "reason", "discovered_on", "due_on"),
    "RecordVersion.changedBy": lambda c: unit_name(c.changed_by),
    **_same("CreditList", "key", "name", "type", "authority", "region_code", "jurisdiction", "legal_basis"),
    **_same("ListEntry", "state", "behaviour", "grounds", "basis_document", "decided_on", "published_on"),
    **_same("ListEntry", "publicity_until", "removed_on", "region_code"),
    "ListEntry.disputed": _flag("disputed_since"),
    "ListEntry.kind": class_of_entry,
    "ListEntry.fiveClass": five_class_of_entry,
    **_same("RelatedPerson", "role", "name", "basis"),
    **_same("CatalogueItem", "key", "version", "level", "category", "info_class", "item_name", "subject_nature"),
    **_same("CatalogueItem", "responsible_unit", "inclusion_basis", "region_code", "effective_from", "effective_until"),
    **_same("CatalogueItem", "part", "state", "comments_until", "approved_on", "approval_document"),
    **_same("CatalogueItem", "published_on", "filed_on"),
    "CatalogueItem.contentSchema": lambda c: JsonValue(c.content_schema),
    "CatalogueItem.kind": _column("record_class"),
    **_same("CatalogueComment", "said_on", "text"),
    **_same("Unit", "name", "code", "kind", "region_code"),
    "QueryLogEntry.at": lambda c: InstantText(c.at),
    **_same("QueryLogEntry", "role", "channel", "purpose", "matter", "basis", "decision", "code", "policy_revision"),
    **_same("QueryLogEntry", "document_digest", "filter_digest", "bearer_pseudonym"),
    "QueryLogSubject.pseudonym": _column("pseudonym"),
    **_looks("QueryLogSubject"),
    "QueryLogSubject.routes": lambda c: JsonValue(c.routes),
    "AccessEvent.at": lambda c: InstantText(c.at),
    **_same("AccessEvent", "role", "purpose", "decision"),
    **_looks("AccessEvent"),
    **_same("AggregationEntry", "act_id", "place", "role", "action", "object", "version", "reason", "policy_revision"),
    "AggregationEntry.at": lambda c: InstantText(c.at),
    "AggregationEntry.objectId": _object_id,
    **_same("ArchivedRecord", "category", "decided_on", "ended_on", "disclosure_until"),
    "ArchivedRecord.kind": _column("record_class"),
    **_same("Case", "number", "kind", "state", "post", "region_code", "jurisdiction", "ground", "statement"),
    **_same("Case", "filed_on", "due_on", "closed_on", "outcome", "reason"),
    **_same("Tip", "number", "state", "region_code", "content", "received_on", "closed_on"),
    **_same("Tip", "reporter_name", "reporter_contact"),
    **_same("Authorisation", "purpose", "document_number", "given_on", "valid_from", "valid_until", "revoked_on"),
    "Authorisation.showsHistory": lambda c: JsonBool(c.shows_history),
    "Authorisation.state": _authorisation_state,
    **_same("Consent", "purpose", "document_number", "document_digest", "signed_on", "valid_until", "revoked_on"),
    "Consent.state": _consent_state,
    **_same("Submission", "channel", "mode", "statement_version"),
    **_same("Submission", "accepted", "updated", "unchanged", "refused", "held"),
    "Submission.receivedAt": lambda c: InstantText(c.received_at),
    **_same("SubmittedRow", "place", "action", "version"),
    "SubmittedRow.record": lambda c: case((c.object == "RECORD", PREFIXES["Record"] + c.object_id)),
    **_same("RefusedField", "row", "sheet", "field", "code", "article"),
    **_same("HeldRow", "region_code", "row", "field", "ban", "article", "held_on", "expires_on"),
    **_same("HeldRow", "decided_on", "reason"),
    "HeldRow.state": _held_state,
    TEXT: sealed_mark,
    **_same("ProviderQuality", "code", "region_code"),
}

# Marks on a record: kind, the column of its first day, the article that demands it.
MARKS = (
    ("DISPUTED", "disputed_since", "IM-2018 §38"),
    ("REPAIRED", "repaired_on", "IM-2018 §37"),
    ("UNDER_REVIEW", "under_review_since", "IM-2018 §39"),
)


def listed_number(c: Columns) -> ColumnElement[Any]:
    """Return the longer masked number of the person behind a list entry."""
    person = subject.alias()
    return select(person.c.listed_number).where(person.c.id == c.subject_id).scalar_subquery()
