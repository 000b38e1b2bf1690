"""What no edit of the access files may take away: denials that bind everybody, and the log of state organs."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Required:
    """One line that must stand: its five parts, the file where it is at home, and the article that demands it."""

    role: str
    cls: str
    action: str
    condition: str
    effect: str
    file: str
    citation: str

    @property
    def parts(self) -> tuple[str, ...]:
        return self.role, self.cls, self.action, self.condition, self.effect


# What denies everybody: (class, condition, article), each for finding and for browsing.
_DENIALS = (
    ("RECORD", "EXPIRED", "IM-2018 §36"),
    ("RECORD", "DELETED", "IM-2018 §36"),
    ("RECORD", "REVOKED", "IM-2017-27 (20)"),
    ("RECORD", "NOT_NOTIFIED", "IM-2024 §34"),
    ("LIST_ENTRY", "REMOVED", "IM-2017-27 (17)"),
)
REQUIRED: tuple[Required, ...] = (
    *(
        Required("*", cls, action, condition, "deny", "denials.csv", citation)
        for cls, condition, citation in _DENIALS
        for action in ("FIND", "BROWSE")
    ),
    Required("USER_AGENCY", "ANSWER", "LOG", "ALWAYS", "allow", "user_agency.csv", "IM-2018 §26"),
)


def missing(required: Collection[Required], standing: Collection[tuple[str, ...]]) -> Iterator[str]:
    """Yield a fault for each required line that is not among the `standing` ones, in whatever file they stand.

    standing: role, class, action, condition and effect of each sound line
    """
    for line in required:
        if line.parts not in standing:
            yield f"{line.file}:1: `p, {', '.join(line.parts)}` must stand ({line.citation})"
