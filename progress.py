"""How long work shows itself: a bar on a terminal, one plain line every few seconds otherwise."""

import time
from typing import Any, TextIO

from tqdm import tqdm

SECONDS_BETWEEN_LINES = 3.0


class Progress:
    """Take `progress(what, done, total)` as often as the work likes; `total` 0 means that nobody knows.

    stream: where it is shown; a bar if it is a terminal
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bars: dict[str, tqdm[Any]] = {}
        self._untold: dict[str, str] = {}
        self._told_at = float("-inf")

    def __call__(self, what: str, done: int, total: int = 0) -> None:
        if self._stream.isatty():
            self._draw(what, done, total)
        else:
            self._untold[what] = f"{what}: {done:,} of {total:,}" if total else f"{what}: {done:,}"
            if time.monotonic() - self._told_at >= SECONDS_BETWEEN_LINES:
                self._tell()

    def close(self) -> None:
        """End the bars, or tell the last states that were not told yet."""
        for bar in self._bars.values():
            bar.close()
        self._bars.clear()
        self._tell()

    def _draw(self, what: str, done: int, total: int) -> None:
        bar = self._bars.get(what)
        if bar is None:
            bar = self._bars[what] = tqdm(desc=what, total=total or None, file=self._stream, unit="", unit_scale=True)
        bar.update(done - bar.n)

    def _tell(self) -> None:
        for line in self._untold.values():
            self._stream.write(line + "\n")
        self._stream.flush()
        self._untold.clear()
        self._told_at = time.monotonic()
