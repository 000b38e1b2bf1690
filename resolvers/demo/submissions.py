"""Which provider submits which licences and penalties: the rows that go in through the intake door.

Each submission has randomness of its own, drawn from the seed and its name, so that the order in which rows are
asked for changes nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Literal

from policies.identifiers import PLACEHOLDER_USCC
from resolvers.demo.cast import Cast
from resolvers.demo.licences import Licence, licence_row
from resolvers.demo.penalties import Decision, penalty_row
from resolvers.demo.population import Population, spread
from resolvers.demo.stages import STAGES, before_its_end, ordinary_life, stage_prefix, staged_life
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

Kind = Literal["LICENCE", "PENALTY"]
Layout = Literal["ORGANISATION", "PERSON"]
Cells = Mapping[str, str]

_LICENCES = {"approval": 45, "market": 15, "left": 15, "right": 8, "ejin": 8, "hohhot": 4, "yinchuan": 5}
_PENALTIES = {
    "market": 30,
    "environment": 15,
    "labour": 10,
    "left": 20,
    "right": 10,
    "ejin": 8,
    "hohhot": 3,
    "yinchuan": 4,
}
_PERSONS = {"LICENCE": 20, "PENALTY": 15}  # in hundredths
_OPEN_SHARE: Mapping[Layout, int] = {"ORGANISATION": 85, "PERSON": 30}
_STAGED_EACH = 900  # one staged penalty of each stage and layout for so many penalties
# Only an organisation's record is archived, only a person's is deleted at its end (IM-2018 §36 ¶1).
_NOT_STAGED: Mapping[Layout, str] = {"ORGANISATION": "DELETED", "PERSON": "ARCHIVED"}
_COMPANY_STAGES = ("OPEN", "RESTRICTED", "DISPUTED", "NOT-NOTIFIED", "EXPIRED-YESTERDAY", "ENDS-TODAY", "REPAIRED")
NAMELESS = 6  # sole traders whose provider wrote the placeholder instead of a code
_PERSON_STAGES = ("OPEN", "RESTRICTED", "EXPIRED-YESTERDAY")


@dataclass(frozen=True)
class Batch:
    """Rows of one provider, one kind and one layout."""

    unit: Placed
    kind: Kind
    layout: Layout
    rows: Iterable[Cells]
    count: int


@dataclass(frozen=True)
class Submissions:
    """Draws every licence and penalty of one data set."""

    population: Population
    units: Mapping[str, Placed]
    cast: Cast
    seed: int
    today: date

    def batches(self, licences: int, penalties: int) -> Iterator[Batch]:
        """Yield batches whose counts add up to `licences` and `penalties`."""
        cast, staged = list(self._of_cast()), list(self._staged(penalties))
        yield from (*cast, *staged)
        fixed = (*cast, *staged)
        yield from self._ordinary("LICENCE", licences - _count(fixed, "LICENCE"), _LICENCES)
        yield from self._ordinary("PENALTY", penalties - _count(fixed, "PENALTY"), _PENALTIES)

    def _ordinary(self, kind: Kind, total: int, shares: Mapping[str, int]) -> Iterator[Batch]:
        for key, count in spread(total, shares):
            persons = count * _PERSONS[kind] // 100
            if not self.population.under(self.units[key].unit.region, person=True):
                persons = 0
            yield self._batch(kind, "ORGANISATION", key, count - persons)
            yield self._batch(kind, "PERSON", key, persons)

    def _batch(self, kind: Kind, layout: Layout, key: str, count: int) -> Batch:
        rows = self._licence_rows(layout, key, count) if kind == "LICENCE" else self._penalty_rows(layout, key, count)
        return Batch(self.units[key], kind, layout, rows, count)

    def _licence_rows(self, layout: Layout, key: str, count: int) -> Iterator[Cells]:
        unit, random = self.units[key], self._random("licence", layout, key)
        pool = self.population.under(unit.unit.region, person=layout == "PERSON")
        start = 500_000 if layout == "PERSON" else 1_000
        for serial in range(start, start + count):
            yield licence_row(Licence(random.choice(pool), unit, serial, self.today), random)

    def _penalty_rows(self, layout: Layout, key: str, count: int) -> Iterator[Cells]:
        unit, random = self.units[key], self._random("penalty", layout, key)
        pool = self.population.under(unit.unit.region, person=layout == "PERSON")
        start = 500_000 if layout == "PERSON" else 1_000
        for serial in range(start, start + count):
            share = _OPEN_SHARE[layout]
            life = ordinary_life(random, today=self.today, open_share=share, person=layout == "PERSON")
            number = f"{unit.unit.short}罚〔{life.decided_on.year}〕{serial}号"
            yield penalty_row(Decision(random.choice(pool), unit, number, life), random)

    def _staged(self, penalties: int) -> Iterator[Batch]:
        """Yield the penalties that stand in each state, in both layouts."""
        unit, each = self.units["market"], max(1, penalties // _STAGED_EACH)
        layouts: tuple[Layout, ...] = ("ORGANISATION", "PERSON")
        for layout in layouts:
            random = self._random("staged", layout, "market")
            pool = self.population.under(unit.unit.region, person=layout == "PERSON")
            stages = [stage for stage in STAGES if stage != _NOT_STAGED[layout]]
            chosen = [(stage, random.choice(pool)) for stage in stages for _ in range(each)]
            yield self._stages(layout, chosen, start=1 if layout == "ORGANISATION" else 50_001)

    def _of_cast(self) -> Iterator[Batch]:
        """Yield what the documentation speaks of: the company's and the person's licences and penalties."""
        company, person = self.cast.company, self.cast.person
        yield self._stages("ORGANISATION", [(stage, company) for stage in _COMPANY_STAGES], start=90_001)
        yield self._stages("PERSON", [(stage, person) for stage in _PERSON_STAGES], start=95_001)
        yield self._cast_licences("ORGANISATION", (company, company, self.cast.sister))
        yield self._cast_licences("PERSON", (person,))
        yield self._nameless()

    def _stages(self, layout: Layout, chosen: list[tuple[str, Subject]], *, start: int) -> Batch:
        unit, random = self.units["market"], self._random("stages", layout, str(start))
        lives = {stage: staged_life(stage, today=self.today) for stage, _ in chosen}
        if layout == "PERSON":
            lives = {stage: before_its_end(life, today=self.today) for stage, life in lives.items()}
        rows = [
            penalty_row(Decision(subject, unit, f"{stage_prefix(stage)}P{serial:05d}", lives[stage]), random)
            for serial, (stage, subject) in enumerate(chosen, start=start)
        ]
        return Batch(unit, "PENALTY", layout, rows, len(rows))

    def _cast_licences(self, layout: Layout, subjects: tuple[Subject, ...]) -> Batch:
        unit, random = self.units["approval"], self._random("cast", layout, "approval")
        start = 1 if layout == "ORGANISATION" else 101
        # Certainly open: the documentation asks for them.
        rows = [
            licence_row(Licence(subject, unit, serial, self.today), random, is_open=True)
            for serial, subject in enumerate(subjects, start=start)
        ]
        return Batch(unit, "LICENCE", layout, rows, len(rows))

    def _nameless(self) -> Batch:
        """Return licences of sole traders without a code: each is a subject of its own."""
        random = self._random("nameless", "ORGANISATION", "left")
        drawn = self.population.of_form("SOLE_TRADER")[:NAMELESS]
        unit = self.units["left"]
        rows = [
            {
                **licence_row(Licence(trader, unit, serial, self.today), random),
                "counterpartName": f"无代码演示户{serial}号",
                "uscc": PLACEHOLDER_USCC,
                "businessRegistrationNo": f"152921600{serial:06d}",
            }
            for serial, trader in enumerate(drawn, start=1)
        ]
        return Batch(unit, "LICENCE", "ORGANISATION", rows, len(rows))

    def _random(self, *names: str) -> Random:
        return Random(":".join((str(self.seed), *names)))  # noqa: S311 - made-up data, not a secret


def _count(batches: Iterable[Batch], kind: Kind) -> int:
    return sum(batch.count for batch in batches if batch.kind == kind)
