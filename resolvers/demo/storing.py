"""Bulk writing of generated rows, and the two questions about the whole store: is it empty, empty it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

from sqlalchemy import Table

from db.database import Database, Dialect, Transaction
from db.tables import metadata
from resolvers.demo.stages import stage_prefix

Row = dict[str, object]
Counted = Callable[[int], None]
Item = TypeVar("Item")

_HISTORY = "aggregation_log"
_ROWS_OF_A_COPY = 5_000


async def put(transaction: Transaction, table: Table, rows: Iterable[Row], counted: Counted | None = None) -> int:
    """Append `rows` to `table` and return their number; each row names the same columns as the first one."""
    remaining = iter(rows)
    first = next(remaining, None)
    if first is None:
        return 0
    columns = list(first)
    total = 0
    for part in _parts(chain([first], remaining)):
        await transaction.copy_rows(table.name, columns, ([row[column] for column in columns] for row in part))
        total += len(part)
        if counted:
            counted(len(part))
    return total


async def put_pairs(
    transaction: Transaction,
    tables: tuple[Table, Table],
    pairs: Iterable[tuple[Row, Row | None]],
    counted: Counted | None = None,
) -> int:
    """Append each pair's rows to the two tables, in memory of one part, and return the number of pairs."""
    total = 0
    for part in _parts(pairs):
        await put(transaction, tables[0], (first for first, _ in part), counted)
        await put(transaction, tables[1], (second for _, second in part if second is not None))
        total += len(part)
    return total


async def is_empty(database: Database) -> bool:
    """Tell whether no table of the store holds a row; that rows were written and taken out again is no content."""
    names = [table.name for table in metadata.sorted_tables if table.name != _HISTORY]
    asked = ", ".join(f"exists(select 1 from {name})" for name in names)  # noqa: S608 (names from db/tables.py)
    row = await database.fetch_row(f"select {asked}")
    return row is not None and not any(row)


async def clear(database: Database) -> None:
    """Take out every row that a failed build may have left.

    Entries of the two logs are not among them, and could not be taken out. Those of the query log a build writes in
    its last transaction, which is kept whole or not at all; those of the aggregation log tell what it did.
    """
    kept = (_HISTORY, "query_log", "query_log_subject")
    tables = [table.name for table in reversed(metadata.sorted_tables) if table.name not in kept]
    await database.commit([(f"delete from {name}", ()) for name in tables])  # noqa: S608 (names from db/tables.py)


async def apply_stages(
    transaction: Transaction, changes: Iterable[tuple[str, str, object]], *, dialect: Dialect
) -> None:
    """Write what happened to staged records after their submission: (stage, column, value)."""
    value_mark, prefix_mark = ("$1", "$2") if dialect == "postgresql" else ("?", "?")
    for stage, column, value in changes:
        await transaction.execute(
            f"update record set {column} = {value_mark} where document_number like {prefix_mark}",  # noqa: S608
            [value, stage_prefix(stage) + "%"],
        )


async def rest_on_records(transaction: Transaction) -> None:
    """Let each entry of a list of dishonesty rest on its subject's latest negative record, where there is one."""
    await transaction.execute(
        "update list_entry set ground_record_id = "
        "(select r.id from record r where r.subject_id = list_entry.subject_id "
        "and r.record_class = 'NEGATIVE' and r.state = 'ACTIVE' order by r.decided_on desc, r.id limit 1) "
        "where list_id in (select id from credit_list where type <> 'INCENTIVE')"
    )


def _parts(rows: Iterable[Item]) -> Iterator[list[Item]]:
    remaining = iter(rows)
    while part := list(islice(remaining, _ROWS_OF_A_COPY)):
        yield part
