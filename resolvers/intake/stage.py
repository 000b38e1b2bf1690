"""The set-based statements that bring a chunk of drafts into the store, inside the caller's transaction.

What is known of a chunk's keys is asked at once; a row that says what it said before is attested and not staged. The
others lie in temporary tables, and what the store does not have is written by INSERT … SELECT, so that a file of any
length needs the memory of one chunk. Each row taken is entered in the aggregation log (IM-2018 §35).
"""

from collections.abc import Mapping, Sequence

from db.database import Dialect, Transaction
from resolvers.intake.chunks import ATTESTED, RESUBMITTED, SUBMITTED, Act, ChunkResult, Known, Numbered, entries
from resolvers.intake.lasting import keep_sooner_ends
from resolvers.intake.lookups import erased_keys, known_records, repeated, whose_records
from resolvers.intake.opened import is_opened_by_authority, keep_opening
from resolvers.intake.sorting import CONFLICT, IN_FORCE, at_odds, fault_of, stands
from resolvers.intake.staging import (
    CHANGE,
    GOVERNED,
    ROW,
    clear_statement,
    drop_statements,
    numbered_among,
    staged_row,
    table_statements,
)
from resolvers.intake.subjects import Subjects
from resolvers.marks import mark

_ENTRY = ("act_id", "place", "at", "role", "bearer_key", "unit_id", "action", "object", "object_id", "version")
ENTRY = (*_ENTRY, "policy_revision")


