"""The demo's written authorisations: for an agent, an association and a firm alike, one in every state.

Who holds none of `SISTER` is told so; every other state has a documented subject, the same one for all holders.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from db.identity import IdentityKeys
from policies.categories import CATEGORIES
from policies.purposes import PURPOSES
from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import Cast
from resolvers.demo.documented import NARROW_CATEGORY
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population
from resolvers.demo.regions import ALXA
from resolvers.demo.subjects import Subject, identity_key
from resolvers.demo.units import Placed

Row = dict[str, object]

_OTHERS_EACH = 1_500  # one more authorisation of each state and holder for so many subjects


@dataclass(frozen=True)
class Holder:
    """Whom authorisations are made out to: a bearer by name, or a unit by key; `purpose` is the agreed use."""

    purpose: str
    bearer: str | None = None
    unit: str | None = None


@dataclass(frozen=True)
class Term:
    """The state of an authorisation in days from today: its first and last day, and when it was revoked."""

    first: int
    last: int
    revoked: int | None = None
    shows_history: bool = False
    only: str | None = None  # the one category that it covers; none = all that the purpose may touch


_HOLDERS = (
    Holder("AUTHORISED", bearer="agent"),
    Holder("AUTHORISED", unit="association"),
    Holder("CREDIT_PRODUCT", unit="credit-firm"),
)
_UNHEARD = (Holder("AUTHORISED", bearer="unproven-agent"), Holder("CREDIT_PRODUCT", unit="foreign-firm"))
_WIDE = Term(-90, 275, shows_history=True)
TERMS: Mapping[str, Term] = {
    "company": _WIDE,
    "person": Term(-60, 120),
    "early": Term(7, 372),
    "expired": Term(-366, -1, shows_history=True),
    "revoked": Term(-120, 245, revoked=-10),
    "narrow": Term(-30, 335, only=NARROW_CATEGORY),
}


@dataclass(frozen=True)
class Authorisations:
    """Makes the rows of `authorisation` and `authorisation_category` for one data set."""

    cast: Cast
    population: Population
    units: Mapping[str, Placed]
    keys: IdentityKeys
    ids: DemoIds
    today: date

    def rows(self) -> tuple[list[Row], list[Row]]:
        """Return the authorisations, and the categories that each covers."""
        heads: list[Row] = []
        categories: list[Row] = []
        for serial, (holder, subject, term) in enumerate(self._given(), start=1):
            head = self._head(holder, subject, term, serial)
            heads.append(head)
            categories += [
                {"authorisation_id": head["id"], "category": category}
                for category in _covered(holder.purpose, term, person=subject.is_person)
            ]
        return heads, categories

    def _given(self) -> Iterator[tuple[Holder, Subject, Term]]:
        for holder in _HOLDERS:
            yield from ((holder, self.cast.named(key), term) for key, term in TERMS.items())
        # Only their own formality is missing, so that its code is the one they meet.
        yield from ((holder, self.cast.company, _WIDE) for holder in _UNHEARD)
        for person in (True, False):
            pool = self.population.under(ALXA, person=person)
            terms = [term for term in TERMS.values() if term.only is None] * max(1, len(pool) // _OTHERS_EACH)
            pairs = [(holder, term) for holder in _HOLDERS for term in terms]
            yield from ((holder, subject, term) for (holder, term), subject in zip(pairs, pool, strict=False))

    def _head(self, holder: Holder, subject: Subject, term: Term, serial: int) -> Row:
        first = self.today + timedelta(days=term.first)
        given_on = min(first, self.today) - timedelta(days=2)
        return {
            "id": self.ids(),
            "subject_id": subject.id,
            "subject_pseudonym": self.keys.alias(identity_key(subject, self.keys)),
            "holder_key": bearer_key(holder.bearer, self.keys) if holder.bearer else None,
            "holder_unit_id": self.units[holder.unit].id if holder.unit else None,
            "purpose": holder.purpose,
            "document_number": f"SQ-{given_on.year}-{serial:04d}",
            "given_on": given_on,
            "valid_from": first,
            "valid_until": self.today + timedelta(days=term.last),
            "revoked_on": None if term.revoked is None else self.today + timedelta(days=term.revoked),
            "shows_history": term.shows_history,
        }


def _covered(purpose: str, term: Term, *, person: bool) -> list[str]:
    if term.only is not None:
        return [term.only]
    return sorted(key for key in PURPOSES[purpose].categories if CATEGORIES[key].fits(person=person))
