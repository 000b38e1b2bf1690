"""A process that dies in the middle of a change leaves all of it, or nothing: change, version, line and entry."""

import asyncio
import subprocess
import sys

import pytest

from db.engine import open_database
from tests.readers.logbook import LOG, fill
from tests.writing.desk import RESTRICTED
from tests.writing.killed import DEAD, POINTS

COUNTS = f"""select (select count(*) from record where id = '{RESTRICTED[4:]}' and state = 'REVOKED'),
 (select count(*) from record_version where record_id = '{RESTRICTED[4:]}'),
 (select count(*) from aggregation_log), (select count(*) from query_log) - {len(LOG)}"""


@pytest.mark.parametrize("point", POINTS)
async def test_a_change_whose_process_dies_is_there_as_a_whole_or_not_at_all(sqlite_url: str, point: str) -> None:
    store = await open_database(sqlite_url)
    await fill(store)
    await store.close()
    command = [sys.executable, "-m", "tests.writing.killed", sqlite_url, point]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    assert done.returncode == (0 if point == "never" else DEAD), done.stderr
    assert ('"data"' in done.stdout) == (point == "never")
    store = await open_database(sqlite_url)
    (counts,) = await store.fetch_rows(COUNTS)
    await store.close()
    is_done = point in ("after the commit", "never")
    assert counts == ((1, 1, 1, 1) if is_done else (0, 0, 0, 0))
