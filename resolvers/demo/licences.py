"""Licence rows (行政许可) as an agency would send them, cells named by template field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from resolvers.demo.counterparts import counterpart, day_cell, publication
from resolvers.demo.population import is_within
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

_OPEN_SHARE = 92
_PERSON_OPEN_SHARE = 40
_LOOK_BACK = 6 * 366


@dataclass(frozen=True)
class Permit:
    """A kind of licence; `years` it is valid, 0 for long-term."""

    title: str
    kind: str
    certificate: str
    content: str
    years: int


_ORGANISATION_PERMITS = (
    Permit("食品经营许可决定书", "普通", "食品经营许可证", "准予食品经营（销售预包装食品、散装食品）", 5),
    Permit("食品生产许可决定书", "普通", "食品生产许可证", "准予食品生产（乳制品、肉制品）", 5),
    Permit("道路运输经营许可决定书", "普通", "道路运输经营许可证", "准予从事道路普通货物运输", 4),
    Permit("取水许可决定书", "特许", "取水许可证", "准予取用地下水", 5),
    Permit("建筑业企业资质决定书", "认可", "建筑业企业资质证书", "核定建筑工程施工总承包三级资质", 5),
    Permit("建设项目环境影响评价批复", "核准", "", "同意建设项目环境影响报告表", 0),
    Permit("公共场所卫生许可决定书", "普通", "公共场所卫生许可证", "准予经营住宿场所", 4),
    Permit("设立登记通知书", "登记", "营业执照", "准予设立登记", 0),
    Permit("变更登记通知书", "登记", "营业执照", "准予变更登记", 0),
    Permit("草原征占用审核同意书", "核准", "", "同意临时占用草原", 2),
    Permit("危险化学品经营许可决定书", "普通", "危险化学品经营许可证", "准予经营成品油", 3),
    Permit("种子生产经营许可决定书", "普通", "农作物种子生产经营许可证", "准予经营牧草种子", 5),
)
_PERSON_PERMITS = (
    Permit("特种设备作业人员资格认定决定书", "认可", "特种设备作业人员证", "准予从事锅炉作业", 4),
    Permit("道路运输从业资格决定书", "认可", "道路运输从业人员从业资格证", "准予从事道路货物运输", 6),
    Permit("农村牧区宅基地建房许可决定书", "普通", "", "准予建设住宅", 2),
    Permit("教师资格认定决定书", "认可", "教师资格证书", "认定小学教师资格", 0),
    Permit("执业注册决定书", "核准", "护士执业证书", "准予执业注册", 5),
)


@dataclass(frozen=True)
class Licence:
    """One licence to be written as a row."""

    subject: Subject
    unit: Placed
    serial: int
    today: date


def licence_row(licence: Licence, random: Random, *, is_open: bool = False) -> Mapping[str, str]:
    """Return the cells of one licence: the template's and those of the extension block; most are open anyway."""
    subject, unit = licence.subject, licence.unit
    permit = random.choice(_PERSON_PERMITS if subject.is_person else _ORGANISATION_PERMITS)
    decided_on = licence.today - timedelta(days=3 + int(random.random() ** 1.5 * _LOOK_BACK))
    is_open = is_open or random.randrange(100) < (_PERSON_OPEN_SHARE if subject.is_person else _OPEN_SHARE)
    number = f"{unit.unit.short}许〔{decided_on.year}〕{licence.serial}号"
    return {
        **counterpart(subject),
        "decisionTitle": permit.title,
        "decisionNumber": number,
        "licenceKind": permit.kind,
        "certificateName": permit.certificate,
        "licenceNumber": f"XK{licence.serial:08d}" if permit.certificate else "",
        "content": permit.content,
        "decidedOn": day_cell(decided_on),
        "validFrom": day_cell(decided_on),
        "validUntil": day_cell(decided_on + timedelta(days=365 * permit.years)) if permit.years else "2099/12/31",
        "authorityName": unit.unit.name,
        "authorityUscc": unit.code,
        "sourceUnit": unit.unit.name,
        "sourceUnitUscc": unit.code,
        "screened": "是",
        "regionCode": subject.region if is_within(subject.region, unit.unit.region) else "",
        **publication(unit, decided_on, is_open=is_open),
    }
