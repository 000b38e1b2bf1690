"""The schema: types put together, code-list words filled in, and checks that nothing would be skipped silently."""

from collections.abc import Iterator

import strawberry
from graphql import GraphQLEnumType, GraphQLObjectType, GraphQLScalarType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from schema.authorisations import Authorisation
from schema.catalogue import CatalogueItem
from schema.code_lists import WORDS
from schema.consents import Consent, HeldRow
from schema.credit import Case, CreditList, ListEntry, Organization, Person, Record
from schema.error_code import ErrorCode
from schema.log import QueryLogEntry
from schema.mutation import Mutation
from schema.query import Query, purpose
from schema.scalars import FORMS, SCALARS
from schema.submissions import Submission
from schema.tips import Tip


class SkippedResolver(RuntimeError):
    """A compiled field carries something that would never run: a resolver, permission class or extension."""


def build_schema() -> strawberry.Schema:
    """Return the schema, with every code of a policy table described.

    Raises: SkippedResolver where Strawberry would be expected to run code that the endpoint never runs.
    """
    built = strawberry.Schema(
        Query,
        Mutation,
        types=[
            Organization,
            Person,
            Record,
            CreditList,
            ListEntry,
            CatalogueItem,
            Case,
            Tip,
            Authorisation,
            Consent,
            Submission,
            HeldRow,
            QueryLogEntry,
            ErrorCode,
        ],
        directives=[purpose],
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    check_compiled(built)
    for name, words in WORDS.items():
        kind = core(built).get_type(name)
        assert isinstance(kind, GraphQLEnumType)
        for key, value in kind.values.items():
            value.description = words[key]
    for name, (description, page) in FORMS.items():
        scalar = core(built).get_type(name)
        assert isinstance(scalar, GraphQLScalarType)
        scalar.description, scalar.specified_by_url = description, page
    return built


def core(schema: strawberry.Schema) -> GraphQLSchema:
    """Return graphql-core's form of the schema, for parsing, validation and planning."""
    return schema._schema


def coordinates(schema: strawberry.Schema) -> Iterator[str]:
    """Yield the coordinate of every field of every concrete type."""
    for kind in core(schema).type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            yield from (f"{kind.name}.{name}" for name in kind.fields)


def check_compiled(schema: strawberry.Schema) -> None:
    """Refuse a field that expects to be run: values are written in SQL, nothing else runs."""
    for name, concrete in schema.schema_converter.type_map.items():
        for field in getattr(concrete.definition, "fields", ()):
            resolver = field.base_resolver
            is_signature = resolver is None or hasattr(resolver.wrapped_func, "is_compiled")
            if not is_signature or field.permission_classes or field.extensions:
                raise SkippedResolver(f"{name}.{field.name} would be skipped: it is answered by the compiled statement")
