"""A name is stored as it is seen: no sign that prints nothing makes two names of one (NX-2024 §25)."""

import pytest

from resolvers.intake.reading import canonical_name
from tests.intake.office import CERTIFIED, ORGANISATION, counts, refusals, submitted
from tests.writing.desk import Desk

NAME = ORGANISATION["name"]
HIDDEN = {
    "a zero-width space": "\u200b",
    "a word joiner": "\u2060",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a sign of direction": "\u202e",
    "a variation selector": "\ufe0f",
    "one of the further selectors": "\U000e0100",
    "a grapheme joiner": "\u034f",
    "a Hangul filler": "\u3164",
    "a Braille blank": "\u2800",
}


@pytest.mark.parametrize("sign", HIDDEN.values(), ids=HIDDEN.keys())
@pytest.mark.parametrize("place", [0, 2, None], ids=["before", "within", "behind"])
def test_a_sign_that_is_not_seen_is_no_part_of_a_name(sign: str, place: int | None) -> None:
    begun = NAME[:place] if place is not None else NAME
    assert canonical_name(begun + sign + NAME[len(begun) :]) == NAME


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        pytest.param("Ｂａｙａｎ  Ｔｒａｄｅ", "Bayan Trade", id="a blank between two words"),
        pytest.param("驼铃\u3000商贸(阿拉善)", "驼铃 商贸（阿拉善）", id="a wide blank, and brackets"),
        pytest.param("བོད་ལྗོངས", "བོད་ལྗོངས", id="the vowels of a script"),
        pytest.param("e\u0301cole", "école", id="a mark that is one with its letter"),
    ],
)
def test_what_is_seen_stays(written: str, stored: str) -> None:
    assert canonical_name(written) == stored


async def test_who_names_an_organisation_first_with_a_hidden_sign_keeps_nobody_out(desk: Desk) -> None:
    hidden = CERTIFIED | {"subject": ORGANISATION | {"name": NAME[:2] + "\ufe0f" + NAME[2:]}}
    assert counts(await submitted(desk, hidden)) == (1, 0, 0, 0, 0)
    receipt = await submitted(desk, CERTIFIED | {"providerKey": "another"}, key="k2")
    assert (counts(receipt), refusals(receipt)) == ((1, 0, 0, 0, 0), [])


async def test_a_name_of_which_nothing_is_seen_is_none(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED | {"subject": ORGANISATION | {"name": "\u034f\ufe0f"}})
    assert [each[1:] for each in refusals(receipt)] == [("subject.name", "VALUE_MISSING")]
