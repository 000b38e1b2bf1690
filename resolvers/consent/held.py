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
_COLUMNS = (
    *("id", "submission_id", "provider_id", "pseudonym", "region_code"),
    *("row", "field", "ban", "article", "sealed"),
)
_DAYS = ("held_on", "expires_on")


@dataclass(frozen=True)
class HeldDraft:
    """One row that waits.

    row: as the caller numbers it; field: the paths that may say what is banned, `APART`; ban: the first one's key
    pseudonym: of whom it is about, since nobody but the officer can look into it; None where it names nobody
    payload: the whole row, as `resolvers.intake.forms` writes it
    """

    row: int
    field: str
    ban: str
    article: str
    pseudonym: str | None
    region_code: str
    payload: Mapping[str, Any]


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
            draft.pseudonym,
            draft.region_code,
            draft.row,
            draft.field,
            draft.ban,
            draft.article,
            seal(orjson.dumps(draft.payload), holding.keys.hold, bound=bound_to(row_id, holding.provider_id)),
            holding.today,
            expires_on,
            "HELD",
        )
        for row_id, draft in zip(ids, drafts, strict=True)
    ]
    if rows:
        await transaction.copy_rows("held_row", (*_COLUMNS, *_DAYS, "state"), rows)
    return ids


def opened(sealed: bytes, keys: IdentityKeys, *, row_id: str, provider_id: str | None) -> Mapping[str, Any]:
    """Return the row as it was given. Raises: HoldKeyMissing, SealBroken."""
    payload: Mapping[str, Any] = orjson.loads(unseal(sealed, keys.hold, bound=bound_to(row_id, provider_id)))
    return payload


def bound_to(row_id: str, provider_id: str | None) -> str:
    """Return what a sealed row belongs to: its own line of the table, and who submitted it."""
    return f"{row_id}\x1f{provider_id or ''}"


async def erase_expired_holds(transaction: Transaction, dialect: Dialect, *, today: date) -> int:
    """Take the ciphertext, and whom it is about, away from rows past their last day; return how many there were.

    Nothing rests on its being in time: every statement looks at the day itself.
    """
    return await transaction.execute(
        "update held_row set state = 'EXPIRED', sealed = null, pseudonym = null "  # noqa: S608 (a placeholder)
        f"where state = 'HELD' and expires_on < {mark(dialect, 1)}",
        [today],
    )
