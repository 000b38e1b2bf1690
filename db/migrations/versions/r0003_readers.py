"""What every reader rests on: proofs and posts of bearers, written authorisations, cases, tips.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import KEY, WORDS, columns, link

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    _bearers_and_units()
    _authorisations()
    _cases()
    _tips()
    _log()


def _bearers_and_units() -> None:
    op.add_column("unit", sa.Column("country", KEY, nullable=False, server_default=sa.text("'CHN'")))
    op.add_column("unit", *columns(WORDS, "export_basis", null=True))
    op.add_column("bearer", *columns(KEY, "post", null=True))
    op.add_column("bearer", *columns(sa.Date(), "proven_until", null=True))
    op.add_column("bearer", *columns(KEY, "pseudonym", null=True))


def _authorisations() -> None:
    op.create_table(
        "authorisation",
        *columns(KEY, "id"),
        link("authorisation", "subject_id", "subject.id"),
        *columns(KEY, "subject_pseudonym"),
        link("authorisation", "holder_key", "bearer.key", null=True),
        link("authorisation", "holder_unit_id", "unit.id", null=True),
        *columns(KEY, "purpose"),
        *columns(WORDS, "document_number"),
        *columns(sa.Date(), "given_on", "valid_from", "valid_until"),
        *columns(sa.Date(), "revoked_on", null=True),
        *columns(sa.Boolean(), "shows_history"),
        sa.PrimaryKeyConstraint("id", name="pk_authorisation"),
    )
    op.create_index("ix_authorisation_subject", "authorisation", ["subject_id", "given_on", "id"])
    op.create_index("ix_authorisation_holder", "authorisation", ["holder_key", "subject_id"])
    op.create_index("ix_authorisation_unit", "authorisation", ["holder_unit_id", "subject_id"])
    op.create_index("ix_authorisation_pseudonym", "authorisation", ["subject_pseudonym"])
    op.create_table(
        "authorisation_category",
        link("authorisation_category", "authorisation_id", "authorisation.id"),
        *columns(KEY, "category"),
        sa.PrimaryKeyConstraint("authorisation_id", "category", name="pk_authorisation_category"),
    )


def _cases() -> None:
    op.create_table(
        "credit_case",
        *columns(KEY, "id", "number", "kind", "state"),
        link("credit_case", "subject_id", "subject.id"),
        link("credit_case", "record_id", "record.id", null=True),
        link("credit_case", "entry_id", "list_entry.id", null=True),
        link("credit_case", "provider_id", "unit.id", null=True),
        link("credit_case", "unit_id", "unit.id"),
        *columns(KEY, "post"),
        link("credit_case", "region_code", "region.code"),
        *columns(KEY, "jurisdiction"),
        *columns(KEY, "ground", null=True),
        *columns(WORDS, "statement", null=True),
        *columns(sa.Date(), "filed_on"),
        *columns(sa.Date(), "due_on", "closed_on", null=True),
        *columns(KEY, "outcome", null=True),
        *columns(WORDS, "reason", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_credit_case"),
        sa.UniqueConstraint("number", name="uq_credit_case_number"),
    )
    op.create_index("ix_credit_case_subject", "credit_case", ["subject_id", "filed_on", "id"])
    op.create_index("ix_credit_case_record", "credit_case", ["record_id"])
    op.create_index("ix_credit_case_post", "credit_case", ["unit_id", "post", "filed_on", "id"])
    op.create_index("ix_credit_case_provider", "credit_case", ["provider_id", "filed_on", "id"])
    op.create_index("ix_credit_case_region", "credit_case", ["region_code", "filed_on", "id"])


def _tips() -> None:
    op.create_table(
        "tip",
        *columns(KEY, "id", "number", "state"),
        link("tip", "subject_id", "subject.id"),
        link("tip", "region_code", "region.code"),
        *columns(WORDS, "content"),
        *columns(WORDS, "reporter_name", "reporter_contact", null=True),
        *columns(sa.Date(), "received_on"),
        *columns(sa.Date(), "closed_on", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_tip"),
        sa.UniqueConstraint("number", name="uq_tip_number"),
    )
    op.create_index("ix_tip_region", "tip", ["region_code", "received_on", "id"])
    op.create_index("ix_tip_subject", "tip", ["subject_id"])


def _log() -> None:
    op.add_column("query_log", *columns(KEY, "bearer_pseudonym", null=True))
    op.create_index("ix_query_log_bearer", "query_log", ["bearer_key", "at"])
    op.create_index("ix_query_log_at", "query_log", ["at", "id"])
