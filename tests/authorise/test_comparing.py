"""Order and filters by fields that a policy opens for some rows only, or not at all."""

from dataclasses import replace

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution.values import VariableValues

from policies.decide import Policy, load_policy
from policies.fields import load_fields
from resolvers.authorise import Authorised, FieldNotComparable, PurposeRequired, authorise
from resolvers.plan import Operation, make_plan
from resolvers.right import Right
from schema.build import build_schema, core

SHIPPED = load_policy()
SCHEMA = core(build_schema())
PUBLIC = Right("PUBLIC", has_subject=False, duties=())
ORGAN = Right("USER_AGENCY", has_subject=False, duties=())
BY_TITLE = '{ records(filter: { titleContains: "取水" }) { nodes { id } } }'
NOT_DISPUTED = "{ records(filter: { disputed: false }) { nodes { id } } }"


def narrowed(cls: str, condition: str) -> Policy:
    """Return the shipped policy with what the public reads of `cls` under a narrower condition."""
    lines = tuple(
        replace(line, condition=condition) if (line.role, line.cls) == ("PUBLIC", cls) else line
        for line in SHIPPED.lines
    )
    return Policy(lines, SHIPPED.inheritances, revision="narrowed")


def without_public(cls: str) -> Policy:
    """Return the shipped policy without what the public reads of `cls`."""
    lines = tuple(line for line in SHIPPED.lines if (line.role, line.cls) != ("PUBLIC", cls))
    return Policy(lines, SHIPPED.inheritances, revision="without")


def authorised(text: str, right: Right, policy: Policy) -> Authorised:
    (definition,) = parse(text).definitions
    assert isinstance(definition, OperationDefinitionNode)
    plan = make_plan(Operation(SCHEMA, definition, {}), VariableValues({}, {}))
    return authorise(plan, right, policy=policy, classes=load_fields())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{ records { nodes { id } } }", id="the usual order"),
        pytest.param("{ records(orderBy: DECIDED_ON_ASC) { totalCount } }", id="an order asked for"),
        pytest.param("{ records(orderBy: CATEGORY_DESC) { totalCount } }", id="an order by category"),
        pytest.param("{ records(orderBy: DOCUMENT_NUMBER_ASC) { totalCount } }", id="an order by number"),
        pytest.param(NOT_DISPUTED, id="a negative filter"),
        pytest.param("{ records(filter: { repaired: false }) { nodes { id } } }", id="not repaired"),
        pytest.param("{ records(filter: { underReview: false }) { nodes { id } } }", id="not under review"),
    ],
)
def test_rows_are_not_ordered_or_excluded_by_a_field_open_for_some_of_them_only(text: str) -> None:
    assert authorised(text, PUBLIC, SHIPPED)
    with pytest.raises(FieldNotComparable) as refused:
        authorised(text, PUBLIC, narrowed("RECORD_FACT", "OPEN_SCREENED"))
    assert refused.value.path == ("records",)


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param("entries(orderBy: PUBLISHED_ON_ASC)", id="an order of entries"),
        pytest.param("entries(filter: { disputed: false })", id="entries without an objection"),
    ],
)
def test_entries_are_not_ordered_or_excluded_by_a_field_open_for_some_of_them_only(entries: str) -> None:
    text = f'{{ list(key: "severe") {{ {entries} {{ totalCount }} }} }}'
    assert authorised(text, PUBLIC, SHIPPED)
    with pytest.raises(FieldNotComparable):
        authorised(text, PUBLIC, narrowed("LIST_ENTRY_FACT", "OPEN_SCREENED"))


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        pytest.param('{ records(filter: { subjectCode: "x" }) { nodes { id } } }', "ORGANIZATION", id="its row"),
        pytest.param('{ records(filter: { subjectCode: "x" }) { nodes { id } } }', "ORGANIZATION_FACT", id="its cell"),
    ],
)
def test_a_filter_through_rows_without_an_open_route_asks_a_state_organ_for_its_purpose(text: str, cls: str) -> None:
    assert authorised(text, ORGAN, SHIPPED)
    with pytest.raises(PurposeRequired) as refused:
        authorised(text, ORGAN, without_public(cls))
    assert refused.value.path == ("records",)
    assert authorised(text, PUBLIC, without_public(cls)), "who has no route at all finds nothing and is told nothing"


def test_a_filter_through_rows_holds_their_access_beside_its_own() -> None:
    (records,) = authorised('{ records(filter: { listKey: "x" }) { nodes { id } } }', PUBLIC, SHIPPED).root
    assert {name for name in records.filters if name.startswith("Record.listKey.")} == {
        "Record.listKey.CreditList.row",
        "Record.listKey.CreditList.cell",
        "Record.listKey.ListEntry.row",
        "Record.listKey.ListEntry.cell",
    }


def test_a_positive_filter_on_a_field_open_for_some_rows_is_answered_as_the_field_is() -> None:
    assert authorised(BY_TITLE, PUBLIC, SHIPPED).root[0].filters["Record.titleContains"].decision


def test_a_filter_without_an_open_route_asks_a_state_organ_for_its_purpose() -> None:
    with pytest.raises(PurposeRequired) as refused:
        authorised(BY_TITLE, ORGAN, without_public("RECORD_TEXT"))
    assert refused.value.path == ("records",)
    assert refused.value.article == "IM-2018 §25"


def test_a_filter_without_any_route_for_the_caller_finds_nothing_and_tells_nothing() -> None:
    assert authorised(BY_TITLE, PUBLIC, without_public("RECORD_TEXT"))


def test_where_no_row_is_open_nothing_is_compared() -> None:
    assert authorised(NOT_DISPUTED, PUBLIC, without_public("RECORD"))
