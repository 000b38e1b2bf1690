"""Pages, counts and facets of the naive answer, and whom they disclose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from policies.packs import parameter
from tests.properties.cells import plain
from tests.properties.matching import Matching
from tests.properties.stores import TODAY, Row
from tests.properties.world import Judge, World

ORDER = {
    "Record": ("decided_on", "DECIDED_ON_DESC"),
    "ListEntry": ("decided_on", "DECIDED_ON_DESC"),
    "CatalogueItem": ("key", "KEY_ASC"),
    "Organization": ("name", "NAME_ASC"),
    "Case": ("filed_on", "FILED_ON_DESC"),
    "Tip": ("received_on", "RECEIVED_ON_DESC"),
    "Authorisation": ("given_on", "GIVEN_ON_DESC"),
    "Consent": ("signed_on", "SIGNED_ON_DESC"),
    "HeldRow": ("held_on", "HELD_ON_ASC"),
    "QueryLogEntry": ("at", "AT_DESC"),
    "AccessEvent": ("at", "AT_DESC"),
    "AggregationEntry": ("at", "AT_DESC"),
    "ProviderQuality": ("code", "CODE_ASC"),
    "ArchivedRecord": ("decided_on", "DECIDED_ON_DESC"),
}
FACETS = {"CATEGORY": "category", "KIND": "record_class", "REGION": "region_code"}
Above = tuple[str, Row] | None


class Mark(str):
    """Where a cursor stands: sort key and id. The endpoint's own text for it is opaque."""

    __slots__ = ()


class CursorUnknown(Exception):
    """A cursor that the endpoint never gave."""


@dataclass(frozen=True)
class Found:
    """The rows behind one page, in its order."""

    kinds: tuple[str, ...]
    rows: list[Row]
    column: str
    descending: bool
    then: str | None = None

    def keys(self, row: Row) -> tuple[str, ...]:
        first = plain(row[self.column]) or ""
        return (first, str(plain(row[self.then])), row["id"]) if self.then else (first, row["id"])

    def mark(self, row: Row) -> Mark:
        *keys, row_id = self.keys(row)
        return Mark("\x1e".join(keys) + "\x1f" + row_id)


