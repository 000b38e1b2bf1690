"""C78: statistics count what the public sees today, alike for whoever asks."""

from collections.abc import Mapping
from typing import Any

import pytest

from policies.categories import CATEGORIES
from policies.packs import parameter
from tests.capabilities.crowd import ASKED, CATEGORY, CROWD, DIMENSIONS, ON_DUTY, certified
from tests.capabilities.questions import MATTER
from tests.golden.asking import Asking
from tests.golden.lists import LISTS
from tests.golden.people import ACTORS
from tests.golden.places import NOW, REGIONS, TODAY, ancestors

RECORDS = """{
  records(first: 100) {
    pageInfo { hasNextPage } nodes { category kind origin regionCode decidedOn subject { id } }
  }
}"""
ENTRIES = """query ($key: String!) {
  list(key: $key) { entries(first: 100) { pageInfo { hasNextPage } nodes { regionCode decidedOn subject { id } } } }
}"""
LEAST = int(parameter("statistics.min_subjects", jurisdiction="IM", on=TODAY).number())


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
    "origin": lambda row, value: row["origin"] == value,
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
    pytest.param(DIMENSIONS[:3], {"origin": "GOVERNMENT"}, id="one origin"),
    pytest.param(DIMENSIONS, {"listKey": "incentive"}, id="one list"),
    pytest.param(DIMENSIONS, {"listKey": "nothing"}, id="a list nobody knows"),
]


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


async def test_c78_what_subjects_declare_of_themselves_is_counted_apart(crowded: Asking) -> None:
    """Six declare a certificate beside the six that an organ recorded; a count of one origin mixes them with none."""
    of_organs = counted(await seen_by_the_public(crowded), "CATEGORY", {"origin": "GOVERNMENT"})
    await certified(crowded, CROWD, origin="SELF_DECLARED")
    told = {
        origin: (await crowded.data(ASKED, by="CATEGORY", filter={"origin": origin}))["statistics"]
        for origin in (None, "GOVERNMENT", "SELF_DECLARED")
    }
    assert told["GOVERNMENT"] == of_organs
    assert [(each["key"], each["count"]) for each in told["SELF_DECLARED"]["cells"]] == [(CATEGORY, len(CROWD))]
    assert told[None]["total"] > of_organs["total"]


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


REFUSED = [
    pytest.param("LIST", {"kind": "NEGATIVE"}, id="entries have no class"),
    pytest.param("LIST", {"origin": "GOVERNMENT"}, id="entries have no origin"),
    pytest.param("LIST", {"categories": ["ORG_ADMIN_PENALTY"]}, id="entries have no category"),
]


@pytest.mark.parametrize(("by", "wanted"), REFUSED)
async def test_a_filter_that_could_only_count_nothing_is_refused(
    ask: Asking, by: str, wanted: Mapping[str, Any]
) -> None:
    for actor in ("public", "camel", "licensing officer"):
        assert await ask.code(ASKED, actor, by=by, filter=wanted) == "INPUT_INVALID"


async def test_a_part_of_the_filter_that_is_null_states_nothing(ask: Asking) -> None:
    nothing = dict.fromkeys(("regionCode", "categories", "kind", "origin", "decidedFrom", "decidedUntil", "listKey"))
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


def test_the_day_of_the_fixed_store_is_the_day_that_is_asked() -> None:
    assert NOW.date() == TODAY
