"""What the store says about a submission before its first row: who submits, and under which catalogue items."""

from datetime import date

from db.database import Dialect, Transaction
from resolvers.intake_refusals import ProviderNotEntitled, ProviderSuspended, ProviderUnknown
from resolvers.intake_rows import Provider


async def provider_of(transaction: Transaction, dialect: Dialect, code: str) -> Provider:
    """Return the active provider with this unit code (IM-2018 §7).

    Raises: ProviderUnknown, ProviderNotEntitled, ProviderSuspended.
    """
    asked = mark(dialect, 1)
    units = await transaction.fetch(
        "select id, code, region_code, jurisdiction, is_provider, status "  # noqa: S608 (a placeholder)
        f"from unit where code = {asked}",
        [code],
    )
    if not units:
        raise ProviderUnknown
    unit_id, unit_code, region_code, jurisdiction, is_provider, status = units[0]
    if not is_provider:
        raise ProviderNotEntitled
    if status != "ACTIVE":
        raise ProviderSuspended
    return Provider(unit_id, unit_code, region_code, jurisdiction)


async def known_regions(transaction: Transaction) -> frozenset[str]:
    """Return the codes of all regions."""
    return frozenset(code for (code,) in await transaction.fetch("select code from region"))


async def items_in_force(
    transaction: Transaction, dialect: Dialect, *, region_code: str, today: date
) -> dict[str, str]:
    """Return, by category, the published catalogue item in force in a region (IM-2018 §19).

    Items of the regions above apply too; of several the one of the nearest region and the newest version wins.
    """
    region, start, end = (mark(dialect, place) for place in (1, 2, 3))
    rows = await transaction.fetch(
        # How many regions lie above tells how near an item's region is.
        "select i.category, i.id from catalogue_item i "  # noqa: S608 (placeholders)
        f"join region_closure c on c.ancestor = i.region_code and c.descendant = {region} "
        f"where i.state = 'PUBLISHED' and i.effective_from <= {start} "
        f"and (i.effective_until is null or i.effective_until >= {end}) "
        "order by (select count(*) from region_closure d where d.descendant = i.region_code), i.version, i.id",
        [region_code, today, today],
    )
    return {category: item_id for category, item_id in rows}  # noqa: C416 (rows are tuples of any width)


def mark(dialect: Dialect, place: int) -> str:
    """Return the placeholder of the argument at `place`, counted from 1; SQLite counts by order of appearance."""
    return f"${place}" if dialect == "postgresql" else "?"
