"""The catalogue that ships: every category, sound schemas, and a command that can be repeated."""

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
from policies.tables import PolicyFileError
from resolvers.catalogue.shipped import Node, RegionUnknown, install
from resolvers.intake.templates import fields_of
from tests.intake.tables import prepare

IM = Node("150000", prefix="IM")
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
        ("content_forms.csv", "owedItem,TEXT,100", "owedItem,TEXT,", "TEXT has a length"),
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


async def test_a_rule_that_binds_from_a_day_to_come_is_not_published_before(database: Database) -> None:
    await prepare(database)
    ids = (f"{number:032x}" for number in count(1))
    await install(database, IM, new_id=lambda: next(ids), today=date(2024, 8, 31))
    assert await database.fetch_rows("select id from catalogue_item where category = 'OFFICIAL_INTEGRITY'") == []


async def test_a_store_without_the_region_is_told_so(database: Database) -> None:
    with pytest.raises(RegionUnknown, match="`150000`"):
        await install(database, IM, new_id=lambda: "0" * 32, today=TODAY)
    assert await database.fetch_rows("select id from catalogue_item") == []
