"""C78: statistics count what the public sees today, alike for whoever asks; a cell of few subjects is suppressed."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

import resolvers.statistics
from policies.categories import CATEGORIES
from policies.packs import parameter
from resolvers.ground import Ground
from tests.capabilities.questions import MATTER
from tests.golden.asking import Asking, Body
from tests.golden.contents import record_rows
from tests.golden.lists import LISTS, entry_rows
from tests.golden.people import ACTORS
from tests.golden.places import NOW, REGIONS, SUBJECTS, TODAY, Row, ancestors, fixed_id
from tests.golden.store import put

CELLS = "by asOf total suppressedCells cells { key label count subjects suppressed }"
ASKED = f"""query ($by: StatisticsDimension!, $filter: StatisticsFilter) {{
  statistics(by: $by, filter: $filter) {{ {CELLS} }}
}}"""
ON_DUTY = ASKED.replace("query (", "query ($matter: String!, ").replace(
    ") {", ") @purpose(code: ADMIN_LICENSING, matter: $matter) {", 1
)
DIMENSIONS = ("REGION", "CATEGORY", "MONTH", "LIST")
RECORDS = """{
  records(first: 100) {
    pageInfo { hasNextPage } nodes { category kind regionCode decidedOn subject { id } }
  }
}"""
ENTRIES = """query ($key: String!) {
  list(key: $key) { entries(first: 100) { pageInfo { hasNextPage } nodes { regionCode decidedOn subject { id } } } }
}"""
LEAST = int(parameter("statistics.min_subjects", jurisdiction="IM", on=TODAY).number())
CATEGORY = "ORG_CERTIFICATION"  # nobody of the fixed store has such a record
CROWD = ("sister", "salt", "oasis", "river", "trader", "closed")
YESTERDAY, TOMORROW, TONIGHT = date(2026, 11, 19), date(2026, 11, 21), datetime(2026, 11, 20, 16, tzinfo=UTC)


async def seen_by_the_public(ask: Asking) -> list[dict[str, Any]]:
    """Return every record and list entry that the public can page through; an entry has a `list`."""
    keys = [each["key"] for each in (await ask.data("{ lists { key } }"))["lists"]]
    records = (await ask.data(RECORDS))["records"]
    entries = {key: (await ask.data(ENTRIES, key=key))["list"]["entries"] for key in keys}
    assert not any(page["pageInfo"]["hasNextPage"] for page in (records, *entries.values()))
    return [*records["nodes"], *({"list": key, **node} for key in keys for node in entries[key]["nodes"])]


KEYS = {
    "REGION": lambda row: row["regionCode"],
    "CATEGORY": lambda row: row["category"],
    "MONTH": lambda row: row["decidedOn"][:7],
    "LIST": lambda row: row["list"],
}
LABELS = {
    "REGION": lambda key: REGIONS[key][0],
    "CATEGORY": lambda key: CATEGORIES[key].chinese,
    "MONTH": lambda key: None,
    "LIST": lambda key: LISTS[key][1],
}
PASSES = {
    "regionCode": lambda row, value: value in ancestors(row["regionCode"]),
    "categories": lambda row, value: row["category"] in value,
    "kind": lambda row, value: row["kind"] == value,
    "decidedFrom": lambda row, value: row["decidedOn"] >= value,
    "decidedUntil": lambda row, value: row["decidedOn"] <= value,
}


def counted(rows: list[dict[str, Any]], by: str, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Count rows one by one, as anybody could who pages through them."""
    on_list, plain = wanted.get("listKey"), {name: value for name, value in wanted.items() if name != "listKey"}
    listed_there = {row["subject"]["id"] for row in rows if row.get("list") == on_list}
    rows = [row for row in rows if ("list" in row) == (by == "LIST")]
    if on_list is not None and by == "LIST":
        rows = [row for row in rows if row["list"] == on_list]
    elif on_list is not None:
        rows = [row for row in rows if row["subject"]["id"] in listed_there]
    rows = [row for row in rows if all(PASSES[name](row, value) for name, value in plain.items())]
    cells = []
    for key in sorted({KEYS[by](row) for row in rows}):
        here = [row for row in rows if KEYS[by](row) == key]
        subjects = len({row["subject"]["id"] for row in here})
        is_told = subjects >= LEAST
        told = {"count": len(here) if is_told else None, "subjects": subjects if is_told else None}
        cells.append({"key": key, "label": LABELS[by](key), **told, "suppressed": not is_told})
    return {
        "by": by,
        "asOf": TODAY.isoformat(),
        "total": sum(cell["count"] or 0 for cell in cells),
        "suppressedCells": sum(cell["suppressed"] for cell in cells),
        "cells": cells,
    }


