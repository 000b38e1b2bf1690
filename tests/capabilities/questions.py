"""Questions that several capabilities ask, and how their answers are read."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resolvers.intake.file import FileOutcome, LoadOptions, load_file
from tests.db.statements import places
from tests.golden.asking import Asking
from tests.golden.places import SUBJECTS
from tests.intake import tables

MATTER = "XK-2026-0001"
CAMEL = str(SUBJECTS["camel"].code)
NAME = "query ($code: String!) { subject(code: $code) { name } }"
RECORDS = """query ($code: String!) {
  subject(code: $code) { recordCount records(first: 100) { totalCount nodes { id title } } }
}"""
RECORDS_ON_DUTY = """query ($code: String!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  subject(code: $code) { recordCount records(first: 100) { totalCount nodes { id title } } }
}"""
PERSON = """query ($person: PersonKey!) {
  subject(person: $person) { name recordCount records(first: 100) { totalCount nodes { id title } } }
}"""
PERSON_ON_DUTY = """query ($person: PersonKey!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  subject(person: $person) { name recordCount records(first: 100) { totalCount nodes { id title } } }
}"""
EVERYBODY = "{ records(first: 100) { totalCount nodes { id title } } }"
EVERYBODY_ON_DUTY = """query ($matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  records(first: 100) { totalCount nodes { id title } }
}"""


def person_key(name: str) -> dict[str, Any]:
    """Return the key under which anybody may ask for a person of the fixed store."""
    subject = SUBJECTS[name]
    return {"documentType": "CITIZEN_ID", "number": subject.document, "name": subject.name}


def titles(found: Mapping[str, Any]) -> set[str | None]:
    """Return the titles of a page of records."""
    return {each["title"] for each in found["records"]["nodes"]}


async def change(ask: Asking, sql: str, *args: object) -> None:
    """Change the store behind the reader's back; `sql` is written with ?."""
    await ask.database.commit([(places(sql, ask.database), args)])


async def load(ask: Asking, folder: Path, rows: Sequence[Mapping[str, str]]) -> FileOutcome:
    """Load rows as a file of the one provider."""
    options = LoadOptions(provider_code=tables.PROVIDER, circumstances=tables.HERE)
    return await load_file(ask.database, tables.write_csv(folder / "rows.csv", rows), options)


def refusals(outcome: FileOutcome) -> list[tuple[int, str]]:
    """Return (row, code) of every refused cell."""
    return [(refused.row, refused.code) for refused in outcome.rows.refusals]
