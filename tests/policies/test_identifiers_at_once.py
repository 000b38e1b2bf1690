"""Codes checked together are those that are valid one by one, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifiers import USCC_VALUES, IdentifierInvalid, check_uscc
from policies.identifiers_at_once import check_usccs
from resolvers.demo.numbers import organisation_code

CODES = [organisation_code("91", "152921", serial) for serial in range(500)]
WRITTEN = st.sampled_from([*USCC_VALUES, "I", "O", "a", " ", "０", "é"])


def reason(texts: list[str]) -> str:
    with pytest.raises(IdentifierInvalid) as caught:
        check_usccs(texts)
    return caught.value.reason


def test_five_hundred_codes_are_what_they_are() -> None:
    assert check_usccs(CODES) == CODES


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([CODES[0].lower(), CODES[1]], id="small letters"),
        pytest.param([f" {CODES[0]}", CODES[1]], id="a blank before"),
        pytest.param([CODES[0].replace("9", "９"), CODES[1]], id="full-width figures"),
    ],
)
def test_a_code_is_normalised_as_it_is_alone(texts: list[str]) -> None:
    assert check_usccs(texts) == CODES[:2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("0" * 17 + "X", "PLACEHOLDER", id="the placeholder"),
        pytest.param(CODES[0][:-1], "LENGTH", id="too short"),
        pytest.param(CODES[0] + "0", "LENGTH", id="too long"),
        pytest.param("91I" + CODES[0][3:], "ALPHABET", id="a letter that no code has"),
        pytest.param("91A" + CODES[0][3:], "ALPHABET", id="a letter in the region"),
        pytest.param(CODES[0][:-1] + ("0" if CODES[0][-1] != "0" else "1"), "CHECK_DIGIT", id="the last character"),
    ],
)
def test_one_bad_code_among_many_is_refused_as_it_is_alone(text: str, expected: str) -> None:
    assert reason([*CODES[:7], text, *CODES[7:]]) == expected


def test_two_codes_whose_lengths_make_up_for_each_other_are_refused() -> None:
    assert reason([CODES[0][:-1], CODES[0][-1] + CODES[1]]) == "LENGTH"


@given(code=st.sampled_from(CODES), place=st.integers(0, 17), character=WRITTEN, beside=st.sampled_from(CODES))
def test_any_changed_character_is_judged_as_it_is_alone(code: str, place: int, character: str, beside: str) -> None:
    changed = code[:place] + character + code[place + 1 :]
    try:
        alone: list[str] | str = [beside, check_uscc(changed)]
    except IdentifierInvalid as refusal:
        alone = refusal.reason
    assert (check_usccs([beside, changed]) if isinstance(alone, list) else reason([beside, changed])) == alone
