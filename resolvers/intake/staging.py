"""The temporary tables in which a chunk of drafts lies before it is written, and what a draft is in each."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from db.database import Dialect
from resolvers.bigrams import bigrams
from resolvers.intake.drafts import Draft
from resolvers.marks import among

# Columns of the record that a new submission may change; a version is made when one of them does.
GOVERNED = (
    "region_code",
    "category",
    "record_class",
    "catalogue_item_id",
    "openness",
    "openness_basis",
    "openness_reference",
    "confidentiality",
    "screened",
    "title",
    "document_number",
    "decided_on",
    "ended_on",
    "ended_on_source",
    "notice_served_on",
    "notice_reference",
    "subtype",
    "procedure",
    "seriousness",
    "exception_reason",
    "declared_until",
    "basis_kind",
    "basis_number",
    "basis_issuer",
    "basis_effective_on",
    "performance_due_on",
    "performed_on",
    "agreement_id",
    "publicity_until",
    "disclosure_until",
    "publicity_due_on",
    "content_digest",
)
# Of these, what is stated of openness.
OPENNESS = frozenset({"openness", "openness_basis", "openness_reference"})
SUBJECT = (
    "id",
    "identity_key",
    "pseudonym",
    "kind",
    "name",
    "code",
    "region_code",
    "sole_trader",
    "legal_representative",
    "document_type",
    "masked_number",
    "listed_number",
    "name_bigrams",
)
ROW = ("number", "record_id", "identity_key", "name", "provider_key", *GOVERNED, "snapshot", "row_digest")
SEEN = ("provider_key", "number", "digest")
CHANGE = ("record_id", "version", "provider_key")
_TABLES = {"intake_row": ROW, "intake_subject": SUBJECT, "intake_seen": SEEN, "intake_change": CHANGE}
_TEXT = 'text collate "C"'  # as the columns it is compared with
_POSTGRESQL_TYPES = {
    "number": "bigint",
    "version": "integer",
    "sole_trader": "boolean",
    "screened": "boolean",
    "name_bigrams": "text[]",
    "snapshot": "jsonb",
} | {column: "date" for column in GOVERNED if column.endswith(("_on", "_until"))}
_OF_RECORD = itemgetter(*GOVERNED[:-1])  # the digest of the content stands in the draft itself


def table_statements(dialect: Dialect) -> Iterator[str]:
    """Yield the statements that make the temporary tables of one submission."""
    # A row of some kilobytes stays as it is: it is read once or twice and gone.
    end = " with (toast_tuple_target = 8160) on commit drop" if dialect == "postgresql" else ""
    for table, columns in _TABLES.items():
        typed = ", ".join(f"{column} {_type(column, dialect)}" for column in columns)
        key = ", primary key (provider_key)" if table == "intake_seen" else ""
        yield f"create temporary table {table} ({typed}{key}){end}"


def drop_statements() -> Iterator[str]:
    """Yield the statements that take the tables away from a connection that would keep them."""
    return (f"drop table temp.{table}" for table in _TABLES)


def clear_statement(table: str, dialect: Dialect) -> str:
    """Return the statement that empties one of the tables."""
    # PostgreSQL would keep and scan deleted rows until the transaction ends, and plan by what it knew before.
    return f"{'truncate' if dialect == 'postgresql' else 'delete from'} {table}"


def numbered_among(dialect: Dialect, table: str, place: int) -> str:
    """Return the predicate of the staged rows whose numbers are the argument at `place`.

    Few rows are expected of it, so that PostgreSQL looks up their records by key and does not read all there are.
    """
    return f"{table}.number {among(dialect, place, 'bigint')}"


def staged_row(number: int, draft: Draft, record_id: str) -> Sequence[object]:
    """Return a draft as a row of `intake_row`."""
    return (
        number,
        record_id,
        draft.identity_key,
        draft.counterpart.name,
        draft.provider_key,
        *_OF_RECORD(draft.record),
        draft.content_digest,
        draft.snapshot,
        draft.row_digest,
    )


def staged_subject(draft: Draft, new_id: Callable[[], str], alias: Callable[[str], str]) -> Sequence[object]:
    """Return a draft's counterpart as a row of `intake_subject`, under a new id."""
    who = draft.counterpart
    return (
        new_id(),
        draft.identity_key,
        alias(draft.identity_key),
        who.kind,
        who.name,
        who.code,
        draft.region_code,
        who.sole_trader,
        who.legal_representative,
        who.document_type,
        who.masked_number,
        who.listed_number,
        bigrams(who.name),
    )


def _type(column: str, dialect: Dialect) -> str:
    return _POSTGRESQL_TYPES.get(column, _TEXT) if dialect == "postgresql" else ""
