"""CPU seconds of a tree of processes, read from the kernel: a request's cost where the clock on the wall is noise."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_PARENT, _CHILDREN_USER, _CHILDREN_SYSTEM = 1, 13, 14  # fields of /proc/PID/stat after the name (proc(5))


def cpu_of_tree(root: int) -> float:
    """Return the CPU seconds of a process, of its descendants, and of those that ended and were waited for.

    Living processes are read in nanoseconds, all their threads together; ended ones in clock ticks, as the parent
    that waited for them keeps them. So the sum of a tree never falls when one of its processes ends.
    """
    return sum(_cpu_of(process) for process in tree_of(root))


def tree_of(root: int) -> list[int]:
    """Return the living processes of a tree, the root first; empty where it is gone."""
    children: dict[int, list[int]] = {}
    for process in _processes():
        if fields := _stat(process):
            children.setdefault(int(fields[_PARENT]), []).append(process)
    found = [root] if _stat(root) else []
    for process in found:
        found += children.get(process, [])
    return found


def parent_of(process: int) -> int | None:
    """Return the parent of a process of this machine, None where it cannot be seen."""
    fields = _stat(process)
    return int(fields[_PARENT]) if fields else None


@contextmanager
def pinned(root: int, core: int) -> Iterator[None]:
    """Keep a tree on one core as long as the block lasts; what it starts meanwhile stays there as well."""
    before: dict[int, set[int]] = {}
    for process in tree_of(root):
        with suppress(OSError):
            before[process] = os.sched_getaffinity(process)
            pin(process, core)
    try:
        yield
    finally:
        anywhere = set(range(os.cpu_count() or 1))
        for process in tree_of(root):
            with suppress(OSError):
                os.sched_setaffinity(process, before.get(process, anywhere))


def pin(process: int, core: int) -> None:
    """Keep every thread of a process on one core; on a machine of one core there is nothing to keep."""
    if core >= (os.cpu_count() or 1):
        return
    with suppress(FileNotFoundError):
        for task in (_PROC / str(process) / "task").iterdir():
            os.sched_setaffinity(int(task.name), {core})


def _cpu_of(process: int) -> float:
    fields = _stat(process)
    if not fields:
        return 0.0
    waited = int(fields[_CHILDREN_USER]) + int(fields[_CHILDREN_SYSTEM])
    with suppress(OSError):  # it ended between the two looks: its parent tells of it next time
        return time.clock_gettime_ns(_clock_of(process)) / 1e9 + waited / _TICKS
    return 0.0


def _clock_of(process: int) -> int:
    """Return the CPU clock of another process, as clock_getcpuclockid(3) makes it on Linux."""
    return (~process << 3) | 2


def _processes() -> Iterator[int]:
    for entry in os.scandir(_PROC):
        if entry.name.isdigit():
            yield int(entry.name)


def _stat(process: int) -> list[str]:
    """Return the fields after the name, which may hold spaces and brackets; empty where the process is gone."""
    with suppress(OSError):
        text = (_PROC / str(process) / "stat").read_text(encoding="utf-8", errors="replace")
        return text.rpartition(")")[2].split()
    return []
