"""The fixed store, one's own to change, and packs with a rule more."""

from collections.abc import Callable
from datetime import date

import pytest

from db.database import Database
from policies import packs
from policies.packs import PACKS, Parameter
from tests.golden.asking import Asking
from tests.golden.store import fill
from tests.life.penalty import asking

Ruled = Callable[..., None]


@pytest.fixture
async def store(database: Database) -> Database:
    """The fixed store, open, of each kind."""
    await fill(database)
    return database


@pytest.fixture
async def ask(store: Database) -> Asking:
    """Asks the store, in which there is a penalty to correct."""
    return await asking(store)


@pytest.fixture
def ruled(monkeypatch: pytest.MonkeyPatch) -> Ruled:
    """Puts one more rule into the packs: its key, its value, the day it binds from."""

    def rule(key: str, value: int | tuple[str, ...], since: str, jurisdiction: str = "NATIONAL") -> None:
        row = Parameter(key, value, "MONTH", "a later order", jurisdiction, date.fromisoformat(since), "OUTSIDE_SOURCE")
        place = (jurisdiction, key)
        rows = sorted([row, *packs.PACKS.get(place, ())], key=lambda each: each.effective_from, reverse=True)
        monkeypatch.setattr(packs, "PACKS", {**packs.PACKS, place: tuple(rows)})
        monkeypatch.setattr("resolvers.life.ends.PACKS", packs.PACKS)

    assert packs.PACKS is PACKS
    return rule
