"""The entry of a question: who asked, in what right, for whom, what was decided — never a value.

Digests of the document and of the variables are keyed: a number typed into either could be guessed from a plain hash.
"""

import hmac
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from db.engine import Database, Transaction
from db.identity import IdentityKeys
from db.log_writer import LogWriter, said
from db.query_log import Entry, EntrySubjects, LogUnavailable, packed, statements
from policies.actor import Actor
from policies.decide import Denied, Policy
from policies.vocabulary import ROLES
from resolvers.asking import Asked
from resolvers.document import Document
from resolvers.plan import Purpose
from resolvers.right import Right


@dataclass
class Notes:
    """What becomes known of a question on its way, for its entry."""

    text: str
    variables: Mapping[str, Any]
    actor: Actor
    channel: str
    at: datetime
    unit_id: str | None = None
    bearer_pseudonym: str | None = None
    purpose: str | None = None
    matter: str | None = None
    basis: str | None = None
    document: Document | None = None
    asked: Asked | None = None
    filter_digest: str | None = None  # of the variables, made once

    def state(self, right: Right, purpose: Purpose | None, variables: Mapping[str, Any]) -> None:
        """Note a purpose that was found permitted; only then has `matter` the form that keeps names out of the log.

        An agent relies on its authorisations without saying so: that is its purpose (IM-2018 §24).
        """
        self.purpose = self.purpose or right.purpose
        if purpose is not None:
            self.matter = str(purpose.matter.value_in(variables))
            self.basis = right.duties[0].legal_basis if right.duties else None


class LogBook:
    """Decides whether an entry is due, and writes it."""

    def __init__(
        self, database: Database, policy: Policy, keys: IdentityKeys, code_of: Callable[[BaseException], str]
    ) -> None:
        self._database = database
        self._writer = LogWriter(database)
        self._policy = policy
        self._keys = keys
        self._code_of = code_of
        self._logged = {role: not isinstance(policy.decide(role, "ANSWER", "LOG"), Denied) for role in ROLES}

    async def permitted(
        self, notes: Notes, subjects: Sequence[EntrySubjects], *, is_due: bool, missing: Sequence[BaseException]
    ) -> None:
        """Commit the entry of an answer, where one is due: always for the roles the policy names, for others when
        the answer rests on anything restricted.

        missing: why root fields found nothing; the first is the code of the entry

        Raises: LogUnavailable; then there is no answer.
        """
        discloses = any(each.disclosed for each in subjects)
        if is_due or discloses or self.logs_everything(notes.actor):
            await self._write(notes, subjects, "PERMITTED", self._code_of(missing[0]) if missing else None)

    async def refused(self, notes: Notes, refusal: BaseException) -> None:
        """Commit the entry of a refusal for the roles whose every question is logged.

        Raises: LogUnavailable in place of the refusal.
        """
        if self.logs_everything(notes.actor) and not isinstance(refusal, LogUnavailable):
            names = tuple(notes.asked.pseudonyms() if notes.asked else ())
            asked = EntrySubjects(pseudonyms=names, asked_by_key=True, field_classes=(), routes=(), disclosed=0)
            await self._write(notes, [asked] if names else [], "REFUSED", self._code_of(refusal))

    def logs_everything(self, actor: Actor) -> bool:
        """Tell whether every question of this role has an entry, whatever its answer rests on."""
        return self._logged.get(actor.role, False)

    async def changed(
        self, notes: Notes, subjects: Sequence[EntrySubjects], transaction: Transaction, *, code: str | None = None
    ) -> None:
        """Write the entry of a change into its own transaction: both become durable, or neither.

        It is always due, whoever changed what. Raises: LogUnavailable; then nothing may be kept.
        """
        try:
            entry = packed(self._entry(notes, "PERMITTED", code), subjects, dialect=self._database.dialect)
            for sql, args in statements([entry], dialect=self._database.dialect):
                await transaction.execute(sql, args)
        except Exception as fault:  # whatever it is: there is no entry
            raise LogUnavailable(f"the query log cannot be written: {said(fault)}") from None

    async def _write(self, notes: Notes, subjects: Sequence[EntrySubjects], decision: str, code: str | None) -> None:
        await self._writer.write(self._entry(notes, decision, code), subjects)

    def _entry(self, notes: Notes, decision: str, code: str | None) -> Entry:
        return Entry(
            id=secrets.token_hex(16),
            at=notes.at,
            role=notes.actor.role,
            bearer_key=notes.actor.bearer_key,
            unit_id=notes.unit_id,
            bearer_pseudonym=notes.bearer_pseudonym,
            token_id=notes.actor.token_id,
            channel=notes.channel,
            purpose=notes.purpose,
            matter=notes.matter,
            basis=notes.basis,
            decision=decision,
            code=code,
            policy_revision=self._policy.revision,
            document_digest=self._document_digest(notes),
            filter_digest=notes.filter_digest or self.filter_digest(notes),
        )

    def filter_digest(self, notes: Notes) -> str:
        """Return the digest of the variables, and note it."""
        notes.filter_digest = self._digest(orjson.dumps(notes.variables, option=orjson.OPT_SORT_KEYS))
        return notes.filter_digest

    def _document_digest(self, notes: Notes) -> str:
        """Return the digest of the document, made once for one that is kept."""
        document = notes.document
        if document is None:
            return self._digest(notes.text.encode())
        if document.digest is None:
            document.digest = self._digest(notes.text.encode())
        return document.digest

    def _digest(self, content: bytes) -> str:
        return hmac.digest(self._keys.pseudonym, content, "sha256").hex()
