"""The fixed store, part two: who asks, in what right, and what their units may ask for. Everybody here is made up."""

from dataclasses import dataclass
from datetime import date

from policies.actor import PUBLIC, Actor
from tests.golden.places import KEYS, SUBJECTS, UNITS, Row, fixed_id


@dataclass(frozen=True)
class Grant:
    """One duty, agreed use or agreement of a unit."""

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
_AGREED = ("ORG_REGISTRATION", "ORG_ADMIN_PENALTY", "ORG_TAX_A_RATING", *_PERSON)  # no licences
_SUPPLY = ("ORG_CONTRACT_HONOURING", "ORG_NEGATIVE_OTHER")
GRANTS = (
    Grant(1, "approval", "ADMIN_LICENSING", "152900", (*_ORGANISATION, *_PERSON), batch=500),
    Grant(2, "approval", "FISCAL_SUBSIDY", "152900", _ORGANISATION, until=date(2026, 11, 19)),
    # holds more than bidding may ever touch: the purpose narrows it (IM-2024 §24)
    Grant(3, "reform", "BIDDING", "152900", (*_ORGANISATION, "NP_MARITAL_STATUS")),
    Grant(4, "yinchuan", "ADMIN_LICENSING", "640100", (*_ORGANISATION, *_PERSON), batch=2),
    Grant(5, "transport", "ADMIN_LICENSING", "152900", _ORGANISATION, batch=500),
    Grant(6, "association", "AUTHORISED", "152900", _ORGANISATION),
    Grant(7, "firm", "CREDIT_PRODUCT", "150000", _AGREED),
    Grant(8, "foreign firm", "CREDIT_PRODUCT", "150000", _ORGANISATION),
    Grant(9, "water", "DAILY_SUPERVISION", "150200", _SUPPLY),
    Grant(10, "gas", "DAILY_SUPERVISION", "150200", _SUPPLY, until=date(2026, 11, 19)),
    Grant(11, "region reform", "SUPERVISION_AUDIT", "150000", (*_ORGANISATION, *_PERSON)),
    # beyond the authority's own region, where its power ends all the same (IM-2018 §5)
    Grant(12, "region reform", "SUPERVISION_AUDIT", "640000", _ORGANISATION),
    Grant(13, "region reform", "CASE_HANDLING", "152900", (*_ORGANISATION, *_PERSON)),
)
BASIS = "内蒙古自治区公共信用信息管理办法 第二十五条"
MATTER_FORMAT = r"^XK-20\d{2}-\d{4}$"


@dataclass(frozen=True)
class Bearer:
    """Who holds a token: a subject for itself, an agent, or a member of a unit.

    scopes: what the token says of them, none = nothing
    """

    role: str
    subject: str | None = None
    unit: str | None = None
    post: str | None = None
    proven_until: date | None = None
    scopes: tuple[str, ...] | None = None


_EVERY_SCOPE = ("authorised-records", "catalogue", "lists", "log", "records", "subjects")
BEARERS = {
    "camel": Bearer("SUBJECT_SELF", subject="camel"),
    "sister": Bearer("SUBJECT_SELF", subject="sister"),
    "public person": Bearer("SUBJECT_SELF", subject="public person"),
    "hidden person": Bearer("SUBJECT_SELF", subject="hidden person"),
    "licensing officer": Bearer("USER_AGENCY", unit="approval"),
    "bidding officer": Bearer("USER_AGENCY", unit="reform"),
    "yinchuan officer": Bearer("USER_AGENCY", unit="yinchuan"),
    "suspended officer": Bearer("USER_AGENCY", unit="transport"),
    "agent": Bearer("AGENT", proven_until=date(2026, 12, 31)),
    "unproven agent": Bearer("AGENT", proven_until=date(2026, 11, 19)),
    "association": Bearer("USER_ORG", unit="association"),
    "firm": Bearer("CREDIT_SERVICE_FIRM", unit="firm", scopes=_EVERY_SCOPE),
    "firm for open records": Bearer("CREDIT_SERVICE_FIRM", unit="firm", scopes=("records",)),
    "firm without scopes": Bearer("CREDIT_SERVICE_FIRM", unit="firm"),
    "foreign firm": Bearer("CREDIT_SERVICE_FIRM", unit="foreign firm", scopes=_EVERY_SCOPE),
    "provider": Bearer("PROVIDER", unit="market"),
    "collector": Bearer("COLLECTOR", unit="water"),
    "collector without agreement": Bearer("COLLECTOR", unit="gas"),
    "case operator": Bearer("OPERATOR", unit="centre", post="CASE"),
    "hohhot operator": Bearer("OPERATOR", unit="hohhot centre", post="CASE"),
    "authority": Bearer("COMPETENT_AUTHORITY", unit="region reform", post="REVIEW"),
    "auditor": Bearer("AUDITOR", unit="audit"),
    "tip officer": Bearer("TIP_OFFICER", unit="centre"),
    "labour provider": Bearer("PROVIDER", unit="labour"),
    "intake operator": Bearer("OPERATOR", unit="chifeng centre", post="INTAKE"),
    "alxa intake operator": Bearer("OPERATOR", unit="centre", post="INTAKE"),
    "saver": Bearer("SUBJECT_SELF", subject="saver"),
}


def bearer_key(name: str) -> str:
    """Return the opaque key of a bearer of the store."""
    return fixed_id("f", list(BEARERS).index(name) + 1)


def pseudonym(name: str) -> str | None:
    """Return how the query log names a bearer that is a person or a subject, none for a member of a unit."""
    who = BEARERS[name]
    if who.subject is not None:
        return KEYS.alias(SUBJECTS[who.subject].identity)
    return KEYS.alias(f"BEARER:{bearer_key(name)}") if who.role == "AGENT" else None


ACTORS = {"public": PUBLIC} | {
    name: Actor(
        role=who.role,
        bearer_key=bearer_key(name),
        token_id=f"token of {name}",
        scopes=None if who.scopes is None else frozenset(who.scopes),
    )
    for name, who in BEARERS.items()
}


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
            "role": who.role,
            "unit_id": UNITS[who.unit].id if who.unit else None,
            "subject_id": SUBJECTS[who.subject].id if who.subject else None,
            "status": "ACTIVE",
            "post": who.post,
            "proven_until": who.proven_until,
            "pseudonym": pseudonym(name) if who.role == "AGENT" else None,
        }
        for name, who in BEARERS.items()
    ]
