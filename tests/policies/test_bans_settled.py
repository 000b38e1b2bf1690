"""The quick look of `ban_in_text` never overlooks what the thorough one finds."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from policies import bans, readings
from policies.simplified import is_traditional, simplified

TRIGGERS = sorted({trigger for statement in bans.STATEMENTS for trigger in statement.triggers})
WIDE = {letter: letter + 0xFEE0 for letter in range(0x21, 0x7F)}
# Triggers and what follows them in a statement, as they are, in capitals and in full width, among ordinary signs.
PIECES = st.sampled_from(
    [
        *TRIGGERS,
        *(t.upper() for t in TRIGGERS),
        *(t.translate(WIDE) for t in TRIGGERS),
        *"为是:：=aＡ型,，。1１ _·患病其檢測",
        "血型为",
        *("h.i.v.", "糖,尿病", "%E8%A1%80", "&#58;", "\\u8840", "疒", "О"),
        "月收入3000",
    ]
)


def thorough(text: str) -> bans.Ban | None:
    """Look for every statement and every name, whatever the text holds."""
    for reading in readings.readings(text):
        bare = bans.NORM.sub("《》", reading)
        for statement in bans.STATEMENTS:
            if any(trigger in bare for trigger in statement.triggers) and bans._is_stated(
                statement, bans._Reading(bare), person=True
            ):
                return statement.ban
        given_by_name = bans._ban_on_given(bare, person=True)
        if given_by_name is not None:
            return given_by_name
    return None


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.characters(codec="utf-8")), max_size=8).map("".join))
def test_c11_the_quick_look_agrees_with_the_thorough_one(text: str) -> None:
    assert bans.ban_in_text(text) == thorough(text)


def test_no_settled_character_becomes_a_letter() -> None:
    signs = map(chr, [*range(0xD800), *range(0xE000, 0x10000)])
    settled = [sign for sign in signs if readings._SETTLED.fullmatch(sign)]
    changed = [(sign, unicodedata.normalize("NFKC", sign)) for sign in settled]
    assert not [sign for sign, plain in changed if sign != plain and any(map(str.isalpha, plain))]
    assert not [sign for sign in settled if unicodedata.combining(sign)]


def test_only_a_traditional_text_is_converted() -> None:
    assert simplified("宗教信仰別") == "宗教信仰别"
    assert not is_traditional("宗教信仰别")
    assert all(simplified(sign) == sign for sign in map(chr, range(0x4E00, 0xA000)) if not is_traditional(sign))
