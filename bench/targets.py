"""What the server promises about its cost, as data, and whether a run kept it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bench.contenders import LIMIT, OURS, POSTGRAPHILE
from bench.questions import OFFICER, PUBLIC
from bench.rows import Row
from bench.run import CONNECTIONS


@dataclass(frozen=True)
class Target:
    """A ratio of server CPU for each request between two contenders, and its bound.

    most, least: None where the ratio is only measured
    """

    says: str
    reader: str
    questions: tuple[str, ...]
    of: str
    to: str
    most: float | None = None
    least: float | None = None


TARGETS = (
    Target("open answers cost little more than by hand", PUBLIC, ("Q1", "Q2", "Q4"), OURS, LIMIT, most=1.5),
    Target("logged answers cost little more than by hand", OFFICER, ("Q1", "Q2", "Q4"), OURS, LIMIT, most=1.8),
    Target("500 logged subjects beside an unlogged answer", OFFICER, ("Q3",), OURS, LIMIT),
    Target("PostGraphile costs more", PUBLIC, ("Q1", "Q2"), POSTGRAPHILE, OURS, least=3.0),
    Target("PostGraphile, unlogged, costs more", OFFICER, ("Q3",), POSTGRAPHILE, OURS, least=3.0),
    Target("PostGraphile costs more for one small answer", PUBLIC, ("Q4",), POSTGRAPHILE, OURS, least=2.0),
)
TAIL_MOST = 10.0  # p99 to p50 at half of the capacity
RECOVERY_SECONDS_MOST = 5.0  # after twice the capacity


@dataclass(frozen=True)
class Verdict:
    """What became of one target for one question; `kept` is None where nothing was to be kept."""

    target: Target
    question: str
    ratio: float
    kept: bool | None


def verdicts(rows: Iterable[Row], store: str = "postgresql") -> Iterator[Verdict]:
    """Yield a verdict for each target and question whose two contenders were measured."""
    costs = costs_of(rows, store)
    for target in TARGETS:
        for question in target.questions:
            one, other = (costs.get((question, target.reader, name)) for name in (target.of, target.to))
            if one and other:
                yield Verdict(target, question, one / other, _kept(target, one / other))


def costs_of(rows: Iterable[Row], store: str) -> Mapping[tuple[str, str, str], float]:
    """Return the server CPU of each question, reader and contender at the targets' number of connections."""
    return {
        (row.case.question, row.case.reader, row.case.contender): row.figures.server_cpu_ms
        for row in rows
        if row.case.store == store and row.case.connections == CONNECTIONS
    }


def _kept(target: Target, ratio: float) -> bool | None:
    if target.most is not None:
        return ratio <= target.most
    return None if target.least is None else ratio >= target.least
