"""The whole schema as questions: the ways from the root to every type, and a mutation for each change."""

from collections.abc import Iterable

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
)

from schema.build import build_schema, coordinates, core

BUILT = build_schema()
GRAPH = core(BUILT)

ARGUMENTS = {
    "Query.node": '(id: "rec_00000000000000000000000000000000")',
    "Query.subject": '(id: "sub_00000000000000000000000000000000")',
    "Query.subjectsByCodes": '(codes: ["91350100M000100Y43"])',
    "Query.list": '(key: "severe")',
    "Query.case": '(id: "cas_00000000000000000000000000000000")',
    "Query.statistics": "(by: LIST)",
    "Query.providerQuality": '(from: "2026-01-01", until: "2026-11-20")',
    "RecordConnection.facets": "(by: CATEGORY)",
}
# The ways from the root to each type; `...` is the field list of the type.
WAYS = {
    "Query": "...",
    "Viewer": "viewer { ... }",
    "ViewerGrant": "viewer { grants { ... } }",
    "ViewerClass": "viewer { classes { ... } }",
    "ServiceStatement": "serviceSpecification { ... }",
    "SubjectResult": 'subjectsByCodes(codes: ["91350100M000100Y43"]) { ... }',
    "Organization": "subjects { nodes { ... on Organization { ... } } }",
    "Person": 'node(id: "sub_00000000000000000000000000000000") { ... on Person { ... } }',
    "Record": "records { nodes { ... } }",
    "RecordFlags": "records { nodes { flags { ... } } }",
    "Annotation": "records { nodes { annotations { ... } } }",
    "RecordVersion": "records { nodes { versions { ... } } }",
    "Unit": "records { nodes { provider { ... } } }",
    "RecordConnection": "records { ... }",
    "RecordEdge": "records { edges { ... } }",
    "PageInfo": "records { pageInfo { ... } }",
    "FacetCell": "records { facets(by: REGION) { ... } }",
    "CreditList": "lists { ... }",
    "ListEntry": "lists { entries { nodes { ... } } }",
    "ListEntryConnection": "lists { entries { ... } }",
    "ListEntryEdge": "lists { entries { edges { ... } } }",
    "RelatedPerson": "lists { entries { nodes { relatedPersons { ... } } } }",
    "SubjectConnection": "subjects { ... }",
    "SubjectEdge": "subjects { edges { ... } }",
    "CatalogueItemConnection": "catalogue { ... }",
    "CatalogueItemEdge": "catalogue { edges { ... } }",
    "CatalogueItem": "catalogue { nodes { ... } }",
    "CatalogueComment": "catalogue { nodes { comments { ... } } }",
    "Case": "cases { nodes { ... } }",
    "CaseConnection": "cases { ... }",
    "CaseEdge": "cases { edges { ... } }",
    "Tip": "tips { nodes { ... } }",
    "TipConnection": "tips { ... }",
    "TipEdge": "tips { edges { ... } }",
    "Authorisation": "authorisations { nodes { ... } }",
    "AuthorisationConnection": "authorisations { ... }",
    "AuthorisationEdge": "authorisations { edges { ... } }",
    "Consent": "consents { nodes { ... } }",
    "ConsentConnection": "consents { ... }",
    "ConsentEdge": "consents { edges { ... } }",
    "HeldRow": "heldRows { nodes { ... } }",
    "HeldRowConnection": "heldRows { ... }",
    "HeldRowEdge": "heldRows { edges { ... } }",
    "QueryLogEntry": "queryLog { nodes { ... } }",
    "QueryLogConnection": "queryLog { ... }",
    "QueryLogEntryEdge": "queryLog { edges { ... } }",
    "QueryLogSubject": "queryLog { nodes { subjects { ... } } }",
    "AccessEvent": "viewer { subject { accessHistory { nodes { ... } } } }",
    "AccessEventConnection": "viewer { subject { accessHistory { ... } } }",
    "AccessEventEdge": "viewer { subject { accessHistory { edges { ... } } } }",
    "ArchivedRecord": "subjects { nodes { ... on Organization { archive { nodes { ... } } } } }",
    "ArchivedRecordConnection": "subjects { nodes { ... on Organization { archive { ... } } } }",
    "ArchivedRecordEdge": "subjects { nodes { ... on Organization { archive { edges { ... } } } } }",
    "AggregationEntry": "aggregationLog { nodes { ... } }",
    "AggregationEntryConnection": "aggregationLog { ... }",
    "AggregationEntryEdge": "aggregationLog { edges { ... } }",
    "ProviderQualityConnection": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { ... }',
    "ProviderQualityEdge": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { edges { ... } }',
    "ProviderQuality": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { nodes { ... } }',
    "IntakeFigures": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { nodes { intake { ... } } }',
    "LedgerFigures": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { nodes { ledger { ... } } }',
    "OmittedDecision": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { nodes { omitted { ... } } }',
    "PunctualityFigures": 'providerQuality(from: "2026-01-01", until: "2026-11-20") { nodes { punctuality { ... } } }',
    "RecordChange": "records { nodes { changes { ... } } }",
    "Submission": 'node(id: "sbm_00000000000000000000000000000000") { ... on Submission { ... } }',
    "SubmittedRow": 'node(id: "sbm_00000000000000000000000000000000") { ... on Submission { rows { ... } } }',
    "RefusedField": 'node(id: "sbm_00000000000000000000000000000000") { ... on Submission { refusals { ... } } }',
    "Statistics": "statistics(by: MONTH) { ... }",
    "StatisticsCell": "statistics(by: CATEGORY) { cells { ... } }",
}


def question(type_name: str, names: Iterable[str]) -> str:
    """Return the question that asks for these fields of one type."""
    kind = GRAPH.type_map[type_name]
    assert isinstance(kind, GraphQLObjectType)
    asked = (name + ARGUMENTS.get(f"{type_name}.{name}", "") + _below(kind.fields[name]) for name in names)
    head, _, tail = WAYS[type_name].rpartition("...")
    return f"{{ {head}{' '.join(asked)}{tail} }}"


def fields_by_type() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for coordinate in coordinates(BUILT):
        type_name, name = coordinate.split(".")
        found.setdefault(type_name, []).append(name)
    return found


def _below(field: GraphQLField) -> str:
    kind = get_named_type(field.type)
    return "" if isinstance(kind, GraphQLScalarType | GraphQLEnumType) else f" {{ {_leaf(kind)} }}"


def _leaf(kind: GraphQLNamedType) -> str:
    """Return a field below a composite one: a plain value, so that each select has something to write."""
    fields = kind.fields.items() if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) else ()
    plain = (
        name for name, each in fields if isinstance(get_named_type(each.type), GraphQLScalarType | GraphQLEnumType)
    )
    return next(plain, "__typename")


def change(name: str) -> str:
    """Return the mutation that asks for one field of `Mutation`, whose arguments are variables."""
    kind = GRAPH.mutation_type
    assert kind is not None
    given = kind.fields[name].args
    declared = ", ".join(f"${key}: {each.type}" for key, each in given.items())
    arguments = ", ".join(f"{key}: ${key}" for key in given)
    return f"mutation ({declared}) {{ {name}({arguments}) {_below(kind.fields[name])} }}"
