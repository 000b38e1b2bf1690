"""The root of every question."""

from typing import Annotated

import strawberry
from strawberry import UNSET
from strawberry.directive import DirectiveLocation

from schema.aggregation import AggregationEntry
from schema.arguments import (
    After,
    AuthorisationsWanted,
    Before,
    CasesOrdered,
    CasesWanted,
    CatalogueCategory,
    CatalogueKind,
    CatalogueRegion,
    CatalogueStates,
    ChangesWanted,
    Codes,
    First,
    Id,
    InForceOn,
    ItemKey,
    ItemSearched,
    Last,
    ListKey,
    LogWanted,
    NameSearched,
    PersonAsked,
    RecordsOrdered,
    RecordsWanted,
    SubjectCode,
    SubjectId,
    SubjectsOrdered,
    SubjectsWanted,
    TipsWanted,
)
from schema.authorisations import Authorisation
from schema.catalogue import CatalogueItem
from schema.code_lists import PurposeCode
from schema.consents import Consent, HeldRow
from schema.credit import Case, CreditList, Node, RecordConnection, Subject
from schema.fields import FieldNotCompiled, compiled, told
from schema.inputs_of_consent import ConsentsWanted, HeldRowsWanted
from schema.log import QueryLogConnection
from schema.paging import Connection
from schema.quality import PeriodFrom, PeriodUntil, ProviderCounted, ProviderQuality, RegionCounted
from schema.service import ServiceStatement
from schema.statistics import CountedBy, Statistics, StatisticsWanted
from schema.tips import Tip
from schema.viewer import Viewer


@strawberry.directive(
    locations=[DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
    description="Why the caller asks, be it on duty or under a written authorisation; a state organ that does not say "
    "so is answered as the public is (查询目的; IM-2018 §24, §25).",
)
def purpose(
    code: Annotated[PurposeCode, strawberry.argument(description="Purpose; a unit needs a live grant (查询目的).")],
    matter: Annotated[str, strawberry.argument(description="Business number in its set form (事项编号).")],
    basis: Annotated[str | None, strawberry.argument(description="Legal basis relied on (法律依据).")] = UNSET,
) -> None:
    """Declare the directive; it acts on the whole question, not on a value."""


@strawberry.type(description="One answer of a look-up by codes (批量查询的一项).")
class SubjectResult:
    code: str = told("the code asked for, normalised (查询代码)")
    subject: Subject | None = told("the subject, or null: absent and withheld look alike (主体)")


@strawberry.type(description="Questions (查询).")
class Query:
    @compiled("Who the caller is here and what is open to it (当前访问者).")
    def viewer(self) -> Viewer:
        raise FieldNotCompiled

    @compiled("How to ask, what to bring, what it costs; open to everybody (服务规范; IM-2018 §24).")
    def service_specification(self) -> list[ServiceStatement]:
        raise FieldNotCompiled

    @compiled("Anything by its id; null where it does not exist or is not open to the caller (按标识查询).")
    def node(self, id: Id) -> Node | None:
        raise FieldNotCompiled

    @compiled(
        "One subject by exactly one key: id, an organisation's code, or a person's document, number and name "
        "(单一主体查询). Null where it does not exist or is not open to the caller."
    )
    def subject(
        self,
        id: SubjectId = UNSET,
        code: SubjectCode = UNSET,
        person: PersonAsked = UNSET,
    ) -> Subject | None:
        raise FieldNotCompiled

    @compiled(
        "Up to 500 organisations by code, for a state organ with a grant; one result each (批量查询; IM-2018 §25)."
    )
    def subjects_by_codes(self, codes: Codes) -> list[SubjectResult]:
        raise FieldNotCompiled

    @compiled("Organisations open to browsing; natural persons are never browsed (主体列表).")
    def subjects(
        self,
        search: NameSearched = UNSET,
        filter: SubjectsWanted = UNSET,
        order_by: SubjectsOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Subject]:
        raise FieldNotCompiled

    @compiled("Records the caller may see, e.g. the double-publicity page (信用信息列表, 双公示).")
    def records(
        self,
        filter: RecordsWanted = UNSET,
        order_by: RecordsOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> RecordConnection:
        raise FieldNotCompiled

    @compiled("All lists, official and for reference (名单目录).")
    def lists(self) -> list[CreditList]:
        raise FieldNotCompiled

    @compiled("One list by its key (按编码查询名单).", name="list")
    def credit_list(self, key: ListKey) -> CreditList | None:
        raise FieldNotCompiled

    @compiled("The published catalogue, in force today unless a day is named (公共信用信息目录).")
    def catalogue(
        self,
        region: CatalogueRegion = UNSET,
        category: CatalogueCategory = UNSET,
        kind: CatalogueKind = UNSET,
        key: ItemKey = UNSET,
        state: CatalogueStates = UNSET,
        search: ItemSearched = UNSET,
        as_of: InForceOn = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[CatalogueItem]:
        raise FieldNotCompiled

    @compiled("What is open today, counted by one property, alike for every caller (公开信息统计; IM-2018 §23).")
    def statistics(self, by: CountedBy, filter: StatisticsWanted = UNSET) -> Statistics:
        raise FieldNotCompiled

    @compiled(
        "How well providers submitted in a period, by code: a unit its own work, an operator or authority the units "
        "of its region (报送质量; IM-2018 §4, §20)."
    )
    def provider_quality(
        self,
        since: PeriodFrom,
        until: PeriodUntil,
        provider: ProviderCounted = UNSET,
        region: RegionCounted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[ProviderQuality]:
        raise FieldNotCompiled

    @compiled("Cases the caller may see: its own, those addressed to it, its worklist (异议、复核、修复等事项).")
    def cases(
        self,
        filter: CasesWanted = UNSET,
        order_by: CasesOrdered = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Case]:
        raise FieldNotCompiled

    @compiled("One case by its id; null where it does not exist or is not open to the caller (按标识查询事项).")
    def case(self, id: Id) -> Case | None:
        raise FieldNotCompiled

    @compiled("Tips of the region of the desk, latest first; for its officers alone (失信举报; IM-2017-27 (11)).")
    def tips(
        self,
        filter: TipsWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Tip]:
        raise FieldNotCompiled

    @compiled("Written authorisations the caller gave or holds, latest first, alive or not (书面授权; IM-2018 §24).")
    def authorisations(
        self,
        filter: AuthorisationsWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Authorisation]:
        raise FieldNotCompiled

    @compiled("Written consents the caller gave or holds, latest first, alive or not (书面同意; IM-2018 §18 ¶2).")
    def consents(
        self,
        filter: ConsentsWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Consent]:
        raise FieldNotCompiled

    @compiled("Rows held back, those that wait longest first: own, or of the desk's region (暂扣信息; IM-2018 §18).")
    def held_rows(
        self,
        filter: HeldRowsWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[HeldRow]:
        raise FieldNotCompiled

    @compiled("What was put in, changed or erased, newest first: by its unit, for audits all (归集日志; IM-2018 §35).")
    def aggregation_log(
        self,
        filter: ChangesWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[AggregationEntry]:
        raise FieldNotCompiled

    @compiled("Logged questions the caller may read, newest first: own, of its unit, or all (查询日志; IM-2018 §26).")
    def query_log(
        self,
        filter: LogWanted = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> QueryLogConnection:
        raise FieldNotCompiled
