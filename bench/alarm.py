"""Wakes the event loop at a moment of the monotonic clock: loops count whole milliseconds, a question takes less."""

import asyncio
import ctypes
import os
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

# timerfd_create(2); the standard library has it from Python 3.13 on.
_MONOTONIC, _NONBLOCK_CLOEXEC, _ABSOLUTE = 1, 0o2004000, 1


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Moment), ("value", _Moment))


class Alarm:
    """Calls `ring` in the running event loop, once for each time it is set."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._library = ctypes.CDLL(None, use_errno=True)
        self._file = -1

    def __enter__(self) -> "Alarm":
        self._file = self._library.timerfd_create(_MONOTONIC, _NONBLOCK_CLOEXEC)
        if self._file < 0:
            raise OSError(ctypes.get_errno(), "no timer can be made")
        asyncio.get_running_loop().add_reader(self._file, self._rung)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.get_running_loop().remove_reader(self._file)
        os.close(self._file)

    def ring_at(self, moment: float) -> None:
        """Ring at a moment of time.monotonic(), at once where it has passed."""
        nanoseconds = max(int(moment * 1e9), time.monotonic_ns() // 2, 1)  # zero would switch the timer off
        value = _Moment(*divmod(nanoseconds, 1_000_000_000))
        self._library.timerfd_settime(self._file, _ABSOLUTE, ctypes.byref(_Setting(_Moment(0, 0), value)), None)

    def _rung(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._file, 8)
            self._ring()
