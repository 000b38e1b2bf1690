"""A small store of use: a few restricted records, and cases, authorisations and tips in every state that matters."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from db.engine import Database
from tests.golden.places import Row, fixed_id
from tests.golden.store import put
from tests.readers.people import SUBJECTS, bearer_key, rows_of_people, unit_id


def _day(month: int, day: int) -> date:
    return date(2026, month, day)


@dataclass(frozen=True)
class Case:
    """One case; `record` and `entry` are the numbers of what it is about, none = of its subject as a whole."""

    kind: str
    state: str
    subject: str
    filed: date
    due: date | None = None
    closed: date | None = None
    unit: str = "centre"
    post: str = "CASE"
    provider: str | None = "market"
    record: int | None = None
    entry: int | None = None
    outcome: str | None = None


CASES = {
    "YY-1": Case("OBJECTION", "RECEIVED", "camel", _day(11, 2), _day(11, 30), record=1),
    "YY-2": Case(
        "OBJECTION", "NOTIFIED", "camel", _day(10, 1), _day(10, 29), _day(10, 28), record=2, outcome="REJECTED"
    ),
    "FH-1": Case(
        "REVIEW",
        "UNDER_REVIEW",
        "camel",
        _day(11, 10),
        _day(12, 1),
        unit="reform",
        post="REVIEW",
        provider=None,
        record=2,
    ),
    "XF-1": Case("REPAIR", "VERIFYING", "salt", _day(11, 5), record=3),
    "LR-1": Case("LIST_REMOVAL", "RECEIVED", "salt", _day(11, 12), entry=1),
    "SC-1": Case(
        "DELETION_REQUEST", "RECEIVED", "green", _day(11, 8), _day(11, 20), unit="hohhot centre", provider="water"
    ),
    "FX-1": Case("RISK_EVENT", "OPEN", "camel", _day(11, 15), post="INTAKE", provider=None, record=4),
    "SB-1": Case("STATEMENT", "VERIFIED", "person", _day(9, 1), _day(9, 20)),
    "NX-1": Case("OBJECTION", "RECEIVED", "river", _day(11, 9), _day(11, 20), unit="hohhot centre", provider=None),
}
# subject, category, provider; all restricted
RECORDS = {
    1: ("camel", "ORG_ADMIN_PENALTY", "market"),
    2: ("camel", "ORG_ADMIN_PENALTY", "market"),
    3: ("salt", "ORG_ADMIN_PENALTY", "market"),
    4: ("camel", "ORG_ADMIN_PENALTY", "approval"),
}


@dataclass(frozen=True)
class Consent:
    """One written authorisation, held by an agent (`bearer`) or a unit."""

    subject: str
    purpose: str
    bearer: str | None = None
    unit: str | None = None
    since: date = date(2026, 1, 1)
    until: date = date(2026, 12, 31)
    revoked: date | None = None
    history: bool = False
    categories: tuple[str, ...] = ("ORG_REGISTRATION", "ORG_ADMIN_PENALTY")


CONSENTS = {
    "SQ-1": Consent("camel", "AUTHORISED", bearer="agent"),
    "SQ-2": Consent("salt", "AUTHORISED", bearer="agent", until=date(2026, 11, 19)),
    "SQ-3": Consent("camel", "CREDIT_PRODUCT", unit="firm", history=True, until=date(2026, 11, 20)),
    "SQ-4": Consent("person", "AUTHORISED", unit="association", revoked=date(2026, 11, 1), categories=("NP_IDENTITY",)),
    "SQ-5": Consent("camel", "AUTHORISED", unit="association", since=date(2026, 11, 21), categories=()),
}
# number: state, subject, region, name and contact of the reporter, day of receipt, day it was closed
TIPS: dict[str, tuple[str, str, str, str | None, str | None, date, date | None]] = {
    "JB-1": ("RECEIVED", "camel", "152921", "敖其尔", "0483-0000001", _day(11, 18), None),
    "JB-2": ("CLOSED", "salt", "152922", None, None, _day(10, 2), _day(10, 20)),
    "JB-3": ("CHECKED", "green", "150100", "满都拉", "0471-0000002", _day(11, 3), None),
}


def case_id(number: str) -> str:
    """Return the wire id of a case."""
    return "cas_" + fixed_id("c", list(CASES).index(number) + 1)


def tip_id(number: str) -> str:
    """Return the wire id of a tip."""
    return "tip_" + fixed_id("d", list(TIPS).index(number) + 1)


def record_id(number: int) -> str:
    """Return the wire id of a record."""
    return "rec_" + fixed_id("e", number)


async def fill(database: Database) -> None:
    """Write the small store into a migrated, empty one."""
    tables: dict[str, list[Row]] = {
        **rows_of_people(),
        "catalogue_item": [_item()],
        "record": [_record(number) for number in RECORDS],
        "credit_list": [_list()],
        "list_entry": [_entry()],
        "credit_case": [_case(number, each) for number, each in CASES.items()],
        "authorisation": [_consent(number, each) for number, each in CONSENTS.items()],
        "authorisation_category": [
            {"authorisation_id": _consent_id(number), "category": category}
            for number, each in CONSENTS.items()
            for category in each.categories
        ],
        "tip": [_tip(number) for number in TIPS],
    }
    for table, rows in tables.items():
        await put(database, table, rows)


def _case(number: str, each: Case) -> Row:
    return {
        "id": case_id(number)[4:],
        "number": number,
        "kind": each.kind,
        "state": each.state,
        "subject_id": SUBJECTS[each.subject].id,
        "record_id": record_id(each.record)[4:] if each.record else None,
        "entry_id": fixed_id("e", each.entry) if each.entry else None,
        "provider_id": unit_id(each.provider) if each.provider else None,
        "unit_id": unit_id(each.unit),
        "post": each.post,
        "region_code": SUBJECTS[each.subject].region,
        "jurisdiction": "NX" if each.subject == "river" else "IM",
        "ground": "UNTRUE" if each.kind == "OBJECTION" else None,
        "statement": f"{number} 陈述",
        "filed_on": each.filed,
        "due_on": each.due,
        "closed_on": each.closed,
        "outcome": each.outcome,
        "reason": "经核实，信息无误" if each.outcome else None,
    }


def _consent_id(number: str) -> str:
    return fixed_id("a", 50 + list(CONSENTS).index(number))


def _consent(number: str, each: Consent) -> Row:
    return {
        "id": _consent_id(number),
        "subject_id": SUBJECTS[each.subject].id,
        "subject_pseudonym": SUBJECTS[each.subject].pseudonym,
        "holder_key": bearer_key(each.bearer) if each.bearer else None,
        "holder_unit_id": unit_id(each.unit) if each.unit else None,
        "purpose": each.purpose,
        "document_number": number,
        "given_on": date(2026, 1, 1 + list(CONSENTS).index(number)),
        "valid_from": each.since,
        "valid_until": each.until,
        "revoked_on": each.revoked,
        "shows_history": each.history,
    }


def _tip(number: str) -> Row:
    state, subject, region, name, contact, received, closed = TIPS[number]
    return {
        "id": tip_id(number)[4:],
        "number": number,
        "state": state,
        "subject_id": SUBJECTS[subject].id,
        "region_code": region,
        "content": f"{number} 举报内容",
        "reporter_name": name,
        "reporter_contact": contact,
        "received_on": received,
        "closed_on": closed,
    }


def _record(number: int) -> Row:
    subject, category, provider = RECORDS[number]
    return {
        "id": record_id(number)[4:],
        "subject_id": SUBJECTS[subject].id,
        "category": category,
        "record_class": "NEGATIVE",
        "catalogue_item_id": fixed_id("e", 1),
        "provider_id": unit_id(provider),
        "provider_key": f"key {number}",
        "jurisdiction": "IM",
        "region_code": SUBJECTS[subject].region,
        "openness": "RESTRICTED",
        "confidentiality": "NONE",
        "screened": False,
        "title": f"决定 {number}",
        "document_number": f"阿文〔2026〕{number}号",
        "content": {},
        "content_digest": "0" * 64,
        "decided_on": _day(5, number),
        "notice_served_on": _day(5, 20),
        "state": "ACTIVE",
        "version": 1,
        "submitted_at": datetime(2026, 6, 1, 1, 2, 3, tzinfo=UTC),
    }


def _item() -> Row:
    return {
        "id": fixed_id("e", 1),
        "key": "IM-ORG_ADMIN_PENALTY",
        "version": 1,
        "level": "REGION",
        "category": "ORG_ADMIN_PENALTY",
        "record_class": "NEGATIVE",
        "info_class": "行政处罚",
        "item_name": "行政处罚",
        "subject_nature": "法人",
        "responsible_unit": "阿拉善盟市场监督管理局",
        "inclusion_basis": "第十三条",
        "region_code": "150000",
        "state": "PUBLISHED",
        "effective_from": date(2024, 1, 1),
    }


def _list() -> Row:
    return {
        "id": fixed_id("d", 1),
        "key": "severe",
        "name": "严重失信主体名单",
        "type": "SEVERE",
        "authority": "OFFICIAL",
        "region_code": "150000",
        "jurisdiction": "IM",
        "legal_basis": "第三十六条",
    }


def _entry() -> Row:
    return {
        "id": fixed_id("e", 1),
        "list_id": fixed_id("d", 1),
        "subject_id": SUBJECTS["salt"].id,
        "state": "SUSPENDED",
        "grounds": "列入事由",
        "screened": False,
        "basis_document": "阿市监列〔2026〕1号",
        "determining_unit_id": unit_id("market"),
        "region_code": "152922",
        "openness": "RESTRICTED",
        "decided_on": _day(6, 1),
    }