FILTERED = [
    pytest.param(DIMENSIONS, {}, id="everything"),
    pytest.param(DIMENSIONS, {"regionCode": "152900"}, id="one region with all below it"),
    pytest.param(DIMENSIONS, {"regionCode": "999999"}, id="a region nobody knows"),
    pytest.param(DIMENSIONS, {"decidedFrom": "2026-05-10"}, id="since a day"),
    pytest.param(DIMENSIONS, {"decidedUntil": "2026-05-24"}, id="until a day"),
    pytest.param(DIMENSIONS, {"decidedFrom": "2026-03-01", "decidedUntil": "2026-09-03"}, id="between two days"),
    pytest.param(DIMENSIONS, {"decidedFrom": "2026-09-24", "regionCode": "152921"}, id="since a day, in one region"),
    pytest.param(DIMENSIONS[:3], {"categories": ["ORG_ADMIN_LICENSE"]}, id="one category"),
    pytest.param(DIMENSIONS[:3], {"categories": ["ORG_ADMIN_PENALTY", CATEGORY]}, id="two categories"),
    pytest.param(DIMENSIONS[:3], {"kind": "NEGATIVE"}, id="one class"),
    pytest.param(DIMENSIONS, {"listKey": "incentive"}, id="one list"),
    pytest.param(DIMENSIONS, {"listKey": "nothing"}, id="a list nobody knows"),
]


@pytest.fixture
async def crowded(own: Asking) -> Asking:
    """The fixed store, where six organisations have a certificate and an entry on the list of incentives each."""
    await certified(own, CROWD)
    await listed(own, CROWD)
    return own


async def certified(ask: Asking, subjects: tuple[str, ...], **changed: Any) -> None:
    """Give each subject one open certificate, with the columns `changed`."""
    (like,) = (row for row in record_rows() if row["title"] == "公开的许可")
    await put(ask.database, "record", [like | _own(name, "c") | {"category": CATEGORY, **changed} for name in subjects])


async def listed(ask: Asking, subjects: tuple[str, ...], **changed: Any) -> None:
    """Put each subject on the list of incentives, with the columns `changed`."""
    (like,) = (row for row in entry_rows() if row["grounds"] == "连续三年A级纳税人")
    rows = [like | _own(name, "e") | changed for name in subjects]
    await put(ask.database, "list_entry", [{k: v for k, v in row.items() if k != "provider_key"} for row in rows])


SERIAL = iter(range(500, 10_000))


def _own(name: str, kind: str) -> Row:
    number = next(SERIAL)
    key = {"id": fixed_id(kind, number), "provider_key": f"key {number}"}
    return key | {"subject_id": SUBJECTS[name].id, "region_code": SUBJECTS[name].region}


async def cell(ask: Asking, by: str, key: str, actor: str = "public", **more: Any) -> dict[str, Any]:
    """Return one cell."""
    found = (await ask.data(ASKED, actor, by=by, **more))["statistics"]["cells"]
    return next(each for each in found if each["key"] == key)


@pytest.mark.parametrize(("dimensions", "wanted"), FILTERED)
async def test_c78_statistics_are_what_the_public_counts_by_hand(
    crowded: Asking, dimensions: tuple[str, ...], wanted: Mapping[str, Any]
) -> None:
    rows = await seen_by_the_public(crowded)
    for by in dimensions:
        found = (await crowded.data(ASKED, by=by, filter=wanted))["statistics"]
        assert found == counted(rows, by, wanted), by


async def test_c78_the_counts_by_hand_hold_cells_of_both_kinds(crowded: Asking) -> None:
    rows = await seen_by_the_public(crowded)
    for by in DIMENSIONS:
        assert {each["suppressed"] for each in counted(rows, by, {})["cells"]} == {True, False}, by


async def test_c78_the_total_of_shown_cells_is_what_records_count(crowded: Asking) -> None:
    for each in (await crowded.data(ASKED, by="CATEGORY"))["statistics"]["cells"]:
        text = f"{{ records(filter: {{ categories: [{each['key']}] }}) {{ totalCount }} }}"
        assert each["count"] in (None, (await crowded.data(text))["records"]["totalCount"])


ASKERS = [name for name in ACTORS if name not in ("suspended officer", "foreign firm")]


