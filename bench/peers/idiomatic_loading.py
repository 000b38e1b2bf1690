"""What one request of the idiomatic peer loads with: a DataLoader for each kind of thing that a field may ask for."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select
from sqlalchemy.ext.asyncio import AsyncEngine
from strawberry.dataloader import DataLoader

from bench.peers.idiomatic_statements import Statements

Rows = Sequence[Row[Any]]


@dataclass(frozen=True)
class Asking:
    """Runs a reader's statements on the day of the question."""

    engine: AsyncEngine
    statements: Statements
    today: date

    async def rows(self, statement: Select[Any], /, **values: Any) -> Rows:
        """Return the rows of one of `statements`."""
        async with self.engine.connect() as connection:
            found: Rows = (await connection.execute(statement, {"today": self.today, **values})).all()
            return found


class Loading:
    """The loaders of one request; each batches what the fields of one level ask for into one statement."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.subjects: DataLoader[str, Row[Any] | None] = DataLoader(self._subjects)
        self.entries: DataLoader[str, Rows] = DataLoader(self._entries)
        self.lists: DataLoader[str, Row[Any]] = DataLoader(self._lists)
        self.info_classes: DataLoader[str, str | None] = DataLoader(self._info_classes)
        self._records: dict[int, DataLoader[str, Rows]] = {}
        self._counts: dict[str, DataLoader[str, int]] = {}

    def records(self, first: int) -> DataLoader[str, Rows]:
        """Return what loads the first records of subjects."""
        return self._records.setdefault(first, DataLoader(lambda ids: self._first_records(ids, first)))

    def counts(self, kind: str) -> DataLoader[str, int]:
        """Return what counts the records of one class of subjects."""
        return self._counts.setdefault(kind, DataLoader(lambda ids: self._count(ids, kind)))

    async def _subjects(self, keys: list[str]) -> list[Row[Any] | None]:
        found = await self.asking.rows(self.asking.statements.subjects, keys=keys)
        by_key = {row.identity_key: row for row in found}
        return [by_key.get(key) for key in keys]

    async def _first_records(self, ids: list[str], first: int) -> list[Rows]:
        statements = self.asking.statements
        if len(ids) == 1:
            return [await self.asking.rows(statements.records_of_one, key=ids[0], first=first)]
        return _grouped(await self.asking.rows(statements.records_of_many, keys=ids, first=first), ids)

    async def _count(self, ids: list[str], kind: str) -> list[int]:
        found = await self.asking.rows(self.asking.statements.counts, keys=ids, kind=kind)
        counts = {row.subject_id: row.found for row in found}
        return [counts.get(each, 0) for each in ids]

    async def _entries(self, ids: list[str]) -> list[Rows]:
        return _grouped(await self.asking.rows(self.asking.statements.entries, keys=ids), ids)

    async def _lists(self, ids: list[str]) -> list[Row[Any]]:
        by_id = {row.id: row for row in await self.asking.rows(self.asking.statements.lists, keys=ids)}
        return [by_id[each] for each in ids]

    async def _info_classes(self, ids: list[str]) -> list[str | None]:
        found = await self.asking.rows(self.asking.statements.items, keys=ids)
        by_id = {row.id: row.info_class for row in found}
        return [by_id.get(each) for each in ids]


def _grouped(rows: Rows, ids: list[str]) -> list[Rows]:
    """Return the rows of each subject, in their order."""
    groups: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        groups[row.subject_id].append(row)
    return [groups.get(each, []) for each in ids]
