"""Character pairs of names: how two-character Chinese names are found by an index."""

import unicodedata


def folded(text: str) -> str:
    """Return the characters of `text` in one width and without case, each by itself.

    INVARIANT: the folded text of a part is a part of the folded text of the whole, so a search by pairs misses nothing.
    """
    return "".join(unicodedata.normalize("NFKC", character).casefold() for character in text)


def bigrams(text: str) -> list[str]:
    """Return the distinct overlapping pairs of characters of the folded text, sorted by code point."""
    name = folded(text)
    return sorted({name[start : start + 2] for start in range(len(name) - 1)})
