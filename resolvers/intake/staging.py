"""The temporary tables of one submission, and what a draft is as a row of the records."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from db.database import Dialect
from resolvers.intake.drafts import Draft

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
ROW = ("record_id", *GOVERNED, "snapshot", "row_digest")
_TABLES = {"intake_row": ROW, "intake_seen": ("provider_key", "number", "digest")}
_TEXT = 'text collate "C"'  # as the columns it is compared with
_POSTGRESQL_TYPES = {"number": "bigint", "screened": "boolean", "snapshot": "jsonb"} | {
    column: "date" for column in GOVERNED if column.endswith(("_on", "_until"))
}
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


def clear_statement(dialect: Dialect) -> str:
    """Return the statement that empties the staged rows."""
    # PostgreSQL would keep and scan deleted rows until the transaction ends, and plan by what it knew before.
    return f"{'truncate' if dialect == 'postgresql' else 'delete from'} intake_row"


def governed_values(draft: Draft) -> Sequence[object]:
    """Return a draft's values of `GOVERNED`."""
    return (*_OF_RECORD(draft.record), draft.content_digest)


def _type(column: str, dialect: Dialect) -> str:
    return _POSTGRESQL_TYPES.get(column, _TEXT) if dialect == "postgresql" else ""
