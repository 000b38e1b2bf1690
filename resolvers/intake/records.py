"""The records of drafts and their versions, written inside the caller's transaction (IM-2018 §20; IM-2024 §38)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from db.database import Dialect, Transaction
from resolvers.intake.chunks import RESUBMITTED, SUBMITTED, KnownSubject, SubmissionAct
from resolvers.intake.drafts import Draft
from resolvers.intake.sorting import IN_FORCE
from resolvers.intake.staging import GOVERNED, ROW, clear_statement, governed_values
from resolvers.marks import among, mark

_RECORD = (
    *("id", "subject_id", "provider_key", *GOVERNED, "content", "statement_digest", "opened_on"),
    *("provider_id", "jurisdiction", "origin", "submitted_at", "state", "version"),
)
_VERSION = ("record_id", "version", "changed_at", "reason", "changed_by", "content_digest", "snapshot")


class Records:
    """The records of one submission."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: SubmissionAct) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act

    async def create(self, drafts: Mapping[str, Draft], subjects: Mapping[str, KnownSubject]) -> None:
        """Insert the records of drafts and their first versions. drafts: by the record's id; subjects: by identity.

        INVARIANT: nobody else makes records under a provider's keys, and other submissions are kept out.
        """
        rows = (self._row(key, draft, subjects[draft.identity_key].id) for key, draft in drafts.items())
        await self._transaction.copy_rows("record", _RECORD, rows)
        await self._write_versions(SUBMITTED, ((key, 1, draft) for key, draft in drafts.items()))

    async def change(self, drafts: Mapping[str, Draft]) -> Mapping[str, int]:
        """Let records say what drafts say, and return the new version of each that said something else.

        drafts: by the record's id
        """
        staged = ((key, *governed_values(draft), draft.snapshot, draft.row_digest) for key, draft in drafts.items())
        await self._transaction.copy_rows("intake_row", ROW, staged)
        versions = await self._update(list(drafts))
        await self._write_versions(RESUBMITTED, ((key, version, drafts[key]) for key, version in versions.items()))
        await self._transaction.execute(clear_statement(self._dialect))
        return versions

    async def _update(self, keys: Sequence[str]) -> Mapping[str, int]:
        act, told = self._act, self._dialect == "postgresql"
        differs = "is distinct from" if told else "is not"
        changed = " or ".join(f"record.{column} {differs} r.{column}" for column in GOVERNED)
        updates = ", ".join(f"{column} = r.{column}" for column in GOVERNED)
        today = f"{mark(self._dialect, 2)}::date" if told else "?"
        touched = await self._transaction.fetch(
            f"update record set version = record.version + 1, submitted_at = {mark(self._dialect, 1)}, "  # noqa: S608
            f"content = r.snapshot -> 'content', statement_digest = r.row_digest, {updates}, "
            f"opened_on = coalesce(record.opened_on, case when r.openness = 'OPEN' then {today} end) "
            f"from intake_row r where {self._staged(3)} "
            # A record that was withdrawn, archived or deleted is not brought back by a repeated submission.
            f"and record.state = '{IN_FORCE}' and ({changed}) returning record.id, record.version",
            [act.now, act.today, keys],
        )
        await self._transaction.execute(
            f"update record set statement_digest = r.row_digest from intake_row r where {self._staged(1)} "  # noqa: S608
            "and record.statement_digest is null",
            [keys],
        )
        return dict(touched)

    def _staged(self, place: int) -> str:
        """Return the predicate of the records that lie in the stage; the argument at `place` are their ids.

        Few rows are expected of it, so that PostgreSQL looks up each by key and does not read all there are.
        """
        return f"r.record_id {among(self._dialect, place)} and record.id = r.record_id"

    async def _write_versions(self, reason: str, versions: Iterable[tuple[str, int, Draft]]) -> None:
        act = self._act
        rows = (
            (key, version, act.now, reason, act.provider.id, draft.content_digest, draft.snapshot)
            for key, version, draft in versions
        )
        await self._transaction.copy_rows("record_version", _VERSION, rows)

    def _row(self, key: str, draft: Draft, subject_id: str) -> tuple[object, ...]:
        act = self._act
        opened_on: date | None = act.today if draft.record["openness"] == "OPEN" else None
        return (
            *(key, subject_id, draft.provider_key, *governed_values(draft), draft.content, draft.row_digest, opened_on),
            *(act.provider.id, act.provider.jurisdiction, act.origin, act.now, IN_FORCE, 1),
        )
