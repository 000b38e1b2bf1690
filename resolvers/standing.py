"""Standing: what can change about a bearer, as one JSON text read in the snapshot of every statement.

The text itself is the version: a statement whose standing reads otherwise than the plan was made with is answered
anew. Nothing has to remember to raise a counter when a grant, a unit or a token changes.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, func, select
from sqlalchemy.types import String

from db.engine import Database, Transaction
from db.tables import subject, unit
from db.tables_of_use import bearer, revoked_token, sharing_grant
from policies.actor import Actor, Duty, Standing
from resolvers.bounded import Bounded
from resolvers.json_sql import NO_TEXT, DayText, JsonArray, JsonObject, JsonValue
from resolvers.program import statement_text
from resolvers.refusal import Refusal
from resolvers.rights import Rights

UNIT_COLUMNS = ("region_code", "country", "export_basis")
COLUMNS = ("purpose", "categories", "region_code", "legal_basis", "matter_format", "batch_max_codes")
BEARERS_KEPT = 10_000
TRIES = 3  # a standing that changes under every one of them is as good as none
DAYS = ("valid_from", "valid_until")


def standing_column(dialect: str) -> ColumnElement[Any]:
    """Return the standing of the bearer as a scalar sub-select: NULL where the token or its holder is dead."""
    revoked = exists().where(revoked_token.c.token_id == bindparam("token_id", type_=String()))
    alive = [
        bearer.c.key == bindparam("bearer_key", type_=String()),
        bearer.c.role == bindparam("bearer_role", type_=String()),
        bearer.c.status == "ACTIVE",
        ~revoked,
        bearer.c.unit_id.is_(None) | (unit.c.status == "ACTIVE"),
    ]
    whose = select(subject.c.pseudonym).where(subject.c.id == bearer.c.subject_id).scalar_subquery()
    value = JsonObject(
        [
            ("role", bearer.c.role),
            ("subject_id", bearer.c.subject_id),
            ("unit_id", bearer.c.unit_id),
            ("duties", JsonValue(_duties(dialect))),
            # A subject is named in the log as everybody else names it there.
            ("pseudonym", func.coalesce(whose, bearer.c.pseudonym)),
            ("post", bearer.c.post),
            ("proven_until", DayText(bearer.c.proven_until)),
            *((name, unit.c[name]) for name in UNIT_COLUMNS),
        ]
    )
    served = bearer.outerjoin(unit, unit.c.id == bearer.c.unit_id)
    return select(_text(value)).select_from(served).where(*alive).scalar_subquery()


def _text(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return value.op("||", return_type=String())(NO_TEXT)


def _duties(dialect: str) -> ColumnElement[Any]:
    granted = sharing_grant.alias()
    approved = select(granted).where(granted.c.unit_id == bearer.c.unit_id, granted.c.status == "APPROVED")
    rows = approved.order_by(granted.c.id).limit(-1 if dialect == "sqlite" else None).correlate(bearer).subquery()
    columns: list[tuple[str, ColumnElement[Any]]] = [
        (name, JsonValue(rows.c[name]) if name == "categories" else rows.c[name]) for name in COLUMNS
    ]
    columns += [(name, DayText(rows.c[name])) for name in DAYS]
    return select(JsonArray(JsonObject(columns), rows.c.id)).select_from(rows).scalar_subquery()


def standing_statement(dialect: str) -> tuple[str, tuple[str, ...]]:
    """Return the statement that reads a standing alone, and the names of its parameters."""
    return statement_text(select(standing_column(dialect)), dialect)


@lru_cache(maxsize=1024)
def parse_standing(text: str) -> Standing:
    """Return the standing that `standing_column` wrote."""
    found = json.loads(text)
    proven = found.pop("proven_until")
    duties = tuple(map(_duty, found.pop("duties")))
    return Standing(**found, duties=duties, proven_until=date.fromisoformat(proven) if proven else None)


def _duty(stored: dict[str, Any]) -> Duty:
    days = {name: date.fromisoformat(stored[name]) for name in DAYS}
    return Duty(**{**stored, **days, "categories": frozenset(stored["categories"])})


class TokenSuspended(Refusal):
    """The token was revoked, or its holder or the holder's unit is suspended."""


@dataclass(frozen=True)
class Seen:
    """A bearer's standing as a statement saw it: the text that proves it, and the rights it gives."""

    text: str
    rights: Rights

    @property
    def standing(self) -> Standing:
        return self.rights.standing


class Standings:
    """Reads standings; remembers the last text of each bearer only to plan with, never to answer by."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: Bounded[Actor, Seen] = Bounded(BEARERS_KEPT)
        self._statement = standing_statement(database.dialect)

    async def last(self, actor: Actor) -> Seen:
        """Return the standing seen last; every statement proves it again in its own snapshot."""
        known = self._last.get(actor)
        return known if known is not None else await self.fresh(actor)

    async def fresh(self, actor: Actor) -> Seen:
        """Return the standing as it is now. Raises: TokenSuspended."""
        row = await self._database.fetch_row(self._statement[0], self._arguments(actor))
        return self.seen(actor, row[0] if row else None)

    async def within(self, transaction: Transaction, actor: Actor) -> Seen:
        """Return the standing as a transaction sees it. Raises: TokenSuspended."""
        rows = await transaction.fetch(self._statement[0], self._arguments(actor))
        return self.seen(actor, rows[0][0] if rows else None)

    def _arguments(self, actor: Actor) -> list[str | None]:
        values = {"bearer_key": actor.bearer_key, "bearer_role": actor.role, "token_id": actor.token_id}
        return [values[name] for name in self._statement[1]]

    def seen(self, actor: Actor, text: str | None) -> Seen:
        """Remember and return what a statement saw. Raises: TokenSuspended where it saw none."""
        if text is None:
            self._last.drop(actor)
            raise TokenSuspended
        known = self._last.get(actor)
        if known is None or known.text != text:
            known = Seen(text, Rights(actor, parse_standing(text)))
            self._last.put(actor, known)
        return known
