"""Who stands on a list today; a short list leads to its rows, a long one is looked up on the way through them."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, literal_column, not_, or_, select, true

from db.kinds import Key
from db.tables import credit_list, list_entry
from resolvers.comparing import Operand, Test, Way, one_of
from resolvers.ground import Columns
from resolvers.plan import Scalar

FEW = 200  # entries whose subjects' rows are fetched and ordered in a few milliseconds
ON_LIST = ("CreditList.key", "ListEntry.state")


def on_list(column: str) -> Test:
    """Hold for subjects that stand on the list today, by an entry that the caller sees."""

    def test(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
        entries, entry, listing = _entries_of(operand.bind(value, Key))
        seen = and_(operand.through("CreditList.key", listing), operand.through("ListEntry.state", entry))
        standing = entries.where(_stands(entry.c, operand.today), seen)
        # `is true` keeps both databases from starting at the list: that is for the ways to say.
        return c[column].in_(standing).is_(true())

    return test


def ways_to_listed(column: str) -> Callable[[Any, Operand], tuple[Way, ...]]:
    """Return the two ways to rows of subjects on a list; all its entries lead, whoever may see them."""

    def ways(value: Scalar, operand: Operand) -> tuple[Way, ...]:
        entries, _, _ = _entries_of(operand.bind(value, Key))
        some = entries.with_only_columns(literal_column("1").label("one")).limit(FEW + 1).subquery()
        few = select((func.count() <= FEW).label("is_few")).select_from(some).cte()
        is_few = select(few.c.is_few).scalar_subquery()
        return Way(is_few, lambda c: one_of(c[column], entries, operand)), Way(not_(is_few), lambda _: true())

    return ways


def _entries_of(key: ColumnElement[Any]) -> tuple[Select[Any], Any, Any]:
    """Return the subjects of all entries of a list, with the tables of the entries and of the list."""
    entry, listing = list_entry.alias(), credit_list.alias()
    found = select(entry.c.subject_id).join(listing, listing.c.id == entry.c.list_id).where(listing.c.key == key)
    return found, entry, listing


def _stands(c: Columns, today: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether an entry is published today: who has left a list is not on it (IM-2017-27 (17))."""
    has_begun = func.coalesce(c.published_on <= today, false())
    lasts = and_(
        or_(c.publicity_until.is_(None), c.publicity_until >= today), or_(c.removed_on.is_(None), c.removed_on > today)
    )
    return and_(c.state == "PUBLISHED", has_begun, lasts)
