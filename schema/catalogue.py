"""The catalogue of public credit information (公共信用信息目录)."""

from datetime import date

import strawberry

from schema.code_lists import RecordCategory
from schema.credit import Node
from schema.enums import CatalogueLevel, CataloguePart, CatalogueState, RecordClass
from schema.fields import told
from schema.scalars import ContentSchema


@strawberry.type(description="What somebody said about a draft; whoever said it is not named (征求意见反馈).")
class CatalogueComment:
    said_on: date = told("the day on which it was said (提出日期)")
    text: str = told("what was said (意见内容)")


@strawberry.type(description="One item of the catalogue (目录条目; IM-2018 §19, NX-2024 §27).")
class CatalogueItem(Node):
    key: str = told("stable key (条目编码)")
    version: int = told("version of the item (版本号)")
    level: CatalogueLevel = told("national, regional or league/city (目录层级)")
    part: CataloguePart = told("base or supplement (目录组成)")
    category: RecordCategory = told("category (信息类目)")
    kind: RecordClass = told("class: basic, negative, positive (信息分类)")
    info_class: str = told("class of information (信息类别)")
    item_name: str = told("name of the item (信息条目)")
    subject_nature: str = told("kind of subject it speaks of (主体性质)")
    responsible_unit: str = told("unit that answers for it (责任单位)")
    inclusion_basis: str = told("why it is in the catalogue (纳入依据)")
    content_schema: ContentSchema | None = told(
        "which fields its records hold; null for items that hold those of the 2018 templates (内容结构)"
    )
    region_code: str = told("region (行政区划代码)")
    state: CatalogueState = told("where it stands (状态)")
    effective_from: date = told("first day in force (生效日期)")
    effective_until: date | None = told("last day in force; null while it lasts (失效日期)")
    comments_until: date | None = told("last day for comments (征求意见截止日期)")
    approved_on: date | None = told("the day on which the government's consent was noted (同意日期)")
    approval_document: str | None = told("the document of that consent (同意文件)")
    published_on: date | None = told("the day of publication (公布日期)")
    filed_on: date | None = told("the day on which a city's item was filed with the region's authority (备案日期)")
    comments: list[CatalogueComment] | None = told("the newest hundred comments, for those who work on it (反馈意见)")
