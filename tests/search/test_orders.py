"""Every order goes through all rows once, from either end, rows without a value among them."""

from typing import Any

import pytest

from tests.capabilities.questions import change
from tests.golden.asking import Asking
from tests.golden.lists import ENTRIES
from tests.golden.places import SUBJECTS

PAGES = {
    "records": """query ($o: RecordOrder, $first: Int, $after: String, $last: Int, $before: String) {
      page: records(orderBy: $o, first: $first, after: $after, last: $last, before: $before) { %s }
    }""",
    "subjects": """query ($o: SubjectOrder, $first: Int, $after: String, $last: Int, $before: String) {
      page: subjects(orderBy: $o, first: $first, after: $after, last: $last, before: $before) { %s }
    }""",
    "subjects of a region": """query ($o: SubjectOrder, $first: Int, $after: String, $last: Int, $before: String) {
      page: subjects(
        filter: { regionCode: "150000" }, orderBy: $o, first: $first, after: $after, last: $last, before: $before
      ) { %s }
    }""",
    "found subjects": """query ($o: SubjectOrder, $first: Int, $after: String, $last: Int, $before: String) {
      page: subjects(search: "有限", orderBy: $o, first: $first, after: $after, last: $last, before: $before) { %s }
    }""",
    "entries": """query ($o: EntryOrder, $first: Int, $after: String, $last: Int, $before: String) {
      page: list(key: "severe") {
        entries(orderBy: $o, first: $first, after: $after, last: $last, before: $before) { %s }
      }
    }""",
}
SHOWN = "totalCount edges { cursor node { id %s } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
FIELDS = {
    "records": "category decidedOn documentNumber",
    "subjects": "name code ... on Organization { registeredOn }",
    "subjects of a region": "name code ... on Organization { registeredOn }",
    "found subjects": "name code ... on Organization { registeredOn }",
    "entries": "decidedOn publishedOn",
}
KEYS = {
    "DECIDED_ON": ("decidedOn",),
    "PUBLISHED_ON": ("publishedOn",),
    "CATEGORY": ("category", "decidedOn"),
    "DOCUMENT_NUMBER": ("documentNumber",),
    "NAME": ("name",),
    "CODE": ("code",),
    "REGISTERED_ON": ("registeredOn",),
}
CASES = {
    "records": ("DECIDED_ON", "CATEGORY", "DOCUMENT_NUMBER"),
    "subjects": ("NAME", "CODE", "REGISTERED_ON"),
    "subjects of a region": ("NAME", "CODE", "REGISTERED_ON"),
    "found subjects": ("NAME", "CODE", "REGISTERED_ON"),
    "entries": ("DECIDED_ON", "PUBLISHED_ON"),
}


async def _gaps(own: Asking) -> None:
    """Take the value from some rows that the caller sees."""
    await change(own, "update record set document_number = null where category = 'ORG_ADMIN_PENALTY'")
    for name in ("salt", "oasis", "river"):
        gone = "update subject set code = null, registered_on = null where id = ?"
        await change(own, gone, SUBJECTS[name].id)
    for entry in ENTRIES[1:3]:
        await change(own, "update list_entry set published_on = null, subject_id = ? where id = ?", *_camel(entry.id))


def _camel(entry: str) -> tuple[str, str]:
    return SUBJECTS["camel"].id, entry


async def _walk(own: Asking, what: str, order: str, size: int, *, forward: bool) -> list[dict[str, Any]]:
    text = PAGES[what] % (SHOWN % FIELDS[what])
    found: list[dict[str, Any]] = []
    cursor: str | None = None
    for _ in range(40):
        given = {"first": size, "after": cursor} if forward else {"last": size, "before": cursor}
        variables = {name: value for name, value in given.items() if value is not None}
        page = (await own.data(text, "camel", o=order, **variables))["page"]
        page = page.get("entries", page)
        nodes = [edge["node"] for edge in page["edges"]]
        found = found + nodes if forward else nodes + found
        if not page["pageInfo"]["hasNextPage" if forward else "hasPreviousPage"]:
            assert page["totalCount"] == len(found)
            return found
        cursor = page["pageInfo"]["endCursor" if forward else "startCursor"]
    raise AssertionError("the pages do not end")


def _place(node: dict[str, Any], order: str) -> tuple[str, ...]:
    return tuple(node.get(field) or "" for field in KEYS[order])


@pytest.mark.parametrize("what", CASES)
async def test_pages_miss_and_repeat_nothing(what: str, own: Asking) -> None:
    await _gaps(own)
    for order in CASES[what]:
        for direction in ("ASC", "DESC"):
            there = await _walk(own, what, f"{order}_{direction}", 2, forward=True)
            back = await _walk(own, what, f"{order}_{direction}", 3, forward=False)
            assert there == back, order
            assert len({node["id"] for node in there}) == len(there) > 3, order
            places = [_place(node, order) for node in there]
            assert places == sorted(places, reverse=direction == "DESC"), order
            if order in ("DOCUMENT_NUMBER", "CODE", "REGISTERED_ON", "PUBLISHED_ON"):
                assert ("",) in places, f"{order}: a row without a value stands among them"
                assert len(set(places)) > 1, f"{order}: and rows with one"
