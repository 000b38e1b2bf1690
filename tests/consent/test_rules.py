"""The rules of consent can not be edited away, and no content key stands beside them."""

from pathlib import Path

import pytest

from policies.bans import FIELD_BANS
from policies.consents import CONSENT_FIELDS, CONTENT_CLASSES, UNCONSENTED
from policies.decide import AllowedIf, load_policy
from policies.fields import load_fields
from policies.held_decisions import DECISIONS_FILE, HELD_DECISIONS, STATES, load_held_decisions
from policies.packs import parameter
from policies.required import REQUIRED
from policies.tables import PolicyFileError
from policies.vocabulary import ROLES
from schema.inputs_of_consent import ConsentField, HeldDecision, HeldReason, HeldState
from tests.readers.people import TODAY


def test_the_fields_are_those_of_the_list_of_bans() -> None:
    every = (*FIELD_BANS.whole.values(), *FIELD_BANS.part.values(), *FIELD_BANS.ambiguous.values())
    assert {ban.key for ban in every if ban.rule == "CONSENT"} == set(CONSENT_FIELDS)
    assert {each.name for each in ConsentField} == set(CONSENT_FIELDS)


def test_every_class_is_denied_to_everybody_without_consent_and_must_be() -> None:
    policy = load_policy()
    for field, cls in CONTENT_CLASSES.items():
        granted = [decision for role in ROLES if isinstance(decision := policy.decide(role, cls, "READ"), AllowedIf)]
        assert granted
        assert all(UNCONSENTED[field] in decision.denying for decision in granted)
        assert ("*", cls, "READ", UNCONSENTED[field], "deny") in {line.parts for line in REQUIRED}


@pytest.mark.parametrize("field", CONSENT_FIELDS)
def test_a_policy_without_the_denial_does_not_start(copied: Path, field: str) -> None:
    file = copied / "rules" / "access" / "denials.csv"
    line = f"p, *, CONTENT_{field}, READ, {field}_UNCONSENTED, deny, IM-2018 §18\n"
    text = file.read_text("utf-8")
    assert line in text
    file.write_text(text.replace(line, ""), "utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_policy(copied / "rules")
    assert any(f"{field}_UNCONSENTED" in fault for fault in refused.value.faults)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        pytest.param("monthlySalary,CONTENT_FACT,月薪,IM-2018 §18", "can be `CONTENT_INCOME` only", id="a plain class"),
        pytest.param("deposit,CONTENT_INCOME,存款,IM-2018 §18", "can be `CONTENT_DEPOSIT` only", id="another field"),
        pytest.param("bloodType,CONTENT_FACT,血型,IM-2018 §18", "may not be collected", id="a banned key"),
    ],
)
def test_a_content_key_that_speaks_of_such_a_field_has_its_class(copied: Path, line: str, fault: str) -> None:
    file = copied / "rules" / "content.csv"
    file.write_text(file.read_text("utf-8").rstrip("\n") + f"\n{line}\n", "utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_fields(copied / "rules")
    assert any(fault in each for each in refused.value.faults), refused.value.faults


def test_each_field_has_a_content_key_that_ships() -> None:
    classes = load_fields()
    assert all(classes.content_keys(cls) for cls in CONTENT_CLASSES.values())


def test_the_ways_out_of_waiting_are_those_of_the_wire() -> None:
    assert {decision for decision, _ in HELD_DECISIONS} == {each.name for each in HeldDecision}
    assert {reason for _, reason in HELD_DECISIONS} == {each.name for each in HeldReason}
    assert {each.name for each in HeldState} == set(STATES)
    assert {made.to for made in HELD_DECISIONS.values()} == {"RELEASED", "REFUSED"}


@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        ("UNCLEAR,REFUSED", "UNCLEAR,HELD", "`HELD` is nothing that a decision leads to"),
        ("UNCLEAR,REFUSED", "BANNED_CONTENT,REFUSED", "repeats"),
    ],
)
def test_a_faulty_way_out_is_named(tmp_path: Path, was: str, becomes: str, fault: str) -> None:
    text = DECISIONS_FILE.read_text("utf-8")
    assert was in text
    (tmp_path / "held.csv").write_text(text.replace(was, becomes), "utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_held_decisions(tmp_path / "held.csv")
    assert any(fault in each for each in refused.value.faults)


def test_how_long_a_row_waits_is_a_parameter() -> None:
    assert parameter("hold.days", jurisdiction="IM", on=TODAY).unit == "DAY"
