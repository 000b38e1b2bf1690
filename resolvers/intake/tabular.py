"""Reads CSV and XLSX files as rows of text, in bounded memory.

CSV is UTF-8 (with or without BOM) or GB18030, decided strictly over the whole file. XLSX cells become
the text that an agency means; a cell that cannot be trusted (formula, error value, a number that lost
digits) carries a fault instead of a value.
"""

import codecs
import csv
import io
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from resolvers.intake.refusals import EncodingUnknown, FieldTooLong, FileTooLarge, FileUnreadable
from resolvers.intake.workbook import sheets_of

MAX_BYTES = 128 * 1024 * 1024  # of a workbook, and of what it unpacks to
MAX_TEXT_BYTES = 4 * 1024**3  # of a text, which is read as it comes
_BLOCK = 1 << 20
_HEADER_CHARACTERS = 64_000
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True)
class SheetRow:
    """One row as a spreadsheet numbers it. faults: column position → code of a cell that cannot be trusted."""

    number: int
    cells: tuple[str, ...]
    faults: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """One table. name: None for CSV; rows: a stream that can be read once."""

    name: str | None
    rows: Iterator[SheetRow]


@dataclass(frozen=True)
class Source:
    """An open file. bytes_done: how far the reader has come in the file's `size` bytes."""

    sheets: Iterator[Sheet]
    size: int
    bytes_done: Callable[[], int]


@contextmanager
def open_source(path: Path, *, max_bytes: int = MAX_BYTES) -> Iterator[Source]:
    """Open a CSV or XLSX file, told apart by content. Raises the file refusals of `intake.refusals`.

    max_bytes: of a workbook
    """
    with opened(path) as file:
        size = path.stat().st_size
        head = file.read(8)
        file.seek(0)
        if head.startswith((_OLE, _ZIP)) and size > max_bytes:
            raise FileTooLarge(max_bytes)
        if head.startswith(_OLE):
            raise FileUnreadable("it is an old or encrypted Excel file; save it as XLSX or CSV")
        if head.startswith(_ZIP):
            named = sheets_of(file, max_bytes)
            # A title may say anything of anybody: a sheet is told by its place.
            sheets: Iterator[Sheet] = (
                Sheet(f"#{place}", (SheetRow(*row) for row in rows)) for place, rows in enumerate(named, start=1)
            )
        else:
            encoding = _encoding_of(file)
            file.seek(0)
            sheets = iter([Sheet(None, _csv_rows(file, encoding))])
        yield Source(sheets=sheets, size=size, bytes_done=lambda: min(size, file.tell()))


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file of bearable length. Raises: FileUnreadable, FileTooLarge."""
    try:
        found = path.stat()
    except OSError:
        raise FileUnreadable("it does not exist or may not be opened") from None
    if not stat.S_ISREG(found.st_mode):
        raise FileUnreadable("it is not a regular file")
    if found.st_size > MAX_TEXT_BYTES:
        raise FileTooLarge(MAX_TEXT_BYTES)
    try:
        file = path.open("rb")
    except OSError:
        raise FileUnreadable("it does not exist or may not be opened") from None
    with file:
        yield file


def _encoding_of(file: BinaryIO) -> str:
    """Return the one encoding in which the whole file is valid; UTF-8 wins where both are."""
    head = file.read(4)
    file.seek(0)
    if head.startswith(_WIDE_BOMS):
        raise EncodingUnknown
    for encoding in ("utf-8-sig", "gb18030"):
        if _decodes(file, encoding):
            return encoding
    raise EncodingUnknown


def _decodes(file: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    file.seek(0)
    try:
        while block := file.read(_BLOCK):
            if b"\0" in block:
                raise EncodingUnknown
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _csv_rows(file: BinaryIO, encoding: str) -> Iterator[SheetRow]:
    text = io.TextIOWrapper(file, encoding=encoding, errors="strict", newline="")
    number = 0
    try:
        delimiter = _delimiter_of(text.readline(_HEADER_CHARACTERS))
        text.seek(0)
        for number, cells in enumerate(csv.reader(text, delimiter=delimiter, strict=True), start=1):
            yield SheetRow(number, tuple(cells))
    except UnicodeDecodeError:  # only if the file changed after its encoding was decided; the error holds its bytes
        raise EncodingUnknown from None
    except csv.Error as error:
        if "field larger" in str(error):
            raise FieldTooLong(number + 1) from None
        raise FileUnreadable(f"its quotation marks do not match near row {number + 1}") from None
    finally:
        with suppress(ValueError):  # a reader left half-way is closed after its file
            text.detach()


def _delimiter_of(line: str) -> str:
    """Return the delimiter of the first line: comma unless tab or semicolon is more frequent."""
    return max(",\t;", key=line.count)
