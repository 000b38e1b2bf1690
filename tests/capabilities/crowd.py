"""Statistics as they are asked for, and a crowd of subjects to be counted in them."""

from typing import Any

from tests.golden.asking import Asking
from tests.golden.contents import record_rows
from tests.golden.lists import entry_rows
from tests.golden.places import SUBJECTS, Row, fixed_id
from tests.golden.store import put

CELLS = "by asOf total suppressedCells cells { key label count subjects suppressed }"
ASKED = f"""query ($by: StatisticsDimension!, $filter: StatisticsFilter) {{
  statistics(by: $by, filter: $filter) {{ {CELLS} }}
}}"""
ON_DUTY = ASKED.replace("query (", "query ($matter: String!, ").replace(
    ") {", ") @purpose(code: ADMIN_LICENSING, matter: $matter) {", 1
)
DIMENSIONS = ("REGION", "CATEGORY", "MONTH", "LIST")
CATEGORY = "ORG_CERTIFICATION"  # nobody of the fixed store has such a record
CROWD = ("sister", "salt", "oasis", "river", "trader", "closed")


async def certified(ask: Asking, subjects: tuple[str, ...], **changed: Any) -> None:
    """Give each subject one open certificate, with the columns `changed`."""
    (like,) = (row for row in record_rows() if row["title"] == "公开的许可")
    await put(ask.database, "record", [like | _own(name, "c") | {"category": CATEGORY, **changed} for name in subjects])


async def listed(ask: Asking, subjects: tuple[str, ...], **changed: Any) -> None:
    """Put each subject on the list of incentives, with the columns `changed`."""
    (like,) = (row for row in entry_rows() if row["grounds"] == "连续三年A级纳税人")
    rows = [like | _own(name, "e") | changed for name in subjects]
    await put(ask.database, "list_entry", [{k: v for k, v in row.items() if k != "provider_key"} for row in rows])


SERIAL = iter(range(500, 10_000))


def _own(name: str, kind: str) -> Row:
    number = next(SERIAL)
    key = {"id": fixed_id(kind, number), "provider_key": f"key {number}"}
    return key | {"subject_id": SUBJECTS[name].id, "region_code": SUBJECTS[name].region}


async def cell(ask: Asking, by: str, key: str, actor: str = "public", **more: Any) -> dict[str, Any]:
    """Return one cell."""
    found = (await ask.data(ASKED, actor, by=by, **more))["statistics"]["cells"]
    return next(each for each in found if each["key"] == key)
