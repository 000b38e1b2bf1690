"""The query log: one row for a request, one for each subject behind its answer; never a value.

An entry is *written* when `write` has returned: committed and durable, before its answer leaves (IM-2018 §26, §35).
The tables are append-only (revision 0002). Purging will be another role's command.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

import orjson

from db.database import (
    Arguments,
    ConstraintViolated,
    Database,
    Statement,
    StatementFailed,
    StatementTimeout,
    StoreUnavailable,
)

SPEAKING = (StoreUnavailable, StatementTimeout, StatementFailed, ConstraintViolated)  # their messages hold no value


class LogUnavailable(Exception):
    """The entry is not written, so nothing that rests on it may be answered."""


@dataclass(frozen=True, kw_only=True)
class Entry:
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
class EntrySubject:
    """One subject that was asked for by key, or on which a part of the answer rests."""

    pseudonym: str
    asked_by_key: bool
    field_classes: tuple[str, ...]
    routes: tuple[str, ...]
    disclosed: int  # restricted rows behind the answer


async def write(database: Database, entry: Entry, subjects: Sequence[EntrySubject]) -> None:
    """Commit the entry with all of its subjects, one row each, before returning. Raises: LogUnavailable."""
    try:
        statements = _postgresql(entry, subjects) if database.dialect == "postgresql" else _sqlite(entry, subjects)
        await database.commit(statements)
    except Exception as error:  # whatever it is, there is no entry: deny
        refusal = LogUnavailable(_reason(error))
    else:
        return
    raise refusal  # outside the handler, so that no traceback of the failure, and no argument, travels with it


def _reason(error: Exception) -> str:
    said = str(error) if isinstance(error, SPEAKING) else type(error).__name__
    return f"the query log cannot be written: {said}"


COLUMNS = tuple(field.name for field in fields(Entry))
SUBJECT_COLUMNS = ("entry_id", *(field.name for field in fields(EntrySubject)))

INSERT = "insert into {table} ({columns})"
ENTRY_INSERT = INSERT.format(table="query_log", columns=", ".join(COLUMNS))
SUBJECT_INSERT = INSERT.format(table="query_log_subject", columns=", ".join(SUBJECT_COLUMNS))

POSTGRESQL_ENTRY = f"{ENTRY_INSERT} values ({', '.join(f'${n}' for n in range(1, len(COLUMNS) + 1))})"
# One statement, hence one transaction and one round trip.
POSTGRESQL_BOTH = f"""with entry as ({POSTGRESQL_ENTRY})
{SUBJECT_INSERT} select $1, s.pseudonym, s.asked, s.classes::jsonb, s.routes::jsonb, s.disclosed
from unnest(${len(COLUMNS) + 1}::text[], ${len(COLUMNS) + 2}::boolean[], ${len(COLUMNS) + 3}::text[],
 ${len(COLUMNS) + 4}::text[], ${len(COLUMNS) + 5}::integer[]) as s (pseudonym, asked, classes, routes, disclosed)"""  # noqa: S608 - names of the two classes above

SQLITE_ENTRY = f"{ENTRY_INSERT} values ({', '.join('?' * len(COLUMNS))})"
SQLITE_SUBJECTS = f"""{SUBJECT_INSERT} select ?, json_extract(value, '$[0]'), json_extract(value, '$[1]'),
 json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]') from json_each(?)"""  # noqa: S608 - the same


def _postgresql(entry: Entry, subjects: Sequence[EntrySubject]) -> list[Statement]:
    if not subjects:
        return [(POSTGRESQL_ENTRY, _cells(entry))]
    arrays = (
        [subject.pseudonym for subject in subjects],
        [subject.asked_by_key for subject in subjects],
        [orjson.dumps(sorted(subject.field_classes)).decode() for subject in subjects],
        [orjson.dumps(sorted(subject.routes)).decode() for subject in subjects],
        [subject.disclosed for subject in subjects],
    )
    return [(POSTGRESQL_BOTH, (*_cells(entry), *arrays))]


def _sqlite(entry: Entry, subjects: Sequence[EntrySubject]) -> list[Statement]:
    rows = [[s.pseudonym, s.asked_by_key, sorted(s.field_classes), sorted(s.routes), s.disclosed] for s in subjects]
    return [(SQLITE_ENTRY, _cells(entry)), (SQLITE_SUBJECTS, (entry.id, rows))][: 2 if rows else 1]


def _cells(entry: Entry) -> Arguments:
    return [getattr(entry, column) for column in COLUMNS]
