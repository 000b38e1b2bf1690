"""Records of a region: two ways to them, of which the question itself, on each run, takes one.

A region of few records is gone through; in one of many, going along all records in their order meets the next ones
soon. Without the first way a region without records would cost a look at every record of the store.
"""

from sqlalchemy import FromClause, func, not_, select, true

from db.kinds import Key
from db.tables import record, region_closure
from resolvers.comparing import Operand, Spread, Way, one_of
from resolvers.plan import Scalar

FEW = 2000  # records that are fetched one by one in a few milliseconds


def ways_to_region(value: Scalar, operand: Operand) -> tuple[Way, ...]:
    """Return the two ways to records of a region and all below it."""
    ancestor = operand.bind(value, Key)
    below = select(region_closure.c.descendant).where(region_closure.c.ancestor == ancestor)
    if operand.dialect == "postgresql":
        some = _each_in_turn(below.subquery())
    else:
        here = record.alias()
        some = select(here.c.id).where(here.c.region_code.in_(below)).limit(FEW + 1).subquery()
    found = some if operand.dialect == "sqlite" else select(some).cte()
    is_few = select((func.count() <= FEW).label("is_few")).select_from(found).cte()
    taken = select(is_few.c.is_few).scalar_subquery()

    return Way(taken, lambda c: one_of(c.id, select(found.c.id), operand)), Way(not_(taken), lambda _: true())


def ways_to_subjects_of_region(value: Scalar, operand: Operand) -> tuple[Way, ...]:
    """Return the one way to subjects of a region: along the names of each region below, by itself.

    Else all names of the region would be sorted for the first page of them.
    """
    ancestor = operand.bind(value, Key)
    below = select(region_closure.c.descendant.label("value")).where(region_closure.c.ancestor == ancestor)
    return (Way(None, lambda _: true(), Spread("region_code", below, ("name",))),)


def _each_in_turn(regions: FromClause) -> FromClause:
    """Return the first ids of each region by its own index; PostgreSQL would expect all regions to be alike."""
    here = record.alias()
    own = select(here.c.id).where(here.c.region_code == regions.c.descendant)
    first = own.order_by(here.c.decided_on, here.c.id).limit(FEW + 1).correlate(regions).lateral()
    return select(first.c.id).select_from(regions.join(first, true())).limit(FEW + 1).subquery()
