"""Numbers of natural persons in text: found however they are written, and never repeated.

A number is a person's if its digits can be: address, a day of birth, and 18 or (the old form) 15 characters. The check
digit is not asked for, because a slip of the pen does not make the number somebody else's: doubt refuses.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from policies.identifiers import IdentifierInvalid, check_document, check_uscc

# Signs that look like a letter or like nothing at all: fillers that Unicode calls letters or symbols.
_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_UNSEEN = frozenset({"Cc", "Cf", "Me", "Mn", "Zl", "Zp", "Zs"})
_HIDDEN = frozenset({"Cc", "Cf"})
# Marks that print nothing: they join, or choose the form of a neighbour. Any other is read, as a Tibetan vowel is.
_FORMLESS = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_NUMERALS = {sign: str(value % 10) for value, sign in enumerate("零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖")}
_NUMERALS |= {"貳": "2", "參": "3", "叄": "3", "陸": "6", "○": "0"}
_DATED = "年月日"
# Signs that often part the digits of one number, and those that more often part several numbers.
_JOINS = r"\-./_·"
_PARTS = r"!\"#$%&'()*+,:;<=>?@\[\\\]^`{|}~—‘’“”…、〃〈-】〔-〛" + _DATED
# Supersets of what can be read as a number, tried first: a figure and what may stand between its digits. Text of plain
# Chinese print has few such signs; in any other, every sign from elsewhere may turn out to be a digit or to be unseen.
_PRINTED = re.compile("[\t\n\r -~·—‘’“”…、-】〔-〛㐀-鿿！-＠]*")
_FIGURES = "0-9０-９" + "".join(_NUMERALS)
_PRINTED_RUN = re.compile(rf"[{_FIGURES}][{_FIGURES}Oo\s{_JOINS}{_PARTS}！-＠]{{13,}}")
_WORDS = [sign for sign in map(chr, range(0x3400, 0xA000)) if sign not in _NUMERALS and sign not in _DATED]
_ODD_RUN = re.compile(f"[^A-NP-Za-np-z。{''.join(_WORDS)}]{{14,}}")
_RUN = re.compile(rf"[0-9]+(?:(?:[\s{_JOINS}]+|[\s{_JOINS}{_PARTS}]{{1,4}})[0-9]+)*(?:[\s{_JOINS}{_PARTS}]{{0,4}}X)?")
_PIECES = re.compile(r"[0-9]+|X")
_JOINED = re.compile(f"[{_JOINS}]")
_PARTED = re.compile(f"[{_PARTS}]")
_DASHES = re.compile("[‐-―−•・﹣]")
# The letter that is written for nought.
_LIKE_NOUGHT = re.compile("(?<=[0-9])[OoОоΟο]+(?![A-Za-z])")
# Letters of other scripts, and signs, that print like the check digit X.
_LIKE_X = str.maketrans(dict.fromkeys("x×✕✖ХхΧχ", "X"))
# Where the parts of a number end: address, year, month, day, order, check.
_SEAMS = frozenset({6, 10, 12, 14, 17, 18})
_PROVINCE = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
# GB 11643-1999: address, day of birth, order, check. No address begins with 19 or 20, as years do.
_CARD = re.compile(r"(?!19|20)[1-9][0-9]{5}((?:18|19|20)[0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]")
# The form before 1999 has a year of two digits and no check; only its province tells it from a serial number.
_OLD_CARD = re.compile(
    rf"(?:{_PROVINCE.pattern})[0-9]{{4}}([0-9]{{2}})([0-9]{{2}})([0-9]{{2}})[0-9]{{3}}"
)
_LENGTHS = (15, 18)


def without_blanks(text: str) -> str:
    """Return `text` without blanks and signs that cannot be seen."""
    return "".join([sign for sign in text if not _is_unseen(sign)])


def without_hidden(text: str) -> str:
    """Return `text` without what cannot be seen in it; its blanks stay, and so do the marks of a script."""
    return "".join([sign for sign in _FORMLESS.sub("", text) if sign.isspace() or not _is_hidden(sign)])


def names_a_person(text: str, *, old_form: bool = True) -> bool:
    """Say whether a text may hold a natural person's number.

    old_form: False where figures of 15 digits are something else, as in a business registration number
    """
    suspected = _PRINTED_RUN if _PRINTED.fullmatch(text) else _ODD_RUN
    # A suspected run ends before an ASCII letter, which may be the check digit.
    return any(_holds_card(text[found.start() : found.end() + 1], old_form) for found in suspected.finditer(text))


def _holds_card(text: str, old_form: bool) -> bool:
    runs = _RUN.findall(_plain(text))
    return any(
        _is_card(figure.digits, old_form=old_form and not figure.is_parted)
        for run in runs
        for figure in _figures(run)
        if not figure.is_parted or figure.is_of_parts
    )


def _plain(text: str) -> str:
    """Return a text with ASCII digits and dashes, without unseen signs; a blank stays one."""
    seen = [
        str(unicodedata.decimal(sign))
        if sign.isdecimal()
        else _NUMERALS[sign]
        if sign in _NUMERALS
        else " "
        if sign.isspace()
        else ""
        if _is_unseen(sign)
        else sign
        for sign in unicodedata.normalize("NFKC", text)
    ]
    plain = _LIKE_NOUGHT.sub(lambda found: "0" * len(found[0]), "".join(seen))
    return _DASHES.sub("-", plain).translate(_LIKE_X)


def _is_hidden(sign: str) -> bool:
    return sign in _FILLERS or unicodedata.category(sign) in _HIDDEN


def _is_unseen(sign: str) -> bool:
    return sign in _FILLERS or unicodedata.category(sign) in _UNSEEN


@dataclass(frozen=True)
class _Figure:
    """Digits that neighbouring pieces of a run make together. ends: of each piece; between: the signs among them."""

    digits: str
    ends: tuple[int, ...]
    between: str

    @property
    def is_parted(self) -> bool:
        """Whether signs stand among the digits that more often part several numbers."""
        return _PARTED.search(self.between) is not None

    @property
    def is_of_parts(self) -> bool:
        """Whether it falls into the parts of a person's number, so that it is one in spite of such signs."""
        is_whole = _SEAMS.issuperset(self.ends) or len(self.ends) == len(self.digits)
        return is_whole and not _JOINED.search(self.between) and _PROVINCE.match(self.digits) is not None


def _figures(run: str) -> Iterator[_Figure]:
    """Yield every figure of a number's length that neighbouring pieces of a run make together."""
    pieces = list(_PIECES.finditer(run))
    for start, first in enumerate(pieces):
        figure, ends = "", []
        for piece in pieces[start : start + max(_LENGTHS)]:
            figure += piece[0]
            ends.append(len(figure))
            if len(figure) in _LENGTHS:
                yield _Figure(figure, tuple(ends), _PIECES.sub("", run[first.end() : piece.start()]))
            if len(figure) >= max(_LENGTHS):
                break


def _is_card(figure: str, *, old_form: bool) -> bool:
    card = _CARD.fullmatch(figure)
    if card is not None:
        return _is_day(*card.groups()) and not _is_organisation(figure)
    old = _OLD_CARD.fullmatch(figure) if old_form else None
    return old is not None and _is_day(f"19{old[1]}", old[2], old[3])


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_organisation(figure: str) -> bool:
    """Say whether both check digits of a unified code hold, and a citizen's does not."""
    try:
        check_uscc(figure)
    except IdentifierInvalid:
        return False
    try:
        check_document("CITIZEN_ID", figure)
    except IdentifierInvalid:
        return True
    return False
