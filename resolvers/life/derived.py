"""Days that follow from other columns of a record, worked out once for each combination that the store has.

Nothing is looked at record by record: combinations come out, days go in, and one statement writes those that differ.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.database import Dialect, Row, Transaction
from db.kinds import as_day
from resolvers.marks import mark

# Stand for no day where days are compared: no driver takes them for an infinite one.
NO_DAY, FAR_DAY = "'1000-01-01'", "'9000-01-01'"
_STAGE = "life_derived"


@dataclass(frozen=True)
class Derived:
    """One derived column of `record`.

    facts: what it follows from, by name: SQL over `record`, never NULL; those named in `days` are dates
    among: the column whose value is one of `keys`; where: which records besides
    day: from the facts, in their order, to the day; None = nothing is written
    is_end: may only come sooner; any other day is written where there is none yet
    """

    column: str
    facts: Mapping[str, str]
    days: frozenset[str]
    among: str
    keys: Sequence[str]
    where: str
    day: Callable[..., date | None]
    is_end: bool

    @property
    def differs(self) -> str:
        """Return where another day is due than the one that stands."""
        is_none = f"record.{self.column} is null"
        return f"({is_none} or record.{self.column} > d.day)" if self.is_end else is_none


async def derive(transaction: Transaction, dialect: Dialect, derived: Derived) -> int:
    """Write the day of every record that is due another one, and return how many there were."""
    staged = []
    for row in await _combinations(transaction, dialect, derived):
        facts = _facts(derived, row)
        day = derived.day(*facts)
        if day is not None and day < as_day(row[-1]):
            staged.append((*facts, day))
    if not staged:
        return 0
    await transaction.execute(_table(derived, dialect))
    await transaction.copy_rows(_STAGE, (*derived.facts, "day"), staged)
    joined = " and ".join(f"{sql} = d.{name}" for name, sql in derived.facts.items())
    changed = await transaction.execute(
        f"update record set {derived.column} = d.day from {_STAGE} d "  # noqa: S608 (names from the code)
        f"where {_which(derived, dialect)} and {joined} and {derived.differs}",
        list(derived.keys),
    )
    await transaction.execute(f"drop table {_STAGE}")
    return changed


async def _combinations(transaction: Transaction, dialect: Dialect, derived: Derived) -> list[Row]:
    """Return each combination of facts, and the latest day that stands for it; none stands for a far one."""
    names = ", ".join(derived.facts.values())
    wanted = _which(derived, dialect) + ("" if derived.is_end else f" and record.{derived.column} is null")
    return await transaction.fetch(
        f"select {names}, max(coalesce(record.{derived.column}, {FAR_DAY})) "  # noqa: S608 (names from the code)
        f"from record where {wanted} group by {names}",
        list(derived.keys),
    )


def _which(derived: Derived, dialect: Dialect) -> str:
    marks = ", ".join(mark(dialect, place) for place in range(1, len(derived.keys) + 1))
    return f"record.{derived.among} in ({marks}) and {derived.where}"


def _table(derived: Derived, dialect: Dialect) -> str:
    is_typed = dialect == "postgresql"
    text = ' text collate "C"' if is_typed else ""
    columns = [f"{name}{' date' if is_typed and name in derived.days else text}" for name in derived.facts]
    key = ", ".join(derived.facts)
    return (
        f"create temporary table {_STAGE} ({', '.join(columns)}, day{' date' if is_typed else ''}, primary key ({key}))"
    )


def _facts(derived: Derived, row: Row) -> tuple[Any, ...]:
    values = zip(derived.facts, row, strict=False)
    return tuple(as_day(value) if name in derived.days else value for name, value in values)
