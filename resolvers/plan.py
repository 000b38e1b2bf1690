"""Question → plan: GraphQL's own field collection and argument coercion, flattened into plain data.

`@skip`, `@include`, fragments and aliases end here. A plan is a tree of `Field`s keyed by response key; below an
interface it holds one field set for each concrete type. Leaves of argument values that may be bound are `Scalar`s
that remember where in the variables they came from, so that one compiled statement serves every question of the
same shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)
from graphql.execution.collect_fields import FieldDetailsList, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues, get_argument_values, get_directive_values

from resolvers.wire_id import PREFIXES, prefix_of

Path = tuple[str, ...]
MADE = "\n"  # among the variables: the id of what a change made or changed; no document can name a variable so


@dataclass(frozen=True)
class Scalar:
    """A bindable argument value; `source` is its path in the coerced variables, `()` for a literal."""

    value: Any
    source: tuple[str | int, ...] = ()

    def value_in(self, variables: Mapping[str, Any]) -> Any:
        """Return the value that this question gives: the literal, or what its coerced variables hold."""
        found: Any = variables if self.source else self.value
        for step in self.source:
            found = found[step]
        return found


@dataclass(frozen=True)
class Field:
    """One selected field: where its value goes, what it is, and what was asked of it.

    `children` is keyed by concrete type name and empty for a leaf.
    """

    key: str
    coordinate: str
    type_name: str
    path: Path
    arguments: Mapping[str, Any]
    children: Mapping[str, tuple["Field", ...]]

    @property
    def name(self) -> str:
        """Return the field's own name, the last part of its coordinate."""
        return self.coordinate.rpartition(".")[2]

    @property
    def is_typename(self) -> bool:
        return self.name == "__typename"

    def walk(self) -> "list[Field]":
        """Return this field and all below it, each concrete type in turn."""
        found = [self]
        for fields in self.children.values():
            for child in fields:
                found += child.walk()
        return found


@dataclass(frozen=True)
class Purpose:
    """The stated purpose of a question (`@purpose`); `matter` is the caller's business number."""

    code: str
    matter: Scalar
    basis: Scalar | None


@dataclass(frozen=True)
class ReadPlan:
    """All that a question asks: its root fields in response order and its purpose.

    `meta` holds the syntax of `__schema`, `__type` and `__typename` at the root, which graphql-core answers.
    """

    root: tuple[Field, ...]
    purpose: Purpose | None
    meta: tuple[FieldNode, ...] = ()

    @property
    def stored(self) -> tuple[Field, ...]:
        """Return the root fields that the store answers."""
        return tuple(field for field in self.root if not field.coordinate.startswith("Query.__"))

    def walk(self) -> list[Field]:
        return [field for top in self.stored for field in top.walk()]


@dataclass(frozen=True)
class Call:
    """One root field of a mutation, and the plan of what answers it: one row, by the id at `MADE` of the variables.

    Its arguments are no part of the plan: a thousand records of one caller do not shape what another is answered with.
    """

    node: FieldNode
    plan: ReadPlan

    @property
    def field(self) -> Field:
        return self.plan.root[0]


@dataclass(frozen=True)
class Operation:
    """One operation of a validated document, with the fragments it may use."""

    schema: GraphQLSchema
    definition: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]


def make_plan(operation: Operation, variables: VariableValues) -> ReadPlan:
    """Return the plan of a validated query whose variables are coerced.

    Raises: GraphQLError where an argument can not be coerced.
    """
    planner = _Planner(operation, VariableValues(variables.sources, _sourced(variables.coerced, ())))
    root, meta = planner.root()
    return ReadPlan(root, planner.purpose(), meta)


def make_calls(operation: Operation, variables: VariableValues) -> tuple[Call, ...]:
    """Return the calls of a validated mutation in response order; no variable of their arguments is looked at.

    Raises: GraphQLError where another argument can not be coerced.
    """
    return _Planner(operation, VariableValues(variables.sources, _sourced(variables.coerced, ()))).calls()


def _bindable(value: Any) -> bool:
    """Tell whether a value is bound as a parameter; enums, integers, booleans and null shape the statement."""
    return isinstance(value, str | date | datetime) and not isinstance(value, Enum)


def shape(value: Any) -> Any:
    """Return what of coerced variables shapes the statement, hashable: all but the text of bound values."""
    if isinstance(value, dict):
        return tuple((key, shape(item)) for key, item in value.items())
    if isinstance(value, list):
        return ("list", *(shape(item) for item in value))
    if isinstance(value, str) and not isinstance(value, Enum):
        return ("text", prefix_of(value))
    return "value" if _bindable(value) else value


def resolved(value: Any, variables: Mapping[str, Any]) -> Any:
    """Return argument values with every scalar as it stands in these variables."""
    if isinstance(value, Scalar):
        return Scalar(value.value_in(variables))
    if isinstance(value, Mapping):
        return {key: resolved(item, variables) for key, item in value.items()}
    return [resolved(item, variables) for item in value] if isinstance(value, list) else value


