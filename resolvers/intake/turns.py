"""Whose turn it is to write: submissions, changes of records and rounds of upkeep follow one another."""

from db.database import Dialect, StatementTimeout, Transaction
from resolvers.intake.refusals import IntakeBusy


async def keep_others_out(transaction: Transaction, dialect: Dialect) -> None:
    """Keep other submissions and rounds of upkeep out until the transaction ends. Raises: IntakeBusy."""
    if dialect == "postgresql":  # SQLite has one writer
        # Two files with the same subjects in another order would wait for each other for ever.
        try:
            await transaction.execute("select pg_advisory_xact_lock(hashtext('creditgraph.intake'))")
        except StatementTimeout:
            raise IntakeBusy from None
