"""Numbers of natural persons in text: found however they are written, and never repeated.

A number is a person's if its digits can be: address, a day of birth, and 18 or (the old form) 15 characters. The check
digit is not asked for, because a slip of the pen does not make the number somebody else's: doubt refuses.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from policies.identifiers import IdentifierInvalid, check_document, check_uscc

# Signs that look like a letter or like nothing at all: fillers that Unicode calls letters or symbols.
_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_UNSEEN = frozenset({"Cc", "Cf", "Me", "Mn", "Zl", "Zp", "Zs"})
# Supersets of what can be read as a number, tried first: a figure and what may stand between its digits. Text of plain
# Chinese print has few such signs; in any other, every sign from elsewhere may turn out to be a digit or to be unseen.
_PRINTED = re.compile("[\t\n\r -~·—‘’“”…、-】〔-〛㐀-鿿！-＠]*")
_PRINTED_RUN = re.compile(r"[0-9０-９][0-9０-９\s\-./_·—－．／＿]{13,}")
_ODD_RUN = re.compile(r"[^!-,:-^`-~‘’“”、-】〔-〛㐀-鿿]{14,}")
_RUN = re.compile(r"[0-9]+(?:[\s\-./_·]+[0-9]+)*(?:[\s\-./_·]*X)?")
_PIECES = re.compile(r"[0-9]+|X")
_DASHES = re.compile("[‐-―−•・﹣]")
# Letters of other scripts, and signs, that print like the check digit X.
_LIKE_X = str.maketrans(dict.fromkeys("x×✕✖ХхΧχ", "X"))
# GB 11643-1999: address, day of birth, order, check. No address begins with 19 or 20, as years do.
_CARD = re.compile(r"(?!19|20)[1-9][0-9]{5}((?:18|19|20)[0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]")
# The form before 1999 has a year of two digits and no check; only its province tells it from a serial number.
_OLD_CARD = re.compile(
    r"(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])[0-9]{4}([0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}"
)
_LENGTHS = (15, 18)


def without_blanks(text: str) -> str:
    """Return `text` without blanks and signs that cannot be seen."""
    return "".join([sign for sign in text if not _is_unseen(sign)])


def names_a_person(text: str, *, old_form: bool = True) -> bool:
    """Say whether a text may hold a natural person's number.

    old_form: False where figures of 15 digits are something else, as in a business registration number
    """
    suspected = _PRINTED_RUN if _PRINTED.fullmatch(text) else _ODD_RUN
    # A suspected run ends before an ASCII letter, which may be the check digit.
    return any(_holds_card(text[found.start() : found.end() + 1], old_form) for found in suspected.finditer(text))


def _holds_card(text: str, old_form: bool) -> bool:
    runs = _RUN.findall(_plain(text))
    return any(_is_card(figure, old_form=old_form) for run in runs for figure in _figures(run))


def _plain(text: str) -> str:
    """Return a text with ASCII digits and dashes, without unseen signs; a blank stays one."""
    seen = [
        str(unicodedata.decimal(sign))
        if sign.isdecimal()
        else " "
        if sign.isspace()
        else ""
        if _is_unseen(sign)
        else sign
        for sign in unicodedata.normalize("NFKC", text)
    ]
    return _DASHES.sub("-", "".join(seen)).translate(_LIKE_X)


def _is_unseen(sign: str) -> bool:
    return sign in _FILLERS or unicodedata.category(sign) in _UNSEEN


def _figures(run: str) -> Iterator[str]:
    """Yield every figure of a number's length that neighbouring pieces of a run make together."""
    pieces = _PIECES.findall(run)
    for start in range(len(pieces)):
        figure = ""
        for piece in pieces[start:]:
            figure += piece
            if len(figure) in _LENGTHS:
                yield figure
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
