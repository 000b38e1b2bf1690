"""The number of a decision goes with the last record of it (IM-2018 §36): a ledger would name an erased one."""

from collections.abc import Sequence

from db.database import Dialect, Transaction
from resolvers.marks import among


async def forget_decisions(transaction: Transaction, dialect: Dialect, records: Sequence[str]) -> None:
    """Forget the numbers of declared decisions whose last records are these, which are about to be erased.

    Such a line is counted no more, and the same decision declared again is known by its digest and stays forgotten.
    """
    if not records:
        return
    these, given = among(dialect, 1), list(records)
    await transaction.execute(
        "update declared_decision set document_number = null where number_digest in ("  # noqa: S608 (code's names)
        "select d.number_digest from record r join declared_decision d "
        "on d.provider_id = r.provider_id and d.document_number = r.document_number and d.category = r.category "
        f"where r.id {these} and not exists (select 1 from record o "
        # In the form that the index of numbers is made of.
        "where coalesce(o.document_number, '') = coalesce(d.document_number, '') "
        "and o.provider_id = d.provider_id and o.category = d.category "
        f"and o.state <> 'DELETED' and not o.id {these}))",
        [given] if dialect == "postgresql" else [given, given],
    )
