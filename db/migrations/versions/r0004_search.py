"""What portals search and page by: names in an index of their own, decision numbers, marks on records.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import KEY, columns, link

revision = "0004"
down_revision: str | None = "0003"

OPEN = "openness = 'OPEN' and openness_basis is not null and confidentiality = 'NONE' and state = 'ACTIVE'"
MARKS = {"disputed": "disputed_since", "repaired": "repaired_on", "under_review": "under_review_since"}


def upgrade() -> None:
    _subjects()
    _records()
    if op.get_context().dialect.name == "sqlite":
        _pairs()


def _subjects() -> None:
    """Persons are never browsed: no index of pages holds them."""
    op.drop_index("ix_subject_name", "subject")
    op.drop_index("ix_subject_code", "subject")
    shown = ["kind", "region_code", "status", "openness", "openness_basis", "sole_trader", "registered_on"]
    keys: dict[str, list[str | sa.TextClause]] = {
        "ix_subject_name": ["name", "id", *shown],
        "ix_subject_code": [sa.text("coalesce(code, '')"), "id"],
        "ix_subject_registered": [sa.text("coalesce(registered_on, '0001-01-01')"), "id"],
    }
    for name, parts in keys.items():
        _partial(name, "subject", parts, where="kind <> 'NATURAL_PERSON'")


def _records() -> None:
    op.drop_index("ix_record_open", "record")
    seen = ["subject_id", "publicity_until", "disclosure_until", "notice_served_on", "record_class"]
    _partial("ix_record_open", "record", [*seen, "category", "region_code", "decided_on"], where=OPEN)
    op.create_index("ix_record_document", "record", [sa.text("coalesce(document_number, '')"), "id"])
    for mark, column in MARKS.items():
        _partial(f"ix_record_{mark}", "record", ["decided_on", "id"], where=f"{column} is not null")


def _partial(name: str, table: str, parts: list[str | sa.TextClause], *, where: str) -> None:
    op.create_index(name, table, parts, postgresql_where=sa.text(where), sqlite_where=sa.text(where))


def _pairs() -> None:
    """Keep the pairs of names in one tree instead of a table with an index of the same."""
    op.create_table(
        "subject_pair",
        *columns(KEY, "bigram"),
        link("subject_bigram", "subject_id", "subject.id"),
        sa.PrimaryKeyConstraint("bigram", "subject_id", name="pk_subject_bigram"),
        sqlite_with_rowid=False,
    )
    op.execute("insert into subject_pair select bigram, subject_id from subject_bigram order by bigram, subject_id")
    op.drop_table("subject_bigram")
    op.rename_table("subject_pair", "subject_bigram")
