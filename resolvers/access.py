"""Access: one decision for this caller beside what the public would be given, and how two of them compare."""

from dataclasses import dataclass

from policies.decide import AllowedIf, Decision, Denied


@dataclass(frozen=True)
class Access:
    """One decision, narrowed to what can hold for this caller, beside what the public would be given.

    `is_party`: conditions may hold otherwise for this caller than for the public, even where decisions are equal.
    """

    decision: Decision
    public: Decision
    cls: str
    is_party: bool

    @property
    def is_public(self) -> bool:
        """Tell whether nothing here can rest on more than the public sees."""
        return isinstance(self.decision, Denied) or (self.decision == self.public and not self.is_party)

    def tells_as(self, row: "Access") -> bool:
        """Tell whether a cell with this access rests on more than the public sees only where its row does."""
        return _follows(self.decision, row.decision) and _follows(self.public, row.public)

    @property
    def granting(self) -> tuple[str, ...]:
        """Return the conditions that grant it to this caller; none where it is denied, or needs no condition."""
        return granting_of(self.decision)

    def covers(self, other: "Access") -> bool:
        """Tell whether this is granted for every row for which `other` is."""
        if not (isinstance(self.decision, AllowedIf) and isinstance(other.decision, AllowedIf)):
            return not isinstance(self.decision, AllowedIf | Denied) or isinstance(other.decision, Denied)
        wider = set(self.decision.granting) >= set(other.decision.granting)
        reaches = _reaches(self.decision.within, other.decision.within)
        return wider and reaches and set(self.decision.denying) <= set(other.decision.denying)


def reached(decision: AllowedIf) -> AllowedIf:
    """Return a decision in its plainest form: a grant that the token's scopes do not reach is none."""
    granting, within = set(decision.granting), set(decision.within)
    if within and within <= granting:
        return AllowedIf(decision.within, decision.denying)
    return AllowedIf(decision.granting, decision.denying, () if granting <= within else decision.within)


def _follows(cell: Decision, row: Decision) -> bool:
    """Tell whether a cell is granted for just the rows that are: a row that is answered has met its own denials."""
    if not (isinstance(cell, AllowedIf) and isinstance(row, AllowedIf)):
        return cell == row
    is_equal = (cell.granting, cell.within) == (row.granting, row.within)
    return is_equal and set(cell.denying) <= set(row.denying)


def _reaches(scopes: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether the scopes of a token reach all that the others do; none = they narrow nothing."""
    return not scopes or (bool(others) and set(scopes) >= set(others))


def granting_of(decision: Decision) -> tuple[str, ...]:
    """Return the conditions that grant; none where it is denied, or needs no condition."""
    return decision.granting if isinstance(decision, AllowedIf) else ()
