"""Golden folders: a question by an actor, and beside it all that the program makes of it.

Given: `question.graphql`, `actor.txt`, perhaps `variables.json`. Made: `plan.txt`, `sqlite.sql`, `postgresql.sql`,
`answer.json`, `entry.json`. What is made is only compared; CREDITGRAPH_REWRITE_GOLDEN=1 writes it anew, to be
reviewed as a diff.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.database import Database
from resolvers.refusal import Refusal
from resolvers.standing import Standings
from tests.golden.asking import Asked, Recording, answer_to, policy, reader_of
from tests.golden.people import ACTORS, BEARERS, pseudonym
from tests.golden.places import KEYS, NOW, SUBJECTS, TODAY
from tests.golden.plan_text import plan_text
from tests.golden.sql_text import broken, flat

CASES = Path(__file__).parent / "cases"
GIVEN = frozenset({"question.graphql", "actor.txt"})
OPTIONAL = frozenset({"variables.json"})
MADE = frozenset({"plan.txt", "sqlite.sql", "postgresql.sql", "answer.json", "entry.json"})
REWRITE = "CREDITGRAPH_REWRITE_GOLDEN"
NO_STATEMENT = "-- refused before any statement\n"

_WHO = ("role", "bearer_key", "bearer_pseudonym", "unit_id", "token_id", "channel")
_SAID = (*_WHO, "purpose", "matter", "basis", "decision", "code")


class GoldenStale(AssertionError):
    """A golden file is missing or no longer what the program makes."""


@dataclass(frozen=True)
class Case:
    """One golden folder."""

    folder: Path

    @property
    def question(self) -> str:
        return (self.folder / "question.graphql").read_text()

    @property
    def actor(self) -> str:
        return (self.folder / "actor.txt").read_text().strip()

    @property
    def variables(self) -> Mapping[str, Any]:
        path = self.folder / "variables.json"
        found: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        return found

    @property
    def reads_log(self) -> bool:
        """Tell whether the answer rests on what was asked before."""
        return any(word in self.question for word in ("queryLog", "accessHistory"))


def cases() -> list[Case]:
    """Return every golden folder in order."""
    return [Case(path) for path in sorted(CASES.iterdir(), key=_number) if path.is_dir()]


def _number(folder: Path) -> int:
    return int(folder.name.partition("-")[0])


async def make(case: Case, database: Database) -> dict[str, str]:
    """Ask the case's question of a store and return the text of each golden file that this store makes."""
    before = await _entry_ids(database)
    recording = Recording(database)
    asked = Asked(case.question, ACTORS[case.actor], case.variables, NOW)
    body = await answer_to(reader_of(recording), asked)
    made = {
        "plan.txt": await _plan(asked, database),
        f"{database.dialect}.sql": _sql(recording.last),
        "answer.json": _json(body),
        "entry.json": await _entry(database, before, _names(case.variables)),
    }
    # It changes with every line of the policy; what the line does is seen in the rest.
    return {name: text.replace(policy().revision, "revision of the policy") for name, text in made.items()}


def compare(folder: Path, made: Mapping[str, str], *, rewrite: bool) -> None:
    """Compare what was made with the folder's files, JSON as parsed; or write the files.

    Raises: GoldenStale naming every file that is missing or stale.
    """
    stale = []
    for name, text in made.items():
        path = folder / name
        if rewrite:
            path.write_text(text)
        elif not path.exists() or not _equal(name, path.read_text(), text):
            stale.append(name)
    if stale:
        raise GoldenStale(f"{folder.name}: {', '.join(sorted(stale))} (see tests/golden/folders.py)")


def is_rewriting() -> bool:
    """Tell whether golden files are to be written."""
    return os.environ.get(REWRITE) == "1"


def _equal(name: str, kept: str, made: str) -> bool:
    return bool(json.loads(kept) == json.loads(made)) if name.endswith(".json") else kept == made


def _sql(statement: str | None) -> str:
    if statement is None:
        return NO_STATEMENT
    text = broken(statement)
    assert flat(text) == flat(statement), "a golden statement is the program's own text"
    return text


async def _plan(asked: Asked, database: Database) -> str:
    standing = None
    if asked.actor.bearer_key is not None:
        try:
            standing = (await Standings(database).fresh(asked.actor)).standing
        except Refusal as refusal:
            return f"refused: {type(refusal).__name__}\n"
    return plan_text(asked.text, asked.variables, actor=asked.actor, standing=standing, today=TODAY)


async def _entry_ids(database: Database) -> list[str]:
    return [row[0] for row in await database.fetch_rows("select id from query_log")]


async def _entry(database: Database, before: list[str], names: Mapping[str, str]) -> str:
    """Return the entry that was written since, its subjects by name; ids, time and digests are left out.

    names: of pseudonyms
    """
    new = [each for each in await _entry_ids(database) if each not in before]
    if not new:
        return _json("none")
    (entry_id,) = new
    mark = "$1" if database.dialect == "postgresql" else "?"
    (row,) = await database.fetch_rows(f"select {', '.join(_SAID)} from query_log where id = {mark}", [entry_id])
    columns = "pseudonym, asked_by_key, field_classes, routes, disclosed"
    subjects = await database.fetch_rows(f"select {columns} from query_log_subject where entry_id = {mark}", [entry_id])
    told = [_subject(each, names) for each in subjects]
    said = dict(zip(_SAID, row, strict=True))
    said["bearer_pseudonym"] = names.get(said["bearer_pseudonym"], said["bearer_pseudonym"])
    return _json({**said, "subjects": sorted(told, key=lambda each: str(each["subject"]))})


def _subject(row: tuple[Any, ...], names: Mapping[str, str]) -> dict[str, Any]:
    pseudonym, is_asked, classes, routes, disclosed = row
    return {
        "subject": names.get(pseudonym, "pseudonym of another key"),
        "askedByKey": bool(is_asked),
        "fieldClasses": json.loads(classes),
        "routes": json.loads(routes),
        "disclosed": disclosed,
    }


def _names(variables: Mapping[str, Any]) -> dict[str, str]:
    """Return whom pseudonyms stand for; one for an id is not the one for the subject with that id."""
    ids = {str(value): "an id in the question" for value in variables.values()}
    ids |= {f"sub_{each.id}": f"the id of {name}" for name, each in SUBJECTS.items()}
    by_id = {KEYS.alias(f"ID:{wire}"): f"pseudonym of {name}" for wire, name in ids.items()}
    agents = {str(pseudonym(name)): f"pseudonym of the {name}" for name, who in BEARERS.items() if who.role == "AGENT"}
    return agents | by_id | {KEYS.alias(each.identity): f"pseudonym of {name}" for name, each in SUBJECTS.items()}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
