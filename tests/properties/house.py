"""A reader over one database with one policy, and the random policies that properties are asked under."""

from functools import cache
from random import Random

import strawberry

from db.database import Database
from policies.conditions import CONDITIONS
from policies.decide import Policy, load_policy
from policies.fields import FieldClasses, load_fields
from policies.reader import Line
from policies.vocabulary import ROLES
from resolvers.answer import Reader
from resolvers.running import House
from schema.build import build_schema, core
from schema.errors import code_of
from tests.properties.stores import KEYS

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
    """Return a line given to another role, or made a denial; no role is given what its own proof can not open."""
    line = chance.choice(policy.lines)
    role, effect = chance.choice((*ROLES, "*")), chance.choice(("allow", "deny"))
    if effect == "allow" and (role == "*" or CONDITIONS[line.condition].route):
        return None
    if line.cls == "ANSWER" or (effect == "allow" and line.effect == "deny"):
        return None
    return Line(role, line.cls, line.action, line.condition, effect, line.citation, "random")
