"""The fixed store, part six: written authorisations in every state, cases of every kind, and tips."""

from dataclasses import dataclass
from datetime import date

from tests.golden.people import bearer_key
from tests.golden.places import KEYS, SUBJECTS, UNITS, Row, fixed_id

_YEAR_END = date(2026, 12, 31)


def _day(month: int, day: int) -> date:
    return date(2026, month, day)


@dataclass(frozen=True)
class Consent:
    """One written authorisation, held by an agent or, where `unit` says so, by a unit; it lives unless told."""

    number: int
    subject: str
    holder: str
    categories: tuple[str, ...]
    purpose: str = "AUTHORISED"
    since: date = date(2026, 1, 1)
    until: date = _YEAR_END
    revoked: date | None = None
    shows_history: bool = False

    @property
    def id(self) -> str:
        return fixed_id("3", self.number)


_LIC, _PEN, _REG, _TAX = "ORG_ADMIN_LICENSE", "ORG_ADMIN_PENALTY", "ORG_REGISTRATION", "ORG_TAX_A_RATING"
_PERSON = ("NP_ADMIN_PENALTY", "NP_IDENTITY")
CONSENTS = (
    Consent(1, "camel", "agent", (_LIC, _PEN, _REG), shows_history=True),
    Consent(2, "salt", "agent", (_PEN,), until=_day(11, 19)),
    Consent(3, "oasis", "agent", (_PEN,), revoked=_day(11, 2)),
    Consent(4, "trader", "agent", (_PEN,), since=_day(11, 21)),
    # covers no penalties
    Consent(5, "sister", "agent", (_LIC,)),
    Consent(6, "hidden person", "agent", _PERSON),
    Consent(7, "camel", "unproven agent", (_PEN,)),
    Consent(8, "camel", "association", (_PEN, _REG), until=_day(11, 20)),
    Consent(9, "salt", "association", (_PEN,), revoked=_day(6, 1)),
    Consent(10, "camel", "firm", (_LIC, _PEN), purpose="CREDIT_PRODUCT"),
    Consent(11, "hidden", "firm", (_PEN,), purpose="CREDIT_PRODUCT", shows_history=True),
    # given for another use than the agreed one
    Consent(12, "oasis", "firm", (_PEN,), purpose="AUTHORISED"),
    Consent(13, "camel", "foreign firm", (_PEN,), purpose="CREDIT_PRODUCT"),
)


def authorisation_rows() -> list[Row]:
    """Return the rows of `authorisation`."""
    return [
        {
            "id": each.id,
            "subject_id": SUBJECTS[each.subject].id,
            "subject_pseudonym": KEYS.alias(SUBJECTS[each.subject].identity),
            "holder_key": None if each.holder in UNITS else bearer_key(each.holder),
            "holder_unit_id": UNITS[each.holder].id if each.holder in UNITS else None,
            "purpose": each.purpose,
            "document_number": f"SQ-2026-{each.number:04d}",
            "given_on": date(2026, 1, each.number),
            "valid_from": each.since,
            "valid_until": each.until,
            "revoked_on": each.revoked,
            "shows_history": each.shows_history,
        }
        for each in CONSENTS
    ]


def authorised_category_rows() -> list[Row]:
    """Return the rows of `authorisation_category`."""
    return [
        {"authorisation_id": each.id, "category": category} for each in CONSENTS for category in each.categories
    ]


@dataclass(frozen=True)
class Case:
    """One case; `record` and `entry` are the numbers of what it is about, none = of its subject as a whole."""

    number: int
    kind: str
    state: str
    subject: str
    filed: date
    due: date | None = None
    closed: date | None = None
    record: int | None = None
    entry: int | None = None
    outcome: str | None = None
    ground: str | None = None
    unit: str = "centre"
    post: str = "CASE"
    provider: str | None = "market"

    @property
    def id(self) -> str:
        return fixed_id("1", self.number)


