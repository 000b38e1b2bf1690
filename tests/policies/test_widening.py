"""Edits of the rule files that would silently widen what somebody sees: each one is a fault, named by its line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from policies.check import check
from policies.conditions import CONDITIONS
from policies.decide import FOLDER, load_policy
from policies.fields import load_fields
from policies.purposes import load_purposes
from policies.reader import ROW_CLASSES, ROW_OF, actions_of
from policies.required import REQUIRED, Required
from policies.tables import PolicyFileError

LOADED_FROM: dict[str, Callable[[Path], object]] = {
    "access": lambda rules: load_policy(rules),
    "fields.csv": lambda rules: load_fields(rules),
    "purposes.csv": lambda rules: load_purposes(rules / "purposes.csv"),
}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped rules and packs, to be spoilt."""
    for part in ("rules", "packs"):
        shutil.copytree(FOLDER / part, tmp_path / part)
    return tmp_path


def refused(copied: Path, part: str) -> list[str]:
    """Return the faults with which the service does not start; `check` tells the same."""
    with pytest.raises(PolicyFileError) as at_start:
        LOADED_FROM[part](copied / "rules")
    with pytest.raises(PolicyFileError) as at_review:
        check(copied)
    assert at_review.value.faults == at_start.value.faults
    return list(at_start.value.faults)


def lost(*parts: str) -> str:
    """Return the fault of a line that must stand and was changed into another."""
    (line,) = (each for each in REQUIRED if each.parts == parts)
    return f"{line.file}:1: `p, {', '.join(parts)}` must stand ({line.citation})"


EXPIRED_BROWSE = ("*", "RECORD", "BROWSE", "EXPIRED", "deny")
LOG = ("USER_AGENCY", "ANSWER", "LOG", "ALWAYS", "allow")
# Each: the file, a line of it, what the line becomes, what is said of the line, and which line is lost with it.
CHANGED = [
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, *, RECORD, READ, EXPIRED, deny, IM-2018 §36",
        ["`READ` can not be done with `RECORD`, only FIND and BROWSE"],
        [EXPIRED_BROWSE],
        id="a denial of browsing becomes one of reading, which nobody asks",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, *, RECORD, BATCH, EXPIRED, deny, IM-2018 §36",
        ["`BATCH` can not be done with `RECORD`, only FIND and BROWSE"],
        [EXPIRED_BROWSE],
        id="a denial of browsing becomes one of batches",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, *, RECORD_FACT, BROWSE, EXPIRED, deny, IM-2018 §36",
        ["`BROWSE` can not be done with `RECORD_FACT`, only READ"],
        [EXPIRED_BROWSE],
        id="a denial of rows becomes one of cells",
    ),
    pytest.param(
        "user_agency.csv",
        "p, USER_AGENCY, ANSWER, LOG, ALWAYS, allow, IM-2018 §26",
        "p, USER_AGENCY, ANSWER, READ, ALWAYS, allow, IM-2018 §26",
        ["`READ` can not be done with `ANSWER`, only LOG"],
        [LOG],
        id="the log of state organs becomes a reading",
    ),
    pytest.param(
        "user_agency.csv",
        "p, USER_AGENCY, SUBJECT_BATCH, BATCH, ON_DUTY, allow, IM-2018 §25",
        "p, USER_AGENCY, SUBJECT_BATCH, FIND, ON_DUTY, allow, IM-2018 §25",
        ["`FIND` can not be done with `SUBJECT_BATCH`, only BATCH"],
        [],
        id="a batch becomes a search",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, PUBLIC, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        [],
        [EXPIRED_BROWSE],
        id="a denial of everybody becomes one of the public",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, PUBLIC, RECORD, BROWSE, EXPIRED, allow, IM-2018 §36",
        ["`EXPIRED` can only deny"],
        [EXPIRED_BROWSE],
        id="a denial becomes a grant",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, *, RECORD, BROWSE, OPEN, deny, IM-2018 §36",
        ["`OPEN` can only grant"],
        [EXPIRED_BROWSE],
        id="what grants is made to deny",
    ),
    pytest.param(
        "roles.csv",
        "g, USER_AGENCY, PUBLIC, IM-2018 §24",
        "g, PUBLIC, USER_AGENCY, IM-2018 §24",
        ["`PUBLIC` can not inherit: it would hold what asks who the caller is"],
        [],
        id="the public inherits the rights of state organs",
    ),
    pytest.param(
        "user_agency.csv",
        "p, USER_AGENCY, RECORD_GOVERNANCE, READ, ON_DUTY, allow, IM-2018 §25",
        "p, PUBLIC, RECORD_GOVERNANCE, READ, ON_DUTY, allow, IM-2018 §25",
        ["`ON_DUTY` can not be granted to `PUBLIC`: it asks who the caller is"],
        [],
        id="the public is on duty",
    ),
    pytest.param(
        "subject_self.csv",
        "p, SUBJECT_SELF, CONTENT_REMARK, READ, OWN, allow, IM-2024 §38",
        "p, PUBLIC, CONTENT_REMARK, READ, OWN, allow, IM-2024 §38",
        ["`OWN` can not be granted to `PUBLIC`: it asks who the caller is"],
        [],
        id="the public owns something",
    ),
]


@pytest.mark.parametrize(("file", "line", "changed", "said", "gone"), CHANGED)
def test_c51_a_line_changed_into_a_wider_one_is_a_fault(
    copied: Path, file: str, line: str, changed: str, said: list[str], gone: list[tuple[str, ...]]
) -> None:
    path = copied / "rules" / "access" / file
    lines = path.read_text(encoding="utf-8").splitlines()
    number = lines.index(line)
    lines[number] = changed
    path.write_text("\n".join(lines), encoding="utf-8")
    assert refused(copied, "access") == [f"{file}:{number + 1}: {what}" for what in said] + [
        lost(*each) for each in gone
    ]


