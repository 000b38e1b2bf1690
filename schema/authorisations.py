"""Written authorisations: a subject's own consent, shown to itself and to whom it was given (书面授权; IM-2018 §24)."""

from datetime import date

import strawberry

from schema.code_lists import PurposeCode, RecordCategory
from schema.credit import Node, Subject
from schema.enums_of_use import AuthorisationState
from schema.fields import told
from schema.public_unit import Unit


@strawberry.type(description="A subject's written authorisation of one holder (书面授权; IM-2018 §24).")
class Authorisation(Node):
    subject: Subject | None = told("who gave it (授权人)")
    holder: Unit | None = told("the unit it was given to; null where an agent, a person, holds it (被授权单位)")
    purpose: PurposeCode = told("what it was given for (查询目的)")
    categories: list[RecordCategory] = told("categories it covers, sorted (信息类目)")
    document_number: str | None = told("number of the written authorisation (授权书编号)")
    given_on: date | None = told("day it was given (授权日期)")
    valid_from: date | None = told("first day (起始日)")
    valid_until: date | None = told("last day (截止日)")
    revoked_on: date | None = told("day it was revoked; from then on it is dead (撤回日期)")
    shows_history: bool | None = told("whether it covers who asked about the subject (是否包括查询记录)")
    state: AuthorisationState = told("whether it lives today (授权状态)")
