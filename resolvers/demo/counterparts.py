"""The cells that licences and penalties share: who is addressed, and where the decision was published."""

from datetime import date
from functools import lru_cache

from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

_DOCUMENTS = {"CITIZEN_ID": "身份证", "PASSPORT": "护照"}


def counterpart(subject: Subject) -> dict[str, str]:
    """Return the counterpart's cells in the layout of its kind."""
    if subject.is_person:
        return {
            "counterpartName": subject.name,
            "counterpartKind": "自然人",
            "personIdType": _DOCUMENTS[subject.document or ""],
            "personIdNumber": subject.number or "",
            "issuer": "" if subject.document == "CITIZEN_ID" else subject.issuer or "",
        }
    return {
        "counterpartName": subject.name,
        "counterpartKind": "个体工商户" if subject.form == "SOLE_TRADER" else "法人及非法人组织",
        "uscc": subject.code or "",
        "legalRepresentative": subject.representative or "",
    }


def publication(unit: Placed, decided_on: date, *, is_open: bool) -> dict[str, str]:
    """Return the cells that open a decision, or leave it restricted (IM-2018 §23)."""
    if not is_open:
        return {"openness": "不公开", "opennessBasis": "", "opennessReference": ""}
    return {
        "openness": "公开",
        "opennessBasis": "提供单位已发布",
        "opennessReference": f"{unit.unit.name}门户网站双公示专栏{decided_on.year}年{decided_on.month}月",
    }


@lru_cache(maxsize=8192)
def day_cell(day: date | None) -> str:
    """Return a day as the templates write it; none is an empty cell."""
    return f"{day:%Y/%m/%d}" if day else ""
