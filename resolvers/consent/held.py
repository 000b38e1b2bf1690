"""Rows whose text may say what must not be collected: sealed until an officer decides, and erased at their last day.

Requirements: IM-2018 §18; how long a row waits is a parameter of the packs (`hold.days`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import orjson

from db.database import Dialect, Transaction
from db.identity import IdentityKeys
from db.sealing import seal, unseal
from policies.packs import parameter
from resolvers.marks import mark

APART = ", "  # between the paths of one row
WHOSE = "whose"
_COLUMNS = ("id", "submission_id", "provider_id", "region_code", "row", "field", "ban", "article", "sealed")
_DAYS = ("held_on", "expires_on")


@dataclass(frozen=True)
class HeldDraft:
    """One row that waits.

    row: as the caller numbers it; field: the paths that may say what is banned, `APART`; ban: the first one's key
    payload: the whole row, as `resolvers.intake.forms` writes it; whose: how the query log names whom it is about
    Both lie sealed: that a text about somebody is in doubt of a disease is nothing that the store may say.
    """

    row: int
    field: str
    ban: str
    article: str
    region_code: str
    payload: Mapping[str, Any]
    whose: str | None = None


@dataclass(frozen=True)
class Holding:
    """What is the same for all rows that one submission holds back."""

    submission_id: str
    provider_id: str | None
    jurisdiction: str
    keys: IdentityKeys
    today: date
    new_id: Callable[[], str]


async def hold_rows(transaction: Transaction, drafts: Sequence[HeldDraft], holding: Holding) -> list[str]:
    """Write the rows as ciphertext, and return their ids in order.

    Raises: HoldKeyMissing.
    """
    days = parameter("hold.days", jurisdiction=holding.jurisdiction, on=holding.today).number()
    expires_on = holding.today + timedelta(days=days)
    ids = [holding.new_id() for _ in drafts]
    rows = [
        (
            row_id,
            holding.submission_id,
            holding.provider_id,
            draft.region_code,
            draft.row,
            draft.field,
            draft.ban,
            draft.article,
            _sealed(draft, row_id, holding),
            holding.today,
            expires_on,
            "HELD",
        )
        for row_id, draft in zip(ids, drafts, strict=True)
    ]
    if rows:
        await transaction.copy_rows("held_row", (*_COLUMNS, *_DAYS, "state"), rows)
    return ids


def _sealed(draft: HeldDraft, row_id: str, holding: Holding) -> bytes:
    whole = orjson.dumps({**draft.payload, WHOSE: draft.whose})
    return seal(whole, holding.keys.hold, bound=bound_to(row_id, holding.provider_id))


def opened(sealed: bytes, keys: IdentityKeys, *, row_id: str, provider_id: str | None) -> Mapping[str, Any]:
    """Return the row as it was given. Raises: HoldKeyMissing, SealBroken."""
    payload: Mapping[str, Any] = orjson.loads(unseal(sealed, keys.hold, bound=bound_to(row_id, provider_id)))
    return payload


def bound_to(row_id: str, provider_id: str | None) -> str:
    """Return what a sealed row belongs to: its own line of the table, and who submitted it."""
    return f"{row_id}\x1f{provider_id or ''}"


async def erase_expired_holds(transaction: Transaction, dialect: Dialect, *, today: date) -> list[str]:
    """Take the ciphertext away from rows past their last day, and return their ids.

    Nothing rests on its being in time: every statement looks at the day itself.
    """
    rows = await transaction.fetch(
        "update held_row set state = 'EXPIRED', sealed = null "  # noqa: S608 (a placeholder)
        f"where state = 'HELD' and expires_on < {mark(dialect, 1)} returning id",
        [today],
    )
    return [row_id for (row_id,) in rows]
