"""Who asks: bearers of a store with what is recorded of them, and what conditions may know when they ask.

What `resolvers/right.py` works out is worked out here a second time, plainly, for the oracle.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from policies.actor import PUBLIC, Actor, Asker, Duty, Standing
from policies.purposes import PURPOSES as KNOWN_PURPOSES
from policies.purposes import may_state
from policies.vocabulary import ROLES, SCOPED_ROLES, SCOPES
from tests.properties.stores import TODAY, Row, Store

DUTY_COLUMNS = (
    *("purpose", "region_code", "legal_basis", "matter_format", "batch_max_codes"),
    *("valid_from", "valid_until"),
)
ANYBODY = Standing(PUBLIC.role)
SUBMITTING = ("PROVIDER", "COLLECTOR")
OF_FIRMS = ("USER_ORG", "CREDIT_SERVICE_FIRM")


@dataclass(frozen=True)
class Caller:
    """Who asks a generated question, what is recorded of it, and for what purpose it asks."""

    actor: Actor
    purpose: str | None = None
    standing: Standing = ANYBODY

    @property
    def role(self) -> str:
        return self.actor.role

    @property
    def scopes(self) -> frozenset[str] | None:
        """Return what its token reaches; of roles that need scopes, nothing where it says nothing of them."""
        is_bare = self.actor.scopes is None and self.role in SCOPED_ROLES
        return frozenset() if is_bare else self.actor.scopes

    @property
    def grants(self) -> tuple[Duty, ...]:
        """Return the unit's grants that live today, whatever their purpose."""
        return tuple(duty for duty in self.standing.duties if duty.valid_from <= TODAY <= duty.valid_until)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Return the live grants for the stated purpose, held to what it may ever touch."""
        held = KNOWN_PURPOSES[self.purpose].categories if self.purpose else frozenset()
        stated = [duty for duty in self.grants if duty.purpose == self.purpose]
        return tuple(replace(duty, categories=duty.categories & held) for duty in stated)

    @property
    def is_proven(self) -> bool:
        return self.standing.proven_until is not None and self.standing.proven_until >= TODAY

    @property
    def relied_on(self) -> str | None:
        """Return the purpose of the authorisations that it may rely on."""
        if self.role == "AGENT":
            return "AUTHORISED" if self.is_proven else None
        return self.purpose if self.role in OF_FIRMS else None

    def asker(self) -> Asker:
        """Return what conditions may know."""
        whose, duties = self.standing, self.duties
        return Asker(
            TODAY,
            subject_id=whose.subject_id,
            duties=duties,
            bearer_key=self.actor.bearer_key,
            unit_id=whose.unit_id,
            submitter_id=whose.unit_id if self.role in SUBMITTING else None,
            pseudonym=whose.pseudonym,
            region_code=whose.region_code,
            post=whose.post,
            purpose=self.relied_on,
            authorised_categories=frozenset().union(*(d.categories for d in duties)) if whose.unit_id else None,
            is_agreed=bool(self.grants),
            is_foreign=whose.country not in (None, "CHN") and whose.export_basis is None,
        )


def caller_of(store: Store, row: Row, purpose: str | None = None, *, scopes: frozenset[str] | None = None) -> Caller:
    """Return a bearer of the store as a caller."""
    actor = Actor(role=row["role"], bearer_key=row["key"], token_id="t" * 32, scopes=scopes)
    return Caller(actor, purpose, standing_of(store, row))


def standing_of(store: Store, row: Row) -> Standing:
    """Return what the store records of a bearer."""
    unit = next((each for each in store.rows["unit"] if each["id"] == row["unit_id"]), None)
    subject = next((each for each in store.rows["subject"] if each["id"] == row["subject_id"]), None)
    of_unit = {name: unit[name] for name in ("region_code", "country", "export_basis")} if unit else {}
    approved = [
        each
        for each in sorted(store.rows["sharing_grant"], key=lambda each: str(each["id"]))
        if unit and each["unit_id"] == unit["id"] and each["status"] == "APPROVED"
    ]
    return Standing(
        role=row["role"],
        subject_id=row["subject_id"],
        unit_id=row["unit_id"],
        duties=tuple(
            Duty(categories=frozenset(each["categories"]), **{n: each[n] for n in DUTY_COLUMNS}) for each in approved
        ),
        pseudonym=subject["pseudonym"] if subject else row["pseudonym"],
        post=row["post"],
        proven_until=row["proven_until"],
        **of_unit,
    )


def purposes_of(caller: Caller) -> list[str | None]:
    """Return the purposes that a caller may state today, none first."""
    stated = {duty.purpose for duty in caller.grants if may_state(caller.role, duty.purpose)}
    return [None, *sorted(stated), *(["AUTHORISED"] if caller.role == "AGENT" and caller.is_proven else [])]


def everybody(chance: Random, store: Store) -> Iterator[Caller]:
    """Yield the public and every bearer with each of its purposes; some tokens are narrowed by scopes."""
    yield Caller(PUBLIC)
    for row in store.rows["bearer"]:
        for purpose in purposes_of(caller_of(store, row)):
            yield caller_of(store, row, purpose, scopes=_scopes(chance, row["role"]))


def callers(chance: Random, store: Store, *, each: int = 1) -> list[Caller]:
    """Return the public and `each` callers of every other role, with and without a purpose where it has one."""
    known = list(everybody(chance, store))
    found = known[:1]
    for role in ROLES[1:]:
        answered = [caller for caller in known if caller.role == role and not caller.asker().is_foreign]
        for is_stated in (False, True):
            some = [caller for caller in answered if (caller.purpose is not None) == is_stated]
            found += chance.sample(some, min(each, len(some)))
    return found


def _scopes(chance: Random, role: str) -> frozenset[str] | None:
    """Return what a token reaches: of a firm's mostly everything, of others' mostly nothing is said."""
    some = frozenset(chance.sample(SCOPES, chance.randint(0, len(SCOPES))))
    usual = frozenset(SCOPES) if role in SCOPED_ROLES else None
    return chance.choice([usual, usual, usual, usual, some])
