"""The demo's bearers: one or more for each role that a token can carry, with the formalities each of them has met."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from db.identity import IdentityKeys
from policies.vocabulary import SCOPES
from resolvers.demo.cast import Cast
from resolvers.demo.numbers import citizen_number
from resolvers.demo.units import Placed

_DOCUMENT = "CITIZEN_ID"
_ALL_SCOPES = frozenset(SCOPES)


@dataclass(frozen=True)
class Actor:
    """One demo bearer: `unit` is a key of `units.UNITS`, `subject` a part of the cast.

    number: of its own synthetic document, shown to nobody and stored nowhere; the log names it by a pseudonym
    proven_days: how many days from today its proof of identity holds (IM-2018 §24); None = it has proven nothing
    """

    name: str
    role: str
    says: str
    unit: str | None = None
    subject: str | None = None
    scopes: frozenset[str] | None = None  # of its token; None = not narrowed
    post: str | None = None
    number: str | None = None
    proven_days: int | None = None


ACTORS = (
    Actor("company", "SUBJECT_SELF", "a company that asks about itself", subject="company"),
    Actor("person", "SUBJECT_SELF", "a natural person who asks about herself", subject="person"),
    Actor(
        "agent",
        "AGENT",
        "an agent with its own proof of identity and written authorisations in every state",
        number=citizen_number(4),
        proven_days=180,
    ),
    Actor(
        "unproven-agent",
        "AGENT",
        "an agent with a living authorisation and no proof of its own identity",
        number=citizen_number(5),
    ),
    Actor("licensing-officer", "USER_AGENCY", "Alxa League, on duty for ADMIN_LICENSING", unit="approval"),
    Actor("bidding-officer", "USER_AGENCY", "Alxa League, on duty for BIDDING", unit="reform"),
    Actor("procurement-officer", "USER_AGENCY", "Alxa League, on duty for GOV_PROCUREMENT", unit="finance"),
    Actor("recruitment-officer", "USER_AGENCY", "Alxa League, on duty for CIVIL_SERVICE_RECRUITMENT", unit="labour"),
    Actor("supervision-officer", "USER_AGENCY", "Alxa Left Banner, on duty for DAILY_SUPERVISION", unit="left"),
    Actor("hohhot-officer", "USER_AGENCY", "Hohhot, another region, on duty for ADMIN_LICENSING", unit="hohhot"),
    Actor("yinchuan-officer", "USER_AGENCY", "Yinchuan, Ningxia, on duty for ADMIN_LICENSING", unit="yinchuan"),
    Actor("suspended-officer", "USER_AGENCY", "a suspended unit: nothing is answered", unit="transport"),
    Actor("association", "USER_ORG", "a trade association with authorisations, for AUTHORISED", unit="association"),
    Actor(
        "credit-firm",
        "CREDIT_SERVICE_FIRM",
        "a credit service firm with authorisations and scopes, for CREDIT_PRODUCT",
        unit="credit-firm",
        scopes=_ALL_SCOPES,
    ),
    Actor(
        "foreign-firm",
        "CREDIT_SERVICE_FIRM",
        "a firm abroad without a recorded basis: nothing is answered",
        unit="foreign-firm",
        scopes=_ALL_SCOPES,
    ),
    Actor("provider", "PROVIDER", "the market authority of Alxa League: what it submitted itself", unit="market"),
    Actor("collector", "COLLECTOR", "a supply chain platform: the market information it collected", unit="collector"),
    Actor("case-operator", "OPERATOR", "the operating centre of Alxa, post CASE", unit="centre", post="CASE"),
    Actor(
        "hohhot-operator", "OPERATOR", "the operating centre of Hohhot, post CASE", unit="hohhot-centre", post="CASE"
    ),
    Actor(
        "intake-operator",
        "OPERATOR",
        "the operating centre of Alxa, post INTAKE: the rows in doubt",
        unit="centre",
        post="INTAKE",
    ),
    Actor(
        "regional-authority",
        "COMPETENT_AUTHORITY",
        "Inner Mongolia, for SUPERVISION_AUDIT and CASE_HANDLING, and with the reviews on its post",
        unit="regional",
        post="REVIEW",
    ),
    Actor("auditor", "AUDITOR", "an audit office: the whole query log, and no content that is not open", unit="audit"),
    Actor("tip-officer", "TIP_OFFICER", "the desk of Alxa for tips, with those who gave them", unit="tips"),
)


def bearer_key(name: str, keys: IdentityKeys) -> str:
    """Return the opaque key of a demo bearer: only who holds the store's secret can tell the name from it."""
    return hmac.digest(keys.pseudonym, f"demo-actor:{name}".encode(), "sha256").hex()[:32]


def pseudonym(actor: Actor, keys: IdentityKeys) -> str | None:
    """Return how the query log names an agent: by its own document, as it would name a subject."""
    if actor.number is None:
        return None
    return keys.alias(keys.person(document_type=_DOCUMENT, issuer="CHN", number=actor.number))


def bearer_rows(cast: Cast, units: Mapping[str, Placed], keys: IdentityKeys, *, today: date) -> list[dict[str, object]]:
    """Return the rows of `bearer`."""
    return [
        {
            "key": bearer_key(actor.name, keys),
            "role": actor.role,
            "unit_id": units[actor.unit].id if actor.unit else None,
            "subject_id": cast.named(actor.subject).id if actor.subject else None,
            "status": "ACTIVE",
            "post": actor.post,
            "proven_until": None if actor.proven_days is None else today + timedelta(days=actor.proven_days),
            "pseudonym": pseudonym(actor, keys),
        }
        for actor in ACTORS
    ]
