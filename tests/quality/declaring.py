"""Declares ledgers in the right of a unit of the small store, and reads what became of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from db.engine import Database
from policies.actor import Standing
from resolvers.intake.receipt import attestation_in_force, random_id
from resolvers.quality.declaring import declare
from resolvers.right import right_of
from resolvers.writing import Act, Writing
from tests.golden.asking import policy
from tests.golden.places import KEYS
from tests.readers.people import ACTORS, NOW, TODAY, UNITS, unit_id

Line = Mapping[str, Any]
STATEMENT = attestation_in_force("IM", TODAY)


def line(number: str = "罚100", on: date = date(2026, 11, 2), **more: Any) -> Line:
    """Return one decision of a ledger as the mutation gives it."""
    return {"category": "ORG_ADMIN_PENALTY", "documentNumber": number, "decidedOn": on, **more}


class Declaring:
    """One unit at its ledger."""

    def __init__(self, database: Database, unit: str = "market") -> None:
        self.database = database
        self._unit = unit

    async def __call__(self, *lines: Line, key: str = "2026-11", mode: str = "ROW_BY_ROW") -> str:
        """Declare the lines in a transaction of their own, and return the id of the receipt."""
        said = {"clientKey": key, "mode": mode, "attestation": STATEMENT, "decisions": list(lines)}
        async with self.database.transaction() as transaction:
            standing = Standing("PROVIDER", unit_id=unit_id(self._unit), region_code=UNITS[self._unit][2])
            actor = ACTORS["provider"]
            writing = Writing(
                transaction=transaction,
                dialect=self.database.dialect,
                act=Act(random_id(), actor, standing, NOW, TODAY),
                right=right_of(actor, standing, None, {}, policy=policy(), today=TODAY),
                policy=policy(),
                keys=KEYS,
                new_id=random_id,
            )
            return await declare(writing, {"input": said})

    async def counts(self, key: str) -> tuple[int, ...]:
        """Return (accepted, updated, unchanged, refused, held) of a receipt."""
        names = "accepted, updated, unchanged, refused, held"
        (row,) = await self.database.fetch_rows(f"select {names} from submission where id = '{key}'")
        return row

    async def refusals(self, key: str) -> list[tuple[Any, ...]]:
        """Return (row, field, code) of every refused field of a receipt."""
        return await self.database.fetch_rows(
            f"select row, field, code from submission_refusal where submission_id = '{key}' order by place"
        )

    async def lines(self) -> Sequence[tuple[Any, ...]]:
        """Return what the ledger of the unit says: (number, day, last day for the record, procedure, version)."""
        rows = await self.database.fetch_rows(
            "select document_number, decided_on, due_on, procedure, version from declared_decision "
            f"where provider_id = '{unit_id(self._unit)}' order by document_number, number_digest"
        )
        return [(number, _day(on), _day(due), how, version) for number, on, due, how, version in rows]

    async def entered(self, key: str) -> list[tuple[Any, ...]]:
        """Return (action, object, place, version, unit) of the act in the aggregation log."""
        return await self.database.fetch_rows(
            f"select action, object, place, version, unit_id from aggregation_log where act_id = '{key}' order by place"
        )


def _day(value: Any) -> str | None:
    return value.isoformat() if isinstance(value, date) else value
