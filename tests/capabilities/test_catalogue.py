"""C06 to C08: the catalogue, the tree of categories, and the five classes beside the three."""

from collections.abc import AsyncIterator
from datetime import date

import orjson
import pytest

from db.database import Database
from policies.catalogue import CATALOGUE
from policies.categories import CATEGORIES
from tests.capabilities.questions import change
from tests.golden.asking import Asking
from tests.golden.contents import item
from tests.golden.places import fixed_id
from tests.golden.store import put
from tests.intake import office
from tests.writing.desk import Desk

FIVE_FIELDS = "infoClass itemName subjectNature responsibleUnit inclusionBasis"
HONOURED = {
    "providerKey": "LS-1",
    "category": "ORG_POSITIVE_OTHER",
    "subject": office.ORGANISATION,
    "title": "绿色工厂",
    "decidedOn": "2026-10-12",
}


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    """Where records are submitted: the small store with every category in force."""
    opened = await office.office(database)
    yield opened
    await opened.client.aclose()


async def test_c06_anybody_reads_what_is_published_with_its_five_fields(ask: Asking) -> None:
    found = (await ask.data(f"{{ catalogue(first: 100) {{ nodes {{ state {FIVE_FIELDS} }} }} }}"))["catalogue"]["nodes"]
    assert found
    assert all(each["state"] == "PUBLISHED" and all(each[name] for name in FIVE_FIELDS.split()) for each in found)


@pytest.mark.parametrize("state", ["DRAFT", "COMMENT", "APPROVED", "WITHDRAWN"])
async def test_c06_a_record_under_an_unpublished_item_is_refused(desk: Desk, state: str) -> None:
    await desk.database.commit(
        [(f"update catalogue_item set state = '{state}' where category = 'ORG_CERTIFICATION'", ())]
    )
    receipt = await office.submitted(desk, office.CERTIFIED)
    assert office.refusals(receipt) == [(1, "category", "CATALOGUE_ITEM_NOT_IN_FORCE")]
    assert await office.made(desk, "id") == []


async def test_c06_a_supplement_stands_beside_the_base_and_is_cited_by_its_key(desk: Desk) -> None:
    schema = {
        "type": "object",
        "properties": {"honourName": {"type": "string", "title": "荣誉名称", "maxLength": 20}},
        "required": ["honourName"],
        "additionalProperties": False,
    }
    supplement = item("ORG_POSITIVE_OTHER", 1, "PUBLISHED") | {
        "id": fixed_id("9", 9001),
        "key": "152900-GREEN-FACTORY",
        "level": "CITY",
        "region_code": "152900",
        "content_schema": orjson.dumps(schema).decode(),
    }
    await put(desk.database, "catalogue_item", [supplement])
    await desk.database.commit([("update catalogue_item set part = 'BASE' where key like 'IM-%'", ())])
    cited = HONOURED | {"providerKey": "LS-2", "catalogueItem": "152900-GREEN-FACTORY"}
    of_another = cited | {"providerKey": "LS-4", "category": "ORG_CERTIFICATION"}
    receipt = await office.submitted(
        desk,
        HONOURED,
        cited,
        cited | {"providerKey": "LS-3", "content": {"honourName": "自治区绿色工厂"}},
        of_another,
        cited | {"providerKey": "LS-5", "catalogueItem": "150100-ELSEWHERE"},
    )
    assert office.refusals(receipt) == [
        (2, "content.honourName", "VALUE_MISSING"),
        (4, "catalogueItem", "CATALOGUE_ITEM_NOT_IN_FORCE"),
        (5, "catalogueItem", "CATALOGUE_ITEM_NOT_IN_FORCE"),
    ]
    kept = await desk.rows(
        "select i.key from record r join catalogue_item i on i.id = r.catalogue_item_id "
        "where r.statement_digest is not null order by i.key"
    )
    assert [key for (key,) in kept] == ["152900-GREEN-FACTORY", "IM-ORG_POSITIVE_OTHER"]


async def test_c07_a_record_of_a_person_under_a_category_of_organisations_is_refused(desk: Desk) -> None:
    receipt = await office.submitted(desk, office.ARREARS | {"subject": office.A_PERSON})
    assert ("category", "CATEGORY_NOT_FOR_SUBJECT_KIND") in {each[1:] for each in office.refusals(receipt)}
    assert await office.made(desk, "id") == []


def test_c07_the_shipped_catalogue_follows_the_tree_of_the_measures() -> None:
    for key, shipped in CATALOGUE.items():
        assert shipped.record_class == CATEGORIES[key].record_class
        assert ("自然人" in shipped.subject_nature) == CATEGORIES[key].fits(person=True)
        assert shipped.effective_from <= date(2026, 11, 20)


async def test_c08_a_listing_and_its_ground_are_severe_dishonesty_beside_negative(own: Asking) -> None:
    penalty, entry = fixed_id("c", 2), fixed_id("e", 1)
    await change(own, "update list_entry set ground_record_id = ? where id = ?", penalty, entry)
    question = (
        f'{{ listing: node(id: "ent_{entry}") {{ ... on ListEntry {{ kind fiveClass }} }} '
        f'ground: node(id: "rec_{penalty}") {{ ... on Record {{ kind fiveClass }} }} }}'
    )
    severe = {"kind": "NEGATIVE", "fiveClass": "SEVERE_DISHONESTY"}
    assert await own.data(question) == {"listing": severe, "ground": severe}
