"""The life of a change: right, standing, statement, payload, entry, commit — in this order, for each call by itself.

A change, its line in the aggregation log and the entry of what its answer discloses are one transaction: there is
none of them without the others, and no answer before they are durable (IM-2018 §26, §35).
"""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from db.engine import ConstraintViolated, StatementTimeout, StoreUnavailable, Transaction
from db.query_log import LogUnavailable
from policies.actor import Actor
from policies.clocks import LEGAL_DAY
from policies.decide import Denied, Policy
from policies.vocabulary import ROLES
from resolvers.bounded import Weighted
from resolvers.calls import Given, PlannedCall, Records, given_to
from resolvers.disclosed import disclosed_subjects
from resolvers.entry import LogBook, Notes
from resolvers.permitted import hold_to
from resolvers.plan import MADE
from resolvers.program import ASKED, Program
from resolvers.refusal import CallRefused, NotReceived, Refusal
from resolvers.right import Right
from resolvers.running import House, Run
from resolvers.standing import TRIES, Seen, Standings, TokenSuspended
from resolvers.wire_id import PREFIXES
from resolvers.withheld import Report, Withheld
from resolvers.writes import WRITES, Write
from resolvers.writing import Act, Writing

# What says that nothing can be done now: where nothing has been, the whole mutation is told to come again.
NOT_NOW = (StoreUnavailable, StatementTimeout, LogUnavailable, NotReceived)


def batching_roles(policy: Policy) -> frozenset[str]:
    """Return the roles that some line permits to change many rows with one call."""
    asked = [(role, each) for role in ROLES for each in WRITES.values() if each.takes_many]
    return frozenset(role for role, each in asked if not isinstance(policy.decide(role, each.cls, each.action), Denied))


class BearerRequired(Refusal):
    """Nobody changes anything without saying who it is; told before anything is looked up."""


