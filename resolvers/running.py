"""One question with its plan, on its way through the database: program, arguments, row."""

from asyncio import to_thread
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
from graphql import GraphQLSchema

from db.engine import Database, Transaction
from db.identity import IdentityKeys
from policies.actor import PUBLIC, Actor, Standing
from policies.decide import Policy
from policies.fields import FieldClasses
from policies.packs import parameter
from resolvers.asking import Asked, Asking
from resolvers.authorise import authorise
from resolvers.bounded import Weighted
from resolvers.compilation import Target
from resolvers.compile import compile_plan
from resolvers.consent.sealed import TEXT, revealed
from resolvers.cost import cost_of, selects_of
from resolvers.limits import Limits
from resolvers.plan import ReadPlan
from resolvers.program import Program
from resolvers.right import Right
from resolvers.viewing import viewer_of

SELECTS_IN_LOOP = 8  # compiling more takes so long that others would wait
BYTES_OF_SQL = 4  # what a program weighs for each character of its text, measured roughly


class Planned:
    """The plan of one shape of one document, and what of it every question looks at.

    number: tells the plan apart; None where its document is not kept
    """

    def __init__(self, plan: ReadPlan, number: int | None) -> None:
        self.plan = plan
        self.number = number
        self.cost = cost_of(plan)
        self.asking = Asking(plan)
        self.asks_viewer = any(each.coordinate == "Query.viewer" for each in plan.stored)
        self.reads_sealed = any(each.coordinate == TEXT for each in plan.walk())
        self.purpose = plan.purpose.code if plan.purpose else ""


@dataclass(frozen=True)
class House:
    """What a reader is put together from."""

    database: Database
    schema: GraphQLSchema
    policy: Policy
    classes: FieldClasses
    keys: IdentityKeys
    cursor_secret: bytes
    code_of: Callable[[BaseException], str]  # the public code of a refusal, for the log
    limits: Limits = field(default_factory=Limits)


class Run(NamedTuple):
    """One question with its plan, on its way through the database."""

    house: House
    programs: Weighted[Any, Program]
    planned: Planned
    variables: Mapping[str, Any]
    asked: Asked
    today: date

    @property
    def plan(self) -> ReadPlan:
        return self.planned.plan

    async def program(self, right: Right, standing: Standing | None) -> Program:
        """Return the program for this right, compiled once; a large one beside the event loop."""
        viewer = self._viewer(right, standing) if self.planned.asks_viewer else {}
        threshold = _min_subjects(self.today)
        key = (self.planned.number, right, orjson.dumps(viewer) if viewer else None, threshold)
        known = self.programs.get(key) if self.planned.number is not None else None
        if known is None:
            target = self._target(right, viewer, threshold)
            authorised = authorise(self.plan, right, policy=self.house.policy, classes=self.house.classes)
            is_large = selects_of(self.plan) > SELECTS_IN_LOOP
            known = await to_thread(compile_plan, authorised, target) if is_large else compile_plan(authorised, target)
            if self.planned.number is not None:
                self.programs.put(key, known, BYTES_OF_SQL * len(known.sql))
        return known

    def _viewer(self, right: Right, standing: Standing | None) -> Mapping[str, Any]:
        """Return what `viewer` says; a program of other questions does not depend on it."""
        return viewer_of(right, standing, policy=self.house.policy, today=self.today)

    def _target(self, right: Right, viewer: Mapping[str, Any], threshold: int) -> Target:
        return Target(
            dialect=self.house.database.dialect,
            ground=right.ground,
            classes=self.house.classes,
            viewer=viewer,
            min_subjects=threshold,
            has_bearer=right.role != PUBLIC.role,
        )

    async def fetch(self, program: Program, actor: Actor, standing: Standing) -> tuple[Any, ...]:
        """Run the statement in one snapshot and return its row."""
        row = await self.house.database.fetch_row(program.sql, self.arguments(program, actor, standing))
        assert row is not None  # the statement is one row by construction
        return self._opened(row)

    async def fetch_within(
        self, transaction: Transaction, program: Program, actor: Actor, standing: Standing
    ) -> tuple[Any, ...]:
        """Run the statement in a transaction, whose own changes it sees, and return its row."""
        (row,) = await transaction.fetch(program.sql, self.arguments(program, actor, standing))
        return self._opened(row)

    def _opened(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return the row with what was held back and may be read in it opened; the store has no key to it."""
        if not self.planned.reads_sealed:
            return row
        return tuple(revealed(cell, self.house.keys, self.asked.tell) for cell in row)

    def arguments(self, program: Program, actor: Actor, standing: Standing) -> list[Any]:
        """Return the arguments of the statement in this question. Raises: Refusal, as `Program.arguments`."""
        fixed = {
            "today": self.today,
            "own_subject_id": standing.subject_id,
            "own_unit_id": standing.unit_id,
            "own_pseudonym": standing.pseudonym,
            "own_region": standing.region_code,
            "own_post": standing.post,
            "bearer_key": actor.bearer_key,
            "bearer_role": actor.role,
            "token_id": actor.token_id,
            **self.asked.parameters,
        }
        return program.arguments(
            self.variables,
            fixed=fixed,
            secret=self.house.cursor_secret,
            caller=f"{actor.role} {self.planned.purpose}",
        )


@lru_cache(maxsize=4)
def _min_subjects(today: date) -> int:
    return parameter("statistics.min_subjects", jurisdiction="IM", on=today).number()
