"""Writes entries of the query log in groups: what comes while a commit is under way goes with the next one.

An entry is *written* when `LogWriter.write` has returned: committed and durable, before its answer leaves
(IM-2018 §26, §35). There is no task that has to live: a commit is begun by the first entry that finds none under
way, and whatever ends it, by whatever end, everybody who waits for it is told.
"""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.arguments import ArgumentInvalid
from db.database import (
    ConstraintViolated,
    Database,
    StatementFailed,
    StatementTimeout,
    StoreUnavailable,
)
from db.query_log import Entry, EntrySubjects, LogUnavailable, Packed, packed, statements

# Nothing of the group is kept, and perhaps because of one entry alone: the others are worth another try.
REFUSED = (ConstraintViolated, StatementFailed, ArgumentInvalid)
SPEAKING = (StoreUnavailable, StatementTimeout, *REFUSED)  # their messages hold no value
LOST = "the commit did not end as it should"
FULL = "too many entries are waiting"


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """How much is written at once, and how much may wait.

    seconds: how long one group may take, its second tries included, before nobody waits for it any longer
    """

    entries: int = 64  # of a group
    rows: int = 4000  # of a group: nobody's single row waits for many more of others'
    waiting: int = 1024  # entries beside the groups under way; a further one is refused at once
    seconds: float = 10.0


class _Waiting:
    """An entry and whoever waits for it: told None once it is written, or why it is not."""

    __slots__ = ("entry", "told")

    def __init__(self, entry: Packed, told: "asyncio.Future[str | None]") -> None:
        self.entry = entry
        self.told = told


class LogWriter:
    """Writes the entries of one reader. A policy read anew brings another; the old one ends with its last question."""

    def __init__(self, database: Database, bounds: Bounds | None = None) -> None:
        self._database = database
        self._bounds = bounds or Bounds()
        self._waiting: deque[_Waiting] = deque()
        self._lane: asyncio.Task[None] | None = None
        self._under_way: list[_Waiting] = []

    async def write(self, entry: Entry, subjects: Sequence[EntrySubjects]) -> None:
        """Return once the entry is committed with all of its subjects, one row each.

        An entry whose request is cancelled meanwhile is written all the same.
        Raises: LogUnavailable; then the entry is not written, or nobody can tell whether it is.
        """
        try:
            ready = packed(entry, subjects, dialect=self._database.dialect)
        except Exception as error:
            reason: str | None = said(error)
        else:
            reason = FULL if len(self._waiting) >= self._bounds.waiting else await self._entered(ready)
        if reason is not None:
            raise LogUnavailable(f"the query log cannot be written: {reason}")

    def _entered(self, ready: Packed) -> "asyncio.Future[str | None]":
        """Put the entry where the next group is taken from."""
        told: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(ready, told))
        if self._lane is None:
            self._begin()
        return told

    def _begin(self) -> None:
        """Begin the lane; it runs in the loop's next round, so that whatever is ready in this one is with it."""
        self._lane = asyncio.get_running_loop().create_task(self._run())
        self._lane.add_done_callback(self._ended)

    async def _run(self) -> None:
        """Commit group after group until nothing waits."""
        loop = asyncio.get_running_loop()
        lane = asyncio.current_task()
        assert lane is not None
        while self._waiting and lane is self._lane:
            group = self._under_way = self._taken()
            timer = loop.call_later(self._bounds.seconds, self._give_up, lane)
            try:
                await self._commit(group)
            finally:
                timer.cancel()

    def _taken(self) -> list[_Waiting]:
        group: list[_Waiting] = []
        rows = 0
        while self._waiting and len(group) < self._bounds.entries:
            rows += self._waiting[0].entry.rows
            if group and rows > self._bounds.rows:
                break
            group.append(self._waiting.popleft())
        return group

    async def _commit(self, group: Sequence[_Waiting]) -> None:
        """Commit a group; where the store refuses it, each of its entries alone, so that only the bad one is lost."""
        tries = deque([group])
        while tries:
            tried = tries.popleft()
            entries = [each.entry for each in tried]
            try:
                await self._database.commit(statements(entries, dialect=self._database.dialect))
            except REFUSED as error:
                if len(tried) > 1:
                    tries.extend([each] for each in tried)
                else:
                    _tell(tried, said(error))
            except Exception as error:  # whatever it is, nobody knows of these entries: deny, and let nobody wait
                _tell(group, said(error))
                self._refuse_waiting(said(error))
                return
            else:
                _tell(tried, None)

    def _give_up(self, lane: "asyncio.Task[None]") -> None:
        """Tell everybody that it took too long, without waiting for a commit that may not heed its cancellation."""
        self._leave(StatementTimeout("the commit took too long"))
        lane.cancel()

    def _ended(self, lane: "asyncio.Task[None]") -> None:
        """See to those who still wait when a lane has come to its end, ordinary or not."""
        if lane is not self._lane:  # given up before
            return
        if lane.cancelled() or lane.exception() is not None:
            self._leave(StoreUnavailable(LOST))
            return
        self._lane = None
        if self._waiting:  # came between the lane's last look and its end
            self._begin()

    def _leave(self, error: Exception) -> None:
        self._lane = None
        _tell(self._under_way, said(error))
        self._refuse_waiting(said(error))

    def _refuse_waiting(self, reason: str) -> None:
        """Refuse those whose group has not begun: a store that fails one fails the next, after as long a wait."""
        _tell(self._waiting, reason)
        self._waiting.clear()


def _tell(entries: Iterable[_Waiting], reason: str | None) -> None:
    for each in entries:
        if not each.told.done():  # told before, or its client has gone
            each.told.set_result(reason)


def said(error: Exception) -> str:
    """Return why an entry is not written, in words that hold no value."""
    return str(error) if isinstance(error, SPEAKING) else type(error).__name__
