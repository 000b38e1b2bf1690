"""How much the demo data holds, by size."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """Counts of rows; `severe` and `incentive` count the entries of those lists in every state."""

    subjects: int
    licences: int
    penalties: int
    others: int
    severe: int
    incentive: int

    @property
    def records(self) -> int:
        return self.licences + self.penalties + self.others

    def scaled(self, factor: float) -> "Size":
        """Return a smaller data set of the same shape that still holds every category, state and list."""
        return Size(
            subjects=max(400, int(self.subjects * factor)),
            licences=max(40, int(self.licences * factor)),
            penalties=max(80, int(self.penalties * factor)),
            others=max(400, int(self.others * factor)),
            severe=max(60, int(self.severe * factor)),
            incentive=max(10, int(self.incentive * factor)),
        )


SIZES: Mapping[str, Size] = {
    # The league's platform as its plan describes it (AL-2021 1.1); the plan says 50 000 records in all.
    "alxa": Size(subjects=12_000, licences=32_063, penalties=9_320, others=8_617, severe=2_297, incentive=222),
    # Twenty times the records for eight times the subjects: 100 000 subjects, 1 000 000 records.
    "region": Size(
        subjects=100_000, licences=641_260, penalties=186_400, others=172_340, severe=19_140, incentive=1_850
    ),
}
