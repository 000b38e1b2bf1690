"""Every word that a change of the catalogue may state is taken: the category of a draft, the reason of an end."""

from datetime import UTC, datetime

import pytest

from policies.categories import CATEGORIES
from schema.changes_of_catalogue import CatalogueWithdrawal
from tests.catalogue.desk import DRAFT, ITEM, WITHDRAW, CatalogueDesk


async def test_an_item_of_any_category_is_drafted_and_is_of_its_class(desk: CatalogueDesk) -> None:
    drafts = [
        await desk.done(DRAFT, "clerk", d={**ITEM, "key": f"152900-{key}", "category": key}) for key in CATEGORIES
    ]
    assert {each["category"]: each["kind"] for each in drafts} == {
        key: each.record_class for key, each in CATEGORIES.items()
    }


@pytest.mark.parametrize("reason", [each.name for each in CatalogueWithdrawal])
async def test_the_reason_of_an_end_stands_in_the_aggregation_log(desk: CatalogueDesk, reason: str) -> None:
    item = await desk.published()
    desk.now = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)
    ended = await desk.done(WITHDRAW, "league authority", id=item, last="2027-03-31", why=reason)
    assert ended == {"state": "PUBLISHED", "effectiveUntil": "2027-03-31"}
    assert tuple((await desk.acts())[-1]) == ("WITHDRAWN", 1, "COMPETENT_AUTHORITY", reason)
