"""The reviewer's command line: what it prints, how it leaves, and that it says what the service enforces."""

import importlib
import json
import re
import runpy
import sys
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policies.__main__ import main
from policies.check import check
from policies.decide import FOLDER, load_policy
from policies.drawing import WIDTH
from policies.explain import explain
from policies.fields import load_fields
from policies.matrix import PARTIES, NameUnknown
from policies.tables import PolicyFileError
from policies.vocabulary import ACTIONS, ROLES, ROW_OF, WRITES
from tests.house.golden import REGENERATE, agrees

GOLDEN = Path(__file__).parent / "golden"
POLICY = load_policy()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), prog_name="python -m policies")


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_c51_check_tells_the_revision_and_counts() -> None:
    result = run("check")
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"policy {POLICY.revision}: {len(POLICY.lines) + len(POLICY.inheritances)} lines, ")
    assert f"{len(ROLES)} roles, {len(ROW_OF)} classes, " in line
    assert line.endswith(f"{check().counts['parameters']} parameters")
    assert all(count > 0 for count in check().counts.values())


def test_check_reads_the_folder_it_is_given(copied: Path) -> None:
    assert run("check", str(copied)).stdout == run("check").stdout
    spoil(copied / "packs" / "IM.toml", "jurisdiction", "# a note\njurisdiction")
    assert run("check", str(copied)).stdout != run("check").stdout


def test_check_reads_the_words_of_the_statements_in_the_folder_it_is_given(copied: Path) -> None:
    spoil(copied / "rules" / "ban_words.csv", "(?:$|", "(?:$|(")
    result = run("check", str(copied))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "ban_words.csv:" in result.stderr


FAULTS = [
    pytest.param("rules/access/denials.csv", ", deny, ", ", dney, ", "denials.csv:3: unknown effect", id="a denial"),
    pytest.param("rules/access/roles.csv", "g, USER", "h, USER", "roles.csv:3: unknown line type `h`", id="a role"),
    pytest.param("rules/fields.csv", "RECORD_TEXT", "RECORD_TXT", "fields.csv:", id="a field"),
    pytest.param("rules/content.csv", "CONTENT_TEXT", "TEXT", "content.csv:3: `TEXT` is no class", id="a content key"),
    pytest.param("rules/categories.csv", ",BASIC,", ",BASE,", "categories.csv:", id="a category"),
    pytest.param("rules/purposes.csv", " NP_IDENTITY ", " NP_IDENTIFY ", "purposes.csv:", id="a purpose"),
    pytest.param("rules/bans.csv", "BANNED,WHOLE", "BANISHED,WHOLE", "bans.csv:", id="a ban"),
    pytest.param("rules/ban_patterns.csv", "BANNED", "BANISHED", "ban_patterns.csv:", id="a statement"),
    pytest.param("rules/intake.csv", "ROW_INVALID,", "ROW_LENGTH,", "intake.csv:", id="a reason to refuse a row"),
    pytest.param("packs/calendar.csv", "2026-12-31", "2026-13-31", "calendar.csv:", id="a day of the calendar"),
    pytest.param("packs/NX.toml", 'unit = "WORKING_DAY"', 'unit = "HOUR"', "NX.toml:", id="a parameter"),
]


@pytest.mark.parametrize(("name", "old", "new", "fault"), FAULTS)
def test_check_tells_a_fault_of_any_file(copied: Path, name: str, old: str, new: str, fault: str) -> None:
    spoil(copied / name, old, new)
    result = run("check", str(copied))
    assert (result.exit_code, result.stdout) == (1, "")
    assert fault in result.stderr
    assert str(copied) not in result.stderr


def test_check_tells_the_faults_of_all_files_at_once(copied: Path) -> None:
    for each in FAULTS:
        name, old, new, _ = each.values
        spoil(copied / str(name), str(old), str(new))
    (copied / "packs" / "IM.toml").unlink()
    lines = run("check", str(copied)).stderr.splitlines()
    assert {line.split(":")[0] for line in lines} == {
        *(str(each.values[0]).rsplit("/", 1)[-1] for each in FAULTS),
        "IM.toml",
    }


def test_check_tells_a_missing_file(copied: Path) -> None:
    (copied / "rules" / "content.csv").unlink()
    assert run("check", str(copied)).stderr.splitlines() == ["content.csv:1: missing"]


def test_an_empty_folder_is_no_policy(tmp_path: Path) -> None:
    result = run("check", str(tmp_path))
    assert result.exit_code == 1
    assert "access: no line allows anything; an empty policy does not start" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["explain"], id="nothing to explain"),
        pytest.param(["explain", "ROOT", "Record"], id="unknown role"),
        pytest.param(["explain", "PUBLIC", "Recrod"], id="unknown name"),
        pytest.param(["explain", "PUBLIC", "Record", "EAT"], id="unknown action"),
        pytest.param(["check", "nowhere"], id="no such folder"),
        pytest.param(["chekc"], id="unknown command"),
    ],
)
def test_wrong_words_leave_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


def test_help_tells_the_exit_codes() -> None:
    for arguments in (["--help"], ["check", "-h"], ["explain", "-h"], ["matrix", "-h"], ["test", "-h"]):
        shown = " ".join(run(*arguments).stdout.split())
        assert "0 sound, answered, passed; 1 faulty files or a failed case; 2 wrong" in shown


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


def test_the_cases_of_the_shipped_policy_hold() -> None:
    result = run("test")
    assert result.exit_code == 0, result.stdout
    cases, covered = result.stdout.splitlines()
    assert cases.startswith(f"policy {POLICY.revision}: ")
    assert cases.endswith("; none failed")
    assert covered.startswith("coverage: lines ")
    assert covered.endswith("; no gaps")


def test_cases_as_json_say_the_same(copied: Path) -> None:
    for path in (copied / "cases").glob("*.csv"):
        if path.name != "self.csv":
            path.unlink()
    spoil(copied / "cases" / "self.csv", "allow, SUBJECT_SELF OWN", "deny, no line")
    result = run("test", "--cases", str(copied / "cases"), "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    (failure,) = found["failures"]
    assert failure["place"] == "cases/self.csv:3"
    assert failure["expected"] == "deny by no line"
    assert failure["asked"][0] == ["SUBJECT_SELF", "ORGANIZATION", "FIND"]
    assert found["revision"] == POLICY.revision
    assert found["coverage"]["gaps"]


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


def test_a_faulty_shipped_table_is_told_before_anything_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Faulty:
        def __getattr__(self, name: str) -> object:
            raise PolicyFileError(["categories.csv:4: unknown flag `Q`"])

    monkeypatch.setitem(sys.modules, "policies.check", Faulty())
    monkeypatch.delitem(sys.modules, "policies.__main__")
    with pytest.raises(SystemExit) as left:
        importlib.import_module("policies.__main__")
    assert left.value.code == 1
    assert capsys.readouterr().err == "categories.csv:4: unknown flag `Q`\n"


def test_it_runs_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["policies", "check"])
    monkeypatch.delitem(sys.modules, "policies.__main__")
    with pytest.raises(SystemExit) as left:
        runpy.run_module("policies", run_name="__main__")
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"policy {POLICY.revision}: ")
