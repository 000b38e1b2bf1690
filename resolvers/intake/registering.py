"""A subject is made by whatever names it first: a submission or a consent, and by two in one moment only once."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import orjson

from db.database import Dialect, Transaction
from resolvers.bigrams import bigrams
from resolvers.intake.counterparts import Counterpart

_COLUMNS = (
    *("id", "identity_key", "pseudonym", "kind", "name", "code", "region_code", "sole_trader", "legal_representative"),
    *("document_type", "masked_number", "listed_number", "openness", "status"),
)
_PAIR = ("bigram", "subject_id")
_TYPES = {"sole_trader": "boolean", "name_bigrams": "text[]"}


class NewSubject(NamedTuple):
    """A subject that is to be made. region_code: where it is met first"""

    id: str
    identity_key: str
    who: Counterpart
    region_code: str | None

    def row(self, alias: Callable[[str], str]) -> dict[str, Any]:
        """Return its columns; nothing of a new subject is open."""
        who = self.who
        values = (
            *(self.id, self.identity_key, alias(self.identity_key), who.kind, who.name, who.code, self.region_code),
            *(who.sole_trader, who.legal_representative, who.document_type, who.masked_number, who.listed_number),
            *("RESTRICTED", "ACTIVE"),
        )
        return dict(zip(_COLUMNS, values, strict=True))


async def register(
    transaction: Transaction, dialect: Dialect, subjects: Sequence[NewSubject], *, alias: Callable[[str], str]
) -> frozenset[str]:
    """Make subjects, and return the identities of those that somebody else did not make in the same moment.

    alias: names a subject in the query log
    """
    rows = [each.row(alias) for each in subjects]
    if dialect == "postgresql":
        return await _insert(transaction, rows)
    await transaction.copy_rows("subject", _COLUMNS, (tuple(row.values()) for row in rows))
    pairs = ((pair, each.id) for each in subjects for pair in bigrams(each.who.name))
    await transaction.copy_rows("subject_bigram", _PAIR, pairs)
    return frozenset(each.identity_key for each in subjects)


async def _insert(transaction: Transaction, rows: Sequence[dict[str, Any]]) -> frozenset[str]:
    named = [{**row, "name_bigrams": bigrams(row["name"])} for row in rows]
    columns = (*_COLUMNS, "name_bigrams")
    typed = ", ".join(f"{column} {_TYPES.get(column, 'text')}" for column in columns)
    # Who makes the same subject now is waited for, and then its own stands.
    made = await transaction.fetch(
        f"insert into subject ({', '.join(columns)}) select {', '.join(columns)} "  # noqa: S608 (names from this file)
        f"from jsonb_to_recordset($1::jsonb) as t({typed}) "
        "on conflict (identity_key) do nothing returning identity_key",
        [orjson.dumps(named).decode()],
    )
    return frozenset(identity for (identity,) in made)
