"""What one cell says: text, date, amount or one of a few words, or the code of what is wrong with it."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from policies.identifiers import normalise
from resolvers.intake.templates import Field, values_of

# Everything that a text never needs: control characters (a line break and a tab are allowed), lone surrogates, and
# signs of format that hide a part of a text or show it in another order. What joins or directs the letters of a script
# stays: Mongolian, Tibetan and Uygur are written with such signs.
_UNFIT = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f"
)
_UNFIT_IN_LINES = re.compile(f"[{_UNFIT}]")
_UNFIT_IN_A_LINE = re.compile(f"[{_UNFIT}\n\r\u2028\u2029]")

LONG_TERM = date(2099, 12, 31)
# No organ of the present state decided anything before this day; an older date is a slip of the pen.
_FIRST_DAY = date(1949, 10, 1)
_NOT_ENDED = frozenset({"未终止", "未结束", "持续中", "NOT_ENDED"})
_DATE = re.compile(r"(\d{4})([-/.年]?)(\d{1,2})([-/.月]?)(\d{1,2})日?", re.ASCII)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_AMOUNT = re.compile(r"(\d{1,12})(?:\.(\d{1,6}))?", re.ASCII)


class CellRefused(ValueError):
    """A cell cannot be read; `code` says why and nothing repeats the cell."""

    def __init__(self, code: str) -> None:
        super().__init__(f"the cell is refused: `{code}`")
        self.code = code


def is_unfit(text: str, *, of_lines: bool = False) -> bool:
    """Say whether a text holds a character that it does not need. of_lines: whether it may have several lines."""
    if text.isprintable():  # nearly every text, and quickly told
        return False
    return (_UNFIT_IN_LINES if of_lines else _UNFIT_IN_A_LINE).search(text) is not None


def text_of(cell: str, field: Field) -> str:
    """Return a text within the field's length. Raises: CellRefused with TEXT_TOO_LONG."""
    if len(cell) > field.length:
        raise CellRefused("TEXT_TOO_LONG")
    return cell


@lru_cache(maxsize=8192)
def date_of(cell: str) -> date | None:
    """Return the day that `YYYY/MM/DD`, `YYYY-MM-DD` or `YYYYMMDD` names; None stands for long-term (2099/12/31).

    Raises: CellRefused with DATE_INVALID.
    """
    found = _DATE.fullmatch(normalise(cell).removesuffix(" 00:00:00"))
    if found is None:
        raise CellRefused("DATE_INVALID")
    year, first, month, second, day = found.groups()
    if bool(first) != bool(second) or (not first and len(month + day) != 4):
        raise CellRefused("DATE_INVALID")
    try:
        named = date(int(year), int(month), int(day))
    except ValueError:
        raise CellRefused("DATE_INVALID") from None
    if named < _FIRST_DAY:
        raise CellRefused("DATE_INVALID")
    return None if named >= LONG_TERM else named


def day_of(value: str | date) -> date | None:
    """Return the day of a text `YYYY-MM-DD`, or of a date; None stands for long-term (2099-12-31).

    Raises: CellRefused with DATE_INVALID.
    """
    text = value.isoformat() if isinstance(value, date) else value
    if not _ISO_DAY.fullmatch(text):
        raise CellRefused("DATE_INVALID")
    return date_of(text)


def end_of(cell: str) -> date | str:
    """Return the day on which an act ended, or `NOT_ENDED` while it lasts. Raises: CellRefused with DATE_INVALID."""
    return "NOT_ENDED" if cell in _NOT_ENDED else date_of(cell) or "NOT_ENDED"


def amount_of(cell: str) -> str:
    """Return a decimal(18,6) as plain text without idle zeros. Raises: CellRefused with AMOUNT_INVALID."""
    found = _AMOUNT.fullmatch(normalise(cell))
    if found is None:
        raise CellRefused("AMOUNT_INVALID")
    whole, decimals = found.group(1).lstrip("0") or "0", (found.group(2) or "").rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def value_of(cell: str, field: Field) -> str:
    """Return what one of the field's few words means. Raises: CellRefused with VALUE_UNKNOWN or TEXT_TOO_LONG."""
    words: Mapping[str, str] = values_of(field.name)
    if cell in words:
        return words[cell]
    if len(cell) > field.length:
        raise CellRefused("TEXT_TOO_LONG")
    label = cell.replace("－", "-").replace("—", "-")
    for start, value in words.items():
        if start.endswith("-") and label.startswith(start) and len(label) > len(start):
            return label if value == "KEEP" else value
    raise CellRefused("VALUE_UNKNOWN")
