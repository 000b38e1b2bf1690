"""What intake rests on: submissions and their receipts, the aggregation log, consents, held rows, erased records.

The aggregation log is append-only as the query log is (revision 0002).

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import DOCUMENT, INSTANT, KEY, WORDS, columns, link

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    _catalogue()
    _records()
    _submissions()
    _aggregation_log()
    _held_rows()
    _consents()
    _ledger()
    _upkeep()


def _catalogue() -> None:
    op.add_column("catalogue_item", sa.Column("part", KEY, nullable=False, server_default=sa.text("'SUPPLEMENT'")))
    op.add_column("catalogue_item", *columns(DOCUMENT, "content_schema", null=True))
    op.add_column("catalogue_item", *columns(KEY, "drafted_by", null=True))
    op.add_column("catalogue_item", *columns(sa.Date(), "comments_until", null=True))
    op.add_column("catalogue_item", *columns(sa.Date(), "approved_on", null=True))
    op.add_column("catalogue_item", *columns(WORDS, "approval_document", null=True))
    op.add_column("catalogue_item", *columns(sa.Date(), "published_on", null=True))
    op.add_column("catalogue_item", *columns(sa.Date(), "filed_on", null=True))
    op.create_table(
        "catalogue_comment",
        *columns(KEY, "id"),
        link("catalogue_comment", "item_id", "catalogue_item.id"),
        *columns(KEY, "bearer_key"),
        *columns(sa.Date(), "said_on"),
        *columns(WORDS, "text"),
        sa.PrimaryKeyConstraint("id", name="pk_catalogue_comment"),
    )
    op.create_index("ix_catalogue_comment_item", "catalogue_comment", ["item_id", "said_on", "id"])
    op.add_column("list_entry", *columns(KEY, "ground_record_id", null=True))
    is_known = sa.text("ground_record_id is not null")
    op.create_index(
        "ix_list_entry_ground", "list_entry", ["ground_record_id"], postgresql_where=is_known, sqlite_where=is_known
    )


def _records() -> None:
    op.add_column("record", sa.Column("origin", KEY, nullable=False, server_default=sa.text("'GOVERNMENT'")))
    for column in (
        *columns(KEY, "subtype", "procedure", "seriousness", "exception_reason", null=True),
        *columns(sa.Date(), "declared_until", "publicity_due_on", "opened_on", null=True),
        *columns(KEY, "basis_kind", null=True),
        *columns(WORDS, "basis_number", "basis_issuer", "notice_reference", null=True),
        *columns(sa.Date(), "basis_effective_on", "performance_due_on", "performed_on", null=True),
        *columns(KEY, "agreement_id", "statement_digest", "corrects_id", null=True),
    ):
        op.add_column("record", column)
    for column in columns(sa.Date(), "discovered_on", "due_on", null=True):
        op.add_column("record_version", column)
    unperformed = sa.text("performance_due_on is not null and performed_on is null")
    op.create_index(
        "ix_record_performance",
        "record",
        ["decided_on", "id"],
        postgresql_where=unperformed,
        sqlite_where=unperformed,
    )


def _submissions() -> None:
    op.create_table(
        "submission",
        *columns(KEY, "id"),
        link("submission", "provider_id", "unit.id", null=True),
        link("submission", "subject_id", "subject.id", null=True),
        *columns(KEY, "client_key", null=True),
        *columns(KEY, "request_digest", "channel", "mode"),
        *columns(KEY, "bearer_key", null=True),
        *columns(KEY, "statement_version"),
        *columns(INSTANT, "received_at"),
        *columns(sa.Integer(), "accepted", "updated", "unchanged", "refused", "held"),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
        sa.UniqueConstraint("provider_id", "client_key", name="uq_submission_provider_id"),
        sa.UniqueConstraint("subject_id", "client_key", name="uq_submission_subject_id"),
    )
    op.create_index("ix_submission_provider", "submission", ["provider_id", "received_at", "id"])
    op.create_index("ix_submission_subject", "submission", ["subject_id", "received_at", "id"])
    op.create_table(
        "submission_refusal",
        link("submission_refusal", "submission_id", "submission.id"),
        *columns(sa.Integer(), "place", "row"),
        *columns(WORDS, "sheet", null=True),
        *columns(WORDS, "field"),
        *columns(KEY, "code"),
        *columns(WORDS, "article", null=True),
        sa.PrimaryKeyConstraint("submission_id", "place", name="pk_submission_refusal"),
    )


def _aggregation_log() -> None:
    op.create_table(
        "aggregation_log",
        *columns(KEY, "act_id"),
        *columns(sa.Integer(), "place"),
        sa.Column(
            "id", KEY, sa.Computed("act_id || cast(place + 10000000 as varchar)", persisted=True), nullable=False
        ),
        *columns(INSTANT, "at"),
        *columns(KEY, "role"),
        *columns(KEY, "bearer_key", "unit_id", null=True),
        *columns(KEY, "action", "object", "object_id"),
        *columns(sa.Integer(), "version"),
        *columns(KEY, "reason", null=True),
        *columns(KEY, "policy_revision"),
        sa.PrimaryKeyConstraint("act_id", "place", name="pk_aggregation_log"),
    )
    op.create_index("ix_aggregation_log_unit", "aggregation_log", ["unit_id", "at", "id"])
    op.create_index("ix_aggregation_log_at", "aggregation_log", ["at", "id"])
    op.create_index("ix_aggregation_log_object", "aggregation_log", ["object_id"])
    guard = _guard_postgresql if op.get_context().dialect.name == "postgresql" else _guard_sqlite
    guard("aggregation_log", "act_id = new.act_id and place = new.place")


def _guard_postgresql(table: str, _same: str) -> None:
    op.execute(
        f"create trigger {table}_append_only before update or delete or truncate on {table}"
        " for each statement execute function query_log_refuse_change()"
    )
    op.execute(f"alter table {table} enable always trigger {table}_append_only")


def _guard_sqlite(table: str, same: str) -> None:
    for name, event in (
        ("no_update", f"update on {table}"),
        ("no_delete", f"delete on {table}"),
        ("no_replace", f"insert on {table} when exists (select 1 from {table} where {same})"),  # noqa: S608 - names above
    ):
        refusal = f"select raise(abort, '{table} is append-only')"
        op.execute(f"create trigger {table}_{name} before {event} begin {refusal}; end")


def _held_rows() -> None:
    op.create_table(
        "held_row",
        *columns(KEY, "id"),
        link("held_row", "submission_id", "submission.id"),
        link("held_row", "provider_id", "unit.id", null=True),
        link("held_row", "region_code", "region.code"),
        *columns(sa.Integer(), "row"),
        *columns(WORDS, "field"),
        *columns(KEY, "ban"),
        *columns(WORDS, "article"),
        *columns(sa.LargeBinary(), "sealed", null=True),
        *columns(sa.Date(), "held_on", "expires_on"),
        *columns(KEY, "state"),
        *columns(KEY, "decided_by", null=True),
        *columns(sa.Date(), "decided_on", null=True),
        *columns(KEY, "reason", null=True),
        *columns(KEY, "record_id", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_held_row"),
    )
    op.create_index("ix_held_row_region", "held_row", ["region_code", "state", "held_on", "id"])
    op.create_index("ix_held_row_submission", "held_row", ["submission_id"])


def _consents() -> None:
    op.create_table(
        "consent",
        *columns(KEY, "id"),
        link("consent", "subject_id", "subject.id"),
        link("consent", "holder_unit_id", "unit.id"),
        *columns(KEY, "purpose"),
        *columns(WORDS, "document_number"),
        *columns(KEY, "document_digest"),
        *columns(sa.Date(), "signed_on", "valid_until"),
        *columns(sa.Date(), "revoked_on", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
        sa.UniqueConstraint("holder_unit_id", "document_digest", name="uq_consent_holder_unit_id"),
    )
    op.create_index("ix_consent_subject", "consent", ["subject_id", "signed_on", "id"])
    op.create_index("ix_consent_unit", "consent", ["holder_unit_id", "signed_on", "id"])
    op.create_table(
        "consent_field",
        link("consent_field", "consent_id", "consent.id"),
        *columns(KEY, "field"),
        sa.PrimaryKeyConstraint("consent_id", "field", name="pk_consent_field"),
    )


def _ledger() -> None:
    op.create_table(
        "declared_decision",
        link("declared_decision", "provider_id", "unit.id"),
        *columns(KEY, "number_digest", "category"),
        *columns(WORDS, "document_number", null=True),
        *columns(sa.Date(), "decided_on"),
        *columns(sa.Date(), "due_on", null=True),
        *columns(KEY, "procedure", null=True),
        *columns(sa.Integer(), "version"),
        *columns(INSTANT, "declared_at"),
        link("declared_decision", "submission_id", "submission.id"),
        sa.PrimaryKeyConstraint("number_digest", name="pk_declared_decision"),
    )
    op.create_index("ix_declared_decision_day", "declared_decision", ["provider_id", "decided_on"])
    op.create_index("ix_declared_decision_number", "declared_decision", ["provider_id", "document_number"])


def _upkeep() -> None:
    op.create_table(
        "tombstone",
        link("tombstone", "provider_id", "unit.id"),
        *columns(KEY, "provider_key", "record_id", "reason"),
        *columns(INSTANT, "at"),
        sa.PrimaryKeyConstraint("provider_id", "provider_key", name="pk_tombstone"),
    )
    op.create_table(
        "upkeep",
        *columns(KEY, "name"),
        *columns(DOCUMENT, "value"),
        *columns(INSTANT, "at"),
        sa.PrimaryKeyConstraint("name", name="pk_upkeep"),
    )
