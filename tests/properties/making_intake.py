"""Draws the rows of intake: what was consented to, submitted, held back and declared, and what the log says of it."""

import json
from datetime import timedelta
from random import Random

from db.sealing import seal
from policies.consents import CONSENT_FIELDS
from tests.properties.making import Maker
from tests.properties.stores import CATEGORY_KEYS, KEYS, NOW, TODAY, Row, Store


class IntakeMaker(Maker):
    """Draws the rows of intake of one store; what they are about stands already."""

    def __init__(self, chance: Random, store: Store) -> None:
        super().__init__(chance)
        self._store = store

    def one(self, table: str) -> Row:
        return self.chance.choice(self._store.rows[table])

    def consent(self) -> tuple[Row, list[Row]]:
        """Return a written consent, mostly of a record's subject to who submitted it, and what it covers."""
        record = self.one("record")
        row = {
            "id": self.key(),
            "subject_id": record["subject_id"],
            "holder_unit_id": self.pick(record["provider_id"], record["provider_id"], self.one("unit")["id"]),
            "purpose": self.pick("CREDIT_PRODUCT", "AUTHORISED"),
            "document_number": self.words(),
            "document_digest": self.key() + self.key(),
            "signed_on": TODAY + timedelta(days=self.pick(-400, 0, 0, 1, 1)),
            "valid_until": TODAY + timedelta(days=self.pick(400, 1, 0, 0, -1)),
            "revoked_on": self.pick(None, None, None, self.day(null=False)),
        }
        return row, self.consented(row)

    def consented(self, consent: Row) -> list[Row]:
        fields = sorted(self.chance.sample(CONSENT_FIELDS, self.chance.randint(1, len(CONSENT_FIELDS))))
        return [{"consent_id": consent["id"], "field": field} for field in fields]

    def held_row(self) -> Row:
        """Return a row held back, some of them decided, over, or erased."""
        row = {
            "id": self.key(),
            "submission_id": self.one("submission")["id"],
            "provider_id": self.pick(None, self.one("unit")["id"], self.one("unit")["id"]),
            "whose": self.pick(None, self.one("subject")["pseudonym"]),
            "region_code": self.region(),
            "row": self.chance.randint(1, 1000),
            "field": self.pick("content.facts", "content.facts", "content.gone"),
            "ban": self.pick("DISEASE", "RELIGION"),
            "article": "IM-2018 §18 ¶1",
            "held_on": self.day(null=False),
            "expires_on": self.day(null=False),
            "state": self.pick("HELD", "HELD", "HELD", "HELD", "RELEASED", "REFUSED", "EXPIRED"),
            "decided_by": self.pick(None, self.one("bearer")["key"]),
            "decided_on": self.day(),
            "reason": self.pick(None, "UNCLEAR", "BANNED_CONTENT"),
            "record_id": self.pick(None, self.one("record")["id"]),
        }
        whose = row.pop("whose")
        return {**row, "sealed": self.pick(None, *[sealed_text(row, self.words(), whose=whose)] * 5)}

    def submission(self) -> Row:
        """Return an act of submission; what was held back came in one."""
        subject_id = self.pick(None, None, self.one("subject")["id"])
        counted = {name: self.pick(0, 1, 3) for name in ("accepted", "updated", "unchanged", "refused", "held")}
        return {
            "id": self.key(),
            "provider_id": None if subject_id else self.one("unit")["id"],
            "subject_id": subject_id,
            "client_key": None,
            "request_digest": self.key(),
            "channel": self.pick("API", "API", "STREAM", "LEDGER"),
            "mode": "ROW_BY_ROW",
            "bearer_key": None,
            "statement_version": "1",
            "received_at": self.pick(NOW, NOW - timedelta(hours=1), NOW - timedelta(days=1)),
            **counted,
        }

    def receipt(self, submission: Row) -> tuple[list[Row], list[Row]]:
        """Return lines of the aggregation log and refused fields of a submission."""
        lines = [
            self.change() | {"act_id": submission["id"], "place": place}
            for place in range(1, self.chance.randint(1, 3))
        ]
        refusals = [
            {
                "submission_id": submission["id"],
                "place": place,
                "row": self.chance.randint(1, 9),
                "sheet": self.pick(None, "表一"),
                "field": self.words(),
                "code": self.pick("VALUE_MISSING", "DATE_INVALID"),
                "article": self.pick(None, "IM-2018 §20"),
            }
            for place in range(1, self.chance.randint(1, 3))
        ]
        return lines, refusals

    def declared(self) -> Row:
        """Return a line of a ledger, mostly of a record that stands."""
        record = self.one("record")
        category = self.pick(record["category"], record["category"], *CATEGORY_KEYS)
        return {
            "provider_id": self.pick(record["provider_id"], record["provider_id"], self.one("unit")["id"]),
            "number_digest": self.key(),
            "category": category,
            "document_number": self.pick(record["document_number"], self.words(), None),
            "decided_on": self.pick(record["decided_on"], self.day(null=False)),
            "due_on": self.day(),
            "procedure": self.pick(None, "GENERAL", "SUMMARY"),
            "version": 1,
            "declared_at": NOW,
            "submission_id": self.one("submission")["id"],
        }

    def change(self) -> Row:
        """Return what the aggregation log remembers of an earlier change by some unit, or by the nightly job."""
        bearer = self.one("bearer")
        thing = self.pick("RECORD", "RECORD", "CATALOGUE_ITEM", "CONSENT", "DECISION")
        by_night = self.chance.random() < 0.2
        return {
            "act_id": self.key(),
            "place": self.chance.randint(1, 12),
            "at": NOW - timedelta(seconds=self.chance.randrange(1, 10**7)),
            "role": "SYSTEM" if by_night else bearer["role"],
            "bearer_key": None if by_night else bearer["key"],
            "unit_id": None if by_night else bearer["unit_id"],
            "action": self.pick("SUBMITTED", "REVOKED", "ERASED"),
            "object": thing,
            "object_id": self.one("record")["id"] if thing == "RECORD" else self.key(),
            "version": self.chance.randint(1, 4),
            "reason": self.pick(None, "ERROR"),
            "policy_revision": self.key(),
        }


def sealed_text(row: Row, text: str, *, whose: str | None = None) -> bytes:
    """Return what lies sealed in a row held back whose doubtful text is this one. whose: as the query log names it"""
    payload = json.dumps({"form": "RECORD", "record": {"content": {"facts": text}}, "whose": whose}).encode()
    return seal(payload, KEYS.hold, bound=f"{row['id']}\x1f{row['provider_id'] or ''}")
