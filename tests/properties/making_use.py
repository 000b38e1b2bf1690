"""Draws the rows of the tables of use: who holds a token, authorisations, cases, tips, and what the log remembers."""

from datetime import timedelta
from random import Random

from policies.vocabulary import ROLES
from tests.properties.making import Size, make_information
from tests.properties.making_intake import IntakeMaker
from tests.properties.stores import CATEGORY_KEYS, NOW, POSTS, PURPOSES, TODAY, Row, Store

USUAL = Size()
OF_UNITS = tuple(role for role in ROLES if role not in ("PUBLIC", "SUBJECT_SELF", "AGENT"))
POST_OF = {"OPERATOR": (*POSTS, "CASE", None), "COMPETENT_AUTHORITY": ("REVIEW", "REVIEW", None)}
KINDS = ("OBJECTION", "REVIEW", "REPAIR", "LIST_REMOVAL", "DELETION_REQUEST", "STATEMENT", "RISK_EVENT")
STATES = ("RECEIVED", "ACCEPTED", "UNDER_REVIEW", "GRANTED", "REJECTED", "WITHDRAWN")


class UseMaker(IntakeMaker):
    """Draws the rows of use of one store, beside those of intake; what they are about stands already."""

    def bearer(self, role: str, *, unit_id: str | None = None, subject_id: str | None = None) -> Row:
        is_agent = role == "AGENT"
        return {
            "key": self.key(),
            "role": role,
            "unit_id": unit_id,
            "subject_id": subject_id,
            "status": "ACTIVE",
            "post": self.pick(*POST_OF.get(role, (None,))),
            "proven_until": self.day() if is_agent else None,
            "pseudonym": self.key() if is_agent else None,
        }

    def grant(self, unit: Row, purpose: str, *, status: str) -> Row:
        count = self.chance.randint(1, len(CATEGORY_KEYS))
        return {
            "id": self.key(),
            "unit_id": unit["id"],
            "purpose": purpose,
            "categories": sorted({*self.chance.sample(CATEGORY_KEYS, count), *self.pick([], ["NP_IDENTITY"])}),
            "region_code": self.region(),
            "legal_basis": self.pick("依据一", "依据二"),
            "matter_format": r"BJ-\d{4}-\d{4}",
            "batch_max_codes": self.pick(0, 3, 500, 500),
            "valid_from": self.pick(TODAY - timedelta(days=9), TODAY, TODAY, TODAY + timedelta(days=1)),
            "valid_until": self.pick(TODAY + timedelta(days=9), TODAY, TODAY, TODAY - timedelta(days=1)),
            "status": status,
        }

    def authorisation(self) -> tuple[Row, list[Row]]:
        """Return a written authorisation and its categories."""
        agents = [row["key"] for row in self._store.rows["bearer"] if row["role"] == "AGENT"]
        is_agents = self.chance.random() < 0.5
        subject = self.one("subject")
        row = {
            "id": self.key(),
            "subject_id": subject["id"],
            "subject_pseudonym": subject["pseudonym"],
            "holder_key": self.pick(*agents) if is_agents else None,
            "holder_unit_id": None if is_agents else self.one("unit")["id"],
            "purpose": "AUTHORISED" if is_agents else self.pick("AUTHORISED", "CREDIT_PRODUCT"),
            "document_number": self.words(),
            "given_on": self.day(null=False),
            "valid_from": TODAY + timedelta(days=self.pick(-400, -1, 0, 0, 1)),
            "valid_until": TODAY + timedelta(days=self.pick(400, 1, 0, 0, -1)),
            "revoked_on": self.pick(None, None, None, self.day(null=False)),
            "shows_history": self.pick(True, False),
        }
        return row, self.covering(row)

    def covering(self, authorisation: Row) -> list[Row]:
        count = self.chance.randint(0, len(CATEGORY_KEYS))
        keys = sorted(self.chance.sample(CATEGORY_KEYS, count))
        return [{"authorisation_id": authorisation["id"], "category": key} for key in keys]

    def case(self, serial: int) -> Row:
        """Return a case about a record, an entry, or a subject as a whole; now and then about another's row."""
        about = self.pick("record", "record", "entry", None)
        row = self.one("record" if about == "record" else "list_entry")
        is_strange = self.chance.random() < 0.1
        return {
            "id": self.key(),
            "number": f"YY-2026-{serial:06d}",
            "kind": self.pick(*KINDS),
            "state": self.pick(*STATES),
            "subject_id": self.one("subject")["id"] if is_strange else row["subject_id"],
            "record_id": row["id"] if about == "record" else None,
            "entry_id": row["id"] if about == "entry" else None,
            "provider_id": self.pick(None, self.one("unit")["id"]),
            "unit_id": self.one("unit")["id"],
            "post": self.pick("CASE", "CASE", "REVIEW", "REVIEW", "INTAKE"),
            "region_code": self.region(),
            "jurisdiction": self.pick("IM", "NX"),
            "ground": self.pick(None, "UNTRUE", "ERROR"),
            "statement": self.pick(None, self.words()),
            "filed_on": self.day(null=False),
            "due_on": self.day(),
            "closed_on": self.pick(None, None, None, self.day(null=False)),
            "outcome": self.pick(None, "CHANGED", "REJECTED"),
            "reason": self.pick(None, self.words()),
        }

    def tip(self, serial: int) -> Row:
        return {
            "id": self.key(),
            "number": f"JB-2026-{serial:06d}",
            "state": self.pick("RECEIVED", "CHECKED", "CLOSED"),
            "subject_id": self.one("subject")["id"],
            "region_code": self.region(),
            "content": self.words(),
            "reporter_name": self.pick(None, "赵六"),
            "reporter_contact": self.pick(None, "13900000000"),
            "received_on": self.day(null=False),
            "closed_on": self.day(),
        }

    def entry_of_log(self) -> Row:
        """Return what the log remembers of an earlier question of some bearer."""
        bearer = self.chance.choice([row for row in self._store.rows["bearer"] if row["role"] in ROLES[1:]])
        is_refused = self.chance.random() < 0.3
        return {
            "id": self.key(),
            "at": NOW - timedelta(seconds=self.chance.randrange(1, 10**7)),
            "role": bearer["role"],
            "bearer_key": bearer["key"],
            "unit_id": bearer["unit_id"],
            "token_id": self.key(),
            "channel": "API",
            "purpose": self.pick(None, *PURPOSES),
            "matter": self.pick(None, "BJ-2026-0009"),
            "basis": self.pick(None, "依据一"),
            "decision": "REFUSED" if is_refused else "PERMITTED",
            "code": "PURPOSE_REQUIRED" if is_refused else None,
            "policy_revision": self.key(),
            "document_digest": self.key(),
            "filter_digest": self.key(),
            "bearer_pseudonym": bearer["pseudonym"],
        }

    def named_in(self, entry: Row) -> list[Row]:
        """Return the subjects that an entry names: of the store, sometimes nobody's."""
        rows = self.chance.sample(self._store.rows["subject"], self.chance.randint(0, 3))
        names = [row["pseudonym"] for row in rows] + self.pick([], [], [self.key()])
        return [
            {
                "entry_id": entry["id"],
                "pseudonym": name,
                "asked_by_key": self.pick(True, False),
                "field_classes": self.pick([], ["RECORD"], ["RECORD", "RECORD_TEXT"]),
                "routes": self.pick([], ["DUTY"]),
                "disclosed": self.pick(0, 1, 5),
            }
            for name in names
        ]


