"""The published catalogue of public credit information (公共信用信息目录)."""

from datetime import date

import strawberry

from schema.code_lists import RecordCategory
from schema.credit import Node
from schema.enums import CatalogueLevel, RecordClass
from schema.fields import told


@strawberry.type(description="One item of the published catalogue (目录条目; IM-2018 §19, NX-2024 §27).")
class CatalogueItem(Node):
    key: str = told("stable key (条目编码)")
    version: int = told("version of the item (版本号)")
    level: CatalogueLevel = told("national, regional or league/city (目录层级)")
    category: RecordCategory = told("category (信息类目)")
    kind: RecordClass = told("class: basic, negative, positive (信息分类)")
    info_class: str = told("class of information (信息类别)")
    item_name: str = told("name of the item (信息条目)")
    subject_nature: str = told("kind of subject it speaks of (主体性质)")
    responsible_unit: str = told("unit that answers for it (责任单位)")
    inclusion_basis: str = told("why it is in the catalogue (纳入依据)")
    region_code: str = told("region (行政区划代码)")
    effective_from: date = told("first day in force (生效日期)")
    effective_until: date | None = told("last day in force; null while it lasts (失效日期)")
