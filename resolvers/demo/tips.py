"""The demo's tips: in every state, with and without a reporter, all names and addresses made up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random

from resolvers.demo.cast import Cast
from resolvers.demo.names import person_name
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population
from resolvers.demo.regions import ALXA, HOHHOT
from resolvers.demo.subjects import Subject

Row = dict[str, object]

_STATES: Mapping[str, int] = {"RECEIVED": 3, "CHECKED": 12, "CLOSED": 40}  # state → days since it was received
_CONTENTS = ("反映该单位未按约定发放工资。", "反映该单位发布虚假广告。", "反映该单位销售过期食品。")


@dataclass(frozen=True)
class Tips:
    """Makes the rows of `tip` for one data set."""

    cast: Cast
    population: Population
    ids: DemoIds
    random: Random
    today: date

    def rows(self) -> Iterator[Row]:
        """Yield every state with and without a reporter: about the company, about others of Alxa, and of Hohhot."""
        alxa, hohhot = (self.population.under(region, person=False) for region in (ALXA, HOHHOT))
        subjects = (self.cast.company, alxa[0], alxa[1], hohhot[0])
        cases = product(subjects, _STATES, (True, False))
        for serial, (subject, state, is_named) in enumerate(cases, start=1):
            yield self._row(subject, state, serial, is_named=is_named)

    def _row(self, subject: Subject, state: str, serial: int, *, is_named: bool) -> Row:
        received_on = self.today - timedelta(days=_STATES[state] + serial % 5)
        return {
            "id": self.ids(),
            "number": f"JB-{received_on.year}-{serial:06d}",
            "state": state,
            "subject_id": subject.id,
            "region_code": subject.region,
            "content": self.random.choice(_CONTENTS),
            "reporter_name": f"{person_name(self.random)}（演示）" if is_named else None,
            # A domain that can belong to nobody (RFC 2606).
            "reporter_contact": f"reporter-{serial}@example.invalid" if is_named else None,
            "received_on": received_on,
            "closed_on": received_on + timedelta(days=20) if state == "CLOSED" else None,
        }
