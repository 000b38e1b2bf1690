"""Whichever way a question takes to its rows, it finds the same rows in the same order."""

from dataclasses import replace
from typing import Any

import pytest

import resolvers.listed
import resolvers.regional
import resolvers.searching
from resolvers.bigrams import bigrams
from resolvers.comparing import Way
from resolvers.filters import _ORGANIZATION, _PERSON
from tests.golden.asking import Asking, reader_of
from tests.golden.places import SUBJECTS

SUBJECTS_BY = """query ($t: String!, $o: SubjectOrder, $a: String) {
  subjects(search: $t, orderBy: $o, first: 2, after: $a) {
    totalCount nodes { id name } pageInfo { hasNextPage endCursor }
  }
}"""
ENTRIES_BY = """query ($t: String!) {
  list(key: "severe") { entries(filter: { name: $t }, first: 2) { totalCount nodes { id subject { name } } } }
}"""
RECORDS_BY = """query ($r: String!) {
  records(filter: { regionCode: $r }, first: 4) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } }
}"""
OF_REGION = """query ($r: String!, $o: SubjectOrder, $a: String) {
  subjects(filter: { regionCode: $r }, orderBy: $o, first: 2, after: $a) {
    totalCount nodes { id name } pageInfo { hasNextPage endCursor }
  }
}"""
LISTED_BY = """query ($k: String!) {
  records(filter: { listKey: $k }, first: 4) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  subjects(filter: { listKey: $k }, first: 4) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
}"""


async def _told(ask: Asking, actor: str) -> list[Any]:
    told = []
    for text in ("有限公司", "驼铃", "阿拉善", "龘龘", "高娃", SUBJECTS["camel"].name):
        for order in ("NAME_ASC", "NAME_DESC", "CODE_ASC"):
            page = await ask.data(SUBJECTS_BY, actor, t=text, o=order)
            end = page["subjects"]["pageInfo"]["endCursor"]
            told += [page, *([await ask.data(SUBJECTS_BY, actor, t=text, o=order, a=end)] if end else [])]
        told.append(await ask.data(ENTRIES_BY, actor, t=text))
    told += [await ask.data(LISTED_BY, actor, k=key) for key in ("severe", "incentive", "unknown")]
    told += [await ask.data(RECORDS_BY, actor, r=region) for region in ("150000", "152922", "640100", "999999")]
    for region in ("150000", "152900", "152921", "999999"):
        for order in ("NAME_ASC", "NAME_DESC", "CODE_ASC"):
            page = await ask.data(OF_REGION, actor, r=region, o=order)
            end = page["subjects"]["pageInfo"]["endCursor"]
            told += [page, *([await ask.data(OF_REGION, actor, r=region, o=order, a=end)] if end else [])]
    return told


def _without_spread(value: Any, operand: Any) -> tuple[Way, ...]:
    return tuple(replace(way, spread=None) for way in resolvers.regional.ways_to_subjects_of_region(value, operand))


def _without_first_region(value: Any, operand: Any) -> tuple[Way, ...]:
    (way,) = resolvers.regional.ways_to_subjects_of_region(value, operand)
    assert way.spread is not None
    return (replace(way, spread=replace(way.spread, values=way.spread.values.order_by("value").offset(1).limit(99))),)


def _take(ways: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for filters in (_ORGANIZATION, _PERSON):
        monkeypatch.setitem(filters, "regionCode", replace(filters["regionCode"], ways=ways))  # type: ignore[arg-type]


@pytest.mark.parametrize("actor", ["public", "camel"])
async def test_the_number_of_names_or_records_chooses_the_way_and_nothing_else(
    actor: str, ask: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_pairs = await _told(ask, actor)
    monkeypatch.setattr(resolvers.searching, "FEW", 0)
    monkeypatch.setattr(resolvers.regional, "FEW", 0)
    monkeypatch.setattr(resolvers.listed, "FEW", 0)
    _take(_without_spread, monkeypatch)
    ask.reader = reader_of(ask.database)  # nothing compiled before
    assert await _told(ask, actor) == by_pairs
    assert any(page.get("subjects", {}).get("totalCount") for page in by_pairs)


async def test_a_way_that_loses_rows_would_be_noticed(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    by_pairs = await _told(ask, "public")
    monkeypatch.setattr(resolvers.searching, "bigrams", lambda text: ["??"])
    ask.reader = reader_of(ask.database)
    assert await _told(ask, "public") != by_pairs


async def test_a_region_left_out_on_the_way_would_be_noticed(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = await _told(ask, "public")
    _take(_without_first_region, monkeypatch)
    ask.reader = reader_of(ask.database)
    assert await _told(ask, "public") != whole


@pytest.mark.parametrize("text", ["ﬁn", "Ａb（有）", "e\u0301x", "ẞa", "㈱公司", "İx"])
def test_the_pairs_of_a_part_are_among_the_pairs_of_the_whole(text: str) -> None:
    """Else a search by pairs would miss a name that contains the text, character for character."""
    for before in ("", "x", "\u0301", "有"):
        for after in ("", "y", "\u0301", "限"):
            assert set(bigrams(text)) <= set(bigrams(before + text + after)), (before, after)
