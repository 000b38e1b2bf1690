"""What the store makes of a chunk of drafts, inside the caller's transaction.

What it knows of their keys and subjects is asked at once, and what becomes of each is decided before anything is
written. A file of any length needs the memory of one chunk. Each row taken is entered in the aggregation log
(IM-2018 §35).
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from db.database import Dialect, Transaction
from resolvers.aggregation_log import enter_lines
from resolvers.intake.chunks import (
    ATTESTED,
    RESUBMITTED,
    SUBMITTED,
    ChunkResult,
    Known,
    KnownSubject,
    Numbered,
    SubmissionAct,
    lines_of,
)
from resolvers.intake.lasting import with_sooner_ends
from resolvers.intake.lookups import erased_keys, known_records, repeated, stored_records
from resolvers.intake.opened import with_opening_kept
from resolvers.intake.records import Records
from resolvers.intake.sorting import CONFLICT, at_odds, conflicts, fault_of, stands
from resolvers.intake.staging import drop_statements, table_statements
from resolvers.intake.subjects import Subjects

Stored = Mapping[str, Mapping[str, Any]]  # by id


class Stage:
    """Brings the chunks of one submission into the store."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: SubmissionAct) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act
        self._subjects = Subjects(transaction, dialect, act)
        self._records = Records(transaction, dialect, act)

    async def open(self) -> None:
        """Create the temporary tables; the caller keeps other submissions out."""
        for statement in table_statements(self._dialect):
            await self._transaction.execute(statement)

    async def close(self) -> None:
        """Drop the temporary tables of a connection that would keep them."""
        if self._dialect == "sqlite":
            for statement in drop_statements():
                await self._transaction.execute(statement)

    async def write(self, drafts: Sequence[Numbered]) -> ChunkResult:
        """Bring drafts, each under its number, into the store.

        A record that was erased is refused, and so is one under the key of another subject's. A draft whose subject
        has another name is a conflict, one that repeats another's key with other contents is a duplicate. Subjects come
        before their records, and only those of drafts that are taken: one that is refused leaves nobody behind.
        """
        result = ChunkResult()
        known = await self._known(drafts)
        stored = await self._stored(drafts, known)
        standing, telling = await self._sorted(drafts, known, stored, result)
        subjects = await self._subjects.known(telling)
        telling = _agreeing(telling, subjects, result)
        again = await self._repeats([*standing, *telling], result)
        telling = [each for each in telling if each[0] not in again]
        subjects = await self._subjects.write(telling, subjects)
        telling = _agreeing(telling, subjects, result)
        await self._change([each for each in telling if each[1].provider_key in known], known, result)
        await self._create([each for each in telling if each[1].provider_key not in known], subjects, result)
        _attest((each for each in standing if each[0] not in again), known, result)
        await self._attest_again([each for each in drafts if again.get(each[0])], result)
        await enter_lines(self._transaction, lines_of(self._act, result.taken))
        return result

    async def _known(self, drafts: Sequence[Numbered]) -> Mapping[str, Known]:
        """Return the records that the drafts' keys have already."""
        keys = [draft.provider_key for _, draft in drafts]
        return await known_records(self._transaction, self._dialect, self._act.provider.id, keys)

    async def _stored(self, drafts: Sequence[Numbered], known: Mapping[str, Known]) -> Stored:
        """Return what is stored of the drafts that say something else; what was stated before is whose it was too."""
        told = ((draft, known[draft.provider_key]) for _, draft in drafts if draft.provider_key in known)
        others = [record.id for draft, record in told if record.statement_digest != draft.row_digest]
        return await stored_records(self._transaction, self._dialect, others)

    async def _sorted(
        self, drafts: Sequence[Numbered], known: Mapping[str, Known], stored: Stored, result: ChunkResult
    ) -> tuple[list[Numbered], list[Numbered]]:
        """Return the drafts that change nothing and those that do; what their keys do not permit is refused.

        A draft that says something else leaves alone what no submission may move.
        """
        today = self._act.today
        keys = [draft.provider_key for _, draft in drafts]
        erased = await erased_keys(self._transaction, self._dialect, self._act.provider.id, keys)
        standing: list[Numbered] = []
        telling: list[Numbered] = []
        for number, stated in drafts:
            draft = stated
            record = known.get(draft.provider_key)
            held = stored.get(record.id) if record else None
            if held is not None:
                draft = with_opening_kept(with_sooner_ends(draft, held), held)
            if draft.provider_key in erased:
                result.refuse(number, "providerKey", "RECORD_ERASED")
            elif fault := fault_of(draft, record, held, today=today):
                result.refuse(number, *fault)
            else:
                (standing if stands(draft, record, today) else telling).append((number, draft))
        return standing, telling

    async def _repeats(self, drafts: Sequence[Numbered], result: ChunkResult) -> Mapping[int, bool]:
        """Return the drafts whose key came earlier in this submission, each with whether it says the same again.

        Those that say something else are refused.
        """
        found = await repeated(self._transaction, self._dialect, sorted(drafts, key=itemgetter(0)))
        for number, is_same in found.items():
            if not is_same:
                result.refuse(number, "providerKey", "DUPLICATE_IN_FILE")
        return found

    async def _change(self, drafts: Sequence[Numbered], known: Mapping[str, Known], result: ChunkResult) -> None:
        """Let the records of drafts say what these say."""
        if not drafts:
            return
        versions = await self._records.change({known[draft.provider_key].id: draft for _, draft in drafts})
        for number, draft in drafts:
            record = known[draft.provider_key]
            if record.id in versions:
                result.take(number, RESUBMITTED, record.id, versions[record.id])
            else:  # what was stated is what stands, written down before it had a digest
                result.take(number, ATTESTED, record.id, record.version)

    async def _create(
        self, drafts: Sequence[Numbered], subjects: Mapping[str, KnownSubject], result: ChunkResult
    ) -> None:
        """Write the records of drafts that have none. subjects: those of the drafts, by identity."""
        if not drafts:
            return
        made = {self._act.new_id(): numbered for numbered in drafts}
        await self._records.create({key: draft for key, (_, draft) in made.items()}, subjects)
        for key, (number, _) in made.items():
            result.take(number, SUBMITTED, key, 1)
    async def _attest_again(self, drafts: Sequence[Numbered], result: ChunkResult) -> None:
        """Note the drafts that repeat one before them."""
        if not drafts:
            return
        known = await self._known(drafts)
        for number, draft in drafts:
            if draft.provider_key not in known:  # what it repeats was at odds with a subject made in that moment
                result.refuse(number, "counterpartName", CONFLICT)
        _attest((each for each in drafts if each[1].provider_key in known), known, result)


def _agreeing(drafts: Sequence[Numbered], subjects: Mapping[str, KnownSubject], result: ChunkResult) -> list[Numbered]:
    """Return the drafts that agree with the store's subjects and with one another; the others are refused."""
    odd = set(conflicts(drafts, subjects))
    for number in odd:
        result.refuse(number, "counterpartName", CONFLICT)
    agreeing = [each for each in drafts if each[0] not in odd]
    at_fault = dict(at_odds(agreeing))
    for number, fault in at_fault.items():
        result.refuse(number, *fault)
    return [each for each in agreeing if each[0] not in at_fault]


def _attest(drafts: Iterable[Numbered], known: Mapping[str, Known], result: ChunkResult) -> None:
    """Note the drafts that change nothing, each with the record that it attests."""
    for number, draft in drafts:
        record = known[draft.provider_key]
        result.take(number, ATTESTED, record.id, record.version)
