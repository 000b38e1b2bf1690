"""C78: what statistics count for nobody, a hidden row, and what they tell nobody, a cell of few subjects."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

import resolvers.statistics
from policies.categories import CATEGORIES
from resolvers.ground import Ground
from tests.capabilities.crowd import ASKED, CATEGORY, CROWD, DIMENSIONS, ON_DUTY, cell, certified, listed
from tests.capabilities.questions import MATTER
from tests.golden.asking import Asking, Body
from tests.golden.places import TODAY

YESTERDAY, TOMORROW, TONIGHT = date(2026, 11, 19), date(2026, 11, 21), datetime(2026, 11, 20, 16, tzinfo=UTC)

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


async def test_a_count_on_the_ground_of_the_caller_would_be_caught(
    crowded: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were its own unserved record counted for a subject, it would be told otherwise than the public."""
    await certified(crowded, ("camel",), **HIDDEN_RECORDS["negative, its subject not told"])
    public = await crowded(ASKED, by="CATEGORY")
    monkeypatch.setattr(resolvers.statistics, "ANYBODY", Ground(has_subject=True, duties=()))
    assert await Asking(crowded.database)(ASKED, "camel", by="CATEGORY") != public
