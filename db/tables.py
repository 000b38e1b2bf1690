"""The tables of one store, for SQLite and PostgreSQL alike.

Ids are random 128-bit values written as 32 hexadecimal characters; text sorts by code point on both
databases. A natural person's identity number has no column: only its keyed digest (inside
`subject.identity_key`) and two masked forms are kept.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TIMESTAMP
from sqlalchemy.types import TypeDecorator, TypeEngine


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz` on PostgreSQL, ISO 8601 text with milliseconds and `Z` on SQLite."""

    impl = String(24)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else instant_text(value)


def instant_text(moment: datetime) -> str:
    """Return `moment` as SQLite stores it, e.g. `2026-11-20T01:02:03.456Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Text order is code-point order on both databases, so that answers and cursors agree.
Words = Text().with_variant(Text(collation="C"), "postgresql")
Key = String(64).with_variant(String(64, collation="C"), "postgresql")
Document = JSON().with_variant(JSONB(), "postgresql")
Bigrams = JSON(none_as_null=True).with_variant(ARRAY(Text()), "postgresql")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key(name: str, target: str | None = None, *, null: bool = False) -> Column[str]:
    """Return a key column, with a foreign key to `target` where one is named."""
    return Column(name, Key, ForeignKey(target), nullable=null) if target else Column(name, Key, nullable=null)


region = Table(
    "region",
    metadata,
    Column("code", Key, primary_key=True),
    Column("name", Words, nullable=False),
    _key("parent_code", "region.code", null=True),
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
    _key("region_code", "region.code"),
    Column("jurisdiction", Key, nullable=False),
    Column("is_provider", Boolean, nullable=False),
    Column("status", Key, nullable=False),  # ACTIVE, SUSPENDED
)

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
    _key("region_code", "region.code"),
    Column("openness", Key, nullable=False, server_default=text("'RESTRICTED'")),
    Column("openness_basis", Key),
    Column("status", Key, nullable=False),  # ACTIVE, CANCELLED
    Column("sole_trader", Boolean, nullable=False),
    Column("legal_representative", Words),
    Column("registered_on", Date),
    Column("document_type", Key),  # natural persons: CITIZEN_ID, PASSPORT, …
    Column("masked_number", Key),  # open form: the last two characters
    Column("listed_number", Key),  # longer form, for a list whose law publishes the number
    Index("ix_subject_name", "name", "id"),
    Index("ix_subject_code", "code", "id"),
    Index("ix_subject_name_bigrams", "name_bigrams", postgresql_using="gin").ddl_if(dialect="postgresql"),
)

# SQLite has no arrays: one row for each bigram of a name.
subject_bigram = Table(
    "subject_bigram",
    metadata,
    Column("bigram", Key, primary_key=True),
    Column("subject_id", Key, ForeignKey("subject.id"), primary_key=True),
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
    _key("region_code", "region.code"),
    Column("state", Key, nullable=False),  # DRAFT, COMMENT, APPROVED, PUBLISHED
    Column("effective_from", Date, nullable=False),
    Column("effective_until", Date),
    UniqueConstraint("key", "version"),
)

record = Table(
    "record",
    metadata,
    Column("id", Key, primary_key=True),
    _key("subject_id", "subject.id"),
    Column("category", Key, nullable=False),
    Column("record_class", Key, nullable=False),  # BASIC, NEGATIVE, POSITIVE
    _key("catalogue_item_id", "catalogue_item.id"),
    _key("provider_id", "unit.id"),
    Column("provider_key", Key, nullable=False),  # what makes a second submission the same record
    Column("jurisdiction", Key, nullable=False),
    _key("region_code", "region.code"),
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
    UniqueConstraint("provider_id", "provider_key"),
    Index("ix_record_subject", "subject_id", "decided_on", "id"),
    Index("ix_record_category", "category", "decided_on", "id"),
    Index("ix_record_region", "region_code", "decided_on", "id"),
    Index("ix_record_decided", "decided_on", "id"),
    Index(
        "ix_record_open",
        "subject_id",
        "publicity_until",
        postgresql_where=text("openness = 'OPEN'"),
        sqlite_where=text("openness = 'OPEN'"),
    ),
)

record_version = Table(
    "record_version",
    metadata,
    Column("record_id", Key, ForeignKey("record.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("changed_at", Instant, nullable=False),
    Column("reason", Key, nullable=False),  # SUBMITTED, RESUBMITTED, …
    _key("changed_by", "unit.id"),
    Column("content_digest", Key, nullable=False),
    Column("snapshot", Document, nullable=False),
)

credit_list = Table(
    "credit_list",
    metadata,
    Column("id", Key, primary_key=True),
    Column("key", Key, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("type", Key, nullable=False),  # SEVERE, INCENTIVE, …
    Column("authority", Key, nullable=False),  # OFFICIAL, REFERENCE
    _key("region_code", "region.code"),
    Column("jurisdiction", Key, nullable=False),
    Column("legal_basis", Words, nullable=False),
    Column("number_exception", Words),  # the provision under which this list shows the longer masked number
)

list_entry = Table(
    "list_entry",
    metadata,
    Column("id", Key, primary_key=True),
    _key("list_id", "credit_list.id"),
    _key("subject_id", "subject.id"),
    Column("state", Key, nullable=False),  # PROPOSED … PUBLISHED, SUSPENDED, REMOVED
    Column("behaviour", Key),
    Column("grounds", Words, nullable=False),
    Column("screened", Boolean, nullable=False),
    Column("basis_document", Words, nullable=False),
    _key("determining_unit_id", "unit.id"),
    _key("region_code", "region.code"),
    Column("openness", Key, nullable=False, server_default=text("'RESTRICTED'")),
    Column("openness_basis", Key),
    Column("decided_on", Date, nullable=False),
    Column("published_on", Date),
    Column("publicity_until", Date),
    Column("removed_on", Date),
    Column("disputed_since", Date),
    Index("ix_list_entry_list", "list_id", "decided_on", "id"),
    Index("ix_list_entry_subject", "subject_id", "decided_on", "id"),
)

# Named on an entry or an organisation, by role and basis; never linked to the person's other organisations.
related_person = Table(
    "related_person",
    metadata,
    Column("id", Key, primary_key=True),
    _key("subject_id", "subject.id"),
    _key("entry_id", "list_entry.id", null=True),
    Column("role", Key, nullable=False),
    Column("name", Words, nullable=False),
    Column("basis", Words, nullable=False),
    Index("ix_related_person_entry", "entry_id"),
)

# Who holds a token: a unit's member of staff or an enrolled subject. The key is opaque and random.
bearer = Table(
    "bearer",
    metadata,
    Column("key", Key, primary_key=True),
    Column("role", Key, nullable=False),
    _key("unit_id", "unit.id", null=True),
    _key("subject_id", "subject.id", null=True),
    Column("status", Key, nullable=False),  # ACTIVE, SUSPENDED
)

revoked_token = Table(
    "revoked_token",
    metadata,
    Column("token_id", Key, primary_key=True),
    Column("revoked_at", Instant, nullable=False),
)

# A state organ's approved duty: purpose × categories × region × validity (IM-2018 §25).
sharing_grant = Table(
    "sharing_grant",
    metadata,
    Column("id", Key, primary_key=True),
    _key("unit_id", "unit.id"),
    Column("purpose", Key, nullable=False),
    Column("categories", Document, nullable=False),  # list of category keys
    _key("region_code", "region.code"),
    Column("legal_basis", Words, nullable=False),
    Column("matter_format", Words, nullable=False),  # regular expression; names and numbers of persons cannot match it
    Column("batch_max_codes", Integer, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("status", Key, nullable=False),  # APPROVED, WITHDRAWN
    Index("ix_sharing_grant_unit", "unit_id", "purpose"),
)

query_log = Table(
    "query_log",
    metadata,
    Column("id", Key, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("role", Key, nullable=False),
    Column("bearer_key", Key),
    Column("unit_id", Key),
    Column("token_id", Key),
    Column("channel", Key, nullable=False),
    Column("purpose", Key),
    Column("matter", Words),
    Column("basis", Words),
    Column("decision", Key, nullable=False),  # PERMITTED, REFUSED
    Column("code", Key),  # of the refusal
    Column("policy_revision", Key, nullable=False),
    Column("document_digest", Key, nullable=False),
    Column("filter_digest", Key, nullable=False),
    Index("ix_query_log_unit", "unit_id", "at"),
)

query_log_subject = Table(
    "query_log_subject",
    metadata,
    Column("entry_id", Key, ForeignKey("query_log.id"), primary_key=True),
    Column("pseudonym", Key, primary_key=True),
    Column("asked_by_key", Boolean, nullable=False),
    Column("field_classes", Document, nullable=False),  # list of classes, sorted
    Column("routes", Document, nullable=False),  # list of lawful routes, sorted
    Column("disclosed", Integer, nullable=False),  # restricted rows behind the answer
    Index("ix_query_log_subject_pseudonym", "pseudonym"),
)
