"""What a record cites beside itself: the catalogue item that it comes under, and who issued its subject's document."""

import pytest

from tests.golden.contents import item
from tests.golden.store import put
from tests.intake import office
from tests.intake.office import CERTIFIED, HONOUR, counts, refusals, submitted
from tests.writing.desk import Desk

PASSPORT = {"name": "Bat Erdene", "documentType": "PASSPORT", "documentNumber": "E1234567"}
SUPPLEMENT = {"id": "5" * 32, "key": "AL-CERTIFICATION", "part": "SUPPLEMENT"}


async def test_a_record_comes_under_the_item_that_it_cites(desk: Desk) -> None:
    await put(desk.database, "catalogue_item", [item("ORG_CERTIFICATION", 2, "PUBLISHED") | SUPPLEMENT])
    cited = CERTIFIED | {"catalogueItem": SUPPLEMENT["key"]}
    assert counts(await submitted(desk, cited)) == (1, 0, 0, 0, 0)
    assert [tuple(row) for row in await office.made(desk, "catalogue_item_id")] == [(SUPPLEMENT["id"],)]


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("AL-NOTHING", id="of no item"),
        pytest.param("IM-ORG_TAX_A_RATING", id="of an item of another category"),
    ],
)
async def test_an_item_that_does_not_cover_the_record_is_refused_where_it_was_cited(desk: Desk, key: str) -> None:
    receipt = await submitted(desk, CERTIFIED | {"catalogueItem": key})
    assert refusals(receipt) == [(1, "catalogueItem", "CATALOGUE_ITEM_NOT_IN_FORCE")]
    assert await office.made(desk, "id") == []


async def test_passports_of_one_number_and_two_countries_are_two_persons(desk: Desk) -> None:
    first = HONOUR | {"subject": PASSPORT | {"issuingCountry": "MNG"}}
    other = HONOUR | {"providerKey": "BZ-2", "subject": PASSPORT | {"issuingCountry": "KAZ"}}
    assert counts(await submitted(desk, first, other)) == (2, 0, 0, 0, 0)
    assert len({row[0] for row in await office.made(desk, "subject_id")}) == 2


async def test_a_passport_without_its_country_names_nobody(desk: Desk) -> None:
    receipt = await submitted(desk, HONOUR | {"subject": PASSPORT})
    assert refusals(receipt) == [(1, "subject.issuingCountry", "IDENTIFIER_INVALID")]
    assert await office.made(desk, "id") == []
