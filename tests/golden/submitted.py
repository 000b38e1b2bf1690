"""The fixed store, part eight: what a unit of a city of its own submitted and declared, and what was entered of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from policies.clocks import publicity_due_on
from resolvers.quality.decisions import SUMMARY, digest_of
from tests.golden.contents import PENALTY, Record, item, record_rows
from tests.golden.places import KEYS, UNITS, Row, fixed_id

_PEN, _LIC, _CONTRACT = "ORG_ADMIN_PENALTY", "ORG_ADMIN_LICENSE", "GOV_CONTRACT_PERFORMANCE"
_JOB, _ARREARS = "NP_OCCUPATION", "ORG_TAX_SOCIAL_ARREARS"
_BEGUN, _SENT, _CORRECTED = date(2026, 1, 5), date(2026, 10, 12), date(2026, 10, 15)
_WAGES = {**PENALTY, "violationKind": "拖欠劳动报酬", "facts": "拖欠三名工人两个月的劳动报酬"}


def _closed(number: int, subject: str, category: str, title: str, decided_on: date) -> Record:
    return Record(
        number, subject, category, title, decided_on, unit="labour", openness="RESTRICTED", basis=None, notified=_BEGUN
    )


RECORDS = (
    replace(_closed(71, "builder", _PEN, "逾期未公示的处罚", date(2026, 10, 9)), content=_WAGES),
    replace(_closed(72, "builder", _LIC, "涉及商业秘密的许可", date(2026, 9, 1)), confidentiality="TRADE_SECRET"),
    replace(
        _closed(73, "town", _CONTRACT, "采购合同、逾期未付款", date(2026, 3, 2)), content={"contractNumber": "HT-73"}
    ),
    replace(_closed(74, "town", _CONTRACT, "采购合同、已付款", date(2026, 3, 3)), content={"contractNumber": "HT-74"}),
    # its subject lets the unit collect the one sum, and no longer the other
    replace(
        _closed(75, "saver", _JOB, "职业登记", date(2026, 4, 1)),
        content={"occupation": "会计", "annualIncome": "86000.00", "depositBalance": "12000.00"},
    ),
    replace(
        _closed(76, "builder", _ARREARS, "尚未作出决定的欠缴", date(2026, 8, 3)), content={"owedItem": "社会保险费"}
    ),
    # was open until last night
    replace(
        Record(77, "builder", _PEN, "公示过的处罚", date(2026, 5, 12), _WAGES, "labour"),
        publicity_until=date(2026, 11, 19),
    ),
)
_NONE: Row = dict.fromkeys(("subtype", "exception_reason", "publicity_due_on", "opened_on"))
_NONE |= dict.fromkeys(("performance_due_on", "performed_on"))
_SAID: dict[int, Row] = {
    71: {"publicity_due_on": date(2026, 10, 19), "version": 3},
    72: {"publicity_due_on": date(2026, 9, 10), "exception_reason": "TRADE_SECRET"},
    73: {"subtype": "PROCUREMENT", "performance_due_on": date(2026, 9, 30), "version": 2},
    74: {"subtype": "PROCUREMENT", "performance_due_on": date(2026, 9, 30), "performed_on": date(2026, 9, 15)},
    75: {"submitted_at": datetime(2026, 11, 2, 1, 2, 3, tzinfo=UTC)},
    76: {"subtype": "SOCIAL_INSURANCE", "document_number": None},
    77: {"publicity_due_on": date(2026, 5, 21), "opened_on": date(2026, 5, 20)},
}


def rows_of_records() -> list[Row]:
    """Return the rows of `record`."""
    return [row | _NONE | _SAID[each.number] for each, row in zip(RECORDS, record_rows(RECORDS), strict=True)]


_UNSAID = {key: value for key, value in _WAGES.items() if key != "seriousness"}
# record: day, reason, and what the version said otherwise than the record does today
_VERSIONS: dict[int, list[tuple[date, str, Row]]] = {
    71: [
        (_SENT, "SUBMITTED", {"title": "处罚", "content": _UNSAID | {"procedure": "SUMMARY"}}),
        (date(2026, 10, 13), "RESUBMITTED", {"title": "未公示的处罚", "content": _WAGES | {"fineAmount10k": "2.0000"}}),
        (_CORRECTED, "CLERICAL_ERROR", {}),
    ],
    72: [(_SENT, "SUBMITTED", {})],
    73: [(date(2026, 3, 5), "SUBMITTED", {"performance_due_on": date(2026, 6, 30)}), (_SENT, "RESUBMITTED", {})],
    74: [(date(2026, 9, 16), "SUBMITTED", {})],
    75: [(date(2026, 11, 2), "SUBMITTED", {})],
    76: [(date(2026, 8, 5), "SUBMITTED", {})],
    77: [(date(2026, 5, 19), "SUBMITTED", {})],
}


def version_rows() -> list[Row]:
    """Return the rows of `record_version`: one was corrected, one sent again, each other one came once."""
    return [
        _version(row | said, number, reason, on)
        for each, row in zip(RECORDS, rows_of_records(), strict=True)
        for number, (on, reason, said) in enumerate(_VERSIONS[each.number], start=1)
    ]


_TOLD = ("category", "openness", "openness_basis", "title", "document_number", "region_code", "content")
_DAYS = ("decided_on", "performance_due_on", "performed_on")


def _version(row: Row, number: int, reason: str, on: date) -> Row:
    days = {column: day.isoformat() if isinstance(day := row[column], date) else None for column in _DAYS}
    is_corrected = reason == "CLERICAL_ERROR"
    return {
        "record_id": row["id"],
        "version": number,
        "changed_at": datetime(on.year, on.month, on.day, 1, 2, 3, tzinfo=UTC),
        "reason": reason,
        "changed_by": row["provider_id"],
        "content_digest": row["content_digest"],
        "snapshot": {column: row[column] for column in _TOLD} | days,
        "discovered_on": date(2026, 10, 14) if is_corrected else None,
        "due_on": date(2026, 10, 21) if is_corrected else None,
    }


def item_rows() -> list[Row]:
    """Return the rows of `catalogue_item` under which it came in: of its city, and superseded since."""
    where = {"level": "CITY", "region_code": "150400"}
    when = {"effective_from": _BEGUN, "effective_until": date(2026, 10, 31)}
    return [item(category, 2, "PUBLISHED") | where | when for category in (_JOB, _CONTRACT, _ARREARS)]


BATCH, LEDGER, STREAM, FILE = (fixed_id("5", number) for number in range(1, 5))
_COUNTS = ("accepted", "updated", "unchanged", "refused", "held")


def submission_rows() -> list[Row]:
    """Return the rows of `submission`: a batch of which a part was taken, a ledger, and two of a row that waits."""
    said = {"client_key": None, "bearer_key": None, "request_digest": "-", "statement_version": "2026-1"}
    receipts = {
        BATCH: ("API", 10, 12, (2, 1, 1, 1, 2)),
        LEDGER: ("LEDGER", 11, 16, (4, 0, 0, 0, 0)),
        STREAM: ("STREAM", 10, 25, (0, 0, 0, 0, 1)),
        FILE: ("FILE", 10, 20, (0, 0, 0, 0, 1)),
    }
    return [
        {"id": key, "provider_id": UNITS["labour"].id, "channel": channel, "mode": "ROW_BY_ROW"}
        | said
        | {"received_at": datetime(2026, month, day, 1, 2, 3, tzinfo=UTC)}
        | dict(zip(_COUNTS, counts, strict=True))
        for key, (channel, month, day, counts) in receipts.items()
    ]


def refusal_rows() -> list[Row]:
    """Return the rows of `submission_refusal`: two fields of one row, never their values."""
    refused = (
        ("subject.code", "IDENTIFIER_INVALID", "NX-2024 §25"),
        ("basis", "BASIS_DOCUMENT_REQUIRED", "IM-2024 §33"),
    )
    same: Row = {"submission_id": BATCH, "row": 5, "sheet": None}
    return [
        same | {"place": place, "field": name, "code": code, "article": article}
        for place, (name, code, article) in enumerate(refused, start=1)
    ]


# decisions of the ledger: the number of each, its day, and its procedure; the first one has a record
_DECISIONS = (
    ("阿文〔2026〕71号", date(2026, 10, 9), "GENERAL"),
    ("赤人社罚〔2026〕82号", date(2026, 10, 20), "GENERAL"),
    ("赤人社罚〔2026〕83号", date(2026, 11, 12), "GENERAL"),
    ("赤人社罚〔2026〕84号", date(2026, 10, 28), SUMMARY),
)


def _declared(number: str) -> str:
    return digest_of(KEYS, UNITS["labour"].id, _PEN, number)


_RECORD, _ALONE = "RECORD", {number: fixed_id("0", number) for number in range(1, 6)}
# act: day of October or November, role, unit, and (place, action, object, its id, version, reason) of each change
_ACTS: dict[str, tuple[date, str, str | None, list[tuple[int, str, str, str, int, str | None]]]] = {
    BATCH: (
        _SENT,
        "PROVIDER",
        "labour",
        [
            (1, "SUBMITTED", _RECORD, fixed_id("c", 71), 1, None),
            (2, "SUBMITTED", _RECORD, fixed_id("c", 72), 1, None),
            (3, "RESUBMITTED", _RECORD, fixed_id("c", 73), 2, None),
            (4, "ATTESTED", _RECORD, fixed_id("c", 74), 1, None),
        ],
    ),
    LEDGER: (
        date(2026, 11, 16),
        "PROVIDER",
        "labour",
        [
            (place, "DECLARED", "DECISION", _declared(number), 1, None)
            for place, (number, *_) in enumerate(_DECISIONS, start=1)
        ],
    ),
    _ALONE[1]: (
        _CORRECTED,
        "PROVIDER",
        "labour",
        [(1, "CORRECTED", _RECORD, fixed_id("c", 71), 3, "CLERICAL_ERROR")],
    ),
    # of what is not there any more, by the nightly job, which is of no unit
    _ALONE[2]: (date(2026, 11, 19), "SYSTEM", None, [(1, "ERASED", _RECORD, fixed_id("c", 99), 2, "EXPIRED")]),
    _ALONE[3]: (date(2026, 11, 18), "PROVIDER", "market", [(1, "REVOKED", _RECORD, fixed_id("c", 13), 2, "ERROR")]),
    _ALONE[4]: (
        date(2026, 11, 2),
        "OPERATOR",
        "chifeng centre",
        [(1, "RELEASED", "HELD_ROW", fixed_id("6", 2), 2, "NO_BANNED_CONTENT")],
    ),
    _ALONE[5]: (date(2026, 11, 10), "SUBJECT_SELF", None, [(1, "REVOKED", "CONSENT", fixed_id("7", 2), 2, None)]),
}


FIXED_REVISION = "a" * 16


def aggregation_rows() -> list[Row]:
    """Return the rows of `aggregation_log`."""
    columns = ("place", "action", "object", "object_id", "version", "reason")
    return [
        {
            "act_id": act,
            "at": datetime(on.year, on.month, on.day, 1, 2, 3, tzinfo=UTC),
            "role": role,
            "unit_id": UNITS[unit].id if unit else None,
            "policy_revision": FIXED_REVISION,
        }
        | dict(zip(columns, change, strict=True))
        for act, (on, role, unit, changes) in _ACTS.items()
        for change in changes
    ]


def declared_rows() -> list[Row]:
    """Return the rows of `declared_decision`: one with a record, one due, one awaited, one that is no record by law."""
    return [
        {
            "provider_id": UNITS["labour"].id,
            "number_digest": _declared(number),
            "category": _PEN,
            "document_number": number,
            "decided_on": on,
            "due_on": _due(on) if procedure != SUMMARY else None,
            "procedure": procedure,
            "version": 1,
            "declared_at": datetime(2026, 11, 16, 1, 2, 3, tzinfo=UTC),
            "submission_id": LEDGER,
        }
        for number, on, procedure in _DECISIONS
    ]


def _due(on: date) -> date | None:
    return publicity_due_on(jurisdiction="IM", category=_PEN, decided_on=on)
