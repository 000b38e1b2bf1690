"""The demo's cast: the few subjects that the documentation speaks of, the same for every seed.

`COMPANY` has records in every state and an entry on a list; its legal representative also represents `SISTER`, which
is on no list (NX-2024 §44: what is marked on an entry does not spread). `PERSON` has open and restricted records.
Their codes and numbers are synthetic; the person's number is shown so that a reader can ask the question.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from resolvers.demo.documented import make_documented
from resolvers.demo.numbers import DemoIds, citizen_number, organisation_code
from resolvers.demo.regions import LEFT_BANNER
from resolvers.demo.subjects import Subject

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
    documented: Mapping[str, Subject]  # by key of `documented.DOCUMENTED`

    @property
    def everybody(self) -> tuple[Subject, ...]:
        return (self.company, self.sister, self.person, *self.documented.values())

    def named(self, key: str) -> Subject:
        """Return the subject with this key: `company`, `person` or one of the documented organisations."""
        return {"company": self.company, "person": self.person, **self.documented}[key]


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
        documented=make_documented(ids, today=today),
    )


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
