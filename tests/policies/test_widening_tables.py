"""Edits of fields.csv and purposes.csv that would silently widen what somebody sees: each is a fault with its line."""

from pathlib import Path

import pytest

from tests.policies.spoiling import refused

# Each: a field, its class, the class it is given, and what is said.
MISPLACED = [
    pytest.param(
        "Record.title",
        "RECORD_TEXT",
        "RECORD_FACT",
        "`Record.title` can be `RECORD_TEXT` only, not `RECORD_FACT`",
        id="free text, opened without its screening",
    ),
    pytest.param(
        "ListEntry.listedNumber",
        "LISTED_NUMBER",
        "LIST_ENTRY_FACT",
        "`ListEntry.listedNumber` can be `LISTED_NUMBER` only, not `LIST_ENTRY_FACT`",
        id="a number, opened without the provision that publishes it",
    ),
    pytest.param(
        "Record.decidedOn",
        "RECORD_FACT",
        "UNIT_FACT",
        "`UNIT_FACT` is decided on rows of `UNIT`: `Record.decidedOn` can not have it",
        id="a cell of a record, decided as one of a unit",
    ),
    pytest.param(
        "ListEntry.listedNumber",
        "LISTED_NUMBER",
        "LIST_FACT",
        "`ListEntry.listedNumber` can be `LISTED_NUMBER` only, not `LIST_FACT`",
        id="a cell of a list entry, decided as one of the list",
    ),
    pytest.param(
        "RecordFlags.disputed",
        "WITH_PARENT",
        "LIST_FACT",
        "`LIST_FACT` is decided on rows of `LIST`: `RecordFlags.disputed` can not have it",
        id="a part without rows, decided on rows",
    ),
    pytest.param(
        "Record.decidedOn",
        "RECORD_FACT",
        "RECORD",
        "`Record.decidedOn` needs a class of cells: `RECORD` is one of rows",
        id="a cell with the class of its row",
    ),
    pytest.param(
        "Person.maskedIdNumber",
        "PERSON_FACT",
        "WITH_PARENT",
        "`Person.maskedIdNumber` needs a class of cells: it can not be `WITH_PARENT`",
        id="a cell decided with its row",
    ),
    pytest.param(
        "Record.title",
        "RECORD_TEXT",
        "DERIVED",
        "`Record.title` can be `RECORD_TEXT` only, not `DERIVED`",
        id="a cell said to be derived",
    ),
    pytest.param(
        "ListEntry.basisDocument",
        "LIST_ENTRY_FACT",
        "BY_TYPE",
        "`ListEntry.basisDocument` leads to no rows: it can not be `BY_TYPE`",
        id="a cell decided by rows that it does not lead to",
    ),
    pytest.param(
        "Record.subject",
        "BY_TYPE",
        "RECORD_FACT",
        "`Record.subject` can be `BY_TYPE` only, not `RECORD_FACT`",
        id="rows of another class, decided as a cell",
    ),
    pytest.param(
        "SubjectResult.subject",
        "BY_TYPE",
        "WITH_PARENT",
        "`SubjectResult.subject` can be `BY_TYPE` only, not `WITH_PARENT`",
        id="rows decided with the batch they were asked in",
    ),
    pytest.param(
        "Person.recordCount",
        "RECORD",
        "PERSON_FACT",
        "`Person.recordCount` can be `RECORD` only, not `PERSON_FACT`",
        id="a count of hidden rows",
    ),
    pytest.param(
        "Record.content",
        "WITH_PARENT",
        "CONTENT_FACT",
        "`Record.content` can be `WITH_PARENT` only, not `CONTENT_FACT`",
        id="the whole content as one cell",
    ),
    pytest.param(
        "Query.subjectsByCodes",
        "SUBJECT_BATCH",
        "BY_TYPE",
        "`Query.subjectsByCodes` can be `SUBJECT_BATCH` only, not `BY_TYPE`",
        id="a batch without a right to it",
    ),
    pytest.param(
        "Person", "PERSON", "ORGANIZATION", "`Person` can be `PERSON` only, not `ORGANIZATION`", id="persons as firms"
    ),
]


@pytest.mark.parametrize(("coordinate", "cls", "given", "fault"), MISPLACED)
def test_c22_a_class_where_it_does_not_belong_is_a_fault(
    copied: Path, coordinate: str, cls: str, given: str, fault: str
) -> None:
    path = copied / "rules" / "fields.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    (number,) = (number for number, line in enumerate(lines) if line.startswith(f"{coordinate},{cls},"))
    lines[number] = lines[number].replace(f",{cls},", f",{given},")
    path.write_text("\n".join(lines), encoding="utf-8")
    assert refused(copied, "fields.csv") == [f"fields.csv:{number + 1}: {fault}"]


def test_c22_a_type_that_has_no_line_is_missed(copied: Path) -> None:
    path = copied / "rules" / "fields.csv"
    text = path.read_text(encoding="utf-8").replace("Person,PERSON,IM-2018 §15\n", "").replace("Unit,UNIT,", "# ")
    path.write_text(text, encoding="utf-8")
    assert refused(copied, "fields.csv") == [
        "fields.csv:1: `Person,PERSON` must stand",
        "fields.csv:1: `Unit,UNIT` must stand",
    ]


def test_c22_a_type_without_rows_has_no_class(copied: Path) -> None:
    path = copied / "rules" / "fields.csv"
    text = path.read_text(encoding="utf-8") + "Annotation,RECORD,IM-2018 §11\n"
    path.write_text(text, encoding="utf-8")
    place = f"fields.csv:{len(text.splitlines())}"
    assert refused(copied, "fields.csv") == [f"{place}: `Annotation` is no type with rows of its own"]


WIDE = [
    pytest.param("*", id="everything"),
    pytest.param("N*", id="one letter"),
    pytest.param("NP_*", id="whatever is known of persons"),
    pytest.param("NP_A*", id="half a word"),
    pytest.param("GOV_*_*", id="a star in the middle"),
]


@pytest.mark.parametrize("word", WIDE)
def test_c36_a_purpose_that_names_too_much_is_a_fault(copied: Path, word: str) -> None:
    path = copied / "rules" / "purposes.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    number = next(number for number, line in enumerate(lines) if line.startswith("INVESTMENT_ATTRACTION,"))
    key, chinese, english, roles, _, citation = lines[number].split(",")
    lines[number] = ",".join((key, chinese, english, roles, word, citation))
    path.write_text("\n".join(lines), encoding="utf-8")
    fault = f"purposes.csv:{number + 1}: `{word}` names too much: write whole words before `_*`, of persons two"
    assert refused(copied, "purposes.csv")[0] == fault
