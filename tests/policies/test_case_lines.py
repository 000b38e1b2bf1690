"""Lines of decision tables: every fault of every table is told with its place, all at once."""

import shutil
from pathlib import Path

import pytest

from policies.case_table import load_cases
from policies.decide import FOLDER, load_policy
from policies.tables import PolicyFileError
from policies.trial import trial
from tests.policies.case_folder import CASE, HEADER, cell, refused

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
