"""Question → document: measured before it is parsed, parsed and validated once for each text.

A document that spells out a long string is not kept: it is one caller's question, and may hold a value that must not
linger in memory.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    StringValueNode,
    parse,
    validate,
)

from resolvers.bounded import Bounded
from resolvers.plan import Operation
from resolvers.refusal import Refusal

KEPT_STRING = 8


class QuestionInvalid(Refusal):
    """The document is no valid GraphQL for this schema. `reasons` hold (sentence, line, column), no values."""

    def __init__(self, reasons: tuple[tuple[str, int, int], ...]) -> None:
        super().__init__()
        self.reasons = reasons


class OperationUnknown(Refusal):
    """No operation of that name, or several operations and no name."""


class OperationNotRead(Refusal):
    """Only queries are read here; there is nothing to change or subscribe to yet."""


class QuestionTooLarge(Refusal):
    """More tokens, fields, aliases or directives than one question may hold."""


class QuestionTooDeep(Refusal):
    """Fields nested deeper than any answer needs."""


@dataclass(frozen=True)
class Limits:
    """What one question may hold. Introspection has a depth of its own, or GraphiQL would fail."""

    tokens: int = 2_000
    fields: int = 500  # of all operations, after fragments are spread out
    # Validation compares each field of one response name at one place with every other, and so with spread fragments.
    same_name: int = 20
    spreads: int = 40
    items: int = 1_000  # of one list in the variables
    selects: int = 64  # sub-selects of the one statement: SQLite joins no more, and each costs time to compile
    levels: int = 4  # of rows below rows: SQLite reads no deeper statement
    aliases: int = 50
    introspection_aliases: int = 5  # the schema is large, and each alias repeats a part of it
    directives: int = 50
    depth: int = 12
    introspection_depth: int = 20
    documents: int = 500  # kept
    shapes: int = 64  # kept for one document
    budgets: Mapping[str, int] = field(
        default_factory=lambda: {"PUBLIC": 3_000, "SUBJECT_SELF": 6_000, "USER_AGENCY": 30_000}
    )


@dataclass
class Document:
    """One parsed and validated document; `shapes` keeps what was planned and compiled for it."""

    fragments: Mapping[str, FragmentDefinitionNode]
    operations: Mapping[str, OperationDefinitionNode]
    is_kept: bool
    shapes: Bounded[Any, Any]


class Documents:
    """The bounded store of parsed documents of one schema."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._kept: Bounded[str, Document] = Bounded(limits.documents)

    def find(self, text: str) -> Document:
        """Return the document of a text. Raises: QuestionInvalid, QuestionTooLarge, QuestionTooDeep."""
        known = self._kept.get(text)
        if known is not None:
            return known
        made = self._read(text)
        if made.is_kept:
            self._kept.put(text, made)
        return made

    def operation(self, document: Document, name: str | None) -> Operation:
        """Return the operation asked for. Raises: OperationUnknown, OperationNotRead."""
        if name is None and len(document.operations) != 1:
            raise OperationUnknown
        found = document.operations.get(name) if name is not None else next(iter(document.operations.values()))
        if found is None:
            raise OperationUnknown
        if found.operation is not OperationType.QUERY:
            raise OperationNotRead
        return Operation(self._schema, found, document.fragments)

    def _read(self, text: str) -> Document:
        tree = _parsed(text, self._limits.tokens)
        _measure(tree, self._limits)
        errors = validate(self._schema, tree, max_errors=5, hide_suggestions=True)
        if errors:
            places = [next(iter(error.locations or ()), None) for error in errors]
            raise QuestionInvalid(
                tuple(
                    (_masked(error.message), place.line if place else 0, place.column if place else 0)
                    for error, place in zip(errors, places, strict=True)
                )
            )
        operations = [each for each in tree.definitions if isinstance(each, OperationDefinitionNode)]
        return Document(
            fragments={each.name.value: each for each in tree.definitions if isinstance(each, FragmentDefinitionNode)},
            operations={each.name.value if each.name else "": each for each in operations},
            is_kept=not any(isinstance(n, StringValueNode) and len(n.value) > KEPT_STRING for n in _nodes(tree)),
            shapes=Bounded(self._limits.shapes),
        )


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