def make_store(chance: Random, size: Size = USUAL) -> Store:
    """Return a random store."""
    store = make_information(chance, size)
    make, rows = UseMaker(chance, store), store.rows
    for number, unit in enumerate(rows["unit"]):
        is_without = number == 2 and chance.random() < 0.5  # then no agreement of it is alive
        for purpose in (*PURPOSES, chance.choice(PURPOSES)):
            status = "WITHDRAWN" if is_without else make.pick("APPROVED", "APPROVED", "APPROVED", "WITHDRAWN")
            rows["sharing_grant"].append(make.grant(unit, purpose, status=status))
        rows["bearer"] += [make.bearer(role, unit_id=unit["id"]) for role in OF_UNITS]
    rows["bearer"] += [make.bearer("SUBJECT_SELF", subject_id=row["id"]) for row in rows["subject"]]
    rows["bearer"] += [make.bearer("AGENT") for _ in range(4)]
    for _ in range(size.authorisations):
        row, categories = make.authorisation()
        rows["authorisation"].append(row)
        rows["authorisation_category"] += categories
    rows["credit_case"] += [make.case(serial) for serial in range(size.cases)]
    for _ in range(size.consents):
        row, fields = make.consent()
        rows["consent"].append(row)
        rows["consent_field"] += fields
    rows["submission"] += [make.submission() for _ in range(18)]
    rows["declared_decision"] += [make.declared() for _ in range(16)]
    rows["held_row"] += [make.held_row() for _ in range(size.held)]
    rows["tip"] += [make.tip(serial) for serial in range(6)]
    rows["query_log"] += [make.entry_of_log() for _ in range(size.log)]
    rows["aggregation_log"] += [make.change() for _ in range(size.log)]
    for row in rows["submission"]:
        lines, refusals = make.receipt(row)
        rows["aggregation_log"] += lines
        rows["submission_refusal"] += refusals
    rows["query_log_subject"] += [named for row in rows["query_log"] for named in make.named_in(row)]
    return store
