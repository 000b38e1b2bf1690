"""The life of a question: document, plan, right, program, statement, entry, answer — in this order, always.

`Reader.read` is the only way to an answer. It returns the database's own JSON text for each root field; the entry
that the policy demands is committed before it returns, and where it cannot be, nothing is returned.
"""

from asyncio import to_thread
from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from itertools import count, repeat
from typing import Any, NamedTuple

from graphql import GraphQLError
from graphql.execution.values import VariableValues

from policies.actor import PUBLIC, Actor, Standing
from policies.clocks import LEGAL_DAY
from policies.vocabulary import ROLES
from resolvers.bounded import Weighted
from resolvers.calls import Records, plan_calls
from resolvers.coercion import VariablesInvalid
from resolvers.cost import QuestionTooCostly, levels_of, selects_of
from resolvers.disclosed import disclosed_subjects
from resolvers.document import Documents, OperationNotRead, Prepared
from resolvers.entry import LogBook, Notes
from resolvers.formality import formalities_of
from resolvers.introspection import introspect
from resolvers.limits import QUESTION_BYTES, QuestionTooDeep, QuestionTooLarge
from resolvers.plan import Operation, ReadPlan, make_plan
from resolvers.program import Program
from resolvers.refusal import Refusal
from resolvers.right import PurposeNotPermitted, Right, public_right
from resolvers.running import House, Planned, Run
from resolvers.standing import TRIES, Standings, TokenSuspended
from resolvers.withheld import Report
from resolvers.writer import Change, Writer, batching_roles

PROGRAM_BYTES = 64 * 1024 * 1024  # of all programs together


class RoleUnknown(Refusal):
    """The token names a role that no rule speaks of."""


class NumberInAddress(Refusal):
    """A person's number in an address would stay with proxies and browsers."""


class Question(NamedTuple):
    """One question as it came in: GraphQL text, the operation's name, variables as JSON values."""

    text: str
    operation: str | None = None
    variables: Mapping[str, Any] = {}
    channel: str = "API"
    in_address: bool = False  # asked by GET: its text stands in addresses, which others keep
    size: int = 0  # bytes of its body
    records: Records | None = None  # what comes as a stream, beside the variables


class Answer(NamedTuple):
    """JSON of each root field in response order, why some found nothing, and what is withheld."""

    fields: tuple[tuple[str, bytes], ...]
    missing: tuple[Exception, ...]
    withheld: Report


