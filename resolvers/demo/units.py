"""The demo's organs: who provides, who uses, on which duty.

Every name carries （演示）: none of the bodies so named has decided anything of what stands in the demo data.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import orjson

from policies.categories import CATEGORIES
from policies.purposes import permitted
from resolvers.demo.numbers import DemoIds, organisation_code
from resolvers.demo.regions import (
    ALXA,
    BY_CODE,
    EJIN_BANNER,
    HOHHOT,
    INNER_MONGOLIA,
    LEFT_BANNER,
    RIGHT_BANNER,
    YINCHUAN,
)

# The number of a matter: letters, a year, digits. Names and identity numbers cannot be typed into the log.
MATTER_FORMAT = r"^[A-Z]{2,6}-20\d{2}-\d{3,6}$"
_FIRST_SERIAL = 10
_PREFIXES = {"ASSOCIATION": "51", "AUTHORISED_ORG": "12", "CREDIT_SERVICE_FIRM": "91", "COLLECTOR": "91"}


@dataclass(frozen=True)
class Unit:
    """One organ or organisation of the demo; `key` names it in this package only, `short` begins its documents."""

    key: str
    short: str
    name: str
    kind: str
    region: str
    is_provider: bool = True
    status: str = "ACTIVE"
    country: str = "CHN"


@dataclass(frozen=True)
class Grant:
    """One approved duty; `nature` limits its categories to those of organisations, or None for all it may touch."""

    unit: str
    purpose: str
    region: str
    basis: str
    nature: str | None = None
    batch: int = 0
    days: tuple[int, int] = (-300, 430)  # valid from, until: relative to today
    status: str = "APPROVED"


UNITS = (
    Unit("approval", "阿行审", "阿拉善盟行政审批和政务服务局（演示）", "DEPARTMENT", ALXA),
    Unit("market", "阿市监", "阿拉善盟市场监督管理局（演示）", "DEPARTMENT", ALXA),
    Unit("tax", "阿税", "阿拉善盟税务局（演示）", "DEPARTMENT", ALXA),
    Unit("labour", "阿人社", "阿拉善盟人力资源和社会保障局（演示）", "DEPARTMENT", ALXA),
    Unit("environment", "阿环", "阿拉善盟生态环境局（演示）", "DEPARTMENT", ALXA),
    Unit("finance", "阿财", "阿拉善盟财政局（演示）", "DEPARTMENT", ALXA),
    Unit("reform", "阿发改", "阿拉善盟发展和改革委员会（演示）", "DEPARTMENT", ALXA),
    Unit("court", "内29执", "阿拉善盟中级人民法院（演示）", "COURT", ALXA),
    Unit("left", "左市监", "阿拉善左旗市场监督管理局（演示）", "DEPARTMENT", LEFT_BANNER),
    Unit("right", "右市监", "阿拉善右旗市场监督管理局（演示）", "DEPARTMENT", RIGHT_BANNER),
    Unit("ejin", "额市监", "额济纳旗市场监督管理局（演示）", "DEPARTMENT", EJIN_BANNER),
    Unit("hohhot", "呼市监", "呼和浩特市市场监督管理局（演示）", "DEPARTMENT", HOHHOT),
    Unit("yinchuan", "银市监", "银川市市场监督管理局（演示）", "DEPARTMENT", YINCHUAN),
    Unit("regional", "内发改", "内蒙古自治区发展和改革委员会（演示）", "DEPARTMENT", INNER_MONGOLIA),
    Unit("transport", "阿交", "阿拉善盟交通运输局（演示）", "DEPARTMENT", ALXA, is_provider=False, status="SUSPENDED"),
    Unit("park", "高新管", "阿拉善高新技术产业开发区管理委员会（演示）", "PARK", "152900-G", is_provider=False),
    Unit("trade", "阿餐协", "阿拉善盟餐饮行业协会（演示）", "ASSOCIATION", ALXA, is_provider=False),
    Unit("association", "阿家协", "阿拉善盟家政服务行业协会（演示）", "ASSOCIATION", ALXA, is_provider=False),
    Unit("credit-firm", "砚信", "内蒙古砚信征信有限公司（演示）", "CREDIT_SERVICE_FIRM", HOHHOT, is_provider=False),
    Unit(
        "foreign-firm",
        "外信",
        "境外信用服务公司呼和浩特代表处（演示）",
        "CREDIT_SERVICE_FIRM",
        HOHHOT,
        is_provider=False,
        country="MNG",
    ),
    Unit("collector", "砚链", "阿拉善盟砚链供应链平台有限公司（演示）", "COLLECTOR", ALXA, is_provider=False),
    Unit("centre", "阿信", "阿拉善盟社会信用管理中心（演示）", "AUTHORISED_ORG", ALXA, is_provider=False),
    Unit("hohhot-centre", "呼信", "呼和浩特市社会信用管理中心（演示）", "AUTHORISED_ORG", HOHHOT, is_provider=False),
    Unit("yinchuan-centre", "银信", "银川市社会信用管理中心（演示）", "AUTHORISED_ORG", YINCHUAN, is_provider=False),
    Unit("audit", "内审", "内蒙古自治区审计厅（演示）", "DEPARTMENT", INNER_MONGOLIA, is_provider=False),
    Unit("tips", "阿举报", "阿拉善盟失信举报受理中心（演示）", "AUTHORISED_ORG", ALXA, is_provider=False),
)

_LICENSING = "《中华人民共和国行政许可法》；《内蒙古自治区公共信用信息管理办法》第二十五条、第三十条"
_BIDDING = "《中华人民共和国招标投标法》；《内蒙古自治区公共信用信息管理办法》第二十五条、第三十条"
_PROCUREMENT = "《中华人民共和国政府采购法》第二十二条；《内蒙古自治区公共信用信息管理办法》第三十条"
_CIVIL_SERVICE = "《中华人民共和国公务员法》；《内蒙古自治区公共信用信息管理办法》第三十条"
_SUPERVISION = "《内蒙古自治区公共信用信息管理办法》第二十五条、第三十条"
_NINGXIA = "《宁夏回族自治区社会信用条例》第三十二条、第三十四条"
_INSPECTION = "《内蒙古自治区社会信用条例》第六条；《内蒙古自治区公共信用信息管理办法》第三十五条"
_CASES = "《内蒙古自治区公共信用信息管理办法》第三十七条至第三十九条"
_AUTHORISATION = "《内蒙古自治区公共信用信息管理办法》第二十四条"
_FIRMS = "《内蒙古自治区公共信用信息管理办法》第三十四条"
_AGREEMENT = "《内蒙古自治区社会信用条例》第二十六条"

GRANTS = (
    Grant("approval", "ADMIN_LICENSING", ALXA, _LICENSING, batch=500),
    Grant("approval", "QUALIFICATION_REVIEW", ALXA, _LICENSING, nature="ORGANIZATION"),
    Grant("reform", "BIDDING", ALXA, _BIDDING, nature="ORGANIZATION", batch=500),
    Grant("reform", "JOINT_MEASURE", ALXA, _SUPERVISION, batch=500, status="WITHDRAWN"),
    Grant("finance", "GOV_PROCUREMENT", ALXA, _PROCUREMENT, nature="ORGANIZATION", batch=500),
    Grant("finance", "FISCAL_SUBSIDY", ALXA, _SUPERVISION, days=(-800, -1)),
    Grant("labour", "CIVIL_SERVICE_RECRUITMENT", ALXA, _CIVIL_SERVICE),
    Grant("labour", "PERSONNEL_TRANSFER", ALXA, _CIVIL_SERVICE),
    Grant("left", "DAILY_SUPERVISION", LEFT_BANNER, _SUPERVISION, batch=500),
    Grant("right", "DAILY_SUPERVISION", RIGHT_BANNER, _SUPERVISION),
    Grant("ejin", "DAILY_SUPERVISION", EJIN_BANNER, _SUPERVISION, days=(-30, 0)),
    Grant("park", "INVESTMENT_ATTRACTION", "152900-G", _SUPERVISION, nature="ORGANIZATION"),
    Grant("regional", "GRADED_SUPERVISION", INNER_MONGOLIA, _SUPERVISION, batch=500),
    Grant("hohhot", "ADMIN_LICENSING", HOHHOT, _LICENSING, batch=500),
    Grant("yinchuan", "ADMIN_LICENSING", YINCHUAN, _NINGXIA, batch=500),
    Grant("transport", "ADMIN_LICENSING", ALXA, _LICENSING, batch=500),
    Grant("regional", "SUPERVISION_AUDIT", INNER_MONGOLIA, _INSPECTION),
    Grant("regional", "CASE_HANDLING", INNER_MONGOLIA, _CASES),
    Grant("association", "AUTHORISED", ALXA, _AUTHORISATION),
    Grant("credit-firm", "CREDIT_PRODUCT", INNER_MONGOLIA, _FIRMS),
    Grant("foreign-firm", "CREDIT_PRODUCT", INNER_MONGOLIA, _FIRMS),
    Grant("collector", "FINANCING_SERVICE", ALXA, _AGREEMENT),
)


@dataclass(frozen=True)
class Placed:
    """A unit with the id and code it has in the store."""

    id: str
    code: str
    unit: Unit

    @property
    def jurisdiction(self) -> str:
        return BY_CODE[self.unit.region].jurisdiction


def place_units(ids: DemoIds) -> Mapping[str, Placed]:
    """Return every unit with its id and code, keyed by its key."""
    return {
        unit.key: Placed(
            ids(),
            organisation_code(_PREFIXES.get(unit.kind, "11"), BY_CODE[unit.region].code_region, _FIRST_SERIAL + place),
            unit,
        )
        for place, unit in enumerate(UNITS)
    }


def unit_rows(units: Mapping[str, Placed]) -> list[dict[str, object]]:
    """Return the rows of `unit`."""
    return [
        {
            "id": placed.id,
            "code": placed.code,
            "name": placed.unit.name,
            "kind": placed.unit.kind,
            "region_code": placed.unit.region,
            "jurisdiction": placed.jurisdiction,
            "is_provider": placed.unit.is_provider,
            "status": placed.unit.status,
            "country": placed.unit.country,
        }
        for placed in units.values()
    ]


def grant_rows(units: Mapping[str, Placed], ids: DemoIds, *, today: date) -> list[dict[str, object]]:
    """Return the rows of `sharing_grant`; no grant reaches beyond what its purpose may ever touch (IM-2018 §25)."""
    return [
        {
            "id": ids(),
            "unit_id": units[grant.unit].id,
            "purpose": grant.purpose,
            "categories": orjson.dumps(_categories(grant)).decode(),
            "region_code": grant.region,
            "legal_basis": grant.basis,
            "matter_format": MATTER_FORMAT,
            "batch_max_codes": grant.batch,
            "valid_from": today + timedelta(days=grant.days[0]),
            "valid_until": today + timedelta(days=grant.days[1]),
            "status": grant.status,
        }
        for grant in GRANTS
    ]


def _categories(grant: Grant) -> list[str]:
    return sorted(
        key
        for key, category in CATEGORIES.items()
        if permitted(grant.purpose, key) and (grant.nature is None or category.nature in (grant.nature, "ANY"))
    )
