"""The published service specification (服务规范、查询服务指引)."""

from enum import Enum

import strawberry

from schema.fields import told


@strawberry.enum(description="What a statement of the service specification is about (服务规范事项).")
class ServiceTopic(Enum):
    CHANNEL = strawberry.enum_value("CHANNEL", description="where to ask (查询渠道)")
    DOCUMENTS = strawberry.enum_value("DOCUMENTS", description="what to bring (所需材料)")
    FEE = strawberry.enum_value("FEE", description="what it costs (收费)")
    RIGHTS = strawberry.enum_value("RIGHTS", description="what a subject may demand (权利)")


@strawberry.type(description="One statement of the service specification (服务规范条目; IM-2018 §24, NX-2024 §33).")
class ServiceStatement:
    topic: ServiceTopic = told("what it is about (事项)")
    key: str = told("stable key within its topic (编码)")
    english: str = told("the statement in English (英文)")
    chinese: str = told("the statement in Chinese (中文)")
    article: str = told("the provision it rests on (依据)")