class _Moved(Exception):
    """The standing is no longer the one that was planned with; `seen` is the one that holds now."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self.seen = seen


@dataclass(frozen=True)
class Change:
    """One mutation on its way: its calls in response order, its variables as coerced, who asks, and when.

    records: what comes beside the variables; it is waited for once the call is permitted, and before the transaction;
    the moment when all has come is the moment of the change
    """

    calls: tuple[PlannedCall, ...]
    variables: Mapping[str, Any]
    actor: Actor
    notes: Notes
    today: date
    records: Records | None = None


class Changed(NamedTuple):
    """What became of a mutation: by response key the JSON of each call, why some came to nothing, what is withheld."""

    found: dict[str, str | bytes | None]
    refused: tuple[CallRefused, ...]
    withheld: Report


class _Done(NamedTuple):
    json: str | bytes | None
    withheld: tuple[Withheld, ...]


class Writer:
    """Carries out mutations over one house; what it remembers is its reader's."""

    def __init__(self, house: House, standings: Standings, programs: Weighted[Any, Program], log: LogBook) -> None:
        self._house = house
        self._standings = standings
        self._programs = programs
        self._log = log

    async def change(self, change: Change) -> Changed:
        """Carry out the calls one after the other, each in a transaction of its own.

        Raises: any fault of the service; and what concerns the whole mutation (a token, a purpose, a store or log
        that cannot be reached) where no call has been carried out yet.
        """
        found: dict[str, str | bytes | None] = {}
        refused: list[CallRefused] = []
        withheld: dict[Withheld, None] = {}
        is_untouched = True
        self._log.filter_digest(change.notes)  # once for the entries of all calls
        for each in change.calls:
            key, notes = each.field.key, replace(change.notes)
            if each.field.is_typename:
                found[key] = '"Mutation"'
                continue
            try:
                done = await self._carried_out(change, each, notes)
            except Exception as fault:
                if self._house.code_of(fault) == "INTERNAL" or (is_untouched and _concerns_all(fault)):
                    raise
                reason = await self._entered(fault, notes)
                if is_untouched and reason is not fault:
                    raise reason from None
                refused.append(CallRefused(key, reason))
                found[key] = None
                continue
            is_untouched = False
            found[key] = done.json
            withheld |= dict.fromkeys(done.withheld)
        return Changed(found, tuple(refused), Report(tuple(withheld)))

    async def _entered(self, refusal: Exception, notes: Notes) -> Exception:
        """Enter the refusal of one call, where one is due, and return it; a lost log takes its place."""
        try:
            await self._log.refused(notes, refusal)
        except LogUnavailable as lost:
            return lost
        return refusal

    async def _carried_out(self, change: Change, each: PlannedCall, notes: Notes) -> _Done:
        key = each.field.key
        if change.actor.bearer_key is None:
            raise BearerRequired((key,))
        seen = await self._standings.fresh(change.actor)
        given = given_to(each, change.variables, change.records)
        if change.records is not None:
            await self._decided(change, each, notes, given, seen)
            change = _at(await change.records.arrive(), change, notes)
        for left in reversed(range(TRIES)):
            try:
                return await self._once(change, each, notes, given, seen)
            except _Moved as moved:
                seen = moved.seen
            except ConstraintViolated:
                # Somebody else made the same row in the same moment: the next try finds it, where the caller may.
                if left == 0:
                    raise
        raise TokenSuspended

    async def _once(self, change: Change, each: PlannedCall, notes: Notes, given: Given, seen: Seen) -> _Done:
        """Carry out one call in the right of one standing. Raises: _Moved where that is no longer the bearer's."""
        step, key = await self._decided(change, each, notes, given, seen), each.field.key
        with _told_under(key):
            async with self._house.database.transaction() as transaction:
                row = await self._written(step, given, seen, transaction)
                found = row[1] or ""
                if f":{ASKED};" in found:
                    step.run.asked.by_id.setdefault(key, ASKED)
                subjects = disclosed_subjects({key: found} if found else {}, step.program.sites, step.run.asked)
                await self._log.changed(notes, subjects, transaction)
        return _Done(row[0], step.program.withheld.notes)

    async def _decided(self, change: Change, each: PlannedCall, notes: Notes, given: Given, seen: Seen) -> "_Step":
        """Return what one call is carried out with in the right of one standing. Raises: Refusal where it may not."""
        plan, standing, key = each.planned.plan, seen.standing, each.field.key
        notes.unit_id, notes.bearer_pseudonym = standing.unit_id, standing.pseudonym
        right = seen.rights.of(plan.purpose, change.variables, policy=self._house.policy, today=change.today)
        notes.state(right, plan.purpose, change.variables)
        write = WRITES[each.field.coordinate]
        with _told_under(key):
            notes.asked = asked = each.planned.asking.asked(
                change.variables, keys=self._house.keys, today=change.today
            )
            if isinstance(named := given.get("id"), str):
                asked.by_id[key] = f"ID:{named}"
            hold_to(right, write, policy=self._house.policy)
            run = Run(self._house, self._programs, each.planned, change.variables, asked, change.today)
            return _Step(change, write, run, await run.program(right, standing), right)

    async def _written(
        self, step: "_Step", given: Given, seen: Seen, transaction: Transaction
    ) -> tuple[Any, ...]:
        """Change the store and return the row that answers, with the standing proven before and after."""
        change, run = step.change, step.run
        held = await self._standings.within(transaction, change.actor)
        if held.text != seen.text:
            raise _Moved(held)
        writing = Writing(
            transaction=transaction,
            dialect=self._house.database.dialect,
            act=Act(secrets.token_hex(16), change.actor, seen.standing, change.notes.at, change.today),
            right=step.right,
            policy=self._house.policy,
            keys=self._house.keys,
            new_id=lambda: secrets.token_hex(16),
            names=step.run.asked.single.append,
        )
        made = await step.write.verb(writing, given)
        field = run.plan.root[0]
        run = run._replace(variables={**change.variables, MADE: PREFIXES[field.type_name] + made})
        row = await run.fetch_within(transaction, step.program, change.actor, seen.standing)
        if row[-1] != seen.text:
            raise _Moved(self._standings.seen(change.actor, row[-1]))
        return row


class _Step(NamedTuple):
    """What one call is carried out with."""

    change: Change
    write: Write
    run: Run
    program: Program
    right: Right


def _at(moment: datetime | None, change: Change, notes: Notes) -> Change:
    """Return a change as it is carried out at a moment: days end and grants expire while records are on their way."""
    if moment is None:
        return change
    notes.at = moment
    return replace(change, notes=notes, today=moment.astimezone(LEGAL_DAY).date())


@contextmanager
def _told_under(key: str) -> Iterator[None]:
    """Tell a refusal under the call that it refuses."""
    try:
        yield
    except TokenSuspended:  # of no one call
        raise
    except Refusal as refusal:
        refusal.path = refusal.path or (key,)
        raise


def _concerns_all(fault: Exception) -> bool:
    """Tell whether a fault is no one call's: the caller's token or purpose, or a store that cannot be reached."""
    return isinstance(fault, NOT_NOW) or (isinstance(fault, Refusal) and not fault.path)
