"""The tables of public credit information: regions, units, subjects, the catalogue, records, lists.

Ids are random 128-bit values written as 32 hexadecimal characters; text sorts by code point on both
databases. A natural person's identity number has no column: only its keyed digest (inside
`subject.identity_key`) and two masked forms are kept.
"""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, TextClause, UniqueConstraint, text

import db.tables_of_intake
import db.tables_of_use  # noqa: F401 - their tables are a part of the same metadata
from db.kinds import Bigrams, Document, Instant, Key, Words, key_column
from db.kinds import metadata as metadata

region = Table(
    "region",
    metadata,
    Column("code", Key, primary_key=True),
    Column("name", Words, nullable=False),
    key_column("parent_code", "region.code", null=True),
    Column("kind", Key, nullable=False),  # REGION, CITY, BANNER, ZONE
    Column("jurisdiction", Key, nullable=False),
)

# One row for each (node, node below it), each node being below itself: powers end at the subtree (IM-2018 §5).
region_closure = Table(
    "region_closure",
    metadata,
    Column("ancestor", Key, ForeignKey("region.code"), primary_key=True),
    Column("descendant", Key, ForeignKey("region.code"), primary_key=True),
)

unit = Table(
    "unit",
    metadata,
    Column("id", Key, primary_key=True),
    Column("code", Key, nullable=False, unique=True),  # unified social credit code
    Column("name", Words, nullable=False),
    Column("kind", Key, nullable=False),  # DEPARTMENT, COURT, GOVERNMENT, …
    key_column("region_code", "region.code"),
    Column("jurisdiction", Key, nullable=False),
    Column("is_provider", Boolean, nullable=False),
    Column("status", Key, nullable=False),  # ACTIVE, SUSPENDED
    Column("country", Key, nullable=False, server_default=text("'CHN'")),  # ISO 3166 alpha-3
    Column("export_basis", Words),  # the provision under which a foreign unit may be answered (NX-2024 §64)
)

# A page of subjects looks at each name and what decides it, and at nothing else, before it fetches its rows.
_LOOKED_AT = ("kind", "region_code", "status", "openness", "openness_basis", "sole_trader", "registered_on")
_BESIDE_REGION = tuple(each for each in _LOOKED_AT if each != "region_code")
_BROWSED = "kind <> 'NATURAL_PERSON'"  # persons are never browsed (IM-2024 §24)


def _partial(name: str, *parts: str | TextClause, where: str) -> Index:
    return Index(name, *parts, postgresql_where=text(where), sqlite_where=text(where))


subject = Table(
    "subject",
    metadata,
    Column("id", Key, primary_key=True),
    # The one matching key: `USCC:…`, `PERSON:<keyed digest>` or `RECORD:<digest>` for a counterpart without a number.
    Column("identity_key", Key, nullable=False, unique=True),
    Column("pseudonym", Key, nullable=False),  # how the query log names this subject
    Column("kind", Key, nullable=False),
    Column("name", Words, nullable=False),
    Column("name_bigrams", Bigrams),
    Column("code", Key),  # unified social credit code; organisations only
    key_column("region_code", "region.code"),
    Column("openness", Key, nullable=False, server_default=text("'RESTRICTED'")),
    Column("openness_basis", Key),
    Column("status", Key, nullable=False),  # ACTIVE, CANCELLED
    Column("sole_trader", Boolean, nullable=False),
    Column("legal_representative", Words),
    Column("registered_on", Date),
    Column("document_type", Key),  # natural persons: CITIZEN_ID, PASSPORT, …
    Column("masked_number", Key),  # open form: the last two characters
    Column("listed_number", Key),  # longer form, for a list whose law publishes the number
    _partial("ix_subject_name", "name", "id", *_LOOKED_AT, where=_BROWSED),
    _partial("ix_subject_region", "region_code", "name", "id", *_BESIDE_REGION, where=_BROWSED),
    _partial("ix_subject_code", text("coalesce(code, '')"), "id", where=_BROWSED),
    _partial("ix_subject_registered", text("coalesce(registered_on, '0001-01-01')"), "id", where=_BROWSED),
    Index("ix_subject_name_bigrams", "name_bigrams", postgresql_using="gin").ddl_if(dialect="postgresql"),
)

