"""Question → document: measured before it is parsed, parsed and validated once for each text.

A document that spells out a long string is not kept: it is one caller's question, and may hold a value that must not
linger in memory.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    StringValueNode,
    parse,
    validate,
)

from resolvers.bounded import Bounded
from resolvers.coercion import Coercion
from resolvers.limits import Limits, QuestionTooDeep, QuestionTooLarge, measure, nodes_of
from resolvers.plan import Operation
from resolvers.refusal import Refusal
from resolvers.spelled import Fragments, calls_of, is_change, shaping, spells_input

KEPT_STRING = 8  # characters of the longest literal in a document that is kept
_LONG_NUMBER = re.compile(r"\d{8}")  # in a comment or anywhere else


class QuestionInvalid(Refusal):
    """The document is no valid GraphQL for this schema. `reasons` hold (sentence, line, column), no values."""

    def __init__(self, reasons: tuple[tuple[str, int, int], ...]) -> None:
        super().__init__()
        self.reasons = reasons


class OperationUnknown(Refusal):
    """No operation of that name, or several operations and no name."""


class OperationNotRead(Refusal):
    """There is nothing to subscribe to yet, and GET changes nothing."""


@dataclass(frozen=True)
class Prepared:
    """One operation: how it takes its variables, and what was planned for each shape of them."""

    operation: Operation
    coercion: Coercion
    shapes: Bounded[Any, Any]
    is_change: bool


@dataclass
class Document:
    """One parsed and validated document."""

    operations: Mapping[str, Prepared]
    is_kept: bool
    digest: str | None = None  # under which the log names it


class Documents:
    """The bounded store of parsed documents of one schema."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._kept: Bounded[str, Document] = Bounded(limits.documents)

    def find(self, text: str) -> Document:
        """Return the document of a text.

        Raises: QuestionInvalid, OperationNotRead, QuestionTooLarge, QuestionTooDeep.
        """
        known = self._kept.get(text)
        if known is not None:
            return known
        made = self._read(text)
        if made.is_kept:
            self._kept.put(text, made)
        return made

    def operation(self, document: Document, name: str | None) -> Prepared:
        """Return the operation asked for. Raises: OperationUnknown, OperationNotRead."""
        if name is None and len(document.operations) != 1:
            raise OperationUnknown
        found = document.operations.get(name) if name is not None else next(iter(document.operations.values()))
        if found is None:
            raise OperationUnknown
        if found.operation.definition.operation is OperationType.SUBSCRIPTION:
            raise OperationNotRead
        return found

    def _read(self, text: str) -> Document:
        tree = _parsed(text, self._limits.tokens)
        measure(tree, self._limits)
        operations = [each for each in tree.definitions if isinstance(each, OperationDefinitionNode)]
        if operations and all(each.operation is OperationType.SUBSCRIPTION for each in operations):
            raise OperationNotRead
        errors = validate(self._schema, tree, max_errors=5, hide_suggestions=True)
        if errors:
            places = [next(iter(error.locations or ()), None) for error in errors]
            raise QuestionInvalid(
                tuple(
                    (_masked(error.message), place.line if place else 0, place.column if place else 0)
                    for error, place in zip(errors, places, strict=True)
                )
            )
        fragments = {each.name.value: each for each in tree.definitions if isinstance(each, FragmentDefinitionNode)}
        return Document(
            operations={each.name.value if each.name else "": self._prepared(each, fragments) for each in operations},
            is_kept=not _LONG_NUMBER.search(text)
            and not spells_input(tree, text)
            and not any(isinstance(n, StringValueNode) and len(n.value) > KEPT_STRING for n in nodes_of(tree)),
        )

    def _prepared(self, definition: OperationDefinitionNode, fragments: Fragments) -> Prepared:
        operation = Operation(self._schema, definition, fragments)
        is_changing = is_change(definition)
        if is_changing and len(calls_of(definition, fragments)) > self._limits.calls:
            raise QuestionTooLarge
        coercion = Coercion(operation, shaping(definition, fragments) if is_changing else None)
        return Prepared(operation, coercion, Bounded(self._limits.shapes), is_changing)


_TOKENS = re.compile(r"more tha[nt] \d+ tokens")


def _parsed(text: str, tokens: int) -> DocumentNode:
    try:
        return parse(text, max_tokens=tokens, no_location=False)
    except GraphQLSyntaxError as error:
        if _TOKENS.search(error.message):
            raise QuestionTooLarge from None
        if "nested too deeply" in error.message:
            raise QuestionTooDeep from None
        place = next(iter(error.locations or ()), None)
        line, column = (place.line, place.column) if place else (0, 0)
        raise QuestionInvalid((("the document is not GraphQL", line, column),)) from None


# Validation messages that name only names of the document and the schema; any other may quote a value.
_QUOTED = r"""['"]@?[$._0-9A-Za-z!\[\]]{1,80}['"]"""
_PLAIN = re.compile(
    "|".join(
        (
            rf"Cannot query field {_QUOTED} on type {_QUOTED}\.",
            rf"Unknown (argument|type|fragment|directive) {_QUOTED}( on (field|directive) {_QUOTED})?\.",
            rf"Field {_QUOTED} of type {_QUOTED} must have a selection of subfields\.",
            rf"Variable {_QUOTED} is (not defined|never used)( (by|in) operation {_QUOTED})?\.",
            rf"Fragment {_QUOTED} is never used\.",
            rf"Directive {_QUOTED} may not be used on [A-Z_]+\.",
            rf"Argument {_QUOTED} of type {_QUOTED} is required, but it was not provided\.",
        )
    )
)


_DIGITS_SHOWN = 4


def is_plain_name(text: str) -> bool:
    """Tell whether names may be repeated to the caller: one with many digits could be somebody's number."""
    return sum(character.isdigit() for character in text) <= _DIGITS_SHOWN


def _masked(message: str) -> str:
    """Return the first sentence of a message that can hold no value, else a plain one."""
    head = message.split(" Did you mean")[0]
    if not _PLAIN.fullmatch(head) or not is_plain_name(head):
        return "the document does not fit the schema"
    return head[0].lower() + head[1:]
