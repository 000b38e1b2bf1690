"""From draft to publication: open for comments, approve, publish, file, withdraw (NX-2024 §27 ¶3, ¶4)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import orjson
from sqlalchemy import and_, bindparam, case, func, or_, select, update
from sqlalchemy.types import Date, String

from db.kinds import Key, as_day
from db.tables import catalogue_item, region
from policies.catalogue import CONTENT_KEYS
from policies.categories import CATEGORIES
from policies.packs import parameter
from resolvers.catalogue.moving import Step, move
from resolvers.catalogue.refusals import DayInvalid
from resolvers.catalogue.texts import hold_schema, lawful_name, lawful_prose, lawful_text
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

_ITEM = catalogue_item.c
_DAY = bindparam("day", type_=Date())
_TODAY = bindparam("today", type_=Date())
_ARTICLE = "NX-2024 §27"
_LOOKED_AT = (
    *(_ITEM.category, _ITEM.content_schema),
    *(_ITEM.item_name, _ITEM.subject_nature, _ITEM.inclusion_basis),
)


async def open_comments(writing: Writing, given: Mapping[str, Any]) -> str:
    """Lay a draft open for comments until a day that the packs allow. Raises: DayInvalid, and what `move` raises."""
    until: date = given["until"]
    days = parameter("catalogue.comment_days", jurisdiction=await _home(writing), on=writing.act.today).number()
    if until < writing.act.today + timedelta(days=days):
        raise DayInvalid((), _ARTICLE)
    is_done = and_(_ITEM.state == "COMMENT", _ITEM.comments_until == _DAY)
    return await move(
        writing, given["id"], Step("OPEN", "OPENED_FOR_COMMENTS", {"comments_until": _DAY}, is_done, {"day": until})
    )


async def approve(writing: Writing, given: Mapping[str, Any]) -> str:
    """Note the government's consent by its document, after the last day for comments. Raises: what `move` raises."""
    sets = {"approved_on": _TODAY, "approval_document": bindparam("document", type_=String())}
    values = {"document": lawful_text(given["document"])}
    is_done = and_(_ITEM.state == "APPROVED", _ITEM.approval_document == sets["approval_document"])
    return await move(writing, given["id"], Step("APPROVE", "APPROVED", sets, is_done, values))


async def publish(writing: Writing, given: Mapping[str, Any]) -> str:
    """Publish an approved item, in force from a day that is not over; the version before ends the day before.

    What it says is looked at once more: what may not be collected may have become more since it was drafted.
    Raises: DayInvalid, and what `move`, `hold_schema` and `lawful_name` raise.
    """
    key = stored_key(given["id"])
    theirs = writing.permits("CATALOGUE_ITEM", "PUBLISH", _ITEM)
    drafted = await writing.run(
        select(*_LOOKED_AT, _ITEM.effective_from, _ITEM.state).where(_ITEM.id == bindparam("id", type_=Key), theirs),
        {"id": key},
    )
    first = given.get("effectiveFrom")
    for category, *said, stated, state in drafted:
        if state == "APPROVED":
            first = first or as_day(stated)
            if first < writing.act.today:
                raise DayInvalid((), _ARTICLE)  # nothing is in force before it was published
            _hold(*said, person=CATEGORIES[category].fits(person=True))
    sets = {"published_on": _TODAY, "effective_from": _DAY, "effective_until": None}
    step = Step("PUBLISH", "PUBLISHED", sets, _ITEM.state == "PUBLISHED", {"day": first})
    made = await move(writing, given["id"], step)
    if any(state == "APPROVED" for *_, state in drafted) and first is not None:
        await _end_before(writing, key, first)
    return made


def _hold(schema: str | None, item_name: str, subject_nature: str, inclusion_basis: str, *, person: bool) -> None:
    hold_schema(orjson.loads(schema or "null"), person=person, classed=CONTENT_KEYS)
    lawful_name(item_name, person=person)
    lawful_name(subject_nature, person=person)
    lawful_prose(inclusion_basis, person=person)


async def file_item(writing: Writing, given: Mapping[str, Any]) -> str:
    """Note that a city's published item was filed with the region's authority. Raises: what `move` raises."""
    is_done = _ITEM.filed_on.is_not(None)
    step = Step("FILE", "FILED", {"filed_on": _TODAY}, is_done, {}, is_due=_ITEM.filed_on.is_(None))
    return await move(writing, given["id"], step)


async def withdraw(writing: Writing, given: Mapping[str, Any]) -> str:
    """Give up what was not published; what was gets its last day, today or later, and never one later than it has.

    Raises: DayInvalid, and what `move` raises.
    """
    last: date = given.get("lastDay") or writing.act.today
    if last < writing.act.today:
        raise DayInvalid((), _ARTICLE)
    is_out = _ITEM.state == "PUBLISHED"
    lasts = or_(_ITEM.effective_until.is_(None), _ITEM.effective_until > _DAY)
    step = Step(
        "WITHDRAW",
        "WITHDRAWN",
        {"effective_until": case((is_out, _DAY), else_=_ITEM.effective_until)},
        or_(_ITEM.state == "WITHDRAWN", and_(is_out, func.coalesce(_ITEM.effective_until == _DAY, False))),
        {"day": last},
        is_due=or_(_ITEM.state != "PUBLISHED", lasts),
        reason=given["reason"],
    )
    return await move(writing, given["id"], step)


async def _end_before(writing: Writing, item_id: str, first: date) -> None:
    """Let every version published before end on the day before `first`."""
    new = catalogue_item.alias()
    is_new = new.c.id == bindparam("id", type_=Key)
    is_older = and_(
        _ITEM.key == select(new.c.key).where(is_new).scalar_subquery(),
        _ITEM.region_code == select(new.c.region_code).where(is_new).scalar_subquery(),
        _ITEM.id != bindparam("id", type_=Key),
        _ITEM.state == "PUBLISHED",
        or_(_ITEM.effective_until.is_(None), _ITEM.effective_until > _DAY),
    )
    ended = await writing.run(
        update(catalogue_item).where(is_older).values(effective_until=_DAY).returning(_ITEM.id, _ITEM.version),
        {"id": item_id, "day": first - timedelta(days=1)},
    )
    for ended_id, version in sorted(ended):
        await writing.enter("ENDED", "CATALOGUE_ITEM", ended_id, version)


async def _home(writing: Writing) -> str:
    """Return the jurisdiction of the caller's node; without a node its packs are asked for nothing of their own."""
    found = await writing.run(select(region.c.jurisdiction).where(region.c.code == bindparam("own_region", type_=Key)))
    return str(found[0][0]) if found else ""
