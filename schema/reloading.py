"""The policy read anew while questions are answered: put in place as a whole, in one assignment, or not at all."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import replace

from prometheus_client import Counter, Info

from policies.check import Checked
from policies.fields import UnclassifiedField
from policies.renewal import FilesInMotion, Fixed, RestartNeeded, read_anew
from policies.tables import PolicyFileError
from resolvers.answer import Reader
from resolvers.running import House
from schema.endpoint import GraphQLEndpoint

_RELOADS = Counter("creditgraph_policy_reloads", "Readings of the policy while the service runs", ("outcome",))
_IN_FORCE = Info("creditgraph_policy", "The revision of the policy that decides")
_OUTCOMES = {  # what is wrong with the files, as the metric says it
    PolicyFileError: "faulty",
    UnclassifiedField: "faulty",
    RestartNeeded: "restart_needed",
    FilesInMotion: "in_motion",
}


class PolicyReload:
    """Puts the policy of the files into force.

    A reader decides, compiles and logs by one policy for as long as it lives. A new policy comes with a new reader,
    which knows no program of the old one; whoever is being answered keeps the reader that it began with.
    """

    def __init__(self, endpoint: GraphQLEndpoint, house: House, *, fixed: Fixed, coordinates: Collection[str]) -> None:
        """coordinates: every field of the schema that is served"""
        self._endpoint = endpoint
        self._house = house
        self._fixed = fixed
        self._coordinates = frozenset(coordinates)
        self._turn = asyncio.Lock()
        _IN_FORCE.info({"revision": house.policy.revision})

    async def __call__(self, tell: Callable[[str], None]) -> None:
        """Read the files beside the event loop, put what they say into force where it is sound, and tell in one line.

        Never raises: what cannot be read leaves everything as it is.
        """
        async with self._turn:  # one after the other: the last reading is the one that stays
            try:
                read = await asyncio.to_thread(read_anew, self._fixed, self._coordinates)
                outcome, said = self._put_in_force(read)
            except Exception as fault:
                outcome = next((_OUTCOMES[each] for each in type(fault).__mro__ if each in _OUTCOMES), "failed")
                said = f"error [POLICY_INVALID]: the policy stays {self._house.policy.revision}: {_reason(fault)}"
        _RELOADS.labels(outcome).inc()
        tell(said)

    def _put_in_force(self, read: Checked) -> tuple[str, str]:
        before, after = self._house.policy.revision, read.policy.revision
        if before == after:
            return "unchanged", f"policy {after} stays in force: its files are the same"
        house = replace(self._house, policy=read.policy, classes=read.classes)
        self._endpoint.use(Reader(house))
        self._house = house
        _IN_FORCE.info({"revision": after})
        return "in_force", f"policy {after} is in force; it was {before}"


def _reason(fault: Exception) -> str:
    if isinstance(fault, PolicyFileError):
        return "; ".join(fault.faults)
    # Of anything unforeseen only the class: its text may hold what it met.
    return str(fault) if type(fault) in _OUTCOMES else type(fault).__name__
