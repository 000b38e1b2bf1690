"""A held row says of whom it is about, as the query log names them: who reads its text is entered under them.

Rows that wait from before name nobody; they expire within their days.

Revision ID: 0008
"""

from alembic import op

from db.migrations.columns import KEY, columns

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    for column in columns(KEY, "pseudonym", null=True):
        op.add_column("held_row", column)
