"""The subjects behind drafts: who is missing is written, and a name that nobody shares follows its draft."""

from collections.abc import Iterator, Mapping, Sequence

from db.database import Dialect, Transaction
from resolvers.bigrams import bigrams
from resolvers.intake.chunks import Act, KnownSubject, Numbered
from resolvers.intake.drafts import Draft
from resolvers.intake.lookups import known_subjects
from resolvers.intake.sorting import is_known_by_record_alone

_COLUMNS = (
    *("id", "identity_key", "pseudonym", "kind", "name", "code", "region_code", "sole_trader", "legal_representative"),
    *("document_type", "masked_number", "listed_number", "openness", "status"),
)
_PAIR = ("bigram", "subject_id")


class Subjects:
    """The subjects of one submission."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: Act) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act

    async def known(self, drafts: Sequence[Numbered]) -> Mapping[str, KnownSubject]:
        """Return the subjects of these drafts that the store has, by identity."""
        identities = {draft.identity_key for _, draft in drafts}
        return await known_subjects(self._transaction, self._dialect, identities)

    async def write(self, drafts: Sequence[Numbered], known: Mapping[str, KnownSubject]) -> Mapping[str, str]:
        """Write the subjects that the store does not have, and return the id of each draft's by identity.

        known: of all of these drafts
        INVARIANT: the drafts agree on the names, and nobody else makes subjects: other submissions are kept out.
        """
        firsts: dict[str, Draft] = {}
        for _, draft in drafts:
            firsts.setdefault(draft.identity_key, draft)
        missing = [(self._act.new_id(), draft) for identity, draft in firsts.items() if identity not in known]
        if missing:
            await self._insert(missing)
        await self._follow_names(firsts, known)
        ids = {draft.identity_key: subject_id for subject_id, draft in missing}
        return ids | {identity: subject.id for identity, subject in known.items()}

    async def _insert(self, missing: Sequence[tuple[str, Draft]]) -> None:
        rows: Iterator[tuple[object, ...]] = (self._row(*each) for each in missing)
        if self._dialect == "postgresql":
            pairs = (bigrams(draft.counterpart.name) for _, draft in missing)
            named = ((*row, of_name) for row, of_name in zip(rows, pairs, strict=True))
            await self._transaction.copy_rows("subject", (*_COLUMNS, "name_bigrams"), named)
            return
        await self._transaction.copy_rows("subject", _COLUMNS, rows)
        apart = ((pair, subject_id) for subject_id, draft in missing for pair in bigrams(draft.counterpart.name))
        await self._transaction.copy_rows("subject_bigram", _PAIR, apart)

    def _row(self, subject_id: str, draft: Draft) -> tuple[object, ...]:
        who = draft.counterpart
        return (
            subject_id,
            draft.identity_key,
            self._act.alias(draft.identity_key),
            who.kind,
            who.name,
            who.code,
            draft.region_code,
            who.sole_trader,
            who.legal_representative,
            who.document_type,
            who.masked_number,
            who.listed_number,
            "RESTRICTED",
            "ACTIVE",
        )

    async def _follow_names(self, drafts: Mapping[str, Draft], known: Mapping[str, KnownSubject]) -> None:
        """Follow a corrected name of a counterpart that is known by its record alone: nobody else shares it."""
        for identity, subject in known.items():
            draft = drafts.get(identity)
            if draft and is_known_by_record_alone(draft) and draft.counterpart.name != subject.name:
                await self._rename(subject.id, draft.counterpart.name)

    async def _rename(self, subject_id: str, name: str) -> None:
        execute, pairs = self._transaction.execute, bigrams(name)
        if self._dialect == "postgresql":
            await execute("update subject set name = $2, name_bigrams = $3 where id = $1", [subject_id, name, pairs])
            return
        await execute("update subject set name = ? where id = ?", [name, subject_id])
        await execute("delete from subject_bigram where subject_id = ?", [subject_id])
        copied = ((pair, subject_id) for pair in pairs)
        await self._transaction.copy_rows("subject_bigram", _PAIR, copied)
