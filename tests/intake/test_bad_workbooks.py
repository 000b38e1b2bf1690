"""Workbooks that unfold without end are refused before they do."""

import asyncio
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from db.engine import Database
from resolvers.intake import refusals as refused
from resolvers.intake.file import LoadOptions, load_file
from resolvers.intake.tabular import MAX_BYTES
from tests.intake import tables as made

OPTIONS = LoadOptions(made.PROVIDER, made.HERE)


def packed(parts: Mapping[str, Iterable[bytes]]) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, blocks in parts.items():
                with archive.open(name, "w") as part:
                    for block in blocks:
                        part.write(block)
        return path

    return write


MEBIBYTE = b" " * 1024 * 1024
MOST = MAX_BYTES // len(MEBIBYTE) + 2
ENTITIES = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">%s]><a>&j;</a>' % b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)


@pytest.mark.parametrize(
    ("write", "codes"),
    [
        pytest.param(
            packed({"xl/sharedStrings.xml": [MEBIBYTE] * MOST}),
            {"FILE_TOO_LARGE"},
            id="one part that unfolds without end",
        ),
        pytest.param(
            packed({f"xl/worksheets/sheet{n}.xml": [MEBIBYTE] * 2 for n in range(MOST)}),
            {"FILE_TOO_LARGE"},
            id="many parts that unfold together",
        ),
        pytest.param(
            packed({"[Content_Types].xml": [ENTITIES], "xl/workbook.xml": [ENTITIES]}),
            {"FILE_UNREADABLE"},
            id="entities that multiply",
        ),
        pytest.param(packed({"a.zip": [b"PK\x03\x04"]}), {"FILE_UNREADABLE"}, id="an archive in an archive"),
    ],
)
async def test_a_workbook_that_unfolds_without_end_is_refused(
    write: Callable[[Path], Path], codes: set[str], store: Database, tmp_path: Path
) -> None:
    path = await asyncio.to_thread(write, tmp_path / "a.xlsx")
    with pytest.raises(refused.IntakeRefused) as fault:
        await load_file(store, path, OPTIONS)
    assert fault.value.code in codes
    assert await made.counts(store) == (0, 0, 0)
