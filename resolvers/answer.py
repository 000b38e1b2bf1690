"""The life of a question: document, plan, right, program, statement, entry, answer — in this order, always.

`Reader.read` is the only way to an answer. It returns the database's own JSON text for each root field; the entry
that the policy demands is committed before it returns, and where it cannot be, nothing is returned.
"""

from asyncio import to_thread
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from graphql import GraphQLError, GraphQLSchema
from graphql.execution.values import VariableValues, get_variable_values

from db.engine import Database
from db.identity import IdentityKeys
from policies.actor import PUBLIC, Actor, Standing
from policies.decide import Policy
from policies.fields import FieldClasses
from policies.packs import parameter
from policies.reader import ROLES
from resolvers.asking import Asked, asked_for, names_a_number
from resolvers.authorise import Withheld, authorise
from resolvers.bounded import Weighted
from resolvers.compilation import Target
from resolvers.compile import compile_plan
from resolvers.cost import QuestionTooCostly, cost_of, levels_of, selects_of
from resolvers.disclosed import disclosed_subjects
from resolvers.document import Document, Documents
from resolvers.entry import LogBook, Notes
from resolvers.introspection import introspect
from resolvers.limits import Limits, QuestionTooDeep, QuestionTooLarge
from resolvers.plan import Operation, ReadPlan, longest, make_plan, shape
from resolvers.predicates import Ground
from resolvers.program import Program
from resolvers.refusal import Refusal
from resolvers.right import PurposeNotPermitted, Right, public_right, right_of, viewer_of
from resolvers.standing import Standings, TokenSuspended, parse_standing

SELECTS_IN_LOOP = 8  # compiling more takes so long that others would wait
PROGRAM_BYTES = 64 * 1024 * 1024  # of all programs together
BYTES_OF_SQL = 4  # what a program weighs for each character of its text, measured roughly
TRIES = 3  # a standing that changes under every one of them is as good as none
LEGAL_DAY = ZoneInfo("Asia/Shanghai")  # all days of the law are days there


class RoleUnknown(Refusal):
    """The token names a role that no rule speaks of."""


class NumberInAddress(Refusal):
    """A person's number in an address would stay with proxies and browsers."""


class VariablesInvalid(Refusal):
    """Variables do not have the types they declare; `names` says which, never what they hold."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.names = names


@dataclass(frozen=True)
class Question:
    """One question as it came in: GraphQL text, the operation's name, variables as JSON values."""

    text: str
    operation: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    channel: str = "API"
    in_address: bool = False  # asked by GET: its text stands in addresses, which others keep


@dataclass(frozen=True)
class Answer:
    """JSON text of each root field in response order, the fields that found nothing open, and what is withheld."""

    fields: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    withheld: tuple[Withheld, ...]


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


