"""Every field, argument, input field and value of an input enum of the schema is asked in some golden question."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLObjectType,
    get_named_type,
)

from tests.golden.asking import graph
from tests.golden.folders import Case, cases
from tests.golden.plan_text import planned

# What no golden question asks, by name or by the type whose values they are, and why.
EXCEPT: Mapping[str, str] = {
    "ErrorCode": "one code filters the log as any other does; how each is given stands under test with the errors",
}

ALL = tuple(cases())


def promised() -> frozenset[str]:
    """Return the names of all that may be asked for: `Type.field`, `Type.field(argument)`, `Input.field`, `Enum.VALUE`.

    Fields are those of concrete types: an interface is answered by one of them.
    """
    found: set[str] = set()
    inputs: list[GraphQLInputType] = []
    for kind in graph().type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, field in kind.fields.items():
                found |= {f"{kind.name}.{name}", *(f"{kind.name}.{name}({each})" for each in field.args)}
                inputs += [argument.type for argument in field.args.values()]
    directive = _purpose()
    found |= {f"@purpose({each})" for each in directive}
    inputs += [argument.type for argument in directive.values()]
    for named in {get_named_type(each) for each in inputs}:
        found |= set(_below(named))
    return frozenset(found)


def _below(kind: Any) -> Iterator[str]:
    """Yield the names of an input type's fields and of an enum's values, and of all below."""
    if isinstance(kind, GraphQLEnumType):
        yield from (f"{kind.name}.{value}" for value in kind.values)
    if isinstance(kind, GraphQLInputObjectType):
        for name, field in kind.fields.items():
            yield f"{kind.name}.{name}"
            yield from _below(get_named_type(field.type))


@cache
def asked(questions: tuple[Case, ...] = ALL) -> frozenset[str]:
    """Return the names of all that golden questions ask for, as their plans hold it."""
    found: set[str] = set()
    for case in questions:
        plan, _ = planned(case.question, case.variables)
        for field in plan.walk():
            kind, _, name = field.coordinate.partition(".")
            if name.startswith("__"):
                continue
            found.add(field.coordinate)
            arguments = graph().get_type(kind).fields[name].args  # type: ignore[union-attr]
            found |= set(_given(field.coordinate, arguments, field.arguments))
        if plan.purpose is not None:
            given = {"code": plan.purpose.code, "matter": plan.purpose.matter, "basis": plan.purpose.basis}
            found |= set(_given("@purpose", _purpose(), {name: value for name, value in given.items() if value}))
    return frozenset(found)


def _purpose() -> Mapping[str, GraphQLArgument]:
    directive = graph().get_directive("purpose")
    assert directive is not None
    return directive.args


def _given(owner: str, arguments: Mapping[str, GraphQLArgument], given: Mapping[str, Any]) -> Iterator[str]:
    for name, value in given.items():
        yield f"{owner}({name})"
        yield from _values(arguments[name], value)


def _values(place: GraphQLArgument | GraphQLInputField, value: Any) -> Iterator[str]:
    """Yield the names of the input fields and enum values that a value holds."""
    kind: Any = get_named_type(place.type)
    for each in value if isinstance(value, list) else [value]:
        if isinstance(kind, GraphQLEnumType) and each is not None:
            yield f"{kind.name}.{each}"
        if isinstance(kind, GraphQLInputObjectType):
            for name, inner in each.items():
                yield f"{kind.name}.{name}"
                yield from _values(kind.fields[name], inner)


def _is_excepted(name: str) -> bool:
    return name in EXCEPT or name.partition(".")[0] in EXCEPT


def test_every_field_argument_input_and_enum_is_asked_in_some_golden_question() -> None:
    assert sorted(name for name in promised() - asked() if not _is_excepted(name)) == []


def test_an_exception_names_what_exists_and_is_not_asked_in_full() -> None:
    for name in EXCEPT:
        meant = {each for each in promised() if name in (each, each.partition(".")[0])}
        assert meant - asked(), f"`{name}` needs no exception"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Person.maskedIdNumber", id="a field of one concrete type"),
        pytest.param("Organization.name", id="a field that questions name on the interface"),
        pytest.param("Query.subject(code)", id="an argument"),
        pytest.param("RecordFilter.titleContains", id="a field of an input given in variables"),
        pytest.param("RecordClass.NEGATIVE", id="a value of an enum"),
        pytest.param("@purpose(matter)", id="an argument of the directive"),
    ],
)
def test_what_is_asked_is_seen(name: str) -> None:
    assert name in asked()
    assert name in promised()


def test_what_is_not_asked_is_missed() -> None:
    missing = promised() - asked(ALL[:1])
    assert {"Record.title", "Query.subject(code)", "RecordFilter.kind", "RecordClass.NEGATIVE"} <= missing
    assert "Viewer.role" not in missing
