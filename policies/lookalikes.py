"""Signs that print like others, read as what they look like: a word in two alphabets is one word to a reader."""

# Cyrillic and Greek letters by the Latin ones that they print like, in small letters and in capitals.
_SMALL = dict(zip("авеёіјкмнорѕстухһԁԛԝ" + "αβεηικμνορτυχζ", "abeeijkmhopsctyxhdqw" + "abehikmvoptuxz", strict=True))
_CAPITAL = {sign.upper(): letter.upper() for sign, letter in _SMALL.items()}
# The sign by which illnesses are written, standing for the word.
_PARTS = {"疒": "病"}
_TABLE = str.maketrans(_SMALL | _CAPITAL | _PARTS)


def as_it_looks(text: str) -> str:
    """Return `text` in the letters that its signs print like."""
    return text if text.isascii() else text.translate(_TABLE)
