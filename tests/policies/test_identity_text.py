"""Numbers of natural persons in text: found in every disguise, and other long figures let through."""

import pytest

from policies.identifiers import check_uscc
from policies.identity_text import names_a_person
from resolvers.demo.numbers import citizen_number, organisation_code
from tests.policies.test_bans import LOOK_ALIKES

NUMBER = "15999919900307001X"
OLD = NUMBER[:6] + NUMBER[8:17]
PARTS = (NUMBER[:6], NUMBER[6:14], NUMBER[14:])
BRACKETS = ("()", "（）", "[]", "<>", "“”")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NUMBER, id="alone"),
        pytest.param(citizen_number(7), id="with its right check digit"),
        pytest.param(NUMBER[:17] + "3", id="with a wrong check digit"),
        pytest.param(NUMBER.lower(), id="with a small x"),
        pytest.param(NUMBER[:17] + "Х", id="with a Cyrillic letter for the check digit"),
        pytest.param(f"SFZ{NUMBER}", id="after Latin letters"),
        pytest.param(f"许ID{NUMBER}号", id="inside a decision number"),
        pytest.param(f"{citizen_number(7)}A", id="before a Latin letter"),
        pytest.param(f"其他-{NUMBER}", id="as the name of another kind"),
        pytest.param(" ".join(PARTS), id="with blanks"),
        pytest.param("-".join(PARTS), id="with hyphens"),
        pytest.param("—".join(PARTS), id="with Chinese dashes"),
        pytest.param(".".join(PARTS), id="with stops"),
        pytest.param("·".join(PARTS), id="with middle dots"),
        pytest.param("/".join(PARTS), id="with strokes"),
        pytest.param("\u3000".join(PARTS), id="with ideographic blanks"),
        pytest.param("\u200b".join(NUMBER), id="with zero-width spaces"),
        pytest.param("\u0301".join(NUMBER), id="with combining accents"),
        pytest.param(" ".join(NUMBER), id="digit by digit"),
        pytest.param("".join(chr(ord(c) + 0xFEE0) for c in NUMBER), id="in full width"),
        pytest.param("".join(chr(0x0660 + int(c)) for c in citizen_number(5)), id="in Arabic-Indic digits"),
        pytest.param("".join(chr(0x1810 + int(c)) for c in citizen_number(5)), id="in Mongolian digits"),
        pytest.param("".join(chr(0x1D7CE + int(c)) for c in citizen_number(5)), id="in mathematical digits"),
        pytest.param(f"电话13800000000 {NUMBER}", id="after another figure and a blank"),
        pytest.param(OLD, id="the old form"),
        pytest.param(f"ID{OLD}A", id="the old form among letters"),
        pytest.param(f"{OLD[:6]} {OLD[6:12]} {OLD[12:]}", id="the old form with blanks"),
        *(pytest.param(sign.join(PARTS), id=f"with {sign}") for sign in ",，、:：*|~+=#\\;"),
        *(pytest.param(f"{PARTS[0]}{a}{PARTS[1]}{b}{PARTS[2]}", id=f"in {a}{b}") for a, b in BRACKETS),
        pytest.param(f"{PARTS[0]}（ {PARTS[1]} ）{PARTS[2]}", id="in brackets with blanks"),
        pytest.param(f"{PARTS[0]} 1990年03月07日 {PARTS[2]}", id="with a day in words"),
        pytest.param(f"{PARTS[0]}{PARTS[1]},{PARTS[2]}", id="in two parts"),
        pytest.param(",".join(NUMBER), id="digit by digit with commas"),
        pytest.param("".join("〇一二三四五六七八九"[int(c)] for c in citizen_number(5)), id="in Chinese numerals"),
        pytest.param("".join("零壹贰叁肆伍陆柒捌玖"[int(c)] for c in citizen_number(5)), id="in financial numerals"),
        pytest.param(f"{NUMBER[:6]}199OO3O7OO1X", id="with the letter O for nought"),
        pytest.param(f"{NUMBER[:6]}199О03О7ОО1X", id="with a Cyrillic O for nought"),
        pytest.param(f"№{'，'.join(PARTS)}℃", id="with commas among odd signs"),
    ],
)
def test_c02_a_persons_number_is_found(text: str) -> None:
    assert names_a_person(text)
    assert names_a_person(f"当事人（{text}）无照经营")


@pytest.mark.parametrize(
    "text",
    [
        *LOOK_ALIKES,
        pytest.param("", id="nothing"),
        pytest.param("XK00002035", id="a licence number"),
        pytest.param("JY11529210000001", id="a food licence"),
        pytest.param("JY11529210000001 JY11529210000002", id="two food licences"),
        pytest.param("91152921MAXXXX015P", id="a unified code"),
        pytest.param(organisation_code("92", "152921", 8), id="a sole trader's code"),
        pytest.param("2024-10-01至2025-10-01", id="two days"),
        pytest.param("2024.10.01-2025.10.01", id="a period"),
        pytest.param("2024/10/01 2025/10/01 2026/1/1", id="three days"),
        pytest.param("2024-10-01 10:20:30.123456", id="a moment"),
        pytest.param("1234567890123.45元", id="an amount"),
        pytest.param("0483-88888888 13800000000", id="telephones"),
        pytest.param("6222021234567890123", id="a card of 19 digits"),
        pytest.param("阿左市监罚〔2026〕1号", id="a decision number"),
        pytest.param("6901234567892 6901234567893", id="bar codes"),
        pytest.param("https://example.gov.cn/art/2024/10/1/art_1529_20240101.html", id="an address on the web"),
        pytest.param(NUMBER.replace("0307", "1337"), id="no such day"),
        pytest.param("1" + NUMBER, id="19 characters"),
        pytest.param("152921600000001", id="a registration number that holds no day"),
        pytest.param("130000，2024-10-01，2025", id="an amount, a day and a year"),
        pytest.param("罚款152921元，2024年10月01日0018号", id="a fine and a decision"),
        pytest.param("JY11529210000001、JY11529210000002", id="licences in a list"),
        pytest.param("13800000000、13900000000,0483-8888888", id="telephones in a list"),
        pytest.param("（2024）内2921刑初15号、（2024）内2921刑初16号", id="judgments in a list"),
        pytest.param("152921,600101,001", id="three figures of the old form's length"),
        pytest.param("999999,19900101,0018", id="three figures that begin with no province"),
        pytest.param("15292119900,1010018", id="figures that end within a day"),
        pytest.param("第一百二十五条、第一百二十六条第一款", id="articles"),
        pytest.param("二〇二四年一〇月〇一日至二〇二五年一〇月〇一日", id="days in Chinese numerals"),
        pytest.param("型号OO0O-1O0O0-OOO1", id="a model with letters"),
    ],
)
def test_c13_another_figure_passes(text: str) -> None:
    assert not names_a_person(text)


def test_c13_an_organisations_code_of_digits_alone_passes() -> None:
    # Both of its check digits hold, a citizen's does not, though its middle reads like a day of birth.
    code = "911121199003070087"
    assert check_uscc(code) == code
    assert not names_a_person(code)


def test_c13_fifteen_digits_pass_where_they_are_an_organisations_own() -> None:
    assert not names_a_person(OLD, old_form=False)
    assert names_a_person(NUMBER, old_form=False)


def test_c11_a_number_that_is_a_valid_code_too_is_taken_for_a_persons() -> None:
    number = "159999195001010003"  # the check digits of both hold
    assert check_uscc(number) == number
    assert names_a_person(number)