class Reader:
    """Answers questions; holds nothing but what was parsed, planned and compiled."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._documents = Documents(house.schema, house.limits)
        self._standings = Standings(house.database)
        self._programs: Weighted[Any, Program] = Weighted(PROGRAM_BYTES)
        self._numbers = count()
        self._log = LogBook(house.database, house.policy, house.keys, house.code_of)

    async def read(self, question: Question, actor: Actor, *, now: datetime) -> Answer:
        """Return the answer, after its entry is committed.

        Raises: Refusal of any kind, IdentifierInvalid, StatementTimeout, StoreUnavailable, LogUnavailable.
        """
        notes = Notes(question.text, dict(question.variables), actor, question.channel, now)
        if actor.role not in ROLES or (actor.role == PUBLIC.role) != (actor.bearer_key is None):
            raise RoleUnknown
        try:
            return await self._answer(question, actor, notes, today=now.astimezone(LEGAL_DAY).date())
        except Exception as refusal:
            await self._log.refused(notes, refusal)
            raise

    async def _answer(self, question: Question, actor: Actor, notes: Notes, *, today: date) -> Answer:
        document = self._documents.find(question.text)
        operation = self._documents.operation(document, question.operation)
        variables, planned = self._planned(document, operation, question)
        plan = planned.plan
        notes.purpose = plan.purpose.code if plan.purpose else None
        if question.in_address and names_a_number(plan):
            raise NumberInAddress
        asked = asked_for(plan, variables, keys=self._house.keys, today=today)
        notes.asked = asked.pseudonyms
        if planned.cost > self._house.limits.budgets[actor.role]:
            raise QuestionTooCostly
        described = self._described(operation, plan, question)
        run = _Run(self._house, self._programs, planned, variables, asked, today)
        program, row = await self._run(run, actor, notes)
        texts = [row[2 * place] for place in range(len(program.roots))]
        told = {root.key: row[2 * place + 1] for place, root in enumerate(program.roots)}
        subjects = disclosed_subjects(told, program.sites, asked)
        missing = tuple(r.key for r, text in zip(program.roots, texts, strict=True) if text is None and r.is_nullable)
        await self._log.permitted(notes, subjects, is_due=program.counts_restricted, found_all=not missing)
        found = {root.key: text or "null" for root, text in zip(program.roots, texts, strict=True)}
        found |= described
        return Answer(tuple((each.key, found[each.key]) for each in plan.root), missing, program.withheld)

    def _planned(
        self, document: Document, operation: Operation, question: Question
    ) -> tuple[Mapping[str, Any], Planned]:
        """Return the coerced variables and the plan of their shape, made once for each shape of a document."""
        definitions = operation.definition.variable_definitions or ()
        values = get_variable_values(operation.schema, definitions, dict(question.variables), 1, True)
        if isinstance(values, list):
            raise VariablesInvalid(_misfits(operation, question))
        if longest(values.coerced) > self._house.limits.items:
            raise QuestionTooLarge
        key = (question.operation, shape(values.coerced))
        planned: Planned | None = document.shapes.get(key)
        if planned is None:
            plan = self._plan(operation, values)
            planned = Planned(plan, cost_of(plan), next(self._numbers) if document.is_kept else None)
            document.shapes.put(key, planned)
        return values.coerced, planned

    def _plan(self, operation: Operation, values: VariableValues) -> ReadPlan:
        try:
            plan = make_plan(operation, values)
        except GraphQLError:  # null for a variable that fits by its default only; the message quotes the value
            raise VariablesInvalid(()) from None
        if levels_of(plan) > self._house.limits.levels:
            raise QuestionTooDeep
        if selects_of(plan) > self._house.limits.selects:
            raise QuestionTooLarge
        return plan

    def _described(self, operation: Operation, plan: ReadPlan, question: Question) -> dict[str, str]:
        """Return what the question asks of the schema itself."""
        try:
            return introspect(operation, plan.meta, question.variables)
        except GraphQLError:
            raise VariablesInvalid(()) from None

    async def _run(self, run: "_Run", actor: Actor, notes: Notes) -> tuple[Program, tuple[Any, ...]]:
        """Run the statement; for a token bearer, until its standing in the snapshot is the one it was planned with."""
        if actor.bearer_key is None:
            if run.plan.purpose is not None:
                raise PurposeNotPermitted((), "IM-2018 §25")
            program = await run.program(public_right(), None)
            return program, await run.fetch(program, actor, Standing(PUBLIC.role))
        text = await self._standings.last(actor)
        for _ in range(TRIES):
            standing = parse_standing(text)
            notes.unit_id = standing.unit_id
            try:
                right = right_of(actor, standing, run.plan.purpose, run.variables, today=run.today)
                notes.state(right, run.plan.purpose, run.variables)
                program = await run.program(right, standing)
                row = await run.fetch(program, actor, standing)
            except Refusal:
                fresh = await self._standings.fresh(actor)
                if fresh == text:
                    raise
                text = fresh  # the refusal rested on a standing that is no more
                continue
            if row[-1] == text:
                return program, row
            text = self._standings.seen(actor, row[-1])
        raise TokenSuspended


@dataclass(frozen=True)
class _Run:
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
        viewer = viewer_of(right, standing, today=self.today)
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

    def _target(self, right: Right, viewer: Mapping[str, Any]) -> Target:
        threshold = parameter("statistics.min_subjects", jurisdiction="IM", on=self.today)
        return Target(
            dialect=self.house.database.dialect,
            ground=Ground(right.has_subject, right.duties),
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


def _misfits(operation: Operation, question: Question) -> tuple[str, ...]:
    """Return the names of the variables that do not fit, without looking at what they hold."""
    given = dict(question.variables)
    return tuple(
        each.variable.name.value
        for each in operation.definition.variable_definitions or ()
        if isinstance(get_variable_values(operation.schema, (each,), given, 1, True), list)
    )
