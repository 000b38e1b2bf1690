"""Tips: reports of dishonesty, read by the officers at the desk and by nobody else (失信举报; IM-2017-27 (11))."""

from datetime import date

import strawberry

from schema.credit import Node, Subject
from schema.enums_of_use import TipState
from schema.fields import told


@strawberry.type(description="A report of dishonesty by anybody (失信举报、投诉; IM-2017-27 (11), AL-2021 6.4).")
class Tip(Node):
    number: str = told("business number (举报编号)")
    state: TipState = told("where it stands (举报办理状态)")
    subject: Subject | None = told("who is reported (被举报主体)")
    region_code: str | None = told("region (行政区划代码)")
    content: str | None = told("what is reported; free text (举报内容)")
    received_on: date | None = told("day of receipt (接收日期)")
    closed_on: date | None = told("day it was closed; null while it is open (办结日期)")
    reporter_name: str | None = told("who reported; null where anonymous (举报人姓名)")
    reporter_contact: str | None = told("how to reach the reporter (举报人联系方式)")
