"""Who the caller is to this service, and what it may do."""

from datetime import date

import strawberry

from schema.code_lists import PurposeCode, RecordCategory
from schema.credit import Subject
from schema.enums import Decision, Role, Route
from schema.fields import told
from schema.public_unit import Unit


@strawberry.type(description="A grant of the caller's unit that lives today (有效授权; IM-2018 §25).")
class ViewerGrant:
    purpose: PurposeCode = told("the purpose to state (查询目的)")
    categories: list[RecordCategory] = told("categories it covers (信息类目)")
    region_code: str = told("region it covers, with all below it (行政区划代码)")
    legal_basis: str = told("the provision behind it (法律依据)")
    matter_format: str = told("regular expression that the business number must match (事项编号格式)")
    batch_max_codes: int = told("how many codes one question may ask for; 0 = none (批量上限)")
    valid_from: date = told("first day (起始日)")
    valid_until: date = told("last day (截止日)")


@strawberry.type(description="One class of data and what the policy says of it to this caller (数据类别权限).")
class ViewerClass:
    name: str = told("class, as the policy files name it (数据类别)")
    action: str = told("FIND, BROWSE, READ, BATCH or LOG (操作)")
    decision: Decision = told("whether it is open, or open under conditions (判定)")
    conditions: list[str] = told("any of these opens it; empty where nothing is asked (条件)")
    routes: list[Route] = told("the lawful ways beyond open information (途径)")
    articles: list[str] = told("the provisions behind it (依据)")


@strawberry.type(description="Who am I here (当前访问者).")
class Viewer:
    role: Role = told("role in force (角色)")
    scopes: list[str] | None = told("what the token reaches; null = not narrowed (令牌范围)")
    post: str | None = told("post of a member of the platform's staff (岗位)")
    subject: Subject | None = told("the subject itself, where the caller is one (本人)")
    unit: Unit | None = told("the unit, where the caller serves one (所属单位)")
    identity_proven_until: date | None = told("last day of an agent's own proof of identity (身份证明有效期至)")
    routes: list[Route] = told("lawful ways to restricted information that are open to the caller today (查询途径)")
    purposes: list[PurposeCode] = told("purposes for which the unit has a live grant today (可用查询目的)")
    grants: list[ViewerGrant] = told("those grants (有效授权)")
    classes: list[ViewerClass] = told("every class that can be open to the caller, and how (数据权限)")
    policy_revision: str = told("revision of the rules in force (规则版本)")
