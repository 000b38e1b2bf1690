"""The set-based statements that bring a chunk of drafts into the store, inside the caller's transaction.

One chunk at a time lies in a temporary table; subjects, records and versions are then written by
INSERT … SELECT. Nothing is compared in Python, so a file of any length needs the memory of one chunk.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.database import Dialect, StatementTimeout, Transaction
from resolvers.intake_records import Draft
from resolvers.intake_refusals import IntakeBusy
from resolvers.intake_rows import Provider, Terms
from resolvers.intake_terms import mark

# Columns of the record that a new submission may change; a version is made when one of them does.
_GOVERNED = (
    "category",
    "record_class",
    "catalogue_item_id",
    "openness",
    "openness_basis",
    "openness_reference",
    "confidentiality",
    "screened",
    "title",
    "document_number",
    "decided_on",
    "ended_on",
    "ended_on_source",
    "notice_served_on",
    "publicity_until",
    "disclosure_until",
)
_SUBJECT = ("identity_key", "pseudonym", "kind", "name", "code", "region_code", "sole_trader")
_SUBJECT_DETAILS = ("legal_representative", "document_type", "masked_number", "listed_number")
_COLUMNS = (
    "number",
    "subject_id",
    "record_id",
    *_SUBJECT,
    *_SUBJECT_DETAILS,
    "name_bigrams",
    "provider_key",
    *_GOVERNED,
    "content",
    "content_digest",
    "row_digest",
)
_VERSION = ("record_id", "version", "changed_at", "reason", "changed_by", "content_digest", "snapshot")
_POSTGRESQL_TYPES = {
    "number": "bigint",
    "sole_trader": "boolean",
    "screened": "boolean",
    "name_bigrams": "text[]",
    "content": "jsonb",
} | {column: "date" for column in _GOVERNED if column.endswith(("_on", "_until"))}
_TEXT = 'text collate "C"'  # as the columns it is compared with
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
        end = " on commit drop" if self._dialect == "postgresql" else ""
        columns = ", ".join(f"{column} {self._type(column)}" for column in _COLUMNS)
        seen = f"provider_key {self._type('')} primary key, number bigint not null, digest {self._type('')} not null"
        await execute(f"create temporary table intake_row ({columns}){end}")
        await execute(f"create temporary table intake_seen ({seen}){end}")

    async def close(self) -> None:
        """Drop the temporary tables of a connection that would keep them."""
        if self._dialect == "sqlite":
            await self._transaction.execute("drop table temp.intake_row")
            await self._transaction.execute("drop table temp.intake_seen")

    async def write(self, drafts: Sequence[tuple[int, Draft]], new_id: Callable[[], str]) -> ChunkResult:
        """Bring drafts, each under its number, into the store. Subjects first: a draft whose subject has another
        name is a conflict, a draft that repeats another's key with other contents is a duplicate."""
        if not drafts:
            return ChunkResult(0, 0, 0, (), ())
        rows = (self._staged(number, draft, new_id) for number, draft in drafts)
        await self._transaction.copy_rows("intake_row", _COLUMNS, rows)
        await self._write_subjects()
        conflicts = await self._take_out_conflicts()
        duplicates, repeats = await self._take_out_repeats(len(drafts) - len(conflicts))
        if any(draft.counterpart.identity_key is None for _, draft in drafts):
            await self._rename_nameless()
        out = {*conflicts, *duplicates, *repeats}
        left = {draft.provider_key: draft for number, draft in drafts if number not in out}
        created, updated = await self._write_records(left)
        # PostgreSQL would keep and scan deleted rows until the transaction ends, and plan by what it knew before.
        clear = "truncate intake_row" if self._dialect == "postgresql" else "delete from intake_row"
        await self._transaction.execute(clear)
        unchanged = len(left) - created - updated + len(repeats)
        return ChunkResult(created, updated, unchanged, conflicts, duplicates)

    def _type(self, column: str) -> str:
        return _POSTGRESQL_TYPES.get(column, _TEXT) if self._dialect == "postgresql" else ""

    def _mark(self, place: int) -> str:
        return mark(self._dialect, place)

    def _staged(self, number: int, draft: Draft, new_id: Callable[[], str]) -> list[object]:
        who = draft.counterpart
        return [
            number,
            new_id(),
            new_id(),
            draft.identity_key,
            self._alias(draft.identity_key),
            who.kind,
            who.name,
            who.code,
            draft.region_code,
            who.sole_trader,
            who.legal_representative,
            who.document_type,
            who.masked_number,
            who.listed_number,
            draft.name_bigrams,
            draft.provider_key,
            *(draft.record[column] for column in _GOVERNED),
            draft.content,
            draft.content_digest,
            draft.row_digest,
        ]

    async def _write_subjects(self) -> None:
        """Insert the subjects that the store does not have; the first name in the file wins."""
        columns = [*_SUBJECT, *_SUBJECT_DETAILS]
        if self._dialect == "postgresql":
            columns.append("name_bigrams")
        names = ", ".join(columns)
        await self._transaction.execute(
            f"insert into subject (id, openness, status, {names}) "  # noqa: S608 (names from this file)
            f"select subject_id, 'RESTRICTED', 'ACTIVE', {names} from intake_row where true order by number "
            "on conflict (identity_key) do nothing"
        )
        if self._dialect == "sqlite":
            await self._transaction.execute(
                "insert into subject_bigram (bigram, subject_id) "
                "select pair.value, r.subject_id from intake_row r join subject s on s.id = r.subject_id, "
                "json_each(r.name_bigrams) pair where true on conflict do nothing"
            )

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
            "select s.id, r.name, r.name_bigrams from intake_row r "  # noqa: S608
            "join subject s on s.identity_key = r.identity_key "
            f"where r.identity_key {_BY_RECORD_ALONE} and s.name <> r.name"
        )
        for subject_id, name, pairs in renamed:
            await self._rename(subject_id, name, pairs)

    async def _rename(self, subject_id: str, name: str, pairs: object) -> None:
        execute = self._transaction.execute
        if self._dialect == "postgresql":
            await execute("update subject set name = $2, name_bigrams = $3 where id = $1", [subject_id, name, pairs])
            return
        await execute("update subject set name = ? where id = ?", [name, subject_id])
        await execute("delete from subject_bigram where subject_id = ?", [subject_id])
        await execute(
            "insert into subject_bigram (bigram, subject_id) select value, ? from json_each(?)", [subject_id, pairs]
        )

    async def _write_records(self, drafts: Mapping[str, Draft]) -> tuple[int, int]:
        """Insert or update the records of drafts by provider key, with a version for each that is new or changed.

        Returns how many are new and how many changed.
        """
        touched = await self._transaction.fetch(
            self._upsert(), [self._provider.id, self._provider.jurisdiction, self._now]
        )
        versions = (
            (record_id, version, self._now, _reason(version), self._provider.id, draft.content_digest, draft.snapshot)
            for record_id, version, draft in ((row[0], row[1], drafts[row[2]]) for row in touched)
        )
        await self._transaction.copy_rows("record_version", _VERSION, versions)
        created = sum(version == 1 for _, version, _ in touched)
        return created, len(touched) - created

    def _upsert(self) -> str:
        governed = ("region_code", *_GOVERNED, "content_digest")
        copied = ("provider_key", *governed, "content")
        differs = "is distinct from" if self._dialect == "postgresql" else "is not"
        changed = " or ".join(f"record.{column} {differs} excluded.{column}" for column in governed)
        updates = ", ".join(f"{column} = excluded.{column}" for column in (*governed, "content", "submitted_at"))
        # A record that was withdrawn, archived or deleted is not brought back by a repeated submission.
        update = f"version = record.version + 1, {updates} where record.state = 'ACTIVE' and ({changed})"
        given = ", ".join(self._mark(place) for place in (1, 2, 3))
        return (
            f"insert into record (id, subject_id, {', '.join(copied)}, "  # noqa: S608 (names from this file)
            "provider_id, jurisdiction, submitted_at, state, version) "
            f"select r.record_id, s.id, {', '.join(f'r.{column}' for column in copied)}, {given}, 'ACTIVE', 1 "
            "from intake_row r join subject s on s.identity_key = r.identity_key where true "
            f"on conflict (provider_id, provider_key) do update set {update} returning id, version, provider_key"
        )


def _reason(version: int) -> str:
    return "SUBMITTED" if version == 1 else "RESUBMITTED"
