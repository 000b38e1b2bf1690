"""The query log can only grow: UPDATE, DELETE and TRUNCATE are refused, whoever asks.

On SQLite INSERT OR REPLACE deletes without meeting the guard on DELETE (unless a connection turns
`recursive_triggers` on), so an entry with a used key is refused as well.
Purging after the period of retention will have a role and a revision of its own.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision: str | None = "0001"

KEYS = {"query_log": ("id",), "query_log_subject": ("entry_id", "pseudonym")}


def upgrade() -> None:
    guard = _guard_postgresql if op.get_context().dialect.name == "postgresql" else _guard_sqlite
    guard()


def _guard_postgresql() -> None:
    op.execute(
        "create function query_log_refuse_change() returns trigger language plpgsql as $$ begin"
        " raise restrict_violation using message = tg_table_name || ' is append-only'; end $$"
    )
    for table in KEYS:
        # For each statement, so that TRUNCATE and a change of no row are refused too.
        op.execute(
            f"create trigger {table}_append_only before update or delete or truncate on {table}"
            " for each statement execute function query_log_refuse_change()"
        )
        # ALWAYS: also in a session that plays the part of a replica.
        op.execute(f"alter table {table} enable always trigger {table}_append_only")


def _guard_sqlite() -> None:
    for table, key in KEYS.items():
        same = " and ".join(f"{column} = new.{column}" for column in key)
        for name, event in (
            ("no_update", f"update on {table}"),
            ("no_delete", f"delete on {table}"),
            ("no_replace", f"insert on {table} when exists (select 1 from {table} where {same})"),  # noqa: S608 - names above
        ):
            refusal = f"select raise(abort, '{table} is append-only')"
            op.execute(f"create trigger {table}_{name} before {event} begin {refusal}; end")
