"""The query log: one row for a request, one for each subject behind its answer; never a value.

Here is what an entry says and how a group of entries becomes statements; `db.log_writer` commits them.
The tables are append-only (revision 0002). Purging will be another role's command.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import NamedTuple

import orjson

from db.arguments import SQLITE, ArgumentInvalid, adapted
from db.database import Dialect, Statement

SEPARATOR = ";"  # of pseudonyms, which are hexadecimal


class LogUnavailable(Exception):
    """The entry is not written, so nothing that rests on it may be answered."""


class Entry(NamedTuple):
    """Who asked, when, in what right, and what was decided. The id is 32 random hexadecimal characters."""

    id: str
    at: datetime
    role: str
    channel: str
    decision: str  # PERMITTED, REFUSED
    policy_revision: str
    document_digest: str
    filter_digest: str
    bearer_key: str | None = None
    unit_id: str | None = None
    token_id: str | None = None
    purpose: str | None = None
    matter: str | None = None
    basis: str | None = None
    code: str | None = None  # of the refusal, or why the first field found nothing
    bearer_pseudonym: str | None = None  # of a person who asks for itself or as an agent


@dataclass(frozen=True, kw_only=True)
class EntrySubjects:
    """Subjects of whom an entry says the same: asked for by key, or those on whom a part of the answer rests.

    Each of them is one row. There is at least one, and none of them stands in the entry twice.
    """

    pseudonyms: Sequence[str]
    asked_by_key: bool
    field_classes: tuple[str, ...]
    routes: tuple[str, ...]
    disclosed: int  # restricted rows behind the answer, of each


@dataclass(frozen=True)
class Packed:
    """An entry as its statement takes it, without a look at other entries.

    cells: of the entry, in the order of its columns
    subjects: one JSON object for each group of subjects alike
    rows: how many rows the entry becomes
    """

    cells: tuple[object, ...]
    subjects: tuple[bytes, ...]
    rows: int


COLUMNS = Entry._fields
SUBJECT_COLUMNS = ("entry_id", "pseudonym", *(field.name for field in fields(EntrySubjects)[1:]))

INSERT = "insert into {table} ({columns})"
ENTRY_INSERT = INSERT.format(table="query_log", columns=", ".join(COLUMNS))
SUBJECT_INSERT = INSERT.format(table="query_log_subject", columns=", ".join(SUBJECT_COLUMNS))

# One statement for the whole group, hence one transaction and one round trip. Two JSON texts cost the service less
# than an array for each column, and the database hardly more.
POSTGRESQL = f"""with entry as (
 {ENTRY_INSERT} select {", ".join(COLUMNS)} from json_populate_recordset(null::query_log, $1::json))
{SUBJECT_INSERT} select s.entry, p.name, s.asked, s.classes, s.routes, s.disclosed
from json_to_recordset($2::json)
 as s (entry text, names text, asked boolean, classes jsonb, routes jsonb, disclosed integer),
 unnest(string_to_array(s.names, '{SEPARATOR}')) as p (name)"""  # noqa: S608 - names of the two classes above

SQLITE_ENTRY = f"{ENTRY_INSERT} values ({', '.join('?' * len(COLUMNS))})"
SQLITE_SUBJECTS = f"""with s as materialized (
 select json_extract(value, '$.entry') as entry, json_extract(value, '$.names') as names,
 json_extract(value, '$.asked') as asked, json_extract(value, '$.classes') as classes,
 json_extract(value, '$.routes') as routes, json_extract(value, '$.disclosed') as disclosed from json_each(?))
{SUBJECT_INSERT} select s.entry, p.value, s.asked, s.classes, s.routes, s.disclosed
from s, json_each(s.names) as p"""  # noqa: S608 - the same


def packed(entry: Entry, subjects: Sequence[EntrySubjects], *, dialect: Dialect) -> Packed:
    """Return the entry ready for a statement.

    Raises: ArgumentInvalid for what no store keeps; anything else where the entry is not what its types say.
    """
    adapted(("".join([each for each in entry if type(each) is str]),), SQLITE)  # one look at all texts
    return Packed(
        # JSON for PostgreSQL takes what SQLite takes.
        tuple([each if each is None or type(each) is str else adapted((each,), SQLITE)[0] for each in entry]),
        tuple(_alike(entry.id, each, dialect) for each in subjects),
        1 + sum(len(each.pseudonyms) for each in subjects),
    )


def _alike(entry_id: str, subjects: EntrySubjects, dialect: Dialect) -> bytes:
    names = SEPARATOR.join(subjects.pseudonyms)
    adapted((names,), SQLITE)
    if not all(subjects.pseudonyms) or names.count(SEPARATOR) != len(subjects.pseudonyms) - 1:
        raise ArgumentInvalid("a pseudonym is empty or holds the separator of pseudonyms")
    return orjson.dumps(
        {
            "entry": entry_id,
            "names": names if dialect == "postgresql" else subjects.pseudonyms,
            "asked": subjects.asked_by_key,
            "classes": sorted(subjects.field_classes),
            "routes": sorted(subjects.routes),
            "disclosed": subjects.disclosed,
        }
    )


def statements(group: Sequence[Packed], *, dialect: Dialect) -> list[Statement]:
    """Return the statements that write these entries, for one transaction."""
    subjects = _array([text for each in group for text in each.subjects])
    if dialect == "postgresql":
        entries = orjson.dumps([dict(zip(COLUMNS, each.cells, strict=True)) for each in group]).decode()
        return [(POSTGRESQL, (entries, subjects))]
    return [*((SQLITE_ENTRY, each.cells) for each in group), (SQLITE_SUBJECTS, (subjects,))]


def _array(objects: Sequence[bytes]) -> str:
    return f"[{b','.join(objects).decode()}]"
