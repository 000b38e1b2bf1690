"""Who asks in the small store, whom the questions are about, and where they sit. Everybody here is made up."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from db.identity import organisation
from policies.actor import PUBLIC, Actor
from policies.identifiers import listed_mask, masked
from tests.golden.places import KEYS, REGIONS, Row, ancestors, fixed_id

NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)  # noon in Asia/Shanghai
TODAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Whom:
    """One subject: an organisation by its code, a person by a made-up number."""

    number: int
    name: str
    region: str
    code: str | None = None
    document: str | None = None

    @property
    def id(self) -> str:
        return fixed_id("b", self.number)

    @property
    def identity(self) -> str:
        if self.document is None:
            return organisation(self.code or "")
        return KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=self.document)

    @property
    def pseudonym(self) -> str:
        return KEYS.alias(self.identity)


SUBJECTS = {
    "camel": Whom(1, "阿拉善左旗驼铃商贸有限公司", "152921", code="91152921XXXXXX3BXF"),
    "salt": Whom(3, "阿拉善右旗盐湖化工有限公司", "152922", code="91152922XXXXXX3D6Q"),
    "river": Whom(5, "银川市黄河建材有限公司", "640100", code="91640100XXXXXX3F2X"),
    "green": Whom(8, "呼和浩特市青城保密材料有限公司", "150100", code="91150100XXXXXX3K3P"),
    "person": Whom(12, "白雪峰", "152921", document="159999198902020018"),
}
# name: number, code, region
UNITS = {
    "market": (1, "11152900XXXXXX3MXL", "152900"),
    "approval": (2, "11152900XXXXXX3N8L", "152900"),
    "centre": (3, "11152900XXXXXX3P49", "152900"),
    "hohhot centre": (4, "13152900XXXXXX3Q2X", "150100"),
    "reform": (5, "11640100XXXXXX3R0A", "150000"),
    "water": (6, "11152900XXXXXX3T7M", "150100"),
    "association": (7, "51152900XXXXXX3U5C", "152900"),
    "firm": (8, "91150100XXXXXX3V3H", "150100"),
}
_ALL = frozenset(("subjects", "records", "authorised-records", "lists", "catalogue", "log"))


@dataclass(frozen=True)
class Who:
    """One bearer of a token."""

    role: str
    subject: str | None = None
    unit: str | None = None
    post: str | None = None
    proven_until: date | None = None
    scopes: frozenset[str] | None = None


BEARERS = {
    "camel": Who("SUBJECT_SELF", subject="camel"),
    "salt": Who("SUBJECT_SELF", subject="salt"),
    "person": Who("SUBJECT_SELF", subject="person"),
    "agent": Who("AGENT", proven_until=date(2026, 12, 31)),
    "organ": Who("USER_AGENCY", unit="approval"),
    "association": Who("USER_ORG", unit="association"),
    "firm": Who("CREDIT_SERVICE_FIRM", unit="firm", scopes=_ALL),
    "firm for open records": Who("CREDIT_SERVICE_FIRM", unit="firm", scopes=frozenset(("records",))),
    "provider": Who("PROVIDER", unit="market"),
    "collector": Who("COLLECTOR", unit="water"),
    "collector without agreement": Who("COLLECTOR", unit="market"),
    "clerk": Who("OPERATOR", unit="centre", post="CASE"),
    "intake clerk": Who("OPERATOR", unit="centre", post="INTAKE"),
    "hohhot clerk": Who("OPERATOR", unit="hohhot centre", post="CASE"),
    "reviewer": Who("COMPETENT_AUTHORITY", unit="reform", post="REVIEW"),
    "auditor": Who("AUDITOR", unit="reform"),
    "tip desk": Who("TIP_OFFICER", unit="centre"),
    "hohhot tip desk": Who("TIP_OFFICER", unit="hohhot centre"),
}


def bearer_key(name: str) -> str:
    """Return the opaque key of a bearer."""
    return fixed_id("f", list(BEARERS).index(name) + 1)


ACTORS = {"public": PUBLIC} | {
    name: Actor(who.role, bearer_key(name), f"token of {name}", who.scopes) for name, who in BEARERS.items()
}
# unit, purpose, region
GRANTS = (
    ("approval", "ADMIN_LICENSING", "152900"),
    ("association", "AUTHORISED", "152900"),
    ("firm", "CREDIT_PRODUCT", "150000"),
    ("water", "DAILY_SUPERVISION", "150100"),
    ("reform", "SUPERVISION_AUDIT", "150000"),
    ("reform", "CASE_HANDLING", "152900"),
)


def unit_id(name: str) -> str:
    """Return the id of a unit."""
    return fixed_id("a", UNITS[name][0])


def rows_of_people() -> dict[str, list[Row]]:
    """Return the rows of regions, units, subjects, bearers and grants, by table, in the order of their references."""
    return {
        "region": [
            {"code": code, "name": name, "parent_code": above, "kind": kind, "jurisdiction": jurisdiction}
            for code, (name, above, kind, jurisdiction) in REGIONS.items()
        ],
        "region_closure": [{"ancestor": above, "descendant": code} for code in REGIONS for above in ancestors(code)],
        "unit": [_unit(name) for name in UNITS],
        "subject": [_subject(each) for each in SUBJECTS.values()],
        "bearer": [_bearer(name, who) for name, who in BEARERS.items()],
        "sharing_grant": [_grant(number, *each) for number, each in enumerate(GRANTS)],
    }


def _unit(name: str) -> Row:
    _, code, region = UNITS[name]
    return {
        "id": unit_id(name),
        "code": code,
        "name": f"单位 {name}",
        "kind": "DEPARTMENT",
        "region_code": region,
        "jurisdiction": REGIONS[region][3],
        "is_provider": True,
        "status": "ACTIVE",
    }


def _subject(each: Whom) -> Row:
    is_open = each.document is None
    return {
        "id": each.id,
        "identity_key": each.identity,
        "pseudonym": each.pseudonym,
        "kind": "LEGAL_PERSON" if is_open else "NATURAL_PERSON",
        "name": each.name,
        "code": each.code,
        "region_code": each.region,
        "openness": "OPEN" if is_open else "RESTRICTED",
        "openness_basis": "STATUTORY_DISCLOSURE" if is_open else None,
        "status": "ACTIVE",
        "sole_trader": False,
        "document_type": None if is_open else "CITIZEN_ID",
        "masked_number": masked(each.document) if each.document else None,
        "listed_number": listed_mask(each.document) if each.document else None,
    }


def _bearer(name: str, who: Who) -> Row:
    return {
        "key": bearer_key(name),
        "role": who.role,
        "unit_id": unit_id(who.unit) if who.unit else None,
        "subject_id": SUBJECTS[who.subject].id if who.subject else None,
        "status": "ACTIVE",
        "post": who.post,
        "proven_until": who.proven_until,
        "pseudonym": None if who.unit else f"PERSON {name}",
    }


def _grant(number: int, unit: str, purpose: str, region: str) -> Row:
    return {
        "id": fixed_id("f", 100 + number),
        "unit_id": unit_id(unit),
        "purpose": purpose,
        "categories": '["ORG_ADMIN_PENALTY", "ORG_REGISTRATION"]',
        "region_code": region,
        "legal_basis": "第二十五条",
        "matter_format": r"^XK-20\d{2}-\d{4}$",
        "batch_max_codes": 0,
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2027, 12, 31),
        "status": "APPROVED",
    }