class Stage:
    """The temporary tables of one submission."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: Act) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act
        self._subjects = Subjects(transaction, dialect, act)

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
        standing, staged = await self._sorted(drafts, known, result)
        staged = await self._staged(staged, known, result)
        again = await self._take_out_repeats(standing, staged, result)
        if staged:
            await self._subjects.write(dict(staged))
        await self._records(staged, known, result)
        await self._attest([*standing, *(each for each in drafts if each[0] in again)], result)
        await self._transaction.copy_rows("aggregation_log", ENTRY, entries(self._act, result.taken))
        return result

    async def _known(self, drafts: Sequence[Numbered]) -> Mapping[str, Known]:
        """Return the records that the drafts' keys have already."""
        keys, act = [draft.provider_key for _, draft in drafts], self._act
        return await known_records(self._transaction, self._dialect, act.provider.id, keys, today=act.today)

    async def _sorted(
        self, drafts: Sequence[Numbered], known: Mapping[str, Known], result: ChunkResult
    ) -> tuple[list[Numbered], list[Numbered]]:
        """Return the drafts that change nothing and those that do; what their keys do not permit is refused."""
        run, dialect, act = self._transaction, self._dialect, self._act
        keys = [draft.provider_key for _, draft in drafts]
        erased = await erased_keys(run, dialect, act.provider.id, keys)
        # What was stated is whose it was too: the subject is asked of the others alone.
        told = ((draft, known[draft.provider_key]) for _, draft in drafts if draft.provider_key in known)
        others = [record.id for draft, record in told if record.statement_digest != draft.row_digest]
        whose = await whose_records(run, dialect, others) if others else {}
        standing: list[Numbered] = []
        staged: list[Numbered] = []
        for numbered in drafts:
            number, draft = numbered
            record = known.get(draft.provider_key)
            subject = whose.get(record.id, "") if record else ""
            if draft.provider_key in erased:
                result.refuse(number, "providerKey", "RECORD_ERASED")
            elif fault := fault_of(draft, record, whose=subject, today=act.today):
                result.refuse(number, *fault)
            else:
                (standing if stands(draft, record) else staged).append(numbered)
        return standing, staged

    async def _staged(
        self, staged: Sequence[Numbered], known: Mapping[str, Known], result: ChunkResult
    ) -> list[Numbered]:
        """Stage the drafts, and return those that agree with the subjects of the store and with one another."""
        if not staged:
            return []
        new_id = self._act.new_id
        ids = {key: record.id for key, record in known.items()}
        rows = (staged_row(number, draft, ids.get(draft.provider_key) or new_id()) for number, draft in staged)
        await self._transaction.copy_rows("intake_row", ROW, rows)
        conflicts = set(await self._subjects.conflicts())
        for number in conflicts:
            result.refuse(number, "counterpartName", CONFLICT)
        agreeing = [each for each in staged if each[0] not in conflicts]
        odd = dict(at_odds(agreeing))
        for number, fault in odd.items():
            result.refuse(number, *fault)
        await self._take_out(conflicts | odd.keys())
        return [each for each in agreeing if each[0] not in odd]

    async def _take_out_repeats(
        self, standing: list[Numbered], staged: list[Numbered], result: ChunkResult
    ) -> frozenset[int]:
        """Take the drafts whose key came earlier in this submission out of both lists.

        Returns the numbers of those that say the same again; those that say something else are refused.
        """
        whole = sorted((*standing, *staged), key=_number)
        found = await repeated(self._transaction, self._dialect, whole)
        if not found:
            return frozenset()
        for number, is_same in found.items():
            if not is_same:
                result.refuse(number, "providerKey", "DUPLICATE_IN_FILE")
        standing[:] = [each for each in standing if each[0] not in found]
        staged[:] = [each for each in staged if each[0] not in found]
        await self._take_out(found)
        return frozenset(number for number, is_same in found.items() if is_same)

    async def _records(self, staged: Sequence[Numbered], known: Mapping[str, Known], result: ChunkResult) -> None:
        """Write the drafts that say something new: versions of records that stand, and new records."""
        if not staged:
            return
        if any(draft.counterpart.identity_key is None for _, draft in staged):
            await self._subjects.rename_nameless()
        numbers = {draft.provider_key: number for number, draft in staged}
        old = {key: number for key, number in numbers.items() if key in known}
        if old:
            among = sorted(old.values())
            await keep_sooner_ends(self._transaction, self._dialect, among)
            if any(is_opened_by_authority(draft) for _, draft in staged):
                await keep_opening(self._transaction, self._dialect, among)
            changed = await self._update_records(among)
            for record_id, version, key in changed:
                result.take(old.pop(key), RESUBMITTED, record_id, version)
            for key, number in old.items():  # what was stated is what stands, written down before it had a digest
                result.take(number, ATTESTED, known[key].id, known[key].version)
            await self._take_out(among)
        if len(numbers) > len(numbers.keys() & known.keys()):
            for number, record_id in await self._create_records():
                result.take(number, SUBMITTED, record_id, 1)
        await self._clear("intake_row")

    async def _attest(self, drafts: Sequence[Numbered], result: ChunkResult) -> None:
        """Note the drafts that change nothing, each with the record that it attests."""
        if not drafts:
            return
        records = await self._known(drafts)
        for number, draft in drafts:
            record = records[draft.provider_key]
            result.take(number, ATTESTED, record.id, record.version)

    async def _clear(self, table: str) -> None:
        await self._transaction.execute(clear_statement(table, self._dialect))

    def _mark(self, place: int) -> str:
        return mark(self._dialect, place)

    async def _take_out(self, numbers: "Sequence[int] | set[int] | Mapping[int, bool]") -> None:
        """Take drafts out of the stage by their numbers."""
        if not numbers:
            return
        await self._transaction.execute(
            f"delete from intake_row where {numbered_among(self._dialect, 'intake_row', 1)}",  # noqa: S608 (a placeholder)
            [sorted(numbers)],
        )

    async def _update_records(self, among: Sequence[int]) -> list[tuple[str, int, str]]:
        """Update the records that say something else now, with a version for each; return id, version and key.

        among: the numbers of the staged rows that have a record
        """
        act = self._act
        differs = "is distinct from" if self._dialect == "postgresql" else "is not"
        changed = " or ".join(f"record.{column} {differs} r.{column}" for column in GOVERNED)
        updates = ", ".join(f"{column} = r.{column}" for column in GOVERNED)
        touched = await self._transaction.fetch(
            f"update record set version = record.version + 1, submitted_at = {self._mark(1)}, "  # noqa: S608
            f"content = r.snapshot -> 'content', statement_digest = r.row_digest, {updates}, "
            f"opened_on = coalesce(record.opened_on, {self._opened(2)}) from intake_row r "
            f"where {numbered_among(self._dialect, 'r', 3)} and record.id = r.record_id "
            # A record that was withdrawn, archived or deleted is not brought back by a repeated submission.
            f"and record.state = '{IN_FORCE}' and ({changed}) "
            "returning record.id, record.version, record.provider_key",
            [act.now, act.today, among],
        )
        if touched:
            await self._transaction.copy_rows("intake_change", CHANGE, touched)
            await self._write_versions(
                "c.record_id, c.version", "'RESUBMITTED'", "join intake_change c on c.provider_key = r.provider_key"
            )
            await self._clear("intake_change")
        await self._transaction.execute(
            "update record set statement_digest = r.row_digest from intake_row r "  # noqa: S608 (a placeholder)
            f"where {numbered_among(self._dialect, 'r', 1)} and record.id = r.record_id "
            "and record.statement_digest is null",
            [among],
        )
        return [(record_id, version, key) for record_id, version, key in touched]

    async def _create_records(self) -> list[tuple[int, str]]:
        """Insert the records of all drafts that are left, and their first versions; return number and id of each.

        INVARIANT: nobody else makes records under a provider's keys, and other submissions are kept out.
        """
        act = self._act
        copied = ", ".join(("provider_key", *GOVERNED))
        values = ", ".join(f"r.{column}" for column in ("provider_key", *GOVERNED))
        given = ", ".join(self._mark(place) for place in (2, 3, 4, 5))
        await self._transaction.execute(
            f"insert into record (id, subject_id, {copied}, content, statement_digest, opened_on, "  # noqa: S608
            f"provider_id, jurisdiction, origin, submitted_at, state, version) "
            f"select r.record_id, s.id, {values}, r.snapshot -> 'content', r.row_digest, {self._opened(1)}, "
            f"{given}, '{IN_FORCE}', 1 from intake_row r join subject s on s.identity_key = r.identity_key",
            [act.today, act.provider.id, act.provider.jurisdiction, act.origin, act.now],
        )
        await self._write_versions("r.record_id, 1", "'SUBMITTED'")
        made = await self._transaction.fetch("select number, record_id from intake_row")
        return [(number, record_id) for number, record_id in made]

    def _opened(self, place: int) -> str:
        """Return the day from which a staged record is open, none while it is not."""
        today = f"{self._mark(place)}::date" if self._dialect == "postgresql" else "?"
        return f"case when r.openness = 'OPEN' then {today} end"

    async def _write_versions(self, which: str, reason: str, join: str = "") -> None:
        await self._transaction.execute(
            "insert into record_version "  # noqa: S608 (names from this file)
            "(record_id, version, changed_at, reason, changed_by, content_digest, snapshot) "
            f"select {which}, {self._mark(1)}, {reason}, {self._mark(2)}, r.content_digest, r.snapshot "
            f"from intake_row r {join}",
            [self._act.now, self._act.provider.id],
        )


def _number(numbered: Numbered) -> int:
    return numbered[0]
