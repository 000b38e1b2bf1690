"""What a known question costs, counted in instructions: `python -m bench.counted [--write]`.

One warm request of each question of bench/questions.py, from ASGI scope to body, over canned rows: our Python and the C
below it, without socket, web server and database. The same request costs the same count within half a percent, however
busy the machine is. The figures of the repository are in counted.json, for each build of Python that counted them; a
build without figures of its own is held against another's in measures (bench/counted/measure.py), less strictly.

Needs valgrind; without it nothing is counted, which is an error where CREDITGRAPH_REQUIRE_VALGRIND is 1.
Exit codes: 0 no question grew by more than 15 %; 1 one did; 2 it could not be counted.
"""

import argparse
import asyncio
import json
import os
import platform
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.counted.path import Case, written
from bench.counted.store import record
from bench.counted.valgrind import CountingFailed, is_installed, stretches

FIGURES = Path(__file__).parents[1] / "counted.json"
REQUIRE = "CREDITGRAPH_REQUIRE_VALGRIND"
LIMIT = 0.15  # growth of a question that is let pass
ELSEWHERE = 0.06  # how far a figure of another build can be off, once it is brought to this one's measure
SAME_BUILD = 0.02  # difference of the measure within one build


@dataclass(frozen=True)
class Count:
    """What one build of Python ran: instructions of the measure, and of a request by question and reader."""

    python: str
    machine: str
    measure: int
    questions: Mapping[str, int]

    def is_build_of(self, other: "Count") -> bool:
        """Tell whether both were counted by one build, which the measure shows: versions are built in several ways."""
        alike = (self.python, self.machine) == (other.python, other.machine)
        return alike and abs(self.measure / other.measure - 1) <= SAME_BUILD


@dataclass(frozen=True)
class Held:
    """One question against its figure, None where the repository has none. limit: 0.15 lets pass 15 % more."""

    question: str
    instructions: int
    figure: int | None = None
    limit: float = LIMIT

    @property
    def growth(self) -> float | None:
        return self.instructions / self.figure - 1 if self.figure else None

    @property
    def is_grown(self) -> bool:
        return self.growth is not None and self.growth > self.limit


def against(counts: Sequence[Count], now: Count) -> Count | None:
    """Return the figures to hold a count against: of its own build, else of another of this language and machine."""
    comparable = [each for each in counts if (_language(each), each.machine) == (_language(now), now.machine)]
    return next((each for each in comparable if each.is_build_of(now)), next(iter(comparable), None))


def _language(count: Count) -> str:
    return count.python.rpartition(".")[0]  # CPython 3.11: another one runs other instructions for the same line


def hold(now: Count, figures: Count | None) -> list[Held]:
    """Return every question against its figure; one of another build is brought to this build's measure first."""
    if figures is None:
        return [Held(question, instructions) for question, instructions in now.questions.items()]
    known = figures.questions
    if figures.is_build_of(now):
        return [Held(question, instructions, known.get(question)) for question, instructions in now.questions.items()]
    brought = {question: round(figure * now.measure / figures.measure) for question, figure in known.items()}
    return [
        Held(question, instructions, brought.get(question), LIMIT + ELSEWHERE)
        for question, instructions in now.questions.items()
    ]


def table(held: Sequence[Held]) -> str:
    """Return the rows as text."""
    lines = [f"{'question':<16} {'instructions':>14} {'in the repo':>14} {'growth':>8}"]
    for each in held:
        figure = "-" if each.figure is None else f"{each.figure:,}"
        growth = "new" if each.growth is None else f"{each.growth:+.1%}"
        lines.append(f"{each.question:<16} {each.instructions:>14,} {figure:>14} {growth:>8}")
    return "\n".join(lines)


def told(now: Count, figures: Count | None) -> str:
    """Return what the figures are worth for this count."""
    ours = f"{now.python} on {now.machine}, {now.measure:,} instructions a measure"
    if figures is None:
        return f"{ours}; the repository has no figures to hold this against"
    if figures.is_build_of(now):
        return f"{ours}; the figures are of this build"
    return f"{ours}; the figures are of {figures.python} with {figures.measure:,} a measure, so good to {ELSEWHERE:.0%}"


def artefact(now: Count, held: Sequence[Held]) -> str:
    """Return the one line that is kept of a run."""
    grown = [each.question for each in held if each.is_grown]
    growth = {each.question: None if each.growth is None else round(each.growth, 4) for each in held}
    return json.dumps({"counted": {**asdict(now), "growth": growth, "grown": grown}})


def count() -> Count:
    """Count each question. Raises: CountingFailed."""
    with tempfile.TemporaryDirectory(prefix="counted-") as name:
        folder = Path(name)
        state, counters, file = folder / "state", folder / "counters", folder / "cases.json"
        cases = asyncio.run(record(state))
        counters.mkdir()
        file.write_text(written(cases), encoding="utf-8")
        command = [sys.executable, "-m", "bench.counted.path", str(file), str(state)]
        measured, *counted = stretches(command, folder=counters, environ={})
        return Count(
            python=f"{platform.python_implementation()} {platform.python_version()}",
            machine=platform.machine(),
            measure=measured,
            questions=_each(cases, counted),
        )


def _each(cases: Sequence[Case], counted: Sequence[int]) -> dict[str, int]:
    return {
        f"{case.name} {case.reader}": round(total / len(case.exchanges))
        for case, total in zip(cases, counted, strict=True)
    }


def read_figures() -> list[Count]:
    """Return the figures of the repository."""
    return [Count(**each) for each in json.loads(FIGURES.read_text("utf-8"))] if FIGURES.exists() else []


def write_figures(now: Count) -> list[Count]:
    """Put a count in the place of what its build counted before; return those of other builds, which stay."""
    others = [each for each in read_figures() if not each.is_build_of(now)]
    text = json.dumps([asdict(each) for each in (now, *others)], indent=2)
    FIGURES.write_text(text + "\n", encoding="utf-8")
    return others


def main() -> int:
    """Count, print the table and the line to keep, and say whether a question has grown."""
    parser = argparse.ArgumentParser(prog="python -m bench.counted", description=__doc__)
    parser.add_argument("--write", action="store_true", help="make these the figures of the repository")
    asked = parser.parse_args()
    if not is_installed():
        sys.stderr.write("valgrind is not installed: nothing is counted\n")
        return 2 if os.environ.get(REQUIRE) == "1" else 0
    try:
        now = count()
    except CountingFailed as fault:
        sys.stderr.write(f"error [COUNTING]: {fault}\n")
        return 2
    figures = against(read_figures(), now)
    held = hold(now, figures)
    sys.stdout.write(f"{table(held)}\n{told(now, figures)}\n{artefact(now, held)}\n")
    if asked.write:
        for other in write_figures(now):
            sys.stdout.write(
                f"the figures of another build, {other.python}, stay as they are: write them with it too\n"
            )
        return 0
    return 1 if any(each.is_grown for each in held) else 0
