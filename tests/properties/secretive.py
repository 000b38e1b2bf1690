"""A store whose every restricted word is `机密`, and the callers who may read some of it."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from db.database import Database
from tests.properties.callers import Caller, caller_of
from tests.properties.making_use import make_store
from tests.properties.stores import MATTER, TODAY, Row, Store, load_store

SECRET = "机密"
PURPOSE = "ADMIN_LICENSING"
RECORDS = "records(first: 9) { nodes { id title content subject { id } } }"


@dataclass(frozen=True)
class Secretive:
    """The store with a state organ on duty and a subject, each with a question whose answer holds the secret."""

    store: Store
    organ: Caller
    subject: Caller

    def questions(self) -> tuple[tuple[Caller, str], ...]:
        stated = f'query Q @purpose(code: {PURPOSE}, matter: "{MATTER}")'
        return (self.organ, f"{stated} {{ {RECORDS} }}"), (self.subject, f"query Q {{ {RECORDS} }}")


async def load_secrets(database: Database, *, seed: int = 5, batch: int = 500) -> Secretive:
    """Fill the database with a store whose records are all restricted, and enrol who may read them."""
    store = make_store(Random(seed))
    for row in store.rows["record"]:
        row |= {"openness": "RESTRICTED", "state": "ACTIVE", "disclosure_until": None, "notice_served_on": TODAY}
        row |= {"title": SECRET, "content": {"facts": SECRET, "remark": SECRET}, "category": "ORG_ADMIN_LICENSE"}
        row |= {"region_code": "152900", "subject_id": store.rows["subject"][0]["id"]}
    organ = store.rows["unit"][0]
    grant: Row = store.rows["sharing_grant"][0]
    grant |= {"unit_id": organ["id"], "purpose": PURPOSE, "categories": ["ORG_ADMIN_LICENSE"], "status": "APPROVED"}
    grant |= {"region_code": "150000", "batch_max_codes": batch}
    grant |= {"valid_from": TODAY, "valid_until": TODAY + timedelta(days=1)}
    store.rows["sharing_grant"] = [grant]
    store.rows["query_log"], store.rows["query_log_subject"] = [], []
    await load_store(database, store)
    bearers = store.rows["bearer"]
    own = next(row for row in bearers if row["subject_id"] == store.rows["subject"][0]["id"])
    staff = next(row for row in bearers if (row["role"], row["unit_id"]) == ("USER_AGENCY", organ["id"]))
    return Secretive(store, caller_of(store, staff, PURPOSE), caller_of(store, own))
