"""The last day of a record's disclosure: from the next on it is no record to anybody (IM-2018 §36); never NULL."""

from typing import Any

from sqlalchemy import ColumnElement, false, func

from resolvers.ground import Columns


def is_over(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether the last day is behind. No last day = the act has not ended, or the law names none."""
    return func.coalesce(c.disclosure_until < today, false())
