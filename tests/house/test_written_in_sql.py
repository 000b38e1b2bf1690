"""Every field of the schema is written in SQL, whoever asks, and nothing is written that is not there."""

from datetime import date
from typing import Any

import pytest
from graphql import OperationType
from graphql.execution.values import VariableValues, get_variable_values

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
from schema.build import coordinates
from tests.house.whole_schema import BUILT, GRAPH, WAYS, change, fields_by_type, question

ORGAN = Duty("ADMIN_LICENSING", frozenset(CATEGORIES), "150000", "basis", "[0-9]+", 500, date.min, date.max)
RIGHTS = {
    "public": Right("PUBLIC", has_subject=False, duties=()),
    "subject": Right("SUBJECT_SELF", has_subject=True, duties=()),
    "organ": Right("USER_AGENCY", has_subject=False, duties=(ORGAN,)),
}
POLICY, CLASSES = load_policy(), load_fields()
DOCUMENTS = Documents(GRAPH, Limits())


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
