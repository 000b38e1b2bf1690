"""Files that are refused whole, and a load that breaks: nothing of them is stored."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.engine import Database
from resolvers.intake import refusals
from resolvers.intake.file import load_file
from resolvers.intake.stage import Stage
from resolvers.intake.tabular import MAX_TEXT_BYTES
from tests.intake import tables as made
from tests.intake.bad import NUMBER
from tests.intake.loading import licences, options, tally


def broken_xlsx(path: Path) -> Path:
    made.write_xlsx(path, {"a": [["x"]]})
    path.write_bytes(path.read_bytes()[:-200])
    return path


def sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(MAX_TEXT_BYTES + 1)
    return path


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sharedStrings.xml", "w") as part:
        for _ in range(130):
            part.write(b" " * 1024 * 1024)
    return path


def wide(path: Path) -> Path:
    path.write_bytes(made.csv_text([made.ORGANISATION_LICENCE]).encode("utf-16"))
    return path


def raw(text: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(text)
        return path

    return write


def lacking(path: Path) -> Path:
    row = {header: cell for header, cell in made.ORGANISATION_LICENCE.items() if header != NUMBER}
    return made.write_csv(path, [row])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda path: path, "FILE_UNREADABLE", id="no file"),
        pytest.param(lambda path: path.parent, "FILE_UNREADABLE", id="a folder"),
        pytest.param(broken_xlsx, "FILE_UNREADABLE", id="cut XLSX"),
        pytest.param(raw(b"PK\x03\x04 rubbish"), "FILE_UNREADABLE", id="XLSX in name only"),
        pytest.param(raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "FILE_UNREADABLE", id="old Excel"),
        pytest.param(raw('名称,"a'.encode()), "FILE_UNREADABLE", id="quotation mark never closed"),
        pytest.param(sparse, "FILE_TOO_LARGE", id="more than 4 GiB"),
        pytest.param(bomb, "FILE_TOO_LARGE", id="zip bomb"),
        pytest.param(raw(b""), "FILE_EMPTY", id="0 bytes"),
        pytest.param(raw((",".join(made.ORGANISATION_LICENCE) + "\n,,\n").encode()), "FILE_EMPTY", id="0 rows"),
        pytest.param(raw(b"a,b\n1,2\n"), "COLUMNS_MISSING", id="another table"),
        pytest.param(lacking, "COLUMNS_MISSING", id="no decision number"),
        pytest.param(
            raw((",".join([*made.ORGANISATION_LICENCE, NUMBER]) + "\n").encode()), "COLUMNS_DUPLICATED", id="twice"
        ),
        pytest.param(wide, "ENCODING_UNKNOWN", id="UTF-16"),
        pytest.param(raw(b"\xff\xff\xff,1\n"), "ENCODING_UNKNOWN", id="neither encoding"),
        pytest.param(
            raw(f'{",".join(made.ORGANISATION_LICENCE)}\n"{"x" * 200_000}"\n'.encode()), "FIELD_TOO_LONG", id="long"
        ),
    ],
)
async def test_file_refusals(store: Database, tmp_path: Path, make: Callable[[Path], Path], code: str) -> None:
    path = make(tmp_path / "input.csv")
    with pytest.raises(refusals.IntakeRefused) as refused:
        await load_file(store, path, options())
    assert refused.value.code == code
    assert refused.value.__cause__ is None
    assert await made.counts(store) == (0, 0, 0)


@pytest.mark.parametrize(
    ("provider", "code"),
    [("NOBODY", "PROVIDER_UNKNOWN"), ("NOT-A-PROVIDER", "PROVIDER_NOT_ENTITLED"), ("SUSPENDED", "PROVIDER_SUSPENDED")],
)
async def test_only_active_providers_submit(store: Database, tmp_path: Path, provider: str, code: str) -> None:
    path = made.write_csv(tmp_path / "a.csv", licences(1))
    with pytest.raises(refusals.IntakeRefused) as refused:
        await load_file(store, path, options(provider_code=provider))
    assert refused.value.code == code


async def test_c06_without_an_item_in_force_nothing_enters(store: Database, tmp_path: Path) -> None:
    await store.commit([("update catalogue_item set state = 'DRAFT' where category = 'ORG_ADMIN_LICENSE'", ())])
    with pytest.raises(refusals.CatalogueItemNotInForce):
        await load_file(store, made.write_csv(tmp_path / "a.csv", licences(1)), options())


async def test_a_crash_in_the_middle_leaves_nothing(
    store: Database, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = licences(9)
    rows[0][NUMBER] = ""
    write, calls = Stage.write, []

    async def failing(stage: Stage, *args: object) -> object:
        calls.append(1)
        if len(calls) == 3:
            raise RuntimeError("power cut")
        return await write(stage, *args)  # type: ignore[arg-type]

    monkeypatch.setattr("resolvers.intake.taking.CHUNK", 3)
    monkeypatch.setattr(Stage, "write", failing)
    with pytest.raises(RuntimeError):
        await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert await made.counts(store) == (0, 0, 0)
    assert os.listdir(folder) == []
    monkeypatch.undo()
    assert tally(await load_file(store, tmp_path / "a.csv", options(folder))) == (8, 0, 0, 1)