BROWSED = [
    pytest.param("PUBLIC", "OPEN", True, id="by the public"),
    pytest.param("USER_AGENCY", "ON_DUTY", True, id="by a state organ on duty"),
    pytest.param("USER_AGENCY", "OPEN", True, id="by a state organ, where they are open"),
    pytest.param("SUBJECT_SELF", "OPEN", True, id="by a subject, where others are open"),
    pytest.param("SUBJECT_SELF", "OWN", False, id="by a subject, who sees its own row only"),
]


@pytest.mark.parametrize(("role", "condition", "is_fault"), BROWSED)
def test_persons_are_not_browsed(copied: Path, role: str, condition: str, is_fault: bool) -> None:
    (copied / "rules" / "access" / "z.csv").write_text(f"p, {role}, PERSON, BROWSE, {condition}, allow, IM-2024 §24\n")
    fault = "z.csv:1: persons can not be browsed: only its own row can be granted, to `SUBJECT_SELF` (IM-2024 §24)"
    if is_fault:
        assert refused(copied, "access") == [fault]
    else:
        assert check(copied).counts["lines"] == check().counts["lines"] + 1


@pytest.mark.parametrize("required", REQUIRED, ids=[" ".join(each.parts) for each in REQUIRED])
def test_c51_a_line_that_must_stand_is_missed(copied: Path, required: Required) -> None:
    path = copied / "rules" / "access" / required.file
    written = f"p, {', '.join(required.parts)}, {required.citation}\n"
    text = path.read_text(encoding="utf-8")
    assert written in text
    path.write_text(text.replace(written, f"# {written}"), encoding="utf-8")
    assert refused(copied, "access") == [lost(*required.parts)]


def test_all_that_must_stand_is_missed_at_once(copied: Path) -> None:
    (copied / "rules" / "access" / "denials.csv").unlink()
    assert refused(copied, "access") == [lost(*each.parts) for each in REQUIRED if each.effect == "deny"]


def test_a_line_that_must_stand_may_stand_in_any_file(copied: Path) -> None:
    folder = copied / "rules" / "access"
    (folder / "denials.csv").rename(folder / "refusals.csv")
    assert len(load_policy(copied / "rules").lines) == len(load_policy().lines)


STRAYS = [
    pytest.param("denials.CSV", "denials.CSV", id="another ending"),
    pytest.param("old/denials.csv", "old", id="in a folder of its own"),
    pytest.param("denials.csv~", "denials.csv~", id="what an editor left"),
    pytest.param("old.csv/denials.csv", "old.csv", id="in a folder named like a file"),
]


@pytest.mark.parametrize(("to", "named"), STRAYS)
def test_a_file_that_nobody_reads_is_a_fault(copied: Path, to: str, named: str) -> None:
    folder = copied / "rules" / "access"
    (folder / to).parent.mkdir(exist_ok=True)
    shutil.copy(folder / "denials.csv", folder / to)
    fault = f"{named}:1: is no access file; only `*.csv` files may lie in `access`"
    assert refused(copied, "access") == [fault]


# Each: a field, its class, the class it is given, and what is said.
MISPLACED = [
    pytest.param(
        "Record.endedOn",
        "RECORD_GOVERNANCE",
        "UNIT_FACT",
        "`UNIT_FACT` is decided on rows of `UNIT`: `Record.endedOn` can not have it",
        id="a cell of a record, decided as one of a unit",
    ),
    pytest.param(
        "ListEntry.listedNumber",
        "LISTED_NUMBER",
        "LIST_FACT",
        "`LIST_FACT` is decided on rows of `LIST`: `ListEntry.listedNumber` can not have it",
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
        "Record.title",
        "RECORD_TEXT",
        "RECORD",
        "`Record.title` needs a class of cells: `RECORD` is one of rows",
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
        "`Record.title` needs a class of cells: it can not be `DERIVED`",
        id="a cell said to be derived",
    ),
    pytest.param(
        "ListEntry.relatedPersons",
        "RELATED_PERSON",
        "BY_TYPE",
        "`ListEntry.relatedPersons` leads to no rows: it can not be `BY_TYPE`",
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
    key, chinese, english, _, citation = lines[number].split(",")
    lines[number] = ",".join((key, chinese, english, word, citation))
    path.write_text("\n".join(lines), encoding="utf-8")
    fault = f"purposes.csv:{number + 1}: `{word}` names too much: write whole words before `_*`, of persons two"
    assert refused(copied, "purposes.csv")[0] == fault


def test_rows_are_found_and_browsed_cells_read_and_nothing_else() -> None:
    rows = {cls for cls in ROW_CLASSES if cls not in ("SUBJECT_BATCH", "ANSWER")}
    allowed = {cls: actions_of(cls) for cls in ROW_OF}
    assert {cls for cls, actions in allowed.items() if actions == ("FIND", "BROWSE")} == rows
    assert {cls for cls, actions in allowed.items() if actions == ("READ",)} == set(ROW_OF) - set(ROW_CLASSES)
    assert (allowed["SUBJECT_BATCH"], allowed["ANSWER"]) == (("BATCH",), ("LOG",))


def test_only_what_ends_or_forbids_a_disclosure_denies() -> None:
    denying = {name for name, each in CONDITIONS.items() if each.denies}
    assert denying == {"EXPIRED", "DELETED", "REVOKED", "NOT_NOTIFIED", "REMOVED"}
    assert {each.condition for each in REQUIRED if each.effect == "deny"} == denying
