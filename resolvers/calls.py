"""The calls of a mutation: planned once for each shape of what stands beside their arguments, and given those anew."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple, Protocol

from graphql import GraphQLError
from graphql.execution.values import VariableValues, get_argument_values

from resolvers.coercion import VariablesInvalid
from resolvers.cost import levels_of, selects_of
from resolvers.limits import Limits, QuestionTooDeep, QuestionTooLarge
from resolvers.plan import Call, Field, Operation, make_calls
from resolvers.running import Planned

Given = Mapping[str, Any]


class Records(Protocol):
    """Records that come beside the arguments of a call, in place of those in its `input`."""

    async def arrive(self) -> datetime | None:
        """Wait until all have come, and return the moment when they had; None where they were there before.

        Raises: NotReceived.
        """

    def digest(self) -> bytes:
        """Return the SHA-256 of everything that came."""

    def __iter__(self) -> Iterator[Any]: ...


class PlannedCall(NamedTuple):
    """One call of one shape of an operation."""

    operation: Operation
    call: Call
    planned: Planned

    @property
    def field(self) -> Field:
        return self.call.field


def plan_calls(
    operation: Operation, variables: Mapping[str, Any], *, limits: Limits, numbers: Iterator[int | None]
) -> tuple[PlannedCall, ...]:
    """Return the calls of an operation, each planned under the next of `numbers`.

    Raises: VariablesInvalid, QuestionTooDeep, QuestionTooLarge.
    """
    try:
        calls = make_calls(operation, VariableValues({}, dict(variables)))
    except GraphQLError:  # its message quotes the value
        raise VariablesInvalid(()) from None
    if any(levels_of(each.plan) > limits.levels for each in calls):
        raise QuestionTooDeep
    if sum(selects_of(each.plan) for each in calls) > limits.selects:
        raise QuestionTooLarge
    return tuple(PlannedCall(operation, each, Planned(each.plan, next(numbers))) for each in calls)


def given_to(each: PlannedCall, variables: Mapping[str, Any], records: Records | None = None) -> Given:
    """Return the arguments of a call: by their names on the wire, members of enums by name, days as dates.

    Raises: VariablesInvalid.
    """
    kind = each.operation.schema.mutation_type
    assert kind is not None  # the schema is built with one
    definition = kind.fields[each.field.name]
    try:
        given = get_argument_values(definition, each.call.node, VariableValues({}, dict(variables)), None, True)
    except GraphQLError:  # null for a variable that fits by its default only; the message quotes the value
        raise VariablesInvalid(()) from None
    plain = {name: _plain(value) for name, value in given.items()}
    return plain if records is None else {**plain, "input": {**plain["input"], "records": records}}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.name if isinstance(value, Enum) else value
