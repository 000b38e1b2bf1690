"""Who the caller is to this service."""

import strawberry

from schema.credit import Subject
from schema.enums import PurposeCode, Role, Route
from schema.fields import told
from schema.public_unit import Unit


@strawberry.type(description="Who am I here (当前访问者).")
class Viewer:
    role: Role = told("role in force (角色)")
    subject: Subject | None = told("the subject itself, where the caller is one (本人)")
    unit: Unit | None = told("the unit, where the caller serves one (所属单位)")
    routes: list[Route] = told("lawful ways to restricted information that are open to the caller today (查询途径)")
    purposes: list[PurposeCode] = told("purposes for which the unit has a live grant today (可用查询目的)")
