"""What one chunk of a submission is written as, and what became of each of its rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from resolvers.aggregation_log import LogLine
from resolvers.intake.drafts import Draft
from resolvers.intake.terms import Provider

SUBMITTED, RESUBMITTED, ATTESTED = "SUBMITTED", "RESUBMITTED", "ATTESTED"

Numbered = tuple[int, Draft]


@dataclass(frozen=True)
class SubmissionAct:
    """One act of submission: what is the same in each of its lines in the aggregation log, and on its records.

    id: of the submission; provider: under which unit the records stand; unit_id: whose bearer acts
    alias: names a subject in the query log
    """

    id: str
    provider: Provider
    origin: str
    role: str
    bearer_key: str | None
    unit_id: str | None
    now: datetime
    today: date
    new_id: Callable[[], str]
    alias: Callable[[str], str]
    policy_revision: str


class Known(NamedTuple):
    """A record that a key has already.

    statement_digest: of what its provider stated last; none = written otherwise; last_day: of its disclosure
    """

    id: str
    version: int
    state: str
    statement_digest: str | None
    last_day: date | None

    @classmethod
    def read(cls, row: Sequence[Any]) -> "Known":
        """Return a record from a row of either database."""
        *known, last_day = row
        return cls._make((*known, date.fromisoformat(last_day) if isinstance(last_day, str) else last_day))


class KnownSubject(NamedTuple):
    """A subject that an identity has already."""

    id: str
    name: str


class Taken(NamedTuple):
    """One row that was taken. place: its number in the submission; action: SUBMITTED, RESUBMITTED or ATTESTED."""

    place: int
    action: str
    record_id: str
    version: int


class Fault(NamedTuple):
    """Why a draft is not taken for what the store knows. field: by its name in the form of records."""

    field: str
    code: str


@dataclass
class ChunkResult:
    """What became of a chunk's drafts, by number."""

    taken: list[Taken] = field(default_factory=list)
    refused: dict[int, Fault] = field(default_factory=dict)

    def take(self, number: int, action: str, record_id: str, version: int) -> None:
        """Note a row that was taken."""
        self.taken.append(Taken(number, action, record_id, version))

    def refuse(self, number: int, field: str, code: str) -> None:
        """Note a row that is refused for what the store knows."""
        self.refused[number] = Fault(field, code)

    def count(self, action: str) -> int:
        """Return how many rows were taken by this action."""
        return sum(each.action == action for each in self.taken)


def lines_of(act: SubmissionAct, taken: Iterable[Taken]) -> Iterator[LogLine]:
    """Yield the lines of the aggregation log for the rows taken (IM-2018 §35)."""
    who = (act.now, act.role, act.bearer_key, act.unit_id)
    for place, action, record_id, version in taken:
        yield LogLine(act.id, place, *who, action, "RECORD", record_id, version, None, act.policy_revision)
