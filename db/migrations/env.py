"""Alembic's entry point: runs the revisions on the connection of `db/upgrade.py`, or writes them out for PostgreSQL."""

from alembic import context

from db.tables import metadata

if context.is_offline_mode():
    # The caller opens the transaction.
    context.configure(dialect_name="postgresql", target_metadata=metadata, transactional_ddl=False)
else:
    # Revisions are made or not made, on SQLite as well: its DDL is transactional once the driver lets it be.
    context.configure(
        connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True
    )

with context.begin_transaction():
    context.run_migrations()
