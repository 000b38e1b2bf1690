"""The demo's catalogue: for every category one published item in each region, a draft, and one open for comments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from policies.catalogue import CATALOGUE, Item
from policies.categories import CATEGORIES
from resolvers.catalogue.shipped import item_row, node_of
from resolvers.demo.numbers import DemoIds
from resolvers.demo.regions import ALXA, INNER_MONGOLIA, NINGXIA

_REGION, _LEAGUE = node_of(INNER_MONGOLIA), node_of(ALXA)
_DRAFTED, _COMMENTED = "ORG_POSITIVE_OTHER", "RURAL_CREDIT_RATING"
_UNPUBLISHED = {"drafted_by": None, "comments_until": None}
_COMMENTS = (
    "建议明确信用户评定结果的更新周期。",
    "建议在责任单位中增加农牧部门。",
)

Row = dict[str, object]
Items = Mapping[tuple[str, str], Row]


@dataclass(frozen=True)
class OpenForComments:
    """An item that lies open for comments, and what was said about it."""

    item: Row
    comments: list[Row]


def make_items(ids: DemoIds) -> Items:
    """Return the published rows of `catalogue_item` by (jurisdiction, category): each category has one in both."""
    home = {("IM", key): _item(CATALOGUE[key], ids()) for key in CATEGORIES}
    abroad = {("NX", key): _ningxia(_item(CATALOGUE[key], ids())) for key in CATEGORIES}
    return home | abroad


def make_draft(ids: DemoIds, *, today: date) -> Row:
    """Return the row of a next version that nobody has published yet."""
    return _next(_item(CATALOGUE[_DRAFTED], ids()), today) | {"state": "DRAFT"}


def make_open(ids: DemoIds, *, today: date, unit_id: str) -> OpenForComments:
    """Return the league's next version of an item, drafted by `unit_id`, with two comments."""
    item = _next(_item(CATALOGUE[_COMMENTED], ids()), today) | {
        "state": "COMMENT",
        "drafted_by": unit_id,
        "comments_until": today + timedelta(days=31),
    }
    comments: list[Row] = [
        {"id": ids(), "item_id": item["id"], "bearer_key": ids(), "said_on": today - timedelta(days=ago), "text": text}
        for ago, text in enumerate(_COMMENTS, start=1)
    ]
    return OpenForComments(item, comments)


def _next(item: Row, today: date) -> Row:
    return item | {"version": 2, "effective_from": today + timedelta(days=60), "published_on": None}


def _item(item: Item, item_id: str) -> Row:
    return item_row(item, _LEAGUE if item.level == "CITY" else _REGION, item_id) | _UNPUBLISHED


def _ningxia(row: Row) -> Row:
    return row | {
        "key": f"NX-{row['category']}",
        "level": "REGION",
        "responsible_unit": "自治区有关部门按照职责分工",
        "inclusion_basis": "《宁夏回族自治区社会信用条例》第二十四条",
        "region_code": NINGXIA,
    }
