"""Strict reading of decision tables and of the askers and rows they name: every fault with its line, all at once."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from policies.__main__ import main
from policies.actor import Asker
from policies.case_table import COLUMNS, load_cases, settled
from policies.case_values import Unfit, changed_by, load_named
from policies.decide import FOLDER, load_policy
from policies.tables import PolicyFileError
from policies.trial import trial
from policies.vocabulary import ROLES, SCOPES

TODAY = date(2026, 3, 2)
ASKERS = """\
["anybody"]

["the subject"]
subject_id = "own"
["the organ"]
like = "anybody"
is_foreign = false
duties = [{ purpose = "P", categories = ["A", "B"], region_code = "15", legal_basis = "b", matter_format = "m", \
batch_max_codes = 1, valid_from = 2026-01-01, valid_until = 2026-12-31 }]
"""
ROWS = """\
["a list"]
class = "LIST"

["an item"]
class = "CATALOGUE_ITEM"
state = "PUBLISHED"
until = "none"

["a draft"]
like = "an item"
state = "DRAFT"

["a person"]
class = "PERSON"
records = [{ row = "an item" }]
"""
HEADER = ", ".join(COLUMNS) + "\n"
CASE = "lists are shown, PUBLIC, , LIST, FIND, anybody, a list, 2026-03-02, allow, PUBLIC ALWAYS\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder of sound cases, to be spoilt."""
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "askers.toml").write_text(ASKERS)
    (cases / "rows.toml").write_text(ROWS)
    (cases / "some.csv").write_text(HEADER + CASE)
    return cases


def refused(folder: Path) -> list[str]:
    with pytest.raises(PolicyFileError) as error:
        load_cases(folder)
    return list(error.value.faults)


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


def cell(name: str, value: str) -> str:
    """Return a sound line with one other cell."""
    cells = [each.strip() for each in CASE.split(",")]
    cells[COLUMNS.index(name)] = value
    return ", ".join(cells) + "\n"


LINES = [
    pytest.param(cell("case", ""), "`case` is empty", id="no sentence"),
    pytest.param(cell("roles", "PUBILC"), "unknown role `PUBILC`", id="an unknown role"),
    pytest.param(cell("roles", "PUBLIC PUBLIC"), "`PUBLIC` is named twice", id="a role twice"),
    pytest.param(cell("roles", "* but"), "every role is written `*`, or `* but` those", id="every role but none"),
    pytest.param(cell("roles", "* PUBLIC"), "every role is written `*`, or `* but` those", id="every role and one"),
    pytest.param(cell("roles", "* but ROOT"), "unknown role `ROOT`", id="every role but an unknown one"),
    pytest.param(cell("scopes", "rceords"), "unknown scope `rceords`", id="an unknown scope"),
    pytest.param(cell("scopes", "none log"), "unknown scope `none`", id="no scope and one"),
    pytest.param(cell("scopes", "log log"), "`log` is named twice", id="a scope twice"),
    pytest.param(cell("classes", "LSIT"), "unknown class `LSIT`", id="an unknown class"),
    pytest.param(cell("classes", "LIST LIST"), "`LIST` is named twice", id="a class twice"),
    pytest.param(cell("classes", "UNIT"), "`UNIT` is decided on rows of `UNIT`, and `a list`", id="another class"),
    pytest.param(cell("actions", "READ"), "`READ` can not be done with `LIST`, only FIND", id="another action"),
    pytest.param(cell("actions", "FIND FIND"), "`FIND` is named twice", id="an action twice"),
    pytest.param(cell("asker", "somebody"), "unknown asker `somebody`", id="an unknown asker"),
    pytest.param(cell("asker", "anybody: sbuject_id=own"), "asker: unknown attribute `sbuject_id`", id="attribute"),
    pytest.param(cell("asker", "anybody: today=2026-01-01"), "asker: `today` is said by the case", id="another day"),
    pytest.param(cell("asker", "anybody: is_foreign=2"), "asker: `is_foreign` does not take this value", id="a kind"),
    pytest.param(cell("asker", "anybody:"), "asker: `` is no change", id="a colon and nothing"),
    pytest.param(cell("row", "something"), "unknown row `something`", id="an unknown row"),
    pytest.param(cell("row", "a list: name=x"), "row: unknown column `name`", id="an unknown column"),
    pytest.param(
        "x, PUBLIC, , CATALOGUE_ITEM, FIND, anybody, an item: state=true, 2026-03-02, allow, PUBLIC OPEN\n",
        "row: `state` does not take this value",
        id="a truth for a word",
    ),
    pytest.param(
        "y, PUBLIC, , PERSON, FIND, anybody, a person: records=none-such, 2026-03-02, allow, PUBLIC OPEN\n",
        "row: `records` does not take this value",
        id="a word for rows",
    ),
    pytest.param(cell("day", "today"), "`today` is no day", id="no day"),
    pytest.param(cell("day", "2026-02-30"), "`2026-02-30` is no day", id="a day that is not"),
    pytest.param(cell("expected", "alow"), "`alow` is no verdict", id="no verdict"),
    pytest.param(cell("decided by", "no line"), "`no line` can not allow", id="nothing allows"),
    pytest.param(cell("decided by", "PUBLIC"), "`PUBLIC` names no line", id="no condition"),
    pytest.param(cell("decided by", "PUBLIC OPNE"), "`PUBLIC OPNE` names no line", id="an unknown condition"),
    pytest.param(cell("decided by", "ROOT OPEN"), "`ROOT OPEN` names no line", id="a line of nobody"),
    pytest.param(
        cell("decided by", "PUBLIC ALWAYS within scope:x ALWAYS"), "`scope:x ALWAYS` names no line", id="no scope"
    ),
    pytest.param(
        cell("expected", "deny").replace("PUBLIC ALWAYS\n", "PUBLIC ALWAYS within scope:log ALWAYS\n"),
        "what a scope does not reach is denied by `no line of scope:…`",
        id="denied within a scope",
    ),
    pytest.param(
        cell("expected", "deny").replace("PUBLIC ALWAYS\n", "no line of scope:x\n"),
        "`no line of scope:x` names an unknown scope",
        id="denied by an unknown scope",
    ),
]


