"""What `load` does with one file: recognise its sheets, bring the rows in, and write down what to mend."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from db.database import Database, Transaction
from resolvers.intake.forms import Row
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import FILE, ROW_BY_ROW, Circumstances, Order, attestation_made
from resolvers.intake.refusals import ColumnsMissing, FileEmpty
from resolvers.intake.rejects import Rejects, unshielded
from resolvers.intake.rows import Line
from resolvers.intake.submitters import provider_on_file
from resolvers.intake.tabular import MAX_BYTES, Sheet, SheetRow, Source, open_source
from resolvers.intake.taking import KeepRefused, kept_nowhere, take_all
from resolvers.intake.tally import Outcome
from resolvers.intake.templates import Heading, Kind, Layout, heading_of, is_bookkeeping, recognise, recognised

# A title or a note may stand above the header row; a header row names at least this many columns.
_ROWS_BEFORE_HEADERS = 10
_HEADERS_AT_LEAST = 3
_FIRST_DATA_ROW = 2


def _unheard(*_done: int) -> None:
    """Hear no progress."""


@dataclass(frozen=True)
class Batch:
    """Rows of one kind and layout by one provider, who publishes them as it says and attests to their truth.

    rows: template field (or extension field) → text, one mapping for each row, in order
    published: as `Terms.published`
    """

    provider_code: str
    kind: Kind
    layout: Layout
    rows: Iterable[Mapping[str, str]]
    published: str | None = None


@dataclass(frozen=True)
class LoadOptions:
    """How a file is loaded.

    published: as `Terms.published`; rejects_dir: where rejected rows go, None = nowhere
    attested: the version of the attestation that the provider makes; none = the one in force (IM-2018 §21)
    progress: told rows done and bytes read, after each chunk
    """

    provider_code: str
    circumstances: Circumstances
    published: str | None = None
    rejects_dir: Path | None = None
    attested: str | None = None
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

    Raises: the refusals of `intake.refusals`; IntakeBusy; the store's errors.
    """
    with ExitStack() as stack:
        rejects = None
        if options.rejects_dir is not None:
            rejects = Rejects(options.rejects_dir, path)
            stack.callback(rejects.discard)
        source = stack.enter_context(open_source(path, max_bytes=options.max_bytes))
        ignored: list[str] = []
        outcome = await take_all(
            database,
            _ordered(database, options),
            _lines(source, ignored),
            keep_refused=_kept_in(rejects) if rejects else kept_nowhere,
            progress=lambda rows: options.progress(rows, source.bytes_done()),
        )
        return FileOutcome(outcome, rejects.keep() if rejects else (), tuple(ignored))


async def load_rows(
    database: Database,
    batch: Batch,
    *,
    circumstances: Circumstances,
    submission_id: str | None = None,
    progress: Callable[[int], None] = _unheard,
) -> Outcome:
    """Bring a batch's rows into the store, all good ones in one transaction.

    submission_id: of the receipt, a random one unless given; progress: told the rows done, after each chunk
    Raises: ProviderUnknown, ProviderNotEntitled, ProviderSuspended, CatalogueItemNotInForce, IntakeBusy.
    """
    options = LoadOptions(batch.provider_code, circumstances, published=batch.published)
    ordered = _ordered(database, options)
    return await take_all(database, ordered, _rows(batch), submission_id=submission_id, progress=progress)


def _ordered(database: Database, options: LoadOptions) -> Callable[[Transaction], Awaitable[Order]]:
    """Return how the order of a file is made, once its provider can be looked up."""

    async def order(transaction: Transaction) -> Order:
        here = options.circumstances
        submitter = await provider_on_file(transaction, database.dialect, options.provider_code)
        statement = attestation_made(submitter, options.attested, today=here.today)
        return Order(submitter, here, FILE, ROW_BY_ROW, statement, published=options.published)

    return order


def _kept_in(rejects: Rejects) -> KeepRefused:
    def write(row: Row, problems: Sequence[Problem]) -> None:
        if isinstance(row, Line):
            rejects.write(row, problems)

    return write


def _rows(batch: Batch) -> Iterator[Line]:
    headings: dict[tuple[str, ...], Heading] = {}
    for number, row in enumerate(batch.rows, start=_FIRST_DATA_ROW):
        names = tuple(row)
        heading = headings.get(names)
        if heading is None:
            heading = headings[names] = heading_of(batch.kind, batch.layout, names)
        yield Line(number=number, heading=heading, cells=tuple(row.values()), faults={})


def _lines(source: Source, ignored: list[str]) -> Iterator[Line]:
    """Yield the data rows of every sheet with a template's headers.

    ignored: gets the places of sheets without such headers
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


def _headed(sheet: Sheet) -> tuple[Heading, Iterator[SheetRow]] | None:
    """Return the heading of a sheet and the rows below it, None for an empty sheet. Raises: ColumnsMissing."""
    passed: list[SheetRow] = []
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


def _data(sheet: Sheet, heading: Heading, rows: Iterator[SheetRow]) -> Iterator[Line]:
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
