"""One step of an item's life: check and change in one statement, by the table of its states."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select, true, update
from sqlalchemy import false as never
from sqlalchemy.types import Date

from db.kinds import Key
from db.tables import catalogue_item
from policies.catalogue_states import TRANSITIONS, UNMADE, Transition
from resolvers.catalogue.refusals import TransitionDenied
from resolvers.ground import Columns
from resolvers.refusal import NotAvailable
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

_TODAY: ColumnElement[Any] = bindparam("today", type_=Date())
_DEMANDS: Mapping[str, ColumnElement[bool]] = {
    "NONE": true(),
    "COMMENTS_OPEN": func.coalesce(catalogue_item.c.comments_until >= _TODAY, never()),
    "COMMENTS_OVER": func.coalesce(catalogue_item.c.comments_until < _TODAY, never()),
    "CITY": catalogue_item.c.level == "CITY",
}


@dataclass(frozen=True)
class Step:
    """What is done to one item.

    says: how the aggregation log calls it; sets: the columns it fills
    is_due: what must hold of the row besides the table; is_done: how a row looks that needs it no more
    values: the parameters of these
    """

    action: str
    says: str
    sets: Mapping[str, Any]
    is_done: ColumnElement[bool]
    values: Mapping[str, Any]
    is_due: ColumnElement[bool] = true()  # noqa: RUF009 - an expression that nothing changes
    reason: str | None = None


async def move(writing: Writing, item_id: str, step: Step) -> str:
    """Take the step and return the stored id; a step that was taken before changes nothing.

    item_id: as on the wire
    Raises: NotAvailable where there is no such item for this caller to do this to, TransitionDenied.
    """
    ways = [way for way in TRANSITIONS[step.action] if way.start != UNMADE]
    c, given = catalogue_item.c, {**step.values, "id": stored_key(item_id)}
    is_theirs = and_(c.id == bindparam("id", type_=Key), writing.permits("CATALOGUE_ITEM", step.action, c))
    leads = or_(*(_leads(way, c) for way in ways))
    end = case(*((c.state == way.start, way.end) for way in ways), else_=c.state)
    change = update(catalogue_item).where(is_theirs, leads, step.is_due).values(state=end, **step.sets)
    changed = await writing.run(change.returning(c.version), given)
    if changed:
        await writing.enter(step.says, "CATALOGUE_ITEM", given["id"], changed[0][0], reason=step.reason)
        return str(given["id"])
    found = await writing.run(select(case((step.is_done, 1), else_=0)).where(is_theirs), given)
    if not found:
        raise NotAvailable((), ways[0].citation)
    if not found[0][0]:
        raise TransitionDenied((), ways[0].citation)
    return str(given["id"])


def _leads(way: Transition, c: Columns) -> ColumnElement[bool]:
    return and_(c.state == way.start, _DEMANDS[way.demand])
