"""The demo's cast: the few subjects and bearers that the documentation speaks of, the same for every seed.

`COMPANY` has records in every state and an entry on a list; its legal representative also represents `SISTER`, which
is on no list (NX-2024 §44: what is marked on an entry does not spread). `PERSON` has open and restricted records.
Their codes and numbers are synthetic; the person's number is shown so that a reader can ask the question.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.identity import IdentityKeys
from resolvers.demo.numbers import DemoIds, citizen_number, organisation_code
from resolvers.demo.regions import LEFT_BANNER
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

COMPANY_NAME = "巴彦浩特砚驼沙产业有限责任公司"
SISTER_NAME = "巴彦浩特砚驼奇石文化有限公司"
REPRESENTATIVE = "苏雅其木格"
PERSON_NAME = "萧一宁"

COMPANY_CODE = organisation_code("91", LEFT_BANNER, 1)
SISTER_CODE = organisation_code("91", LEFT_BANNER, 2)
PERSON_DOCUMENT = "CITIZEN_ID"
PERSON_NUMBER = citizen_number(3)


@dataclass(frozen=True)
class Cast:
    """The subjects that the documentation names; none of them is drawn at random for anything else."""

    company: Subject
    sister: Subject
    person: Subject

    @property
    def everybody(self) -> tuple[Subject, ...]:
        return (self.company, self.sister, self.person)


@dataclass(frozen=True)
class Actor:
    """One demo bearer: `unit` is a key of `units.UNITS`, `subject` a part of the cast."""

    name: str
    role: str
    says: str
    unit: str | None = None
    subject: str | None = None


ACTORS = (
    Actor("company", "SUBJECT_SELF", "a company that asks about itself", subject="company"),
    Actor("person", "SUBJECT_SELF", "a natural person who asks about herself", subject="person"),
    Actor("licensing-officer", "USER_AGENCY", "Alxa League, on duty for ADMIN_LICENSING", unit="approval"),
    Actor("bidding-officer", "USER_AGENCY", "Alxa League, on duty for BIDDING", unit="reform"),
    Actor("procurement-officer", "USER_AGENCY", "Alxa League, on duty for GOV_PROCUREMENT", unit="finance"),
    Actor("recruitment-officer", "USER_AGENCY", "Alxa League, on duty for CIVIL_SERVICE_RECRUITMENT", unit="labour"),
    Actor("supervision-officer", "USER_AGENCY", "Alxa Left Banner, on duty for DAILY_SUPERVISION", unit="left"),
    Actor("hohhot-officer", "USER_AGENCY", "Hohhot, another region, on duty for ADMIN_LICENSING", unit="hohhot"),
    Actor("yinchuan-officer", "USER_AGENCY", "Yinchuan, Ningxia, on duty for ADMIN_LICENSING", unit="yinchuan"),
    Actor("suspended-officer", "USER_AGENCY", "a suspended unit: nothing is answered", unit="transport"),
)


def bearer_key(name: str, keys: IdentityKeys) -> str:
    """Return the opaque key of a demo bearer: only who holds the store's secret can tell the name from it."""
    return hmac.digest(keys.pseudonym, f"demo-actor:{name}".encode(), "sha256").hex()[:32]


def make_cast(ids: DemoIds, *, today: date) -> Cast:
    """Return the cast with ids of this data set."""
    return Cast(
        company=_company(ids(), COMPANY_NAME, COMPANY_CODE, today=today),
        sister=_company(ids(), SISTER_NAME, SISTER_CODE, today=today),
        person=Subject(
            id=ids(),
            form="PERSON",
            name=PERSON_NAME,
            region=LEFT_BANNER,
            code=None,
            number=PERSON_NUMBER,
            document=PERSON_DOCUMENT,
            issuer="CHN",
            representative=None,
            registered_on=None,
        ),
    )


def bearer_rows(cast: Cast, units: Mapping[str, Placed], keys: IdentityKeys) -> list[dict[str, object]]:
    """Return the rows of `bearer`."""
    subjects = {"company": cast.company.id, "person": cast.person.id}
    return [
        {
            "key": bearer_key(actor.name, keys),
            "role": actor.role,
            "unit_id": units[actor.unit].id if actor.unit else None,
            "subject_id": subjects[actor.subject] if actor.subject else None,
            "status": "ACTIVE",
        }
        for actor in ACTORS
    ]


def _company(subject_id: str, name: str, code: str, *, today: date) -> Subject:
    return Subject(
        id=subject_id,
        form="ENTERPRISE",
        name=name,
        region=LEFT_BANNER,
        code=code,
        number=None,
        document=None,
        issuer=None,
        representative=REPRESENTATIVE,
        registered_on=date(today.year - 8, 3, 5),
    )
