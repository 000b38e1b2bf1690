"""Who asks: the actor a token names, its standing today, and what conditions may know of both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Actor:
    """The caller as its token names it; `bearer_key` is opaque and never an identity number."""

    role: str
    bearer_key: str | None = None
    token_id: str | None = None


PUBLIC = Actor(role="PUBLIC")


@dataclass(frozen=True)
class Duty:
    """One approved grant of a state organ: purpose × categories × region × validity (IM-2018 §25)."""

    purpose: str
    categories: frozenset[str]
    region_code: str
    legal_basis: str
    matter_format: str
    batch_max_codes: int
    valid_from: date
    valid_until: date

    def is_live(self, today: date) -> bool:
        return self.valid_from <= today <= self.valid_until


@dataclass(frozen=True)
class Standing:
    """What can change about a bearer between two questions; read anew in every statement's snapshot."""

    role: str
    subject_id: str | None = None
    unit_id: str | None = None
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class Asker:
    """What a condition may know of the caller: its own subject, and the duties live for the stated purpose."""

    today: date
    subject_id: str | None = None
    duties: tuple[Duty, ...] = ()

    def on_duty(self, category: str, regions: Collection[str]) -> bool:
        """Tell whether a live duty covers `category` in a region that lies in `regions` (a node and its ancestors)."""
        return any(category in duty.categories and duty.region_code in regions for duty in self.duties)