@pytest.mark.parametrize("by", DIMENSIONS)
async def test_c78_whoever_asks_is_told_the_same(crowded: Asking, by: str) -> None:
    public = await crowded(ASKED, by=by)
    assert "extensions" not in public, "nothing is withheld from one that another is given"
    assert {name: await crowded(ASKED, name, by=by) for name in ASKERS} == dict.fromkeys(ASKERS, public)
    assert await crowded(ON_DUTY, "licensing officer", by=by, matter=MATTER) == public


async def test_c78_a_category_beyond_the_duty_is_counted_for_an_officer_as_for_anybody(crowded: Asking) -> None:
    asked: dict[str, Any] = {"by": "CATEGORY", "filter": {"categories": [CATEGORY]}}
    assert await crowded(ON_DUTY, "licensing officer", matter=MATTER, **asked) == await crowded(ASKED, **asked)


HIDDEN_RECORDS: dict[str, dict[str, Any]] = {
    "restricted": {"openness": "RESTRICTED", "openness_basis": None},
    "open without a basis": {"openness_basis": None},
    "a trade secret": {"confidentiality": "TRADE_SECRET"},
    "private": {"confidentiality": "PRIVACY"},
    "past its publicity": {"publicity_until": YESTERDAY},
    "expired": {"ended_on": date(2021, 11, 19), "disclosure_until": YESTERDAY},
    "archived": {"state": "ARCHIVED"},
    "revoked": {"state": "REVOKED"},
    "deleted": {"state": "DELETED"},
    "negative, its subject not told": {"record_class": "NEGATIVE", "notice_served_on": None},
    "negative, its subject told tomorrow": {"record_class": "NEGATIVE", "notice_served_on": TOMORROW},
}
HIDDEN_ENTRIES: dict[str, dict[str, Any]] = {
    "restricted": {"openness": "RESTRICTED", "openness_basis": None},
    "open without a basis": {"openness_basis": None},
    "proposed": {"state": "PROPOSED"},
    "published tomorrow": {"published_on": TOMORROW},
    "never published": {"published_on": None},
    "suspended": {"state": "SUSPENDED"},
    "dropped": {"state": "DROPPED"},
    "past its publicity": {"publicity_until": YESTERDAY},
    "removed": {"state": "REMOVED", "removed_on": YESTERDAY},
    "removed today": {"removed_on": TODAY},
}
HIDDEN = [
    *(pytest.param(certified, each, id=f"a record, {words}") for words, each in HIDDEN_RECORDS.items()),
    *(pytest.param(listed, each, id=f"an entry, {words}") for words, each in HIDDEN_ENTRIES.items()),
]


async def bodies(ask: Asking) -> list[Body]:
    """Ask for every dimension as the public, as the subject itself and as a state organ on duty."""
    found = []
    for by in DIMENSIONS:
        found += [await ask(ASKED, by=by), await ask(ASKED, "camel", by=by)]
        found.append(await ask(ON_DUTY, "licensing officer", by=by, matter=MATTER))
    return found


@pytest.mark.parametrize(("add", "hidden"), HIDDEN)
async def test_c78_what_is_hidden_is_counted_for_nobody(crowded: Asking, add: Any, hidden: Mapping[str, Any]) -> None:
    """A store that differs in a hidden row answers alike, to its own subject and to an officer on duty too."""
    before = await bodies(crowded)
    await add(crowded, ("camel",), **hidden)
    assert await bodies(crowded) == before
    by, key = ("CATEGORY", CATEGORY) if add is certified else ("LIST", "incentive")
    count = (await cell(crowded, by, key))["count"]
    await add(crowded, ("camel",))
    assert (await cell(crowded, by, key))["count"] == count + 1, "an open one is counted"


@pytest.mark.parametrize("by", ["CATEGORY", "LIST"])
async def test_c78_at_midnight_in_shanghai_what_ends_is_counted_no_more(crowded: Asking, by: str) -> None:
    add, key = (certified, CATEGORY) if by == "CATEGORY" else (listed, "incentive")
    await add(crowded, ("camel",), publicity_until=TODAY)
    today = (await crowded.data(ASKED, by=by))["statistics"]
    tomorrow = (await crowded.data(ASKED, by=by, now=TONIGHT))["statistics"]
    assert (today["asOf"], tomorrow["asOf"]) == ("2026-11-20", "2026-11-21")
    counts = [next(each["count"] for each in found["cells"] if each["key"] == key) for found in (today, tomorrow)]
    assert counts[0] - counts[1] == 1


