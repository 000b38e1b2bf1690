"""The reviewer's command line: what `check` and `test` print, and how each command leaves."""

import importlib
import json
import runpy
import sys
from pathlib import Path

import pytest

from policies.check import check
from policies.decide import load_policy
from policies.tables import PolicyFileError
from policies.vocabulary import ROLES, ROW_OF
from tests.policies.reviewing import run, spoil

POLICY = load_policy()


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
