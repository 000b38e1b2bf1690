"""Which files a running service follows, and that it follows them together or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from policies import renewal
from policies.check import Checked, check
from policies.decide import FOLDER
from policies.fields import UnclassifiedField, load_fields
from policies.renewal import FilesInMotion, Fixed, RestartNeeded, read_anew
from policies.tables import PolicyFileError

COORDINATES = frozenset(name for name in load_fields().fields if "." in name)
SHIPPED = sorted(
    path.relative_to(FOLDER).as_posix() for path in [*FOLDER.glob("rules/**/*.csv"), *FOLDER.glob("packs/*.*")]
)
NEEDS_RESTART = {
    **{f"rules/{name}.csv": "what comes in is screened by it" for name in ("bans", "ban_patterns", "ban_words")},
    "rules/catalogue.csv": "its items are written into stores",
    "rules/catalogue_states.csv": "its ways stand in the statements",
    "rules/categories.csv": "its words stand in the schema",
    "rules/content.csv": "what comes in is read by its keys",
    "rules/content_forms.csv": "its forms stand in the schemas of items",
    "rules/five_classes.csv": "its lines stand in the statements",
    "rules/held_decisions.csv": "its decisions stand in the code",
    "rules/intake.csv": "its articles stand in the code",
    "rules/purposes.csv": "its words stand in the schema",
    "rules/service.csv": "its sentences stand on the pages",
    "packs/calendar.csv": "its days are counted in the code",
    **{f"packs/{name}.toml": "its numbers stand in the code" for name in ("IM", "NX", "NATIONAL", "PROJECT_DEFAULT")},
}


def mark(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("# a word more\n")


@pytest.mark.parametrize("name", SHIPPED)
def test_an_edit_is_followed_or_needs_a_restart(name: str, copied: Path) -> None:
    fixed = Fixed.of(copied)
    before = read_anew(fixed, COORDINATES).policy.revision
    mark(copied / name)
    if name in NEEDS_RESTART:
        with pytest.raises(RestartNeeded, match=name) as refused:
            read_anew(fixed, COORDINATES)
        assert refused.value.files == (name,)
    else:
        assert read_anew(fixed, COORDINATES).policy.revision != before


def test_the_model_needs_a_restart(copied: Path) -> None:
    (copied / "model.conf").write_bytes((FOLDER / "model.conf").read_bytes())
    fixed = Fixed.of(copied)
    mark(copied / "model.conf")
    assert fixed.moved() == ("model.conf",)
    assert "model.conf" in Fixed.of().digests


def test_a_new_table_of_lines_is_followed(copied: Path) -> None:
    fixed = Fixed.of(copied)
    lines = len(read_anew(fixed, COORDINATES).policy.lines)
    text = "p, PUBLIC, LISTED_NUMBER, READ, OPEN, allow, IM-2024 §36\n"
    (copied / "rules" / "access" / "more.csv").write_text(text, encoding="utf-8")
    assert len(read_anew(fixed, COORDINATES).policy.lines) == lines + 1


def test_an_edit_taken_back_needs_no_restart(copied: Path) -> None:
    fixed, path = Fixed.of(copied), copied / "packs" / "IM.toml"
    text = path.read_bytes()
    mark(path)
    path.write_bytes(text)
    assert read_anew(fixed, COORDINATES).policy.revision


def test_faults_are_told_before_a_restart_is(copied: Path) -> None:
    """Whoever restarted at once would stand without a service."""
    fixed = Fixed.of(copied)
    mark(copied / "packs" / "IM.toml")
    (copied / "rules" / "fields.csv").write_text("nonsense\n", encoding="utf-8")
    with pytest.raises(PolicyFileError, match=r"fields\.csv"):
        read_anew(fixed, COORDINATES)


def test_a_field_of_the_schema_without_a_class_is_a_fault(copied: Path) -> None:
    with pytest.raises(UnclassifiedField, match=r"Record\.shoeSize"):
        read_anew(Fixed.of(copied), COORDINATES | {"Record.shoeSize"})


EDITS: dict[str, Callable[[Path], None]] = {
    "another line": lambda folder: mark(folder / "rules" / "access" / "public.csv"),
    "another class": lambda folder: mark(folder / "rules" / "fields.csv"),
}


@pytest.mark.parametrize("name", EDITS)
def test_files_that_change_while_they_are_read_are_not_taken(
    name: str, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_then_edit(folder: Path) -> Checked:
        checked = check(folder)
        EDITS[name](folder)
        return checked

    fixed = Fixed.of(copied)
    monkeypatch.setattr(renewal, "check", read_then_edit)
    with pytest.raises(FilesInMotion):
        read_anew(fixed, COORDINATES)
