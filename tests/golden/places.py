"""The fixed store, part one: the day, the keys, regions, units, subjects and bearers. Everybody here is made up."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from db.identity import IdentityKeys, organisation
from policies.actor import PUBLIC, Actor
from policies.identifiers import listed_mask, masked

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)  # noon in Asia/Shanghai
TODAY = date(2026, 11, 20)
KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32)
CURSOR_SECRET = b"c" * 32

Row = dict[str, object]


def fixed_id(kind: str, number: int) -> str:
    """Return a readable id: one letter for the table, then the number."""
    return f"{kind}{number:031d}"


# code: name, above, kind, jurisdiction
REGIONS = {
    "150000": ("内蒙古自治区", None, "REGION", "IM"),
    "150100": ("呼和浩特市", "150000", "CITY", "IM"),
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
    "public person": Subject(11, "萧一宁", "152921", document="159999196705300011"),
    "hidden person": Subject(12, "白雪峰", "152921", document="159999198902020018"),
    "debtor": Subject(13, "包海日", "152922", document="159999196106280012"),
    "listed person": Subject(14, "高娃", "152921", document="159999198303040017"),
}
UNKNOWN_CODE = "91152921XXXXXX6K25"  # valid, and nobody's


@dataclass(frozen=True)
class Grant:
    """One duty of a unit."""

    number: int
    unit: str
    purpose: str
    region: str
    categories: tuple[str, ...]
    batch: int = 0
    until: date = date(2027, 12, 31)
    status: str = "APPROVED"


_ORGANISATION = ("ORG_REGISTRATION", "ORG_ADMIN_LICENSE", "ORG_ADMIN_PENALTY", "ORG_TAX_A_RATING")
_PERSON = ("NP_IDENTITY", "NP_ADMIN_LICENSE", "NP_ADMIN_PENALTY")
GRANTS = (
    Grant(1, "approval", "ADMIN_LICENSING", "152900", (*_ORGANISATION, *_PERSON), batch=500),
    Grant(2, "approval", "FISCAL_SUBSIDY", "152900", _ORGANISATION, until=date(2026, 11, 19)),
    # holds more than bidding may ever touch: the purpose narrows it (IM-2024 §24)
    Grant(3, "reform", "BIDDING", "152900", (*_ORGANISATION, "NP_MARITAL_STATUS")),
    Grant(4, "yinchuan", "ADMIN_LICENSING", "640100", (*_ORGANISATION, *_PERSON), batch=2),
    Grant(5, "transport", "ADMIN_LICENSING", "152900", _ORGANISATION, batch=500),
)
BASIS = "内蒙古自治区公共信用信息管理办法 第二十五条"
MATTER_FORMAT = r"^XK-20\d{2}-\d{4}$"

# name: role, subject, unit
BEARERS = {
    "camel": ("SUBJECT_SELF", "camel", None),
    "sister": ("SUBJECT_SELF", "sister", None),
    "public person": ("SUBJECT_SELF", "public person", None),
    "hidden person": ("SUBJECT_SELF", "hidden person", None),
    "licensing officer": ("USER_AGENCY", None, "approval"),
    "bidding officer": ("USER_AGENCY", None, "reform"),
    "yinchuan officer": ("USER_AGENCY", None, "yinchuan"),
    "suspended officer": ("USER_AGENCY", None, "transport"),
}


def bearer_key(name: str) -> str:
    """Return the opaque key of a bearer of the store."""
    return fixed_id("f", list(BEARERS).index(name) + 1)


ACTORS = {"public": PUBLIC} | {
    name: Actor(role=role, bearer_key=bearer_key(name), token_id=f"token of {name}")
    for name, (role, _, _) in BEARERS.items()
}


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
        }
        for unit in UNITS.values()
    ]


def grant_rows() -> list[Row]:
    """Return the rows of `sharing_grant`."""
    return [
        {
            "id": fixed_id("f", 100 + grant.number),
            "unit_id": UNITS[grant.unit].id,
            "purpose": grant.purpose,
            "categories": "[" + ", ".join(f'"{each}"' for each in grant.categories) + "]",
            "region_code": grant.region,
            "legal_basis": BASIS,
            "matter_format": MATTER_FORMAT,
            "batch_max_codes": grant.batch,
            "valid_from": date(2026, 1, 1),
            "valid_until": grant.until,
            "status": grant.status,
        }
        for grant in GRANTS
    ]


def bearer_rows() -> list[Row]:
    """Return the rows of `bearer`."""
    return [
        {
            "key": bearer_key(name),
            "role": role,
            "unit_id": UNITS[unit].id if unit else None,
            "subject_id": SUBJECTS[subject].id if subject else None,
            "status": "ACTIVE",
        }
        for name, (role, subject, unit) in BEARERS.items()
    ]
