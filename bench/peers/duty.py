"""The duty of the bench's officer, read from the store once: a peer writes it into its statements."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from db.database import Database
from resolvers.demo.units import UNITS

_PURPOSE = "ADMIN_LICENSING"
_UNIT = next(unit.name for unit in UNITS if unit.key == "approval")
_GRANT = f"""select sharing_grant.region_code, sharing_grant.categories from sharing_grant
 join unit on unit.id = sharing_grant.unit_id where unit.name = '{_UNIT}'
 and sharing_grant.purpose = '{_PURPOSE}' and sharing_grant.status = 'APPROVED'"""  # noqa: S608 - the demo's own name
_REGIONS = "select descendant from region_closure where ancestor in ({}) order by 1"
_CODE = re.compile(r"[A-Z0-9_-]+")


@dataclass(frozen=True)
class Duty:
    """What the officer's grant covers: records of these categories in these regions, subjects of these regions."""

    regions: tuple[str, ...]
    categories: tuple[str, ...]


async def read_duty(database: Database) -> Duty:
    """Return the duty of a demo store. Raises: LookupError where the store does not hold the demo's grant."""
    found = await database.fetch_rows(_GRANT)
    if len(found) != 1:
        raise LookupError("the store does not hold the duty of the demo's officer")
    ((region, categories),) = found
    regions = await database.fetch_rows(_REGIONS.format(listed([str(region)])))
    return Duty(tuple(str(code) for (code,) in regions), tuple(_codes(str(categories))))


def _codes(text: str) -> Iterable[str]:
    return sorted(_CODE.findall(text))


def listed(codes: Iterable[str]) -> str:
    """Return codes as the inside of an SQL `in (…)`. Raises: ValueError for anything but plain codes."""
    kept = tuple(codes)
    if not all(_CODE.fullmatch(code) for code in kept):
        raise ValueError("a code holds more than letters, digits and dashes")
    return ", ".join(f"'{code}'" for code in kept)
