"""Edits of the policy that pass every check of form, and what the decision tables say of each."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policies.__main__ import main

# Each: the file, what stands there, what it becomes, the table that is asked, and what is said.
CAUGHT = [
    pytest.param(
        "public.csv",
        "p, PUBLIC, CONTENT_TEXT, READ, OPEN_SCREENED,",
        "p, PUBLIC, CONTENT_TEXT, READ, OPEN,",
        "open.csv",
        "free text waits for its screening: expected deny by no line, but allow by PUBLIC OPEN (access/public.csv:",
        id="a condition is widened",
    ),
    pytest.param(
        "public.csv",
        "p, PUBLIC, LISTED_NUMBER, READ, NUMBER_PUBLISHED,",
        "p, PUBLIC, LISTED_NUMBER, READ, OPEN,",
        "open.csv",
        "a listed number is masked where no provision publishes it: expected deny by no line, but allow by PUBLIC OPEN",
        id="a masked number is opened",
    ),
    pytest.param(
        "public.csv",
        "p, PUBLIC, RELATED_PERSON, READ, OPEN,",
        "# p, PUBLIC, RELATED_PERSON, READ, OPEN,",
        "open.csv",
        "the facts of a published entry are read: expected allow by PUBLIC OPEN, but deny by no line, for PUBLIC READ",
        id="a grant is dropped",
    ),
    pytest.param(
        "agent.csv",
        "p, AGENT, RECORD_GOVERNANCE, READ, AUTHORISED,",
        "p, USER_ORG, CONTENT_REMARK, READ, AUTHORISED,",
        "authorisation.csv",
        "an association reads no remarks whatever is authorised: expected deny by no line, but allow by USER_ORG",
        id="a line is given to another role and class",
    ),
    pytest.param(
        "operator.csv",
        "p, OPERATOR, LOG_ENTRY, FIND, OWN_LOG,",
        "p, OPERATOR, LOG_ENTRY, FIND, UNIT_LOG,",
        "log.csv",
        "staff do not see the actions of their colleagues: expected deny by no line, but allow by OPERATOR UNIT_LOG",
        id="staff read the log of their unit",
    ),
    pytest.param(
        "operator.csv",
        "p, OPERATOR, LOG_FACT, READ, OWN_LOG,",
        "p, AUDITOR, LOG_FACT, READ, OWN_LOG,",
        "log.csv",
        "staff see their own actions: expected allow by OPERATOR OWN_LOG, but deny by no line, for OPERATOR",
        id="a role is swapped",
    ),
    pytest.param(
        "roles.csv",
        "g, AUDITOR, PUBLIC,",
        "g, AUDITOR, PROVIDER,",
        "log.csv",
        "an auditor reads no content that is not open: expected deny by no line, but allow by PROVIDER SUBMITTED",
        id="a role inherits from another one",
    ),
    pytest.param(
        "scopes.csv",
        "p, scope:records, RECORD, BROWSE, OPEN,",
        "# p, scope:records, RECORD, BROWSE, OPEN,",
        "scopes.csv",
        "scope records reaches open records: expected allow by PUBLIC OPEN within scope:records OPEN,"
        " but deny by no line of scope:records, for CREDIT_SERVICE_FIRM BROWSE RECORD",
        id="a line of a scope is dropped",
    ),
    pytest.param(
        "scopes.csv",
        "p, scope:subjects, PERSON, FIND, OPEN,",
        "p, scope:subjects, PERSON, FIND, AUTHORISED,",
        "scopes.csv",
        "scope subjects does not find persons by an authorisation: expected deny by no line of scope:subjects, but",
        id="a scope reaches further",
    ),
]


def run(folder: Path, *tables: str) -> Result:
    """Run the command on these tables of the folder alone, or on all of them."""
    if tables:
        for path in (folder / "cases").glob("*.csv"):
            if path.name not in tables:
                path.unlink()
    return CliRunner().invoke(main, ["test", "--folder", str(folder)], prog_name="python -m policies")


def told(result: Result) -> str:
    return " ".join(result.stdout.split())


@pytest.mark.parametrize(("file", "old", "new", "table", "said"), CAUGHT)
def test_c51_an_edit_that_passes_the_check_fails_a_case(
    copied: Path, file: str, old: str, new: str, table: str, said: str
) -> None:
    path = copied / "rules" / "access" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    checked = CliRunner().invoke(main, ["check", str(copied)])
    assert checked.exit_code == 0, checked.stderr
    result = run(copied, table)
    assert result.exit_code == 1
    assert said in told(result)
    assert f"cases/{table}:" in result.stdout


FAULTY = [
    pytest.param("denials.csv", "FIND, EXPIRED, deny", "FIND, EXPIRED, dney", "unknown effect `dney`", id="deny"),
    pytest.param("denials.csv", "p, *, RECORD, FIND, DEL", "# p, *, RECORD, FIND, DEL", "must stand", id="gone"),
    pytest.param("scopes.csv", "p, scope:log,", "p, scope:lgo,", "unknown scope `scope:lgo`", id="a scope"),
    pytest.param("agent.csv", "p, AGENT, RECORD,", "p, AGNET, RECORD,", "unknown role `AGNET`", id="a role"),
]


@pytest.mark.parametrize(("file", "old", "new", "fault"), FAULTY)
def test_a_faulty_policy_is_not_held_against_cases(copied: Path, file: str, old: str, new: str, fault: str) -> None:
    path = copied / "rules" / "access" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    result = run(copied)
    assert (result.exit_code, result.stdout) == (1, "")
    assert fault in result.stderr


def test_c51_a_line_that_nobody_thought_of_is_a_gap(copied: Path) -> None:
    (copied / "rules" / "access" / "z.csv").write_text("p, AUDITOR, LIST_FACT, READ, ALWAYS, allow, IM-2018 §35\n")
    result = run(copied)
    assert result.exit_code == 1
    assert "access/z.csv:1: AUDITOR LIST_FACT READ ALWAYS: no case is allowed by it alone" in told(result)


def test_cases_that_are_taken_away_leave_gaps(copied: Path) -> None:
    (copied / "cases" / "ticket.csv").unlink()
    result = run(copied)
    assert result.exit_code == 1
    assert ": OPERATOR PERSON FIND ON_TICKET: no case is allowed by it alone access/" in told(result)
    assert "none failed" in result.stdout


def test_cases_that_only_allow_leave_every_other_way_open(copied: Path) -> None:
    for path in (copied / "cases").glob("*.csv"):
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(line for line in lines if ", deny, " not in line), encoding="utf-8")
    result = run(copied)
    assert result.exit_code == 1
    gaps = told(result)
    assert "PUBLIC RECORD FIND OPEN: no case is denied because it does not hold, asked by PUBLIC, SUBJECT_SELF" in gaps
    assert "scope:records RECORD FIND OPEN: no case is denied because it does not hold access/" in gaps
    assert "* RECORD FIND EXPIRED: no case is denied by it alone, asked by PUBLIC, SUBJECT_SELF" in gaps
    assert "* RECORD FIND EXPIRED: no case is denied by it alone, where a line grants access/" in gaps
    assert "PERSON BROWSE: no line grants it, and no case asks for it, by PUBLIC, SUBJECT_SELF" in gaps
    assert "LIST FIND: no line grants it, and no case asks for it, by scope:subjects" in gaps


def test_cases_that_only_deny_do_not_show_that_a_denial_spares(copied: Path) -> None:
    for path in (copied / "cases").glob("*.csv"):
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(line for line in lines if ", allow, " not in line), encoding="utf-8")
    gaps = told(run(copied))
    assert "* RECORD FIND EXPIRED: no case is allowed because it does not hold" in gaps
    assert "PUBLIC LIST FIND ALWAYS: no case is allowed by it alone, asked by PUBLIC, SUBJECT_SELF" in gaps
    assert "g AGENT PUBLIC: no case is allowed through it" in gaps


def test_a_condition_that_no_line_asks_is_a_gap(copied: Path) -> None:
    path = copied / "rules" / "access" / "auditor.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("ON_AUDIT", "UNIT_LOG"), encoding="utf-8")
    result = run(copied, "log.csv")
    assert result.exit_code == 1
    assert "condition `ON_AUDIT` is asked by no line" in result.stdout
