"""The demo's ledger: what the market authority says it decided, beside what it submitted, with what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.database import Dialect, Transaction
from db.identity import IdentityKeys
from db.kinds import as_day
from db.tables_of_intake import declared_decision, submission
from policies.clocks import publicity_due_on
from resolvers.demo.numbers import DemoIds
from resolvers.demo.storing import put
from resolvers.demo.units import Placed
from resolvers.intake.receipt import attestation_in_force
from resolvers.marks import mark
from resolvers.quality.decisions import SUMMARY, digest_of

_SUBMITTED = 12
_OMITTED = {"20": 40, "21": 12, "22": 2}  # number → days since the decision: the last one is not due yet
_CATEGORY = "ORG_ADMIN_PENALTY"

Row = dict[str, object]


@dataclass(frozen=True)
class Ledger:
    """Makes the ledger of one provider, as it was declared this morning."""

    unit: Placed
    keys: IdentityKeys
    ids: DemoIds
    today: date
    now: datetime

    async def write(self, transaction: Transaction, dialect: Dialect) -> int:
        """Declare some of the records that stand, three decisions without one, and a penalty of the summary kind."""
        found = await transaction.fetch(
            "select distinct document_number, decided_on from record "  # noqa: S608 (a placeholder)
            f"where provider_id = {mark(dialect, 1)} and category = '{_CATEGORY}' and state = 'ACTIVE' "
            f"order by decided_on desc, document_number limit {_SUBMITTED}",
            [self.unit.id],
        )
        key = self.ids()
        lines = [self._line(key, number, as_day(on)) for number, on in found]
        lines += list(self._missing(key))
        await put(transaction, submission, [self._receipt(key, len(lines))])
        return await put(transaction, declared_decision, lines)

    def _missing(self, key: str) -> Iterator[Row]:
        for number, days in _OMITTED.items():
            yield self._line(key, f"DEMO-LEDGER-{number}", self.today - timedelta(days=days))
        yield self._line(key, "DEMO-LEDGER-30", self.today - timedelta(days=15), procedure=SUMMARY)

    def _line(self, key: str, number: str, decided_on: date, *, procedure: str = "GENERAL") -> Row:
        due_on = publicity_due_on(jurisdiction=self.unit.jurisdiction, category=_CATEGORY, decided_on=decided_on)
        return {
            "provider_id": self.unit.id,
            "number_digest": digest_of(self.keys, self.unit.id, _CATEGORY, number),
            "category": _CATEGORY,
            "document_number": number,
            "decided_on": decided_on,
            "due_on": None if procedure == SUMMARY else due_on,
            "procedure": procedure,
            "version": 1,
            "declared_at": self.now,
            "submission_id": key,
        }

    def _receipt(self, key: str, lines: int) -> Row:
        return {
            "id": key,
            "provider_id": self.unit.id,
            "request_digest": "-",
            "channel": "LEDGER",
            "mode": "ROW_BY_ROW",
            "statement_version": attestation_in_force(self.unit.jurisdiction, self.today),
            "received_at": self.now,
            **dict.fromkeys(("updated", "unchanged", "refused", "held"), 0),
            "accepted": lines,
        }
