"""What the store knows of the keys of a chunk, asked at once."""

from collections.abc import Mapping, Sequence
from datetime import date

from db.database import Dialect, Transaction
from resolvers.intake.chunks import Known, Numbered

# One look-up by key for each draft; a plain join would read every record of the provider.
_KNOWN = {
    "postgresql": (
        "select t.key, k.id, k.version, k.state, k.statement_digest, k.is_over from unnest($1::text[]) as t(key) "
        "cross join lateral (select c.id, c.version, c.state, c.statement_digest, "
        "coalesce(c.disclosure_until < $3, false) as is_over from record c "
        'where c.provider_id = $2 and c.provider_key = t.key collate "C" limit 1) k'
    ),
    "sqlite": (
        "select t.value, c.id, c.version, c.state, c.statement_digest, coalesce(c.disclosure_until < ?3, 0) "
        "from json_each(?1) t cross join record c on c.provider_id = ?2 and c.provider_key = t.value"
    ),
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
_WHOSE = {
    "postgresql": "= any($1::text[])",
    "sqlite": "in (select value from json_each(?))",
}
_GIVEN = {
    "postgresql": "unnest($1::text[], $2::bigint[], $3::text[]) as t(provider_key, number, digest)",
    "sqlite": (
        "(select value ->> 0 as provider_key, value ->> 1 as number, value ->> 2 as digest from json_each(?)) t"
    ),
}


async def known_records(
    transaction: Transaction, dialect: Dialect, provider_id: str, keys: Sequence[str], *, today: date
) -> Mapping[str, Known]:
    """Return the provider's records by key, for those of `keys` that have one."""
    rows = await transaction.fetch(_KNOWN[dialect], [list(keys), provider_id, today])
    return {key: Known._make((*record, bool(is_over))) for key, *record, is_over in rows}


async def whose_records(transaction: Transaction, dialect: Dialect, ids: Sequence[str]) -> Mapping[str, str]:
    """Return the identity of the subject of each of these records."""
    rows = await transaction.fetch(
        "select c.id, s.identity_key from record c join subject s on s.id = c.subject_id "  # noqa: S608 (a placeholder)
        f"where c.id {_WHOSE[dialect]}",
        [list(ids)],
    )
    return dict(rows)


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
