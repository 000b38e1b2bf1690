"""The end of records (IM-2018 §36): an organisation's becomes an archive, a person's is erased, and its key remembered.

No answer waits for it: from the first instant after its last day nobody is given a record, whether this ran or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from db.database import Database, Dialect, Transaction
from policies.openness import PERSON_KIND
from resolvers.intake.turns import keep_others_out
from resolvers.life.upkeep import Done, Round, enter
from resolvers.marks import among, mark
from resolvers.quality.forgetting import forget_decisions

BATCH = 1_000
# What may still speak of a person when its records are gone; then the person itself stays.
_KEEPING = (
    *("record", "list_entry", "credit_case", "authorisation", "consent", "bearer", "tip", "related_person"),
    "submission",
)
_FIRST = ""


class Ended(NamedTuple):
    """A record whose last day is over. has_case: a case refers to it."""

    id: str
    version: int
    provider_id: str
    provider_key: str
    subject_id: str
    is_person: bool
    has_case: bool


@dataclass
class Ends:
    """What one round came to."""

    archived: int = 0
    erased: int = 0
    persons: int = 0  # of whom nothing is left


async def end_records(database: Database, round_: Round, *, persons_part: Sequence[str], batch: int = BATCH) -> Ends:
    """Archive and erase every record whose last day lies before the round's day, a batch in each transaction.

    persons_part: the content keys that name a person; they do not stay in an organisation's archive
    What was done when it is stopped stays done, and the next round goes on.
    """
    ends, after = Ends(), _FIRST
    while True:
        async with database.transaction() as transaction:
            await _prepare(transaction, database.dialect)
            found = await _ended(transaction, database.dialect, round_.day, after=after, limit=batch)
            await _archive(transaction, database.dialect, [each for each in found if not each.is_person], persons_part)
            persons = [each for each in found if each.is_person]
            await _erase(transaction, database.dialect, persons, round_)
            forgotten = await _forget(transaction, database.dialect, sorted({each.subject_id for each in persons}))
            gone = [Done("ERASED", "PERSON", each, 1, "EXPIRED") for each in forgotten]
            await enter(transaction, round_, [*(_done(each) for each in found), *gone])
        ends.erased += len(persons)
        ends.archived += len(found) - len(persons)
        ends.persons += len(forgotten)
        if len(found) < batch:
            return ends
        after = found[-1].id


def _done(ended: Ended) -> Done:
    action = "ERASED" if ended.is_person else "ARCHIVED"
    return Done(action, "RECORD", ended.id, ended.version, "EXPIRED")


async def _prepare(transaction: Transaction, dialect: Dialect) -> None:
    await keep_others_out(transaction, dialect)
    if dialect == "sqlite":  # what is erased is overwritten in the file, not only unlinked
        await transaction.fetch("pragma secure_delete = on")


async def _ended(transaction: Transaction, dialect: Dialect, day: date, *, after: str, limit: int) -> list[Ended]:
    person, last_id, today, most = (mark(dialect, place) for place in (1, 2, 3, 4))
    rows = await transaction.fetch(
        "select r.id, r.version, r.provider_id, r.provider_key, r.subject_id, "  # noqa: S608 (placeholders)
        f"s.kind = {person}, exists (select 1 from credit_case c where c.record_id = r.id) "
        "from record r join subject s on s.id = r.subject_id "
        f"where r.id > {last_id} and r.disclosure_until < {today} "
        # What was taken back or deleted is in no archive; of a person nothing is kept but what was emptied before.
        f"and (r.state = 'ACTIVE' or (s.kind = '{PERSON_KIND}' and r.state <> 'DELETED')) "
        f"order by r.id limit {most}",
        [PERSON_KIND, after, day, limit],
    )
    return [Ended._make((*row[:5], bool(row[5]), bool(row[6]))) for row in rows]


async def _archive(
    transaction: Transaction, dialect: Dialect, records: Sequence[Ended], persons_part: Sequence[str]
) -> None:
    """Archive an organisation's records without the part in them that names a person (IM-2018 §36)."""
    ids = [each.id for each in records]
    await _each(transaction, dialect, "update record set state = 'ARCHIVED' where id", ids)
    for key in persons_part:
        for statement in _without(dialect, key):
            await _each(transaction, dialect, statement, ids)


def _without(dialect: Dialect, key: str) -> tuple[str, str]:
    """Return the statements that take one content key, a name from the policy, out of records and their versions."""
    content, snapshot = f"json_remove(content, '$.{key}')", f"json_remove(snapshot, '$.content.{key}')"
    if dialect == "postgresql":
        content, snapshot = f"content - '{key}'", f"snapshot #- '{{content,{key}}}'"
    return (
        f"update record set content = {content} where id",  # noqa: S608 (names from the code)
        f"update record_version set snapshot = {snapshot} where record_id",  # noqa: S608 (the same)
    )


async def _erase(transaction: Transaction, dialect: Dialect, records: Sequence[Ended], round_: Round) -> None:
    """Erase a person's records with their versions, and keep their keys so that they do not come again."""
    await forget_decisions(transaction, dialect, [each.id for each in records])
    marks = ", ".join(mark(dialect, place) for place in range(1, 6))
    await transaction.executemany(
        "insert into tombstone (provider_id, provider_key, record_id, reason, at) "  # noqa: S608 (placeholders)
        f"values ({marks}) on conflict (provider_id, provider_key) do nothing",
        [(each.provider_id, each.provider_key, each.id, "EXPIRED", round_.now) for each in records],
    )
    await _each(transaction, dialect, "delete from record_version where record_id", [each.id for each in records])
    # A case that lost its record would be one about everything that is known of the person: its shell stays.
    await _each(transaction, dialect, _EMPTY, [each.id for each in records if each.has_case])
    await _each(transaction, dialect, "delete from record where id", [each.id for each in records if not each.has_case])


_EMPTY = """update record set state = 'DELETED', openness = 'RESTRICTED', openness_basis = null,
 openness_reference = null, title = '', document_number = null, content = '{}', content_digest = '',
 basis_number = null, basis_issuer = null, notice_reference = null where id"""


async def _forget(transaction: Transaction, dialect: Dialect, persons: Sequence[str]) -> list[str]:
    """Delete those of the persons of whom nothing is left, and return their ids."""
    if not persons:
        return []
    told = "not exists (select 1 from {} t where t.subject_id = s.id)"
    left = " and ".join(told.format(table) for table in _KEEPING)
    rows = await transaction.fetch(
        f"select s.id from subject s where s.id {among(dialect, 1)} and {left}",  # noqa: S608 (names from the code)
        [list(persons)],
    )
    ids = [subject_id for (subject_id,) in rows]
    await _each(transaction, dialect, "delete from subject_bigram where subject_id", ids)
    await _each(transaction, dialect, "delete from subject where id", ids)
    return ids


async def _each(transaction: Transaction, dialect: Dialect, statement: str, ids: Sequence[str]) -> None:
    """Run a statement that ends with the column of an id, for the rows of these ids."""
    if ids:
        await transaction.execute(f"{statement} {among(dialect, 1)}", [list(ids)])
