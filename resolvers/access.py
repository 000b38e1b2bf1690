"""Access: one decision for this caller beside what the public would be given, and how two of them compare."""

from dataclasses import dataclass

from policies.decide import AllowedIf, Decision, Denied


@dataclass(frozen=True)
class Access:
    """One decision, narrowed to what can hold for this caller, beside what the public would be given.

    `has_subject`: conditions may hold otherwise for this caller than for the public, even where decisions are equal.
    """

    decision: Decision
    public: Decision
    cls: str
    has_subject: bool

    @property
    def is_public(self) -> bool:
        """Tell whether nothing here can rest on more than the public sees."""
        return isinstance(self.decision, Denied) or (self.decision == self.public and not self.has_subject)

    def tells_as(self, row: "Access") -> bool:
        """Tell whether a cell with this access rests on more than the public sees only where its row does."""
        return _follows(self.decision, row.decision) and _follows(self.public, row.public)

    @property
    def granting(self) -> tuple[str, ...]:
        """Return the conditions that grant it to this caller; none where it is denied, or needs no condition."""
        return _granting(self.decision)

    def covers(self, other: "Access") -> bool:
        """Tell whether this is granted for every row for which `other` is."""
        if not (isinstance(self.decision, AllowedIf) and isinstance(other.decision, AllowedIf)):
            return not isinstance(self.decision, AllowedIf | Denied) or isinstance(other.decision, Denied)
        wider = set(self.decision.granting) >= set(other.decision.granting)
        return wider and set(self.decision.denying) <= set(other.decision.denying)


def _follows(cell: Decision, row: Decision) -> bool:
    """Tell whether a cell is granted for just the rows that are: a row that is answered has met its own denials."""
    if not (isinstance(cell, AllowedIf) and isinstance(row, AllowedIf)):
        return cell == row
    return cell.granting == row.granting and set(cell.denying) <= set(row.denying)


def _granting(decision: Decision) -> tuple[str, ...]:
    return decision.granting if isinstance(decision, AllowedIf) else ()
