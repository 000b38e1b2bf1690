"""The quick look of `ban_in_text` never overlooks what the thorough one finds."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from policies import bans
from policies.identity_text import without_blanks

TRIGGERS = [around.trigger for around in bans.TEXT_BANS]
WIDE = {letter: letter + 0xFEE0 for letter in range(0x21, 0x7F)}
# Triggers and what follows them in a statement, as they are, in capitals and in full width, among ordinary signs.
PIECES = st.sampled_from(
    [
        *TRIGGERS,
        *(t.upper() for t in TRIGGERS),
        *(t.translate(WIDE) for t in TRIGGERS),
        *"为是:：AaＡ型,，。1１ ",
        "血型为",
        "其",
    ]
)


def thorough(text: str) -> bans.Ban | None:
    plain = unicodedata.normalize("NFKC", text).lower()
    return searched(plain) or searched(without_blanks(plain))


def searched(plain: str) -> bans.Ban | None:
    for around in bans.TEXT_BANS:
        hit = around.statement.search(plain)
        if hit is not None and hit.lastindex is not None:
            return around.bans[hit.lastindex - 1]
    return None


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.characters(codec="utf-8")), max_size=8).map("".join))
def test_c11_the_quick_look_agrees_with_the_thorough_one(text: str) -> None:
    assert bans.ban_in_text(text) == thorough(text)


def test_no_settled_character_becomes_a_letter() -> None:
    settled = [sign for sign in map(chr, range(0xD800)) if bans._SETTLED.fullmatch(sign)]
    settled += [sign for sign in map(chr, range(0xE000, 0x10000)) if bans._SETTLED.fullmatch(sign)]
    changed = [(sign, unicodedata.normalize("NFKC", sign)) for sign in settled]
    assert not [sign for sign, plain in changed if sign != plain and any(map(str.isalpha, plain))]
    assert not [sign for sign in settled if unicodedata.combining(sign)]
