"""What the store says about a submission before its first row: who submits, under which items and agreements."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

import orjson

from db.database import Dialect, Transaction
from db.identity import IdentityKeys
from resolvers.intake.counterparts import Counterpart
from resolvers.intake.refusals import ProviderNotEntitled, ProviderSuspended, ProviderUnknown
from resolvers.marks import mark

GOVERNMENT, MARKET, SELF_DECLARED = "GOVERNMENT", "MARKET", "SELF_DECLARED"


@dataclass(frozen=True)
class Provider:
    """The unit under which records stand: a record keeps the rules of its provider's home."""

    id: str
    code: str
    region_code: str
    jurisdiction: str
    name: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Item:
    """A catalogue item in force. content_schema: JSON text, none = any classed keys.

    beside: the other items of its category that are in force, which a row cites by their key
    """

    id: str
    content_schema: str | None = None
    key: str = ""
    beside: tuple["Item", ...] = ()

    def cited(self, key: str) -> "Item | None":
        """Return the item that a row cites: this one where it cites none, none where it is not in force."""
        return next((item for item in (self, *self.beside) if key in ("", item.key)), None)


@dataclass(frozen=True)
class Agreement:
    """A live agreement under which market information comes in (IM-2024 §26). regions: all that it reaches."""

    id: str
    categories: frozenset[str]
    regions: frozenset[str]


@dataclass(frozen=True)
class Terms:
    """What is the same for every row of a submission.

    items: category → catalogue item in force; regions: of which a record may be
    published: the reference under which the provider published every row that does not say otherwise
    (IM-2018 §23 ¶2(1)), None if it says nothing
    origin: who produced what comes in (IM-2024 §3); own: who declares its own information, none = a unit submits
    is_released: an officer has looked at what these rows say, and found it lawful (IM-2018 §18)
    """

    provider: Provider
    items: Mapping[str, Item]
    regions: frozenset[str]
    keys: IdentityKeys
    now: datetime
    today: date
    published: str | None = None
    origin: str = GOVERNMENT
    agreements: tuple[Agreement, ...] = field(default=())
    own: Counterpart | None = None
    is_released: bool = False

    def item_of(self, category: str, key: str) -> Item | None:
        """Return the catalogue item of a record, by what it cites; none where nothing of it is in force."""
        item = self.items.get(category)
        return item.cited(key) if item else None

    def agreement_for(self, category: str, region_code: str) -> str | None:
        """Return the agreement that covers a record, none where there is none."""
        covering = (each.id for each in self.agreements if category in each.categories and region_code in each.regions)
        return next(covering, None)


async def provider_of(transaction: Transaction, dialect: Dialect, code: str) -> Provider:
    """Return the active provider with this unit code (IM-2018 §7).

    Raises: ProviderUnknown, ProviderNotEntitled, ProviderSuspended.
    """
    asked = mark(dialect, 1)
    units = await transaction.fetch(
        "select id, code, region_code, jurisdiction, name, kind, is_provider, status "  # noqa: S608 (a placeholder)
        f"from unit where code = {asked}",
        [code],
    )
    if not units:
        raise ProviderUnknown
    *unit, is_provider, status = units[0]
    if not is_provider:
        raise ProviderNotEntitled
    if status != "ACTIVE":
        raise ProviderSuspended
    return Provider(*unit)


async def regions_of(transaction: Transaction, dialect: Dialect, provider: Provider, origin: str) -> frozenset[str]:
    """Return the codes of the regions that a record may be of: the provider's own and all below it (IM-2018 §7).

    Where market information may come from, its agreement says (IM-2024 §26).
    """
    if origin == MARKET:
        rows = await transaction.fetch("select code from region")
    else:
        rows = await transaction.fetch(
            f"select descendant from region_closure where ancestor = {mark(dialect, 1)}",  # noqa: S608 (a placeholder)
            [provider.region_code],
        )
    return frozenset(code for (code,) in rows)


async def items_in_force(
    transaction: Transaction, dialect: Dialect, *, region_code: str, today: date
) -> dict[str, Item]:
    """Return, by category, the published catalogue item in force in a region (IM-2018 §19).

    Items of the regions above apply too. Of several one is meant where a row cites none: of the base, else of the
    nearest region, and of the newest version; a supplement adds to the base, it does not take its place (NX-2024 §27).
    """
    region, start, end = (mark(dialect, place) for place in (1, 2, 3))
    rows = await transaction.fetch(
        # How many regions lie above tells how near an item's region is.
        "select i.category, i.id, cast(i.content_schema as text), i.key from catalogue_item i "  # noqa: S608 (placeholders)
        f"join region_closure c on c.ancestor = i.region_code and c.descendant = {region} "
        f"where i.state = 'PUBLISHED' and i.effective_from <= {start} "
        f"and (i.effective_until is null or i.effective_until >= {end}) "
        "order by i.part <> 'BASE' desc, "
        "(select count(*) from region_closure d where d.descendant = i.region_code), i.version, i.id",
        [region_code, today, today],
    )
    found: dict[str, list[Item]] = {}
    for category, item_id, schema, key in rows:
        found.setdefault(category, []).insert(0, Item(item_id, schema, key))
    return {category: replace(first, beside=tuple(others)) for category, (first, *others) in found.items()}


async def agreements_of(
    transaction: Transaction, dialect: Dialect, *, unit_id: str, today: date
) -> tuple[Agreement, ...]:
    """Return a unit's live agreements, in the order of their ids."""
    unit, start, end = (mark(dialect, place) for place in (1, 2, 3))
    rows = await transaction.fetch(
        "select g.id, cast(g.categories as text), c.descendant from sharing_grant g "  # noqa: S608 (placeholders)
        f"join region_closure c on c.ancestor = g.region_code where g.unit_id = {unit} and g.status = 'APPROVED' "
        f"and g.valid_from <= {start} and g.valid_until >= {end} order by g.id",
        [unit_id, today, today],
    )
    found: dict[str, tuple[frozenset[str], set[str]]] = {}
    for grant_id, categories, region in rows:
        found.setdefault(grant_id, (frozenset(orjson.loads(categories)), set()))[1].add(region)
    return tuple(Agreement(key, categories, frozenset(regions)) for key, (categories, regions) in found.items())
