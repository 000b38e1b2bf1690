"""Which fields a person lets a unit collect today: read in the transaction that collects."""

from collections.abc import Collection, Mapping
from datetime import date

from db.database import Dialect, Transaction
from resolvers.marks import among, mark


async def consented_fields(
    transaction: Transaction,
    dialect: Dialect,
    *,
    identity_keys: Collection[str],
    unit_id: str,
    today: date,
) -> Mapping[str, frozenset[str]]:
    """Return the fields that live consents to this unit cover today, by identity key; who gave none is not there.

    Only the person's own consent counts, and only to the unit that holds it (IM-2018 §18 ¶2).
    """
    if not identity_keys:
        return {}
    unit, first, last = (mark(dialect, place) for place in (1, 2, 3))
    rows = await transaction.fetch(
        "select s.identity_key, f.field from consent c "  # noqa: S608 (placeholders)
        "join subject s on s.id = c.subject_id join consent_field f on f.consent_id = c.id "
        # Revoked is dead at once, whatever day was written.
        f"where c.holder_unit_id = {unit} and c.revoked_on is null and c.signed_on <= {first} "
        f"and c.valid_until >= {last} and s.identity_key {among(dialect, 4)}",
        [unit_id, today, today, sorted(identity_keys)],
    )
    found: dict[str, set[str]] = {}
    for identity_key, field in rows:
        found.setdefault(identity_key, set()).add(field)
    return {identity_key: frozenset(fields) for identity_key, fields in found.items()}
