"""The set-based statements that bring a chunk of drafts into the store, inside the caller's transaction.

One chunk at a time lies in temporary tables; what the store does not have is then written by INSERT … SELECT.
Nothing is compared in Python, so a file of any length needs the memory of one chunk.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.database import Dialect, StatementTimeout, Transaction
from resolvers.bigrams import bigrams
from resolvers.intake_records import Draft
from resolvers.intake_refusals import IntakeBusy
from resolvers.intake_rows import Provider, Terms
from resolvers.intake_staging import (
    CHANGE,
    GOVERNED,
    ROW,
    SUBJECT,
    drop_statements,
    staged_row,
    staged_subject,
    table_statements,
)
from resolvers.intake_terms import mark

_BY_RECORD_ALONE = "like 'RECORD:%'"


@dataclass(frozen=True)
class ChunkResult:
    """What became of a chunk's drafts. conflicts, duplicates: the `number` of each refused draft."""

    created: int
    updated: int
    unchanged: int
    conflicts: Sequence[int]
    duplicates: Sequence[int]


class Stage:
    """The temporary tables of one submission."""

    def __init__(self, transaction: Transaction, dialect: Dialect, terms: Terms) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._provider: Provider = terms.provider
        self._now: datetime = terms.now
        self._alias = terms.keys.alias

    async def open(self) -> None:
        """Create the temporary tables and keep other submissions out until the transaction ends."""
        execute = self._transaction.execute
        if self._dialect == "postgresql":
            # Two files with the same subjects in another order would wait for each other for ever.
            try:
                await execute("select pg_advisory_xact_lock(hashtext('creditgraph.intake'))")
            except StatementTimeout:
                raise IntakeBusy from None
        for statement in table_statements(self._dialect):
            await execute(statement)

    async def close(self) -> None:
        """Drop the temporary tables of a connection that would keep them."""
        if self._dialect == "sqlite":
            for statement in drop_statements():
                await self._transaction.execute(statement)

    async def write(self, drafts: Sequence[tuple[int, Draft]], new_id: Callable[[], str]) -> ChunkResult:
        """Bring drafts, each under its number, into the store. Subjects first: a draft whose subject has another
        name is a conflict, a draft that repeats another's key with other contents is a duplicate."""
        if not drafts:
            return ChunkResult(0, 0, 0, (), ())
        rows = (staged_row(number, draft, new_id) for number, draft in drafts)
        await self._transaction.copy_rows("intake_row", ROW, rows)
        await self._write_subjects(dict(drafts), new_id)
        conflicts = await self._take_out_conflicts()
        duplicates, repeats = await self._take_out_repeats(len(drafts) - len(conflicts))
        if any(draft.counterpart.identity_key is None for _, draft in drafts):
            await self._rename_nameless()
        known = await self._count_known()
        updated = await self._update_records() if known else 0
        if known:
            await self._take_out_known()
        created = len(drafts) - len(conflicts) - len(duplicates) - len(repeats) - known
        if created:
            await self._create_records()
        await self._clear("intake_row")
        return ChunkResult(created, updated, known - updated + len(repeats), conflicts, duplicates)

    async def _clear(self, table: str) -> None:
        # PostgreSQL would keep and scan deleted rows until the transaction ends, and plan by what it knew before.
        verb = "truncate" if self._dialect == "postgresql" else "delete from"
        await self._transaction.execute(f"{verb} {table}")

    def _mark(self, place: int) -> str:
        return mark(self._dialect, place)

    async def _write_subjects(self, drafts: Mapping[int, Draft], new_id: Callable[[], str]) -> None:
        """Insert the subjects that the store does not have; the first name in the file wins."""
        unknown = await self._transaction.fetch(
            "select min(r.number) from intake_row r where not exists "
            "(select 1 from subject s where s.identity_key = r.identity_key) group by r.identity_key order by 1"
        )
        if not unknown:
            return
        firsts = (drafts[number] for (number,) in unknown)
        staged = (staged_subject(draft, new_id(), self._alias(draft.identity_key)) for draft in firsts)
        await self._transaction.copy_rows("intake_subject", SUBJECT, staged)
        names = ", ".join(SUBJECT if self._dialect == "postgresql" else SUBJECT[:-1])
        await self._transaction.execute(
            f"insert into subject ({names}, openness, status) "  # noqa: S608 (names from the code)
            f"select {names}, 'RESTRICTED', 'ACTIVE' from intake_subject where true "
            "on conflict (identity_key) do nothing"
        )
        if self._dialect == "sqlite":
            await self._transaction.execute(
                "insert into subject_bigram (bigram, subject_id) select pair.value, n.id "
                "from intake_subject n, json_each(n.name_bigrams) pair"
            )
        await self._clear("intake_subject")

    async def _take_out_conflicts(self) -> list[int]:
        """Take out the drafts whose code or document belongs to a subject of another name (NX-2024 §25)."""
        found = await self._transaction.fetch(
            "select r.number from intake_row r join subject s on s.identity_key = r.identity_key "  # noqa: S608
            f"where s.name <> r.name and r.identity_key not {_BY_RECORD_ALONE}"
        )
        if found:
            await self._transaction.execute(
                "delete from intake_row where exists (select 1 from subject s "  # noqa: S608
                "where s.identity_key = intake_row.identity_key and s.name <> intake_row.name) "
                f"and identity_key not {_BY_RECORD_ALONE}"
            )
        return [number for (number,) in found]

    async def _take_out_repeats(self, staged: int) -> tuple[list[int], list[int]]:
        """Take out the drafts whose key came earlier in this submission: with other contents, and the same again.

        staged: how many drafts there are; as many new keys mean that none came earlier
        """
        seen = await self._transaction.execute(
            "insert into intake_seen (provider_key, number, digest) "
            "select provider_key, number, row_digest from intake_row where true order by number on conflict do nothing"
        )
        if seen == staged:
            return [], []
        found = await self._transaction.fetch(
            "select r.number, s.digest = r.row_digest from intake_row r "
            "join intake_seen s on s.provider_key = r.provider_key where s.number <> r.number"
        )
        await self._transaction.execute(
            "delete from intake_row where exists (select 1 from intake_seen s "
            "where s.provider_key = intake_row.provider_key and s.number <> intake_row.number)"
        )
        return [number for number, same in found if not same], [number for number, same in found if same]

    async def _rename_nameless(self) -> None:
        """Follow a corrected name of a counterpart that is known by its record alone: nobody else shares it."""
        renamed = await self._transaction.fetch(
            "select s.id, r.name from intake_row r join subject s on s.identity_key = r.identity_key "  # noqa: S608
            f"where r.identity_key {_BY_RECORD_ALONE} and s.name <> r.name"
        )
        for subject_id, name in renamed:
            await self._rename(subject_id, name)

    async def _rename(self, subject_id: str, name: str) -> None:
        execute, pairs = self._transaction.execute, bigrams(name)
        if self._dialect == "postgresql":
            await execute("update subject set name = $2, name_bigrams = $3 where id = $1", [subject_id, name, pairs])
            return
        await execute("update subject set name = ? where id = ?", [name, subject_id])
        await execute("delete from subject_bigram where subject_id = ?", [subject_id])
        await execute(
            "insert into subject_bigram (bigram, subject_id) select value, ? from json_each(?)", [subject_id, pairs]
        )

    async def _update_records(self) -> int:
        """Update the records that say something else now, with a version for each, and return their number."""
        differs = "is distinct from" if self._dialect == "postgresql" else "is not"
        changed = " or ".join(f"record.{column} {differs} r.{column}" for column in GOVERNED)
        updates = ", ".join(f"{column} = r.{column}" for column in GOVERNED)
        touched = await self._transaction.fetch(
            f"update record set version = record.version + 1, submitted_at = {self._mark(1)}, "  # noqa: S608
            f"content = r.snapshot -> 'content', {updates} from intake_row r "
            f"where record.provider_id = {self._mark(2)} and record.provider_key = r.provider_key "
            # A record that was withdrawn, archived or deleted is not brought back by a repeated submission.
            f"and record.state = 'ACTIVE' and ({changed}) returning record.id, record.version, record.provider_key",
            [self._now, self._provider.id],
        )
        if touched:
            await self._transaction.copy_rows("intake_change", CHANGE, touched)
            await self._write_versions(
                "c.record_id, c.version", "'RESUBMITTED'", "join intake_change c on c.provider_key = r.provider_key"
            )
            await self._clear("intake_change")
        return len(touched)

    async def _count_known(self) -> int:
        """Return how many drafts have a record."""
        rows = await self._transaction.fetch(
            f"select count(*) from intake_row where {self._is_known()}",  # noqa: S608 (a placeholder)
            [self._provider.id],
        )
        return int(rows[0][0])

    async def _take_out_known(self) -> None:
        """Take out the drafts that have a record."""
        await self._transaction.execute(
            f"delete from intake_row where {self._is_known()}",  # noqa: S608 (a placeholder)
            [self._provider.id],
        )

    def _is_known(self) -> str:
        # A scalar sub-select is one look-up by key for each draft; a join would read every record of the provider.
        return (
            "(select c.id from record c where c.provider_id = "  # noqa: S608 (a placeholder)
            f"{self._mark(1)} and c.provider_key = intake_row.provider_key) is not null"
        )

    async def _create_records(self) -> None:
        """Insert the records of all drafts that are left, and their first versions.

        INVARIANT: nobody else makes records under a provider's keys, and `open` keeps other submissions out.
        """
        copied = ", ".join(("provider_key", *GOVERNED))
        values = ", ".join(f"r.{column}" for column in ("provider_key", *GOVERNED))
        given = ", ".join(self._mark(place) for place in (1, 2, 3))
        await self._transaction.execute(
            f"insert into record (id, subject_id, {copied}, content, "  # noqa: S608 (names from the code)
            f"provider_id, jurisdiction, submitted_at, state, version) "
            f"select r.record_id, s.id, {values}, r.snapshot -> 'content', {given}, 'ACTIVE', 1 "
            "from intake_row r join subject s on s.identity_key = r.identity_key",
            [self._provider.id, self._provider.jurisdiction, self._now],
        )
        await self._write_versions("r.record_id, 1", "'SUBMITTED'")

    async def _write_versions(self, which: str, reason: str, join: str = "") -> None:
        await self._transaction.execute(
            "insert into record_version "  # noqa: S608 (names from this file)
            "(record_id, version, changed_at, reason, changed_by, content_digest, snapshot) "
            f"select {which}, {self._mark(1)}, {reason}, {self._mark(2)}, r.content_digest, r.snapshot "
            f"from intake_row r {join}",
            [self._now, self._provider.id],
        )
