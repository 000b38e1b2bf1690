"""What was measured of the intake: one row for each way in, new and again, and what the issue of it promises."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

FILE, STREAM, BATCH = "file", "stream", "batch"
NEW, AGAIN = "new", "again"
MEMORY_MIB_MOST = 500
_ROWS = 1_000_000
_ROWS_OF_A_BATCH = 1_000
# Seconds for so many rows; a smaller run is held to its share.
_SECONDS: Mapping[tuple[str, str], tuple[int, float]] = {
    (FILE, NEW): (_ROWS, 360.0),
    (FILE, AGAIN): (_ROWS, 180.0),
    (BATCH, NEW): (_ROWS_OF_A_BATCH, 1.0),
    (BATCH, AGAIN): (_ROWS_OF_A_BATCH, 1.0),
}


@dataclass(frozen=True)
class IntakeRow:
    """One way in. CPU in seconds, of the process that takes in and of the database; of a batch the medians of several.

    load: NEW where every row was, AGAIN where none of them said anything new
    peak_mib: the most memory that the process which takes in held in its life so far
    machine_load: the load average of a minute when it ended
    """

    way: str
    load: str
    rows: int
    seconds: float
    cpu: float
    database_cpu: float
    peak_mib: int
    machine_load: float

    @property
    def seconds_most(self) -> float | None:
        """The seconds within which it is to be done, None where nothing is promised."""
        promised = _SECONDS.get((self.way, self.load))
        return None if promised is None else promised[1] * self.rows / promised[0]

    @property
    def is_kept(self) -> bool:
        """Tell whether time and memory are within what is promised."""
        most = self.seconds_most
        return (most is None or self.seconds <= most) and self.peak_mib <= MEMORY_MIB_MOST


def told(rows: Sequence[IntakeRow]) -> list[dict[str, Any]]:
    """Return the rows as they are written."""
    return [asdict(each) for each in rows]


def lines(rows: Sequence[IntakeRow]) -> Iterator[str]:
    """Yield the table."""
    yield f"| way in | rows | seconds | bound | rows/s | CPU, database's | memory (≤ {MEMORY_MIB_MOST} MiB) | load | |"
    yield "|---|---:|---:|---:|---:|---|---:|---:|---|"
    for each in rows:
        bound = "" if each.seconds_most is None else f"≤ {each.seconds_most:g}"
        yield (
            f"| {each.way}, {each.load} | {each.rows:,} | {each.seconds:,.2f} | {bound} |"
            f" {each.rows / each.seconds:,.0f} | {each.cpu:.2f} s, {each.database_cpu:.2f} s | {each.peak_mib} MiB |"
            f" {each.machine_load:.2f} | {'kept' if each.is_kept else '**missed**'} |"
        )
