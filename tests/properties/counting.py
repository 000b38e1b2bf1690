"""Statistics of the naive answer: what Casbin lets the public see, counted row by row."""

from collections.abc import Callable, Mapping
from typing import Any

from policies.categories import CATEGORIES
from tests.properties.house import classes
from tests.properties.matching import Matching
from tests.properties.pages import least
from tests.properties.stores import TODAY, Row
from tests.properties.world import Judge, World

# The rows that are counted, and the field that is the key of their cells.
COUNTED = {
    "REGION": ("Record", "Record.regionCode"),
    "CATEGORY": ("Record", "Record.category"),
    "MONTH": ("Record", "Record.decidedOn"),
    "LIST": ("ListEntry", "CreditList.key"),
}


class Counting:
    """Counts one store as anybody sees it, whoever asks."""

    def __init__(self, world: World, anybody: Judge) -> None:
        self._world = world
        self._anybody = anybody

    def statistics(self, by: str, wanted: Mapping[str, Any]) -> Row:
        """Return the fields of `statistics`."""
        keyed = [(key, row) for row in self._rows(by, wanted) if (key := self._key(by, row)) is not None]
        cells = [self._cell(by, key, [row for k, row in keyed if k == key]) for key in sorted({k for k, _ in keyed})]
        return {
            "by": by,
            "asOf": TODAY.isoformat(),
            "total": sum(cell["count"] or 0 for cell in cells),
            "suppressedCells": sum(cell["suppressed"] for cell in cells),
            "cells": cells,
        }

    def _rows(self, by: str, wanted: Mapping[str, Any]) -> list[Row]:
        kind, _ = COUNTED[by]
        on_list = wanted.get("listKey")
        others = {name: value for name, value in wanted.items() if name != "listKey"}
        matching = Matching(self._world, self._anybody, {"filter": others})
        found = [
            row
            for row in self._world.rows_of(kind)
            if self._anybody.sees("BROWSE", kind, row) and matching.passes(kind, row)
        ]
        if on_list is None:
            return found
        if by == "LIST":
            return [row for row in found if self._of_list(row, "key") == on_list]
        standing = {row["subject_id"] for row in self._world.rows_of("ListEntry") if self._stands(row, on_list)}
        return [row for row in found if row["subject_id"] in standing]

    def _stands(self, entry: Row, on_list: str) -> bool:
        """Tell whether anybody sees that the entry's subject stands on this list today."""
        is_seen = self._anybody.sees("FIND", "ListEntry", entry)
        is_told = self._anybody.reads(classes().fields["ListEntry.state"], "ListEntry", entry)
        has_begun = entry["published_on"] is not None and entry["published_on"] <= TODAY
        is_kept = entry["removed_on"] is None or entry["removed_on"] > TODAY
        lasts = entry["publicity_until"] is None or entry["publicity_until"] >= TODAY
        stands = entry["state"] == "PUBLISHED" and has_begun and is_kept and lasts
        return is_seen and is_told and stands and self._of_list(entry, "key") == on_list

    def _key(self, by: str, row: Row) -> str | None:
        kind, coordinate = COUNTED[by]
        if by == "LIST":
            return self._of_list(row, "key")
        keys: Mapping[str, Callable[[], str]] = {
            "REGION": lambda: row["region_code"],
            "CATEGORY": lambda: row["category"],
            "MONTH": lambda: row["decided_on"].isoformat()[:7],
        }
        return keys[by]() if self._anybody.reads(classes().fields[coordinate], kind, row) else None

    def _of_list(self, row: Row, name: str) -> str | None:
        """Return a value of the entry's list, where list and value are open."""
        found = self._world.by_id["credit_list"][row["list_id"]]
        is_open = self._anybody.sees("FIND", "CreditList", found)
        is_told = self._anybody.reads(classes().fields[f"CreditList.{name}"], "CreditList", found)
        return found[name] if is_open and is_told else None

    def _cell(self, by: str, key: str, rows: list[Row]) -> Row:
        subjects = len({row["subject_id"] for row in rows})
        is_told = subjects >= least()
        told = {"count": len(rows), "subjects": subjects} if is_told else {"count": None, "subjects": None}
        return {"key": key, "label": self._label(by, key, rows[0]), **told, "suppressed": not is_told}

    def _label(self, by: str, key: str, row: Row) -> str | None:
        if by == "REGION":
            return next(each["name"] for each in self._world.rows["region"] if each["code"] == key)
        if by == "CATEGORY":
            return CATEGORIES[key].chinese
        return self._of_list(row, "name") if by == "LIST" else None
