"""The matrix: every decision at one sight, in words and as CSV, and that it says what the service enforces."""

import csv
import io
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policies.__main__ import main
from policies.conditions import CONDITIONS
from policies.decide import Allowed, Denied, load_policy
from policies.drawing import SIGNS, WIDTH, grid, words
from policies.matrix import ALWAYS, CSV_COLUMNS, IF, NEVER, OPEN, PARTIES, NameUnknown, in_words, matrix, route_of
from policies.vocabulary import ROLES, ROW_CLASSES, ROW_OF, SCOPE, SCOPES, actions_of
from tests.house.golden import REGENERATE, agrees

GOLDEN = Path(__file__).parent / "golden"
POLICY = load_policy()
CELLS = matrix(POLICY)


def run(*arguments: str, color: bool = False) -> Result:
    return CliRunner().invoke(main, ["matrix", *arguments], prog_name="python -m policies", color=color)


def test_c51_the_matrix_is_the_golden_one() -> None:
    assert agrees(GOLDEN / "matrix.txt", run().stdout), f"review the diff after {REGENERATE}=1"
    assert agrees(GOLDEN / "matrix.csv", run("--csv").stdout), f"review the diff after {REGENERATE}=1"


def test_every_role_scope_class_and_action_has_its_cell() -> None:
    due = {(party, cls, action) for party in PARTIES for cls in ROW_OF for action in actions_of(cls)}
    assert {(cell.party, cell.cls, cell.action) for cell in CELLS} == due
    assert len(CELLS) == len(due)
    assert [*ROLES, *(f"scope:{scope}" for scope in SCOPES)] == list(PARTIES)


def test_c51_a_cell_says_what_is_enforced() -> None:
    for cell in CELLS:
        decision = POLICY.decide(cell.party, cell.cls, cell.action)
        assert (cell.decision == NEVER) == isinstance(decision, Denied)
        assert (cell.decision == ALWAYS) == isinstance(decision, Allowed)
        assert POLICY.enforce(cell.party, cell.cls, cell.action, cell.granting) is bool(cell.granting)
        if cell.denying:
            assert not POLICY.enforce(cell.party, cell.cls, cell.action, {*cell.granting, cell.denying[0]})
        assert cell.routes == tuple(dict.fromkeys(route_of(name) for name in cell.granting))
        assert bool(cell.citations) is (cell.decision != NEVER)


def test_a_scope_denies_nothing() -> None:
    assert [cell for cell in CELLS if cell.party.startswith(SCOPE) and cell.denying] == []


def test_the_csv_has_one_line_for_each_cell() -> None:
    header, *lines = csv.reader(io.StringIO(run("--csv").stdout))
    assert tuple(header) == CSV_COLUMNS
    assert len(lines) == len(CELLS)
    (line,) = (each for each in lines if each[:3] == ["AGENT", "RECORD", "FIND"])
    assert line[3:] == [
        IF,
        "OPEN AUTHORISED",
        "EXPIRED DELETED REVOKED NOT_NOTIFIED FOREIGN",
        "OPEN AUTHORISATION",
        "IM-2018 §24; IM-2018 §36; IM-2017-27 (20); IM-2024 §34; NX-2024 §64; IM-2018 §23",
    ]
    assert ["PUBLIC", "CONTENT_REMARK", "READ", NEVER, "", "", "", ""] in lines


NARROWED = [
    pytest.param(["--role", "AGENT"], {"AGENT"}, set(ROW_OF), id="one role"),
    pytest.param(["--role", "scope:lists"], {"scope:lists"}, set(ROW_OF), id="one scope"),
    pytest.param(["--class", "CASE"], set(PARTIES), {"CASE", *ROW_CLASSES["CASE"]}, id="one class of rows"),
    pytest.param(["--class", "CASE_TEXT"], set(PARTIES), {"CASE_TEXT"}, id="one class of cells"),
    pytest.param(["--role", "AUDITOR", "--class", "TIP_REPORTER"], {"AUDITOR"}, {"TIP_REPORTER"}, id="both"),
]


