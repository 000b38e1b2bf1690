"""A service whose policy has a gap does not start."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

import application
from application import ROOT, build_app
from db.engine import Database, open_database
from policies.decide import load_policy
from policies.fields import FieldClasses, UnclassifiedField, load_fields
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
