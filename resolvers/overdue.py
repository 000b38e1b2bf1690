"""What is overdue on a record today: its publication, and what a government contract owes; never NULL."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, not_

from resolvers.ground import Columns
from resolvers.last_day import is_over


def publicity_overdue(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a record ought to have been published by now, was not, and no reason excuses it.

    No last day = no duty, or no calendar of that year; what came to its end is not to be published any more.
    Source: IM-2017-27 (15).
    """
    is_past = func.coalesce(c.publicity_due_on < today, false())
    # What was open before the day of its opening was kept is published all the same.
    is_unpublished = and_(c.openness != "OPEN", c.opened_on.is_(None))
    lives = and_(c.state == "ACTIVE", not_(is_over(c, today)))
    return and_(is_past, is_unpublished, c.exception_reason.is_(None), lives)


def performance_overdue(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether what a contract owes was due before today and has not been performed.

    No day it is due on = nothing is owed by a day. Source: IM-2024 §13 ¶2.
    """
    # Said in this form because the index of what is not performed is made of it.
    return and_(c.performance_due_on.is_not(None), c.performed_on.is_(None), c.performance_due_on < today)
