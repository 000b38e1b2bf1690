"""What is rejected lies in the operator's folder, to be mended; a refused value lies there no more than elsewhere."""

import csv
import logging
import stat
from pathlib import Path

import pytest

from db.engine import Database, sqlite_path
from resolvers.intake import refusals
from resolvers.intake.file import load_file
from tests.intake import tables as made
from tests.intake.bad import NUMBER
from tests.intake.loading import licences, options, tally

SECRET = "AB型阴性熊猫血"


def cluster_folder(url: str) -> Path:
    return Path(url.partition("host=")[2])


def table_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


async def test_c10_mended_rejects_load(store: Database, tmp_path: Path, folder: Path) -> None:
    rows = licences(4)
    rows[1][NUMBER] = ""
    rows[2]["备注"] = "=1+1"
    rows[2]["许可类别"] = "？"
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert tally(outcome) == (2, 0, 0, 2)
    (rejected,) = outcome.rejects
    assert rejected == folder / "a.rejected.csv"
    assert stat.S_IMODE(rejected.stat().st_mode) == 0o600
    table = table_of(rejected)
    assert [(row["行号"], row["列名"], row["原因代码"]) for row in table] == [
        ("3", NUMBER, "VALUE_MISSING"),
        ("4", "许可类别", "VALUE_UNKNOWN"),
    ]
    assert table[1]["备注"] == "'=1+1"
    table[0][NUMBER], table[1]["许可类别"] = "补正1号", "核准"
    mended = await load_file(store, made.write_csv(rejected, table), options(folder))
    assert tally(mended) == (2, 0, 0, 0)
    remarks = await store.fetch_rows("select content from record where document_number = '阿左市监许〔2026〕2号'")
    assert '"=1+1"' in str(remarks[0][0])
    assert mended.rejects == ()


async def test_rejects_never_overwrite_or_follow(store: Database, tmp_path: Path, folder: Path) -> None:
    path = made.write_csv(tmp_path / "a.csv", [made.ORGANISATION_LICENCE | {NUMBER: ""}])
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    (folder / "a.rejected.csv").symlink_to(victim)
    (folder / "a.rejected.csv.partial").symlink_to(victim)
    outcome = await load_file(store, path, options(folder))
    assert outcome.rejects == (folder / "a.rejected-2.csv",)
    assert victim.read_text() == "untouched"
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(refusals.RejectsUnwritable):
        await load_file(store, path, options(tmp_path / "link"))


async def test_c11_refused_value_is_found_nowhere(
    store: Database, store_url: str, caplog: pytest.LogCaptureFixture, tmp_path: Path, folder: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    rows: list[dict[str, str]] = [
        made.PERSON_LICENCE | {"血型": SECRET, NUMBER: "一号"},
        made.PERSON_LICENCE | {"血型": "", NUMBER: "二号", "备注": f"本人血型为{SECRET}"},
        made.PERSON_LICENCE | {"血型": SECRET, NUMBER: "", "许可决定日期": "昨天"},
        made.PERSON_LICENCE | {"血型": "", NUMBER: "四号"},
    ]
    outcome = await load_file(store, made.write_csv(tmp_path / "in.csv", rows), options(folder))
    assert tally(outcome) == (1, 0, 0, 3)
    (rejected,) = outcome.rejects
    table = table_of(rejected)
    assert [row["血型"] for row in table] == ["BLOOD_TYPE", "", "BLOOD_TYPE"]
    assert table[1]["备注"] == "BLOOD_TYPE"
    stored = [caplog.text.encode()]
    file = sqlite_path(store_url)
    if file:
        stored += [part.read_bytes() for part in file.parent.glob("store.db*")]
    else:
        log = cluster_folder(store_url) / "log"
        stored += [log.read_bytes() if log.exists() else b""]
        for table_name in ("subject", "record", "record_version"):
            stored.append(repr(await store.fetch_rows(f"select * from {table_name}")).encode())
    for place in [*stored, rejected.read_bytes(), repr(outcome).encode()]:
        assert SECRET.encode() not in place
    for place in stored:
        assert made.ADULT.encode() not in place


async def test_a_state_secret_is_not_copied_into_the_rejects(store: Database, tmp_path: Path, folder: Path) -> None:
    rows = [made.ORGANISATION_LICENCE | {"不予公开原因": "国家秘密", "许可内容": "某秘密事项"}]
    outcome = await load_file(store, made.write_csv(tmp_path / "a.csv", rows), options(folder))
    assert "某秘密事项" not in outcome.rejects[0].read_text(encoding="utf-8-sig")
