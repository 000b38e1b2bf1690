"""The demo's catalogue: for every category one published item in each region, and one draft."""

from collections.abc import Mapping
from datetime import date

from policies.categories import CATEGORIES, Category
from resolvers.demo.numbers import DemoIds
from resolvers.demo.regions import ALXA, INNER_MONGOLIA, NINGXIA

_CLASSES = {"BASIC": "基本信息", "NEGATIVE": "不良信息", "POSITIVE": "良好信息"}
_NATURES = {"ORGANIZATION": "法人和非法人组织", "PERSON": "自然人", "ANY": "自然人、法人和非法人组织"}
# The league's own supplement; everything else stands in the region's catalogue.
_CITY_ITEMS = {"COMMITMENT_RECORD", "RURAL_CREDIT_RATING"}
_DRAFTED = "ORG_POSITIVE_OTHER"
_IN_FORCE_SINCE = date(2019, 1, 1)


Items = Mapping[tuple[str, str], dict[str, object]]


def make_items(ids: DemoIds) -> Items:
    """Return the published rows of `catalogue_item` by (jurisdiction, category): each category has one in both."""
    home = {("IM", key): _item(category, ids()) for key, category in CATEGORIES.items()}
    abroad = {("NX", key): _ningxia(_item(category, ids())) for key, category in CATEGORIES.items()}
    return home | abroad


def make_draft(ids: DemoIds, *, today: date) -> dict[str, object]:
    """Return the row of a next version that nobody has published yet."""
    return _item(CATEGORIES[_DRAFTED], ids()) | {"version": 2, "state": "DRAFT", "effective_from": today}


def _ningxia(item: dict[str, object]) -> dict[str, object]:
    return item | {
        "key": f"NX-{item['category']}",
        "level": "REGION",
        "responsible_unit": "自治区有关部门按照职责分工",
        "inclusion_basis": "NX-2024 §24",
        "region_code": NINGXIA,
    }


def _item(category: Category, item_id: str) -> dict[str, object]:
    """Return one row with the five fields of NX-2024 §27."""
    is_city = category.key in _CITY_ITEMS
    return {
        "id": item_id,
        "key": ("AL-" if is_city else "IM-") + category.key,
        "version": 1,
        "level": "CITY" if is_city else "REGION",
        "category": category.key,
        "record_class": category.record_class,
        "info_class": _CLASSES[category.record_class],
        "item_name": category.chinese,
        "subject_nature": _NATURES[category.nature],
        "responsible_unit": "阿拉善盟社会信用管理中心" if is_city else "自治区有关部门按照职责分工",
        "inclusion_basis": category.article,
        "region_code": ALXA if is_city else INNER_MONGOLIA,
        "state": "PUBLISHED",
        "effective_from": _IN_FORCE_SINCE,
        "effective_until": None,
    }
