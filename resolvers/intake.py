"""The one door for licences and penalties: rows in, subjects and records written, each bad row named.

One submission is one transaction: what the outcome counts is durable, and after an error nothing is.
Requirements: IM-2018 §18–§23; IM-2017-27 (15).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from secrets import token_hex

from db.database import Database, Dialect, Transaction
from db.identity import IdentityKeys
from policies.clocks import LEGAL_DAY
from resolvers.collecting import seldom_collecting
from resolvers.intake_records import Draft, category_of, draft_of
from resolvers.intake_refusals import CatalogueItemNotInForce
from resolvers.intake_rows import Line, Problem, Terms
from resolvers.intake_store import ChunkResult, Stage
from resolvers.intake_terms import items_in_force, known_regions, provider_of
from resolvers.templates import Heading, Kind, Layout, heading_of

_CHUNK = 4_000
_MOST_PROBLEMS = 1_000
_FIRST_DATA_ROW = 2

Chunk = list[tuple[int, Line, Draft | list[Problem]]]
Rejected = Callable[[Line, Sequence[Problem]], None]


def random_id() -> str:
    """Return a random 128-bit id."""
    return token_hex(16)


def _unheard(_rows: int) -> None:
    """Hear no progress."""


@dataclass(frozen=True)
class Submission:
    """Rows of one kind and layout by one provider.

    rows: template field (or extension field) → text, one mapping for each row, in order
    published: as `Terms.published`
    """

    provider_code: str
    kind: Kind
    layout: Layout
    rows: Iterable[Mapping[str, str]]
    published: str | None = None


@dataclass(frozen=True)
class Circumstances:
    """What comes from outside: the identity keys, the moment, and where ids come from."""

    keys: IdentityKeys
    now: datetime
    new_id: Callable[[], str] = random_id


@dataclass(frozen=True)
class RowProblem:
    """One refused cell. row: as a spreadsheet numbers it; sheet: None for CSV; never a value."""

    row: int
    column: str
    code: str
    sheet: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of a submission, in rows. problems: the first thousand, in row order.

    procedure_unstated: penalties that stay restricted because their procedure is not stated (IM-2018 §13(5))
    ignored_columns: headers that no template knows; their cells were not read
    """

    accepted: int = 0
    unchanged: int = 0
    updated: int = 0
    rejected: int = 0
    problems: tuple[RowProblem, ...] = ()
    procedure_unstated: int = 0
    ignored_columns: tuple[str, ...] = ()


async def load_rows(
    database: Database,
    submission: Submission,
    *,
    circumstances: Circumstances,
    progress: Callable[[int], None] = _unheard,
) -> Outcome:
    """Bring a submission's rows into the store, all good ones in one transaction.

    progress: told the number of rows done, after each chunk
    Raises: ProviderUnknown, ProviderNotEntitled, ProviderSuspended, CatalogueItemNotInForce, IntakeBusy.
    """
    intake = Intake(
        provider_code=submission.provider_code,
        lines=_lines(submission),
        circumstances=circumstances,
        published=submission.published,
        progress=progress,
    )
    return await intake.run(database)


