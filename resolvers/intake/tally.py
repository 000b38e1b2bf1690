"""What became of a submission so far, in rows, and what its submitter is told at its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resolvers.intake.chunks import ATTESTED, RESUBMITTED, SUBMITTED, ChunkResult
from resolvers.intake.drafts import Draft, category_of
from resolvers.intake.forms import Row
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import Counts, Refused
from resolvers.intake.refusals import CatalogueItemNotInForce
from resolvers.intake.templates import Heading
from resolvers.intake.terms import Terms

MOST_REFUSALS = 1_000


@dataclass(frozen=True)
class Outcome:
    """What became of a submission. refusals: the first thousand, in row order.

    procedure_unstated: penalties that stay restricted because their procedure is not stated (IM-2018 §13(5))
    ignored_columns: headers that no template knows; their cells were not read
    submission_id: under which the receipt stands
    """

    submission_id: str
    counts: Counts
    refusals: tuple[Refused, ...] = ()
    procedure_unstated: int = 0
    ignored_columns: tuple[str, ...] = ()


class Tally:
    """Counts while rows come in."""

    def __init__(self) -> None:
        self.rows = 0
        self.refused = 0
        self.held = 0
        self.listed = 0
        self._procedure_unstated = 0
        self._taken = dict.fromkeys((SUBMITTED, RESUBMITTED, ATTESTED), 0)
        self._refusals: list[Refused] = []
        self._ignored: dict[str, None] = {}
        self._heading: Heading | None = None

    def see(self, heading: Heading, terms: Terms) -> None:
        """Look at a row's heading once. Raises: CatalogueItemNotInForce if no row under it can be taken."""
        if heading is self._heading:
            return
        self._heading = heading
        self._ignored.update(dict.fromkeys(heading.ignored))
        natures = {"ORGANISATION": (False,), "PERSON": (True,), "COMBINED": (False, True)}[heading.layout]
        categories = [category_of(heading.kind, person=person) for person in natures]
        if not terms.items.keys() & set(categories):
            raise CatalogueItemNotInForce(categories)

    def add(
        self,
        rows: Mapping[int, Row],
        good: Sequence[tuple[int, Draft]],
        bad: Mapping[int, Sequence[Problem]],
        result: ChunkResult,
    ) -> None:
        """Count the rows of a chunk that were done, and those of them that were taken."""
        self.rows += len(rows)
        self._procedure_unstated += sum(draft.procedure_unstated for number, draft in good if number not in bad)
        for action in self._taken:
            self._taken[action] += result.count(action)

    def refuse(self, rows: int, refusals: Sequence[Refused]) -> None:
        """Count refused rows and keep what is wrong with them while there is room."""
        self.refused += rows
        self.listed += len(refusals)
        self._refusals += refusals[: MOST_REFUSALS - len(self._refusals)]

    def undo(self) -> None:
        """Count no row as taken."""
        self._taken = dict.fromkeys(self._taken, 0)
        self._procedure_unstated = 0

    def refusals(self) -> Sequence[Refused]:
        """Return the first thousand refusals."""
        return self._refusals

    def counts(self) -> Counts:
        """Return the counts as they stand."""
        return Counts(
            accepted=self._taken[SUBMITTED],
            updated=self._taken[RESUBMITTED],
            unchanged=self._taken[ATTESTED],
            refused=self.refused,
            held=self.held,
        )

    def outcome(self, submission_id: str) -> Outcome:
        """Return what became of the submission."""
        return Outcome(
            submission_id,
            self.counts(),
            refusals=tuple(self._refusals),
            procedure_unstated=self._procedure_unstated,
            ignored_columns=tuple(self._ignored),
        )
