"""Explanations: what they tell of a decision, and that it is what the service enforces."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from policies.check import check
from policies.decide import FOLDER
from policies.drawing import WIDTH
from policies.explain import explain
from policies.fields import load_fields
from policies.matrix import PARTIES, NameUnknown
from policies.vocabulary import ACTIONS, ROW_OF, WRITES
from tests.house.golden import REGENERATE, agrees
from tests.policies.reviewing import run
from tests.policies.test_command import POLICY

GOLDEN = Path(__file__).parent / "golden"


def test_no_line_of_output_is_wider_than_a_page() -> None:
    named = ("Record.title", "content.facts", "Person")
    shown = [run("explain", role, what).stdout for role in PARTIES for what in named]
    wide = [line for text in shown for line in text.splitlines() if columns(line) > WIDTH]
    assert wide == []


def columns(text: str) -> int:
    """Count the columns of a terminal: Chinese takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


EXPLAINED = [
    pytest.param("PUBLIC", "Record.title", "the public and a title"),
    pytest.param("SUBJECT_SELF", "RECORD_GOVERNANCE", "a subject and what is recorded of a record"),
    pytest.param("USER_AGENCY", "content.remark", "an organ and a remark"),
    pytest.param("PUBLIC", "Query.subjectsByCodes", "the public and a batch"),
    pytest.param("scope:records", "Record.title", "a scope and a title"),
]


@pytest.mark.parametrize(("role", "what"), [pytest.param(*p.values[:2], id=str(p.values[2])) for p in EXPLAINED])
def test_c51_an_explanation_is_the_golden_one(role: str, what: str) -> None:
    # The revision changes with every rule; its form is tested elsewhere.
    shown = run("explain", role, what).stdout.replace(POLICY.revision, "REVISION")
    golden = GOLDEN / f"explain-{role.replace(':', '-')}-{what}.txt"
    assert agrees(golden, shown), f"review the diff after {REGENERATE}=1"


def test_c51_an_explanation_says_what_is_enforced() -> None:
    checked = check()
    for role in PARTIES:
        for cls in ROW_OF:
            for verdict in explain(checked, role, cls).verdicts:
                decision = POLICY.decide(role, verdict.cls, verdict.action)
                counting = {line.place for line in verdict.lines if line.aside is None}
                assert counting == {line.place for line in POLICY.matching(role, verdict.cls, verdict.action)}
                assert verdict.granting == getattr(decision, "granting", ())
                assert verdict.denying == getattr(decision, "denying", ())


ASIDES = [
    pytest.param("FIND", "subject_self.csv", "another role", id="another role's grant"),
    pytest.param("FIND", "public.csv", "another action: BROWSE", id="another action"),
    pytest.param("FIND", "subject_self.csv", "another role and action: BROWSE", id="both"),
]


@pytest.mark.parametrize(("action", "file", "why"), ASIDES)
def test_an_explanation_says_why_a_line_does_not_count(action: str, file: str, why: str) -> None:
    (verdict,) = explain(check(), "USER_AGENCY", "RECORD", action=action).verdicts
    assert why in {line.aside for line in verdict.lines if line.place.startswith(file)}


MEANINGS = [
    pytest.param("Organization.records", "it is decided by the class of the rows it answers", id="decided by type"),
    pytest.param("Record.content", "it is decided with the field or row above it", id="decided with its parent"),
    pytest.param("content.bloodType", "has no line in content.csv: it is withheld from everybody", id="unclassified"),
]


@pytest.mark.parametrize(("what", "meaning"), MEANINGS)
def test_what_no_line_decides_by_itself_has_no_verdict(what: str, meaning: str) -> None:
    found = explain(check(), "PUBLIC", what)
    assert meaning in found.meaning
    assert found.verdicts == ()