def _nodes(tree: Node) -> list[Node]:
    found: list[Node] = []
    stack: list[Any] = [tree]
    while stack:
        each = stack.pop()
        if isinstance(each, Node):
            found.append(each)
            stack += [getattr(each, key) for key in each.keys if key != "loc"]
        elif isinstance(each, list | tuple):
            stack += each
    return found


def _measure(tree: DocumentNode, limits: Limits) -> None:
    """Hold the document to its limits before anything costly looks at it."""
    nodes = _nodes(tree)
    if sum(isinstance(each, FieldNode) and each.alias is not None for each in nodes) > limits.aliases:
        raise QuestionTooLarge
    if sum(isinstance(each, DirectiveNode) for each in nodes) > limits.directives:
        raise QuestionTooLarge
    fragments = {each.name.value: each for each in tree.definitions if isinstance(each, FragmentDefinitionNode)}
    spread = _Spread(fragments, limits)
    for each in tree.definitions:
        if isinstance(each, OperationDefinitionNode):
            spread.measure(each.selection_set, limits.depth)
        elif isinstance(each, FragmentDefinitionNode):  # its true depth is measured where it is spread
            _Spread(fragments, limits).measure(each.selection_set, limits.introspection_depth)


@dataclass(frozen=True)
class _Place:
    """Where a selection stands once fragments are spread out; `inside` names those it came through."""

    path: tuple[str, ...]
    allowed: int
    is_meta: bool
    inside: frozenset[str]


def _count(counts: Counter[tuple[str, ...]], key: tuple[str, ...], most: int) -> None:
    counts[key] += 1
    if counts[key] > most:
        raise QuestionTooLarge


class _Spread:
    """Counts what a document selects with its fragments spread out; stops at the limit."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode], limits: Limits) -> None:
        self._fragments = fragments
        self._limits = limits
        self._fields = 0
        self._meta_aliases = 0

    def measure(self, selected: SelectionSetNode, most: int) -> None:
        """Refuse what is too wide or deeper than `most`."""
        names: Counter[tuple[str, ...]] = Counter()
        stack = [(selected, _Place((), most, False, frozenset()))]
        while stack:
            current, place = stack.pop()
            if len(place.path) >= place.allowed:
                raise QuestionTooDeep
            for each in current.selections:
                self._fields += 1
                if isinstance(each, FieldNode):
                    below = self._field(each, place, names)
                else:
                    below = self._inlined(each, place, names)
                if below is not None:
                    stack.append(below)
                if self._fields > self._limits.fields or self._meta_aliases > self._limits.introspection_aliases:
                    raise QuestionTooLarge

    def _field(
        self, node: FieldNode, place: _Place, names: Counter[tuple[str, ...]]
    ) -> tuple[SelectionSetNode, _Place] | None:
        path = (*place.path, node.alias.value if node.alias else node.name.value)
        _count(names, path, self._limits.same_name)
        is_meta = place.is_meta or node.name.value.startswith("__")
        self._meta_aliases += is_meta and node.alias is not None
        if node.selection_set is None:
            return None
        allowed = self._limits.introspection_depth if is_meta else place.allowed
        return node.selection_set, _Place(path, allowed, is_meta, place.inside)

    def _inlined(
        self, node: SelectionNode, place: _Place, names: Counter[tuple[str, ...]]
    ) -> tuple[SelectionSetNode, _Place] | None:
        """Return the selection of a fragment, at the place where it is spread."""
        if isinstance(node, InlineFragmentNode):
            return node.selection_set, place
        assert isinstance(node, FragmentSpreadNode)  # there is no fourth kind
        _count(names, (*place.path, "..."), self._limits.spreads)
        name = node.name.value
        fragment = self._fragments.get(name)
        if fragment is None or name in place.inside:  # validation refuses what is unknown, and a cycle
            return None
        return fragment.selection_set, _Place(place.path, place.allowed, place.is_meta, place.inside | {name})
