"""The state organs and authorised organisations that provide and use information."""

import strawberry

from schema.fields import told


@strawberry.type(description="A unit that provides or uses public credit information (单位; IM-2018 §7).")
class Unit:
    id: strawberry.ID = told("opaque, random, stable (标识)")
    name: str = told("name (名称)")
    code: str = told("unified social credit code (统一社会信用代码)")
    kind: str = told("type of organisation: GOVERNMENT, DEPARTMENT, COURT, … (单位类型)")
    region_code: str = told("region it works in (行政区划代码)")