@pytest.mark.parametrize(("line", "fault"), LINES)
def test_a_faulty_line_is_told_with_its_place(folder: Path, line: str, fault: str) -> None:
    (folder / "some.csv").write_text(f"# a note\n{HEADER}\n{line}")
    (told,) = refused(folder)
    assert told.startswith("cases/some.csv:4: ")
    assert fault in told


def test_all_faults_of_all_tables_are_told_at_once(folder: Path) -> None:
    (folder / "other.csv").write_text(HEADER + cell("roles", "ROOT") + cell("case", "again"))
    (folder / "third.csv").write_text("case, roles\n")
    faulty = (str(line.values[0]).replace("lists", str(number), 1) for number, line in enumerate(LINES[1:]))
    (folder / "some.csv").write_text(HEADER + "".join(faulty))
    told = refused(folder)
    assert {each.split(":")[0] for each in told} == {"cases/other.csv", "cases/some.csv", "cases/third.csv"}
    assert len([each for each in told if each.startswith("cases/some.csv")]) == len(LINES) - 1
    assert "cases/third.csv:1: missing column `scopes`" in told


def test_a_sentence_that_stands_twice_is_a_fault(folder: Path) -> None:
    (folder / "some.csv").write_text(HEADER + CASE + CASE)
    assert refused(folder) == ["cases/some.csv:3: repeats line 2"]
    (folder / "some.csv").write_text(HEADER + CASE)
    (folder / "zz.csv").write_text(HEADER + CASE)
    assert refused(folder) == ["cases/zz.csv:2: the same sentence stands at cases/some.csv:2"]


def test_a_folder_without_cases_proves_nothing(folder: Path) -> None:
    (folder / "some.csv").write_text(HEADER)
    assert refused(folder) == ["cases/*.csv:1: there is no case"]


def test_a_file_that_nobody_reads_is_a_fault(folder: Path) -> None:
    (folder / "old.csv~").write_text("")
    assert refused(folder) == [
        "cases/old.csv~:1: is no table of cases; only `*.csv`, `askers.toml` and `rows.toml` are"
    ]


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


def test_a_row_that_lacks_what_a_condition_reads_is_a_fault(folder: Path) -> None:
    (folder / "some.csv").write_text(
        HEADER + "a person is found, PUBLIC, , PERSON, FIND, anybody, a person, 2026-03-02, allow, PUBLIC OPEN\n"
    )
    with pytest.raises(PolicyFileError) as error:
        trial(load_policy(), load_cases(folder))
    (fault,) = error.value.faults
    assert fault.startswith("cases/some.csv:2: the row lacks `")


def test_a_row_with_a_value_of_another_kind_is_a_fault(folder: Path) -> None:
    shutil.copy(FOLDER / "cases" / "rows.toml", folder)
    sound = "a record, PUBLIC, , RECORD, FIND, anybody, an open record, 2026-03-02, allow, PUBLIC OPEN\n"
    entry = "an entry, PUBLIC, , LIST_ENTRY, FIND, anybody, a published entry: removed_on=soon, "
    (folder / "some.csv").write_text(f"{HEADER}{sound}{entry}2026-03-02, deny, no line\n")
    with pytest.raises(PolicyFileError) as error:
        trial(load_policy(), load_cases(folder))
    assert error.value.faults == ("cases/some.csv:3: the row has a value that a condition can not read",)


def test_a_folder_without_its_cases_is_a_fault(copied: Path) -> None:
    shutil.rmtree(copied / "cases")
    result = CliRunner().invoke(main, ["test", "--folder", str(copied)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == ["cases/askers.toml:1: missing", "cases/rows.toml:1: missing"]


def test_the_command_tells_the_faults_of_cases(folder: Path) -> None:
    (folder / "some.csv").write_text(HEADER + cell("roles", "ROOT"))
    result = CliRunner().invoke(main, ["test", "--cases", str(folder)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "cases/some.csv:2: unknown role `ROOT`\n"


def test_scopes_of_the_vocabulary_can_be_asked() -> None:
    assert "none" not in SCOPES
    assert "*" not in ROLES
