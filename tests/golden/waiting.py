"""The fixed store, part nine: written consents, rows that wait for an officer, items on their way to the catalogue."""

from dataclasses import dataclass
from datetime import date

import orjson

from db.sealing import seal
from resolvers.consent.held import WHOSE, bound_to
from resolvers.intake.entries import Entry
from resolvers.intake.forms import payload_of
from tests.golden.contents import item
from tests.golden.people import bearer_key
from tests.golden.places import KEYS, SUBJECTS, UNITS, Row, fixed_id
from tests.golden.submitted import BATCH, FILE, STREAM


@dataclass(frozen=True)
class Consent:
    """One written consent of a person to the collection of some fields by one unit."""

    number: int
    subject: str
    unit: str
    fields: tuple[str, ...]
    signed: date
    until: date
    revoked: date | None = None
    purpose: str = "CREDIT_PRODUCT"

    @property
    def id(self) -> str:
        return fixed_id("7", self.number)


_SIGNED, _UNTIL = date(2026, 3, 1), date(2027, 2, 28)
CONSENTS = (
    Consent(1, "saver", "labour", ("INCOME",), _SIGNED, _UNTIL),
    Consent(2, "saver", "labour", ("DEPOSIT",), _SIGNED, _UNTIL, revoked=date(2026, 11, 10)),
    Consent(3, "saver", "market", ("DEPOSIT", "TAX_AMOUNT"), date(2026, 3, 2), _UNTIL, purpose="AUTHORISED"),
    Consent(4, "hidden person", "labour", ("INCOME", "REAL_ESTATE"), date(2025, 11, 20), date(2026, 11, 19)),
)


def consent_rows() -> list[Row]:
    """Return the rows of `consent`."""
    return [
        {
            "id": each.id,
            "subject_id": SUBJECTS[each.subject].id,
            "holder_unit_id": UNITS[each.unit].id,
            "purpose": each.purpose,
            "document_number": f"TY-2026-{each.number:04d}",
            "document_digest": f"{each.number:064x}",
            "signed_on": each.signed,
            "valid_until": each.until,
            "revoked_on": each.revoked,
        }
        for each in CONSENTS
    ]


def consent_field_rows() -> list[Row]:
    """Return the rows of `consent_field`."""
    return [{"consent_id": each.id, "field": field} for each in CONSENTS for field in each.fields]


@dataclass(frozen=True)
class Held:
    """One row held back; `text` is what stands at the path in doubt, none = nothing of it is left."""

    number: int
    state: str
    held: date
    until: date
    text: str | None = None
    decided: date | None = None
    reason: str | None = None
    record: int | None = None


HELD = (
    Held(1, "HELD", date(2026, 10, 25), date(2026, 11, 24), "职业登记（其本人信仰佛教）"),
    Held(
        2,
        "RELEASED",
        date(2026, 10, 12),
        date(2026, 11, 11),
        decided=date(2026, 11, 2),
        reason="NO_BANNED_CONTENT",
        record=75,
    ),
    Held(3, "REFUSED", date(2026, 10, 12), date(2026, 11, 11), decided=date(2026, 11, 3), reason="BANNED_CONTENT"),
    # nobody decided in time, and the nightly job has not been there yet
    Held(4, "HELD", date(2026, 10, 20), date(2026, 11, 19), "职业登记（患有糖尿病）"),
)


def held_rows() -> list[Row]:
    """Return the rows of `held_row`."""
    return [
        {
            "id": fixed_id("6", each.number),
            "submission_id": {1: STREAM, 4: FILE}.get(each.number, BATCH),
            "provider_id": UNITS["labour"].id,
            "region_code": "150402",
            "row": 5 + each.number,
            "field": "title",
            "ban": "DISEASE" if each.number == 4 else "RELIGION",
            "article": "IM-2018 §18 ¶1",
            "sealed": _sealed(each),
            "held_on": each.held,
            "expires_on": each.until,
            "state": each.state,
            "decided_by": bearer_key("intake operator") if each.decided else None,
            "decided_on": each.decided,
            "reason": each.reason,
            "record_id": fixed_id("c", each.record) if each.record else None,
        }
        for each in HELD
    ]


def _sealed(each: Held) -> bytes | None:
    if each.text is None:
        return None
    record = {"category": "NP_OCCUPATION", "title": each.text, "content": {"occupation": "never told with the title"}}
    payload = orjson.dumps({**payload_of(Entry(5 + each.number, record), None), WHOSE: f"{each.number:032x}"})
    return seal(payload, KEYS.hold, bound=bound_to(fixed_id("6", each.number), UNITS["labour"].id))


_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["occupation"],
    "properties": {"occupation": {"type": "string", "title": "职业", "maxLength": 100}},
}
_STAGES = ("DRAFT", "COMMENT", "APPROVED", "PUBLISHED", "WITHDRAWN")


def item_rows() -> list[Row]:
    """Return the rows of `catalogue_item`: of one city, one in every state, the published one of next year."""
    return [_item(number, state) for number, state in enumerate(_STAGES, start=1)]


def _item(number: int, state: str) -> Row:
    is_approved = state in ("APPROVED", "PUBLISHED")
    return item("NP_OCCUPATION", number, state) | {
        "id": fixed_id("9", 9000 + number),
        "key": f"CF-{state}",
        "version": 1,
        "level": "CITY",
        "region_code": "150400",
        "effective_from": date(2027, 1, 1),
        "part": "SUPPLEMENT",
        "content_schema": _SCHEMA,
        "drafted_by": UNITS["labour"].id if state == "DRAFT" else None,
        "comments_until": None if state == "DRAFT" else date(2026, 12, 31 if state == "COMMENT" else 1),
        "approved_on": date(2026, 11, 2) if is_approved else None,
        "approval_document": "赤政字〔2026〕9号" if is_approved else None,
        "published_on": date(2026, 11, 5) if state == "PUBLISHED" else None,
        "filed_on": date(2026, 11, 12) if state == "PUBLISHED" else None,
    }


def comment_rows() -> list[Row]:
    """Return the rows of `catalogue_comment`."""
    said = {1: (date(2026, 11, 8), "建议说明职业的分类标准"), 2: (date(2026, 11, 9), "建议缩短长度")}
    return [
        {
            "id": fixed_id("8", number),
            "item_id": fixed_id("9", 9002),
            "bearer_key": bearer_key("camel"),
            "said_on": on,
            "text": text,
        }
        for number, (on, text) in said.items()
    ]
