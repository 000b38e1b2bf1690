"""Instructions between marks: a process calls `mark()`, and callgrind says how many it ran from one mark to the next.

A mark is the C library's `getppid`, which nothing else here calls: callgrind writes its counters down and starts anew
whenever that function is entered. So one run counts as many stretches as it likes. Counting is slow, fifty times and
more; what comes before `begin()`, the imports above all, runs uncounted and five times slower only.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

TOOLS = ("valgrind", "vgdb")
_ENTERED = "getppid"
_COUNT = re.compile(r"^summary: (\d+)$", re.MULTILINE)
_SECONDS = 60  # for counting to be switched on


class CountingFailed(Exception):
    """The process did not run to its end, or marked nothing."""


def is_installed() -> bool:
    """Tell whether instructions can be counted here."""
    return all(shutil.which(tool) for tool in TOOLS)


def begin() -> None:
    """Wait, in the counted process, until counting is switched on; before the first mark."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    os.set_blocking(0, False)
    # Valgrind hears the switch while the process runs; to wake one that sleeps takes the right to trace it.
    while True:
        with suppress(BlockingIOError):
            if not os.read(0, 1):
                raise SystemExit("whoever counts is gone")
            return


def mark() -> None:
    """End one stretch and begin the next."""
    os.getppid()


def stretches(command: Sequence[str], *, folder: Path, environ: Mapping[str, str]) -> list[int]:
    """Return the instructions between each mark and the next; what is before the first and after the last is left out.

    command: program and arguments, started where this process is, with `environ` and one seed of hashes for all
    folder: an empty one, for what callgrind writes
    Raises: CountingFailed, with the last line that the process wrote.
    """
    valgrind, switch = (str(shutil.which(tool)) for tool in TOOLS)
    pipe = f"--vgdb-prefix={folder / 'pipe'}"
    counting = ["--tool=callgrind", "--instr-atstart=no", f"--dump-before={_ENTERED}"]
    counted = [valgrind, *counting, "--quiet", pipe, f"--callgrind-out-file={folder / 'counters'}", *command]
    said = folder / "said"
    with (
        said.open("w") as heard,
        subprocess.Popen(  # noqa: S603 - the command is ours
            counted, env={"PYTHONHASHSEED": "0", **environ}, stdin=-1, stdout=-1, stderr=heard, text=True
        ) as process,
    ):
        assert process.stdout
        if process.stdout.readline():
            on = [switch, pipe, "--max-invoke-ms=0", f"--pid={process.pid}", "instrumentation", "on"]
            subprocess.run(on, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603
            process.communicate("!")
    parts = sorted(folder.glob("counters.*"), key=lambda path: int(path.suffix[1:]))
    if process.returncode or not parts:
        raise CountingFailed((said.read_text("utf-8").strip() or "the process marked nothing").splitlines()[-1])
    return [_count(part) for part in parts[1:]]


def _count(part: Path) -> int:
    found = _COUNT.search(part.read_text(encoding="utf-8"))
    assert found
    return int(found[1])
