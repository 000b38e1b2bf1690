"""Every mutation of the schema is written somewhere, asked of the policy, and answers a row that can be read."""

import pytest
from graphql import GraphQLNonNull, GraphQLObjectType, get_named_type

from policies import vocabulary
from policies.decide import Denied, load_policy
from policies.fields import ROW_TYPES
from policies.vocabulary import ROLES
from resolvers.wire_id import PREFIXES
from resolvers.writes import WRITES
from schema.build import build_schema, core

KIND = core(build_schema()).mutation_type
assert isinstance(KIND, GraphQLObjectType)
POLICY = load_policy()


def test_each_mutation_is_written_and_nothing_else_is() -> None:
    assert {f"Mutation.{name}" for name in KIND.fields} == set(WRITES)


@pytest.mark.parametrize("name", sorted(WRITES))
def test_it_answers_a_row_with_an_id_that_may_be_null(name: str) -> None:
    answered = KIND.fields[name.partition(".")[2]].type
    assert not isinstance(answered, GraphQLNonNull)  # one failed field leaves the others
    kind = get_named_type(answered)
    assert isinstance(kind, GraphQLObjectType)
    assert kind.name in PREFIXES
    assert kind.name in ROW_TYPES


@pytest.mark.parametrize("name", sorted(WRITES))
def test_it_is_an_action_of_the_vocabulary_and_some_role_has_it(name: str) -> None:
    write = WRITES[name]
    assert write.action in vocabulary.WRITES[write.cls]
    decided = [POLICY.decide(role, write.cls, write.action) for role in ROLES]
    assert any(not isinstance(each, Denied) for each in decided)


def test_each_action_that_changes_something_is_of_some_mutation() -> None:
    told = {(cls, action) for cls, actions in vocabulary.WRITES.items() for action in actions}
    assert told == {(write.cls, write.action) for write in WRITES.values()}


@pytest.mark.parametrize("name", sorted(WRITES))
def test_the_public_changes_nothing(name: str) -> None:
    """It is refused for want of a token first; a line that let it would mislead whoever reads the rules."""
    assert isinstance(POLICY.decide("PUBLIC", WRITES[name].cls, WRITES[name].action), Denied)
