"""The graph as the oracle walks it: which fields lead to which rows, and the schema with every answer nullable."""

from functools import cache
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLString,
    build_schema,
)

from tests.properties.house import graph

LINKS = {
    "Record.subject": ("Organization", "subject_id"),
    "Record.provider": ("Unit", "provider_id"),
    "ListEntry.list": ("CreditList", "list_id"),
    "ListEntry.subject": ("Organization", "subject_id"),
    "ListEntry.determiningUnit": ("Unit", "determining_unit_id"),
    "Case.subject": ("Organization", "subject_id"),
    "Case.record": ("Record", "record_id"),
    "Case.entry": ("ListEntry", "entry_id"),
    "Case.provider": ("Unit", "provider_id"),
    "Case.unit": ("Unit", "unit_id"),
    "Tip.subject": ("Organization", "subject_id"),
    "Authorisation.subject": ("Organization", "subject_id"),
    "Authorisation.holder": ("Unit", "holder_unit_id"),
    "Consent.subject": ("Organization", "subject_id"),
    "Consent.holder": ("Unit", "holder_unit_id"),
    "HeldRow.provider": ("Unit", "provider_id"),
    "HeldRow.record": ("Record", "record_id"),
    "Submission.provider": ("Unit", "provider_id"),
    "QueryLogEntry.unit": ("Unit", "unit_id"),
    "AccessEvent.unit": ("Unit", "unit_id"),
    "AggregationEntry.unit": ("Unit", "unit_id"),
    "ProviderQuality.provider": ("Unit", "id"),
}
NULLABLE_ROOTS = ("node", "subject", "list", "case")
BELOW = {"records": "Record", "entries": "ListEntry", "cases": "Case", "accessHistory": "AccessEvent"}
BELOW["archive"] = "ArchivedRecord"


@cache
def nullable_schema() -> GraphQLSchema:
    """Return the schema as printed, with every answered field nullable: what is withheld is null wherever it stands."""
    schema = build_schema(graph().as_str())
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) and not kind.name.startswith("__"):
            for each in kind.fields.values():
                each.type = _nullable(each.type)
    schema.get_type("ID").serialize = GraphQLString.serialize  # type: ignore[union-attr]
    return schema


def _nullable(kind: Any) -> Any:
    if isinstance(kind, GraphQLNonNull):
        return _nullable(kind.of_type)
    return GraphQLList(_nullable(kind.of_type)) if isinstance(kind, GraphQLList) else kind
