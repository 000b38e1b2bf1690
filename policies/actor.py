"""Who asks: the actor a token names, its standing today, and what conditions may know of both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

HOME = "CHN"


@dataclass(frozen=True)
class Actor:
    """The caller as its token names it; `bearer_key` is opaque and never an identity number.

    scopes: what the token may be used for; None where it says nothing of scopes
    """

    role: str
    bearer_key: str | None = None
    token_id: str | None = None
    scopes: frozenset[str] | None = None


PUBLIC = Actor(role="PUBLIC")


@dataclass(frozen=True)
class Duty:
    """One approved grant of a unit: purpose × categories × region × validity (IM-2018 §25; IM-2024 §42(2))."""

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
    pseudonym: str | None = None  # of a person
    region_code: str | None = None  # of the unit: powers end at its subtree (IM-2018 §5)
    post: str | None = None
    proven_until: date | None = None  # last day on which a person's own proof of identity holds
    country: str | None = None  # of the unit, ISO 3166 alpha-3
    export_basis: str | None = None  # the provision under which a foreign unit may be answered

    def is_proven(self, today: date) -> bool:
        """Tell whether the bearer's own identity is proven today; no last day = never proven (IM-2018 §24)."""
        return self.proven_until is not None and today <= self.proven_until

    @property
    def is_foreign(self) -> bool:
        """Tell whether the unit sits abroad without a recorded basis for answering it (NX-2024 §64)."""
        return self.country not in (None, HOME) and not (self.export_basis or "").strip()


@dataclass(frozen=True)
class Asker:
    """What a condition may know of the caller.

    unit_id: of a member of a unit; submitter_id: the same, where it asks as one that submits information
    duties: live for the stated purpose; agreed: live, whatever their purpose
    purpose: under which written authorisations are relied on, none = on none
    authorised_categories: what authorisations may open to it at most, none = whatever they say
    """

    today: date
    subject_id: str | None = None
    duties: tuple[Duty, ...] = ()
    bearer_key: str | None = None
    unit_id: str | None = None
    submitter_id: str | None = None
    pseudonym: str | None = None
    region_code: str | None = None
    post: str | None = None
    purpose: str | None = None
    authorised_categories: frozenset[str] | None = None
    is_agreed: bool = False
    is_foreign: bool = False

    def on_duty(self, category: str, regions: Collection[str]) -> bool:
        """Tell whether a live duty covers `category` in a region that lies in `regions` (a node and its ancestors)."""
        return any(category in duty.categories and duty.region_code in regions for duty in self.duties)

    def rules(self, regions: Collection[str]) -> bool:
        """Tell whether `regions` (a node and its ancestors) lie in the subtree of the asker's own unit."""
        return self.region_code is not None and self.region_code in regions
