"""What a person let one unit collect: records of a person and of a trader, and who asks for them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from db.database import Database
from tests.golden.places import Row, fixed_id
from tests.golden.store import put
from tests.readers.people import SUBJECTS, TODAY, unit_id
from tests.readers.store import fill
from tests.writing.desk import Desk, desk_over

PERSON = SUBJECTS["person"]
RECORD = fixed_id("e", 30)
CONTENT = {"occupation": "牧民", "annualIncome": "86000", "depositBalance": "120000"}
DIGEST = "ab" * 32
DOUBTFUL = "其信仰佛教的职业登记"
GIVE = """mutation ($input: ConsentInput!) {
  giveConsent(input: $input) { id fields state signedOn validUntil revokedOn holder { name } subject { id name } }
}"""
REVOKE = "mutation ($id: ID!) { revokeConsent(id: $id) { id state revokedOn } }"
HELD = """query ($waiting: Boolean) { heldRows(filter: {waiting: $waiting}) {
  totalCount nodes { id provider { name } row field ban article text state heldOn expiresOn decidedOn reason }
} }"""
DECIDE = """mutation ($id: ID!, $to: HeldDecision!, $why: HeldReason!) {
  decideHeldRow(id: $id, decision: $to, reason: $why) { id state text reason decidedOn }
}"""
CONSENTS = "query ($live: Boolean) { consents(filter: {live: $live}) { totalCount nodes { id state fields } } }"


def person_key(**changed: Any) -> dict[str, Any]:
    """Return the key of the person as a unit gives it."""
    return {"documentType": "CITIZEN_ID", "number": PERSON.document, "name": PERSON.name, **changed}


def said(**changed: Any) -> dict[str, Any]:
    """Return the input of a consent to income and deposits."""
    return {
        "person": person_key(),
        "fields": ["INCOME", "DEPOSIT"],
        "purpose": "CREDIT_PRODUCT",
        "documentNumber": "TY-2026-0001",
        "documentDigest": DIGEST,
        "signedOn": TODAY.isoformat(),
        "validUntil": "2027-11-20",
        **changed,
    }


def consent_row(number: int = 1, **changed: Any) -> Row:
    """Return a consent of the person to the unit that submitted its record."""
    return {
        "id": fixed_id("a", 70 + number),
        "subject_id": PERSON.id,
        "holder_unit_id": unit_id("market"),
        "purpose": "CREDIT_PRODUCT",
        "document_number": f"TY-{number}",
        "document_digest": f"{number:064d}",
        "signed_on": date(2026, 1, 1),
        "valid_until": TODAY,
        "revoked_on": None,
        **changed,
    }


async def consent(database: Database, *fields: str, number: int = 1, **changed: Any) -> None:
    """Write a consent to `fields`."""
    row = consent_row(number, **changed)
    await put(database, "consent", [row])
    await put(database, "consent_field", [{"consent_id": row["id"], "field": field} for field in fields])


async def household(database: Database) -> Desk:
    """Return a desk over the small store with a person's record that holds what needs its consent."""
    await fill(database)
    await put(database, "record", [record_row()])
    return desk_over(database)


def record_row(**changed: Any) -> Row:
    """Return a record of the person with content of all kinds."""
    return {
        "id": RECORD,
        "subject_id": PERSON.id,
        "category": "NP_OCCUPATION",
        "record_class": "BASIC",
        "catalogue_item_id": fixed_id("e", 1),
        "provider_id": unit_id("market"),
        "provider_key": "key 30",
        "jurisdiction": "IM",
        "region_code": PERSON.region,
        "openness": "RESTRICTED",
        "confidentiality": "NONE",
        "screened": True,
        "title": "职业信息",
        "content": CONTENT,
        "content_digest": "0" * 64,
        "decided_on": date(2026, 5, 30),
        "state": "ACTIVE",
        "version": 1,
        "submitted_at": datetime(2026, 6, 1, 1, 2, 3, tzinfo=UTC),
        **changed,
    }


async def content_for(desk: Desk, actor: str = "person") -> dict[str, str] | None:
    """Return the content of the person's record as this caller reads it; None where it finds no record."""
    text = "query ($id: ID!) { node(id: $id) { ... on Record { content } } }"
    found = (await desk.post(text, actor, id=f"rec_{RECORD}")).json()["data"]["node"]
    return None if found is None else dict(found["content"])


def item() -> Row:
    """Return the catalogue item of occupations."""
    words = dict.fromkeys(("info_class", "item_name", "subject_nature", "responsible_unit", "inclusion_basis"), "职业")
    return {
        "id": fixed_id("e", 9),
        "key": "IM-NP_OCCUPATION",
        "version": 1,
        "level": "REGION",
        "category": "NP_OCCUPATION",
        "record_class": "BASIC",
        **words,
        "region_code": "150000",
        "state": "PUBLISHED",
        "effective_from": TODAY - timedelta(days=900),
    }
