"""The five classes in SQL: what a record or list entry counts as beside its class (AL-2021 5.1).

They rest on what anybody may see: the record's own facts, and entries of severe dishonesty that are public today. So a
record says the same to everybody who sees it.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, case, not_, null, select

from db.tables import credit_list, list_entry
from policies.five_classes import OF_LISTS, OF_RECORDS, SEVERE_LISTS, WITHIN, Line
from resolvers.comparing import Operand
from resolvers.ground import ANYBODY, Columns, some
from resolvers.json_sql import fixed_text
from resolvers.plan import Scalar
from resolvers.predicates import PREDICATES

_COLUMN = {"ORIGIN": "origin", "CLASS": "record_class", "CATEGORY": "category"}


def five_class(c: Columns) -> ColumnElement[Any]:
    """Return the class of a record; null where it counts as none, as what a subject declares of itself."""
    lines = [(_fits(each, c), fixed_text(each.five_class) if each.five_class else null()) for each in OF_RECORDS]
    return case(*lines, else_=null())


def is_of_five(c: Columns, value: Scalar, _operand: Operand) -> ColumnElement[bool]:
    """Hold for records of one of the five classes; the three are asked first, as indexes know them."""
    wanted = str(value)
    is_within: ColumnElement[bool] = c.record_class == WITHIN[wanted]
    return and_(is_within, five_class(c) == fixed_text(wanted))


def five_class_of_entry(c: Columns) -> ColumnElement[Any]:
    """Return the class of a list entry while it is published; what is proposed or has left counts as none."""
    stands = and_(_public(c), c.state == "PUBLISHED")
    return case((stands, _by_list(c, OF_LISTS)), else_=null())


def class_of_entry(c: Columns) -> ColumnElement[Any]:
    """Return the one of the three classes that entries of such a list belong to."""
    return _by_list(c, {key: WITHIN[found] for key, found in OF_LISTS.items()})


def _by_list(c: Columns, of_types: Mapping[str, str]) -> ColumnElement[Any]:
    listing = credit_list.alias()
    told = case(*((listing.c.type == key, fixed_text(found)) for key, found in of_types.items()), else_=null())
    return select(told).where(listing.c.id == c.list_id).scalar_subquery()


def _fits(each: Line, c: Columns) -> ColumnElement[bool]:
    is_it: ColumnElement[bool] = c[_COLUMN[each.of]] == each.key
    if each.when == "LISTED":
        return and_(is_it, _is_listed(c))
    if each.when == "UNDECIDED":
        return and_(is_it, c.document_number.is_(None), c.basis_number.is_(None))
    return is_it


def _is_listed(c: Columns) -> ColumnElement[bool]:
    entry, listing = list_entry.alias(), credit_list.alias()
    is_severe = and_(listing.c.id == entry.c.list_id, listing.c.type.in_(SEVERE_LISTS))
    rests_here = and_(entry.c.ground_record_id.is_not(None), entry.c.ground_record_id == c.id)
    return some(entry, listing, where=and_(rests_here, is_severe, _public(entry.c)))


def _public(c: Columns) -> ColumnElement[bool]:
    """Return whether anybody sees the entry on its list today."""
    is_open = PREDICATES["OPEN"]["LIST_ENTRY"](c, ANYBODY)
    return and_(is_open, not_(PREDICATES["REMOVED"]["LIST_ENTRY"](c, ANYBODY)))
