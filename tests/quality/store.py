"""A small store with ledgers: what units declared, submitted and sent in, in every state that a figure tells apart."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from db.engine import Database
from tests.golden.places import KEYS, Row, fixed_id
from tests.golden.store import put
from tests.readers.people import SUBJECTS, unit_id
from tests.readers.store import fill as fill_use

FROM, UNTIL = date(2026, 9, 1), date(2026, 9, 30)
TODAY = date(2026, 11, 20)
YESTERDAY = TODAY - timedelta(days=1)


@dataclass(frozen=True)
class Decided:
    """One record of a provider; `seen`: the day (in Asia/Shanghai) of its first submission."""

    number: str
    on: date = date(2026, 9, 10)
    unit: str = "market"
    subject: str = "camel"
    category: str = "ORG_ADMIN_PENALTY"
    seen: date = date(2026, 9, 12)
    columns: Row = field(default_factory=dict)

    @property
    def id(self) -> str:
        return fixed_id("e", 200 + list(RECORDS).index(self.number))


_DUE = {"publicity_due_on": date(2026, 9, 21)}
_PERSON = {"subject": "person", "category": "NP_ADMIN_PENALTY"}
_DECIDED = (
    Decided("罚1", columns={**_DUE, "opened_on": date(2026, 9, 15)}),
    Decided("罚2", seen=date(2026, 9, 22), columns={**_DUE, "opened_on": date(2026, 9, 22)}),
    Decided("罚3", seen=date(2026, 9, 21), columns=_DUE),
    Decided("罚4", columns={**_DUE, "exception_reason": "TRADE_SECRET"}),
    Decided("罚5", **_PERSON, columns=_DUE),
    Decided("罚6", **_PERSON, columns={**_DUE, "disclosure_until": YESTERDAY}),
    Decided("罚7", **_PERSON, columns={**_DUE, "state": "DELETED"}),
    Decided("罚8", columns={**_DUE, "disclosure_until": YESTERDAY}),
    Decided("罚9", columns={**_DUE, "state": "REVOKED"}),
    Decided("许1", category="ORG_ADMIN_LICENSE", columns={"publicity_due_on": TODAY, "record_class": "BASIC"}),
    Decided("罚10", on=date(2026, 10, 9), columns={"publicity_due_on": date(2026, 10, 19)}),
    Decided("罚11", unit="approval", columns=_DUE),
)
RECORDS = {each.number: each for each in _DECIDED}


@dataclass(frozen=True)
class Declared:
    """One line of a ledger."""

    number: str
    on: date = date(2026, 9, 10)
    unit: str = "market"
    category: str = "ORG_ADMIN_PENALTY"
    procedure: str | None = "GENERAL"
    due: date | None = date(2026, 9, 21)


LEDGER = (
    *(Declared(number) for number in ("罚1", "罚2", "罚8", "罚9")),
    *(Declared(number, category="NP_ADMIN_PENALTY") for number in ("罚5", "罚6", "罚7")),
    Declared("罚20"),
    Declared("罚21", on=date(2026, 9, 29), due=TODAY),
    Declared("罚22", procedure="SUMMARY", due=None),
    Declared("表1", category="ORG_COMMENDATION", procedure=None, due=None),
    Declared("许1", category="ORG_ADMIN_PENALTY", on=date(2026, 9, 30)),
    Declared("罚23", on=date(2026, 8, 31)),
    Declared("罚24", on=date(2026, 10, 1)),
    Declared("罚30", unit="approval"),
)


@dataclass(frozen=True)
class Sent:
    """One submission, with its counts in the order of the receipt; `at` is in UTC."""

    at: datetime
    counts: tuple[int, int, int, int, int]
    unit: str = "market"
    channel: str = "API"


_NOON = datetime(2026, 9, 10, 4, tzinfo=UTC)
SUBMISSIONS = (
    Sent(_NOON, (5, 1, 2, 1, 1)),
    Sent(_NOON, (0, 0, 0, 10, 0), channel="STREAM"),
    Sent(_NOON, (9, 0, 0, 0, 0), channel="LEDGER"),
    # The first and last moment of the period in Asia/Shanghai, and the moments before and after it.
    Sent(datetime(2026, 8, 31, 16, tzinfo=UTC), (1, 0, 0, 0, 0)),
    Sent(datetime(2026, 9, 30, 15, 59, 59, tzinfo=UTC), (1, 0, 0, 0, 0)),
    Sent(datetime(2026, 8, 31, 15, 59, 59, tzinfo=UTC), (100, 0, 0, 0, 0)),
    Sent(datetime(2026, 9, 30, 16, tzinfo=UTC), (100, 0, 0, 0, 0)),
    Sent(_NOON, (3, 0, 0, 0, 0), unit="approval"),
)


async def fill(database: Database) -> None:
    """Write the store into a migrated, empty one."""
    await fill_use(database)
    for table, rows in {
        "record": [record_row(each, each.id) for each in RECORDS.values()],
        "record_version": [_version(each) for each in RECORDS.values()],
        "submission": [_submission(number, each) for number, each in enumerate(SUBMISSIONS)],
        "declared_decision": [_declared(each) for each in LEDGER],
    }.items():
        await put(database, table, rows)


def record_row(each: Decided, key: str) -> Row:
    row: Row = {
        "id": key,
        "subject_id": SUBJECTS[each.subject].id,
        "category": each.category,
        "record_class": "NEGATIVE",
        "catalogue_item_id": fixed_id("e", 1),
        "provider_id": unit_id(each.unit),
        "provider_key": f"key {each.number}",
        "jurisdiction": "IM",
        "region_code": "152921",
        "openness": "RESTRICTED",
        "confidentiality": "NONE",
        "screened": False,
        "title": f"决定 {each.number}",
        "document_number": each.number,
        "content": {},
        "content_digest": "0" * 64,
        "decided_on": each.on,
        "notice_served_on": each.on,
        "disclosure_until": None,
        "publicity_due_on": None,
        "opened_on": None,
        "exception_reason": None,
        "state": "ACTIVE",
        "version": 2,
        "submitted_at": datetime(2026, 11, 1, tzinfo=UTC),  # sent in again since: what counts is its first version
    }
    return row | each.columns


def _version(each: Decided) -> Row:
    noon = datetime(each.seen.year, each.seen.month, each.seen.day, 15, 59, 59, tzinfo=UTC)  # a second before midnight
    return {
        "record_id": each.id,
        "version": 1,
        "changed_at": noon,
        "reason": "SUBMITTED",
        "changed_by": unit_id(each.unit),
        "content_digest": "0" * 64,
        "snapshot": {},
    }


def _submission(number: int, each: Sent) -> Row:
    names = ("accepted", "updated", "unchanged", "refused", "held")
    return {
        "id": fixed_id("9", number),
        "provider_id": unit_id(each.unit),
        "request_digest": "0" * 64,
        "channel": each.channel,
        "mode": "ROW_BY_ROW",
        "statement_version": "1",
        "received_at": each.at,
        **dict(zip(names, each.counts, strict=True)),
    }


def _declared(each: Declared) -> Row:
    return {
        "provider_id": unit_id(each.unit),
        "number_digest": KEYS.alias(f"{each.unit} {each.category} {each.number}"),
        "category": each.category,
        "document_number": each.number,
        "decided_on": each.on,
        "due_on": each.due,
        "procedure": each.procedure,
        "version": 1,
        "declared_at": _NOON,
        "submission_id": fixed_id("9", 2),
    }
