"""The fixed store, part one: the day, the keys, regions, units and subjects. Everybody here is made up."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from db.identity import IdentityKeys, organisation
from policies.identifiers import listed_mask, masked

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)  # noon in Asia/Shanghai
TODAY = date(2026, 11, 20)
KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32, hold=b"h" * 32)
CURSOR_SECRET = b"c" * 32

Row = dict[str, object]


def fixed_id(kind: str, number: int) -> str:
    """Return a readable id: one letter for the table, then the number."""
    return f"{kind}{number:031d}"


# code: name, above, kind, jurisdiction
REGIONS = {
    "150000": ("内蒙古自治区", None, "REGION", "IM"),
    "150100": ("呼和浩特市", "150000", "CITY", "IM"),
    "150200": ("包头市", "150000", "CITY", "IM"),
    "150400": ("赤峰市", "150000", "CITY", "IM"),
    "150402": ("红山区", "150400", "BANNER", "IM"),
    "152900": ("阿拉善盟", "150000", "CITY", "IM"),
    "152921": ("阿拉善左旗", "152900", "BANNER", "IM"),
    "152922": ("阿拉善右旗", "152900", "BANNER", "IM"),
    "640000": ("宁夏回族自治区", None, "REGION", "NX"),
    "640100": ("银川市", "640000", "CITY", "NX"),
}


def ancestors(code: str) -> tuple[str, ...]:
    """Return the region and all above it."""
    above = REGIONS[code][1]
    return (code,) if above is None else (code, *ancestors(above))


@dataclass(frozen=True)
class Unit:
    """One unit of the store."""

    number: int
    code: str
    name: str
    region: str
    kind: str = "DEPARTMENT"
    status: str = "ACTIVE"
    country: str = "CHN"

    @property
    def id(self) -> str:
        return fixed_id("a", self.number)


UNITS = {
    "market": Unit(1, "11152900XXXXXX3MXL", "阿拉善盟市场监督管理局", "152900"),
    "approval": Unit(2, "11152900XXXXXX3N8L", "阿拉善盟行政审批局", "152900"),
    "reform": Unit(3, "11152900XXXXXX3P49", "阿拉善盟发展和改革委员会", "152900"),
    "court": Unit(4, "13152900XXXXXX3Q2X", "阿拉善盟中级人民法院", "152900", kind="COURT"),
    "yinchuan": Unit(5, "11640100XXXXXX3R0A", "银川市市场监督管理局", "640100"),
    "transport": Unit(6, "11152900XXXXXX3T7M", "阿拉善盟交通运输局", "152900", status="SUSPENDED"),
    # runs the platform; the other one is its neighbour's
    "centre": Unit(7, "12152900XXXXXX4C4G", "阿拉善盟公共信用信息中心", "152900", kind="INSTITUTION"),
    "hohhot centre": Unit(8, "12150100XXXXXX4D29", "呼和浩特市公共信用信息中心", "150100", kind="INSTITUTION"),
    "region reform": Unit(9, "11150000XXXXXX4E02", "内蒙古自治区发展和改革委员会", "150000"),
    "audit": Unit(10, "11152900XXXXXX4L88", "阿拉善盟审计局", "152900"),
    "association": Unit(11, "51152900XXXXXX4F92", "阿拉善盟餐饮行业协会", "152900", kind="ASSOCIATION"),
    "firm": Unit(12, "91150100XXXXXX4G7N", "呼和浩特市苍天征信有限公司", "150100", kind="FIRM"),
    "foreign firm": Unit(13, "91150000XXXXXX4H5C", "Altan Credit LLC", "150000", kind="FIRM", country="MNG"),
    "water": Unit(14, "91150200XXXXXX4J1B", "包头市北梁水务有限公司", "150200", kind="FIRM"),
    "gas": Unit(15, "91150200XXXXXX4KX3", "包头市北梁燃气有限公司", "150200", kind="FIRM"),
    # of a city of their own, so that what they do is seen nowhere else
    "labour": Unit(16, "11150400XXXXXX5A4L", "赤峰市人力资源和社会保障局", "150400"),
    "chifeng centre": Unit(17, "12150400XXXXXX5B2C", "赤峰市公共信用信息中心", "150400", kind="INSTITUTION"),
}


@dataclass(frozen=True)
class Subject:
    """One subject of the store; `number` is a made-up person's and goes no further than its digest and masks."""

    number: int
    name: str
    region: str
    code: str | None = None
    document: str | None = None
    representative: str | None = None
    kind: str = "LEGAL_PERSON"
    is_open: bool = True
    status: str = "ACTIVE"

    @property
    def id(self) -> str:
        return fixed_id("b", self.number)

    @property
    def identity(self) -> str:
        if self.document is None:
            return organisation(self.code or "")
        return KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=self.document)

    def row(self) -> Row:
        """Return the row of `subject`; a registration is open by statute, a person is not (IM-2018 §23)."""
        is_person = self.document is not None
        is_open = self.is_open and not is_person
        return {
            "id": self.id,
            "identity_key": self.identity,
            "pseudonym": KEYS.alias(self.identity),
            "kind": "NATURAL_PERSON" if is_person else self.kind,
            "name": self.name,
            "code": self.code,
            "region_code": self.region,
            "openness": "OPEN" if is_open else "RESTRICTED",
            "openness_basis": "STATUTORY_DISCLOSURE" if is_open else None,
            "status": self.status,
            "sole_trader": (self.code or "").startswith("92"),
            "legal_representative": self.representative,
            "registered_on": None if is_person else date(2015, 3, 5),
            "document_type": "CITIZEN_ID" if is_person else None,
            "masked_number": masked(self.document) if self.document else None,
            "listed_number": listed_mask(self.document) if self.document else None,
        }


