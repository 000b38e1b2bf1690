"""The schema: told in both languages, printed as it is, written in SQL in full, and with nothing that would run."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import pytest
import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    OperationType,
    get_named_type,
    is_specified_directive,
    is_specified_scalar_type,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry.extensions import FieldExtension
from strawberry.permission import BasePermission

from policies.actor import Duty
from policies.categories import CATEGORIES
from policies.decide import load_policy
from policies.fields import load_fields
from resolvers import lookups, rows
from resolvers.authorise import Right, authorise
from resolvers.columns import LEAVES
from resolvers.compile import BUILDERS, Target, compile_plan
from resolvers.document import Documents, Limits
from resolvers.ground import Ground
from resolvers.lookups import LINKED
from resolvers.plan import ReadPlan, make_calls, make_plan
from resolvers.program import Program
from resolvers.viewing import viewer_of
from schema.build import SkippedResolver, build_schema, check_compiled, coordinates, core
from tests.house.golden import REGENERATE, agrees
from tests.house.tree import ROOT

BUILT = build_schema()
GRAPH = core(BUILT)
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
ORGAN = Duty("ADMIN_LICENSING", frozenset(CATEGORIES), "150000", "basis", "[0-9]+", 500, date.min, date.max)
RIGHTS = {
    "public": Right("PUBLIC", has_subject=False, duties=()),
    "subject": Right("SUBJECT_SELF", has_subject=True, duties=()),
    "organ": Right("USER_AGENCY", has_subject=False, duties=(ORGAN,)),
}
POLICY, CLASSES = load_policy(), load_fields()
DOCUMENTS = Documents(GRAPH, Limits())


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


def plan_of(text: str) -> ReadPlan:
    """Return the plan of a question, or of what answers a mutation of one field."""
    operation = DOCUMENTS.operation(DOCUMENTS.find(text), None).operation
    if operation.definition.operation is OperationType.MUTATION:
        (call,) = make_calls(operation, VariableValues({}, {}))
        return call.plan
    values = get_variable_values(GRAPH, operation.definition.variable_definitions or (), {})
    assert not isinstance(values, list)
    return make_plan(operation, values)


def compiled(text: str, right: Right, dialect: str) -> Program:
    """Plan, authorise and compile one question."""
    authorised = authorise(plan_of(text), right, policy=POLICY, classes=CLASSES)
    ground = Ground(right.has_subject, right.duties)
    viewer = viewer_of(right, None, policy=POLICY, today=date(2026, 11, 20))
    target = Target(dialect, ground, CLASSES, viewer, min_subjects=5, has_bearer=right.role != "PUBLIC")
    return compile_plan(authorised, target)


@pytest.mark.parametrize(
    ("dialect", "right"),
    [
        pytest.param("sqlite", RIGHTS["organ"], id="for an organ, on SQLite"),
        pytest.param("postgresql", RIGHTS["organ"], id="for an organ, on PostgreSQL"),
        pytest.param("sqlite", RIGHTS["public"], id="for the public"),
        pytest.param("postgresql", RIGHTS["subject"], id="for a subject"),
    ],
)
def test_c01_every_field_of_the_schema_is_written_in_sql(dialect: str, right: Right) -> None:
    for type_name, names in fields_by_type().items():
        if type_name == "Mutation":
            continue
        if right.role != "USER_AGENCY":  # a batch is for state organs only
            names = [name for name in names if name != "subjectsByCodes" and type_name != "SubjectResult"]
        if names:  # a field without SQL is a KeyError that names it
            assert compiled(question(type_name, names), right, dialect).sql
    for name in fields_by_type()["Mutation"]:
        assert compiled(change(name), right, dialect).sql


@pytest.mark.parametrize("coordinate", ["Record.title", "Unit.name", "RecordFlags.repaired", "RecordVersion.reason"])
def test_a_field_without_sql_is_seen(monkeypatch: pytest.MonkeyPatch, coordinate: str) -> None:
    lacking = {name: leaf for name, leaf in LEAVES.items() if name != coordinate}
    for module in (rows, lookups):
        monkeypatch.setattr(module, "LEAVES", lacking)
    type_name, name = coordinate.split(".")
    with pytest.raises(KeyError, match=coordinate):
        compiled(question(type_name, [name]), RIGHTS["organ"], "sqlite")


def test_each_way_leads_to_its_type() -> None:
    assert {*WAYS, "Mutation"} == {coordinate.split(".")[0] for coordinate in coordinates(BUILT)}


@pytest.mark.parametrize("written", [LEAVES, BUILDERS, LINKED], ids=["leaves", "builders", "links"])
def test_nothing_is_written_for_a_field_that_is_not_there(written: dict[str, Any]) -> None:
    assert set(written) - set(coordinates(BUILT)) == set()


def test_a_cell_that_may_be_withheld_is_nullable() -> None:
    # Text, governance, related persons and numbers wait for more than their row does; withheld is null.
    waiting = [name for name in coordinates(BUILT) if CLASSES.fields[name].endswith(WAITING)]
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
