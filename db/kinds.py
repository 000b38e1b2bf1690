"""The kinds of columns that a store has, on SQLite and on PostgreSQL, and the metadata that all tables share."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Dialect, ForeignKey, MetaData, String, Text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TIMESTAMP
from sqlalchemy.types import TypeDecorator, TypeEngine


def as_day(value: date | str) -> date:
    """Return a day as it is read from a store; SQLite keeps days as text."""
    return value if isinstance(value, date) else date.fromisoformat(value)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz` on PostgreSQL, ISO 8601 text with milliseconds and `Z` on SQLite."""

    impl = String(24)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else instant_text(value)


def instant_text(moment: datetime) -> str:
    """Return `moment` as SQLite stores it, e.g. `2026-11-20T01:02:03.456Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Text order is code-point order on both databases, so that answers and cursors agree.
Words = Text().with_variant(Text(collation="C"), "postgresql")
Key = String(64).with_variant(String(64, collation="C"), "postgresql")
Document = JSON().with_variant(JSONB(), "postgresql")
Bigrams = JSON(none_as_null=True).with_variant(ARRAY(Text()), "postgresql")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key_column(name: str, target: str | None = None, *, null: bool = False) -> Column[str]:
    """Return a key column, with a foreign key to `target` where one is named."""
    return Column(name, Key, ForeignKey(target), nullable=null) if target else Column(name, Key, nullable=null)
