"""The demo's written consents, alive and dead, and a row that waits for an officer: so that both can be tried.

The person of the cast let the labour authority collect her income and deposits, and took the second back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.database import Transaction
from db.identity import IdentityKeys
from db.tables_of_intake import consent, consent_field, submission
from resolvers.consent.held import HeldDraft, Holding, hold_rows
from resolvers.demo.cast import PERSON_DOCUMENT, PERSON_NUMBER, Cast
from resolvers.demo.numbers import DemoIds
from resolvers.demo.storing import put
from resolvers.demo.subjects import identity_key
from resolvers.demo.units import Placed
from resolvers.intake.entries import Entry
from resolvers.intake.forms import payload_of
from resolvers.intake.receipt import attestation_in_force

Row = dict[str, object]

HOLDER = "labour"  # the unit that collects
# what, days since it was signed, days until its end, days since it was revoked
_GIVEN = ((("INCOME",), 120, 245, None), (("DEPOSIT",), 120, 245, 10), (("INCOME", "TAX_AMOUNT"), 700, -335, None))
_DOUBTFUL = "职业登记（其本人信仰佛教）"


@dataclass(frozen=True)
class Consents:
    """Makes the consents of one data set, and the row that is held back in it."""

    cast: Cast
    units: Mapping[str, Placed]
    keys: IdentityKeys
    ids: DemoIds
    today: date
    now: datetime

    async def write(self, transaction: Transaction) -> int:
        """Write them and return the number of consents; without a key nothing can be held back."""
        heads = list(self._heads())
        await put(transaction, consent, heads)
        fields = ((row["id"], field) for row, (named, *_) in zip(heads, _GIVEN, strict=True) for field in named)
        await put(transaction, consent_field, [{"consent_id": key, "field": field} for key, field in fields])
        if self.keys.hold:
            await self._hold(transaction)
        return len(heads)

    def _heads(self) -> Iterator[Row]:
        for serial, (_, signed, ends, revoked) in enumerate(_GIVEN, start=1):
            signed_on = self.today - timedelta(days=signed)
            yield {
                "id": self.ids(),
                "subject_id": self.cast.person.id,
                "holder_unit_id": self.units[HOLDER].id,
                "purpose": "CREDIT_PRODUCT",
                "document_number": f"TY-{signed_on.year}-{serial:04d}",
                "document_digest": self.ids() + self.ids(),
                "signed_on": signed_on,
                "valid_until": self.today + timedelta(days=ends),
                "revoked_on": None if revoked is None else self.today - timedelta(days=revoked),
            }

    async def _hold(self, transaction: Transaction) -> None:
        unit, receipt = self.units[HOLDER], self.ids()
        await put(transaction, submission, [self._receipt(receipt, unit)])
        record = {
            "providerKey": "demo-held-1",
            "category": "NP_OCCUPATION",
            "subject": {
                "name": self.cast.person.name,
                "documentType": PERSON_DOCUMENT,
                "documentNumber": PERSON_NUMBER,
            },
            "title": _DOUBTFUL,
            "decidedOn": (self.today - timedelta(days=20)).isoformat(),
            "content": {"occupation": "店主"},
        }
        draft = HeldDraft(
            row=1,
            field="title",
            ban="RELIGION",
            article="IM-2018 §18 ¶1",
            region_code=unit.unit.region,
            payload=payload_of(Entry(1, record), None),
            whose=self.keys.alias(identity_key(self.cast.person, self.keys)),
        )
        holding = Holding(receipt, unit.id, unit.jurisdiction, self.keys, self.today, self.ids)
        await hold_rows(transaction, [draft], holding)

    def _receipt(self, key: str, unit: Placed) -> Row:
        return {
            "id": key,
            "provider_id": unit.id,
            "request_digest": self.ids(),
            "channel": "API",
            "mode": "ROW_BY_ROW",
            "statement_version": attestation_in_force(unit.jurisdiction, self.today),
            "received_at": self.now,
            **dict.fromkeys(("accepted", "updated", "unchanged", "refused"), 0),
            "held": 1,
        }
