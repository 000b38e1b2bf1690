"""Strict reading of cases and of the askers and rows they name: what they say, and every fault with its line."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from policies.actor import Asker
from policies.case_table import load_cases, settled
from policies.case_values import Unfit, changed_by, load_named
from policies.decide import FOLDER
from policies.vocabulary import ROLES, SCOPES
from tests.policies.case_folder import HEADER, TODAY, cell, refused
from tests.policies.reviewing import run


def test_a_sound_line_is_read_as_it_stands(folder: Path) -> None:
    line = "all but some, * but PUBLIC AGENT, lists log, LIST LIST_FACT, *, the organ: is_foreign=true, a list, "
    (folder / "some.csv").write_text(HEADER + line + "2026-03-03, deny,  no line  of scope:log scope:lists\n")
    (case,) = load_cases(folder)
    assert case.place == "cases/some.csv:2"
    assert case.scopes == {"lists", "log"}
    assert {role for role, _, _ in case.asked} == set(ROLES) - {"PUBLIC", "AGENT"}
    assert {(cls, action) for _, cls, action in case.asked} == {
        ("LIST", "FIND"),
        ("LIST", "BROWSE"),
        ("LIST_FACT", "READ"),
    }
    assert case.asker.today == date(2026, 3, 3)
    assert case.asker.is_foreign
    assert case.asker.duties[0].categories == {"A", "B"}
    assert (case.row_class, case.row, case.is_allowed) == ("LIST", {}, False)
    assert case.decided_by == "no line of scope:lists scope:log"


def test_an_asker_is_built_from_the_fields_it_has() -> None:
    named = load_named(FOLDER / "cases")
    built = named.asker("the subject", {"unit_id": "u"}, today=TODAY)
    assert built == Asker(TODAY, subject_id="the-subject", pseudonym="pseudonym-of-the-subject", unit_id="u")
    assert named.asker("the firm", {}, today=TODAY).authorised_categories == {"ORG_ADMIN_PENALTY", "NP_IDENTITY"}


def test_a_row_is_like_another_and_carries_others(folder: Path) -> None:
    named = load_named(folder)
    assert named.rows["a draft"] == ("CATALOGUE_ITEM", {"state": "DRAFT", "until": None})
    assert named.row("a person", {})["records"] == (named.row("an item", {}),)
    assert named.row("an item", {"until": TODAY}) == {"state": "PUBLISHED", "until": TODAY}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param("state=DRAFT", {"state": "DRAFT"}, id="a word"),
        pytest.param("a=none; b=true ; c = false", {"a": None, "b": True, "c": False}, id="missing, true and false"),
        pytest.param("a=2026-03-02; b=152900", {"a": TODAY, "b": "152900"}, id="a day, and figures are a word"),
    ],
)
def test_changes_are_written_in_a_word(text: str, changes: dict[str, object]) -> None:
    assert changed_by(text) == changes


@pytest.mark.parametrize("text", ["state", "=DRAFT", "state=", "", "a=1; a=2", "a=2026-02-30"])
def test_what_is_no_change_is_refused(text: str) -> None:
    with pytest.raises(Unfit):
        changed_by(text)


def test_the_order_of_deciding_lines_says_nothing() -> None:
    assert settled("B C or A B within scope:b B or scope:a A") == "A B or B C within scope:a A or scope:b B"
    assert settled("no line of any scope") == "no line of any scope"


NAMED = [
    pytest.param("askers.toml", lambda text: text + '["x"]\nlike = "y"\n', ":9: `like` names no asker", id="like"),
    pytest.param("askers.toml", lambda text: text + '["x"]\nname = 1\n', ":9: unknown attribute `name`", id="a name"),
    pytest.param("askers.toml", lambda text: text + '["x"]\ntoday = 2026-01-01\n', ":9: `today` is said", id="a day"),
    pytest.param("askers.toml", lambda text: text + '["x"]\nduties = [{}]\n', ":9: `purpose` is missing", id="missing"),
    pytest.param("askers.toml", lambda text: text + '["x"]\nduties = 1\n', ":9: `duties` does not take", id="a number"),
    pytest.param("askers.toml", lambda text: text + '["x"]\nunit_id = true\n', ":9: `unit_id` does not", id="kind"),
    pytest.param("askers.toml", lambda text: text + "x = 1\n[the\n", ":10: not TOML", id="broken"),
    pytest.param("askers.toml", lambda text: text + "x = [\n", ":10: not TOML", id="never closed"),
    pytest.param("askers.toml", lambda text: 'x = "y"\n' + text, ":1: `x` is no table", id="no table"),
    pytest.param("rows.toml", lambda text: text + '["x"]\n', ":16: `class` is none of rows", id="no class"),
    pytest.param("rows.toml", lambda text: text + '["x"]\nclass = "LIST_FACT"\n', ":16: `class` is none", id="a cell"),
    pytest.param(
        "rows.toml",
        lambda text: text + '["x"]\nlike = "a list"\nclass = "LIST"\n',
        ":16: a row has the class of the row it is like",
        id="like and a class",
    ),
    pytest.param("rows.toml", lambda text: text + '["x"]\nlike = "y"\n', ":16: `like` names no row above", id="no row"),
    pytest.param(
        "rows.toml",
        lambda text: text + '["x"]\nlike = "an item"\nstaet = "DRAFT"\n',
        ":16: unknown column `staet`",
        id="a column that the row above has not",
    ),
    pytest.param(
        "rows.toml",
        lambda text: text + '["x"]\nclass = "PERSON"\nrecords = [{ row = "y" }]\n',
        ":16: a row is carried as `{row = …}` with the name of one above",
        id="carries no row",
    ),
]


@pytest.mark.parametrize(("file", "spoil", "fault"), NAMED)
def test_a_faulty_asker_or_row_is_told_with_its_place(
    folder: Path, file: str, spoil: Callable[[str], str], fault: str
) -> None:
    path = folder / file
    path.write_text(spoil(path.read_text()))
    told = refused(folder)
    assert len(told) == 1
    assert told[0].startswith(f"cases/{file}{fault}")


def test_faults_of_askers_and_rows_are_told_at_once(folder: Path) -> None:
    (folder / "askers.toml").write_bytes(b"\xff")
    (folder / "rows.toml").unlink()
    assert refused(folder) == ["cases/askers.toml:1: not UTF-8", "cases/rows.toml:1: missing"]


def test_a_folder_without_its_cases_is_a_fault(copied: Path) -> None:
    shutil.rmtree(copied / "cases")
    result = run("test", "--folder", str(copied))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == ["cases/askers.toml:1: missing", "cases/rows.toml:1: missing"]


def test_the_command_tells_the_faults_of_cases(folder: Path) -> None:
    (folder / "some.csv").write_text(HEADER + cell("roles", "ROOT"))
    result = run("test", "--cases", str(folder))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "cases/some.csv:2: unknown role `ROOT`\n"


def test_scopes_of_the_vocabulary_can_be_asked() -> None:
    assert "none" not in SCOPES
    assert "*" not in ROLES
