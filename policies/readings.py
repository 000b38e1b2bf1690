"""A text as people read it: whatever is written between, around or instead of its signs, the words are the same."""

import html
import re
import unicodedata
from urllib.parse import unquote

from policies.ban_tables import load_words
from policies.identity_text import without_blanks
from policies.lookalikes import as_it_looks
from policies.simplified import is_traditional, simplified

# Characters that normalisation makes into no letter, that join no neighbour into one, and that stand for no other.
_SETTLED = re.compile("[\t\n\r -~·—‘’“”…、-】〔-〛㐀-疑疓-鿿！-＠]*")
# Signs that keep two characters of one word apart for a machine, and for nobody who reads.
_APART = re.compile(r"(?<=[㐀-鿿])[*_|/\\~^·・.\-—]+(?=[㐀-鿿])")
_SEPARATED = re.compile(r"[*_|/\\~^·・.\-—][㐀-鿿]")
# Signs that do divide words, but not these.
_SIGNS = r"[!-/:-@\[-`{-~·・—‘’“”…、《》「」『』【】！-／：-＠]"
_DIVIDED = re.compile("|".join(f"{_SIGNS}{{0,3}}".join(word) for word in load_words()["undivided"].split("|")))
_SIGN = re.compile(_SIGNS)
# One word letter by letter: `h.i.v.`
_SPELT = re.compile(r"(?<![a-z0-9])[a-z](?:[.\-_*/·][a-z]){2,}(?![a-z0-9])\.?")
_REFERENCE = re.compile("&#?[0-9a-z]{2,8};", re.IGNORECASE)
_ESCAPED = re.compile(rf"%[0-9a-f]{{2}}|{_REFERENCE.pattern}|\\(?:u[0-9a-f]{{4}}|x[0-9a-f]{{2}})", re.IGNORECASE)
# Half a sign of two is none, and stays as it is written.
_BACKSLASHED = re.compile(r"\\(?:u(?![dD][89a-fA-F])([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
# Many blanks mean what one means, and make a statement no slower to look for.
_BLANKS = re.compile(r"\s{2,}")


def is_disguised(bare: str) -> bool:
    """Say whether a text, in small letters and without blanks, may read otherwise than it is written."""
    return bool(
        not _SETTLED.fullmatch(bare)
        or _SEPARATED.search(bare)
        or _DIVIDED.search(bare)
        or _SPELT.search(bare)
        or _ESCAPED.search(bare)
        or is_traditional(bare)
    )


def readings(text: str) -> tuple[str, ...]:
    """Return how a text reads, in half width, small letters and simplified characters: with its blanks, and without."""
    written = dict.fromkeys((text, unescaped(text)))
    plain = [_plain(each) for each in written]
    return tuple(dict.fromkeys([*plain, *map(_joined, plain)]))


def unescaped(text: str) -> str:
    """Return a text with what is written by number in addresses, pages and programs, decoded once."""
    if not _ESCAPED.search(text):
        return text
    signs = _BACKSLASHED.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
    # One reference after the other: of a longer one `unescape` would make a number without an end.
    return _REFERENCE.sub(lambda found: html.unescape(found[0]), unquote(signs, errors="ignore"))


def _plain(text: str) -> str:
    plain = as_it_looks(simplified(unicodedata.normalize("NFKC", text))).lower()
    return _BLANKS.sub(_one_blank, _SPELT.sub(_without_signs, plain))


def _joined(plain: str) -> str:
    """Return a reading in which nothing parts the signs of a word."""
    # A blank inside a word hides it from the eye no more than from the law; English needs its blanks.
    bare = simplified(without_blanks(plain))
    return _DIVIDED.sub(_without_signs, _APART.sub("", _SPELT.sub(_without_signs, bare)))


def _one_blank(found: re.Match[str]) -> str:
    return "\n" if "\n" in found[0] else " "


def _without_signs(found: re.Match[str]) -> str:
    return _SIGN.sub("", found[0])