@pytest.mark.parametrize(("options", "parties", "classes"), NARROWED)
def test_the_matrix_is_narrowed(options: list[str], parties: set[str], classes: set[str]) -> None:
    lines = list(csv.DictReader(io.StringIO(run(*options, "--csv").stdout)))
    assert ({each["role"] for each in lines}, {each["class"] for each in lines}) == (parties, classes)
    shown = run(*options).stdout
    assert all(name in shown for name in parties | classes)


def test_in_words_a_cell_says_its_routes_denials_and_articles() -> None:
    shown = run("--role", "AGENT", "--class", "RECORD").stdout
    flat = " ".join(shown.split())
    assert flat.startswith("AGENT RECORD FIND OPEN or AUTHORISED (AUTHORISATION); not EXPIRED")
    assert "CONTENT_REMARK READ never CONTENT" in flat
    assert "RECORD_GOVERNANCE READ AUTHORISED (AUTHORISATION) [IM-2018 §24]" in flat


def test_of_one_class_every_role_has_its_line() -> None:
    title, *lines = run("--class", "TIP_REPORTER").stdout.splitlines()
    assert title == "TIP_REPORTER READ"
    assert [line.split()[0] for line in lines] == list(PARTIES)
    assert [line.split()[1] for line in lines if line.split()[1] != "never"] == ["TIP_DESK"]


@pytest.mark.parametrize(
    "options", [["--role", "ROOT"], ["--role", "scope:x"], ["--class", "BOOK"]], ids=["role", "scope", "class"]
)
def test_an_unknown_name_leaves_with_2(options: list[str]) -> None:
    result = run(*options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "unknown" in result.stderr
    with pytest.raises(NameUnknown, match="unknown"):
        matrix(POLICY, "ROOT")


def test_every_route_has_a_sign_of_its_own() -> None:
    routes = {each.route for each in CONDITIONS.values() if each.route}
    assert routes | {"ALWAYS", OPEN, "more"} == set(SIGNS)
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert {len(sign) for sign in SIGNS.values()} == {1}


def test_in_signs_every_cell_stands_under_its_role() -> None:
    lines = list(grid(CELLS))
    stairs = [line for line in lines if line.replace("|", "").strip() in PARTIES]
    places = {line.replace("|", "").strip(): len(line) - len(line.replace("|", "").strip()) for line in stairs}
    (row,) = (line for line in lines if line.startswith("  RECORD_TEXT") and len(line) > places["TIP_OFFICER"])
    signs = {role: row[places[role] :].split(" ")[0] for role in ROLES}
    assert signs["PUBLIC"] == "o"
    assert signs["AGENT"] == "oA"
    assert signs["COMPETENT_AUTHORITY"] == "oVT"
    (row,) = (line for line in lines if line.startswith("RECORD  ") and len(line) > places["TIP_OFFICER"])
    assert row[places["SUBJECT_SELF"] :].split(" ")[0] == "OS!"


def test_colour_says_nothing_that_the_text_does_not_say() -> None:
    assert "\x1b[" not in run().stdout
    coloured = run(color=True)
    assert "\x1b[32m" in coloured.stdout
    plain = coloured.stdout
    for code in ("\x1b[0m", "\x1b[32m", "\x1b[33m", "\x1b[90m"):
        plain = plain.replace(code, "")
    assert [line.rstrip() for line in plain.splitlines()] == [line.rstrip() for line in run().stdout.splitlines()]
    assert "\x1b[" not in run("--csv", color=True).stdout


def test_no_line_is_wider_than_a_page() -> None:
    shown = [*grid(CELLS), *words(CELLS)]
    assert [line for line in shown if len(line) > WIDTH] == []
    assert [line for line in shown if line != line.rstrip()] == []


def test_a_decision_within_scopes_is_told_in_one_phrase() -> None:
    decision = POLICY.decide("CREDIT_SERVICE_FIRM", "RECORD", "FIND", scopes=frozenset({"records"}))
    assert in_words(decision) == "AUTHORISED or OPEN, within OPEN; not DELETED EXPIRED FOREIGN NOT_NOTIFIED REVOKED"
