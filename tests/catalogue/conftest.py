"""The desk for changes of the catalogue, over the small store of each kind, on a day that a test may move."""

from collections.abc import AsyncIterator

import pytest

from db.database import Database
from tests.catalogue.desk import CatalogueDesk, desk_over, more_people
from tests.readers import people
from tests.readers.logbook import fill


@pytest.fixture
async def desk(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[CatalogueDesk]:
    """The filled store, with an operator of the region and an authority of the league beside its people."""
    with monkeypatch.context() as patched:
        for name, who in more_people().items():
            patched.setitem(people.BEARERS, name, who)
        for name in more_people():
            patched.setitem(people.ACTORS, name, people.Actor(people.BEARERS[name].role, people.bearer_key(name)))
        await fill(database)
        made = desk_over(database)
        yield made
        await made.client.aclose()
