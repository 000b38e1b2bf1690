"""Writes the fixed store into an empty one."""

from collections.abc import Sequence

from db.database import Database
from resolvers.bigrams import bigrams
from tests.golden import contents, places
from tests.golden.places import REGIONS, SUBJECTS, Row


async def fill(database: Database) -> None:
    """Write the fixed store into the migrated, empty one."""
    is_postgresql = database.dialect == "postgresql"
    subjects = [_subject(each.row(), is_postgresql=is_postgresql) for each in SUBJECTS.values()]
    tables: dict[str, Sequence[Row]] = {
        "region": _region_rows(),
        "region_closure": _closure_rows(),
        "unit": places.unit_rows(),
        "subject": subjects,
        "subject_bigram": [] if is_postgresql else _pairs(),
        "catalogue_item": contents.item_rows(),
        "record": contents.record_rows(),
        "record_version": contents.version_rows(),
        "credit_list": contents.list_rows(),
        "list_entry": contents.entry_rows(),
        "related_person": contents.related_rows(),
        "bearer": places.bearer_rows(),
        "sharing_grant": places.grant_rows(),
    }
    for table, rows in tables.items():
        await put(database, table, rows)


async def put(database: Database, table: str, rows: Sequence[Row]) -> None:
    """Append rows, which all name the same columns, to a table."""
    if rows:
        columns = list(rows[0])
        async with database.transaction() as transaction:
            await transaction.copy_rows(table, columns, ([row[column] for column in columns] for row in rows))


def _subject(row: Row, *, is_postgresql: bool) -> Row:
    return row | {"name_bigrams": bigrams(str(row["name"]))} if is_postgresql else row


def _pairs() -> list[Row]:
    return [{"bigram": pair, "subject_id": each.id} for each in SUBJECTS.values() for pair in bigrams(each.name)]


def _region_rows() -> list[Row]:
    return [
        {"code": code, "name": name, "parent_code": above, "kind": kind, "jurisdiction": jurisdiction}
        for code, (name, above, kind, jurisdiction) in REGIONS.items()
    ]


def _closure_rows() -> list[Row]:
    return [{"ancestor": above, "descendant": code} for code in REGIONS for above in places.ancestors(code)]
