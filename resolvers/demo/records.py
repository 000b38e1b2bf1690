"""The demo's records beside licences and penalties: every other category, in every state."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from random import Random

import orjson

from db.identity import IdentityKeys
from policies.categories import CATEGORIES
from policies.clocks import disclosure_until, publicity_until
from resolvers.demo.cast import Cast
from resolvers.demo.catalogue import Items
from resolvers.demo.drafts import Draft, cast_drafts, collected_drafts
from resolvers.demo.matters import MATTERS
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population, is_within
from resolvers.demo.regions import HOHHOT, YINCHUAN
from resolvers.demo.stages import STAGES, Life, ordinary_life, stage_prefix, staged_life
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

_HOME_UNITS = {HOHHOT: "hohhot", YINCHUAN: "yinchuan"}
_STAGED_EACH = 700  # one staged record of each stage for so many records
_LOOK_BACK = 6 * 366
_MORNING = time(1, 30, tzinfo=UTC)
_STAGED_CATEGORIES = {True: "NP_TAX_ARREARS", False: "ORG_ABNORMAL_OPERATION"}

_SNAPSHOT = (
    "category",
    "record_class",
    "catalogue_item_id",
    "region_code",
    "openness",
    "openness_basis",
    "openness_reference",
    "confidentiality",
    "screened",
    "title",
    "document_number",
    "decided_on",
    "ended_on",
    "ended_on_source",
    "notice_served_on",
    "publicity_until",
    "disclosure_until",
    "content",
)

Row = dict[str, object]


@dataclass(frozen=True)
class Records:
    """Makes rows of `record` and `record_version` for one data set."""

    cast: Cast
    population: Population
    units: Mapping[str, Placed]
    items: Items
    ids: DemoIds
    random: Random
    seed: int
    today: date
    keys: IdentityKeys

    def drafts(self, count: int) -> Iterator[Draft]:
        """Yield `count` drafts: the cast's, staged and collected ones, each category once, then at random by share."""
        collected = collected_drafts(
            self.cast,
            self.population,
            count,
            random=Random(f"{self.seed}:market"),  # noqa: S311 - made-up data
            today=self.today,
        )
        fixed = [*cast_drafts(self.cast, today=self.today), *self._staged(count), *collected]
        yield from fixed
        categories = list(MATTERS)
        for category in categories:
            yield self._ordinary(category)
        weights = [MATTERS[category].share for category in categories]
        for _ in range(count - len(fixed) - len(categories)):
            yield self._ordinary(self.random.choices(categories, weights)[0])

    def rows(self, drafts: Iterator[Draft]) -> Iterator[tuple[Row, Row]]:
        """Yield the row of each draft and the row of its first version."""
        for serial, draft in enumerate(drafts, start=1):
            record = self._record(draft, serial)
            yield record, version_row(record)

    def _staged(self, count: int) -> Iterator[Draft]:
        for stage in STAGES:
            for place in range(2 * max(1, count // _STAGED_EACH)):
                # Only an organisation's record is archived, only a person's is deleted at its end (IM-2018 §36 ¶1).
                person = stage == "DELETED" or (place % 2 == 1 and stage != "ARCHIVED")
                subject = self.random.choice(self.population.under("152900", person=person))
                yield Draft(subject, _STAGED_CATEGORIES[person], staged_life(stage, today=self.today), stage)

    def _ordinary(self, category: str) -> Draft:
        subject = self.random.choice(self._subjects(category))
        share = MATTERS[category].open_share
        if CATEGORIES[category].record_class == "NEGATIVE":
            person = subject.is_person
            life = ordinary_life(self.random, today=self.today, open_share=share, person=person)
            return Draft(subject, category, life)
        decided_on = self.today - timedelta(days=3 + int(self.random.random() ** 1.5 * _LOOK_BACK))
        is_open = self.random.randrange(100) < share
        return Draft(subject, category, Life(decided_on, None, None, None, is_open))

    def _subjects(self, category: str) -> Sequence[Subject]:
        if category == "GOV_DISHONESTY":  # only government bodies keep or break the government's word (IM-2024 §13)
            return self.population.of_form("ORGAN")
        nature = CATEGORIES[category].nature
        return self._persons if nature == "PERSON" or (nature == "ANY" and self.random.random() < 0.5) else self._others

    @cached_property
    def _persons(self) -> Sequence[Subject]:
        return self.population.of_form("PERSON")

    @cached_property
    def _others(self) -> Sequence[Subject]:
        return [*self.population.under("150000", person=False), *self.population.under("640000", person=False)]

    def _unit(self, draft: Draft) -> Placed:
        if draft.collector:
            return self.units[draft.collector]
        home = _HOME_UNITS.get(draft.subject.region)
        fitting = [
            key for key in MATTERS[draft.category].units if is_within(draft.subject.region, self.units[key].unit.region)
        ]
        return self.units[home or self.random.choice(fitting)]

    def _record(self, draft: Draft, serial: int) -> Row:
        unit, life, category = self._unit(draft), draft.life, CATEGORIES[draft.category]
        number = (
            f"{stage_prefix(draft.stage)}{serial:05d}"
            if draft.stage
            else f"{unit.unit.short}信〔{life.decided_on.year}〕{serial}号"
        )
        content = self._content(draft, unit)
        return {
            "id": self.ids(),
            "subject_id": draft.subject.id,
            "category": draft.category,
            "record_class": category.record_class,
            "catalogue_item_id": self.items[unit.jurisdiction, draft.category]["id"],
            "provider_id": unit.id,
            "provider_key": self.keys.record(unit.code, f"{draft.category}:{number}"),
            "jurisdiction": unit.jurisdiction,
            "region_code": record_region(draft.subject, unit),
            **(_agreed_openness(life, unit) if draft.collector else _openness(life, unit)),
            "confidentiality": life.exception or "NONE",
            "screened": life.is_screened,
            "title": MATTERS[draft.category].title,
            "document_number": number,
            "content": content,
            "content_digest": _digest(content),
            **self._clocks(draft, unit),
            "state": "ACTIVE",
            "disputed_since": None,
            "repaired_on": None,
            "under_review_since": None,
            "version": 1,
            "submitted_at": datetime.combine(min(life.decided_on + timedelta(days=5), self.today), _MORNING),
        }

    def _content(self, draft: Draft, unit: Placed) -> dict[str, str]:
        texts = {key: self.random.choice(choices) for key, choices in MATTERS[draft.category].content.items()}
        subtypes = CATEGORIES[draft.category].subtypes
        return {
            "authorityName": unit.unit.name,
            **texts,
            **({"annualIncome": draft.income} if draft.income else {}),
            **({"year": str(draft.life.decided_on.year - 1)} if "year" in texts else {}),
            **({"subtype": self.random.choice(subtypes)} if subtypes else {}),
            **({"legalRepresentative": draft.subject.representative or ""} if _shows_representative(draft) else {}),
        }

    def _clocks(self, draft: Draft, unit: Placed) -> Row:
        life = draft.life
        end = publicity_until(
            jurisdiction=unit.jurisdiction,
            category=draft.category,
            decided_on=life.decided_on,
            seriousness=None,
            declared=life.publicity_until,
            today=self.today,
        )
        last_day = disclosure_until(
            jurisdiction=unit.jurisdiction,
            record_class=CATEGORIES[draft.category].record_class,
            ended_on=life.ended_on,
            today=self.today,
        )
        return {
            "decided_on": life.decided_on,
            "ended_on": life.ended_on,
            "ended_on_source": "PROVIDER" if life.ended_on else None,
            "notice_served_on": life.notice_served_on,
            "publicity_until": end.until,
            "disclosure_until": last_day,
        }


def record_region(subject: Subject, unit: Placed) -> str:
    """Return where a record belongs: the subject's region if the unit's powers reach it, else the unit's own."""
    return subject.region if is_within(subject.region, unit.unit.region) else unit.unit.region


def version_row(record: Row) -> Row:
    """Return the row of `record_version` for a record's first version."""
    return {
        "record_id": record["id"],
        "version": 1,
        "changed_at": record["submitted_at"],
        "reason": "SUBMITTED",
        "changed_by": record["provider_id"],
        "content_digest": record["content_digest"],
        "snapshot": {key: record[key] for key in _SNAPSHOT},
    }


def _openness(life: Life, unit: Placed) -> Row:
    if not life.is_open:
        return {"openness": "RESTRICTED", "openness_basis": None, "openness_reference": None}
    return {
        "openness": "OPEN",
        "openness_basis": "PUBLISHED_BY_PROVIDER",
        "openness_reference": f"{unit.unit.name}门户网站{life.decided_on:%Y年%m月}",
    }


def _agreed_openness(life: Life, unit: Placed) -> Row:
    """Return the openness of market information, which nobody's publication but an agreement opens (IM-2024 §26)."""
    openness = _openness(life, unit)
    return openness | {"openness_basis": "AGREED", "openness_reference": None} if life.is_open else openness


def _shows_representative(draft: Draft) -> bool:
    return draft.category == "ORG_REGISTRATION"


def _digest(content: Mapping[str, str]) -> str:
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()[:56]
