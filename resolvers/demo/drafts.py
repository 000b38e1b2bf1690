"""What records are to say before they have ids and clocks: those of the cast, and those a market unit collected."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from resolvers.demo.cast import Cast
from resolvers.demo.documented import NARROW_CATEGORY
from resolvers.demo.population import Population
from resolvers.demo.stages import Life
from resolvers.demo.subjects import Subject

_CAST_AGE = timedelta(days=120)
_COLLECTED_EACH = 400  # one record of market information for so many others
_COLLECTED = ("COMMITMENT_RECORD", "ORG_CONTRACT_HONOURING")


@dataclass(frozen=True)
class Draft:
    """One record to be.

    collector: key of the market unit that submits it by agreement; none = a provider does
    income: what its subject lets be collected of it, in yuan (IM-2018 §18 ¶2)
    """

    subject: Subject
    category: str
    life: Life
    stage: str | None = None
    collector: str | None = None
    income: str | None = None


def cast_drafts(cast: Cast, *, today: date) -> Iterator[Draft]:
    """Yield what the documentation speaks of; a documented organisation has one open record and two restricted."""
    for subject, category, is_open in (
        (cast.company, "ORG_REGISTRATION", True),
        (cast.company, "ORG_CHARITY_DONATION", True),
        (cast.company, "GOV_CONTRACT_PERFORMANCE", False),
        (cast.sister, "ORG_REGISTRATION", True),
        (cast.person, "NP_IDENTITY", False),
        (cast.person, "NP_EDUCATION", False),
        (cast.person, "NP_MARITAL_STATUS", False),
        (cast.person, "NP_COMMENDATION", True),
        (cast.person, "NP_VOLUNTEER_SERVICE", True),
        *(
            (subject, category, is_open)
            for subject in cast.documented.values()
            for category, is_open in (("ORG_REGISTRATION", True), (NARROW_CATEGORY, False), ("ORG_EXECUTIVES", False))
        ),
    ):
        yield Draft(subject, category, Life(today - _CAST_AGE, None, None, None, is_open))
    yield Draft(cast.person, "NP_OCCUPATION", Life(today - _CAST_AGE, None, None, None, is_open=False), income="86000")


def collected_drafts(cast: Cast, population: Population, count: int, *, random: Random, today: date) -> Iterator[Draft]:
    """Yield market information that came in by agreement, every other one open as agreed (IM-2024 §26)."""
    subjects = population.under("152900", person=False)
    drawn = [cast.documented["narrow"], *random.choices(subjects, k=3 + count // _COLLECTED_EACH)]
    for place, subject in enumerate(drawn):
        life = Life(today - timedelta(days=15 + place % 300), None, None, None, is_open=place % 2 == 1)
        yield Draft(subject, _COLLECTED[place % 2], life, collector="collector")
