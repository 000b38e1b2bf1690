"""The catalogue that ships: every category, sound schemas, and a command that can be repeated."""

import asyncio
import re
from datetime import date
from itertools import count
from pathlib import Path
from shutil import copytree

import orjson
import pytest

from db.database import Database
from policies.catalogue import CATALOGUE, load_catalogue
from policies.categories import CATEGORIES
from policies.content_schema import content_schema
from policies.decide import FOLDER
from policies.declared import is_banned_name, is_banned_prose
from policies.tables import PolicyFileError
from resolvers.catalogue.shipped import CatalogueNotShipped, RegionUnknown, install, node_of
from resolvers.demo.regions import closure_rows, region_rows
from resolvers.intake.templates import fields_of
from resolvers.marks import mark
from tests.intake.tables import prepare

IM = node_of("150000")
TODAY = date(2026, 11, 20)


def test_every_category_has_an_item_and_a_schema() -> None:
    assert set(CATALOGUE) == set(CATEGORIES)
    for item in CATALOGUE.values():
        assert content_schema(item.schema).keys >= {"authorityName", "legalBasis", "remark"}


def test_what_the_measures_name_is_the_base_and_cites_them() -> None:
    of_measures = {key for key, category in CATEGORIES.items() if category.article.startswith("IM-2018 §1")}
    base = {key for key, item in CATALOGUE.items() if item.part == "BASE"}
    assert base == of_measures
    for key in base:
        article = CATEGORIES[key].article
        assert CATALOGUE[key].citation == article
        place = re.search(r"第（.+）项", CATALOGUE[key].inclusion_basis)
        assert bool(place) == ("(" in article)
        assert CATALOGUE[key].effective_from == date(2018, 8, 1)  # IM-2018 §45


@pytest.mark.parametrize("kind", ["LICENCE", "PENALTY"])
def test_whatever_a_template_holds_fits_the_schema_of_its_category(kind: str) -> None:
    categories = ("ADMIN_LICENSE",) if kind == "LICENCE" else ("ADMIN_PENALTY",)
    for category in categories:
        for whose in ("ORG", "NP"):
            properties = orjson.loads(CATALOGUE[f"{whose}_{category}"].schema)["properties"]
            for name, field in fields_of(kind).items():  # type: ignore[arg-type]
                if not field.in_content or (whose == "NP" and field.layout == "ORGANISATION"):
                    continue
                form = properties[name]
                assert form["maxLength"] >= field.length or field.type in ("VALUE", "AMOUNT"), name
                assert form.get("format") == {"DATE": "date", "AMOUNT": "amount", "CODE": "uscc"}.get(field.type), name


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("catalogue.csv", "owedItem owedAmount10k", "owedItem bloodType", "`bloodType` has no form"),
        ("catalogue.csv", "owedItem owedAmount10k", "owedItem owedItem", "`owedItem` stands twice"),
        ("catalogue.csv", "ORG_EXECUTIVES,REGION", "ORG_EXECUTIVES,TOWN", "unknown level `TOWN`"),
        ("catalogue.csv", "ORG_EXECUTIVES,REGION,BASE", "ORG_EXECUTIVES,REGION,REST", "unknown part `REST`"),
        ("catalogue.csv", "ORG_EXECUTIVES,", "ORG_UNKNOWN,", "unknown category `ORG_UNKNOWN`"),
        ("catalogue.csv", "人民法院,", ",", "`responsible_unit` is empty"),
        ("catalogue.csv", "2024-09-01", "2024-09-31", "`effective_from` is no date"),
        ("catalogue.csv", "BASE,150000,2018-08-01,人民法院", "BASE,IM,2018-08-01,人民法院", "`region` is no code"),
        ("content_forms.csv", "owedItem,TEXT,100", "owedItem,TEXT,", "TEXT has a length"),
        ("content_forms.csv", "未婚 已婚 丧偶 离婚", "未婚 已婚 A型血", "PROHIBITED_FIELD"),
        ("content_forms.csv", "owedItem,TEXT,100", "owedItem,WORD,100", "unknown form `WORD`"),
        ("content_forms.csv", "maritalStatus,VALUE,,未婚 已婚 丧偶 离婚", "maritalStatus,VALUE,,", "VALUE has values"),
        ("content_forms.csv", "owedItem,TEXT,100", "owedThing,TEXT,100", "`owedThing` has no class in content.csv"),
        ("content.csv", "owedItem,CONTENT_FACT,欠缴项目", "owedItem,CONTENT_FACT,血型", "PROHIBITED_FIELD"),
    ],
)
def test_a_faulty_table_is_told_by_file_and_line(tmp_path: Path, file: str, old: str, new: str, fault: str) -> None:
    rules = tmp_path / "rules"
    copytree(FOLDER / "rules", rules)
    text = (rules / file).read_text()
    assert old in text
    (rules / file).write_text(text.replace(old, new))
    with pytest.raises(PolicyFileError) as raised:
        load_catalogue(rules)
    assert any(fault in each and re.match(r"\w+\.csv:\d+: ", each) for each in raised.value.faults)


