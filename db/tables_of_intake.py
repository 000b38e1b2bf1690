"""The tables of intake: what was submitted and by whom, what was refused, held, consented to, declared, and erased.

Nothing here holds a value of a record: a held row is ciphertext, a refused cell is its field and code.
"""

from sqlalchemy import Column, Computed, Date, ForeignKey, Index, Integer, LargeBinary, Table, UniqueConstraint

from db.kinds import Document, Instant, Key, Words, key_column, metadata

# One act of submission, with its receipt: a batch, a file, a stream, or a ledger of decisions (IM-2018 §20, §21).
submission = Table(
    "submission",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("provider_id", "unit.id", null=True),
    key_column("subject_id", "subject.id", null=True),  # who declares its own information (IM-2024 §27)
    Column("client_key", Key),  # the keyed digest of the key under which a repeat finds this receipt again
    Column("request_digest", Key, nullable=False),  # keyed: tells a repeat from another request under the same key
    Column("channel", Key, nullable=False),  # API, STREAM, FILE, LEDGER
    Column("mode", Key, nullable=False),  # ALL_OR_NOTHING, ROW_BY_ROW
    Column("bearer_key", Key),  # none: the command line
    Column("statement_version", Key, nullable=False),  # of the attestation of truth (IM-2018 §21)
    Column("received_at", Instant, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    UniqueConstraint("provider_id", "client_key", name="uq_submission_provider_id"),
    UniqueConstraint("subject_id", "client_key", name="uq_submission_subject_id"),
    Index("ix_submission_provider", "provider_id", "received_at", "id"),
    Index("ix_submission_subject", "subject_id", "received_at", "id"),
)

# Why a row of a submission was not taken: one line for each field, never its value.
submission_refusal = Table(
    "submission_refusal",
    metadata,
    Column("submission_id", Key, ForeignKey("submission.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("row", Integer, nullable=False),  # as the caller numbers it: from 1, in a file as a spreadsheet does
    Column("sheet", Words),
    Column("field", Words, nullable=False),
    Column("code", Key, nullable=False),
    Column("article", Words),
)

# Every write, by whom, of which version (IM-2018 §35): written in the transaction of the write itself.
aggregation_log = Table(
    "aggregation_log",
    metadata,
    Column("act_id", Key, primary_key=True),  # of the submission, or of any other single write
    Column("place", Integer, primary_key=True),  # of the row within the act, from 1
    # Both of them as one text in their order: what a page of lines of one moment is read by.
    Column("id", Key, Computed("act_id || cast(place + 10000000 as varchar)", persisted=True), nullable=False),
    Column("at", Instant, nullable=False),
    Column("role", Key, nullable=False),  # SYSTEM for the nightly job, PROVIDER for a file on the command line
    Column("bearer_key", Key),
    Column("unit_id", Key),
    Column("action", Key, nullable=False),  # SUBMITTED, RESUBMITTED, ATTESTED, CORRECTED, REVOKED, ARCHIVED, ERASED, …
    Column("object", Key, nullable=False),  # RECORD, CATALOGUE_ITEM, CONSENT, HELD_ROW, DECISION
    Column("object_id", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("reason", Key),  # a key, never free text
    Column("policy_revision", Key, nullable=False),
    Index("ix_aggregation_log_unit", "unit_id", "at", "id"),
    Index("ix_aggregation_log_at", "at", "id"),
    Index("ix_aggregation_log_object", "object_id"),
)

# A row whose text may say what must not be collected, until a named officer decides (IM-2018 §18).
held_row = Table(
    "held_row",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("submission_id", "submission.id"),
    key_column("provider_id", "unit.id", null=True),
    key_column("region_code", "region.code"),
    Column("row", Integer, nullable=False),
    Column("field", Words, nullable=False),
    Column("ban", Key, nullable=False),  # RELIGION, DISEASE, …
    Column("article", Words, nullable=False),
    Column("sealed", LargeBinary),  # the whole row, encrypted; none once it is decided or has expired
    Column("held_on", Date, nullable=False),
    Column("expires_on", Date, nullable=False),  # last day on which it can be decided
    Column("state", Key, nullable=False),  # HELD, RELEASED, REFUSED, EXPIRED
    Column("decided_by", Key),  # the officer's bearer key
    Column("decided_on", Date),
    Column("reason", Key),
    Column("record_id", Key),  # what a released row became
    Index("ix_held_row_region", "region_code", "state", "held_on", "id"),
    Index("ix_held_row_submission", "submission_id"),
)

# The person's own written consent to the collection of fields that need it (IM-2018 §18 ¶2).
consent = Table(
    "consent",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("subject_id", "subject.id"),
    key_column("holder_unit_id", "unit.id"),  # the unit that may collect
    Column("purpose", Key, nullable=False),
    Column("document_number", Words, nullable=False),
    Column("document_digest", Key, nullable=False),  # SHA-256 of the signed document
    Column("signed_on", Date, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("revoked_on", Date),  # a revoked one is dead from that moment
    # One signed document is one consent, however often it is sent.
    UniqueConstraint("holder_unit_id", "document_digest", name="uq_consent_holder_unit_id"),
    Index("ix_consent_subject", "subject_id", "signed_on", "id"),
    Index("ix_consent_unit", "holder_unit_id", "signed_on", "id"),
)

consent_field = Table(
    "consent_field",
    metadata,
    Column("consent_id", Key, ForeignKey("consent.id"), primary_key=True),
    Column("field", Key, primary_key=True),  # INCOME, DEPOSIT, … (policies/rules/bans.csv)
)

# What a provider says it has decided, beside what it submitted: what is missing is an omission (NX-2024 §28).
declared_decision = Table(
    "declared_decision",
    metadata,
    key_column("provider_id", "unit.id"),
    Column("number_digest", Key, primary_key=True),  # keyed, of provider, category and number: a repeat is known by it
    Column("category", Key, nullable=False),
    Column("document_number", Words),  # none: its record was erased, and it is counted no more (IM-2018 §36)
    Column("decided_on", Date, nullable=False),
    Column("due_on", Date),  # last day for its record; none = no rule sets one
    Column("procedure", Key),  # a penalty of the summary procedure is counted here and is no record (IM-2018 §13(5))
    Column("version", Integer, nullable=False),
    Column("declared_at", Instant, nullable=False),
    key_column("submission_id", "submission.id"),
    Index("ix_declared_decision_day", "provider_id", "decided_on"),
    Index("ix_declared_decision_number", "provider_id", "document_number"),
)

# What is left of an erased record, so that it is not taken in again and the erasure can travel (IM-2018 §36).
tombstone = Table(
    "tombstone",
    metadata,
    Column("provider_id", Key, ForeignKey("unit.id"), primary_key=True),
    Column("provider_key", Key, primary_key=True),
    Column("record_id", Key, nullable=False),
    Column("reason", Key, nullable=False),  # EXPIRED, ON_REQUEST, COURT_ORDER, BANNED_CONTENT
    Column("at", Instant, nullable=False),
)

catalogue_comment = Table(
    "catalogue_comment",
    metadata,
    Column("id", Key, primary_key=True),
    key_column("item_id", "catalogue_item.id"),
    Column("bearer_key", Key, nullable=False),
    Column("said_on", Date, nullable=False),
    Column("text", Words, nullable=False),  # screened before it is stored
    Index("ix_catalogue_comment_item", "item_id", "said_on", "id"),
)

# What the store was last brought up to, by name: the packs behind its stored ends, the day of the nightly job.
upkeep = Table(
    "upkeep",
    metadata,
    Column("name", Key, primary_key=True),  # PACKS, EXPIRY
    Column("value", Document, nullable=False),
    Column("at", Instant, nullable=False),
)
