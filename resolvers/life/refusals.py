"""Why a record is not corrected or superseded: one class for each meaning."""

from collections.abc import Sequence

from resolvers.intake.reading import Problem
from resolvers.refusal import Refusal


class RecordRefused(Refusal):
    """What the record is to say breaks a rule of intake; `problems` name fields and codes, never a value."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__((), "IM-2018 §20")
        self.problems = tuple(problems)


class ReasonTooSlight(Refusal):
    """The record would be of another class or end later, for a reason that changes neither."""


class DiscoveredInFuture(Refusal):
    """The fault is said to be discovered on a day that has not come."""
