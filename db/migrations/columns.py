"""Column kinds as the revisions write them. What a landed revision uses is never changed, only added to.

They repeat `db/kinds.py` on purpose: a revision says what it made on the day it was written.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TIMESTAMP

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")
BIGRAMS = sa.JSON().with_variant(ARRAY(sa.Text()), "postgresql")
INSTANT = sa.String(24).with_variant(TIMESTAMP(timezone=True), "postgresql")


def columns(kind: Any, *names: str, null: bool = False) -> list[sa.Column[Any]]:
    """Return one column of `kind` for each name."""
    return [sa.Column(name, kind, nullable=null) for name in names]


def restricted_by_default(name: str) -> sa.Column[str]:
    """Return the openness column: what has no recorded basis to be open is restricted."""
    return sa.Column(name, KEY, nullable=False, server_default=sa.text("'RESTRICTED'"))


def link(table: str, name: str, target: str, *, null: bool = False) -> sa.Column[str]:
    """Return the column `name` of `table` that refers to the column `target`."""
    return sa.Column(name, KEY, sa.ForeignKey(target, name=f"fk_{table}_{name}"), nullable=null)