async def test_the_command_writes_what_is_missing_and_nothing_twice(database: Database) -> None:
    await prepare(database)
    ids = (f"{number:032x}" for number in count(1))
    region_items = {item.category for item in CATALOGUE.values() if item.level == "REGION"}
    assert await install(database, IM, new_id=lambda: next(ids), today=TODAY) == len(region_items)
    rows = await database.fetch_rows(
        "select category, state, part, cast(effective_from as text) from catalogue_item where key like 'IM-%'"
    )
    assert {row[0] for row in rows} == region_items
    assert {row[1] for row in rows} == {"PUBLISHED"}
    # A version that was ended since is left as it is.
    await database.commit(
        [("update catalogue_item set effective_until = effective_from where key = 'IM-NP_EDUCATION'", ())]
    )
    assert await install(database, IM, new_id=lambda: next(ids), today=TODAY) == 0
    assert len(await database.fetch_rows("select id from catalogue_item where key = 'IM-NP_EDUCATION'")) == 1


async def test_two_commands_at_once_write_each_item_once(database: Database) -> None:
    await prepare(database)
    ids = (f"{number:032x}" for number in count(1))
    both = (install(database, IM, new_id=lambda: next(ids), today=TODAY) for _ in range(2))
    region_items = sum(item.level == "REGION" for item in CATALOGUE.values())
    assert sorted(await asyncio.gather(*both)) == [0, region_items]


OF_LEAGUE = {"COMMITMENT_RECORD", "RURAL_CREDIT_RATING"}
OF_REGION = set(CATEGORIES) - OF_LEAGUE


@pytest.mark.parametrize(
    ("region", "prefix", "categories"),
    [
        pytest.param("150000", "IM", OF_REGION, id="the region has what the measures name"),
        pytest.param("152900", "AL", OF_LEAGUE, id="Alxa has commitments, and the ratings of its own plan"),
        pytest.param("150100", "150100", {"COMMITMENT_RECORD"}, id="another city is bound by the region's documents"),
    ],
)
async def test_every_node_has_items_of_its_own_level(
    database: Database, region: str, prefix: str, categories: set[str]
) -> None:
    await _tree(database)
    ids = (f"{number:032x}" for number in count(1))
    for node in ("150000", "150100", "152900"):  # beside each other, whichever came first
        if node != region:
            await install(database, node_of(node), new_id=lambda: next(ids), today=TODAY)
    assert await install(database, node_of(region), new_id=lambda: next(ids), today=TODAY) == len(categories)
    statement = f"select key, category, state from catalogue_item where region_code = '{region}'"
    rows = await database.fetch_rows(statement)
    assert {tuple(row) for row in rows} == {(f"{prefix}-{each}", each, "PUBLISHED") for each in categories}
    before = await database.fetch_rows("select * from catalogue_item order by id")
    assert await install(database, node_of(region), new_id=lambda: next(ids), today=TODAY) == 0
    assert await database.fetch_rows("select * from catalogue_item order by id") == before


@pytest.mark.parametrize(
    ("region", "says"),
    [
        pytest.param("152921", "`152921` keeps no catalogue of its own", id="a banner keeps none"),
        pytest.param("152900-G", "`152900-G` keeps no catalogue of its own", id="nor does a zone"),
        pytest.param("640000", "do not bind region `640000`", id="another region has documents of its own"),
        pytest.param("640100", "do not bind region `640100`", id="and so has its city"),
    ],
)
async def test_who_has_no_shipped_item_is_told_so_and_nothing_is_written(
    database: Database, region: str, says: str
) -> None:
    await _tree(database)
    with pytest.raises(CatalogueNotShipped, match=says):
        await install(database, node_of(region), new_id=lambda: "0" * 32, today=TODAY)
    assert await database.fetch_rows("select id from catalogue_item") == []


async def _tree(database: Database) -> None:
    """Register the regions of the demo."""
    keys = ("code", "name", "parent_code", "kind", "jurisdiction")
    regions = "insert into region (code, name, parent_code, kind, jurisdiction) values ({})"
    closure = "insert into region_closure (ancestor, descendant) values ({})"
    rows = [(regions, tuple(row[key] for key in keys)) for row in region_rows()]
    rows += [(closure, (row["ancestor"], row["descendant"])) for row in closure_rows()]
    await database.commit([(text.format(_marks(database, len(values))), values) for text, values in rows])


def _marks(database: Database, many: int) -> str:
    return ", ".join(mark(database.dialect, place) for place in range(1, many + 1))


def test_nothing_that_ships_names_what_may_not_be_collected() -> None:
    for item in CATALOGUE.values():
        named = [text for text in (item.item_name, item.subject_nature) if is_banned_name(text, person=True)]
        assert (named, is_banned_prose(item.inclusion_basis, person=True)) == ([], False)


async def test_a_rule_that_binds_from_a_day_to_come_is_not_published_before(database: Database) -> None:
    await prepare(database)
    ids = (f"{number:032x}" for number in count(1))
    await install(database, IM, new_id=lambda: next(ids), today=date(2024, 8, 31))
    assert await database.fetch_rows("select id from catalogue_item where category = 'OFFICIAL_INTEGRITY'") == []


async def test_a_store_without_the_region_is_told_so(database: Database) -> None:
    with pytest.raises(RegionUnknown, match="`150000`"):
        await install(database, IM, new_id=lambda: "0" * 32, today=TODAY)
    assert await database.fetch_rows("select id from catalogue_item") == []
