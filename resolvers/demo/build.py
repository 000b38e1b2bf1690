"""One build of the demo data: into an empty store, the same rows for the same seed and day, or nothing at all."""

from collections.abc import Mapping
from datetime import date

from db.database import Database
from db.identity import IdentityKeys
from resolvers.demo.actors import ACTORS, bearer_key
from resolvers.demo.sizes import SIZES, Size
from resolvers.demo.storing import clear, is_empty
from resolvers.demo.writing import Progress, start, write


class StoreNotEmpty(Exception):
    """The store holds rows already; the demo data is built into an empty store only."""

    code = "STORE_NOT_EMPTY"

    def __init__(self) -> None:
        super().__init__("the store is not empty; name a new file or database, or remove the old one first")


def _unheard(_what: str, _done: int, _total: int) -> None:
    """Hear no progress."""


async def build(
    database: Database,
    keys: IdentityKeys,
    *,
    seed: int,
    size: str | Size,
    today: date,
    progress: Progress = _unheard,
) -> Mapping[str, int]:
    """Build a data set (`size`: a key of SIZES, or counts) into an empty store; return how many rows there are of what.

    Raises: StoreNotEmpty. Whatever fails, the store is left as empty as it was; only a process that is killed leaves
    rows behind, and then `is_complete` is false and the store has to be removed before it is built again.
    """
    if not await is_empty(database):
        raise StoreNotEmpty
    counts = SIZES[size] if isinstance(size, str) else size
    try:
        counted = await write(start(database, keys, seed=seed, size=counts, today=today), progress)
        if database.dialect == "postgresql":  # small tables change too little to be analysed by themselves
            await database.commit([("analyze", ())])
        return counted
    except BaseException:
        await clear(database)
        raise


async def is_complete(database: Database, keys: IdentityKeys) -> bool:
    """Tell whether a demo build under these keys has come to its end in this store."""
    found = await database.fetch_rows("select key from bearer")
    return {bearer_key(actor.name, keys) for actor in ACTORS} <= {key for (key,) in found}