SUBJECTS = {
    # has a record in every state, and an entry on a severe list
    "camel": Subject(1, "阿拉善左旗驼铃商贸有限公司", "152921", "91152921XXXXXX3BXF", representative="苏日娜"),
    # the other company of the same representative: nothing spreads to it
    "sister": Subject(2, "阿拉善左旗驼铃文化有限公司", "152921", "91152921XXXXXX3C8F", representative="苏日娜"),
    "salt": Subject(3, "阿拉善右旗盐湖化工有限公司", "152922", "91152922XXXXXX3D6Q", representative="那仁"),
    "oasis": Subject(4, "阿拉善左旗绿洲食品有限公司", "152921", "91152921XXXXXX3E45", representative="乌兰"),
    "river": Subject(5, "银川市黄河建材有限公司", "640100", "91640100XXXXXX3F2X", representative="马晓"),
    "trader": Subject(6, "阿右旗巴图饭馆", "152922", "92152922XXXXXX3G06", kind="UNINCORPORATED_ORG"),
    "closed": Subject(7, "阿拉善左旗旧驼场有限公司", "152921", "91152921XXXXXX3H9P", status="CANCELLED"),
    # its registration is not open: for the public it does not exist
    "hidden": Subject(8, "呼和浩特市青城保密材料有限公司", "150100", "91150100XXXXXX3K3P", is_open=False),
    # customers of the waterworks and the gasworks, and nobody's besides
    "mill": Subject(9, "包头市青山面粉有限公司", "150200", "91150200XXXXXX4A8Q", is_open=False),
    "spring": Subject(10, "包头市石拐矿泉水有限公司", "150200", "91150200XXXXXX4B6K", is_open=False),
    "public person": Subject(11, "萧一宁", "152921", document="159999196705300011"),
    "hidden person": Subject(12, "白雪峰", "152921", document="159999198902020018"),
    "debtor": Subject(13, "包海日", "152922", document="159999196106280012"),
    "listed person": Subject(14, "高娃", "152921", document="159999198303040017"),
    # of whom only the unit in its city tells
    "builder": Subject(15, "赤峰市红山建筑有限公司", "150402", "91150402XXXXXX5C0Y", is_open=False),
    "town": Subject(16, "赤峰市红山区人民政府", "150402", "11150402XXXXXX5D94", is_open=False),
    "saver": Subject(17, "其其格", "150402", document="159999199210100011"),
}
UNKNOWN_CODE = "91152921XXXXXX6K25"  # valid, and nobody's


def unit_rows() -> list[Row]:
    """Return the rows of `unit`."""
    return [
        {
            "id": unit.id,
            "code": unit.code,
            "name": unit.name,
            "kind": unit.kind,
            "region_code": unit.region,
            "jurisdiction": REGIONS[unit.region][3],
            "is_provider": True,
            "status": unit.status,
            "country": unit.country,
        }
        for unit in UNITS.values()
    ]
