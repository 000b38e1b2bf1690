"""What one question may hold, and the measuring of a document by it, before anything costly looks at it."""

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
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from resolvers.refusal import Refusal

QUESTION_BYTES = 128 * 1024  # of a body that changes nothing


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
    items: int = 1_000  # of one list in the variables, e.g. the records of one batch
    calls: int = 10  # root fields of one mutation: each is a transaction of its own
    selects: int = 64  # sub-selects of the one statement: SQLite joins no more, and each costs time to compile
    levels: int = 4  # of rows below rows: SQLite reads no deeper statement
    aliases: int = 50
    introspection_aliases: int = 5  # the schema is large, and each alias repeats a part of it
    directives: int = 50
    depth: int = 12
    introspection_depth: int = 20
    documents: int = 200  # kept
    shapes: int = 64  # kept for one document
    budgets: Mapping[str, int] = field(
        default_factory=lambda: {
            "PUBLIC": 3_000,
            "SUBJECT_SELF": 6_000,
            "AGENT": 6_000,
            "USER_AGENCY": 60_000,  # a batch of 500 codes with list entries and a count beside each
            "USER_ORG": 6_000,
            "CREDIT_SERVICE_FIRM": 12_000,
            "PROVIDER": 12_000,
            "COLLECTOR": 12_000,
            "OPERATOR": 12_000,
            "COMPETENT_AUTHORITY": 30_000,
            "AUDITOR": 30_000,
            "TIP_OFFICER": 12_000,
        }
    )


def nodes_of(tree: Node) -> list[Node]:
    """Return every node of a syntax tree, in no order."""
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


def measure(tree: DocumentNode, limits: Limits) -> None:
    """Hold the document to its limits before anything costly looks at it.

    Raises: QuestionTooLarge, QuestionTooDeep.
    """
    nodes = nodes_of(tree)
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
