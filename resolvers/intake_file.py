"""What `load` does with one file: recognise its sheets, bring the rows in, and write down what to mend."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from db.database import Database
from resolvers.intake import Circumstances, Intake, Outcome
from resolvers.intake_refusals import ColumnsMissing, FileEmpty
from resolvers.intake_rows import Line, Problem
from resolvers.rejects import Rejects, unshielded
from resolvers.tabular import MAX_BYTES, Row, Sheet, Source, open_source
from resolvers.templates import Heading, is_bookkeeping, recognise, recognised

# A title or a note may stand above the header row; a header row names at least this many columns.
_ROWS_BEFORE_HEADERS = 10
_HEADERS_AT_LEAST = 3


def _unheard(_rows: int, _bytes: int) -> None:
    """Hear no progress."""


@dataclass(frozen=True)
class LoadOptions:
    """How a file is loaded.

    published: as `Terms.published`; rejects_dir: where rejected rows go, None = nowhere
    progress: told rows done and bytes read, after each chunk
    """

    provider_code: str
    circumstances: Circumstances
    published: str | None = None
    rejects_dir: Path | None = None
    max_bytes: int = MAX_BYTES
    progress: Callable[[int, int], None] = _unheard


@dataclass(frozen=True)
class FileOutcome:
    """What became of a file. rejects: the files of rejected rows, empty if there are none or no folder was named."""

    rows: Outcome
    rejects: tuple[Path, ...] = ()
    ignored_sheets: tuple[str, ...] = ()


async def load_file(database: Database, path: Path, options: LoadOptions) -> FileOutcome:
    """Load one double-publicity file: every good row, or after an error none.

    Raises: the refusals of `intake_refusals`; IntakeBusy; the store's errors.
    """
    with ExitStack() as stack:
        rejects = None
        if options.rejects_dir is not None:
            rejects = Rejects(options.rejects_dir, path)
            stack.callback(rejects.discard)
        source = stack.enter_context(open_source(path, max_bytes=options.max_bytes))
        ignored: list[str] = []
        intake = Intake(
            provider_code=options.provider_code,
            lines=_lines(source, ignored),
            circumstances=options.circumstances,
            published=options.published,
            rejected=rejects.write if rejects else _kept_nowhere,
            progress=lambda rows: options.progress(rows, source.bytes_done()),
        )
        outcome = await intake.run(database)
        return FileOutcome(outcome, rejects.keep() if rejects else (), tuple(ignored))


def _kept_nowhere(_line: Line, _problems: Sequence[Problem]) -> None:
    """Keep a rejected row nowhere but in the outcome."""


def _lines(source: Source, ignored: list[str]) -> Iterator[Line]:
    """Yield the data rows of every sheet with a template's headers.

    ignored: gets the names of sheets without such headers
    Raises: FileEmpty, ColumnsMissing, ColumnsDuplicated.
    """
    rows_seen = recognised_any = False
    missing: ColumnsMissing | None = None
    for sheet in source.sheets:
        try:
            found = _headed(sheet)
        except ColumnsMissing as error:
            missing = missing or error
            ignored.append(sheet.name or "")
            continue
        if found is None:
            continue
        recognised_any = True
        for line in _data(sheet, *found):
            rows_seen = True
            yield line
    if missing and not recognised_any:
        raise missing
    if not rows_seen:
        raise FileEmpty


def _headed(sheet: Sheet) -> tuple[Heading, Iterator[Row]] | None:
    """Return the heading of a sheet and the rows below it, None for an empty sheet. Raises: ColumnsMissing."""
    passed: list[Row] = []
    for row in sheet.rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        if recognised(row.cells) >= _HEADERS_AT_LEAST:
            return recognise(_trimmed(row.cells)), sheet.rows
        passed.append(row)
        if len(passed) == _ROWS_BEFORE_HEADERS:
            break
    if not passed:
        return None
    # Raises with the columns that the first filled row lacks.
    return recognise(_trimmed(passed[0].cells)), chain(passed[1:], sheet.rows)


def _data(sheet: Sheet, heading: Heading, rows: Iterator[Row]) -> Iterator[Line]:
    shielded = any(is_bookkeeping(header) for header in heading.headers)
    for row in rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        cells = tuple(map(unshielded, row.cells)) if shielded else row.cells
        yield Line(row.number, heading, cells, row.faults, sheet.name)


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    """Return the headers without the empty cells that spreadsheets add at the end."""
    end = max((place for place, cell in enumerate(cells, start=1) if cell.strip()), default=0)
    return cells[:end]
