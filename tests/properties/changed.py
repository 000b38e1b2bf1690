"""What was changed on a record, worked out naively: each version beside the one before it, field by field."""

from collections.abc import Iterator
from typing import Any

from resolvers.changed_columns import COLUMNS
from tests.properties.cells import plain
from tests.properties.house import classes
from tests.properties.stores import Row
from tests.properties.world import Judge, World


def changes(world: World, judge: Judge, row: Row) -> list[Row]:
    """Return the changed fields that the caller may read of the record today, the newest version first."""
    versions = {each["version"]: each for each in world.rows["record_version"] if each["record_id"] == row["id"]}
    found = [
        _told(world, new, field, said)
        for number, new in versions.items()
        if (old := versions.get(number - 1)) is not None
        for field, said in _differing(judge, row, old["snapshot"], new["snapshot"])
    ]
    found.sort(key=lambda each: (-each["version"], each["field"]))
    return found[:200]


def _told(world: World, version: Row, field: str, said: tuple[Any, Any]) -> Row:
    return {
        "version": version["version"],
        "changedAt": plain(version["changed_at"]),
        "reason": version["reason"],
        "changedBy": world.by_id["unit"][version["changed_by"]]["name"],
        "field": field,
        "old": said[0],
        "new": said[1],
    }


def _differing(judge: Judge, row: Row, old: Row, new: Row) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for column, name in COLUMNS.items():
        said = old.get(column), new.get(column)
        if said[0] != said[1] and judge.reads(classes().fields[f"Record.{name}"], "Record", row):
            yield name, said
    before, after = old.get("content", {}), new.get("content", {})
    for key in {*before, *after}:
        cls, said = classes().content.get(key), (before.get(key), after.get(key))
        if cls is not None and said[0] != said[1] and judge.reads(cls, "Record", row):
            yield f"content.{key}", said