_FAR = "hohhot centre"
_PREFIXES = {
    "OBJECTION": "YY",
    "REVIEW": "FH",
    "REPAIR": "XF",
    "LIST_REMOVAL": "LR",
    "DELETION_REQUEST": "SC",
    "STATEMENT": "SB",
    "RISK_EVENT": "FX",
}
CASES = (
    Case(1, "OBJECTION", "RECEIVED", "camel", _day(11, 2), _day(11, 30), record=10, ground="UNTRUE"),
    Case(
        2,
        "OBJECTION",
        "NOTIFIED",
        "camel",
        _day(10, 1),
        _day(10, 29),
        _day(10, 28),
        record=2,
        outcome="REJECTED",
        ground="ERROR",
    ),
    Case(
        3,
        "REVIEW",
        "UNDER_REVIEW",
        "camel",
        _day(11, 16),
        _day(12, 1),
        record=11,
        unit="region reform",
        post="REVIEW",
        provider=None,
    ),
    # no clock runs: there is no day by which it is due
    Case(4, "REPAIR", "VERIFYING", "salt", _day(11, 5), record=27),
    Case(5, "LIST_REMOVAL", "RECEIVED", "camel", _day(11, 12), _day(11, 25), entry=1),
    Case(6, "DELETION_REQUEST", "ACCEPTED", "camel", _day(11, 8), record=18, provider=None),
    Case(7, "STATEMENT", "RECEIVED", "salt", _day(11, 10), _day(11, 25), entry=3),
    # about everything of its subject, what came to its end included
    Case(8, "RISK_EVENT", "CLUES", "oasis", _day(11, 15), provider=None),
    Case(
        9,
        "OBJECTION",
        "VERIFYING",
        "hidden",
        _day(11, 9),
        _day(11, 27),
        record=29,
        ground="PAST_PUBLICITY",
        unit=_FAR,
    ),
    Case(
        10,
        "OBJECTION",
        "UPHELD",
        "hidden person",
        _day(9, 1),
        _day(9, 29),
        _day(9, 20),
        record=44,
        outcome="UPHELD",
        ground="INFRINGES_SECRET_OR_PRIVACY",
    ),
    Case(11, "OBJECTION", "RECEIVED", "public person", _day(11, 18), _day(12, 16), record=42, ground="NOT_DISCLOSABLE"),
    Case(12, "REPAIR", "WITHDRAWN", "trader", _day(8, 3), None, _day(8, 5), outcome="WITHDRAWN"),
    # of another post of the same unit
    Case(13, "RISK_EVENT", "OPEN", "closed", _day(11, 19), post="INTAKE", provider=None),
    # beyond the region of the unit that handles it, where its power ends
    Case(14, "OBJECTION", "RECEIVED", "mill", _day(11, 6), _day(12, 4), record=52, provider="water", unit=_FAR),
)


def case_rows() -> list[Row]:
    """Return the rows of `credit_case`."""
    return [
        {
            "id": each.id,
            "number": f"{_PREFIXES[each.kind]}-2026-{each.number:06d}",
            "kind": each.kind,
            "state": each.state,
            "subject_id": SUBJECTS[each.subject].id,
            "record_id": fixed_id("c", each.record) if each.record else None,
            "entry_id": fixed_id("e", each.entry) if each.entry else None,
            "provider_id": UNITS[each.provider].id if each.provider else None,
            "unit_id": UNITS[each.unit].id,
            "post": each.post,
            "region_code": SUBJECTS[each.subject].region,
            "jurisdiction": "IM",
            "ground": each.ground,
            "statement": f"第{each.number}号申请：请予核查",
            "filed_on": each.filed,
            "due_on": each.due,
            "closed_on": each.closed,
            "outcome": each.outcome,
            "reason": "经核实，已书面答复" if each.closed else None,
        }
        for each in CASES
    ]


# number: state, subject, days of receipt and closing, name and contact of the reporter
TIPS: dict[int, tuple[str, str, date, date | None, str | None, str | None]] = {
    1: ("RECEIVED", "camel", _day(11, 18), None, "敖其尔", "0483-0000001"),
    2: ("CLOSED", "salt", _day(10, 2), _day(10, 20), None, None),
    3: ("CHECKED", "hidden", _day(11, 3), None, "满都拉", "0471-0000002"),
    4: ("CHECKED", "hidden person", _day(11, 5), None, None, None),
}


def tip_rows() -> list[Row]:
    """Return the rows of `tip`."""
    return [
        {
            "id": fixed_id("2", number),
            "number": f"JB-2026-{number:04d}",
            "state": state,
            "subject_id": SUBJECTS[subject].id,
            "region_code": SUBJECTS[subject].region,
            "content": f"第{number}号举报：反映经营中的失信行为",
            "reporter_name": name,
            "reporter_contact": contact,
            "received_on": received,
            "closed_on": closed,
        }
        for number, (state, subject, received, closed, name, contact) in TIPS.items()
    ]
