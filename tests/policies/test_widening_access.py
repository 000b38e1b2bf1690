"""Edits of the access files that would silently widen what somebody sees: each is a fault, named by its line."""

import shutil
from pathlib import Path

import pytest

from policies.check import check
from policies.conditions import CONDITIONS
from policies.consents import UNCONSENTED
from policies.decide import load_policy
from policies.required import REQUIRED, Required
from policies.vocabulary import ROW_CLASSES, ROW_OF, WRITES, actions_of
from tests.policies.spoiling import refused


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
        [f"`READ` can not be done with `RECORD`, only {' and '.join(actions_of('RECORD'))}"],
        [EXPIRED_BROWSE],
        id="a denial of browsing becomes one of reading, which nobody asks",
    ),
    pytest.param(
        "denials.csv",
        "p, *, RECORD, BROWSE, EXPIRED, deny, IM-2018 §36",
        "p, *, RECORD, BATCH, EXPIRED, deny, IM-2018 §36",
        [f"`BATCH` can not be done with `RECORD`, only {' and '.join(actions_of('RECORD'))}"],
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


def test_rows_are_found_and_browsed_cells_read_and_nothing_else() -> None:
    browsed = ("ARCHIVED_RECORD", "ACCESS_EVENT", "AGGREGATION_ENTRY", "PROVIDER_QUALITY")
    own = {"SUBJECT_BATCH": ("BATCH",), "ANSWER": ("LOG",), **dict.fromkeys(browsed, ("BROWSE",))}
    rows = set(ROW_CLASSES) - set(own)
    allowed = {cls: actions_of(cls) for cls in ROW_OF}
    assert {cls for cls, actions in allowed.items() if actions == ("FIND", "BROWSE", *WRITES.get(cls, ()))} == rows
    assert {cls for cls, actions in allowed.items() if actions == ("READ",)} == set(ROW_OF) - set(ROW_CLASSES)
    assert {cls: allowed[cls] for cls in own} == own


def test_only_what_ends_or_forbids_a_disclosure_denies() -> None:
    denying = {name for name, each in CONDITIONS.items() if each.denies}
    ends = {"EXPIRED", "DELETED", "REVOKED", "NOT_NOTIFIED", "REMOVED", "NOT_ARCHIVED", "FORGOTTEN", "HOLD_OVER"}
    assert denying == ends | {"FOREIGN", "PROTECTED"} | set(UNCONSENTED.values())
    assert {each.condition for each in REQUIRED if each.effect == "deny"} == denying
