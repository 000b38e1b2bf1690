"""The access files: what is faulty is named by file and line, all at once, and nothing faulty is taken for a rule."""

from pathlib import Path

import pytest

from policies.decide import Allowed, load_policy
from policies.reader import read_access
from policies.required import REQUIRED
from policies.tables import PolicyFileError
from policies.vocabulary import ROW_CLASSES, ROW_OF

GRANT = "p, PUBLIC, LIST, FIND, ALWAYS, allow, IM-2024 §36"


def write(folder: Path, text: str | bytes, name: str = "a.csv") -> Path:
    """Put one access file into `folder`."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


LINE_FAULTS = [
    pytest.param("x, PUBLIC, LIST, FIND, ALWAYS, allow, IM-2018 §1", ["unknown line type `x`"], id="unknown type"),
    pytest.param("p2, PUBLIC, LIST, FIND, ALWAYS, allow, IM-2018 §1", ["unknown line type `p2`"], id="type misspelt"),
    pytest.param("P, PUBLIC, LIST, FIND, ALWAYS, allow, IM-2018 §1", ["unknown line type `P`"], id="type in capitals"),
    pytest.param("p, *, RECORD, FIND, EXPIRED, dney, IM-2018 §36", None, id="deny misspelt, for everybody"),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, EXPIRED, Deny, IM-2018 §36", ["unknown effect `Deny`"], id="deny in capitals"
    ),
    pytest.param("p, PUBLIC, RECORD, FIND, OPEN, , IM-2018 §36", ["unknown effect ``"], id="no effect"),
    pytest.param("p, PUBLC, RECORD, FIND, OPEN, allow, IM-2018 §23", ["unknown role `PUBLC`"], id="role misspelt"),
    pytest.param("p, public, RECORD, FIND, OPEN, allow, IM-2018 §23", ["unknown role `public`"], id="role small"),
    pytest.param(
        "p, *, RECORD, FIND, OPEN, allow, IM-2018 §23", ["unknown role `*`"], id="nothing is allowed to everybody"
    ),
    pytest.param(
        "p, PUBLIC, RECORDS, FIND, OPEN, allow, IM-2018 §23", ["unknown class `RECORDS`"], id="class misspelt"
    ),
    pytest.param("p, PUBLIC, *, FIND, OPEN, allow, IM-2018 §23", ["unknown class `*`"], id="no class of all classes"),
    pytest.param("p, PUBLIC, RECORD, SEE, OPEN, allow, IM-2018 §23", ["unknown action `SEE`"], id="unknown action"),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, OPENED, allow, IM-2018 §23", ["unknown condition `OPENED`"], id="unknown condition"
    ),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, r.openness == 1, allow, IM-2018 §23",
        ["unknown condition `r.openness == 1`"],
        id="an expression is no condition",
    ),
    pytest.param(
        "p, PUBLIC, LIST_ENTRY, FIND, EXPIRED, deny, IM-2018 §36",
        ["`EXPIRED` can not be asked of `LIST_ENTRY`"],
        id="entries have no disclosure clock",
    ),
    pytest.param(
        "p, PUBLIC, PERSON, READ, OWN, deny, IM-2018 §23",
        [
            "`READ` can not be done with `PERSON`, only FIND and BROWSE",
            "`OWN` can only grant",
            "`OWN` can not be granted to `PUBLIC`: it asks who the caller is",
        ],
        id="every part is sound, together they are not",
    ),
    pytest.param(
        "g, PUBLIC, SUBJECT_SELF, IM-2018 §24",
        ["`PUBLIC` can not inherit: it would hold what asks who the caller is"],
        id="the public inherits nothing",
    ),
    pytest.param(
        "p, PUBLIC, RECORD_FACT, READ, ALWAYS, allow, IM-2018 §23",
        ["`ALWAYS` can not be asked of `RECORD`"],
        id="no record is always open",
    ),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, OPEN, allow, somewhere", ["`somewhere` is no citation"], id="not an article"
    ),
    pytest.param("p, PUBLIC, RECORD, FIND, OPEN, allow,", ["`` is no citation"], id="citation empty"),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, OPEN, allow",
        ["`p` has 7 parts, this line has 6; the last is the citation"],
        id="citation missing",
    ),
    pytest.param(
        "p, PUBLIC, RECORD, FIND, OPEN, allow, IM-2018 §23, deny",
        ["`p` has 7 parts, this line has 8; the last is the citation"],
        id="a part too many",
    ),
    pytest.param(
        "g, USER_AGENCY, PUBLIC",
        ["`g` has 4 parts, this line has 3; the last is the citation"],
        id="inheritance without citation",
    ),
    pytest.param("g, GUEST, PUBLIC, IM-2018 §24", ["unknown role `GUEST`"], id="unknown heir"),
    pytest.param("g, USER_AGENCY, ROOT, IM-2018 §24", ["unknown role `ROOT`"], id="unknown ancestor"),
    pytest.param("g, USER_AGENCY, *, IM-2018 §24", ["unknown role `*`"], id="nobody inherits from everybody"),
    pytest.param("g, PUBLIC, PUBLIC, IM-2018 §24", ["`PUBLIC` inherits itself"], id="its own heir"),
    pytest.param("p, GUEST, BOOK, EAT, MAYBE, perhaps, no", None, id="every part is judged"),
]
EVERY_PART = {
    "deny misspelt, for everybody": ["unknown effect `dney`", "unknown role `*`"],
    "every part is judged": [
        "`no` is no citation",
        "unknown effect `perhaps`",
        "unknown role `GUEST`",
        "unknown action `EAT`",
        "unknown class `BOOK`",
        "unknown condition `MAYBE`",
    ],
}


@pytest.mark.parametrize(("line", "faults"), LINE_FAULTS)
def test_a_faulty_line_is_named_with_its_place(
    tmp_path: Path, request: pytest.FixtureRequest, line: str, faults: list[str] | None
) -> None:
    with pytest.raises(PolicyFileError) as refused:
        read_access(write(tmp_path, f"# why\n{GRANT}\n{line}\n"))
    expected = EVERY_PART[request.node.callspec.id] if faults is None else faults
    assert list(refused.value.faults) == [f"a.csv:3: {fault}" for fault in expected]


FILE_FAULTS = [
    pytest.param(
        {"a.csv": ""}, ["access: no line allows anything; an empty policy does not start"], id="an empty file"
    ),
    pytest.param({}, ["access: no line allows anything; an empty policy does not start"], id="no file at all"),
    pytest.param(
        {"a.csv": "# p, PUBLIC, LIST, FIND, ALWAYS, allow, IM-2024 §36\n\n   \n"},
        ["access: no line allows anything; an empty policy does not start"],
        id="comments and blanks only",
    ),
    pytest.param(
        {"a.csv": "p, *, RECORD, FIND, EXPIRED, deny, IM-2018 §36\n"},
        ["access: no line allows anything; an empty policy does not start"],
        id="denials only",
    ),
    pytest.param(
        {"a.csv": GRANT, "b.csv": f"\n{GRANT}"}, ["b.csv:2: stands already at a.csv:1"], id="twice, in two files"
    ),
    pytest.param(
        {"a.csv": f"{GRANT}\n{GRANT.replace('§36', '§37')}"},
        ["a.csv:2: stands already at a.csv:1"],
        id="twice, with another article",
    ),
    pytest.param(
        {"a.csv": f"{GRANT}\ng, USER_AGENCY, SUBJECT_SELF, IM-2018 §24\ng, SUBJECT_SELF, USER_AGENCY, IM-2018 §24"},
        ["a.csv:2: `USER_AGENCY` inherits itself", "a.csv:3: `SUBJECT_SELF` inherits itself"],
        id="two heirs of each other",
    ),
    pytest.param({"a.csv": b"\xb0\xd7", "b.csv": GRANT}, ["a.csv:1: not UTF-8"], id="another encoding"),
    pytest.param(
        {"a.csv": "q, a\n\n# note\np, b", "b.csv": f"{GRANT}\nz, c"},
        [
            "a.csv:1: unknown line type `q`",
            "a.csv:4: `p` has 7 parts, this line has 2; the last is the citation",
            "b.csv:2: unknown line type `z`",
        ],
        id="the faults of all files at once",
    ),
]


@pytest.mark.parametrize(("files", "faults"), FILE_FAULTS)
def test_faulty_files_name_all_their_faults(tmp_path: Path, files: dict[str, str | bytes], faults: list[str]) -> None:
    folder = tmp_path / "access"
    folder.mkdir()
    for name, text in files.items():
        write(folder, text, name)
    with pytest.raises(PolicyFileError) as refused:
        read_access(folder)
    assert list(refused.value.faults) == faults
    assert str(tmp_path) not in str(refused.value)


def test_an_empty_policy_does_not_start(tmp_path: Path) -> None:
    write(tmp_path / "access", "")
    with pytest.raises(PolicyFileError, match="an empty policy does not start"):
        load_policy(tmp_path)


def test_a_misspelt_denial_does_not_start(tmp_path: Path) -> None:
    write(tmp_path / "access", f"{GRANT}\np, *, RECORD, FIND, EXPIRED, denny, IM-2018 §36")
    with pytest.raises(PolicyFileError, match="unknown effect `denny`"):
        load_policy(tmp_path)


def test_blanks_and_comments_count_as_lines_of_the_file(tmp_path: Path) -> None:
    lines, links = read_access(write(tmp_path, f"# why\n\n  # indented\n{GRANT}\n\ng,USER_AGENCY,PUBLIC,IM-2018 §24\n"))
    assert [line.place for line in lines] == ["a.csv:4"]
    assert [(link.role, link.inherits, link.place) for link in links] == [("USER_AGENCY", "PUBLIC", "a.csv:6")]


def test_a_sound_line_decides(tmp_path: Path) -> None:
    standing = (f"p, {', '.join(each.parts)}, {each.citation}" for each in REQUIRED)
    write(tmp_path / "access", "\n".join((GRANT, *standing)))
    assert load_policy(tmp_path).decide("PUBLIC", "LIST", "FIND") == Allowed()


def test_every_cell_class_belongs_to_one_class_of_rows() -> None:
    cells = [cell for each in ROW_CLASSES.values() for cell in each]
    assert len(cells) == len(set(cells))
    assert set(ROW_OF) == set(cells) | set(ROW_CLASSES)


def test_a_line_hidden_behind_a_line_separator_in_a_comment_is_still_a_comment(tmp_path: Path) -> None:
    """Editors show U+2028 as no new line, so it must not begin one here."""
    (tmp_path / "public.csv").write_text(
        "# harmless\u2028p, PUBLIC, PERSON, FIND, OPEN, allow, IM-2018 §23\n"
        "p, PUBLIC, RECORD, FIND, OPEN, allow, IM-2018 §23\n",
        encoding="utf-8",
    )
    lines, _ = read_access(tmp_path)
    assert [line.cls for line in lines] == ["RECORD"]
