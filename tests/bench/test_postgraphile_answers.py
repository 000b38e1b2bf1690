"""PostGraphile's answers are read as this server's own data, and nothing is read into them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bench.peers import postgraphile_answers
from bench.peers.postgraphile_answers import DOCUMENTS, body_of, data_of

ROOM = Path(postgraphile_answers.__file__).parent / "postgraphile"
ONE, OTHER = "91152921XXXX10T6XJ", "91152921XXXXXXX19T"
ENTRY = {"state": "PUBLISHED", "list": {"key": "severe-tax"}}

TOLD = {
    "a code becomes the key it is kept under": ({"code": ONE}, {"key": f"USCC:{ONE}"}),
    "so does each of many, in their order": ({"codes": [OTHER, ONE]}, {"keys": [f"USCC:{OTHER}", f"USCC:{ONE}"]}),
    "a region is told as it is": ({"region": "152921"}, {"region": "152921"}),
    "a matter is left out: PostGraphile asks for no purpose": ({"code": ONE, "matter": "X"}, {"key": f"USCC:{ONE}"}),
}


@pytest.mark.parametrize(("variables", "told"), TOLD.values(), ids=TOLD)
def test_it_is_asked_with_the_same_variables(variables: Mapping[str, Any], told: Mapping[str, Any]) -> None:
    assert body_of("Q1", variables) == {"query": DOCUMENTS["Q1"], "variables": told}


def row(code: str) -> dict[str, Any]:
    """Return what PostGraphile answers for one code of Q3."""
    return {"code": code, "name": "甲", "status": "ACTIVE", "listEntries": {"nodes": [ENTRY]}, "recordCount": 2}


def of(code: str, subject: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what this server answers for one code of Q3."""
    return {"code": code, "subject": subject}


SUBJECT = {"name": "甲", "status": "ACTIVE", "listEntries": [ENTRY], "recordCount": 2}
RECORD = {"kind": "BASIC", "catalogueItem": {"infoClass": "基本信息"}, "regionCode": "152921"}
READ = {
    "Q1: the class of a record takes the place of its item": (
        "Q1",
        {"code": ONE},
        {"subject": {"name": "甲", "records": {"nodes": [RECORD]}, "listEntries": {"nodes": [ENTRY]}}},
        {
            "subject": {
                "name": "甲",
                "records": {"nodes": [{"kind": "BASIC", "infoClass": "基本信息", "regionCode": "152921"}]},
                "listEntries": [ENTRY],
            }
        },
    ),
    "Q1: a record whose item is not published has no class": (
        "Q1",
        {"code": ONE},
        {"subject": {"records": {"nodes": [{"catalogueItem": None}]}, "listEntries": {"nodes": []}}},
        {"subject": {"records": {"nodes": [{"infoClass": None}]}, "listEntries": []}},
    ),
    "Q1: no visible subject is no subject": ("Q1", {"code": ONE}, {"subject": None}, {"subject": None}),
    "Q2: an id says what it is the id of": (
        "Q2",
        {"region": "152921"},
        {"subjects": {"nodes": [{"id": "a", "name": "甲"}]}},
        {"subjects": {"nodes": [{"id": "sub_a", "name": "甲"}]}},
    ),
    "Q3: a code without a visible subject stands with none": (
        "Q3",
        {"codes": [ONE, OTHER, ONE]},
        {"subjects": {"nodes": [row(ONE), row(ONE)]}},
        {"subjectsByCodes": [of(ONE, SUBJECT), of(OTHER, None), of(ONE, SUBJECT)]},
    ),
    "Q4: three fields are as they are": (
        "Q4",
        {"code": ONE},
        {"subject": {"name": "甲", "code": ONE, "status": "ACTIVE"}},
        {"subject": {"name": "甲", "code": ONE, "status": "ACTIVE"}},
    ),
}


@pytest.mark.parametrize(("question", "variables", "answered", "data"), READ.values(), ids=READ)
def test_its_answer_is_read_as_the_servers_data(
    question: str, variables: Mapping[str, Any], answered: Mapping[str, Any], data: Mapping[str, Any]
) -> None:
    assert json.dumps(data_of(question, variables, {"data": answered})) == json.dumps(data)


REFUSED = {
    "an answer with errors": ({"data": {"subjects": {"nodes": []}}, "errors": [{"message": "no"}]}, "errors"),
    "rows in another order than asked": ({"data": {"subjects": {"nodes": [row(OTHER), row(ONE)]}}}, "order"),
    "a row that nobody asked for": ({"data": {"subjects": {"nodes": [row("else")]}}}, "order"),
}


@pytest.mark.parametrize(("answer", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_would_make_another_answer_look_equal_is_refused(answer: Mapping[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        data_of("Q3", {"codes": [ONE, OTHER]}, answer)


def test_the_lock_fixes_every_package_and_names_no_registry() -> None:
    packages = json.loads((ROOM / "package-lock.json").read_text("utf-8"))["packages"]
    installed = {name: each for name, each in packages.items() if name}
    assert all(each["integrity"] for each in installed.values())
    assert [name for name, each in installed.items() if "resolved" in each] == []
