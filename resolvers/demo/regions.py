"""The regions of the demo data: Alxa League with its three banners and four zones, and neighbours to compare with.

Codes follow GB/T 2260; the zones have no national code, so theirs are local ones below the league's.
"""

from dataclasses import dataclass

INNER_MONGOLIA = "150000"
HOHHOT = "150100"
ALXA = "152900"
LEFT_BANNER = "152921"
RIGHT_BANNER = "152922"
EJIN_BANNER = "152923"
NINGXIA = "640000"
YINCHUAN = "640100"


@dataclass(frozen=True)
class Region:
    """One node of the tree; `share` is its part of the demo subjects in thousandths, `code_region` stands in codes."""

    code: str
    name: str
    parent: str | None
    kind: str
    jurisdiction: str
    share: int
    towns: tuple[str, ...]

    @property
    def code_region(self) -> str:
        """The six digits inside an organisation's code: a zone's organisations register at the league."""
        return ALXA if self.kind == "ZONE" else self.code


REGIONS = (
    Region(INNER_MONGOLIA, "内蒙古自治区", None, "REGION", "IM", 0, ("内蒙古",)),
    Region(HOHHOT, "呼和浩特市", INNER_MONGOLIA, "CITY", "IM", 12, ("呼和浩特", "青城")),
    Region(ALXA, "阿拉善盟", INNER_MONGOLIA, "CITY", "IM", 40, ("阿拉善",)),
    Region(LEFT_BANNER, "阿拉善左旗", ALXA, "BANNER", "IM", 430, ("巴彦浩特", "阿左旗", "吉兰泰", "温都尔勒图")),
    Region(RIGHT_BANNER, "阿拉善右旗", ALXA, "BANNER", "IM", 160, ("额肯呼都格", "阿右旗", "雅布赖")),
    Region(EJIN_BANNER, "额济纳旗", ALXA, "BANNER", "IM", 140, ("达来呼布", "额济纳", "东风")),
    Region("152900-G", "阿拉善高新技术产业开发区", ALXA, "ZONE", "IM", 80, ("阿拉善高新区", "乌斯太")),
    Region("152900-W", "乌兰布和生态沙产业示范区", ALXA, "ZONE", "IM", 45, ("乌兰布和", "巴彦木仁")),
    Region("152900-T", "腾格里经济技术开发区", ALXA, "ZONE", "IM", 45, ("腾格里", "嘉尔嘎勒赛汉")),
    Region("152900-C", "策克口岸经济开发区", ALXA, "ZONE", "IM", 36, ("策克", "策克口岸")),
    Region(NINGXIA, "宁夏回族自治区", None, "REGION", "NX", 0, ("宁夏",)),
    Region(YINCHUAN, "银川市", NINGXIA, "CITY", "NX", 12, ("银川",)),
)

BY_CODE = {region.code: region for region in REGIONS}


def region_rows() -> list[dict[str, object]]:
    """Return the rows of `region`, parents first."""
    return [
        {"code": r.code, "name": r.name, "parent_code": r.parent, "kind": r.kind, "jurisdiction": r.jurisdiction}
        for r in REGIONS
    ]


def closure_rows() -> list[dict[str, object]]:
    """Return one row for each region and each node at or above it: powers end at the subtree (IM-2018 §5)."""
    return [{"ancestor": above, "descendant": region.code} for region in REGIONS for above in ancestors(region.code)]


def ancestors(code: str) -> tuple[str, ...]:
    """Return the region itself, then its parents upward."""
    parent = BY_CODE[code].parent
    return (code,) if parent is None else (code, *ancestors(parent))
