"""The tables of use: who holds a token, in what right, which cases are open, and the log of every query."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, ForeignKeyConstraint, Index, Integer, Table

from db.kinds import Document, Instant, Key, Words, key_column, metadata

# Who holds a token: a unit's member of staff or an enrolled subject. The key is opaque and random.
bearer = Table(
    "bearer",
    metadata,
    Column("key", Key, primary_key=True),
    Column("role", Key, nullable=False),
    key_column("unit_id", "unit.id", null=True),
    key_column("subject_id", "subject.id", null=True),
    Column("status", Key, nullable=False),  # ACTIVE, SUSPENDED
    Column("post", Key),  # staff, by the worklist they work off: CASE, RELEASE, REVIEW, … (IM-2018 §35)
    Column("proven_until", Date),  # an agent: last day on which its own proof of identity holds (IM-2018 §24)
    Column("pseudonym", Key),  # a person: how the query log names it
)

revoked_token = Table(
    "revoked_token",
    metadata,
    Column("token_id", Key, primary_key=True),
    Column("revoked_at", Instant, nullable=False),
)

# What a unit was granted: purpose × categories × region × validity. Of a state organ it is the approved duty (IM-2018
# §25), of a firm, an organisation or a collector what was agreed (IM-2024 §42(2)).
sharing_grant = Table(
    "sharing_grant",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("unit_id", "unit.id"),
    Column("purpose", Key, nullable=False),
    Column("categories", Document, nullable=False),  # list of category keys
    key_column("region_code", "region.code"),
    Column("legal_basis", Words, nullable=False),
    Column("matter_format", Words, nullable=False),  # regular expression; names and numbers of persons cannot match it
    Column("batch_max_codes", Integer, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("status", Key, nullable=False),  # APPROVED, WITHDRAWN
    Index("ix_sharing_grant_unit", "unit_id", "purpose"),
)

# A subject's written authorisation (书面授权): one subject, one holder, a purpose, categories, a term (IM-2018 §24).
authorisation = Table(
    "authorisation",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("subject_id", "subject.id"),
    Column("subject_pseudonym", Key, nullable=False),
    key_column("holder_key", "bearer.key", null=True),  # an agent, or
    key_column("holder_unit_id", "unit.id", null=True),  # a firm or an organisation
    Column("purpose", Key, nullable=False),
    Column("document_number", Words, nullable=False),  # of the written authorisation
    Column("given_on", Date, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("revoked_on", Date),  # a revoked one is dead from that moment
    Column("shows_history", Boolean, nullable=False),  # whether it covers who asked about the subject
    Index("ix_authorisation_subject", "subject_id", "given_on", "id"),
    Index("ix_authorisation_holder", "holder_key", "subject_id"),
    Index("ix_authorisation_unit", "holder_unit_id", "subject_id"),
    Index("ix_authorisation_pseudonym", "subject_pseudonym"),
)

authorisation_category = Table(
    "authorisation_category",
    metadata,
    Column("authorisation_id", Key, ForeignKey("authorisation.id"), primary_key=True),
    Column("category", Key, primary_key=True),
)

# An application or procedure about a subject, a record or a list entry (glossary: cases and states).
credit_case = Table(
    "credit_case",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Key, nullable=False, unique=True),  # business number, e.g. YY-2026-000123
    Column("kind", Key, nullable=False),  # OBJECTION, REVIEW, REPAIR, LIST_REMOVAL, DELETION_REQUEST, STATEMENT, …
    Column("state", Key, nullable=False),
    key_column("subject_id", "subject.id"),
    key_column("record_id", "record.id", null=True),
    key_column("entry_id", "list_entry.id", null=True),
    key_column("provider_id", "unit.id", null=True),  # the provider or determining unit it is addressed to
    key_column("unit_id", "unit.id"),  # who handles it
    Column("post", Key, nullable=False),  # whose worklist it stands on
    key_column("region_code", "region.code"),
    Column("jurisdiction", Key, nullable=False),
    Column("ground", Key),  # UNTRUE, ERROR, …; none where the kind has none
    Column("statement", Words),  # what the applicant says; free text
    Column("filed_on", Date, nullable=False),
    Column("due_on", Date),  # last day for the answer; none where no clock runs
    Column("closed_on", Date),
    Column("outcome", Key),
    Column("reason", Words),  # why it was so decided; free text
    Index("ix_credit_case_subject", "subject_id", "filed_on", "id"),
    Index("ix_credit_case_record", "record_id"),
    Index("ix_credit_case_post", "unit_id", "post", "filed_on", "id"),
    Index("ix_credit_case_provider", "provider_id", "filed_on", "id"),
    Index("ix_credit_case_region", "region_code", "filed_on", "id"),
)

# A report of dishonesty by anybody; only the officers at the desk read it (IM-2017-27 (11)).
tip = Table(
    "tip",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", Key, nullable=False, unique=True),
    Column("state", Key, nullable=False),  # RECEIVED, CHECKED, CLOSED
    key_column("subject_id", "subject.id"),
    key_column("region_code", "region.code"),
    Column("content", Words, nullable=False),
    Column("reporter_name", Words),  # none = anonymous
    Column("reporter_contact", Words),
    Column("received_on", Date, nullable=False),
    Column("closed_on", Date),
    Index("ix_tip_region", "region_code", "received_on", "id"),
    Index("ix_tip_subject", "subject_id"),
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
    Column("code", Key),  # of the refusal, or why the first field found nothing
    Column("policy_revision", Key, nullable=False),
    Column("document_digest", Key, nullable=False),
    Column("filter_digest", Key, nullable=False),
    Column("bearer_pseudonym", Key),  # of a person who asks for itself or as an agent
    Index("ix_query_log_unit", "unit_id", "at"),
    Index("ix_query_log_bearer", "bearer_key", "at"),
    Index("ix_query_log_at", "at", "id"),
)

query_log_subject = Table(
    "query_log_subject",
    metadata,
    Column("entry_id", Key, primary_key=True),
    Column("pseudonym", Key, primary_key=True),
    Column("asked_by_key", Boolean, nullable=False),
    Column("field_classes", Document, nullable=False),  # list of classes, sorted
    Column("routes", Document, nullable=False),  # list of lawful routes, sorted
    Column("disclosed", Integer, nullable=False),  # restricted rows behind the answer
    Index("ix_query_log_subject_pseudonym", "pseudonym"),
    # On PostgreSQL it would be looked up for each row; there one statement writes an entry and its subjects.
    ForeignKeyConstraint(["entry_id"], ["query_log.id"]).ddl_if(dialect="sqlite"),
)
