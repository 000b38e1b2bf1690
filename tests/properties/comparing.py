"""One question put to the reader and to the oracle: equal answers, and an entry that names whom it must."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from db.database import Database, StatementTooLarge
from db.tables_of_use import query_log, query_log_subject
from policies.decide import Policy
from policies.identifiers import IdentifierInvalid
from resolvers.answer import Question as Asked
from resolvers.answer import Reader
from resolvers.refusal import Refusal
from schema.errors import code_of
from tests.db.statements import places
from tests.properties.callers import Caller
from tests.properties.house import reader
from tests.properties.oracle import Expected, Oracle
from tests.properties.pages import Mark
from tests.properties.stores import NOW, Row, Store


class Disagreement(AssertionError):
    """The reader and the oracle do not say the same."""


@dataclass(frozen=True)
class Told:
    """What one question came to: its data, or the code of its refusal; and each cursor with the path of its page."""

    data: dict[str, Any] | None
    code: str | None
    cursors: tuple[tuple[tuple[str, ...], str], ...] = ()


@dataclass
class Bench:
    """One store under one policy: a warm reader beside the oracle."""

    database: Database
    store: Store
    policy: Policy
    known: dict[Any, bool] = field(default_factory=dict)
    refusals: dict[str, int] = field(default_factory=dict)
    answers: int = 0

    def __post_init__(self) -> None:
        self.reader: Reader = reader(self.database, self.policy)
        self._marks: dict[str, Mark] = {}
        self._entries: set[str] = set()

    async def start(self) -> "Bench":
        """Leave out what an earlier bench has entered into the log of this database."""
        self._entries = {row[0] for row in await self.database.fetch_rows("select id from query_log")}
        return self

    async def ask(self, caller: Caller, text: str, variables: Mapping[str, Any]) -> Told:
        """Ask both. Raises: Disagreement."""
        said = f"{caller.role} {caller.purpose or ''}\n{text}\n{json.dumps(variables, ensure_ascii=False)}"
        question = Asked(text, None, variables)
        if "queryLog" in text or "accessHistory" in text:
            await read_log(self.database, self.store)
        try:
            answer = await self.reader.read(question, caller.actor, now=NOW)
        except (Refusal, IdentifierInvalid, StatementTooLarge) as refusal:
            code = code_of(refusal)
            self.refusals[code] = self.refusals.get(code, 0) + 1
            await self._check_refused(caller, code, said)
            if code.startswith("AUTHORIZATION_"):
                self._check_formality(code, self._expected(caller, text, variables), said)
            return Told(None, code)
        except Exception as fault:
            raise Disagreement(f"{said}\nthe reader failed: {fault!r}") from fault
        self.answers += 1
        data = {key: json.loads(value) for key, value in answer.fields}
        expected = self._expected(caller, text, variables)
        self._check_formality(None, expected, said)
        cursors = []
        for path, ours, theirs in differences(expected.data, data, ()):
            if not isinstance(ours, Mark) or not isinstance(theirs, str):
                raise Disagreement(f"{said}\nat {path}\nexpected {expected.data}\nanswered {data}")
            if self._marks.setdefault(theirs, ours) != ours:
                raise Disagreement(f"{said}\nat {path}: one cursor for two places")
            cursors.append((path, theirs))
        missing = sorted((each.path[0], code_of(each)) for each in answer.missing)
        if missing != sorted(expected.missing):
            raise Disagreement(f"{said}\nmissing {missing}, expected {expected.missing}")
        await self._check_entry(caller, expected, said)
        return Told(data, None, tuple(cursors))

    def _expected(self, caller: Caller, text: str, variables: Mapping[str, Any]) -> Expected:
        return Oracle(self.store, self.policy, caller, self.known).answer(text, variables, self._marks)

    @staticmethod
    def _check_formality(code: str | None, expected: Expected, said: str) -> None:
        if expected.refusal != code:
            raise Disagreement(f"{said}\nrefused as {code}, expected {expected.refusal}")

    def _is_logged(self, caller: Caller) -> bool:
        return self.policy.enforce(caller.role, "ANSWER", "LOG", {"ALWAYS"})

    async def _check_refused(self, caller: Caller, code: str, said: str) -> None:
        entries = await self._fresh(caller)
        wanted = [("REFUSED", code)] if self._is_logged(caller) else []
        if [entry[:2] for entry in entries] != wanted:
            raise Disagreement(f"{said}\nrefused as {code}, but the log says {entries}")

    async def _check_entry(self, caller: Caller, expected: Expected, said: str) -> None:
        """Compare the entry with the subjects that the answer disclosed; asking by key alone discloses nobody."""
        entries = await self._fresh(caller)
        must = self._is_logged(caller) or bool(expected.disclosed) or expected.counts_beyond
        if caller.role == "PUBLIC" and (entries or expected.disclosed):
            raise Disagreement(f"{said}\nthe public was told {expected.disclosed}, logged {entries}")
        if must and len(entries) != 1:
            raise Disagreement(f"{said}\n{len(entries)} entries for one answer that discloses {expected.disclosed}")
        named = {name for entry in entries for name in entry[2]}
        if named != expected.disclosed:
            raise Disagreement(f"{said}\nentry names {named}, disclosed were {expected.disclosed}")

    async def _fresh(self, caller: Caller) -> list[tuple[str, str | None, set[str]]]:
        """Return (decision, code, pseudonyms disclosed) of each entry that is new for this caller."""
        if caller.actor.bearer_key is None:
            row = await self.database.fetch_row("select count(*) from query_log where role = 'PUBLIC'")
            return [("PERMITTED", None, set())] * (row[0] if row else 0)
        sql = places("select id, decision, code from query_log where bearer_key = ?", self.database)
        rows = [
            row for row in await self.database.fetch_rows(sql, [caller.actor.bearer_key]) if row[0] not in self._entries
        ]
        found = []
        for key, decision, code in rows:
            self._entries.add(key)
            named = places(
                "select pseudonym from query_log_subject where entry_id = ? and disclosed > 0", self.database
            )
            subjects = await self.database.fetch_rows(named, [key])
            found.append((decision, code, {row[0] for row in subjects}))
        return found


async def read_log(database: Database, store: Store) -> None:
    """Let the rows of `store` be what stands in the log now: what was asked before is entered there too."""
    for table in (query_log, query_log_subject):
        names = [column.name for column in table.columns]
        rows = await database.fetch_rows(f"select {', '.join(names)} from {table.name}")
        store.rows[table.name] = [_read(dict(zip(names, row, strict=True))) for row in rows]


def _read(row: Row) -> Row:
    """Return a row of the log as Python has it, whichever database wrote it."""
    found = {name: json.loads(row[name]) for name in ("field_classes", "routes") if isinstance(row.get(name), str)}
    if isinstance(row.get("at"), str):
        found["at"] = datetime.fromisoformat(row["at"])
    if "asked_by_key" in row:
        found["asked_by_key"] = bool(row["asked_by_key"])
    return row | found


def differences(ours: Any, theirs: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Yield each place where two JSON values differ, with its path of keys; a `Mark` differs from every text."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and set(ours) == set(theirs):
        for key in ours:
            yield from differences(ours[key], theirs[key], (*path, key))
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs, strict=True):
            yield from differences(one, other, path)
    elif isinstance(ours, Mark) or type(ours) is not type(theirs) or ours != theirs:
        yield path, ours, theirs
