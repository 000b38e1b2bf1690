"""Bodies larger than a question, i.e. batches of records: for callers who may send them, a few at once.

A body is in memory as a whole, and several times its size while it is worked on: what all of them take is bounded.
"""

from dataclasses import dataclass

from db.engine import StoreBusy
from schema.head import Head
from schema.request import MAX_BODY, MAX_DIGITS


@dataclass(frozen=True)
class LargeBounds:
    """How large a batch may be, in bytes, and how many may be under way at once."""

    size: int = 8 * 1024 * 1024
    at_once: int = 4


class LargeBodies:
    """The room of one server for large bodies."""

    def __init__(self, bounds: LargeBounds) -> None:
        self._bounds = bounds
        self._taken = 0

    def take(self, head: Head) -> int:
        """Return how large the body of a request may be, having taken room for it where it says that it is large.

        Raises: StoreBusy where there is no room now.
        """
        stated = head.fields.get(b"content-length", b"")
        if not stated.isdigit() or len(stated) > MAX_DIGITS or int(stated) <= MAX_BODY:
            return MAX_BODY
        if self._taken >= self._bounds.at_once:
            raise StoreBusy("as many large bodies are under way as are taken on")
        self._taken += 1
        return max(self._bounds.size, MAX_BODY + 1)

    def give_back(self) -> None:
        """Give back the room of one large body."""
        self._taken -= 1
