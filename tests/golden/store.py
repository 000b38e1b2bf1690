"""Writes the fixed store into an empty one."""

from collections.abc import Sequence

from db.database import Database
from resolvers.bigrams import bigrams
from tests.golden import contents, lists, past, people, places, submitted, supplied, uses, waiting
from tests.golden.places import REGIONS, SUBJECTS, Row


async def fill(database: Database) -> None:
    """Write the fixed store into the migrated, empty one; its query log is still empty."""
    is_postgresql = database.dialect == "postgresql"
    subjects = [_subject(each.row(), is_postgresql=is_postgresql) for each in SUBJECTS.values()]
    tables: dict[str, Sequence[Row]] = {
        "region": _region_rows(),
        "region_closure": _closure_rows(),
        "unit": places.unit_rows(),
        "subject": subjects,
        "subject_bigram": [] if is_postgresql else _pairs(),
        "catalogue_item": [*contents.item_rows(), *supplied.item_rows(), *submitted.item_rows()],
        "record": [*contents.record_rows(), *contents.record_rows(supplied.RECORDS)],
        "record_version": [*contents.version_rows(), *contents.version_rows(supplied.RECORDS)],
        "credit_list": lists.list_rows(),
        "list_entry": lists.entry_rows(),
        "related_person": lists.related_rows(),
        "bearer": people.bearer_rows(),
        "sharing_grant": people.grant_rows(),
        "credit_case": uses.case_rows(),
        "authorisation": uses.authorisation_rows(),
        "authorisation_category": uses.authorised_category_rows(),
        "tip": uses.tip_rows(),
    }
    for table, rows in [*tables.items(), *_intake().items()]:
        await put(database, table, rows)


def _intake() -> dict[str, Sequence[Row]]:
    """Return what stands on all the rest, some of it in tables that have rows already."""
    return {
        "submission": submitted.submission_rows(),
        "submission_refusal": submitted.refusal_rows(),
        "aggregation_log": submitted.aggregation_rows(),
        "declared_decision": submitted.declared_rows(),
        "record": submitted.rows_of_records(),
        "record_version": submitted.version_rows(),
        "consent": waiting.consent_rows(),
        "consent_field": waiting.consent_field_rows(),
        "held_row": waiting.held_rows(),
        "catalogue_item": waiting.item_rows(),
        "catalogue_comment": waiting.comment_rows(),
    }


async def fill_log(database: Database) -> None:
    """Write what was asked of the fixed store on past days."""
    await put(database, "query_log", past.log_rows())
    await put(database, "query_log_subject", past.named_rows())


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
