"""One question with its plan, on its way through the database: program, arguments, row."""

from asyncio import to_thread
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson
from graphql import GraphQLSchema

from db.engine import Database
from db.identity import IdentityKeys
from policies.actor import PUBLIC, Actor, Standing
from policies.decide import Policy
from policies.fields import FieldClasses
from policies.packs import parameter
from resolvers.asking import Asked
from resolvers.authorise import authorise
from resolvers.bounded import Weighted
from resolvers.compilation import Target
from resolvers.compile import compile_plan
from resolvers.cost import selects_of
from resolvers.limits import Limits
from resolvers.plan import ReadPlan
from resolvers.program import Program
from resolvers.right import Right
from resolvers.viewing import viewer_of

SELECTS_IN_LOOP = 8  # compiling more takes so long that others would wait
BYTES_OF_SQL = 4  # what a program weighs for each character of its text, measured roughly


@dataclass(frozen=True)
class Planned:
    """The plan of one shape of one document; `number` tells it apart, none where its document is not kept."""

    plan: ReadPlan
    cost: int
    number: int | None


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


@dataclass(frozen=True)
class Run:
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
        viewer = self._viewer(right, standing)
        target = self._target(right, viewer)
        key = (self.planned.number, right, orjson.dumps(viewer), target.min_subjects)
        known = self.programs.get(key) if self.planned.number is not None else None
        if known is None:
            authorised = authorise(self.plan, right, policy=self.house.policy, classes=self.house.classes)
            is_large = selects_of(self.plan) > SELECTS_IN_LOOP
            known = await to_thread(compile_plan, authorised, target) if is_large else compile_plan(authorised, target)
            if self.planned.number is not None:
                self.programs.put(key, known, BYTES_OF_SQL * len(known.sql))
        return known

    def _viewer(self, right: Right, standing: Standing | None) -> Mapping[str, Any]:
        """Return what `viewer` says, where it is asked; a program of other questions does not depend on it."""
        is_asked = any(field.coordinate == "Query.viewer" for field in self.plan.stored)
        return viewer_of(right, standing, policy=self.house.policy, today=self.today) if is_asked else {}

    def _target(self, right: Right, viewer: Mapping[str, Any]) -> Target:
        threshold = parameter("statistics.min_subjects", jurisdiction="IM", on=self.today)
        return Target(
            dialect=self.house.database.dialect,
            ground=right.ground,
            classes=self.house.classes,
            viewer=viewer,
            min_subjects=threshold.number(),
            has_bearer=right.role != PUBLIC.role,
        )

    async def fetch(self, program: Program, actor: Actor, standing: Standing) -> tuple[Any, ...]:
        """Run the statement in one snapshot and return its row."""
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
        purpose = self.plan.purpose.code if self.plan.purpose else ""
        arguments = program.arguments(
            self.variables, fixed=fixed, secret=self.house.cursor_secret, caller=f"{actor.role} {purpose}"
        )
        row = await self.house.database.fetch_row(program.sql, arguments)
        assert row is not None  # the statement is one row by construction
        return row
