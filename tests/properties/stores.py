"""One small store as plain rows: its constants, and how it becomes the content of a database."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from db.database import Database
from db.identity import IdentityKeys
from db.tables import metadata

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)  # half past midnight of TODAY where the law counts its days
KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32, hold=b"h" * 32)
REGIONS = {"150000": None, "152900": "150000", "152921": "152900", "152922": "152900", "640000": None}
CATEGORY_KEYS = (
    *("ORG_REGISTRATION", "ORG_ADMIN_LICENSE", "ORG_ADMIN_PENALTY", "NP_ADMIN_PENALTY", "NP_EDUCATION"),
    *("OFFICIAL_INTEGRITY", "GOV_DISHONESTY"),  # nobody opens the one, the authority of the region the other
)
PURPOSES = (
    "DAILY_SUPERVISION",
    "ADMIN_LICENSING",
    "CIVIL_SERVICE_RECRUITMENT",
    "AUTHORISED",
    "CREDIT_PRODUCT",
    "SUPERVISION_AUDIT",
    "CASE_HANDLING",
)
POSTS = ("CASE", "REVIEW", "INTAKE")
CONTENT_KEYS = (
    *("licenceKind", "content", "facts", "legalRepresentative", "remark", "fineAmount10k", "unheardOf"),
    *("annualIncome", "depositBalance", "securitiesHeld", "commercialInsurance", "realEstate", "taxAmount"),
)
WORDS = ("阿拉善", "盐湖", "驼乡", "行政许可", "处罚决定", 'quote"d', "line\nbreak", "é\\slash", "", "𠮷野")
DOCUMENTS = (None, "阿许〔2026〕1号", "阿许〔2026〕2号", "阿罚〔2025〕3号")
MATTER = "BJ-2026-0001"
DOCUMENT_COLUMNS = ("content", "content_schema", "snapshot", "categories", "field_classes", "routes")
LOG = ("query_log_subject", "query_log", "aggregation_log")
Row = dict[str, Any]


@dataclass
class Store:
    """The rows of one store, by table name; `numbers` are the clear identity numbers behind persons, kept here only."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in metadata.tables})
    numbers: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "Store":
        return Store({name: [dict(row) for row in rows] for name, rows in self.rows.items()}, dict(self.numbers))


def fill_bigrams(store: Store) -> None:
    """Write the table of character pairs anew from the names."""
    pairs = [(pair, row["id"]) for row in store.rows["subject"] for pair in row["name_bigrams"]]
    store.rows["subject_bigram"] = [{"bigram": pair, "subject_id": key} for pair, key in pairs]


def above(code: str) -> list[str]:
    """Return a region and all above it."""
    parent = REGIONS[code]
    return [code, *(above(parent) if parent else [])]


async def load_store(database: Database, store: Store) -> None:
    """Make `store` the content of the database, the query log with it."""
    await _empty_log(database)
    async with database.transaction() as transaction:
        for table in reversed(metadata.sorted_tables):
            if table.name not in LOG:
                await transaction.execute(f"delete from {table.name}")
        for table in metadata.sorted_tables:
            rows = [_stored(row) for row in store.rows[table.name]]
            is_elsewhere = table.name == "subject_bigram" and database.dialect == "postgresql"
            if rows and not is_elsewhere:
                await transaction.copy_rows(table.name, list(rows[0]), [list(row.values()) for row in rows])


async def _empty_log(database: Database) -> None:
    """Empty the log behind its guards, which stand again before anything is asked."""
    if database.dialect == "postgresql":
        off = [f"alter table {name} disable trigger {name}_append_only" for name in LOG]
        on = [f"alter table {name} enable always trigger {name}_append_only" for name in LOG]
    else:
        guards = await database.fetch_rows(
            "select name, sql from sqlite_master where type = 'trigger' and tbl_name like '%_log%'"
        )
        off, on = [f"drop trigger {name}" for name, _ in guards], [sql for _, sql in guards]
    assert on
    await database.commit([(sql, ()) for sql in (*off, *(f"delete from {name}" for name in LOG), *on)])


def _stored(row: Mapping[str, Any]) -> Row:
    documents = {name: json.dumps(row[name]) for name in DOCUMENT_COLUMNS if isinstance(row.get(name), dict | list)}
    return {**row, **documents}
