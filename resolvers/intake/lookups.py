"""What the store knows of the keys of a chunk, asked at once.

A key is looked up by itself. A plain join would be planned for a chunk of any size, and soon reads all there is: the
time of a file would grow with the square of its rows.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

from db.database import Dialect, Transaction
from resolvers.intake.chunks import Known, KnownSubject, Numbered
from resolvers.intake.lasting import FACTS
from resolvers.intake.staging import OPENNESS
from resolvers.marks import among

_KNOWN = {
    "postgresql": (
        "select t.key, k.id, k.version, k.state, k.statement_digest, k.last_day from unnest($1::text[]) as t(key) "
        "cross join lateral (select c.id, c.version, c.state, c.statement_digest, c.disclosure_until as last_day "
        'from record c where c.provider_id = $2 and c.provider_key = t.key collate "C" limit 1) k'
    ),
    "sqlite": (
        "select t.value, c.id, c.version, c.state, c.statement_digest, c.disclosure_until "
        "from json_each(?1) t cross join record c on c.provider_id = ?2 and c.provider_key = t.value"
    ),
}
_SUBJECTS = {
    "postgresql": (
        "select t.key, k.id, k.name from unnest($1::text[]) as t(key) cross join lateral "
        '(select s.id, s.name from subject s where s.identity_key = t.key collate "C" limit 1) k'
    ),
    "sqlite": "select t.value, s.id, s.name from json_each(?) t cross join subject s on s.identity_key = t.value",
}
_ERASED = {
    "postgresql": (
        "select t.key from unnest($1::text[]) as t(key) where exists "
        '(select 1 from tombstone e where e.provider_id = $2 and e.provider_key = t.key collate "C")'
    ),
    "sqlite": (
        "select t.value from json_each(?) t where exists "
        "(select 1 from tombstone e where e.provider_id = ? and e.provider_key = t.value)"
    ),
}
# What a draft that says something else is held to.
_STORED = sorted({*OPENNESS, *FACTS, *chain.from_iterable(FACTS.values())})
_GIVEN = {
    "postgresql": "unnest($1::text[], $2::bigint[], $3::text[]) as t(provider_key, number, digest)",
    "sqlite": (
        "(select value ->> 0 as provider_key, value ->> 1 as number, value ->> 2 as digest from json_each(?)) t"
    ),
}


async def known_records(
    transaction: Transaction, dialect: Dialect, provider_id: str, keys: Sequence[str]
) -> Mapping[str, Known]:
    """Return the provider's records by key, for those of `keys` that have one."""
    rows = await transaction.fetch(_KNOWN[dialect], [list(keys), provider_id])
    return {key: Known.read(record) for key, *record in rows}


async def stored_records(
    transaction: Transaction, dialect: Dialect, ids: Sequence[str]
) -> Mapping[str, Mapping[str, Any]]:
    """Return what these records say of what a new submission may not move, by column, and whose they are.

    They are held until the transaction ends: an authority may open one in this very moment.
    """
    if not ids:
        return {}
    columns = ", ".join(f"c.{column}" for column in _STORED)
    rows = await transaction.fetch(
        f"select c.id, s.identity_key, {columns} from record c join subject s on s.id = c.subject_id "  # noqa: S608
        f"where c.id {among(dialect, 1)}" + (" for update of c" if dialect == "postgresql" else ""),
        [list(ids)],
    )
    return {key: dict(zip(("identity_key", *_STORED), stored, strict=True)) for key, *stored in rows}


async def known_subjects(
    transaction: Transaction, dialect: Dialect, identity_keys: Collection[str]
) -> Mapping[str, KnownSubject]:
    """Return the subjects of these identities, for those that the store has."""
    if not identity_keys:
        return {}
    rows = await transaction.fetch(_SUBJECTS[dialect], [list(identity_keys)])
    return {key: KnownSubject(*subject) for key, *subject in rows}


async def erased_keys(transaction: Transaction, dialect: Dialect, provider_id: str, keys: Sequence[str]) -> set[str]:
    """Return those of `keys` whose record was erased (IM-2018 §36)."""
    return {key for (key,) in await transaction.fetch(_ERASED[dialect], [list(keys), provider_id])}


async def repeated(transaction: Transaction, dialect: Dialect, drafts: Sequence[Numbered]) -> Mapping[int, bool]:
    """Return the drafts whose key came earlier in this submission, each with whether it said the same.

    drafts: in the order of their numbers
    """
    if not drafts:
        return {}
    rows_given = [(draft.provider_key, number, draft.row_digest) for number, draft in drafts]
    given = [rows_given] if dialect == "sqlite" else [list(column) for column in zip(*rows_given, strict=True)]
    seen = await transaction.execute(
        "insert into intake_seen (provider_key, number, digest) "  # noqa: S608 (names from this file)
        f"select provider_key, number, digest from {_GIVEN[dialect]} where true order by number on conflict do nothing",
        given,
    )
    if seen == len(drafts):
        return {}
    same = "s.digest = t.digest" if dialect == "sqlite" else 's.digest = t.digest collate "C"'
    key = "s.provider_key = t.provider_key" + ("" if dialect == "sqlite" else ' collate "C"')
    rows = await transaction.fetch(
        f"select t.number, {same} from {_GIVEN[dialect]} "  # noqa: S608 (names from this file)
        f"join intake_seen s on {key} where s.number <> t.number",
        given,
    )
    return {number: bool(is_same) for number, is_same in rows}
