"""C11: once a submission is answered, nothing that lives in the process holds what was refused: no cache, no log."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from db.database import Database
from tests.bans.traces import living
from tests.intake.office import CERTIFIED, HONOUR, office, submitted
from tests.writing.desk import Desk

# Only backwards: the tests hold nothing that they look for.
REFUSED, KEPT = "3uZk7RwLp8", "5yGm4NdXq2"


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    opened = await office(database)
    yield opened
    await opened.client.aclose()


def rows(backwards: str) -> list[dict[str, Any]]:
    """Return records that are refused for a value in a field, in a key and in a text, and one that is held."""
    value = backwards[::-1]
    return [
        HONOUR | {"providerKey": "1", "content": {"bloodType": value}},
        HONOUR | {"providerKey": "2", "content": {f"病史{value}": 1}},
        HONOUR | {"providerKey": "3", "content": {"facts": f"血型为A型 {value}"}, "decidedOn": "2026-11-21"},
        HONOUR | {"providerKey": "4", "content": {"facts": f"血型为A型 {value}"}},
        CERTIFIED | {"content": {"certificateName": value, "血型": "A"}},
    ]


async def test_c11_no_living_object_holds_a_refused_value(desk: Desk) -> None:
    receipt = await submitted(desk, *rows(REFUSED))
    assert (receipt["refused"], receipt["held"]) == (4, 1)
    assert living(REFUSED) == 0


async def test_what_lives_on_is_found_by_the_same_search(desk: Desk) -> None:
    kept = rows(KEPT)
    await submitted(desk, *kept)
    assert living(KEPT) == len(kept) - 1  # two of them share one text
