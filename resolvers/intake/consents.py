"""What needs a person's own written consent comes in while that consent lives, and not without (IM-2018 §18 ¶2)."""

from collections.abc import Mapping, Sequence
from datetime import date

from db.database import Dialect, Transaction
from resolvers.consent.live import consented_fields
from resolvers.intake.chunks import Numbered
from resolvers.intake.reading import Problem


async def lacking_consents(
    transaction: Transaction, dialect: Dialect, drafts: Sequence[Numbered], *, unit_id: str, today: date
) -> Mapping[int, list[Problem]]:
    """Return the drafts that hold a field without its person's consent to this unit, each with a problem per field."""
    asking = [(number, draft) for number, draft in drafts if draft.consents]
    if not asking:
        return {}
    whose = {draft.identity_key for _, draft in asking}
    given = await consented_fields(transaction, dialect, identity_keys=whose, unit_id=unit_id, today=today)
    found: dict[int, list[Problem]] = {}
    for number, draft in asking:
        fields = given.get(draft.identity_key, frozenset())
        lacking = [Problem(path, "CONSENT_REQUIRED", key) for key, path in draft.consents.items() if key not in fields]
        if lacking:
            found[number] = lacking
    return found
