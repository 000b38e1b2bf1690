"""The subjects behind drafts: who is missing is written, and a name that nobody shares follows its draft."""

from collections.abc import Mapping, Sequence

from db.database import Dialect, Transaction
from resolvers.bigrams import bigrams
from resolvers.intake.chunks import KnownSubject, Numbered, SubmissionAct
from resolvers.intake.drafts import Draft
from resolvers.intake.lookups import known_subjects
from resolvers.intake.registering import NewSubject, register
from resolvers.intake.sorting import is_known_by_record_alone

_PAIR = ("bigram", "subject_id")


class Subjects:
    """The subjects of one submission."""

    def __init__(self, transaction: Transaction, dialect: Dialect, act: SubmissionAct) -> None:
        self._transaction = transaction
        self._dialect: Dialect = dialect
        self._act = act

    async def known(self, drafts: Sequence[Numbered]) -> Mapping[str, KnownSubject]:
        """Return the subjects of these drafts that the store has, by identity."""
        identities = {draft.identity_key for _, draft in drafts}
        return await known_subjects(self._transaction, self._dialect, identities)

    async def write(
        self, drafts: Sequence[Numbered], known: Mapping[str, KnownSubject]
    ) -> Mapping[str, KnownSubject]:
        """Write the subjects that the store does not have, and return those of all drafts by identity.

        known: of all of these drafts
        A subject that somebody else made since may bear another name than the drafts give it; the drafts agree on it.
        """
        firsts: dict[str, Draft] = {}
        for _, draft in drafts:
            firsts.setdefault(draft.identity_key, draft)
        missing = [
            NewSubject(self._act.new_id(), identity, draft.counterpart, draft.region_code)
            for identity, draft in firsts.items()
            if identity not in known
        ]
        made = await register(self._transaction, self._dialect, missing, alias=self._act.alias) if missing else ()
        since = [each.identity_key for each in missing if each.identity_key not in made]
        await self._follow_names(firsts, known)
        own = {each.identity_key: KnownSubject(each.id, each.who.name) for each in missing}
        return {**known, **own, **await known_subjects(self._transaction, self._dialect, since)}

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