@dataclass
class Intake:
    """One submission on its way in. rejected: told each bad row, in row order, before the commit."""

    provider_code: str
    lines: Iterable[Line]
    circumstances: Circumstances
    published: str | None = None
    rejected: Rejected = lambda _line, _problems: None
    progress: Callable[[int], None] = _unheard
    tally: "Tally" = field(default_factory=lambda: Tally())

    async def run(self, database: Database) -> Outcome:
        """Write the good rows in one transaction and return what became of all."""
        with seldom_collecting():
            return await self._run(database)

    async def _run(self, database: Database) -> Outcome:
        async with database.transaction() as transaction:
            terms = await self._terms(transaction, database.dialect)
            stage = Stage(transaction, database.dialect, terms)
            await stage.open()
            numbered = enumerate(self.lines)
            while chunk := self._drafted(numbered, terms):
                await self._write(chunk, stage)
                self.progress(self.tally.rows)
            await stage.close()
        return self.tally.outcome()

    async def _terms(self, transaction: Transaction, dialect: Dialect) -> Terms:
        now = self.circumstances.now
        today = now.astimezone(LEGAL_DAY).date()
        provider = await provider_of(transaction, dialect, self.provider_code)
        return Terms(
            provider=provider,
            items=await items_in_force(transaction, dialect, region_code=provider.region_code, today=today),
            regions=await known_regions(transaction),
            keys=self.circumstances.keys,
            now=now,
            today=today,
            published=self.published,
        )

    def _drafted(self, numbered: Iterator[tuple[int, Line]], terms: Terms) -> Chunk:
        chunk: Chunk = []
        for number, line in islice(numbered, _CHUNK):
            self.tally.see(line.heading, terms)
            chunk.append((number, line, draft_of(line, terms)))
        return chunk

    async def _write(self, chunk: Chunk, stage: Stage) -> None:
        good = [(number, drafted) for number, _, drafted in chunk if isinstance(drafted, Draft)]
        bad = {number: drafted for number, _, drafted in chunk if not isinstance(drafted, Draft)}
        result = await stage.write(good, self.circumstances.new_id)
        lines = {number: line for number, line, _ in chunk}
        bad |= {
            number: [_problem(lines[number], "counterpartName", "IDENTIFIER_CONFLICT")] for number in result.conflicts
        }
        bad |= {
            number: [_problem(lines[number], "decisionNumber", "DUPLICATE_IN_FILE")] for number in result.duplicates
        }
        self.tally.add(len(chunk), result)
        self.tally.procedure_unstated += sum(draft.procedure_unstated for number, draft in good if number not in bad)
        for number in sorted(bad):
            self.tally.reject(lines[number], bad[number])
            self.rejected(lines[number], bad[number])


class Tally:
    """Counts while rows come in."""

    def __init__(self) -> None:
        self.rows = 0
        self.procedure_unstated = 0
        self._accepted = self._unchanged = self._updated = self._rejected = 0
        self._problems: list[RowProblem] = []
        self._ignored: dict[str, None] = {}
        self._heading: Heading | None = None

    def see(self, heading: Heading, terms: Terms) -> None:
        """Look at a row's heading once. Raises: CatalogueItemNotInForce if no row under it can be taken."""
        if heading is self._heading:
            return
        self._heading = heading
        self._ignored.update(dict.fromkeys(heading.ignored))
        natures = {"ORGANISATION": (False,), "PERSON": (True,), "COMBINED": (False, True)}[heading.layout]
        categories = [category_of(heading.kind, person=person) for person in natures]
        if not terms.items.keys() & set(categories):
            raise CatalogueItemNotInForce(categories)

    def add(self, rows: int, result: ChunkResult) -> None:
        """Count the rows of a chunk that were done, and those of them that were taken."""
        self.rows += rows
        self._accepted += result.created
        self._unchanged += result.unchanged
        self._updated += result.updated

    def reject(self, line: Line, problems: Sequence[Problem]) -> None:
        """Count a rejected row and keep its problems while there is room."""
        self._rejected += 1
        room = _MOST_PROBLEMS - len(self._problems)
        self._problems.extend(
            RowProblem(line.number, problem.column, problem.code, line.sheet) for problem in problems[:room]
        )

    def outcome(self) -> Outcome:
        """Return the counts as they stand."""
        return Outcome(
            accepted=self._accepted,
            unchanged=self._unchanged,
            updated=self._updated,
            rejected=self._rejected,
            problems=tuple(self._problems),
            procedure_unstated=self.procedure_unstated,
            ignored_columns=tuple(self._ignored),
        )


def _problem(line: Line, field: str, code: str) -> Problem:
    return Problem(line.heading.header_of(field), code, position=line.heading.positions.get(field))


def _lines(submission: Submission) -> Iterator[Line]:
    headings: dict[tuple[str, ...], Heading] = {}
    for number, row in enumerate(submission.rows, start=_FIRST_DATA_ROW):
        names = tuple(row)
        heading = headings.get(names)
        if heading is None:
            heading = headings[names] = heading_of(submission.kind, submission.layout, names)
        yield Line(number=number, heading=heading, cells=tuple(row.values()), faults={})
