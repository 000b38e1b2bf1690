"""Variables → coerced values and their shape: a look at their types where that is all, else graphql-core's coercion.

Nearly every question declares text alone, which coercion leaves as it is; graphql-core needs longer to find that out
than all else that is done for such a question.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

from graphql import GraphQLError, ListTypeNode, NamedTypeNode, NonNullTypeNode, TypeNode, VariableDefinitionNode
from graphql.execution.values import get_variable_values
from graphql.utilities import type_from_ast, validate_input_value

from resolvers.limits import QuestionTooLarge
from resolvers.plan import Operation, longest, shape
from resolvers.refusal import Refusal
from resolvers.wire_id import ID_LENGTH, prefix_of

TEXTS = ("String", "ID")


class VariablesInvalid(Refusal):
    """Variables do not have the types they declare; `names` says which, and where in them, never what they hold."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.names = names


class ListTooLong(Refusal):
    """A list in the variables of a change holds more than is taken in at once; nothing of it is."""


class Coerced(NamedTuple):
    """The variables of one question as its operation takes them, and what of them shapes the statement."""

    values: Mapping[str, Any]
    shape: Any


class Coercion:
    """How one operation takes its variables; made once for each operation of a document."""

    def __init__(self, operation: Operation, shaping: frozenset[str] | None = None) -> None:
        """shaping: the only variables that shape the statement of a change; None = a question, shaped by all."""
        self._operation = operation
        self._shaping = shaping
        self._definitions = tuple(operation.definition.variable_definitions or ())
        texts = [_text(each) if shaping is None else None for each in self._definitions]
        self._texts = None if None in texts else [each for each in texts if each is not None]

    def coerce(self, given: Mapping[str, Any], *, items: int) -> Coerced:
        """Return the variables coerced; no list in them is longer than `items`.

        Raises: VariablesInvalid; where one is longer, QuestionTooLarge for a question and ListTooLong for a change.
        """
        if self._texts is not None:
            plain = _plain(self._texts, given, items)
            if plain is not None:
                return plain
        values = get_variable_values(self._operation.schema, self._definitions, dict(given), 1, True)
        if isinstance(values, list):
            raise VariablesInvalid(self._misfits(given))
        if longest(values.coerced) > items:
            raise QuestionTooLarge if self._shaping is None else ListTooLong
        if self._shaping is None:
            return Coerced(values.coerced, shape(values.coerced))
        return Coerced(values.coerced, shape({name: values.coerced[name] for name in self._named(values.coerced)}))

    def _named(self, coerced: Mapping[str, Any]) -> list[str]:
        return sorted(name for name in self._shaping or () if name in coerced)

    def _misfits(self, given: Mapping[str, Any]) -> tuple[str, ...]:
        """Return which variables do not fit, each with the place of its first misfit: `input.records.17.decidedOn`."""
        schema = self._operation.schema
        return tuple(
            ".".join((each.variable.name.value, *map(str, _misfit(given, each, type_from_ast(schema, each.type)))))
            for each in self._definitions
            if isinstance(get_variable_values(schema, (each,), dict(given), 1, True), list)
        )


class _Found(Exception):
    """Ends the look for a misfit at the first."""


def _misfit(given: Mapping[str, Any], definition: VariableDefinitionNode, kind: Any) -> list[str | int]:
    """Return where in a variable its first misfit stands: names of the schema, and places in lists."""
    found: list[str | int] = []

    def note(_error: GraphQLError, path: list[str | int]) -> None:  # the error quotes the value
        found.extend(path)
        raise _Found

    with suppress(_Found):
        validate_input_value(given.get(definition.variable.name.value), kind, note, hide_suggestions=True)
    return found


@dataclass(frozen=True)
class _Text:
    name: str
    is_list: bool


def _text(definition: VariableDefinitionNode) -> _Text | None:
    """Return a variable that takes a text, or texts, and nothing else; None for every other type or a default."""
    if definition.default_value is not None:
        return None
    kind, name = _required(definition.type), definition.variable.name.value
    if isinstance(kind, ListTypeNode):
        item = _required(kind.type)
        return _Text(name, is_list=True) if _is_text(item) else None
    return _Text(name, is_list=False) if _is_text(kind) else None


def _required(kind: TypeNode) -> TypeNode:
    return kind.type if isinstance(kind, NonNullTypeNode) else kind


def _is_text(kind: TypeNode) -> bool:
    return isinstance(kind, NamedTypeNode) and kind.name.value in TEXTS


def _plain(texts: list[_Text], given: Mapping[str, Any], items: int) -> Coerced | None:
    """Return the variables as they are where each is given and is what it declares, else None: not for here."""
    values: dict[str, Any] = {}
    shapes: list[Any] = []
    for each in texts:
        value = given.get(each.name)
        if each.is_list:
            if type(value) is not list or len(value) > items or set(map(type, value)) - {str}:
                return None
            if max(map(len, value), default=0) >= ID_LENGTH:
                return None  # an id among them says which table, and so shapes the statement
            shapes.append(len(value))
        elif type(value) is str:
            shapes.append(prefix_of(value) if len(value) == ID_LENGTH else "")
        else:
            return None
        values[each.name] = value
    return Coerced(values, tuple(shapes))
