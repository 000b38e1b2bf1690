"""What a catalogue may say that it collects, word by word: bans hold wherever a schema has room for a text."""

from typing import Any

import pytest

from policies.declared import is_banned_name, is_banned_prose, is_banned_within

NESTED = 2_000  # deeper than Python calls


def deep(value: Any) -> Any:
    """Return a value far below the one that holds it."""
    for _ in range(NESTED):
        value = [value]
    return value


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param({"enum": ["A型血", "O型血"]}, id="words to choose from"),
        pytest.param({"enum": ["A", "B", "AB", "O"]}, id="the letters of blood groups"),
        pytest.param({"enum": ["Ａ型", "Ｂ型", "ＡＢ型", "Ｏ型", "不详"]}, id="the same in full width, and one more"),
        pytest.param({"enum": ["佛教", "道教"]}, id="religions"),
        pytest.param({"enum": ["穆斯林"]}, id="who follows one"),
        pytest.param({"enum": ["高血压", "无"]}, id="illnesses"),
        pytest.param({"enum": ["肢體殘疾"]}, id="in traditional characters"),
        pytest.param({"enum": ["残疾二级"]}, id="what says it once it is said of somebody"),
        pytest.param({"const": "O型血"}, id="the one word"),
        pytest.param({"default": "糖尿病"}, id="the word unless another is given"),
        pytest.param({"examples": ["右手食指指纹"]}, id="an example"),
        pytest.param({"examples": [{"anything": ["乙肝"]}]}, id="an example within an example"),
        pytest.param({"description": "填写血型"}, id="a description"),
        pytest.param({"description": "填 写 其 f.i.n.g.e.r.p.r.i.n.t"}, id="one that hides its word"),
        pytest.param({"title": "收入及血型"}, id="a title that names beside it what may be consented to"),
        pytest.param({"title": "incomeAndBloodType"}, id="the same in English"),
        pytest.param({"pattern": "^(A型血|O型血)$"}, id="a pattern"),
        pytest.param({"items": {"properties": {"bloodType": {}}}}, id="a key further down"),
        pytest.param({"anyOf": [{"not": {"title": "宗教信仰"}}]}, id="under words that no schema of ours may say"),
        pytest.param(deep("血型"), id="as deep as can be"),
    ],
)
@pytest.mark.parametrize("person", [True, False], ids=["of persons", "of organisations"])
def test_what_may_not_be_collected_is_found_wherever_it_is_declared(declared: Any, person: bool) -> None:
    assert is_banned_within(declared, person=person)


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param({"enum": ["A", "B", "C", "D"]}, id="classes of taxpayers"),
        pytest.param({"enum": ["AAA", "AA", "A"]}, id="classes of credit"),
        pytest.param({"enum": ["A级纳税人", "B级纳税人"]}, id="taxpayers of class A"),
        pytest.param({"enum": ["转基因", "非转基因"]}, id="genes of crops"),
        pytest.param({"enum": ["无偿献血表彰", "无偿捐献造血干细胞表彰"]}, id="blood that is given"),
        pytest.param({"enum": ["疾病预防控制中心", "血站", "医疗机构"]}, id="who cares for the ill"),
        pytest.param({"enum": ["宗教活动场所"]}, id="places of worship, which are registered"),
        pytest.param({"enum": ["GENERAL", "SUMMARY"]}, id="English words"),
        pytest.param({"title": "年收入（元）"}, id="what the person may consent to"),
        pytest.param({"description": "依据《艾滋病防治条例》第六条填写表彰名称"}, id="a law by its title"),
        pytest.param({"description": "填写荣誉名称，如：诚信经营户"}, id="what to fill in"),
        pytest.param({"pattern": "^(19|20)[0-9]{2}$", "maxLength": 4, "format": "date"}, id="a year"),
        pytest.param({"enum": [1, None, True]}, id="what is no text"),
        pytest.param(None, id="nothing"),
    ],
)
@pytest.mark.parametrize("person", [True, False], ids=["of persons", "of organisations"])
def test_lawful_words_are_declared(declared: Any, person: bool) -> None:
    assert not is_banned_within(declared, person=person)


def test_a_title_between_brackets_is_cited_by_prose_and_names_a_field_otherwise() -> None:
    cited = "《职业病分类和目录》"
    assert not is_banned_prose(cited, person=True)
    assert is_banned_name(cited, person=True)