class Pages:
    """The pages of one question; gathers whom its answer discloses."""

    def __init__(self, world: World, judge: Judge, marks: Mapping[str, Mark]) -> None:
        self._world = world
        self._judge = judge
        self._marks = marks
        self.disclosed: set[str] = set()
        self.counts_beyond = False

    def disclose(self, kind: str, row: Row) -> None:
        subject = self._world.subject_of(kind, row)
        if subject is not None:
            self.disclosed.add(subject["pseudonym"])

    def page(
        self, kinds: list[str], arguments: Mapping[str, Any], above: Above, item: Callable[[str, Row], Any]
    ) -> dict[str, Any]:
        """Return the fields of one connection; each is worked out, and discloses, only where it is asked for."""
        found = self._found(kinds, arguments, above)
        window, onward, is_next = self._window(found, arguments)

        def shown() -> list[Row]:
            for row in window:
                self._tell(found, arguments, row)
            return window

        def items() -> list[Any]:
            return [item(self._world.kind(kinds[0], row), row) for row in shown()]

        def is_more() -> bool:
            for row in [*shown(), *onward]:
                self._tell(found, arguments, row)
            return bool(onward)

        beyond = any(arguments.get(name) is not None for name in ("after", "before"))
        info = {
            "hasNextPage": is_more if is_next else lambda: beyond,
            "hasPreviousPage": (lambda: beyond) if is_next else is_more,
            "startCursor": lambda: found.mark(window[0]) if shown() else None,
            "endCursor": lambda: found.mark(window[-1]) if shown() else None,
        }
        return {
            "nodes": items,
            "edges": lambda: [{"node": i, "cursor": found.mark(r)} for i, r in zip(items(), window, strict=True)],
            "pageInfo": lambda: info if shown() is not None else None,
            "totalCount": lambda: self.count(kinds, arguments, above),
            "facets": lambda by: self._facets(found, by, arguments, above),
        }

    def count(self, kinds: list[str], arguments: Mapping[str, Any], above: Above) -> int:
        found = self._found(kinds, arguments, above)
        self._tell_count(found, arguments, above)
        return len(found.rows)

    def _found(self, kinds: list[str], arguments: Mapping[str, Any], above: Above) -> Found:
        """Return every row that the caller may see here, in order."""
        matching = Matching(self._world, self._judge, arguments)
        rows = [
            row
            for row in self._world.rows_of(kinds[0])
            for kind in [self._world.kind(kinds[0], row)]
            if _belongs(above, row) and self._judge.sees("BROWSE", kind, row) and matching.passes(kind, row)
        ]
        column, usual = ORDER[kinds[0]]
        name = arguments.get("orderBy") or usual
        column = name.rsplit("_", 1)[0].lower() if arguments.get("orderBy") else column
        then = "decided_on" if column == "category" else None
        found = Found(tuple(kinds), rows, column, name.endswith("DESC"), then)
        rows.sort(key=found.keys, reverse=found.descending)
        return found

    def _window(self, found: Found, arguments: Mapping[str, Any]) -> tuple[list[Row], list[Row], bool]:
        """Return the rows of the page, the row beyond it (none or one), and whether it runs forwards."""
        is_forward = arguments.get("last") is None
        size = (arguments.get("first") if is_forward else arguments.get("last")) or 20
        rows = found.rows if is_forward else found.rows[::-1]
        cursor = arguments.get("after") if is_forward else arguments.get("before")
        if cursor is not None:
            rows = self._past(found, rows, cursor, is_ascending=is_forward != found.descending)
        window, onward = rows[:size], rows[size : size + 1]
        return (window if is_forward else window[::-1]), onward, is_forward

    def _past(self, found: Found, rows: list[Row], cursor: str, *, is_ascending: bool) -> list[Row]:
        if cursor not in self._marks:
            raise CursorUnknown
        mark = _split(self._marks[cursor])

        def place(row: Row) -> tuple[str, ...]:
            return _split(found.mark(row))

        return [row for row in rows if (place(row) > mark if is_ascending else place(row) < mark)]

    def _facets(self, found: Found, by: str, arguments: Mapping[str, Any], above: Above) -> list[Row]:
        self._tell_count(found, arguments, above)
        cells = []
        for key in sorted({row[FACETS[by]] for row in found.rows}):
            rows = [row for row in found.rows if row[FACETS[by]] == key]
            is_told = len({row["subject_id"] for row in rows}) >= least()
            cells.append({"key": key, "count": len(rows) if is_told else None, "suppressed": not is_told})
        return cells

    def _is_beyond(self, kind: str, row: Row, arguments: Mapping[str, Any]) -> bool:
        """Tell whether this row stands in the answer by more than the public sees."""
        matching = Matching(self._world, self._judge, arguments)
        if matching.is_beyond(kind, row) or not self._judge.anybody_sees("BROWSE", kind, row):
            return True
        return not all(self._judge.anybody_may("READ", cls, kind, row) for cls in matching.cells(kind))

    def _tell(self, found: Found, arguments: Mapping[str, Any], row: Row) -> None:
        kind = self._world.kind(found.kinds[0], row)
        if self._is_beyond(kind, row, arguments):
            self.disclose(kind, row)

    def _tell_count(self, found: Found, arguments: Mapping[str, Any], above: Above) -> None:
        kinds = [(self._world.kind(found.kinds[0], row), row) for row in found.rows]
        beyond = [(kind, row) for kind, row in kinds if self._is_beyond(kind, row, arguments)]
        if not beyond:
            return
        if above is not None and above[0] in ("Organization", "Person"):
            self.disclose(*above)
            return
        self.counts_beyond = True
        # A count tells of each subject behind it while they are fewer than the threshold of small cells.
        if len({row.get("subject_id", row["id"]) for _, row in beyond}) < least():
            for kind, row in beyond:
                self.disclose(kind, row)


def least() -> int:
    """Return how many subjects a cell needs to be told."""
    return parameter("statistics.min_subjects", jurisdiction="IM", on=TODAY).number()


def _split(mark: str) -> tuple[str, ...]:
    keys, _, row_id = mark.rpartition("\x1f")
    return (*keys.split("\x1e"), row_id)


def _belongs(above: Above, row: Row) -> bool:
    if above is None:
        return True
    kind, parent = above
    if "subject_id" not in row:  # who asked about it: the log knows pseudonyms alone
        return bool(row["pseudonym"] == parent["pseudonym"])
    return bool(row["list_id" if kind == "CreditList" else "subject_id"] == parent["id"])
