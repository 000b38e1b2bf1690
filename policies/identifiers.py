"""Identifiers: who is meant, checked digit by digit; nothing here remembers or repeats a number."""

from collections.abc import Mapping
from datetime import date
from operator import mul
from re import compile as pattern

from stdnum.cn import ric

# Written by providers for sole traders without a code; matching on it would merge strangers.
PLACEHOLDER_USCC = "0" * 17 + "X"

DOCUMENT_KINDS = frozenset(
    {
        "CITIZEN_ID",
        "HMT_RESIDENCE_PERMIT",
        "FOREIGN_PR_CARD",
        "PASSPORT",
        "HM_TRAVEL_PERMIT",
        "TW_TRAVEL_PERMIT",
        "OTHER",
    }
)

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}

# GB 32100-2015: 31 characters without I, O, S, V, Z; weights 3^(i-1) mod 31.
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC_VALUES: Mapping[str, int] = {character: value for value, character in enumerate(_USCC_ALPHABET)}
USCC_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_USCC_CHARACTERS = frozenset(_USCC_ALPHABET)
# GB 11714-1997: digits and all letters; the standard gives the weights as a list.
ORGANISATION_VALUES: Mapping[str, int] = {
    character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
ORGANISATION_CHECKS = "0123456789X"

_DIGITS = pattern(r"[0-9]{17}[0-9X]")
_OLD_PR_CARD = pattern(r"[A-Z]{3}[0-9]{12}")
_COUNTRY = pattern(r"[A-Z]{3}")
_FREE_NUMBER_LENGTH = 64  # width of the template's column for a person's number


DOMESTIC_ISSUER = "CHN"
ISSUED_ABROAD = frozenset({"PASSPORT", "OTHER"})


class IdentifierInvalid(ValueError):
    """An identifier is refused; `reason` says why, nothing repeats the value."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"identifier is invalid: `{reason}`")
        self.reason = reason


def normalise(text: str) -> str:
    """Return `text` trimmed, in half-width characters and capital letters."""
    if not text.isascii():
        text = text.translate(_HALF_WIDTH)
    return text.strip().upper()


def issuer_of(kind: str, stated: str | None) -> str:
    """Return the issuing country that matching uses: only a foreign document has one of its own (NX-2024 §25)."""
    return normalise(stated) if kind in ISSUED_ABROAD and stated else DOMESTIC_ISSUER


def check_uscc(text: str) -> str:
    """Return the normalised 18 characters of a unified social credit code.

    Raises: IdentifierInvalid with PLACEHOLDER, LENGTH, ALPHABET, CHECK_DIGIT or ORGANISATION_CHECK_DIGIT.
    Source: GB 32100-2015 and, for characters 9 to 17, GB 11714-1997.
    """
    code = normalise(text)
    if code == PLACEHOLDER_USCC:
        raise IdentifierInvalid("PLACEHOLDER")
    if len(code) != 18:
        raise IdentifierInvalid("LENGTH")
    # The region (characters 3 to 8) is a GB/T 2260 code: digits only.
    if not _USCC_CHARACTERS.issuperset(code) or not code[2:8].isdigit():
        raise IdentifierInvalid("ALPHABET")
    if code[17] != _uscc_check_digit(code):
        raise IdentifierInvalid("CHECK_DIGIT")
    if code[16] != _organisation_check_digit(code):
        raise IdentifierInvalid("ORGANISATION_CHECK_DIGIT")
    return code


def check_document(kind: str, number: str, issuer: str | None = None, *, today: date | None = None) -> str:
    """Return the normalised number of a person's document.

    issuer: ISO 3166 alpha-3 country; a passport is nothing without it (NX-2024 §25)
    today: with it, a birth date that is still to come is refused too
    Raises: IdentifierInvalid with DOCUMENT_KIND, LENGTH, ALPHABET, ADDRESS, BIRTH_DATE, CHECK_DIGIT or ISSUER_REQUIRED.
    """
    if kind not in DOCUMENT_KINDS:
        raise IdentifierInvalid("DOCUMENT_KIND")
    if kind == "PASSPORT" and not _COUNTRY.fullmatch(normalise(issuer or "")):
        raise IdentifierInvalid("ISSUER_REQUIRED")
    document = normalise(number)
    if kind in ("CITIZEN_ID", "HMT_RESIDENCE_PERMIT"):
        return _checked_card(kind, document, today)
    if kind == "FOREIGN_PR_CARD" and not _OLD_PR_CARD.fullmatch(document):
        return _checked_card(kind, document, today)
    if not 0 < len(document) <= _FREE_NUMBER_LENGTH:
        raise IdentifierInvalid("LENGTH")
    if not document.isprintable():
        raise IdentifierInvalid("ALPHABET")
    return document


def birth_date(kind: str, number: str) -> date | None:
    """Return the birth date that an 18-character card number carries, None where there is none to read."""
    digits = normalise(number)
    if kind not in ("CITIZEN_ID", "HMT_RESIDENCE_PERMIT", "FOREIGN_PR_CARD") or not _DIGITS.fullmatch(digits):
        return None
    try:
        return date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return None


def masked(number: str) -> str:
    """Return stars and the last two characters; a number of two or fewer is all stars."""
    shown = 2 if len(number) > 2 else 0
    return "*" * (len(number) - shown) + number[len(number) - shown :]


def listed_mask(number: str) -> str:
    """Return the longer form for a list whose own law publishes the number: first 6, stars, last 4."""
    return f"{number[:6]}********{number[14:]}" if len(number) == 18 else masked(number)


def _uscc_check_digit(code: str) -> str:
    # stdnum.cn.uscc counts the same (a test compares them) but needs 19 µs, too much for a bulk load.
    total = sum(map(mul, map(USCC_VALUES.__getitem__, code[:17]), USCC_WEIGHTS))
    return _USCC_ALPHABET[-total % 31]


def _organisation_check_digit(code: str) -> str:
    total = sum(map(mul, map(ORGANISATION_VALUES.__getitem__, code[8:16]), ORGANISATION_WEIGHTS))
    return ORGANISATION_CHECKS[-total % 11]


def _checked_card(kind: str, document: str, today: date | None) -> str:
    """Return an 18-character card number whose form, address, birth date and check digit hold (GB 11643-1999)."""
    if len(document) != 18:
        raise IdentifierInvalid("LENGTH")
    if not _DIGITS.fullmatch(document):
        raise IdentifierInvalid("ALPHABET")
    # A citizen's address code is not looked up: codes are abolished and new ones made.
    if kind == "HMT_RESIDENCE_PERMIT" and document[:6] not in ("810000", "820000", "830000"):
        raise IdentifierInvalid("ADDRESS")
    if kind == "FOREIGN_PR_CARD" and document[0] != "9":
        raise IdentifierInvalid("ADDRESS")
    born = birth_date(kind, document)
    if born is None or (today is not None and born > today):
        raise IdentifierInvalid("BIRTH_DATE")
    if document[17] != ric.calc_check_digit(document):
        raise IdentifierInvalid("CHECK_DIGIT")
    return document
