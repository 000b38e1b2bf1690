"""Identifiers: every value that the standards and sources print, and every way one can be wrong."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from policies.identifiers import (
    PLACEHOLDER_USCC,
    IdentifierInvalid,
    birth_date,
    check_document,
    check_uscc,
    issuer_of,
    listed_mask,
    masked,
    normalise,
)

VALID_CODES = [
    pytest.param("91350100M000100Y43", id="the standard's example with its computed check digit"),
    pytest.param("91512081MA62K0260E", id="a printed example"),
    pytest.param("11230500001755309F", id="an organ"),
    pytest.param("91152921MAXXXX015P", id="an enterprise"),
    pytest.param("92152922MAXXXX023X", id="a sole trader"),
    pytest.param("93640100MAXXXX0315", id="a cooperative"),
    pytest.param("51150000MJXXXX042H", id="an association"),
    pytest.param("111500000XXXXX051U", id="an organ of Inner Mongolia"),
    pytest.param("91640100MAXXXX066X", id="an enterprise of Ningxia"),
    pytest.param("N2152923MFXXXX072B", id="a village collective, which the library's own check refuses"),
    pytest.param("52152900MJXXXX0853", id="a private non-enterprise"),
    pytest.param("91152921MAX0002420", id="remainder 0, so that check value 31 is written 0"),
]

INVALID_CODES = [
    pytest.param("91350100M000100Y4Z", "ALPHABET", id="Z is not in the alphabet"),
    pytest.param("91350100M000100Y4O", "ALPHABET", id="O is not in the alphabet"),
    pytest.param("9135010AM000100Y43", "ALPHABET", id="a letter in the region"),
    pytest.param("91350100M000100Y44", "CHECK_DIGIT", id="wrong last character"),
    pytest.param("91350100M000100Y3", "LENGTH", id="17 characters"),
    pytest.param("", "LENGTH", id="nothing"),
    pytest.param("91350100M000100Y 43", "LENGTH", id="a space inside"),
    pytest.param("９１３５０１００M000100Y4٣", "ALPHABET", id="an Arabic digit is no digit here"),
    pytest.param("00000000000000000X", "PLACEHOLDER", id="c03 the placeholder of sole traders never identifies"),
    pytest.param(" 00000000000000000ｘ ", "PLACEHOLDER", id="c03 the placeholder in full width"),
]


@pytest.mark.parametrize("code", VALID_CODES)
def test_c02_code_is_accepted(code: str) -> None:
    assert check_uscc(code) == code
    assert uscc.calc_check_digit(code) == code[-1]


@pytest.mark.parametrize(("code", "reason"), INVALID_CODES)
def test_c02_code_is_refused_with_reason(code: str, reason: str) -> None:
    with pytest.raises(IdentifierInvalid) as refused:
        check_uscc(code)
    assert refused.value.reason == reason
    assert not code or code not in str(refused.value)


def test_c02_the_two_check_digits_are_told_apart() -> None:
    inner_wrong = "91350100M000100Y5"
    whole = inner_wrong + uscc.calc_check_digit(inner_wrong)
    with pytest.raises(IdentifierInvalid) as refused:
        check_uscc(whole)
    assert refused.value.reason == "ORGANISATION_CHECK_DIGIT"


def test_c03_one_code_has_one_spelling() -> None:
    spellings = (
        "91350100M000100Y43",
        " 91350100m000100y43\t",
        "９１３５０１００M０００100Ｙ43",
        "　91350100M000100Y43　",
    )
    assert {check_uscc(text) for text in spellings} == {"91350100M000100Y43"}


@given(st.text(alphabet="0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17))
def test_c02_check_character_agrees_with_the_library(start: str) -> None:
    code = start[:2] + "152921" + start[8:]
    reasons = set()
    for last in "0123456789ABCDEFGHJKLMNPQRTUWXY":
        try:
            check_uscc(code + last)
            reasons.add((last, "OK"))
        except IdentifierInvalid as refused:
            reasons.add((last, refused.reason))
    passed = {last for last, reason in reasons if reason in ("OK", "ORGANISATION_CHECK_DIGIT", "PLACEHOLDER")}
    assert passed == {uscc.calc_check_digit(code)}


VALID_DOCUMENTS = [
    pytest.param("CITIZEN_ID", "11010519491231002X", None, date(1949, 12, 31), id="printed example of the standard"),
    pytest.param("CITIZEN_ID", "440524188001010014", None, date(1880, 1, 1), id="printed example, born 1880"),
    pytest.param("CITIZEN_ID", "159999198001010015", None, date(1980, 1, 1), id="unassigned address is no reason"),
    pytest.param("CITIZEN_ID", "159999197512240029", None, date(1975, 12, 24), id="made-up adult"),
    pytest.param("CITIZEN_ID", "15999919900101001X", None, date(1990, 1, 1), id="made-up adult with X"),
    pytest.param("CITIZEN_ID", "159999198802290045", None, date(1988, 2, 29), id="born on a leap day"),
    pytest.param("CITIZEN_ID", "15999920120601003X", None, date(2012, 6, 1), id="a minor's number is a valid number"),
    pytest.param("HMT_RESIDENCE_PERMIT", "810000189001010036", None, date(1890, 1, 1), id="Hong Kong permit"),
    pytest.param("FOREIGN_PR_CARD", "915699189001010012", None, date(1890, 1, 1), id="residence card of 2023"),
    pytest.param("FOREIGN_PR_CARD", "CAN110178120300", None, None, id="older permanent resident's card"),
    pytest.param("PASSPORT", "E00000000", "CHN", None, id="passport with its country"),
    pytest.param("PASSPORT", "E00000000", " usa", None, id="passport, country in small letters"),
    pytest.param("HM_TRAVEL_PERMIT", "H0000000000", None, None, id="Hong Kong and Macao travel permit"),
    pytest.param("TW_TRAVEL_PERMIT", "00000000", None, None, id="Taiwan travel permit"),
    pytest.param("OTHER", "军字第0000000号", None, None, id="another document"),
]

INVALID_DOCUMENTS = [
    pytest.param("CITIZEN_ID", "159999198702290041", None, "BIRTH_DATE", id="29 February 1987 does not exist"),
    pytest.param("CITIZEN_ID", "11010519491231002Y", None, "ALPHABET", id="Y is no check character"),
    pytest.param("CITIZEN_ID", "110105194912310021", None, "CHECK_DIGIT", id="wrong check digit"),
    pytest.param("CITIZEN_ID", "1101051949123100", None, "LENGTH", id="16 digits"),
    pytest.param("CITIZEN_ID", "110105491231002", None, "LENGTH", id="old 15-digit number is no matching key"),
    pytest.param("CITIZEN_ID", "1101051949123100٢X", None, "ALPHABET", id="an Arabic digit is no digit here"),
    pytest.param("HMT_RESIDENCE_PERMIT", "11010519491231002X", None, "ADDRESS", id="not one of the three regions"),
    pytest.param("FOREIGN_PR_CARD", "11010519491231002X", None, "ADDRESS", id="new cards begin with 9"),
    pytest.param("FOREIGN_PR_CARD", "CAN11017812030", None, "LENGTH", id="older card with a digit missing"),
    pytest.param("PASSPORT", "E00000000", None, "ISSUER_REQUIRED", id="passport without its country"),
    pytest.param("PASSPORT", "E00000000", "中国", "ISSUER_REQUIRED", id="passport whose country is no code"),
    pytest.param("PASSPORT", "  ", "CHN", "LENGTH", id="passport without number"),
    pytest.param("OTHER", "7" * 65, None, "LENGTH", id="longer than the template's column"),
    pytest.param("OTHER", "7\x007", None, "ALPHABET", id="NUL inside"),
    pytest.param("OTHER", "7\ud8007", None, "ALPHABET", id="lone surrogate inside"),
    pytest.param("DRIVING_LICENCE", "1", None, "DOCUMENT_KIND", id="a kind that nobody named"),
]


@pytest.mark.parametrize(("kind", "number", "issuer", "born"), VALID_DOCUMENTS)
def test_c02_document_is_accepted(kind: str, number: str, issuer: str | None, born: date | None) -> None:
    assert check_document(kind, number, issuer) == number
    assert birth_date(kind, number) == born


@pytest.mark.parametrize(("kind", "number", "issuer", "reason"), INVALID_DOCUMENTS)
def test_c02_document_is_refused_with_reason(kind: str, number: str, issuer: str | None, reason: str) -> None:
    with pytest.raises(IdentifierInvalid) as refused:
        check_document(kind, number, issuer)
    assert refused.value.reason == reason
    assert len(number) < 4 or number not in str(refused.value)


def test_c02_a_birth_date_to_come_is_refused_on_that_day_only() -> None:
    assert check_document("CITIZEN_ID", "15999920120601003X", today=date(2012, 6, 1))
    with pytest.raises(IdentifierInvalid, match="BIRTH_DATE"):
        check_document("CITIZEN_ID", "15999920120601003X", today=date(2012, 5, 31))


def test_no_birth_date_is_read_from_a_date_that_does_not_exist() -> None:
    assert birth_date("CITIZEN_ID", "159999198702290041") is None
    assert birth_date("CITIZEN_ID", "1599991987022900") is None


@pytest.mark.parametrize(
    ("number", "short", "long"),
    [
        pytest.param("159999198001010015", "****************15", "159999********0015", id="18 characters"),
        pytest.param("E00000012", "*******12", "*******12", id="a passport has no longer form"),
        pytest.param("12", "**", "**", id="two characters show nothing"),
        pytest.param("", "", "", id="nothing"),
    ],
)
def test_masks_show_no_more_than_they_say(number: str, short: str, long: str) -> None:
    assert (masked(number), listed_mask(number)) == (short, long)


def test_normalise_trims_narrows_and_capitalises() -> None:
    assert normalise("　ａb－1ｘ ") == "AB-1X"
    assert normalise(PLACEHOLDER_USCC.lower()) == PLACEHOLDER_USCC


@pytest.mark.parametrize(
    ("kind", "stated", "issuer"),
    [
        pytest.param("CITIZEN_ID", None, "CHN", id="a citizen's card is issued at home"),
        pytest.param("CITIZEN_ID", "MNG", "CHN", id="whatever a citizen's row states"),
        pytest.param("PASSPORT", "mng", "MNG", id="a passport by the country it states"),
        pytest.param("OTHER", None, "CHN", id="another document without a country, at home"),
    ],
)
def test_c03_matching_uses_the_issuing_country_of_foreign_documents_only(
    kind: str, stated: str | None, issuer: str
) -> None:
    assert issuer_of(kind, stated) == issuer
