"""Reads XLSX sheets as rows of text, streaming, and refuses workbooks made to exhaust the reader."""

import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.worksheet._reader import WorkSheetParser

from resolvers.intake.refusals import FileTooLarge, FileUnreadable

RowParts = tuple[int, tuple[str, ...], Mapping[int, str]]

_MAX_PARTS = 2_000
# What a part is for is said in three places that may disagree, so only sizes count: any part may be one that the
# reader holds in memory, and all of them together are read.
_UNPACKED_PARTS = 2
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 1_000
_MOST_EMPTY_ROWS = 1_000
# Excel keeps 15 significant digits: a longer whole number has silently lost its last ones.
_FIRST_UNSAFE_INTEGER = 10**15


def sheets_of(file: BinaryIO, max_bytes: int) -> Iterator[Iterator[RowParts]]:
    """Return the rows of each sheet, in order. Raises: FileUnreadable, FileTooLarge."""
    _refuse_bomb(file, max_bytes)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns about styles and extensions that carry no data
            # Links to other workbooks are not followed; formulas stay formulas, so that they can be refused.
            book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
    except Exception:  # openpyxl answers a broken workbook with a dozen exception types, some echoing content
        raise FileUnreadable("the workbook is broken") from None
    return (_rows(sheet) for sheet in book.worksheets)


def _refuse_bomb(file: BinaryIO, max_bytes: int) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            sizes = [part.file_size for part in parts]
            if len(parts) > _MAX_PARTS or max(sizes, default=0) > max_bytes or sum(sizes) > max_bytes * _UNPACKED_PARTS:
                raise FileTooLarge(max_bytes)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _declares_entities(archive, part):
                    raise FileUnreadable("the workbook declares a document type")
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise FileUnreadable("the workbook is broken") from None
    except Exception as error:
        if isinstance(error, FileTooLarge | FileUnreadable):
            raise
        raise FileUnreadable("the workbook is broken") from None
    file.seek(0)


def _declares_entities(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    with archive.open(part) as stream:
        return b"<!DOCTYPE" in stream.read(4096)


def _rows(sheet: Any) -> Iterator[RowParts]:
    """Yield the filled rows of a sheet under their own numbers. Raises: FileUnreadable."""
    try:
        filled = 0
        for number, cells in _parsed(sheet):
            if number > _MOST_ROWS:
                raise FileUnreadable(f"a sheet has rows beyond {_MOST_ROWS}")
            if not cells:
                continue
            if number <= filled:
                raise FileUnreadable("the rows of a sheet are not in order")
            if number - filled > _MOST_EMPTY_ROWS + 1:
                raise FileUnreadable(f"more than {_MOST_EMPTY_ROWS} empty rows stand above row {number}")
            filled = number
            yield _row(number, cells)
    except FileUnreadable:
        raise
    except Exception:  # see sheets_of
        raise FileUnreadable("the workbook is broken") from None


def _parsed(sheet: Any) -> Iterator[tuple[int, list[Mapping[str, Any]]]]:
    """Yield each row that is written, with its filled cells.

    openpyxl's own rows are not used: they make up every row and cell that the numbering skips, without bound.
    """
    book = sheet.parent
    with sheet._get_source() as source:
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,
            data_only=book.data_only,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        rows = parser.parse()
        while (row := _next(rows)) is not None:
            number, cells = row
            yield number, [cell for cell in cells if cell["value"] is not None]


def _next(rows: Iterator[Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return next(rows, None)


def _row(number: int, cells: list[Mapping[str, Any]]) -> RowParts:
    width = max(cell["column"] for cell in cells)
    if width > _MOST_COLUMNS:
        raise FileUnreadable(f"row {number} has cells beyond column {_MOST_COLUMNS}")
    texts = [""] * width
    faults: dict[int, str] = {}
    for cell in cells:
        position = cell["column"] - 1
        fault = _fault(cell["data_type"], cell["value"])
        if fault:
            faults[position] = fault
        texts[position] = _text(cell["value"])
    return number, tuple(texts), faults


def _fault(data_type: str, value: object) -> str | None:
    if data_type == "f":
        return "FORMULA"
    if data_type == "e":
        return "CELL_ERROR"
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) >= _FIRST_UNSAFE_INTEGER:
        return "DIGITS_LOST"
    return None


def _text(value: object) -> str:
    """Return what the cell shows to its author, without locale: `2026-01-31`, `0.2`, `是`."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    return str(value)