def test_an_action_that_no_line_names_is_never_done() -> None:
    (verdict,) = explain(check(), "PUBLIC", "PERSON", action="BROWSE").verdicts
    assert (verdict.decision, verdict.routes) == ("never", {})
    assert "no line speaks of this role, class and action" in run("explain", "PUBLIC", "PERSON", "BROWSE").stdout


def test_where_every_line_counts_none_is_set_aside() -> None:
    shown = run("explain", "USER_AGENCY", "SUBJECT_BATCH").stdout
    assert "USER_AGENCY BATCH SUBJECT_BATCH: ON_DUTY" in shown
    assert "does not count here" not in shown


def test_the_words_of_a_condition_are_told_once() -> None:
    shown = run("explain", "PUBLIC", "RECORD").stdout
    assert shown.count("OPEN: open with a recorded basis") == 1
    assert shown.count("public.csv:") == 2


def test_lines_set_aside_are_named_where_only_the_role_is_another() -> None:
    shown = " ".join(run("explain", "PUBLIC", "RECORD", "FIND").stdout.split())
    assert re.search(r"another role: AGENT AUTHORISED \(agent\.csv:\d+\), COLLECTOR AGREED \(coll", shown)
    assert re.search(r"another action: BROWSE: \d+ lines", shown)


def test_one_line_is_not_told_as_many() -> None:
    assert "another action: BROWSE: 1 line\n" in run("explain", "PUBLIC", "LIST", "FIND").stdout


def test_the_place_of_a_name_is_the_line_that_says_it() -> None:
    place = explain(check(), "PUBLIC", "content.facts").meaning.split("content.csv:")[1].split(",")[0]
    lines = (FOLDER / "rules" / "content.csv").read_text(encoding="utf-8").splitlines()
    assert lines[int(place) - 1].startswith("facts,")


def test_an_explanation_as_json_says_the_same() -> None:
    found = json.loads(run("explain", "USER_AGENCY", "Record.title", "READ", "--json").stdout)
    assert found["revision"] == POLICY.revision
    assert (found["role"], found["what"]) == ("USER_AGENCY", "Record.title")
    (verdict,) = found["verdicts"]
    assert (verdict["cls"], verdict["action"]) == ("RECORD_TEXT", "READ")
    assert verdict["granting"] == ["ON_DUTY", "OPEN_SCREENED"]
    assert verdict["routes"]["DUTY"] == "IM-2018 §25"
    assert verdict["routes"]["AUTHORISATION"] == "IM-2018 §24"
    counting = [line for line in verdict["lines"] if line["aside"] is None]
    assert [(line["condition"], line["citation"]) for line in counting] == [
        ("OPEN_SCREENED", "IM-2018 §27"),
        ("ON_DUTY", "IM-2018 §25"),
    ]


def test_every_name_of_the_policy_can_be_explained() -> None:
    classes, checked = load_fields(), check()
    for what in (*ROW_OF, *classes.fields, *(f"content.{key}" for key in classes.content)):
        assert explain(checked, "USER_AGENCY", what).meaning.startswith(f"`{what}` is ")


def test_a_draft_is_explained_from_its_own_folder(copied: Path) -> None:
    draft = copied / "rules" / "access" / "public.csv"
    draft.write_text(draft.read_text(encoding="utf-8") + "p, PUBLIC, UNIT, BROWSE, ALWAYS, allow, IM-2018 §7\n")
    shown = run("explain", "PUBLIC", "Unit", "BROWSE", "--folder", str(copied)).stdout
    assert "PUBLIC BROWSE UNIT: always" in shown
    assert run("matrix", "--folder", str(copied)).stdout != run("matrix").stdout


def test_unknown_names_are_errors_of_their_own() -> None:
    for role, what, action in (("ROOT", "Record", None), ("PUBLIC", "Book", None), ("PUBLIC", "Record", "EAT")):
        with pytest.raises(NameUnknown, match="unknown"):
            explain(check(), role, what, action=action)
    assert set(ACTIONS) == {"FIND", "BROWSE", "READ", "BATCH", "LOG"}.union(*WRITES.values())
