"""The schema: told in both languages, printed as it is, and with nothing that would run."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    is_specified_directive,
    is_specified_scalar_type,
)
from strawberry.extensions import FieldExtension
from strawberry.permission import BasePermission

from policies.fields import load_fields
from schema.build import SkippedResolver, check_compiled, coordinates
from tests.house.golden import REGENERATE, agrees
from tests.house.tree import ROOT
from tests.house.whole_schema import BUILT, GRAPH

WAITING = ("_TEXT", "_GOVERNANCE", "LISTED_NUMBER", "RELATED_PERSON", "_REPORTER")
# Scalars of Strawberry's, known to every client.
KNOWN_SCALARS = {"Date", "DateTime", "UUID", "Decimal", "Time"}


def is_told(description: str | None) -> bool:
    """Tell whether a description has English words and a Chinese term."""
    text = description or ""
    return any("一" <= sign <= "鿿" for sign in text) and any(sign.isascii() and sign.isalpha() for sign in text)


def told() -> Iterator[tuple[str, str | None]]:
    """Yield the name and description of every part of the schema that is ours."""
    for kind in GRAPH.type_map.values():
        if not kind.name.startswith("__") and not is_specified_scalar_type(kind) and kind.name not in KNOWN_SCALARS:
            yield kind.name, kind.description
            yield from _parts(kind)
    for directive in GRAPH.directives:
        if not is_specified_directive(directive):
            yield f"@{directive.name}", directive.description
            yield from ((f"@{directive.name}({name})", each.description) for name, each in directive.args.items())


def _parts(kind: GraphQLNamedType) -> Iterator[tuple[str, str | None]]:
    if isinstance(kind, GraphQLEnumType):
        yield from ((f"{kind.name}.{name}", value.description) for name, value in kind.values.items())
    if isinstance(kind, GraphQLInputObjectType):
        yield from ((f"{kind.name}.{name}", value.description) for name, value in kind.fields.items())
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for name, field in kind.fields.items():
            yield f"{kind.name}.{name}", field.description
            yield from ((f"{kind.name}.{name}({key})", each.description) for key, each in field.args.items())


def test_every_part_of_the_schema_is_told_in_english_with_its_chinese_term() -> None:
    assert [name for name, description in told() if not is_told(description)] == []


@pytest.mark.parametrize(
    ("description", "verdict"),
    [
        pytest.param("title of the decision (决定文书名称)", True, id="both"),
        pytest.param("title of the decision", False, id="English only"),
        pytest.param("决定文书名称", False, id="Chinese only"),
        pytest.param(None, False, id="nothing"),
    ],
)
def test_a_description_in_one_language_is_seen(description: str | None, verdict: bool) -> None:
    assert is_told(description) is verdict


def test_the_printed_schema_is_the_one_that_is_served() -> None:
    assert agrees(ROOT / "schema.graphql", BUILT.as_str() + "\n"), f"review the diff after {REGENERATE}=1"


class Refusing(BasePermission):
    """A permission that would never be asked."""

    message = "no"

    def has_permission(self, source: Any, info: Any, **kwargs: Any) -> bool:
        return False


class Watching(FieldExtension):
    """An extension that would never be called."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: strawberry.Info, **kwargs: Any) -> Any:
        return next_(source, info, **kwargs)


def answer() -> str:
    """Stand for a resolver that would never run."""
    return "never"


SKIPPED = [
    pytest.param(strawberry.field(resolver=answer, description="x"), id="a resolver"),
    pytest.param(strawberry.field(description="x", permission_classes=[Refusing]), id="a permission class"),
    pytest.param(strawberry.field(description="x", extensions=[Watching()]), id="a field extension"),
]


def on_query(field: Any) -> type:
    return strawberry.type(type("Query", (), {"__annotations__": {"title": str}, "title": field}))


def on_interface(field: Any) -> type:
    owner = strawberry.interface(type("Titled", (), {"__annotations__": {"title": str}, "title": field}))
    plain = strawberry.field(description="x")
    return strawberry.type(type("Query", (), {"__annotations__": {"one": owner}, "one": plain}))


@pytest.mark.parametrize("place", [on_query, on_interface])
@pytest.mark.parametrize("field", SKIPPED)
def test_what_would_be_skipped_silently_stops_the_start(field: Any, place: Callable[[Any], type]) -> None:
    with pytest.raises(
        SkippedResolver, match=r"^\w+\.title would be skipped: it is answered by the compiled statement$"
    ):
        check_compiled(strawberry.Schema(place(field)))


def test_a_field_without_anything_to_run_is_sound() -> None:
    check_compiled(strawberry.Schema(on_query(strawberry.field(description="x"))))
    check_compiled(BUILT)


def test_a_cell_that_may_be_withheld_is_nullable() -> None:
    # Text, governance, related persons and numbers wait for more than their row does; withheld is null.
    fields = load_fields().fields
    waiting = [name for name in coordinates(BUILT) if fields[name].endswith(WAITING)]
    assert waiting
    for coordinate in waiting:
        type_name, name = coordinate.split(".")
        kind = GRAPH.type_map[type_name]
        assert isinstance(kind, GraphQLObjectType)
        assert not isinstance(kind.fields[name].type, GraphQLNonNull), coordinate


def test_optional_arguments_have_no_default_that_would_be_bound() -> None:
    """An absent key and a null are shapes of their own: a default would make the two alike."""
    given: list[tuple[str, GraphQLArgument]] = [
        (f"{kind.name}.{name}({key})", argument)
        for kind in GRAPH.type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__")
        for name, field in kind.fields.items()
        for key, argument in field.args.items()
    ]
    assert given
    assert [name for name, each in given if repr(each.default_value) != "Undefined"] == []
