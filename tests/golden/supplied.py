"""The fixed store, part five: what nobody finds by browsing: records of suppliers, and what came to its end."""

from dataclasses import replace
from datetime import date

from tests.golden.contents import Record, item
from tests.golden.places import Row

HONOURED, OWED = "ORG_CONTRACT_HONOURING", "ORG_NEGATIVE_OTHER"
_PEN = "ORG_ADMIN_PENALTY"


def _supplied(number: int, subject: str, category: str, title: str, decided_on: date, unit: str) -> Record:
    return Record(
        number, subject, category, title, decided_on, {"facts": title}, unit, openness="RESTRICTED", basis=None
    )


def _closed(number: int, subject: str, category: str, title: str, decided_on: date) -> Record:
    return Record(number, subject, category, title, decided_on, openness="RESTRICTED", basis=None)


RECORDS = (
    _supplied(51, "mill", HONOURED, "按期缴纳水费", date(2026, 6, 30), "water"),
    replace(_supplied(52, "mill", OWED, "拖欠水费、尚未告知", date(2026, 11, 3), "water"), notified=None),
    _supplied(53, "spring", HONOURED, "取水合同履约", date(2026, 7, 31), "water"),
    _supplied(54, "spring", OWED, "拖欠燃气费", date(2026, 8, 8), "gas"),
    # of the same organisation: one lives, one was archived at its end, one lapsed last night
    _supplied(61, "oasis", OWED, "拖欠货款", date(2026, 4, 8), "market"),
    replace(_closed(62, "oasis", _PEN, "绿洲已归档", date(2020, 2, 6)), state="ARCHIVED", ended_on=date(2020, 3, 6)),
    replace(
        _closed(63, "oasis", _PEN, "绿洲昨日期满", date(2021, 10, 1)),
        ended_on=date(2021, 11, 19),
        disclosure_until=date(2026, 11, 19),
    ),
    replace(_closed(64, "hidden person", "NP_ADMIN_PENALTY", "个人的已归档", date(2020, 2, 7)), state="ARCHIVED"),
)


def item_rows() -> list[Row]:
    """Return the rows of `catalogue_item` for what suppliers submit: of the city alone (NX-2024 §27)."""
    where = {"level": "CITY", "region_code": "150200"}
    return [item(category, 2, "PUBLISHED") | where for category in (HONOURED, OWED)]