# SQLite has no arrays: one row for each bigram of a name, in one tree.
subject_bigram = Table(
    "subject_bigram",
    metadata,
    Column("bigram", Key, primary_key=True),
    Column("subject_id", Key, ForeignKey("subject.id"), primary_key=True),
    sqlite_with_rowid=False,
)

catalogue_item = Table(
    "catalogue_item",
    metadata,
    Column("id", Key, primary_key=True),
    Column("key", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("level", Key, nullable=False),  # NATIONAL, REGION, CITY
    Column("category", Key, nullable=False),
    Column("record_class", Key, nullable=False),
    Column("info_class", Words, nullable=False),
    Column("item_name", Words, nullable=False),
    Column("subject_nature", Words, nullable=False),
    Column("responsible_unit", Words, nullable=False),
    Column("inclusion_basis", Words, nullable=False),
    key_column("region_code", "region.code"),
    Column("state", Key, nullable=False),  # DRAFT, COMMENT, APPROVED, PUBLISHED, WITHDRAWN
    Column("effective_from", Date, nullable=False),
    Column("effective_until", Date),
    Column("part", Key, nullable=False, server_default=text("'SUPPLEMENT'")),  # BASE, SUPPLEMENT (NX-2024 §27)
    Column("content_schema", Document),  # JSON Schema of the content fields; none = the fields of the template
    Column("drafted_by", Key),
    Column("comments_until", Date),
    Column("approved_on", Date),
    Column("approval_document", Words),
    Column("published_on", Date),
    Column("filed_on", Date),  # a city's item with the region's authority (NX-2024 §27 ¶4)
    UniqueConstraint("key", "version"),
)

record = Table(
    "record",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("subject_id", "subject.id"),
    Column("category", Key, nullable=False),
    Column("record_class", Key, nullable=False),  # BASIC, NEGATIVE, POSITIVE
    key_column("catalogue_item_id", "catalogue_item.id"),
    key_column("provider_id", "unit.id"),
    Column("provider_key", Key, nullable=False),  # what makes a second submission the same record
    Column("jurisdiction", Key, nullable=False),
    key_column("region_code", "region.code"),
    Column("openness", Key, nullable=False, server_default=text("'RESTRICTED'")),
    Column("openness_basis", Key),
    Column("openness_reference", Words),
    Column("confidentiality", Key, nullable=False),  # NONE, TRADE_SECRET, PRIVACY
    Column("screened", Boolean, nullable=False),  # free text has been screened for personal data
    Column("title", Words, nullable=False),
    Column("document_number", Words),
    Column("content", Document, nullable=False),  # flat: content key → text
    Column("content_digest", Key, nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("ended_on", Date),  # end of the act or event; none = not ended
    Column("ended_on_source", Key),
    Column("notice_served_on", Date),
    Column("publicity_until", Date),
    Column("disclosure_until", Date),
    Column("state", Key, nullable=False),  # ACTIVE, ARCHIVED, REVOKED, DELETED
    Column("disputed_since", Date),
    Column("repaired_on", Date),
    Column("under_review_since", Date),
    Column("version", Integer, nullable=False),
    Column("submitted_at", Instant, nullable=False),
    Column("origin", Key, nullable=False, server_default=text("'GOVERNMENT'")),  # MARKET, SELF_DECLARED (IM-2024 §3)
    Column("subtype", Key),  # of the category, e.g. TAX
    Column("procedure", Key),  # of a penalty: GENERAL, SUMMARY
    Column("seriousness", Key),  # MINOR, GENERAL, SERIOUS: decides how long it is public
    Column("exception_reason", Key),  # why it need not be published: TRADE_SECRET, PRIVACY, OTHER_LAW
    Column("declared_until", Date),  # the end of publicity that the provider gave
    Column("publicity_due_on", Date),  # last day for its publication; none = no duty, or no calendar for the year
    Column("opened_on", Date),  # first day on which it was open
    Column("basis_kind", Key),  # the document that dishonesty rests on (IM-2024 §33)
    Column("basis_number", Words),
    Column("basis_issuer", Words),
    Column("notice_reference", Words),  # of the notice to the subject (IM-2024 §34)
    Column("basis_effective_on", Date),
    Column("performance_due_on", Date),  # of a government contract: when the next obligation is due (IM-2024 §13)
    Column("performed_on", Date),
    Column("agreement_id", Key),  # under which market information came in
    Column("statement_digest", Key),  # of what its provider last submitted: the same again changes nothing
    Column("corrects_id", Key),  # the record that this one supersedes or supplements
    UniqueConstraint("provider_id", "provider_key"),
    # A page of one subject's records is read in its order, and a count of them reads no row, whoever asks.
    Index(
        "ix_record_subject",
        *("subject_id", "decided_on", "id", "record_class", "category", "region_code", "state"),
        *("openness", "openness_basis", "confidentiality"),
        *("publicity_until", "disclosure_until", "notice_served_on"),
    ),
    Index("ix_record_category", "category", "decided_on", "id"),
    Index("ix_record_region", "region_code", "decided_on", "id"),
    Index("ix_record_decided", "decided_on", "id"),
    Index("ix_record_document", text("coalesce(document_number, '')"), "id"),
    # Whatever the public's own view of a record asks: who is seen through one, and counts of them, read no row.
    _partial(
        "ix_record_open",
        *("subject_id", "decided_on", "id", "publicity_until", "disclosure_until", "notice_served_on"),
        *("record_class", "category", "region_code"),
        where="openness = 'OPEN' and openness_basis is not null and confidentiality = 'NONE' and state = 'ACTIVE'",
    ),
    _partial("ix_record_disputed", "decided_on", "id", where="disputed_since is not null"),
    _partial("ix_record_repaired", "decided_on", "id", where="repaired_on is not null"),
    _partial("ix_record_under_review", "decided_on", "id", where="under_review_since is not null"),
    _partial(
        "ix_record_performance", "decided_on", "id", where="performance_due_on is not null and performed_on is null"
    ),
)

record_version = Table(
    "record_version",
    metadata,
    Column("record_id", Key, ForeignKey("record.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("changed_at", Instant, nullable=False),
    Column("reason", Key, nullable=False),  # SUBMITTED, RESUBMITTED, …
    key_column("changed_by", "unit.id"),
    Column("content_digest", Key, nullable=False),
    Column("snapshot", Document, nullable=False),
    Column("discovered_on", Date),  # of a correction: when its provider found the fault (NX-2024 §53)
    Column("due_on", Date),  # and the last day for correcting it; none = not told, or no calendar of the year
)

credit_list = Table(
    "credit_list",
    metadata,
    Column("id", Key, primary_key=True),
    Column("key", Key, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("type", Key, nullable=False),  # SEVERE, INCENTIVE, …
    Column("authority", Key, nullable=False),  # OFFICIAL, REFERENCE
    key_column("region_code", "region.code"),
    Column("jurisdiction", Key, nullable=False),
    Column("legal_basis", Words, nullable=False),
    Column("number_exception", Words),  # the provision under which this list shows the longer masked number
)

list_entry = Table(
    "list_entry",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("list_id", "credit_list.id"),
    key_column("subject_id", "subject.id"),
    Column("state", Key, nullable=False),  # PROPOSED … PUBLISHED, SUSPENDED, REMOVED
    Column("behaviour", Key),
    Column("grounds", Words, nullable=False),
    Column("screened", Boolean, nullable=False),
    Column("basis_document", Words, nullable=False),
    key_column("determining_unit_id", "unit.id"),
    key_column("region_code", "region.code"),
    Column("openness", Key, nullable=False, server_default=text("'RESTRICTED'")),
    Column("openness_basis", Key),
    Column("decided_on", Date, nullable=False),
    Column("published_on", Date),
    Column("publicity_until", Date),
    Column("removed_on", Date),
    Column("disputed_since", Date),
    Column("ground_record_id", Key),  # the record that the determination rests on; none = none is recorded
    Index("ix_list_entry_list", "list_id", "decided_on", "id"),
    Index("ix_list_entry_subject", "subject_id", "decided_on", "id"),
    _partial("ix_list_entry_ground", "ground_record_id", where="ground_record_id is not null"),
)

# Named on an entry or an organisation, by role and basis; never linked to the person's other organisations.
related_person = Table(
    "related_person",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("subject_id", "subject.id"),
    key_column("entry_id", "list_entry.id", null=True),
    Column("role", Key, nullable=False),
    Column("name", Words, nullable=False),
    Column("basis", Words, nullable=False),
    Index("ix_related_person_entry", "entry_id"),
)
