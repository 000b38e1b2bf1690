"""A store whose every text is marked, and who may be shown which marks: what is not among them is a leak.

A mark is `zq`, five digits, `zq`. Ids are marks of their own.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from policies.decide import Policy
from resolvers.bigrams import bigrams
from tests.properties.callers import Caller
from tests.properties.cells import PREFIX
from tests.properties.making_intake import sealed_text
from tests.properties.making_use import make_store
from tests.properties.stores import Row, Store, fill_bigrams
from tests.properties.twins import view_of

MARK = re.compile(r"zq\d{5}zq")
ID = re.compile(r"[a-z]{3}_[0-9a-f]{32}")
MARKED = {
    "subject": ("name", "legal_representative"),
    "record": ("title", "document_number"),
    "list_entry": ("grounds", "basis_document"),
    "related_person": ("name", "basis"),
    "credit_case": ("statement", "reason"),
    "tip": ("content", "reporter_name", "reporter_contact"),
    "authorisation": ("document_number",),
    "consent": ("document_number",),
    "query_log": ("matter", "basis"),
}


class Leak(AssertionError):
    """An answer holds what the caller may not be shown."""


def marked_store(chance: Random) -> Store:
    """Return a random store with a mark of its own in every text."""
    store, serial = make_store(chance), iter(range(10**5))
    for table, names in MARKED.items():
        for row in store.rows[table]:
            row |= {name: f"{row[name]}zq{next(serial):05d}zq" for name in names if row[name] is not None}
    for row in store.rows["record"]:
        row["content"] = {key: f"{text}zq{next(serial):05d}zq" for key, text in row["content"].items()}
    for row in store.rows["held_row"]:
        row["sealed"] = sealed_text(row, f"文zq{next(serial):05d}zq") if row["sealed"] else None
    for row in store.rows["subject"]:
        row["name_bigrams"] = bigrams(row["name"])
    fill_bigrams(store)
    return store


@dataclass(frozen=True)
class Shown:
    """What one caller may be shown of a marked store; the log that grows meanwhile has no marks."""

    marks: frozenset[str]
    ids: frozenset[str]
    numbers: frozenset[str]  # nobody is shown one

    def check(self, body: str, said: str) -> None:
        """Raises: Leak where the body holds anything else."""
        marks = set(MARK.findall(body)) - self.marks
        ids = {each for each in ID.findall(body) if not each.startswith("log_")} - self.ids
        numbers = {number[:6] for number in self.numbers if number in body}
        if marks or ids or numbers:
            raise Leak(f"{said}\nshown: {sorted(marks)} {sorted(ids)} {sorted(numbers)}\n{body}")


def shown_to(store: Store, policy: Policy, caller: Caller, known: dict[Any, bool]) -> Shown:
    """Return what Casbin lets this caller see of the store, cell by cell."""
    if caller.asker().is_foreign:
        return Shown(frozenset(), frozenset(), frozenset(store.numbers.values()))
    view = view_of(store, policy, caller, known)
    seen = {place: cells for place, cells in view.items() if place[0]}
    marks = MARK.findall(json.dumps(list(map(_cells, seen.values())), ensure_ascii=False, default=str))
    ids = {PREFIX.get(kind, "sub_") + key for kind, key in seen}
    ids |= set(ID.findall(json.dumps(list(seen.values()), ensure_ascii=False, default=str)))  # of what a log names
    return Shown(frozenset(marks), frozenset(ids), frozenset(store.numbers.values()))


def _cells(seen: tuple[Any, ...]) -> Row:
    """Return the readable cells of a row of a view, without what only stands behind them."""
    cells: Row = seen[1]
    return cells


def everything(store: Store) -> Iterator[str]:
    """Yield every mark of the store."""
    yield from MARK.findall(json.dumps(store.rows, ensure_ascii=False, default=str))
