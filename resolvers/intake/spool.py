"""What somebody sends, kept until it is whole: nothing of it is looked at, and no lock is held, while it comes.

Beyond one block it lies in a file without a name, sealed with a key that only this process's memory holds: what is
refused later, and what a crash leaves on the disk, can be read by nobody (IM-2018 §18).
"""

import asyncio
import hashlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from db.sealing import KEY_BYTES, seal, unseal
from resolvers.refusal import NotReceived

BLOCK_BYTES = 1 << 20
_LENGTH_BYTES = 8


class SpoolFull(NotReceived):
    """More was sent than one submission may hold."""


class SpoolUnwritable(NotReceived):
    """There is no room, or no right, to keep what was sent."""


class Spool(AbstractContextManager["Spool"]):
    """The parts of one submission, in order. size: bytes so far."""

    def __init__(self, folder: Path, *, max_bytes: int) -> None:
        self.size = 0
        self._folder = folder
        self._max_bytes = max_bytes
        self._key = secrets.token_bytes(KEY_BYTES)
        self._digest = hashlib.sha256()
        self._file: BinaryIO | None = None
        self._blocks = 0
        self._last = bytearray()

    async def add(self, part: bytes) -> None:
        """Keep the next part. Raises: SpoolFull, SpoolUnwritable."""
        self.size += len(part)
        if self.size > self._max_bytes:
            raise SpoolFull
        self._last += part
        if len(self._last) >= BLOCK_BYTES:
            block, self._last = bytes(self._last), bytearray()
            # A disk may be slow: nobody else waits for it.
            await asyncio.to_thread(self._write, block)

    def digest(self) -> bytes:
        """Return the SHA-256 of everything so far."""
        digest = self._digest.copy()
        digest.update(self._last)
        return digest.digest()

    def blocks(self) -> Iterator[bytes]:
        """Yield everything from the beginning, as often as it is asked for."""
        if self._file is not None:
            self._file.seek(0)
            for place in range(self._blocks):
                length = int.from_bytes(self._file.read(_LENGTH_BYTES))
                yield unseal(self._file.read(length), self._key, bound=str(place))
        if self._last:
            yield bytes(self._last)

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def _write(self, block: bytes) -> None:
        self._digest.update(block)
        sealed = seal(block, self._key, bound=str(self._blocks))
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 (closed with this object)
            self._file.write(len(sealed).to_bytes(_LENGTH_BYTES) + sealed)
        except OSError:
            raise SpoolUnwritable from None
        self._blocks += 1
