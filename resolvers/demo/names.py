"""Made-up Chinese names: of persons from fixed lists, of organisations from place + word + trade + form.

Every name here is synthetic. If one meets a living person's or a firm's, it does so by chance and says nothing of them.
"""

from collections.abc import Mapping
from pathlib import Path
from random import Random

from policies.tables import read_rows

_WORDS: Mapping[str, tuple[str, ...]] = {
    row.values["kind"]: tuple(row.values["words"].split())
    for row in read_rows(Path(__file__).parent / "words.csv", ("kind", "words"), unique=("kind",))
}
_GIVEN_FIRST = "志建文国海晓春玉永秀明丽俊雪子天宏振嘉思雅景若一承泽润启安怀"
_GIVEN_SECOND = "强军平华红梅兰芳勇杰涛超磊洋艳娟霞玲宁鹏飞宇辰轩涵怡琪瑶欣航博琳"
_MONGOLIAN_AFTER = ("", "", "巴雅尔", "其木格", "格日乐", "朝克图", "毕力格", "花", "夫", "吉雅")
_BRAND_FIRST = "苍砚驼漠沙云岭川泽瀚朔胡榆柳曦昊弘德信诚恒润丰泰瑞和顺通达安晟佳亿众金银锦"
_BRAND_SECOND = "舟驰原野峰岳源泉河海林森禾谷田园阳光辉煌盛兴旺隆祥福康宁邦业创新联合"
_FORMS: Mapping[str, tuple[str, ...]] = {
    "ENTERPRISE": ("有限责任公司", "有限公司", "有限公司", "股份有限公司"),
    "COOPERATIVE": ("专业合作社",),
    "ASSOCIATION": ("协会",),
    "PARTNERSHIP": ("合伙企业（有限合伙）", "合伙企业（普通合伙）"),
}


def person_name(random: Random) -> str:
    """Return a made-up person's name, one in four in the Mongolian manner."""
    if random.random() < 0.25:
        return random.choice(_WORDS["MONGOLIAN"]) + random.choice(_MONGOLIAN_AFTER)
    given = random.choice(_GIVEN_SECOND)
    return random.choice(_WORDS["SURNAME"]) + (random.choice(_GIVEN_FIRST) + given if random.random() < 0.8 else given)


def organisation_name(random: Random, form: str, place: str) -> str:
    """Return a made-up name for an organisation of this form (a key of `subjects.FORMS`) at this place."""
    word = random.choice(_BRAND_FIRST) + random.choice(_BRAND_SECOND)
    return f"{place}{word}{random.choice(_WORDS[form])}{random.choice(_FORMS.get(form, ('',)))}"
