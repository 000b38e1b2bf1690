"""Asks as the public for everything the schema has: every field, every page, every list, every node.

Selections are made from the schema itself, so a new field is crawled without a word here. A type is not entered again
below itself, and rows not deeper below rows than a question may go.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    is_composite_type,
    is_required_argument,
)

from tests.golden.asking import Asking, Body, graph

PAGE = 20
SMALL = 2  # of a connection below a row
DEEPEST = 2  # rows, and rows below them
WRAPPERS = ("Connection", "Edge", "Result", "Viewer", "PageInfo", "RecordFlags", "Annotation", "FacetCell")

Above = tuple[str, ...]


@dataclass
class Selecting:
    """Writes selections; `through` (nodes or edges) leads to the rows of a connection, `reached` is what it wrote."""

    through: str = "nodes"
    deepest: int = DEEPEST
    reached: set[str] = field(default_factory=set)

    def root(self, name: str) -> str:
        """Return a selection of everything below a root field."""
        query = graph().query_type
        assert query is not None
        self.reached.add(f"Query.{name}")
        return self.below(get_named_type(query.fields[name].type), ())

    def below(self, kind: GraphQLNamedType, above: Above) -> str:
        """Return a selection of everything below a type that is reached through the types `above`."""
        if isinstance(kind, GraphQLInterfaceType):
            each = [one for one in graph().get_possible_types(kind) if one.name not in above]
            return "__typename " + " ".join(f"... on {one.name} {{ {self.below(one, above)} }}" for one in each)
        assert isinstance(kind, GraphQLObjectType)
        fields = [
            text for name, each in kind.fields.items() for text in self._field(kind, name, each, (*above, kind.name))
        ]
        return " ".join(["__typename", *fields])

    def _field(self, kind: GraphQLObjectType, name: str, each: GraphQLField, above: Above) -> Iterator[str]:
        named = get_named_type(each.type)
        if is_composite_type(named) and not self._is_entered(name, named, above):
            return
        self.reached.add(f"{kind.name}.{name}")
        if not is_composite_type(named):
            yield name
            return
        inner = self.below(named, above)
        for number, arguments in enumerate(_arguments(each)):
            yield f"{name}{number}: {name}{arguments} {{ {inner} }}" if number else f"{name}{arguments} {{ {inner} }}"

    def _is_entered(self, name: str, named: GraphQLNamedType, above: Above) -> bool:
        if name in ("nodes", "edges"):
            return name == self.through
        if above[-1].endswith("Edge") or named.name.endswith(WRAPPERS[1:]):
            return True  # no rows of their own
        node = named.name.removesuffix("Connection")
        rows = [each for each in above if not each.endswith(WRAPPERS)]
        is_again = node in rows or (node == "Subject" and {"Organization", "Person"} & set(rows))
        return not is_again and len(rows) < self.deepest


def _arguments(each: GraphQLField) -> list[str]:
    """Return the arguments to ask a field with: each value where an enum is required, a small page of a connection."""
    needed = [name for name, argument in each.args.items() if is_required_argument(argument)]
    if needed:
        (name,) = needed
        values = get_named_type(each.args[name].type)
        assert isinstance(values, GraphQLEnumType)
        return [f"({name}: {value})" for value in values.values]
    return [f"(first: {SMALL})" if "first" in each.args else ""]


@dataclass(frozen=True)
class Paged:
    """A connection to page through: its name, what is selected of it, and the key of the list around it, if any."""

    name: str
    inner: str
    key: str | None = None
    more: str = ""  # arguments that it can not be asked without
    size: int = PAGE

    @property
    def text(self) -> str:
        given = f"{self.more} first: {self.size}, after: $after"
        page = f"{self.name}({given}) {{ {self.inner} next: pageInfo {{ hasNextPage endCursor }} }}"
        if self.key is None:
            return f"query ($after: String) {{ {page} }}"
        return f"query ($after: String, $key: String!) {{ list(key: $key) {{ {page} }} }}"


async def pages(ask: Asking, paged: Paged) -> AsyncIterator[Body]:
    """Yield every page of a connection."""
    key: dict[str, Any] = {"key": paged.key} if paged.key else {}
    after: str | None = None
    while True:
        body = await ask(paged.text, after=after, **key)
        assert "errors" not in body, body["errors"]
        yield body
        (found,) = body["data"].values()
        window = (found[paged.name] if paged.key else found)["next"]
        if not window["hasNextPage"]:
            return
        after = window["endCursor"]


def ids(value: Any) -> Iterator[str]:
    """Yield every id of an answer."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from ids(each)
    elif isinstance(value, list):
        for each in value:
            yield from ids(each)
    elif isinstance(value, str) and len(value) == 36 and value[3] == "_":
        yield value


def coordinates() -> set[str]:
    """Return the coordinate of every field of the schema."""
    return {
        f"{kind.name}.{name}"
        for kind in graph().type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__")
        for name in kind.fields
    }
