"""What of a mutation is somebody's input: the arguments of its calls, and the literals that a document spells out.

Input is looked at once and goes: it shapes no plan, and a document that spells any of it out is not kept.
"""

from collections.abc import Iterator, Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    StringValueNode,
    VariableNode,
)

from resolvers.limits import nodes_of

Fragments = Mapping[str, FragmentDefinitionNode]


def is_change(definition: OperationDefinitionNode) -> bool:
    """Tell whether an operation changes something."""
    return definition.operation is OperationType.MUTATION


def calls_of(definition: OperationDefinitionNode, fragments: Fragments) -> list[FieldNode]:
    """Return every root field of an operation as it is written, those of fragments too."""
    return list(_written(definition.selection_set, fragments, frozenset()))


def shaping(definition: OperationDefinitionNode, fragments: Fragments) -> frozenset[str]:
    """Return the variables that stand anywhere but in the arguments of a call."""
    given = [each for call in calls_of(definition, fragments) for each in call.arguments or ()]
    inside = {id(node) for each in given for node in nodes_of(each)}
    beyond = [*(definition.directives or ()), definition.selection_set, *fragments.values()]
    used = [node for each in beyond for node in nodes_of(each) if isinstance(node, VariableNode)]
    return frozenset(node.name.value for node in used if id(node) not in inside)


def spells_input(document: DocumentNode, text: str) -> bool:
    """Tell whether a document with a mutation may hold a value of its caller: a text anywhere, a number in a call."""
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    changes = [each for each in operations if is_change(each)]
    if not changes:
        return False
    given = [part for each in changes for call in calls_of(each, fragments) for part in call.arguments or ()]
    defaults = [part for each in changes for part in each.variable_definitions or ()]
    numbers = (node for each in (*given, *defaults) for node in nodes_of(each))
    if any(isinstance(node, IntValueNode | FloatValueNode) for node in numbers):
        return True
    # Without texts a number sign begins a comment.
    return "#" in text or any(isinstance(node, StringValueNode) for node in nodes_of(document))


def _written(selected: SelectionSetNode, fragments: Fragments, inside: frozenset[str]) -> Iterator[FieldNode]:
    for each in selected.selections:
        if isinstance(each, FieldNode):
            yield each
        elif isinstance(each, InlineFragmentNode):
            yield from _written(each.selection_set, fragments, inside)
        elif isinstance(each, FragmentSpreadNode) and each.name.value not in inside and each.name.value in fragments:
            name = each.name.value
            yield from _written(fragments[name].selection_set, fragments, inside | {name})
