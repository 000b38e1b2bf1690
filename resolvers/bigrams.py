"""Character pairs of names: how two-character Chinese names are found by an index."""

import unicodedata


def folded(text: str) -> str:
    """Return `text` as search compares it: NFKC, without case."""
    return unicodedata.normalize("NFKC", text).casefold()


def bigrams(text: str) -> list[str]:
    """Return the distinct overlapping pairs of characters of the folded text, sorted by code point."""
    name = folded(text)
    return sorted({name[start : start + 2] for start in range(len(name) - 1)})
