"""A draft of the catalogue: a new item of the own node, or the next version of one that stands (NX-2024 §27 ¶1, ¶2)."""

import re
from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import String, and_, bindparam, exists, func, insert, literal, or_, select, update
from sqlalchemy.types import Date

from db.kinds import Document, Key
from db.tables import catalogue_item, region
from policies.catalogue import CONTENT_KEYS, INFO_CLASSES
from policies.categories import CATEGORIES
from resolvers.catalogue.refusals import KeyNotOwn, TransitionDenied
from resolvers.catalogue.shipped import LEVEL_OF_KIND
from resolvers.catalogue.texts import hold_schema, lawful_name, lawful_prose, lawful_text
from resolvers.refusal import NotAvailable
from resolvers.writing import Writing

_ARTICLE = "NX-2024 §27"
_KEY = re.compile(r"[0-9A-Z][0-9A-Z_-]{2,63}")
_TEXTS = ("item_name", "subject_nature", "responsible_unit", "inclusion_basis")
_OPEN_STATES = ("DRAFT", "COMMENT", "APPROVED")
_WRITTEN: Mapping[str, Any] = {
    **dict.fromkeys(("record_class", "category"), Key),
    **dict.fromkeys(("info_class", *_TEXTS), String()),
    "content_schema": Document,
    "effective_from": Date(),
}


async def draft(writing: Writing, given: Mapping[str, Any]) -> str:
    """Write a draft and return its id: of a new item, of the next version of one, or over the draft that is there.

    The same again changes nothing. There is one open version of an item at a time.
    Raises: NotAvailable where the caller's node keeps no catalogue, KeyNotOwn, TransitionDenied where the next version
    is past drafting, FieldsIncomplete, TextRefused, and what `hold_schema` raises.
    """
    values = _values(given["input"])
    level = await _level(writing)
    made = await _insert(writing, {**values, "level": level, "id": writing.new_id()})
    if made is None:
        made = await _rewrite(writing, values)
    return made


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    if not _KEY.fullmatch(given["key"]):
        raise KeyNotOwn((), _ARTICLE)
    category = CATEGORIES[given["category"]]
    schema, person = given["contentSchema"], category.fits(person=True)
    hold_schema(schema, person=person, classed=CONTENT_KEYS)
    return {
        "key": given["key"],
        "category": category.key,
        # IM-2018 §11: the class follows from the category, and is never typed in.
        "record_class": category.record_class,
        "info_class": INFO_CLASSES[category.record_class],
        "item_name": lawful_name(given["itemName"], person=person),
        "subject_nature": lawful_name(given["subjectNature"], person=person),
        "responsible_unit": lawful_text(given["responsibleUnit"]),  # a hospital's name collects nothing
        "inclusion_basis": lawful_prose(given["inclusionBasis"], person=person),
        "content_schema": orjson.dumps(schema, option=orjson.OPT_SORT_KEYS).decode(),
        "effective_from": given["effectiveFrom"],
    }


async def _level(writing: Writing) -> str:
    """Return the level of the catalogue that the caller's node keeps (NX-2024 §27 ¶1)."""
    found = await writing.run(select(region.c.kind).where(region.c.code == bindparam("own_region", type_=Key)))
    if not found or found[0][0] not in LEVEL_OF_KIND:
        raise NotAvailable((), _ARTICLE)
    return LEVEL_OF_KIND[found[0][0]]


async def _insert(writing: Writing, values: Mapping[str, Any]) -> str | None:
    """Write the first draft of a version; None where the item has an open version, or the key is not the node's."""
    known, other = catalogue_item.alias(), catalogue_item.alias()
    of_node = and_(known.c.key == _bound("key"), known.c.region_code == _bound("own_region"))
    before = select(func.coalesce(func.max(known.c.version), 0)).where(of_node).scalar_subquery()
    part = select(func.min(known.c.part)).where(of_node).scalar_subquery()
    candidate = select(
        _bound("id").label("id"),
        _bound("key").label("key"),
        (before + 1).label("version"),
        _bound("level").label("level"),
        _bound("own_region").label("region_code"),
        _bound("own_unit_id").label("drafted_by"),
        func.coalesce(part, "SUPPLEMENT").label("part"),
        *(bindparam(name, type_=kind).label(name) for name, kind in _WRITTEN.items()),
    ).subquery()
    is_known = exists().where(of_node, known.c.category == _bound("category"))
    is_taken = exists().where(other.c.key == _bound("key"))
    # Whether a key of that form is another node's is nobody's to learn: it begins with that node's code.
    is_new = and_(_bound("own_prefix") == func.substr(_bound("key"), 1, func.length(_bound("own_prefix"))), ~is_taken)
    is_open = exists().where(of_node, known.c.state.in_(_OPEN_STATES))
    columns = [column.name for column in candidate.c]
    made = select(*candidate.c, literal("DRAFT", Key)).where(
        writing.permits("CATALOGUE_ITEM", "DRAFT", candidate.c), or_(is_known, is_new), ~is_open
    )
    row = (
        insert(catalogue_item)
        .from_select([*columns, "state"], made)
        .returning(catalogue_item.c.id, catalogue_item.c.version)
    )
    found = await writing.run(row, {**values, "own_prefix": f"{writing.act.standing.region_code}-"})
    if not found:
        return None
    await writing.enter("DRAFTED", "CATALOGUE_ITEM", found[0][0], found[0][1])
    return str(found[0][0])


async def _rewrite(writing: Writing, values: Mapping[str, Any]) -> str:
    c = catalogue_item.c
    is_theirs = and_(
        c.key == _bound("key"),
        c.category == _bound("category"),
        c.state.in_(_OPEN_STATES),
        writing.permits("CATALOGUE_ITEM", "DRAFT", c),
    )
    new = {name: bindparam(f"new_{name}", type_=kind) for name, kind in _WRITTEN.items()}
    is_other = or_(*(c[name].is_distinct_from(value) for name, value in new.items()))
    change = update(catalogue_item).where(is_theirs, c.state == "DRAFT", is_other).values(**new)
    given = {**values, **{f"new_{name}": values[name] for name in _WRITTEN}}
    changed = await writing.run(change.returning(c.id, c.version), given)
    if changed:
        await writing.enter("DRAFTED", "CATALOGUE_ITEM", changed[0][0], changed[0][1])
        return str(changed[0][0])
    found = await writing.run(select(c.id, c.state).where(is_theirs), values)
    if not found:
        raise KeyNotOwn((), _ARTICLE)
    if found[0][1] != "DRAFT":
        raise TransitionDenied((), _ARTICLE)
    return str(found[0][0])


def _bound(name: str) -> Any:
    return bindparam(name, type_=Key)
