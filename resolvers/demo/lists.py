"""The demo's lists: severe dishonesty, judgment debtors, wage arrears, procurement, incentives, one for reference.

The plan's 2 297 black and 222 red entries are all entries that the platform holds, in every state: most of them are
published, some wait for their decision, some are suspended or have left the list.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from resolvers.demo.list_kinds import LISTS, List
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population, spread
from resolvers.demo.regions import ALXA, YINCHUAN
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

Row = dict[str, object]
_PERSONS_OF_DEBTORS = 35  # in hundredths
_REFERENCE_ENTRIES = 24
_COMPANY_LIST = "severe-food-drug"
_LOOK_BACK = 900
_STATES = {
    "PUBLISHED": 880,
    "REMOVED": 45,
    "SUSPENDED": 20,
    "PROPOSED": 15,
    "NOTICE_SERVED": 15,
    "DECIDED": 8,
    "SERVED": 7,
    "DROPPED": 10,
}


@dataclass(frozen=True)
class Entries:
    """Makes the rows of lists, entries and marked persons for one data set."""

    population: Population
    units: Mapping[str, Placed]
    ids: DemoIds
    random: Random
    today: date

    def list_rows(self) -> Mapping[str, Row]:
        """Return the rows of `credit_list` by key."""
        return {each.key: self._list(each) for each in LISTS}

    def counts(self, severe: int, incentive: int) -> Mapping[str, int]:
        """Return how many entries each list has; those of a severe type add up to `severe`."""
        shares = {each.key: each.share for each in LISTS if each.share}
        return dict(spread(severe, shares)) | {"incentive": incentive, "reference-catering": _REFERENCE_ENTRIES}

    def rows(self, list_id: str, key: str, count: int) -> Iterator[tuple[Row, Row | None]]:
        """Yield `count` entries of one list, each with the person it marks; a person's entry marks nobody."""
        each = next(each for each in LISTS if each.key == key)
        for place, subject in enumerate(self._drawn(each, count)):
            # The first entries show each state once, so that small data sets have them all.
            states = list(_STATES)
            state = states[place] if place < len(states) else self._state()
            entry = self.entry(each, list_id, subject, state=state)
            yield entry, None if subject.is_person else self.marked(entry, subject)

    def of_company(self, company: Subject, lists: Mapping[str, Row]) -> tuple[Row, Row]:
        """Return the published entry of the company that the documentation speaks of, and the person it marks."""
        each = next(each for each in LISTS if each.key == _COMPANY_LIST)
        entry = self.entry(each, str(lists[_COMPANY_LIST]["id"]), company, state="PUBLISHED")
        lasting: Row = {"publicity_until": None, "disputed_since": None, "screened": True}
        return entry | lasting, self.marked(entry, company)

    def entry(self, each: List, list_id: str, subject: Subject, *, state: str) -> Row:
        """Return one row of `list_entry`."""
        unit = self.units[each.unit]
        decided_on = self.today - timedelta(days=10 + self.random.randrange(_LOOK_BACK))
        is_out = state in ("PUBLISHED", "SUSPENDED", "REMOVED")
        return {
            "id": self.ids(),
            "list_id": list_id,
            "subject_id": subject.id,
            "state": state,
            "behaviour": each.behaviour,
            "grounds": self.random.choice(each.grounds),
            "screened": self.random.randrange(50) > 0,
            "basis_document": f"{unit.unit.short}认定〔{decided_on.year}〕{self.random.randrange(1, 100_000)}号",
            "determining_unit_id": unit.id,
            "region_code": unit.unit.region,
            # IM-2024 §36: a determination is published; before that nobody but its subject reads it.
            "openness": "OPEN" if is_out else "RESTRICTED",
            "openness_basis": _basis(each) if is_out else None,
            "decided_on": decided_on,
            "published_on": decided_on + timedelta(days=7) if is_out else None,
            "publicity_until": self._publicity_end() if is_out else None,
            "removed_on": self._removed_on(decided_on) if state == "REMOVED" else None,
            "disputed_since": self._disputed_since(state),
        }

    def marked(self, entry: Row, subject: Subject) -> Row:
        """Return the person marked on an organisation's entry, by role, name and basis (NX-2024 §44)."""
        return {
            "id": self.ids(),
            "subject_id": subject.id,
            "entry_id": entry["id"],
            "role": "LEGAL_REPRESENTATIVE" if subject.kind == "LEGAL_PERSON" else "PRINCIPAL",
            "name": subject.representative,
            "basis": str(entry["basis_document"]),
        }

    def _list(self, each: List) -> Row:
        unit = self.units[each.unit]
        return {
            "id": self.ids(),
            "key": each.key,
            "name": each.name,
            "type": each.type,
            "authority": each.authority,
            "region_code": unit.unit.region,
            "jurisdiction": unit.jurisdiction,
            "legal_basis": each.basis,
            "number_exception": each.number_exception,
        }

    def _drawn(self, each: List, count: int) -> Sequence[Subject]:
        """Return different subjects; natural persons stand only on the list whose law publishes them."""
        place = YINCHUAN if each.unit == "yinchuan" else ALXA
        persons = count * _PERSONS_OF_DEBTORS // 100 if each.number_exception else 0
        people = self.population.under(place, person=True) if persons else ()
        others = [
            s for s in self.population.under(place, person=False) if s.form not in ("ORGAN", "PUBLIC_INSTITUTION")
        ]
        drawn = [*_some(self.random, people, persons), *_some(self.random, others, count - persons)]
        self.random.shuffle(drawn)
        return drawn

    def _state(self) -> str:
        return self.random.choices(list(_STATES), list(_STATES.values()))[0]

    def _publicity_end(self) -> date | None:
        chance = self.random.randrange(100)
        if chance < 2:
            return self.today - timedelta(days=1)
        if chance < 4:
            return self.today
        return self.today + timedelta(days=self.random.randrange(30, 1000)) if chance < 70 else None

    def _disputed_since(self, state: str) -> date | None:
        """Return since when an entry is disputed: one that is suspended is being verified (IM-2017-27 (20))."""
        is_disputed = state == "SUSPENDED" or (state == "PUBLISHED" and self.random.randrange(60) == 0)
        return self.today - timedelta(days=3) if is_disputed else None

    def _removed_on(self, decided_on: date) -> date:
        return min(self.today - timedelta(days=1), decided_on + timedelta(days=200))


def _basis(each: List) -> str:
    # Severe dishonesty is published by law (IM-2024 §36); who keeps another list publishes it by its own act.
    return "PUBLISHED_BY_PROVIDER" if each.type == "INCENTIVE" else "STATUTORY_DISCLOSURE"


def _some(random: Random, subjects: Sequence[Subject], count: int) -> list[Subject]:
    """Return `count` subjects, different ones as far as there are so many."""
    if count <= len(subjects):
        return random.sample(subjects, count)
    return [*random.sample(subjects, len(subjects)), *random.choices(subjects, k=count - len(subjects))]
