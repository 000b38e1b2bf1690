"""How well units submit, counted naively from plain rows; nothing of `resolvers/` takes part."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from tests.properties.stores import TODAY, Row
from tests.properties.world import World

Period = tuple[date, date]


def figures(name: str) -> Callable[[World, Row], Any]:
    """Return how the figures of this name are counted of a unit, in the period that was asked for last.

    Where no period was asked for (twins), all that the figures of any period rest on.
    """
    return lambda world, unit: _counted(name, world, unit)


def _counted(name: str, world: World, unit: Row) -> Any:
    if world.period is not None:
        return COUNTED[name](world, unit, world.period)
    days = sorted({row[day] for table, day in DATED for row in world.rows[table]})
    days += [_day(row["received_at"]) for row in world.rows["submission"]]
    return [COUNTED[name](world, unit, (day, day)) for day in sorted({*days})]


def _ledger(world: World, unit: Row, period: Period) -> Row:
    lines = _lines(world, unit, period)
    due = [(line, is_met) for line, is_met in lines if line["procedure"] != "SUMMARY"]
    missing = [line for line, is_met in due if not is_met]
    submitted = len(due) - len(missing)
    awaited = sum(line["due_on"] is not None and line["due_on"] >= TODAY for line in missing)
    return {
        "declared": len(lines),
        "summary": len(lines) - len(due),
        "submitted": submitted,
        "omissions": len(missing),
        "awaited": awaited,
        "completeness": _share(submitted, len(due) - awaited),
    }


def _omitted(world: World, unit: Row, period: Period) -> list[Row]:
    lines = [line for line, is_met in _lines(world, unit, period) if not is_met and line["procedure"] != "SUMMARY"]
    lines.sort(key=lambda line: (line["decided_on"], line["category"], line["document_number"]))
    return [
        {
            "category": line["category"],
            "documentNumber": line["document_number"],
            "decidedOn": line["decided_on"].isoformat(),
            "dueOn": line["due_on"].isoformat() if line["due_on"] else None,
        }
        for line in lines[:100]
    ]


def _punctuality(world: World, unit: Row, period: Period) -> Row:
    rows = [
        row
        for row in world.rows["record"]
        if row["provider_id"] == unit["id"]
        and period[0] <= row["decided_on"] <= period[1]
        and row["publicity_due_on"] is not None
        and row["state"] in ("ACTIVE", "ARCHIVED")
        and not _is_gone(row)
    ]
    return {
        "due": len(rows),
        "late": sum(_first_day(world, row) > row["publicity_due_on"] for row in rows),
        "publicityOverdue": sum(is_overdue(row) for row in rows),
    }


def _intake(world: World, unit: Row, period: Period) -> Row:
    rows = [
        row
        for row in world.rows["submission"]
        if row["provider_id"] == unit["id"]
        and row["channel"] != "LEDGER"
        and period[0] <= _day(row["received_at"]) <= period[1]
    ]
    taken = sum(row["accepted"] + row["updated"] + row["unchanged"] for row in rows)
    refused, held = sum(row["refused"] for row in rows), sum(row["held"] for row in rows)
    whole = taken + refused + held
    sums = {"rows": whole, "taken": taken, "refused": refused, "held": held}
    return {"submissions": len(rows), **sums, "compliance": _share(taken, whole)}


COUNTED: Mapping[str, Callable[[World, Row, Period], Any]] = {
    "ledger": _ledger,
    "omitted": _omitted,
    "punctuality": _punctuality,
    "intake": _intake,
}
DATED = (("record", "decided_on"), ("declared_decision", "decided_on"))


def _lines(world: World, unit: Row, period: Period) -> list[tuple[Row, bool]]:
    """Return the counted lines of the ledger, each with whether it has a record."""
    found = []
    for line in world.rows["declared_decision"]:
        is_asked = line["provider_id"] == unit["id"] and period[0] <= line["decided_on"] <= period[1]
        if not is_asked or line["document_number"] is None:
            continue
        same = [row for row in world.rows["record"] if _names(row) == _names(line)]
        if not same or not all(_is_gone(row) for row in same):
            found.append((line, bool(same)))
    return found


def _names(row: Row) -> tuple[Any, ...]:
    return row["provider_id"], row["category"], row["document_number"]


def _is_gone(row: Row) -> bool:
    is_over = row["state"] == "ARCHIVED" or (row["disclosure_until"] is not None and row["disclosure_until"] < TODAY)
    return bool(row["state"] == "DELETED" or (is_over and row["subject_kind"] == "NATURAL_PERSON"))


def is_overdue(row: Row) -> bool:
    is_excused = row["exception_reason"] is not None or row["opened_on"] is not None or row["openness"] == "OPEN"
    lives = row["state"] == "ACTIVE" and (row["disclosure_until"] is None or row["disclosure_until"] >= TODAY)
    due_on = row["publicity_due_on"]
    return due_on is not None and bool(due_on < TODAY) and lives and not is_excused


def _first_day(world: World, row: Row) -> date:
    versions = world.rows["record_version"]
    first = [each["changed_at"] for each in versions if (each["record_id"], each["version"]) == (row["id"], 1)]
    return _day(first[0] if first else row["submitted_at"])


def _day(moment: Any) -> date:
    day: date = (moment + timedelta(hours=8)).date()
    return day


def _share(part: int, whole: int) -> str | None:
    parts = part * 10_000 // whole if whole else 0
    return f"{parts // 10_000}.{parts % 10_000:04d}" if whole else None
