"""The placeholders of statements that are written by hand, and what is compared with a list, for either database."""

from db.database import Dialect


def mark(dialect: Dialect, place: int) -> str:
    """Return the placeholder of the argument at `place`, counted from 1; SQLite counts by order of appearance."""
    return f"${place}" if dialect == "postgresql" else "?"


def among(dialect: Dialect, place: int, kind: str = "text") -> str:
    """Return what follows a column that is to be one of a list, the argument at `place`. kind: of PostgreSQL."""
    if dialect == "postgresql":
        return f"= any(${place}::{kind}[])"
    return "in (select value from json_each(?))"
