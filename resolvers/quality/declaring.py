"""A provider declares what it decided, so that what it did not submit can be seen (NX-2024 §28; AL-2021 3.3, 5.1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson

from resolvers.aggregation_log import LogLine, enter_lines
from resolvers.intake import receipt
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import ALL_OR_NOTHING, Counts, Order, Refused
from resolvers.intake.submit import order_of
from resolvers.intake.terms import items_in_force
from resolvers.quality.decisions import LEDGER, Decision, Ledger, read_decision
from resolvers.writing import Writing

_LINE = (
    *("provider_id", "number_digest", "category", "document_number", "decided_on", "due_on", "procedure"),
    *("version", "declared_at", "submission_id"),
)
_GIVEN = {"postgresql": "select json_array_elements_text($1::json)", "sqlite": "select value from json_each(?)"}
# What an update says again, one object for each line.
_AGAIN = {
    "postgresql": "json_to_recordset($1::json) as a(digest text, decided date, due date, procedure text)",
    "sqlite": (
        "(select value ->> 'digest' as digest, value ->> 'decided' as decided, value ->> 'due' as due, "
        "value ->> 'procedure' as procedure from json_each(?)) a"
    ),
}


@dataclass
class _Sorted:
    """The lines of one ledger by what becomes of them; each with its place, from 1."""

    new: list[tuple[int, Decision]] = field(default_factory=list)
    changed: list[tuple[int, Decision, int]] = field(default_factory=list)  # with its new version
    unchanged: int = 0
    refused: list[Refused] = field(default_factory=list)

    @property
    def counts(self) -> Counts:
        return Counts(
            accepted=len(self.new), updated=len(self.changed), unchanged=self.unchanged, refused=len(self.refused)
        )


async def declare(writing: Writing, given: Mapping[str, Any]) -> str:
    """Take in a ledger, and return the id of its receipt; the same request again finds the same receipt.

    Raises: AttestationRequired, ClientKeyReused, ProviderNotEntitled.
    """
    said = given["input"]
    order = await order_of(writing, said, channel=LEDGER)
    before = await receipt.earlier(writing.transaction, writing.dialect, order)
    if before is not None:
        return before
    found = await _sorted(writing, order, said["decisions"])
    if order.mode == ALL_OR_NOTHING and found.refused:
        found = _Sorted(refused=found.refused)
    key = writing.act.id
    await receipt.begin(writing.transaction, writing.dialect, key, order)
    await _write(writing, found, key)
    await receipt.list_refusals(writing.transaction, key, found.refused, start=1)
    await receipt.complete(writing.transaction, writing.dialect, key, found.counts, order.request_digest)
    return key


async def _sorted(writing: Writing, order: Order, decisions: Sequence[Mapping[str, Any]]) -> _Sorted:
    """Read every line and sort it by what becomes of it."""
    provider, today = order.submitter.provider, writing.act.today
    items = await items_in_force(
        writing.transaction, writing.dialect, region_code=provider.region_code, today=today
    )
    ledger = Ledger(provider, items, writing.keys, today)
    read = [read_decision(each, ledger) for each in decisions]
    known = await _known(writing, [each.digest for each in read if isinstance(each, Decision)])
    found, seen = _Sorted(), dict[str, Decision]()
    for place, each in enumerate(read, start=1):
        if isinstance(each, Problem):
            found.refused.append(Refused(place, each.field, each.code))
        elif seen.setdefault(each.digest, each).says != each.says:
            found.refused.append(Refused(place, "documentNumber", "DUPLICATE_IN_FILE"))
        elif seen[each.digest] is not each:
            found.unchanged += 1
        elif (line := known.get(each.digest)) is None:
            found.new.append((place, each))
        elif line.is_counted and line.says != each.says:
            found.changed.append((place, each, line.version + 1))
        else:
            found.unchanged += 1
    return found


@dataclass(frozen=True)
class _Known:
    """A line that stands. is_counted: its record was not erased, which ends its line for good."""

    says: tuple[str, str | None]
    version: int
    is_counted: bool


async def _known(writing: Writing, digests: Sequence[str]) -> dict[str, _Known]:
    rows = await writing.transaction.fetch(
        "select number_digest, decided_on, procedure, version, document_number is not null "  # noqa: S608
        f"from declared_decision where number_digest in ({_GIVEN[writing.dialect]})",
        [orjson.dumps(list(digests)).decode()],
    )
    return {digest: _Known((_day(day), how), version, bool(counted)) for digest, day, how, version, counted in rows}


def _day(value: date | str) -> str:
    return value.isoformat() if isinstance(value, date) else value  # SQLite keeps days as text


async def _write(writing: Writing, found: _Sorted, submission_id: str) -> None:
    """Write the new and changed lines, and a line of the aggregation log for each (IM-2018 §35)."""
    made = [(_row(writing, each, submission_id)) for _, each in found.new]
    await writing.transaction.copy_rows("declared_decision", _LINE, made)
    if found.changed:
        again = [
            {"digest": each.digest, "decided": each.decided_on, "due": each.due_on, "procedure": each.procedure}
            for _, each, _ in found.changed
        ]
        await writing.transaction.execute(
            "update declared_decision set decided_on = a.decided, due_on = a.due, "  # noqa: S608 (code's names)
            f"procedure = a.procedure, version = version + 1 from {_AGAIN[writing.dialect]} "
            "where number_digest = a.digest",
            [orjson.dumps(again).decode()],
        )
    entered = [("DECLARED", place, each, 1) for place, each in found.new]
    entered += [("DECLARED_AGAIN", place, each, version) for place, each, version in found.changed]
    await enter_lines(writing.transaction, [_log_line(writing, *each) for each in entered])


def _row(writing: Writing, each: Decision, submission_id: str) -> Sequence[object]:
    return (
        *(writing.act.standing.unit_id, each.digest, each.category, each.number, each.decided_on, each.due_on),
        *(each.procedure, 1, writing.act.now, submission_id),
    )


def _log_line(writing: Writing, action: str, place: int, each: Decision, version: int) -> LogLine:
    act = writing.act
    who = (act.now, writing.right.role, act.actor.bearer_key, act.standing.unit_id)
    return LogLine(act.id, place, *who, action, "DECISION", each.digest, version, None, writing.policy.revision)
