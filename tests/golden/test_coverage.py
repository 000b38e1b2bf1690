"""Every field, argument, input field and value of an input enum that a question can hold is asked in a golden one.

A change is no golden question: each folder asks the same store, which nothing may have changed. What changes alone take
is made in the rooms of those who make it, and stands under a rule of its own here.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
)

from tests.golden.asking import graph
from tests.golden.folders import Case, cases
from tests.golden.plan_text import planned

# What no golden question asks, by name or by the type whose values they are, and why.
EXCEPT: Mapping[str, str] = {
    "ErrorCode": "one code filters the log as any other does; how each is given stands under test with the errors",
}

ALL = tuple(cases())
TESTS = Path(__file__).parent.parent
CHANGING = ("bans", "catalogue", "consent", "intake", "life", "quality", "writing")  # rooms that hold what changes do


def promised() -> frozenset[str]:
    """Return the names of what a question can hold: `Type.field`, `Type.field(argument)`, `Input.field`, `Enum.VALUE`.

    Fields are those of concrete types: an interface is answered by one of them.
    """
    directive = _purpose()
    names = {f"@purpose({each})" for each in directive}
    given = [argument.type for argument in directive.values()]
    return frozenset(names | {name for each in given for name in _below(get_named_type(each))} | _held("Query"))


def of_changes() -> frozenset[str]:
    """Return the names of all that a change can hold and no question can."""
    return frozenset(_held("Mutation") - promised())


@cache
def _held(root: str) -> set[str]:
    """Return the names of all that an operation which begins at this type can hold."""
    found: set[str] = set()
    kinds, seen = [graph().type_map[root]], {root}
    while kinds:
        kind = kinds.pop()
        ahead: list[Any] = list(graph().get_possible_types(kind)) if is_abstract_type(kind) else []
        if isinstance(kind, GraphQLObjectType):
            for name, field in kind.fields.items():
                found |= {f"{kind.name}.{name}", *(f"{kind.name}.{name}({each})" for each in field.args)}
                for argument in field.args.values():
                    found |= set(_below(get_named_type(argument.type)))
                ahead.append(get_named_type(field.type))
        kinds += [each for each in ahead if each.name not in seen]
        seen |= {each.name for each in ahead}
    return found


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


def test_what_no_question_can_hold_a_change_can() -> None:
    """So no type of the schema stands outside both rules."""
    kinds = [each for each in graph().type_map.values() if not each.name.startswith("__")]
    fields = {f"{each.name}.{name}" for each in kinds if isinstance(each, GraphQLObjectType) for name in each.fields}
    inputs = {name for each in kinds if isinstance(each, GraphQLInputObjectType) for name in _below(each)}
    assert sorted((fields | inputs) - promised() - of_changes()) == []


def test_every_field_and_input_of_a_change_is_named_in_a_test_of_a_change() -> None:
    """What it does is held there; here, only that nothing a change takes was forgotten."""
    made = "\n".join(path.read_text() for room in CHANGING for path in sorted((TESTS / room).glob("*.py")))
    values = {f"{each.name}.{name}" for each in _enums() for name in each.values}
    names = {re.split(r"[.(]", each.rstrip(")"))[-1] for each in of_changes() - values}
    assert sorted(name for name in names if not re.search(rf"\b{name}\b", made)) == []


def _enums() -> list[GraphQLEnumType]:
    return [each for each in graph().type_map.values() if isinstance(each, GraphQLEnumType)]


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


def test_a_change_is_no_question() -> None:
    assert {"Mutation.revokeRecord(id)", "SubmissionInput.records", "RevocationReason.ERROR"} <= of_changes()
    assert not {"Mutation.revokeRecord", "SubmissionInput.records"} & promised()
