"""How well a provider submits, counted by provider and period."""

from datetime import date
from typing import Annotated

import strawberry

from schema.code_lists import RecordCategory
from schema.fields import told
from schema.public_unit import Unit

PeriodFrom = Annotated[date, strawberry.argument(description="First day of the period (起始日期).", name="from")]
PeriodUntil = Annotated[
    date, strawberry.argument(description="Last day of the period, not before its first (截止日期).")
]
ProviderCounted = Annotated[
    str | None, strawberry.argument(description="Only the unit with this unified social credit code (提供单位代码).")
]
RegionCounted = Annotated[
    str | None, strawberry.argument(description="Only units of this region, with all below it (行政区划代码).")
]


@strawberry.type(
    description="Decisions that the provider declared, decided in the period, beside its records (台账; NX-2024 §28)."
)
class LedgerFigures:
    declared: int = told("decisions declared (台账条数)")
    summary: int = told("of these, penalties of the summary procedure: counted, and no record (简易程序处罚条数)")
    submitted: int = told("decisions that are due as a record and have one (已报送条数)")
    omissions: int = told("decisions that are due as a record and have none (漏报条数)")
    awaited: int = told("of the omissions, those whose last day for submission is not over (尚在期限内条数)")
    completeness: str | None = told(
        "submitted of all that are due, awaited ones left out; four decimals, rounded down; null where none is (完整率)"
    )


@strawberry.type(
    description="Licences and penalties decided in the period, by their days (双公示时效; IM-2017-27 (15))."
)
class PunctualityFigures:
    due: int = told("records that have a last day for publication (应按期公示条数)")
    late: int = told("of these, records first submitted after that day (逾期报送条数)")
    publicity_overdue: int = told("of these, records not published today, without a recorded reason (逾期未公示条数)")


@strawberry.type(description="Rows received in the period (报送数据; AL-2021 5.1).")
class IntakeFigures:
    submissions: int = told("submissions received, ledgers left out (报送批次)")
    rows: int = told("rows in them (报送条数)")
    taken: int = told("rows that passed every check: new, changed or unchanged (合规条数)")
    refused: int = told("rows that were refused (退回条数)")
    held: int = told("rows held for a decision (待审条数)")
    compliance: str | None = told("taken of all rows, four decimals, rounded down; null where there are none (合规率)")


@strawberry.type(description="A declared decision without a record (漏报的决定).")
class OmittedDecision:
    category: RecordCategory = told("category (信息类目)")
    document_number: str = told("number of the decision (决定文书号)")
    decided_on: date = told("day of the decision (决定日期)")
    due_on: date | None = told("last day for its submission; null where no rule sets one (报送期限)")


@strawberry.type(
    description="How well one unit submits: counts of its own work, never by subject (报送质量; IM-2018 §4, §20)."
)
class ProviderQuality:
    code: str = told("the unit's unified social credit code (提供单位代码)")
    region_code: str = told("the unit's region (行政区划代码)")
    provider: Unit | None = told("the unit (提供单位)")
    ledger: LedgerFigures | None = told("what it declared beside what it submitted (台账核对)")
    punctuality: PunctualityFigures | None = told("licences and penalties by their days (时效)")
    intake: IntakeFigures | None = told("rows that came in (合规)")
    omitted: list[OmittedDecision] | None = told(
        "the declared decisions without a record, earliest first, at most 100; for the unit itself alone (漏报清单)"
    )
