"""What `statistics` can count by: which rows, which field gives a cell its key, and which field names it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Dimension:
    """One way to count.

    rows: the type of the rows that are counted
    key: coordinate of the field whose value is the key of a cell; a row for which it is withheld is not counted
    label: coordinate of the field that names a cell, where it is a field of the graph
    """

    rows: str
    key: str
    label: str | None = None

    @property
    def is_linked(self) -> bool:
        """Tell whether the key stands on another row than the counted one."""
        return self.key.partition(".")[0] != self.rows


DIMENSIONS: Mapping[str, Dimension] = {
    "REGION": Dimension("Record", "Record.regionCode"),
    "CATEGORY": Dimension("Record", "Record.category"),
    "MONTH": Dimension("Record", "Record.decidedOn"),
    "LIST": Dimension("ListEntry", "CreditList.key", label="CreditList.name"),
}
