"""One submission on its way in, whatever its form: rows become drafts, drafts records, each bad row is named.

One submission is one transaction: what its receipt counts is durable, and after an error nothing is.
Requirements: IM-2018 §18–§23; IM-2017-27 (15); IM-2024 §26, §27.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from db.database import Database, Dialect, Transaction
from resolvers.intake.chunks import ChunkResult, SubmissionAct
from resolvers.intake.collecting import seldom_collecting
from resolvers.intake.consents import lacking_consents
from resolvers.intake.drafts import Draft, drafted
from resolvers.intake.entries import path_of
from resolvers.intake.forms import Row
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import (
    ALL_OR_NOTHING,
    Order,
    Refused,
    begin,
    complete,
    list_refusals,
    random_id,
)
from resolvers.intake.rows import Line
from resolvers.intake.sorting import CONFLICT
from resolvers.intake.stage import Stage
from resolvers.intake.submitters import terms_for
from resolvers.intake.tally import Outcome, Tally
from resolvers.intake.terms import Terms
from resolvers.intake.turns import keep_others_out
from resolvers.intake.waiting import hold_doubtful, holds, is_in_doubt

CHUNK = 4_000
FEW_ROWS = 5  # are drafted at once: some milliseconds; more are in a thread, so that others have their turn
_SAVEPOINT = "intake"

KeepRefused = Callable[[Row, Sequence[Problem]], None]


def kept_nowhere(_row: Row, _problems: Sequence[Problem]) -> None:
    """Keep a refused row nowhere but in the outcome."""


def _unheard(_rows: int) -> None:
    """Hear no progress."""


@dataclass
class _Chunk:
    """Some rows by their numbers: those that became drafts, and what is wrong with the others.

    whose: the identity of whom a row is about that is in doubt alone
    """

    rows: dict[int, Row] = field(default_factory=dict)
    good: list[tuple[int, Draft]] = field(default_factory=list)
    bad: dict[int, Sequence[Problem]] = field(default_factory=dict)
    whose: dict[int, str] = field(default_factory=dict)


class Taking:
    """Takes rows in, chunk by chunk, inside the caller's transaction; the caller commits.

    Use: `open`, `take`, `close`.
    """

    def __init__(
        self,
        transaction: Transaction,
        dialect: Dialect,
        order: Order,
        *,
        submission_id: str | None = None,
        keep_refused: KeepRefused = kept_nowhere,
    ) -> None:
        """submission_id: as `SubmissionAct.id`; keep_refused: told each refused row in row order, before commit."""
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._order = order
        self._keep_refused = keep_refused
        self.id = submission_id or random_id()
        self.tally = Tally()
        self._holds = holds(order)

    async def open(self) -> None:
        """Begin the receipt and look up what every row is held to. INVARIANT: `keep_others_out` was asked before."""
        await begin(self._transaction, self._dialect, self.id, self._order)
        if self._order.mode == ALL_OR_NOTHING:
            await self._transaction.execute(f"savepoint {_SAVEPOINT}")
        self._terms = await terms_of(self._transaction, self._dialect, self._order)
        self._let_in = replace(self._terms, is_released=True)
        self._stage = Stage(self._transaction, self._dialect, self._act())
        await self._stage.open()

    async def take(
        self, rows: Iterable[Row], *, at_once: int | None = None, progress: Callable[[int], None] = _unheard
    ) -> None:
        """Take all rows in; a chunk of them is drafted while the store writes the one before.

        at_once: rows of a chunk; progress: told the number of rows done, after each of them
        """
        numbered = enumerate(rows, start=1)
        chunk = await self._drafted(numbered, at_once or CHUNK)
        while chunk.rows:
            writing = asyncio.create_task(self._write(chunk))
            try:
                chunk = await self._drafted(numbered, at_once or CHUNK)
            finally:
                await writing
            progress(self.tally.rows)

    async def _drafted(self, numbered: Iterator[tuple[int, Row]], at_most: int) -> _Chunk:
        """Return the next rows as drafts, none where there is no further row."""
        first = list(islice(numbered, min(FEW_ROWS, at_most)))
        if len(first) < FEW_ROWS:
            return self._draft(first)
        whole = chain(first, islice(numbered, at_most - FEW_ROWS))
        drafting = asyncio.create_task(asyncio.to_thread(self._draft, whole))
        try:
            return await asyncio.shield(drafting)
        finally:
            # Who is cancelled closes what the rows are read from: not before the thread has done with it.
            await asyncio.wait([drafting])

    def _draft(self, numbered: Iterable[tuple[int, Row]]) -> _Chunk:
        chunk = _Chunk()
        for number, row in numbered:
            if isinstance(row, Line):
                self.tally.see(row.heading, self._terms)
            found = drafted(row, self._terms)
            chunk.rows[number] = row
            if isinstance(found, Draft):
                chunk.good.append((number, found))
                continue
            chunk.bad[number] = found
            if self._holds and is_in_doubt(found):
                would_be = drafted(row, self._let_in)
                chunk.whose |= {number: would_be.identity_key} if isinstance(would_be, Draft) else {}
        return chunk

    async def _write(self, chunk: _Chunk) -> None:
        numbered, good, bad = chunk.rows, chunk.good, chunk.bad
        whose, today = self._terms.provider.id, self._terms.today
        bad |= await lacking_consents(self._transaction, self._dialect, good, unit_id=whose, today=today)
        result = await self._stage.write([each for each in good if each[0] not in bad])
        self._name(good, result)
        for number, (name, code) in result.refused.items():
            bad[number] = [_problem(numbered[number], name, code)]
        self.tally.add(numbered, good, bad, result)
        held = frozenset[int]()
        if self._holds:
            held = await hold_doubtful(
                self._transaction, self._order, submission_id=self.id, rows=numbered, bad=bad, whose=chunk.whose
            )
        self.tally.held += len(held)
        await self._refuse(numbered, {number: found for number, found in bad.items() if number not in held})

    def _name(self, drafts: Sequence[tuple[int, Draft]], result: ChunkResult) -> None:
        """Name those of whom a refusal tells that the store knows them, as a question that names them would."""
        known = {number for number, (_, code) in result.refused.items() if code == CONFLICT}
        for number, draft in drafts if known else ():
            if number in known:
                self._order.circumstances.names(draft.identity_key)

    async def close(self) -> Outcome:
        """Complete the receipt; what was to be whole or nothing and is not whole is undone."""
        if self._order.mode == ALL_OR_NOTHING and self.tally.refused:
            await self._transaction.execute(f"rollback to savepoint {_SAVEPOINT}")
            self.tally.undo()
            await list_refusals(self._transaction, self.id, self.tally.refusals(), start=1)
        else:
            await self._stage.close()
        if self._order.mode == ALL_OR_NOTHING:
            await self._transaction.execute(f"release savepoint {_SAVEPOINT}")
        counts = self.tally.counts()
        await complete(self._transaction, self._dialect, self.id, counts, self._order.request_digest)
        return self.tally.outcome(self.id)

    def _act(self) -> SubmissionAct:
        who, here = self._order.submitter, self._order.circumstances
        return SubmissionAct(
            id=self.id,
            provider=who.provider,
            origin=who.origin,
            role=who.role,
            bearer_key=who.bearer_key,
            unit_id=who.unit_id,
            now=here.now,
            today=here.today,
            new_id=here.new_id,
            alias=here.keys.alias,
            policy_revision=here.policy_revision,
        )

    async def _refuse(self, numbered: dict[int, Row], bad: dict[int, Sequence[Problem]]) -> None:
        refusals: list[Refused] = []
        for number in sorted(bad):
            row, problems = numbered[number], bad[number]
            sheet = row.sheet if isinstance(row, Line) else None
            refusals += (Refused(row.number, problem.field, problem.code, sheet) for problem in problems)
            self._keep_refused(row, problems)
        start = self.tally.listed + 1
        self.tally.refuse(len(bad), refusals)
        if self._order.mode != ALL_OR_NOTHING:
            await list_refusals(self._transaction, self.id, refusals, start=start)


async def take_all(
    database: Database,
    order: Callable[[Transaction], Awaitable[Order]],
    rows: Iterable[Row],
    *,
    submission_id: str | None = None,
    keep_refused: KeepRefused = kept_nowhere,
    progress: Callable[[int], None],
) -> Outcome:
    """Take rows that are at hand in, all in one transaction, and return what became of them."""
    with seldom_collecting():
        async with database.transaction() as transaction:
            await keep_others_out(transaction, database.dialect)
            made = await order(transaction)
            taking = Taking(transaction, database.dialect, made, submission_id=submission_id, keep_refused=keep_refused)
            await taking.open()
            await taking.take(rows, progress=progress)
            return await taking.close()


async def terms_of(transaction: Transaction, dialect: Dialect, order: Order) -> Terms:
    """Look up what every row of a submission is held to."""
    here = order.circumstances
    terms = await terms_for(transaction, dialect, order.submitter, keys=here.keys, now=here.now, today=here.today)
    return replace(terms, published=order.published, is_released=order.is_released)


def _problem(row: Row, field: str, code: str) -> Problem:
    """Return what the store finds wrong with a row; the key of a template's row is its decision's number."""
    if isinstance(row, Line):
        column, position = row.heading.called("decisionNumber" if field == "providerKey" else field)
        return Problem(column, code, position=position)
    return Problem(path_of(field)[0], code)
