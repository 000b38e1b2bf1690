"""What two rooms say of the same thing has the same keys in both."""

from pathlib import Path

from policies.conditions import CONDITIONS
from policies.fields import load_fields
from policies.purposes import PURPOSES
from policies.tables import read_rows
from policies.vocabulary import ACTIONS, ROLES, ROW_CLASSES
from resolvers.columns import TABLES
from resolvers.document import Limits
from resolvers.predicates import PREDICATES
from schema.build import build_schema, coordinates
from tests.house.tree import ROOT

FIELDS = load_fields()


def test_every_condition_has_its_words_its_verdict_and_its_sql_for_the_same_rows() -> None:
    assert {name: set(each.holds) for name, each in CONDITIONS.items()} == {
        name: set(each) for name, each in PREDICATES.items()
    }


def test_every_type_with_rows_has_a_class_of_rows_and_a_table() -> None:
    types = {name for name in FIELDS.fields if "." not in name}
    assert types - {"Viewer", "ServiceStatement"} <= set(TABLES)  # constants, not rows of a table
    assert {FIELDS.fields[name] for name in types} == set(ROW_CLASSES) - {"SUBJECT_BATCH", "ANSWER"}


def test_every_role_has_a_budget() -> None:
    assert set(Limits().budgets) == set(ROLES)


def test_every_action_and_condition_is_used_by_a_rule() -> None:
    used = [
        line.split(",")
        for path in sorted((ROOT / "policies" / "rules" / "access").glob("*.csv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("p,")
    ]
    assert {parts[3].strip() for parts in used} == set(ACTIONS)
    assert {parts[4].strip() for parts in used} == set(CONDITIONS)


def test_the_purposes_of_the_wire_are_those_of_the_policy() -> None:
    kind = build_schema().get_type_by_name("PurposeCode")
    assert kind is not None
    assert {value.name for value in kind.values} == set(PURPOSES)  # type: ignore[union-attr]


def test_fields_are_listed_once_in_one_file() -> None:
    rows = read_rows(Path(ROOT / "policies" / "rules" / "fields.csv"), ("coordinate", "class", "citation"))
    named = [row.values["coordinate"] for row in rows if "." in row.values["coordinate"]]
    assert sorted(named) == sorted(coordinates(build_schema()))
