"""Reads XLSX sheets as rows of text, streaming, and refuses workbooks made to exhaust the reader."""

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, BinaryIO

from openpyxl import load_workbook

from resolvers.intake_refusals import FileTooLarge, FileUnreadable

RowParts = tuple[int, tuple[str, ...], Mapping[int, str]]

_MAX_PARTS = 2_000
# A sheet is read as a stream; every other part (shared strings above all) is held in memory by the reader.
_UNPACKED_SHEETS = 8
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
# Excel keeps 15 significant digits: a longer whole number has silently lost its last ones.
_FIRST_UNSAFE_INTEGER = 10**15


def sheets_of(file: BinaryIO, max_bytes: int) -> Iterator[tuple[str, Iterator[RowParts]]]:
    """Return (sheet name, rows) for each sheet, in order. Raises: FileUnreadable, FileTooLarge."""
    _refuse_bomb(file, max_bytes)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns about styles and extensions that carry no data
            # Links to other workbooks are not followed; formulas stay formulas, so that they can be refused.
            book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
    except Exception:  # openpyxl answers a broken workbook with a dozen exception types, some echoing content
        raise FileUnreadable("the workbook is broken") from None
    return ((sheet.title, _rows(sheet)) for sheet in book.worksheets)


def _refuse_bomb(file: BinaryIO, max_bytes: int) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            sheets = sum(part.file_size for part in parts if _SHEET_PART.fullmatch(part.filename))
            if len(parts) > _MAX_PARTS or sheets > max_bytes * _UNPACKED_SHEETS:
                raise FileTooLarge(max_bytes)
            if sum(part.file_size for part in parts) - sheets > max_bytes:
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
    try:
        sheet.reset_dimensions()  # the declared size is not to be trusted
        rows = sheet.iter_rows()
        number = 0
        while (cells := _next(rows)) is not None:
            number += 1
            yield _row(number, cells)
    except FileUnreadable:
        raise
    except Exception:  # see sheets_of
        raise FileUnreadable("the workbook is broken") from None


def _next(rows: Iterator[Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return next(rows, None)


def _row(number: int, cells: tuple[Any, ...]) -> RowParts:
    texts: list[str] = []
    faults: dict[int, str] = {}
    for position, cell in enumerate(cells):
        if cell.value is None:
            texts.append("")
            continue
        fault = _fault(cell.data_type, cell.value)
        if fault:
            faults[position] = fault
        texts.append(_text(cell.value))
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
