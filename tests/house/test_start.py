"""A service whose policy has a gap does not start."""

import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

import application
from application import ROOT, build_app
from db.engine import Database, open_database
from policies.decide import load_policy
from policies.fields import RULES, FieldClasses, UnclassifiedField, load_fields
from policies.tables import PolicyFileError
from schema.build import SkippedResolver
from settings import Settings, load_settings


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Database]:
    opened = await open_database(sqlite_url)
    yield opened
    await opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings({"CREDITGRAPH_STATE_DIR": str(tmp_path / "state")}, root=ROOT)


def empty_policy(folder: Path) -> Callable[[], Any]:
    (folder / "access").mkdir()
    (folder / "access" / "public.csv").write_text("# nothing is allowed\n")
    return lambda: load_policy(folder)


def misspelt_denial(folder: Path) -> Callable[[], Any]:
    (folder / "access").mkdir()
    (folder / "access" / "public.csv").write_text("p, *, RECORD, FIND, EXPIRED, denny, IM-2018 §36\n")
    return lambda: load_policy(folder)


def changed(name: str, old: str, new: str) -> Callable[[Path], Path]:
    """Return what copies the shipped rules into a folder with one text of one file replaced."""

    def spoil(folder: Path) -> Path:
        rules = shutil.copytree(RULES, folder / "rules")
        text = (rules / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (rules / name).write_text(text.replace(old, new), encoding="utf-8")
        return rules

    return spoil


def lost_denial(folder: Path) -> Callable[[], Any]:
    rules = changed("access/denials.csv", "p, *, RECORD, FIND, REVOKED, deny, IM-2017-27 (20)\n", "")(folder)
    return lambda: load_policy(rules)


def lost_log(folder: Path) -> Callable[[], Any]:
    rules = changed("access/user_agency.csv", "USER_AGENCY, ANSWER, LOG, ALWAYS", "SUBJECT_SELF, ANSWER, LOG, ALWAYS")
    return lambda: load_policy(rules(folder))


def unread_file(folder: Path) -> Callable[[], Any]:
    rules = shutil.copytree(RULES, folder / "rules")
    (rules / "access" / "more.CSV").write_text("p, *, RECORD, FIND, EXPIRED, deny, IM-2018 §36\n")
    return lambda: load_policy(rules)


def misplaced_class(folder: Path) -> Callable[[], Any]:
    rules = changed("fields.csv", "Record.decidedOn,RECORD_FACT", "Record.decidedOn,UNIT_FACT")(folder)
    return lambda: load_fields(rules)


def classes_without(coordinate: str) -> FieldClasses:
    shipped = load_fields()
    fields = {name: cls for name, cls in shipped.fields.items() if name != coordinate}
    return FieldClasses(fields, shipped.content)


def skipped() -> Any:
    raise SkippedResolver("Record.title would be skipped")


GAPS = [
    pytest.param("load_policy", empty_policy, PolicyFileError, "an empty policy does not start", id="empty policy"),
    pytest.param("load_policy", misspelt_denial, PolicyFileError, "unknown effect `denny`", id="denial misspelt"),
    pytest.param(
        "load_policy", lost_denial, PolicyFileError, r"RECORD, FIND, REVOKED, deny` must stand", id="a denial lost"
    ),
    pytest.param(
        "load_policy", lost_log, PolicyFileError, r"ANSWER, LOG, ALWAYS, allow` must stand", id="the log lost"
    ),
    pytest.param("load_policy", unread_file, PolicyFileError, "more.CSV:1: is no access file", id="a file unread"),
    pytest.param("load_fields", misplaced_class, PolicyFileError, "`UNIT_FACT` is decided on", id="a class misplaced"),
    pytest.param(
        "load_fields",
        lambda _: lambda: classes_without("Record.title"),
        UnclassifiedField,
        "without a class: Record.title",
        id="a field without a class",
    ),
    pytest.param("build_schema", lambda _: skipped, SkippedResolver, "Record.title", id="a resolver that never runs"),
]


@pytest.mark.parametrize(("part", "spoilt", "fault", "words"), GAPS)
async def test_c22_a_gap_stops_the_start(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    settings: Settings,
    store: Database,
    part: str,
    spoilt: Callable[[Path], Any],
    fault: type[Exception],
    words: str,
) -> None:
    monkeypatch.setattr(application, part, spoilt(tmp_path))
    with pytest.raises(fault, match=words):
        build_app(settings, store)


async def test_without_a_gap_it_starts(settings: Settings, store: Database) -> None:
    assert build_app(settings, store).routes
