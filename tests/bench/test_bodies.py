"""Answers are held against ours as data; a difference is told by its place and kind, never by its values."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from bench.bodies import BodyRefused, data_of, difference, is_empty

SECRET = "苍天驼铃商贸有限公司"
OURS: dict[str, Any] = {
    "subject": {
        "name": SECRET,
        "records": {
            "nodes": [{"documentNumber": "A-1", "openness": "OPEN"}, {"documentNumber": "A-2", "openness": None}]
        },
        "count": 2,
    }
}


def changed(change: Callable[[Any], object]) -> Any:
    other = copy.deepcopy(OURS)
    change(other["subject"])
    return other


PLANTED = {
    "a value": (lambda s: s.update(name="别的名称"), "data.subject.name: another value"),
    "a value deep in a row": (
        lambda s: s["records"]["nodes"][1].update(documentNumber="A-3"),
        "data.subject.records.nodes[1].documentNumber: another value",
    ),
    "null for a value": (lambda s: s.update(name=None), "data.subject.name: null instead of a text"),
    "a value for null": (
        lambda s: s["records"]["nodes"][1].update(openness="OPEN"),
        "data.subject.records.nodes[1].openness: a text instead of null",
    ),
    "a number as text": (lambda s: s.update(count="2"), "data.subject.count: a text instead of a whole number"),
    "a truth value for a number": (
        lambda s: s.update(count=True),
        "data.subject.count: a truth value instead of a whole number",
    ),
    "a row less": (lambda s: s["records"]["nodes"].pop(), "data.subject.records.nodes: 1 rows instead of 2"),
    "rows in another order": (
        lambda s: s["records"]["nodes"].reverse(),
        "data.subject.records.nodes[0].documentNumber: another value",
    ),
    "a key less": (lambda s: s.pop("name"), "data.subject.name: missing"),
    "a key more": (lambda s: s.update(more=1), "data.subject.more: there though not asked for"),
}


@pytest.mark.parametrize(("change", "told"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_difference_is_told_by_its_place_alone(change: Callable[[Any], object], told: str) -> None:
    found = difference(OURS, changed(change))
    assert found == told
    for value in (SECRET, "A-1", "A-2", "A-3", "别的名称"):
        assert value not in found


def test_the_order_of_keys_is_no_difference() -> None:
    assert difference(OURS, {"subject": dict(reversed(OURS["subject"].items()))}) is None


REFUSED = {
    "no JSON": b"<html>",
    "no data": b'{"errors": []}',
    "null data": b'{"data": null}',
    "errors inside an answer": b'{"data": {"subject": null}, "errors": [{"message": "x"}]}',
    "a list": b"[]",
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_answer_is_refused(body: bytes) -> None:
    with pytest.raises(BodyRefused):
        data_of(body)


def test_an_answer_may_carry_a_report_beside_its_data() -> None:
    assert data_of(b'{"data": {"a": 1}, "extensions": {"withheld": []}}') == {"a": 1}


@pytest.mark.parametrize(
    ("data", "verdict"),
    [
        ({"subject": None}, True),
        ({"subjects": {"nodes": []}}, True),
        ({"subject": {"name": "x"}}, False),
        (OURS, False),
    ],
)
def test_an_answer_without_anything_is_seen(data: Any, verdict: bool) -> None:
    assert is_empty(data) is verdict
