"""What one write knows and does: decided before it begins, one transaction, every change entered in its log.

A write is one function of some room, `async (writing, given) -> id`: it takes the coerced arguments of a mutation and
returns the stored id of the row that answers it. The check and the change are one guarded statement.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.sql.base import Executable

from db.database import Dialect, Row, Transaction
from db.identity import IdentityKeys
from policies.actor import Actor, Standing
from policies.decide import Policy
from resolvers.aggregation_log import LogLine, enter_line
from resolvers.ground import Columns
from resolvers.predicates import permits
from resolvers.program import statement_text
from resolvers.right import Right


@dataclass(frozen=True)
class Act:
    """One act of writing: who acts in what right, and when. id: of the act in the aggregation log."""

    id: str
    actor: Actor
    standing: Standing
    now: datetime
    today: date


@dataclass(frozen=True)
class Writing:
    """One write on its way.

    right: what the caller may do here; keys: the store's identity keys; new_id: a random 128-bit id
    names: told the identity of each subject that the arguments name by code or document, before it is looked up: the
    entry in the query log says whom the caller named, also where it is refused
    """

    transaction: Transaction
    dialect: Dialect
    act: Act
    right: Right
    policy: Policy
    keys: IdentityKeys
    new_id: Callable[[], str]
    names: Callable[[str], None] = lambda _identity: None
    _places: "count[int]" = field(default_factory=lambda: count(1))

    def permits(self, cls: str, action: str, c: Columns) -> ColumnElement[bool]:
        """Return the predicate under which the caller may do this to a row, for the statement that does it."""
        decision = self.policy.decide(self.right.role, cls, action, scopes=self.right.scopes)
        return permits(decision, cls, c, self.right.ground)

    async def run(self, statement: Executable, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Run one statement of named parameters; those of the caller itself are known."""
        sql, names = statement_text(statement, self.dialect)  # type: ignore[arg-type]
        known = {**self._own(), **(values or {})}
        return await self.transaction.fetch(sql, [known[name] for name in names])

    async def enter(self, action: str, thing: str, thing_id: str, version: int, *, reason: str | None = None) -> None:
        """Enter one change in the aggregation log (IM-2018 §35); it becomes durable with the change."""
        line = LogLine(
            act_id=self.act.id,
            place=next(self._places),
            at=self.act.now,
            role=self.right.role,
            bearer_key=self.act.actor.bearer_key,
            unit_id=self.act.standing.unit_id,
            action=action,
            object=thing,
            object_id=thing_id,
            version=version,
            reason=reason,
            policy_revision=self.policy.revision,
        )
        await enter_line(self.transaction, self.dialect, line)

    def _own(self) -> dict[str, Any]:
        standing = self.act.standing
        return {
            "today": self.act.today,
            "own_subject_id": standing.subject_id,
            "own_unit_id": standing.unit_id,
            "own_pseudonym": standing.pseudonym,
            "own_region": standing.region_code,
            "own_post": standing.post,
            "bearer_key": self.act.actor.bearer_key,
        }