def longest(value: Any) -> int:
    """Return the length of the longest list in coerced variables."""
    if isinstance(value, dict):
        return max((longest(item) for item in value.values()), default=0)
    return max(len(value), *(longest(item) for item in value), 0) if isinstance(value, list) else 0


def _sourced(value: Any, source: tuple[str | int, ...]) -> Any:
    """Return `value` with every bindable leaf wrapped in a `Scalar` that knows its place.

    Only an id is taken along: a plan outlives its question, and must not remember whom it was about.
    """
    if isinstance(value, dict):
        return {key: _sourced(item, (*source, key)) for key, item in value.items()}
    if isinstance(value, list):
        return [_sourced(item, (*source, index)) for index, item in enumerate(value)]
    if not _bindable(value):
        return value
    return Scalar(value if isinstance(value, str) and prefix_of(value) else "", source)


def _settled(value: Any) -> Any:
    """Return `value` with literals wrapped too and enum members as their names."""
    if isinstance(value, dict):
        return {key: _settled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_settled(item) for item in value]
    if isinstance(value, Enum):
        return value.name
    return Scalar(value) if _bindable(value) else value


class _Planner:
    """Walks one operation with its variables."""

    def __init__(self, operation: Operation, variables: VariableValues) -> None:
        self._schema = operation.schema
        self._definition = operation.definition
        self._fragments = {name: FragmentDetails(node, None) for name, node in operation.fragments.items()}
        self._variables = variables

    def root(self) -> tuple[tuple[Field, ...], tuple[FieldNode, ...]]:
        query = self._schema.query_type
        assert query is not None  # the schema is built with one
        collected = collect_fields(self._schema, self._fragments, self._variables, query, self._definition, True)
        grouped = collected.grouped_field_set
        nodes = [each.node for details in grouped.values() for each in details]
        meta = tuple(node for node in nodes if node.name.value.startswith("__"))
        return self._fields(query, grouped, ()), meta

    def calls(self) -> tuple[Call, ...]:
        mutation = self._schema.mutation_type
        assert mutation is not None  # the schema is built with one
        collected = collect_fields(self._schema, self._fragments, self._variables, mutation, self._definition, True)
        purpose = self.purpose()
        by_id = {"id": Scalar("", (MADE,))}
        return tuple(
            Call(details[0].node, ReadPlan((self._selected(mutation, details, (key,), by_id),), purpose))
            for key, details in collected.grouped_field_set.items()
        )

    def purpose(self) -> Purpose | None:
        directive = self._schema.get_directive("purpose")
        assert directive is not None  # the schema is built with it
        values = get_directive_values(directive, self._definition, self._variables, hide_suggestions=True)
        if values is None:
            return None
        stated = _settled(values)
        return Purpose(stated["code"], stated["matter"], stated.get("basis"))

    def _fields(
        self, parent: GraphQLObjectType, grouped: Mapping[str, FieldDetailsList], path: Path
    ) -> tuple[Field, ...]:
        return tuple(self._field(parent, details, (*path, key)) for key, details in grouped.items())

    def _field(self, parent: GraphQLObjectType, details: FieldDetailsList, path: Path) -> Field:
        node = details[0].node
        definition = self._schema.get_field(parent, node.name.value)
        assert definition is not None  # the document is validated
        settled = _settled(get_argument_values(definition, node, self._variables, None, True))
        return self._selected(parent, details, path, settled)

    def _selected(
        self, parent: GraphQLObjectType, details: FieldDetailsList, path: Path, arguments: Mapping[str, Any]
    ) -> Field:
        """Return the field at `path` with all below it."""
        name = details[0].node.name.value
        coordinate = f"{parent.name}.{name}"
        definition = self._schema.get_field(parent, name)
        assert definition is not None  # the document is validated
        named = get_named_type(definition.type)
        children: dict[str, tuple[Field, ...]] = {}
        if is_composite_type(named) and not name.startswith("__"):
            concrete = self._schema.get_possible_types(named) if is_abstract_type(named) else (named,)
            children = {each.name: self._below(each, details, path) for each in concrete}
        if coordinate == "Query.node":  # the id says which table, so the shape of the question does
            prefix = prefix_of(arguments["id"].value)
            children = {name: below for name, below in children.items() if PREFIXES.get(name) == prefix}
        return Field(path[-1], coordinate, named.name, path, arguments, children)

    def _below(self, concrete: Any, details: FieldDetailsList, path: Path) -> tuple[Field, ...]:
        collected = collect_subfields(
            self._schema, self._fragments, self._variables, self._definition, concrete, details, True
        )
        return self._fields(concrete, collected.grouped_field_set, path)
