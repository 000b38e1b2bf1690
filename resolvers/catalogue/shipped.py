"""The shipped catalogue as rows of a store: written where they are missing, never over what was published."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from db.database import Database, Transaction
from policies.catalogue import CATALOGUE, Item
from resolvers.intake.turns import keep_others_out
from resolvers.marks import mark

# Who keeps a catalogue, by the kind of its region, and of which level it is (NX-2024 §27 ¶1).
LEVEL_OF_KIND: Mapping[str, str] = {"REGION": "REGION", "CITY": "CITY"}
# Nodes whose items are known by a shorter name than their region's code.
_PREFIXES = {"150000": "IM", "152900": "AL"}


class RegionUnknown(Exception):
    """The store has no region of this code."""

    code = "REGION_UNKNOWN"

    def __init__(self, region_code: str) -> None:
        super().__init__(f"the store has no region `{region_code}`; register the tree of regions first")


class CatalogueNotShipped(Exception):
    """No shipped item is this region's: it keeps no catalogue, or the documents behind the items do not bind it."""

    code = "CATALOGUE_NOT_SHIPPED"


@dataclass(frozen=True)
class Node:
    """Whose catalogue it is. prefix: how the keys of its items begin."""

    region_code: str
    prefix: str


def node_of(region_code: str) -> Node:
    """Return the node of a region, with the beginning of its keys: no other node has a key like any of them."""
    return Node(region_code, prefix=_PREFIXES.get(region_code, region_code))


def item_row(item: Item, node: Node, item_id: str) -> dict[str, object]:
    """Return the row of `catalogue_item` that publishes a shipped item in a node's catalogue, as its first version."""
    return {
        "id": item_id,
        "key": f"{node.prefix}-{item.category}",
        "version": 1,
        "level": item.level,
        "part": item.part,
        "category": item.category,
        "record_class": item.record_class,
        "info_class": item.info_class,
        "item_name": item.item_name,
        "subject_nature": item.subject_nature,
        "responsible_unit": item.responsible_unit,
        "inclusion_basis": item.inclusion_basis,
        "content_schema": item.schema,
        "region_code": node.region_code,
        "state": "PUBLISHED",
        "effective_from": item.effective_from,
        "effective_until": None,
        # The documents themselves name these items: they are public from the day on which those bind.
        "published_on": item.effective_from,
    }


async def install(database: Database, node: Node, *, new_id: Callable[[], str], today: date) -> int:
    """Write the items of the region that are missing, by key, and return how many there were.

    Doing it again changes nothing; an item that has another version, or was ended, is left as it is.
    Raises: RegionUnknown, CatalogueNotShipped, IntakeBusy.
    """
    async with database.transaction() as transaction:
        await keep_others_out(transaction, database.dialect)
        known = mark(database.dialect, 1)
        items = await _items(transaction, node, known)
        kept = await _kept(transaction, node, known)
        rows = [item_row(item, node, new_id()) for item in items]
        missing = [row for row in rows if row["key"] not in kept and _stands(row, today)]
        if missing:
            columns = list(missing[0])
            await transaction.copy_rows("catalogue_item", columns, [[row[name] for name in columns] for row in missing])
    return len(missing)


async def _items(transaction: Transaction, node: Node, known: str) -> list[Item]:
    """Return the shipped items of the node's level that rest on what binds its region."""
    code = node.region_code
    found = await transaction.fetch(f"select kind from region where code = {known}", [code])  # noqa: S608
    if not found:
        raise RegionUnknown(code)
    level = LEVEL_OF_KIND.get(found[0][0])
    if level is None:
        raise CatalogueNotShipped(f"region `{code}` keeps no catalogue of its own: regions, leagues and cities do")
    above = await transaction.fetch(f"select ancestor from region_closure where descendant = {known}", [code])  # noqa: S608
    within = {code, *(ancestor for (ancestor,) in above)}
    items = [item for item in CATALOGUE.values() if item.level == level and item.region in within]
    if not items:
        raise CatalogueNotShipped(f"the shipped items rest on rules that do not bind region `{code}`: draft its own")
    return items


async def _kept(transaction: Transaction, node: Node, known: str) -> frozenset[str]:
    """Return the keys of the items that the node has, in whatever version and state."""
    rows = await transaction.fetch(
        f"select key from catalogue_item where region_code = {known}",  # noqa: S608 (a placeholder)
        [node.region_code],
    )
    return frozenset(key for (key,) in rows)


def _stands(row: Mapping[str, object], today: date) -> bool:
    since = row["effective_from"]
    return isinstance(since, date) and since <= today
