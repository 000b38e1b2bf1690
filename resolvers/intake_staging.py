"""The temporary tables in which a chunk of drafts lies before it is written, and what a draft is in each."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from db.database import Dialect
from resolvers.bigrams import bigrams
from resolvers.intake_records import Draft

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
    "publicity_until",
    "disclosure_until",
    "content_digest",
)
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
_OF_RECORD = itemgetter(*GOVERNED[1:-1])  # region and digest stand in the draft itself


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


def staged_row(number: int, draft: Draft, new_id: Callable[[], str]) -> Sequence[object]:
    """Return a draft as a row of `intake_row`, its record under a new id."""
    return (
        number,
        new_id(),
        draft.identity_key,
        draft.counterpart.name,
        draft.provider_key,
        draft.region_code,
        *_OF_RECORD(draft.record),
        draft.content_digest,
        draft.snapshot,
        draft.row_digest,
    )


def staged_subject(draft: Draft, subject_id: str, pseudonym: str) -> Sequence[object]:
    """Return a draft's counterpart as a row of `intake_subject`."""
    who = draft.counterpart
    return (
        subject_id,
        draft.identity_key,
        pseudonym,
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