class Reader:
    """Answers questions; holds nothing but what was parsed, planned and compiled.

    batching: the roles that may change many rows with one question, which then is large
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._documents = Documents(house.schema, house.limits)
        self._standings = Standings(house.database)
        self._programs: Weighted[Any, Program] = Weighted(PROGRAM_BYTES)
        self._numbers = count()
        self._log = LogBook(house.database, house.policy, house.keys, house.code_of)
        self._writer = Writer(house, self._standings, self._programs, self._log)
        self.batching = batching_roles(house.policy)

    async def read(self, question: Question, actor: Actor, *, now: datetime) -> Answer:
        """Return the answer, after its entry is committed, and with it what a mutation has changed.

        Raises: Refusal of any kind, IdentifierInvalid, StatementTimeout, StoreUnavailable, LogUnavailable.
        """
        notes = Notes(question.text, question.variables, actor, question.channel, now)
        if actor.role not in ROLES or (actor.role == PUBLIC.role) != (actor.bearer_key is None):
            raise RoleUnknown
        try:
            return await self._answer(question, actor, notes, today=now.astimezone(LEGAL_DAY).date())
        except Exception as refusal:
            await self._log.refused(notes, refusal)
            raise

    async def _answer(self, question: Question, actor: Actor, notes: Notes, *, today: date) -> Answer:
        house = self._house
        document = self._documents.find(question.text)
        notes.document = document
        prepared = self._documents.operation(document, question.operation)
        if prepared.is_change:
            return await self._change(prepared, question, actor, notes, today=today)
        if question.size > QUESTION_BYTES:
            raise QuestionTooLarge
        variables, planned = self._planned(prepared, question, is_kept=document.is_kept)
        plan = planned.plan
        notes.purpose = plan.purpose.code if plan.purpose else None
        if question.in_address and planned.asking.names_a_number:
            raise NumberInAddress
        asked = planned.asking.asked(variables, keys=house.keys, today=today)
        notes.asked = asked
        if planned.cost > house.limits.budgets[actor.role]:
            raise QuestionTooCostly
        described = self._described(prepared.operation, plan, question) if plan.meta else {}
        run = Run(house, self._programs, planned, variables, asked, today)
        program, row, right = await self._run(run, actor, notes)
        formalities = formalities_of(program, right, row)
        formalities.hold()
        roots = program.roots
        told = {root.key: text for place, root in enumerate(roots) if (text := row[2 * place + 1])}
        is_due = program.counts_restricted
        may_be_logged = told or is_due or self._log.logs_everything(actor)
        subjects = disclosed_subjects(told, program.sites, asked) if may_be_logged else ()
        found = {root.key: row[2 * place] for place, root in enumerate(roots)}
        missing = tuple(formalities.refusal(root.key) for root in roots if root.is_nullable and found[root.key] is None)
        await self._log.permitted(notes, subjects, is_due=is_due, missing=missing)
        found |= described
        fields = tuple((each.key, _written(found[each.key])) for each in plan.root)
        return Answer(fields, missing, formalities.told(program.withheld))

    async def _change(
        self, prepared: Prepared, question: Question, actor: Actor, notes: Notes, *, today: date
    ) -> Answer:
        if question.in_address:  # whoever follows an address changes nothing
            raise OperationNotRead
        limits = self._house.limits
        coerce = partial(prepared.coercion.coerce, question.variables, items=limits.items)
        # A batch takes so long that others would wait.
        coerced = await to_thread(coerce) if question.size > QUESTION_BYTES else coerce()
        calls = prepared.shapes.get(coerced.shape)
        if calls is None:
            is_kept = notes.document is not None and notes.document.is_kept
            numbers = self._numbers if is_kept else repeat(None)
            calls = plan_calls(prepared.operation, coerced.values, limits=limits, numbers=numbers)
            prepared.shapes.put(coerced.shape, calls)
        notes.purpose = next((each.planned.purpose or None for each in calls), None)
        if sum(each.planned.cost for each in calls) > limits.budgets[actor.role]:
            raise QuestionTooCostly
        changed = await self._writer.change(Change(calls, coerced.values, actor, notes, today, question.records))
        fields = tuple((key, _written(json)) for key, json in changed.found.items())
        return Answer(fields, changed.refused, changed.withheld)

    def _planned(self, prepared: Prepared, question: Question, *, is_kept: bool) -> tuple[Mapping[str, Any], Planned]:
        """Return the coerced variables and the plan of their shape, made once for each shape of an operation."""
        coerced = prepared.coercion.coerce(question.variables, items=self._house.limits.items)
        planned: Planned | None = prepared.shapes.get(coerced.shape)
        if planned is None:
            plan = self._plan(prepared.operation, coerced.values)
            planned = Planned(plan, next(self._numbers) if is_kept else None)
            prepared.shapes.put(coerced.shape, planned)
        return coerced.values, planned

    def _plan(self, operation: Operation, variables: Mapping[str, Any]) -> ReadPlan:
        try:
            plan = make_plan(operation, VariableValues({}, dict(variables)))
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
        seen = await self._standings.last(actor)
        for _ in range(TRIES):
            standing = seen.standing
            notes.unit_id, notes.bearer_pseudonym = standing.unit_id, standing.pseudonym
            try:
                right = seen.rights.of(run.plan.purpose, run.variables, policy=self._house.policy, today=run.today)
                notes.state(right, run.plan.purpose, run.variables)
                program = await run.program(right, standing)
                row = await run.fetch(program, actor, standing)
            except Refusal:
                fresh = await self._standings.fresh(actor)
                if fresh.text == seen.text:
                    raise
                seen = fresh  # the refusal rested on a standing that is no more
                continue
            if row[-1] == seen.text:
                return program, row, right
            seen = self._standings.seen(actor, row[-1])
        raise TokenSuspended


def _written(json: str | bytes | None) -> bytes:
    """Return the JSON of one root field in UTF-8; PostgreSQL's comes as bytes, SQLite's as text."""
    if json is None:
        return b"null"
    return json if isinstance(json, bytes) else json.encode()
