"""The organisations that the documentation asks for beside the cast, one for each formality or ticket to be seen.

Every holder of authorisations stands to them in the same way, so that one code shows one answer to all of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from resolvers.demo.numbers import DemoIds, organisation_code
from resolvers.demo.regions import HOHHOT, LEFT_BANNER
from resolvers.demo.subjects import Subject

NARROW_CATEGORY = "ORG_INSPECTION_FILING"


@dataclass(frozen=True)
class Documented:
    """One organisation and what it shows; each has an open registration and two restricted records."""

    key: str
    name: str
    code: str
    says: str
    region: str = LEFT_BANNER


DOCUMENTED = (
    Documented(
        "early",
        "巴彦浩特砚云节水设备有限公司",
        organisation_code("91", LEFT_BANNER, 3),
        "its written authorisations begin in some days",
    ),
    Documented(
        "expired",
        "巴彦浩特砚川商贸有限公司",
        organisation_code("91", LEFT_BANNER, 4),
        "its written authorisations ended yesterday",
    ),
    Documented(
        "revoked",
        "巴彦浩特砚岭建材有限公司",
        organisation_code("91", LEFT_BANNER, 5),
        "it has revoked its written authorisations",
    ),
    Documented(
        "narrow",
        "巴彦浩特砚榆苗木有限公司",
        organisation_code("91", LEFT_BANNER, 6),
        f"its written authorisations cover {NARROW_CATEGORY} alone",
    ),
    Documented(
        "watched",
        "巴彦浩特砚沙矿业有限公司",
        organisation_code("91", LEFT_BANNER, 7),
        "an open risk event at the operating centre of Alxa is about it as a whole",
    ),
    Documented(
        "hohhot",
        "呼和浩特青砚物流有限公司",
        organisation_code("91", HOHHOT, 8),
        "an open risk event at the operating centre of Hohhot is about it as a whole",
        region=HOHHOT,
    ),
)
CODES: Mapping[str, str] = {each.key: each.code for each in DOCUMENTED}


def make_documented(ids: DemoIds, *, today: date) -> Mapping[str, Subject]:
    """Return these organisations by key."""
    return {
        each.key: Subject(
            id=ids(),
            form="ENTERPRISE",
            name=each.name,
            region=each.region,
            code=each.code,
            number=None,
            document=None,
            issuer=None,
            representative="苏日格",
            registered_on=date(today.year - 6, 6, 1),
        )
        for each in DOCUMENTED
    }
