"""Traditional characters read as simplified ones, so that one rule holds for both ways of writing."""

import re

from opencc import OpenCC

_CONVERTER = OpenCC("t2s")
# Unified ideographs with extension A; each on its own line, because neighbours would be converted as a phrase.
_IDEOGRAPHS = [chr(sign) for sign in (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000))]
_TRADITIONAL = re.compile(
    "["
    + "".join(
        sign
        for sign, simple in zip(_IDEOGRAPHS, _CONVERTER.convert("\n".join(_IDEOGRAPHS)).split("\n"), strict=True)
        if sign != simple
    )
    + "]"
)


def is_traditional(text: str) -> bool:
    """Say whether a text has a sign that simplified Chinese writes otherwise; nearly no text of this region has."""
    return _TRADITIONAL.search(text) is not None


def simplified(text: str) -> str:
    """Return `text` in simplified characters; a text without traditional ones comes back as it is."""
    return _CONVERTER.convert(text) if is_traditional(text) else text
