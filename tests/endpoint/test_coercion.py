"""Variables of plain text are taken as they are, and never otherwise than graphql-core takes them."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution.values import get_variable_values
from hypothesis import given
from hypothesis import strategies as st

from resolvers.coercion import Coercion, VariablesInvalid
from resolvers.limits import QuestionTooLarge
from resolvers.plan import Operation
from tests.golden.asking import graph

ITEMS = 5
RECORD, SUBJECT = "rec_" + "0" * 32, "sub_" + "0" * 32
DECLARED = {
    "one text": "($t: String!)",
    "one text or none": "($t: String)",
    "an id": "($t: ID!)",
    "a text with a default": '($t: String = "else")',
    "a list": "($t: [String!]!)",
    "a list of texts or nothing": "($t: [String])",
    "a list of lists": "($t: [[String!]!]!)",
    "a number": "($t: Int)",
    "an enum": "($t: RecordClass)",
    "a filter": "($t: RecordFilter)",
    "a text and a number": "($t: String!, $n: Int)",
}
VALUES: tuple[Any, ...] = (
    "text",
    "",
    RECORD,
    None,
    1,
    1.0,
    True,
    [],
    ["a"],
    ["a", None],
    ["a", 1],
    [["a"]],
    ["a"] * (ITEMS + 1),
    [RECORD, "a"],
    {"kind": "NEGATIVE"},
    {"documentNumber": "a"},
    {"unknown": 1},
)


def coercion_of(declared: str) -> Coercion:
    return Coercion(operation_of(declared))


def operation_of(declared: str) -> Operation:
    (definition,) = parse(f"query {declared} {{ __typename }}").definitions
    assert isinstance(definition, OperationDefinitionNode)
    return Operation(graph(), definition, {})


def taken(declared: str, variables: dict[str, Any]) -> Any:
    """Return what the server takes, or the refusal's name."""
    try:
        return dict(coercion_of(declared).coerce(variables, items=ITEMS).values)
    except (VariablesInvalid, QuestionTooLarge) as refusal:
        return type(refusal).__name__


def expected(declared: str, variables: dict[str, Any]) -> Any:
    """Return what graphql-core takes."""
    definitions = operation_of(declared).definition.variable_definitions or ()
    values = get_variable_values(graph(), definitions, variables)
    if isinstance(values, list):
        return "VariablesInvalid"
    return "QuestionTooLarge" if any(_is_long(each) for each in values.coerced.values()) else values.coerced


def _is_long(value: Any) -> bool:
    return isinstance(value, list) and (len(value) > ITEMS or any(map(_is_long, value)))


@pytest.mark.parametrize("declared", DECLARED.values(), ids=DECLARED)
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_variable_is_taken_as_graphql_core_takes_it(declared: str, value: Any) -> None:
    assert taken(declared, {"t": value}) == expected(declared, {"t": value})


@pytest.mark.parametrize("declared", DECLARED.values(), ids=DECLARED)
def test_a_variable_that_is_not_given_is_too(declared: str) -> None:
    assert taken(declared, {}) == expected(declared, {})
    assert taken(declared, {"other": "text"}) == expected(declared, {"other": "text"})


@given(value=st.recursive(st.none() | st.booleans() | st.text(max_size=40), lambda below: st.lists(below, max_size=4)))
def test_so_is_any_value(value: Any) -> None:
    for declared in DECLARED.values():
        assert taken(declared, {"t": value}) == expected(declared, {"t": value})


@pytest.mark.parametrize(
    ("declared", "one", "other", "is_alike"),
    [
        pytest.param("($t: String!)", "阿拉善", "贺兰", True, id="two texts"),
        pytest.param("($t: ID!)", RECORD, RECORD[:-1] + "1", True, id="two records"),
        pytest.param("($t: ID!)", RECORD, SUBJECT, False, id="a record and a subject"),
        pytest.param("($t: ID!)", RECORD, "text", False, id="a record and no id at all"),
        pytest.param("($t: [String!]!)", ["a", "b"], ["c", "d"], True, id="two lists of one length"),
        pytest.param("($t: [String!]!)", ["a"], ["a", "b"], False, id="two lists of two lengths"),
        pytest.param("($t: [String!]!)", ["a", RECORD], ["a", "b"], False, id="an id among texts"),
        pytest.param("($t: String)", "a", None, False, id="a text and nothing"),
    ],
)
def test_values_share_a_statement_where_they_may(declared: str, one: Any, other: Any, is_alike: bool) -> None:
    coercion = coercion_of(declared)
    shapes = [coercion.coerce({"t": value}, items=ITEMS).shape for value in (one, other)]
    assert (shapes[0] == shapes[1]) is is_alike
