"""A reader over one database with one policy, and the random callers and policies that properties are asked with."""

from dataclasses import dataclass
from functools import cache
from random import Random

import strawberry

from db.database import Database
from policies.actor import PUBLIC, Actor, Asker, Duty
from policies.decide import Policy, load_policy
from policies.fields import FieldClasses, load_fields
from policies.purposes import PURPOSES
from policies.reader import Line
from resolvers.answer import Reader
from resolvers.running import House
from schema.build import build_schema, core
from schema.errors import code_of
from tests.properties.stores import KEYS, TODAY, Row, Store

CURSOR_SECRET = b"c" * 32


@cache
def graph() -> strawberry.Schema:
    return build_schema()


@cache
def shipped() -> Policy:
    return load_policy()


@cache
def classes() -> FieldClasses:
    return load_fields()


def house(database: Database, policy: Policy) -> House:
    """Return what a reader or endpoint over `database` is put together from."""
    return House(
        database=database,
        schema=core(graph()),
        policy=policy,
        classes=classes(),
        keys=KEYS,
        cursor_secret=CURSOR_SECRET,
        code_of=code_of,
    )


def reader(database: Database, policy: Policy) -> Reader:
    return Reader(house(database, policy))


@dataclass(frozen=True)
class Caller:
    """Who asks a generated question, and for what purpose; what the oracle may know of both."""

    actor: Actor
    purpose: str | None = None
    unit_id: str | None = None
    subject_id: str | None = None
    grants: tuple[Duty, ...] = ()  # live today, whatever their purpose

    @property
    def role(self) -> str:
        return self.actor.role

    def asker(self) -> Asker:
        """Return what conditions may know: the duties of the stated purpose, held to what it may ever touch."""
        duties = tuple(_held(duty) for duty in self.grants if duty.purpose == self.purpose)
        return Asker(TODAY, self.subject_id, duties)


def callers(chance: Random, store: Store) -> list[Caller]:
    """Return the public, two subjects, a state organ without a purpose, and three purposes of state organs."""
    found, organs = [Caller(PUBLIC)], []
    subjects = [row for row in store.rows["bearer"] if row["subject_id"]]
    for row in chance.sample(subjects, min(2, len(subjects))):
        found.append(Caller(actor_of(row), subject_id=row["subject_id"]))
    for row in store.rows["bearer"]:
        if row["unit_id"]:
            grants = live_grants(store, row["unit_id"])
            purposes = [None, *sorted({duty.purpose for duty in grants})]
            organs += [Caller(actor_of(row), each, unit_id=row["unit_id"], grants=grants) for each in purposes]
    stating = [caller for caller in organs if caller.purpose]
    silent = [caller for caller in organs if not caller.purpose]
    return [*found, chance.choice(silent), *chance.sample(stating, min(3, len(stating)))]


def actor_of(row: Row) -> Actor:
    return Actor(role=row["role"], bearer_key=row["key"], token_id="t" * 32)


def live_grants(store: Store, unit_id: str) -> tuple[Duty, ...]:
    rows = [row for row in store.rows["sharing_grant"] if row["unit_id"] == unit_id and row["status"] == "APPROVED"]
    names = ("purpose", "region_code", "legal_basis", "matter_format", "batch_max_codes", "valid_from", "valid_until")
    duties = [Duty(categories=frozenset(row["categories"]), **{n: row[n] for n in names}) for row in rows]
    return tuple(duty for duty in duties if duty.valid_from <= TODAY <= duty.valid_until)


def _held(duty: Duty) -> Duty:
    names = ("purpose", "region_code", "legal_basis", "matter_format", "batch_max_codes", "valid_from", "valid_until")
    held = duty.categories & PURPOSES[duty.purpose].categories
    return Duty(categories=held, **{name: getattr(duty, name) for name in names})


def vary(chance: Random, policy: Policy) -> Policy:
    """Return the policy with some lines dropped and a few denials and grants of its own vocabulary moved."""
    may_go = [number for number, line in enumerate(policy.lines) if line.cls != "ANSWER"]  # organs are always logged
    dropped = set(chance.sample(may_go, chance.randint(0, 12)))
    lines = [line for number, line in enumerate(policy.lines) if number not in dropped]
    added = [line for line in (_moved(chance, policy) for _ in range(chance.randint(0, 4))) if line is not None]
    known = {(line.role, line.cls, line.action, line.condition, line.effect) for line in lines}
    for line in added:
        identity = (line.role, line.cls, line.action, line.condition, line.effect)
        if identity not in known:
            known.add(identity)
            lines.append(line)
    return Policy(tuple(lines), policy.inheritances, revision=f"{chance.getrandbits(64):016x}")


def _moved(chance: Random, policy: Policy) -> Line | None:
    """Return a line given to another role, or made a denial; the public is given nothing that needs a proof."""
    line = chance.choice(policy.lines)
    role, effect = chance.choice(("PUBLIC", "SUBJECT_SELF", "USER_AGENCY", "*")), chance.choice(("allow", "deny"))
    if effect == "allow" and (role == "*" or line.condition in ("OWN", "ON_DUTY")):
        return None
    if line.cls == "ANSWER" or (effect == "allow" and line.effect == "deny"):
        return None
    return Line(role, line.cls, line.action, line.condition, effect, line.citation, "random")
