"""The screen: every key at every depth, every text, told by place and never by value."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies import bans
from policies.bans import ban_in_text, ban_on_field
from policies.screening import screen

DECLARED = ("content", "remark", "facts", "extra")


def found(payload: dict[str, Any], *, person: bool = True) -> list[tuple[str, str, str]]:
    return [(each.path, each.ban.key, each.verdict) for each in screen(payload, person=person, template=DECLARED)]


CASES = [
    pytest.param({"bloodType": "A"}, [("bloodType", "BLOOD_TYPE", "REFUSE")], id="a key at the top"),
    pytest.param(
        {"content": {"extra": {"bloodType": "A"}}},
        [("content.extra.bloodType", "BLOOD_TYPE", "REFUSE")],
        id="a key three levels down",
    ),
    pytest.param(
        {"content": {"a": 1, "Zhang San": {"血型": "A"}}},
        [("content.#2.血型", "BLOOD_TYPE", "REFUSE")],
        id="a name that is nobody's field is counted, not repeated",
    ),
    pytest.param(
        {"content": {"extra": [{"x": 1}, {"病史": "无"}]}},
        [("content.extra[2].病史", "MEDICAL_HISTORY", "REFUSE")],
        id="a key in the second item of a list",
    ),
    pytest.param({"content": {"extra": [["血型为A型"]]}}, [("content.extra[1][1]", "BLOOD_TYPE", "HOLD")], id="lists"),
    pytest.param({"content": {"income": 3000}}, [("content.income", "INCOME", "CONSENT")], id="needs consent"),
    pytest.param(
        {"content": {"income": "月收入3000元"}},
        [("content.income", "INCOME", "CONSENT")],
        id="what a field says of itself is not said twice",
    ),
    pytest.param(
        {"content": {"income": "患有高血压"}},
        [("content.income", "INCOME", "CONSENT"), ("content.income", "DISEASE", "HOLD")],
        id="another ban under a field that needs consent",
    ),
    pytest.param({"remark": "患有高血压"}, [("remark", "DISEASE", "HOLD")], id="a statement in a text"),
    pytest.param({"患有高血压": True}, [("#1", "DISEASE", "HOLD")], id="a statement in a key"),
    pytest.param({"content": {"xx": "A"}}, [("content.xx", "BLOOD_TYPE", "REFUSE")], id="two letters of pinyin"),
    pytest.param({"content": {"血型": None, "病史": "  "}}, [], id="a key without a value collects nothing"),
    pytest.param({"content": {"血型": 0}}, [("content.血型", "BLOOD_TYPE", "REFUSE")], id="nought is a value"),
    pytest.param({"content": {"血型": False}}, [("content.血型", "BLOOD_TYPE", "REFUSE")], id="no is a value"),
    pytest.param({"remark": "无偿献血", "facts": "销售转基因食品", "extra": {"献血次数": 3}}, [], id="lawful"),
]


@pytest.mark.parametrize(("payload", "findings"), CASES)
def test_c11_c12_a_persons_payload(payload: dict[str, Any], findings: list[tuple[str, str, str]]) -> None:
    assert found(payload) == findings


@pytest.mark.parametrize(
    ("payload", "findings"),
    [
        pytest.param({"content": {"纳税额": 120}}, [], id="its own taxes"),
        pytest.param({"content": {"血型": "A"}}, [("content.血型", "BLOOD_TYPE", "REFUSE")], id="a person within it"),
        pytest.param({"content": {"xx": "A"}}, [("content.xx", "BLOOD_TYPE", "HOLD")], id="two letters of pinyin"),
        pytest.param(
            {"content": {"法定代表人": {"收入": 9}}},
            [("content.#1.收入", "INCOME", "CONSENT")],
            id="its representative's",
        ),
        pytest.param({"remark": "名下房产已查封"}, [], id="its own house"),
        pytest.param({"remark": "法定代表人名下房产两套"}, [("remark", "REAL_ESTATE", "HOLD")], id="somebody's house"),
        pytest.param({"remark": "职工平均工资6120元"}, [], id="what it pays on average"),
    ],
)
def test_c12_an_organisations_payload(payload: dict[str, Any], findings: list[tuple[str, str, str]]) -> None:
    assert found(payload, person=False) == findings


def test_c11_a_payload_deeper_than_python_calls_is_screened() -> None:
    payload: dict[str, Any] = {"bloodType": "A"}
    for _ in range(3000):
        payload = {"extra": payload}
    assert [each.ban.key for each in screen(payload, person=True)] == ["BLOOD_TYPE"]


JSON = st.recursive(
    st.one_of(st.none(), st.integers(), st.sampled_from(["月薪8000元", "患有高血压", "正常", "宗教场所"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["血型", "income", "remark", "x", "员工"]), inner, max_size=3),
    ),
    max_leaves=8,
)


def naive(value: Any, *, person: bool, covered: str | None = None) -> list[tuple[str, str]]:
    """Find the same without a quick look, without places and without a stack."""
    if isinstance(value, str):
        ban = ban_in_text(value, person=person)
        return [(ban.key, ban.code)] if ban and ban.key != covered else []
    if isinstance(value, list):
        return [each for inner in value for each in naive(inner, person=person, covered=covered)]
    if not isinstance(value, dict):
        return []
    out = []
    for key, inner in value.items():
        about = person or key == "员工"
        ban = None if inner is None else ban_on_field(key, person=about)
        out += [(ban.key, ban.code)] if ban else []
        out += naive(inner, person=about, covered=ban.key if ban else covered)
    return out


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["content", "remark", "x"]), JSON, max_size=3), st.booleans())
def test_c11_nothing_is_overlooked_at_any_depth(payload: dict[str, Any], person: bool) -> None:
    seen = [(each.ban.key, each.ban.code) for each in screen(payload, person=person)]
    assert sorted(seen) == sorted(naive(payload, person=person))


def test_c11_a_refused_name_is_not_remembered() -> None:
    name = "患有白血病的某人"
    screen({name: "x", "许可内容": "y"}, person=True)
    assert "许可内容" in bans._lawful_names
    assert not [kept for kept in bans._lawful_names if name in kept]


def test_only_so_many_lawful_names_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bans, "_LAWFUL_NAMES_KEPT", 3)
    monkeypatch.setattr(bans, "_lawful_names", set())
    for number in range(10):
        screen({f"field{number}": 1}, person=True)
        assert len(bans._lawful_names) <= 3


def test_findings_of_json_text_survive_a_round_trip() -> None:
    payload = json.loads('{"content": {"blood\\u005ftype": "A"}}')
    assert found(payload) == [("content.blood_type", "BLOOD_TYPE", "REFUSE")]
