"""The life of a question: document, plan, right, program, statement, entry, answer — in this order, always.

`Reader.read` is the only way to an answer. It returns the database's own JSON text for each root field; the entry
that the policy demands is committed before it returns, and where it cannot be, nothing is returned.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from typing import Any

from graphql import GraphQLError
from graphql.execution.values import VariableValues, get_variable_values

from policies.actor import PUBLIC, Actor, Standing
from policies.clocks import LEGAL_DAY
from policies.vocabulary import ROLES
from resolvers.asking import asked_for, names_a_number
from resolvers.bounded import Weighted
from resolvers.cost import QuestionTooCostly, cost_of, levels_of, selects_of
from resolvers.disclosed import disclosed_subjects
from resolvers.document import Document, Documents
from resolvers.entry import LogBook, Notes
from resolvers.formality import formalities_of
from resolvers.introspection import introspect
from resolvers.limits import QuestionTooDeep, QuestionTooLarge
from resolvers.plan import Operation, ReadPlan, longest, make_plan, shape
from resolvers.program import Program
from resolvers.refusal import Refusal
from resolvers.right import PurposeNotPermitted, Right, public_right, right_of
from resolvers.running import House, Planned, Run
from resolvers.standing import Standings, TokenSuspended, parse_standing
from resolvers.withheld import Withheld

PROGRAM_BYTES = 64 * 1024 * 1024  # of all programs together
TRIES = 3  # a standing that changes under every one of them is as good as none


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
    """JSON text of each root field in response order, why some found nothing, and what is withheld."""

    fields: tuple[tuple[str, str], ...]
    missing: tuple[Refusal, ...]
    withheld: tuple[Withheld, ...]


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
        run = Run(self._house, self._programs, planned, variables, asked, today)
        program, row, right = await self._run(run, actor, notes)
        formalities = formalities_of(program, right, row)
        formalities.hold()
        texts = [row[2 * place] for place in range(len(program.roots))]
        told = {root.key: row[2 * place + 1] for place, root in enumerate(program.roots)}
        subjects = disclosed_subjects(told, program.sites, asked)
        missing = tuple(
            formalities.refusal(root.key)
            for root, text in zip(program.roots, texts, strict=True)
            if text is None and root.is_nullable
        )
        await self._log.permitted(notes, subjects, is_due=program.counts_restricted, missing=missing)
        found = {root.key: text or "null" for root, text in zip(program.roots, texts, strict=True)}
        found |= described
        withheld = formalities.told(program.withheld)
        return Answer(tuple((each.key, found[each.key]) for each in plan.root), missing, withheld)

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

    async def _run(self, run: Run, actor: Actor, notes: Notes) -> tuple[Program, tuple[Any, ...], Right]:
        """Run the statement; for a token bearer, until its standing in the snapshot is the one it was planned with."""
        if actor.bearer_key is None:
            if run.plan.purpose is not None:
                raise PurposeNotPermitted((), "IM-2018 §25")
            program = await run.program(public_right(), None)
            return program, await run.fetch(program, actor, Standing(PUBLIC.role)), public_right()
        text = await self._standings.last(actor)
        for _ in range(TRIES):
            standing = parse_standing(text)
            notes.unit_id, notes.bearer_pseudonym = standing.unit_id, standing.pseudonym
            try:
                right = right_of(
                    actor, standing, run.plan.purpose, run.variables, policy=self._house.policy, today=run.today
                )
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
                return program, row, right
            text = self._standings.seen(actor, row[-1])
        raise TokenSuspended


def _misfits(operation: Operation, question: Question) -> tuple[str, ...]:
    """Return the names of the variables that do not fit, without looking at what they hold."""
    given = dict(question.variables)
    return tuple(
        each.variable.name.value
        for each in operation.definition.variable_definitions or ()
        if isinstance(get_variable_values(operation.schema, (each,), given, 1, True), list)
    )
