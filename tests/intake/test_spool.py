"""What a sender has sent lies on the disk sealed and without a name, and comes back as it was sent."""

import hashlib
import os
import random
from pathlib import Path

import pytest

from resolvers.intake import spool as room
from resolvers.intake.spool import Spool, SpoolFull, SpoolUnwritable

MOST = 10_000_000
SECRET = b"152921199001010015" * 40


async def filled(spool: Spool, text: bytes, *, chance: random.Random) -> None:
    place = 0
    while place < len(text):
        size = chance.randrange(1, 3_000)
        await spool.add(text[place : place + size])
        place += size


@pytest.mark.parametrize("size", [0, 1, 999, 1_000, 1_001, 50_000])
async def test_everything_comes_back_in_order_as_often_as_it_is_asked_for(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "BLOCK_BYTES", 1_000)
    chance = random.Random(size)
    text = chance.randbytes(size)
    with Spool(tmp_path, max_bytes=MOST) as spool:
        await filled(spool, text, chance=chance)
        assert b"".join(spool.blocks()) == b"".join(spool.blocks()) == text
        assert spool.digest() == hashlib.sha256(text).digest()
        assert spool.size == size


async def test_nothing_on_the_disk_has_a_name_or_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BLOCK_BYTES", 1_000)
    with Spool(tmp_path, max_bytes=MOST) as spool:
        await filled(spool, SECRET * 20, chance=random.Random(3))
        assert not os.listdir(tmp_path)
        file = spool._file
        assert file is not None
        file.seek(0)
        written = file.read()
        assert len(written) > len(SECRET) * 10
        assert SECRET[:18] not in written
    assert file.closed


async def test_two_spools_are_sealed_with_two_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BLOCK_BYTES", 1_000)
    with Spool(tmp_path, max_bytes=MOST) as one, Spool(tmp_path, max_bytes=MOST) as other:
        assert one._key != other._key


async def test_what_fits_one_block_never_reaches_the_disk(tmp_path: Path) -> None:
    with Spool(tmp_path / "no folder", max_bytes=MOST) as spool:
        await spool.add(SECRET)
        assert b"".join(spool.blocks()) == SECRET


async def test_more_than_is_permitted_is_refused_with_the_part_that_passes_it(tmp_path: Path) -> None:
    with Spool(tmp_path, max_bytes=10) as spool:
        await spool.add(b"x" * 10)
        with pytest.raises(SpoolFull):
            await spool.add(b"x")


async def test_a_folder_that_cannot_be_written_is_told_without_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "BLOCK_BYTES", 10)
    with Spool(tmp_path / "no folder", max_bytes=MOST) as spool:
        with pytest.raises(SpoolUnwritable) as refused:
            await spool.add(b"x" * 11)
        assert refused.value.__cause__ is None
        assert str(tmp_path) not in str(refused.value)
