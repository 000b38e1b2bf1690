"""Relay's server specification: anything with an id can be asked for again, and every list of pages has one form."""

from typing import Any

import pytest
from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

from schema.build import build_schema, core
from tests.endpoint.desk import Desk, data, refusal

SCHEMA: GraphQLSchema = core(build_schema())
OBJECTS = [kind for kind in SCHEMA.type_map.values() if isinstance(kind, GraphQLObjectType)]
CONNECTIONS = [kind for kind in OBJECTS if kind.name.endswith("Connection")]
PAGED = [
    (f"{kind.name}.{name}", field)
    for kind in SCHEMA.type_map.values()
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
    for name, field in kind.fields.items()
    if get_named_type(field.type) in CONNECTIONS
]
PAGE_INFO = {"hasNextPage": "Boolean!", "hasPreviousPage": "Boolean!", "startCursor": "String", "endCursor": "String"}


def test_node_has_an_id_and_the_root_finds_it() -> None:
    node = SCHEMA.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    assert {name: str(field.type) for name, field in node.fields.items()} == {"id": "ID!"}
    assert SCHEMA.query_type is not None
    root = SCHEMA.query_type.fields["node"]
    assert (str(root.type), {name: str(each.type) for name, each in root.args.items()}) == ("Node", {"id": "ID!"})


def test_whatever_has_an_id_is_a_node() -> None:
    """A unit is no node: it is read as a part of what it submitted or decided, never asked for by its id."""
    with_id = {kind.name for kind in OBJECTS if "id" in kind.fields} - {"Unit"}
    assert with_id == {kind.name for kind in SCHEMA.get_possible_types(SCHEMA.type_map["Node"])}  # type: ignore[arg-type]


def test_page_info_is_that_of_relay() -> None:
    kind = SCHEMA.type_map["PageInfo"]
    assert isinstance(kind, GraphQLObjectType)
    assert {name: str(field.type) for name, field in kind.fields.items()} == PAGE_INFO


@pytest.mark.parametrize("kind", CONNECTIONS, ids=lambda kind: kind.name)
def test_a_connection_has_edges_and_page_info(kind: GraphQLObjectType) -> None:
    assert str(kind.fields["pageInfo"].type) == "PageInfo!"
    edges = kind.fields["edges"].type
    assert isinstance(edges, GraphQLNonNull)
    assert isinstance(edges.of_type, GraphQLList)
    edge = get_named_type(edges)
    assert isinstance(edge, GraphQLObjectType)
    assert edge.name.endswith("Edge")
    assert str(edge.fields["cursor"].type) == "String!"
    node = edge.fields["node"].type
    assert not isinstance(getattr(node, "of_type", node), GraphQLList)


@pytest.mark.parametrize(("name", "field"), PAGED, ids=[name for name, _ in PAGED])
def test_a_field_of_pages_goes_forward_and_backward(name: str, field: GraphQLField) -> None:
    arguments = {key: str(each.type) for key, each in field.args.items()}
    wanted = {"first": "Int", "after": "String", "last": "Int", "before": "String"}
    assert {key: arguments.get(key) for key in wanted} == wanted, name


EVERYTHING = """{
  records(first: 2) { nodes { __typename id subject { __typename id } } }
  subjects(first: 2) { nodes { __typename id } }
  lists { __typename id entries(first: 2) { nodes { __typename id } } }
  catalogue(first: 2) { nodes { __typename id } }
}"""


async def test_an_id_finds_the_same_object_again(desk: Desk) -> None:
    found = dict(_nodes(data(await desk.ask(EVERYTHING))))
    assert {"Record", "Organization", "CreditList", "ListEntry", "CatalogueItem"} <= set(found.values())
    for key, kind in found.items():
        again = data(await desk.ask("query($id: ID!) { node(id: $id) { __typename id } }", {"id": key}))
        assert again == {"node": {"__typename": kind, "id": key}}


def _nodes(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, list):
        return [pair for each in value for pair in _nodes(each)]
    if not isinstance(value, dict):
        return []
    own = [(value["id"], value["__typename"])] if "id" in value else []
    return own + [pair for each in value.values() for pair in _nodes(each)]


async def test_an_empty_connection_has_no_cursors_and_no_further_page(desk: Desk) -> None:
    page = "edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount"
    found = data(await desk.ask(f'{{ records(filter: {{decidedFrom: "9999-01-01"}}) {{ {page} }} }}'))["records"]
    nothing = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert found == {"edges": [], "nodes": [], "pageInfo": nothing, "totalCount": 0}


@pytest.mark.parametrize("arguments", ["first: 0", "first: -1", "last: 0", "last: -1"])
async def test_a_page_of_nothing_is_refused_and_the_count_alone_is_asked_without_one(
    arguments: str, desk: Desk
) -> None:
    """Relay asks for an error below zero; zero is refused too: who wants the count alone asks for nothing else."""
    assert refusal(await desk.ask(f"{{ records({arguments}) {{ nodes {{ id }} }} }}")) == (400, "INPUT_INVALID")
    assert data(await desk.ask("{ records { totalCount } }"))["records"]["totalCount"] > 0
