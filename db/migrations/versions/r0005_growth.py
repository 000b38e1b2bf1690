"""What keeps a page and a count from costing more in a larger store: indexes in page order that hold all they look at.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"

BROWSED = "kind <> 'NATURAL_PERSON'"  # persons are never browsed: no index of pages holds them
OPEN = "openness = 'OPEN' and openness_basis is not null and confidentiality = 'NONE' and state = 'ACTIVE'"
NAMES = ["region_code", "name", "id", "kind", "status", "openness", "openness_basis", "sole_trader", "registered_on"]
PAGE = ["subject_id", "decided_on", "id"]
SEEN_OPEN = [
    "publicity_until",
    "disclosure_until",
    "notice_served_on",
    "record_class",
    "category",
    "region_code",
]
SEEN = [
    "record_class",
    "category",
    "region_code",
    "state",
    "openness",
    "openness_basis",
    "confidentiality",
    "publicity_until",
    "disclosure_until",
    "notice_served_on",
]


def upgrade() -> None:
    _partial("ix_subject_region", "subject", NAMES, where=BROWSED)
    op.drop_index("ix_record_open", "record")
    _partial("ix_record_open", "record", [*PAGE, *SEEN_OPEN], where=OPEN)
    op.drop_index("ix_record_subject", "record")
    op.create_index("ix_record_subject", "record", [*PAGE, *SEEN])


def _partial(name: str, table: str, parts: list[str], *, where: str) -> None:
    op.create_index(name, table, parts, postgresql_where=sa.text(where), sqlite_where=sa.text(where))
