"""What one condition is: its words, its article, and the test of a row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policies.actor import Asker
from policies.openness import Row

Holds = Callable[[Asker, Row], bool]


@dataclass(frozen=True)
class Condition:
    """One condition: `holds` is keyed by the row classes it can be asked of; of any other class it does not hold.

    route: the lawful way that it opens; roles: the only ones that can be granted by it, none named = any
    denies: it can only deny; any other can only grant
    """

    words: str
    citation: str
    holds: Mapping[str, Holds]
    route: str | None = None
    roles: tuple[str, ...] = ()
    denies: bool = False