FACETS = "{ records { facets(by: CATEGORY) { key count suppressed } } }"


@pytest.mark.parametrize(
    ("subjects", "rows", "count"),
    [
        pytest.param(4, 1, None, id="four subjects"),
        pytest.param(4, 3, None, id="four subjects with three records each"),
        pytest.param(5, 1, 5, id="five subjects"),
        pytest.param(5, 2, 10, id="five subjects with two records each"),
    ],
)
async def test_c78_four_subjects_are_suppressed_and_five_are_shown(
    own: Asking, subjects: int, rows: int, count: int | None
) -> None:
    for _ in range(rows):
        await certified(own, CROWD[:subjects])
        await listed(own, CROWD[:subjects])
    told = {"count": count, "subjects": subjects if count else None, "suppressed": count is None}
    assert await cell(own, "CATEGORY", CATEGORY) == {"key": CATEGORY, "label": CATEGORIES[CATEGORY].chinese, **told}
    facets = (await own.data(FACETS))["records"]["facets"]
    assert {"key": CATEGORY, "count": count, "suppressed": count is None} in facets
    on_list = await cell(own, "LIST", "incentive")  # salt stands on it already
    assert on_list["count"] == (count + 1 if count else None)
    assert on_list["suppressed"] is (count is None)


async def test_c78_the_size_of_a_suppressed_cell_is_nowhere_in_the_answer(crowded: Asking) -> None:
    """Neither the total nor another figure changes when one suppressed cell grows: there is nothing to subtract."""
    few = "ORG_COMMENDATION"
    await certified(crowded, ("salt",), category=few)
    before = (await crowded.data(ASKED, by="CATEGORY"))["statistics"]
    for name in ("salt", "oasis"):
        await certified(crowded, (name,), category=few)
        assert (await crowded.data(ASKED, by="CATEGORY"))["statistics"] == before
    assert next(each for each in before["cells"] if each["key"] == few)["suppressed"]


REFUSED = [
    pytest.param("LIST", {"kind": "NEGATIVE"}, id="entries have no class"),
    pytest.param("LIST", {"categories": ["ORG_ADMIN_PENALTY"]}, id="entries have no category"),
]


@pytest.mark.parametrize(("by", "wanted"), REFUSED)
async def test_a_filter_that_could_only_count_nothing_is_refused(
    ask: Asking, by: str, wanted: Mapping[str, Any]
) -> None:
    for actor in ("public", "camel", "licensing officer"):
        assert await ask.code(ASKED, actor, by=by, filter=wanted) == "INPUT_INVALID"


async def test_a_part_of_the_filter_that_is_null_states_nothing(ask: Asking) -> None:
    nothing = dict.fromkeys(("regionCode", "categories", "kind", "decidedFrom", "decidedUntil", "listKey"))
    for by in DIMENSIONS:
        assert await ask(ASKED, by=by, filter=nothing) == await ask(ASKED, by=by)


async def test_the_public_counts_by_every_dimension_in_one_question_and_no_more(ask: Asking) -> None:
    def text(times: int) -> str:
        return "{ " + " ".join(f"s{n}: statistics(by: {DIMENSIONS[n % 4]}) {{ total }}" for n in range(times)) + " }"

    assert "errors" not in await ask(text(4))
    assert await ask.code(text(5)) == "QUESTION_TOO_COSTLY"


async def test_statistics_disclose_nobody(own: Asking) -> None:
    """Only an officer's question is entered, as all of its questions are, and names no subject."""
    await own(ASKED, by="CATEGORY")
    await own(ASKED, "camel", by="CATEGORY")
    assert await own.entries() == []
    await own(ON_DUTY, "licensing officer", by="CATEGORY", matter=MATTER)
    assert [entry[1:] for entry in await own.entries()] == [("PERMITTED", None, 0)]


async def test_a_count_on_the_ground_of_the_caller_would_be_caught(
    crowded: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were its own unserved record counted for a subject, it would be told otherwise than the public."""
    await certified(crowded, ("camel",), **HIDDEN_RECORDS["negative, its subject not told"])
    public = await crowded(ASKED, by="CATEGORY")
    monkeypatch.setattr(resolvers.statistics, "ANYBODY", Ground(has_subject=True, duties=()))
    assert await Asking(crowded.database)(ASKED, "camel", by="CATEGORY") != public


def test_the_day_of_the_fixed_store_is_the_day_that_is_asked() -> None:
    assert NOW.date() == TODAY
