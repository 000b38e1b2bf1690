"""The first tables.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import BIGRAMS, DOCUMENT, INSTANT, KEY, WORDS, columns, link, restricted_by_default

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    _places_and_units()
    _subjects()
    _catalogue()
    _records()
    _record_versions()
    _lists()
    _related_persons()
    _access()
    _query_log()


def _places_and_units() -> None:
    op.create_table(
        "region",
        *columns(KEY, "code"),
        *columns(WORDS, "name"),
        link("region", "parent_code", "region.code", null=True),
        *columns(KEY, "kind", "jurisdiction"),
        sa.PrimaryKeyConstraint("code", name="pk_region"),
    )
    op.create_table(
        "region_closure",
        link("region_closure", "ancestor", "region.code"),
        link("region_closure", "descendant", "region.code"),
        sa.PrimaryKeyConstraint("ancestor", "descendant", name="pk_region_closure"),
    )
    op.create_table(
        "unit",
        *columns(KEY, "id", "code"),
        *columns(WORDS, "name"),
        *columns(KEY, "kind"),
        link("unit", "region_code", "region.code"),
        *columns(KEY, "jurisdiction"),
        *columns(sa.Boolean(), "is_provider"),
        *columns(KEY, "status"),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sa.UniqueConstraint("code", name="uq_unit_code"),
    )


def _subjects() -> None:
    op.create_table(
        "subject",
        *columns(KEY, "id", "identity_key", "pseudonym", "kind"),
        *columns(WORDS, "name"),
        *columns(BIGRAMS, "name_bigrams", null=True),
        *columns(KEY, "code", null=True),
        link("subject", "region_code", "region.code"),
        restricted_by_default("openness"),
        *columns(KEY, "openness_basis", null=True),
        *columns(KEY, "status"),
        *columns(sa.Boolean(), "sole_trader"),
        *columns(WORDS, "legal_representative", null=True),
        *columns(sa.Date(), "registered_on", null=True),
        *columns(KEY, "document_type", "masked_number", "listed_number", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_subject"),
        sa.UniqueConstraint("identity_key", name="uq_subject_identity_key"),
    )
    op.create_index("ix_subject_code", "subject", ["code", "id"])
    op.create_index("ix_subject_name", "subject", ["name", "id"])
    if op.get_context().dialect.name == "postgresql":  # SQLite has the table of bigrams instead
        op.create_index("ix_subject_name_bigrams", "subject", ["name_bigrams"], postgresql_using="gin")
    op.create_table(
        "subject_bigram",
        *columns(KEY, "bigram"),
        link("subject_bigram", "subject_id", "subject.id"),
        sa.PrimaryKeyConstraint("bigram", "subject_id", name="pk_subject_bigram"),
    )


def _catalogue() -> None:
    op.create_table(
        "catalogue_item",
        *columns(KEY, "id", "key"),
        *columns(sa.Integer(), "version"),
        *columns(KEY, "level", "category", "record_class"),
        *columns(WORDS, "info_class", "item_name", "subject_nature", "responsible_unit", "inclusion_basis"),
        link("catalogue_item", "region_code", "region.code"),
        *columns(KEY, "state"),
        *columns(sa.Date(), "effective_from"),
        *columns(sa.Date(), "effective_until", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_catalogue_item"),
        sa.UniqueConstraint("key", "version", name="uq_catalogue_item_key_version"),
    )


def _records() -> None:
    op.create_table(
        "record",
        *columns(KEY, "id"),
        link("record", "subject_id", "subject.id"),
        *columns(KEY, "category", "record_class"),
        link("record", "catalogue_item_id", "catalogue_item.id"),
        link("record", "provider_id", "unit.id"),
        *columns(KEY, "provider_key", "jurisdiction"),
        link("record", "region_code", "region.code"),
        restricted_by_default("openness"),
        *columns(KEY, "openness_basis", null=True),
        *columns(WORDS, "openness_reference", null=True),
        *columns(KEY, "confidentiality"),
        *columns(sa.Boolean(), "screened"),
        *columns(WORDS, "title"),
        *columns(WORDS, "document_number", null=True),
        *columns(DOCUMENT, "content"),
        *columns(KEY, "content_digest"),
        *columns(sa.Date(), "decided_on"),
        *columns(sa.Date(), "ended_on", null=True),
        *columns(KEY, "ended_on_source", null=True),
        *columns(sa.Date(), "notice_served_on", "publicity_until", "disclosure_until", null=True),
        *columns(KEY, "state"),
        *columns(sa.Date(), "disputed_since", "repaired_on", "under_review_since", null=True),
        *columns(sa.Integer(), "version"),
        *columns(INSTANT, "submitted_at"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint("provider_id", "provider_key", name="uq_record_provider_id_provider_key"),
    )
    op.create_index("ix_record_category", "record", ["category", "decided_on", "id"])
    op.create_index("ix_record_decided", "record", ["decided_on", "id"])
    is_open = sa.text("openness = 'OPEN'")
    op.create_index(
        "ix_record_open", "record", ["subject_id", "publicity_until"], postgresql_where=is_open, sqlite_where=is_open
    )
    op.create_index("ix_record_region", "record", ["region_code", "decided_on", "id"])
    op.create_index("ix_record_subject", "record", ["subject_id", "decided_on", "id"])


def _record_versions() -> None:
    op.create_table(
        "record_version",
        link("record_version", "record_id", "record.id"),
        *columns(sa.Integer(), "version"),
        *columns(INSTANT, "changed_at"),
        *columns(KEY, "reason"),
        link("record_version", "changed_by", "unit.id"),
        *columns(KEY, "content_digest"),
        *columns(DOCUMENT, "snapshot"),
        sa.PrimaryKeyConstraint("record_id", "version", name="pk_record_version"),
    )


def _lists() -> None:
    op.create_table(
        "credit_list",
        *columns(KEY, "id", "key"),
        *columns(WORDS, "name"),
        *columns(KEY, "type", "authority"),
        link("credit_list", "region_code", "region.code"),
        *columns(KEY, "jurisdiction"),
        *columns(WORDS, "legal_basis"),
        *columns(WORDS, "number_exception", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_credit_list"),
        sa.UniqueConstraint("key", name="uq_credit_list_key"),
    )
    op.create_table(
        "list_entry",
        *columns(KEY, "id"),
        link("list_entry", "list_id", "credit_list.id"),
        link("list_entry", "subject_id", "subject.id"),
        *columns(KEY, "state"),
        *columns(KEY, "behaviour", null=True),
        *columns(WORDS, "grounds"),
        *columns(sa.Boolean(), "screened"),
        *columns(WORDS, "basis_document"),
        link("list_entry", "determining_unit_id", "unit.id"),
        link("list_entry", "region_code", "region.code"),
        restricted_by_default("openness"),
        *columns(KEY, "openness_basis", null=True),
        *columns(sa.Date(), "decided_on"),
        *columns(sa.Date(), "published_on", "publicity_until", "removed_on", "disputed_since", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_list_entry"),
    )
    op.create_index("ix_list_entry_list", "list_entry", ["list_id", "decided_on", "id"])
    op.create_index("ix_list_entry_subject", "list_entry", ["subject_id", "decided_on", "id"])


def _related_persons() -> None:
    op.create_table(
        "related_person",
        *columns(KEY, "id"),
        link("related_person", "subject_id", "subject.id"),
        link("related_person", "entry_id", "list_entry.id", null=True),
        *columns(KEY, "role"),
        *columns(WORDS, "name", "basis"),
        sa.PrimaryKeyConstraint("id", name="pk_related_person"),
    )
    op.create_index("ix_related_person_entry", "related_person", ["entry_id"])


def _access() -> None:
    op.create_table(
        "bearer",
        *columns(KEY, "key", "role"),
        link("bearer", "unit_id", "unit.id", null=True),
        link("bearer", "subject_id", "subject.id", null=True),
        *columns(KEY, "status"),
        sa.PrimaryKeyConstraint("key", name="pk_bearer"),
    )
    op.create_table(
        "revoked_token",
        *columns(KEY, "token_id"),
        *columns(INSTANT, "revoked_at"),
        sa.PrimaryKeyConstraint("token_id", name="pk_revoked_token"),
    )
    op.create_table(
        "sharing_grant",
        *columns(KEY, "id"),
        link("sharing_grant", "unit_id", "unit.id"),
        *columns(KEY, "purpose"),
        *columns(DOCUMENT, "categories"),
        link("sharing_grant", "region_code", "region.code"),
        *columns(WORDS, "legal_basis", "matter_format"),
        *columns(sa.Integer(), "batch_max_codes"),
        *columns(sa.Date(), "valid_from", "valid_until"),
        *columns(KEY, "status"),
        sa.PrimaryKeyConstraint("id", name="pk_sharing_grant"),
    )
    op.create_index("ix_sharing_grant_unit", "sharing_grant", ["unit_id", "purpose"])


def _query_log() -> None:
    op.create_table(
        "query_log",
        *columns(KEY, "id"),
        *columns(INSTANT, "at"),
        *columns(KEY, "role"),
        *columns(KEY, "bearer_key", "unit_id", "token_id", null=True),
        *columns(KEY, "channel"),
        *columns(KEY, "purpose", null=True),
        *columns(WORDS, "matter", "basis", null=True),
        *columns(KEY, "decision"),
        *columns(KEY, "code", null=True),
        *columns(KEY, "policy_revision", "document_digest", "filter_digest"),
        sa.PrimaryKeyConstraint("id", name="pk_query_log"),
    )
    op.create_index("ix_query_log_unit", "query_log", ["unit_id", "at"])
    op.create_table(
        "query_log_subject",
        link("query_log_subject", "entry_id", "query_log.id"),
        *columns(KEY, "pseudonym"),
        *columns(sa.Boolean(), "asked_by_key"),
        *columns(DOCUMENT, "field_classes", "routes"),
        *columns(sa.Integer(), "disclosed"),
        sa.PrimaryKeyConstraint("entry_id", "pseudonym", name="pk_query_log_subject"),
    )
    op.create_index("ix_query_log_subject_pseudonym", "query_log_subject", ["pseudonym"])
