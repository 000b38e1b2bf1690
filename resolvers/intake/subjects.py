"""The subjects behind staged drafts: who is missing is written, and who has another name is told (NX-2024 §25)."""

from collections.abc import Mapping

from db.database import Dialect, Transaction
from resolvers.bigrams import bigrams
from resolvers.intake.chunks import Act
from resolvers.intake.drafts import BY_RECORD_ALONE, Draft
from resolvers.intake.staging import SUBJECT, clear_statement, staged_subject

_BY_RECORD_ALONE = f"like '{BY_RECORD_ALONE}%'"


class Subjects:
    """The subjects of the drafts that lie in `intake_row`."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: Act) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act

    async def write(self, drafts: Mapping[int, Draft]) -> None:
        """Insert the subjects that the store does not have. INVARIANT: the staged drafts agree on their names."""
        unknown = await self._transaction.fetch(
            "select min(r.number) from intake_row r where not exists "
            "(select 1 from subject s where s.identity_key = r.identity_key) group by r.identity_key order by 1"
        )
        if not unknown:
            return
        firsts = (drafts[number] for (number,) in unknown)
        staged = (staged_subject(draft, self._act.new_id, self._act.alias) for draft in firsts)
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
        await self._transaction.execute(clear_statement("intake_subject", self._dialect))

    async def conflicts(self) -> list[int]:
        """Return the drafts whose code or document belongs to a subject of another name (NX-2024 §25)."""
        found = await self._transaction.fetch(
            "select r.number from intake_row r join subject s on s.identity_key = r.identity_key "  # noqa: S608
            f"where s.name <> r.name and r.identity_key not {_BY_RECORD_ALONE}"
        )
        return [number for (number,) in found]

    async def rename_nameless(self) -> None:
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
