"""On PostgreSQL the nightly round has a role of its own: it alone deletes, and reads next to nothing besides."""

from collections.abc import AsyncIterator, Iterator
from datetime import date

import pytest

from db.engine import Database, StatementFailed, open_database
from db.grants import NIGHTLY, SERVICE, Rights, grant
from resolvers.life.nightly import nightly
from tests.clusters import Cluster
from tests.conftest import administer, run_apart
from tests.golden.store import fill
from tests.life.round import like, put_records, record_id, round_of

DAY = date(2026, 11, 21)


async def _filled(url: str) -> None:
    owner = await open_database(url)
    await fill(owner)
    await put_records(owner, like("受限的个人处罚", 91, disclosure_until=date(2026, 11, 20)))
    await owner.close()


async def _dropped(url: str, role: str) -> None:
    owner = await open_database(url)
    await owner.commit([(f"drop owned by {role}", ())])
    await owner.close()


@pytest.fixture(params=[pytest.param(("night", NIGHTLY), id="nightly"), pytest.param(("day", SERVICE), id="service")])
def granted(request: pytest.FixtureRequest, cluster: Cluster, postgresql_url: str) -> Iterator[tuple[str, str]]:
    """The name of a role, and the address of a filled store under it."""
    role: str
    rights: Rights
    role, rights = request.param
    run_apart(_filled(postgresql_url))
    run_apart(administer(cluster, f"create role {role} login"))
    run_apart(grant(postgresql_url, role, rights))
    yield role, postgresql_url.replace("postgres@", f"{role}@")
    run_apart(_dropped(postgresql_url, role))
    run_apart(administer(cluster, f"drop role {role}"))


@pytest.fixture
async def connected(granted: tuple[str, str]) -> AsyncIterator[tuple[str, Database]]:
    """The role and the store as it sees it."""
    opened = await open_database(granted[1])
    yield granted[0], opened
    await opened.close()


async def test_the_nightly_role_does_the_round_and_the_service_can_not(connected: tuple[str, Database]) -> None:
    role, store = connected
    if role == "day":
        with pytest.raises(StatementFailed, match="permission denied"):
            await nightly(store, round_of(DAY), persons_part=("legalRepresentative",))
        return
    night = await nightly(store, round_of(DAY), persons_part=("legalRepresentative",))
    assert night.erased == 1
    assert await store.fetch_rows(f"select 1 from record where id = '{record_id(91)}'") == []
    assert (await nightly(store, round_of(DAY), persons_part=("legalRepresentative",))).erased == 0


FORBIDDEN = [
    pytest.param("select 1 from query_log", id="reads the query log"),
    pytest.param("select content from tip", id="reads what a tip says"),
    pytest.param("select statement from credit_case", id="reads what an applicant pleads"),
    pytest.param("select object_id from aggregation_log", id="reads the aggregation log"),
    pytest.param("delete from aggregation_log", id="takes a line of the log away"),
    pytest.param("delete from tombstone", id="lets an erased record come again"),
    pytest.param("delete from list_entry", id="takes an entry off a list"),
    pytest.param("insert into record select * from record", id="makes a record"),
    pytest.param("update subject set openness = 'OPEN'", id="opens a subject"),
    pytest.param("update bearer set role = 'OPERATOR'", id="promotes a bearer"),
]


@pytest.mark.parametrize("granted", [("night", NIGHTLY)], indirect=True, ids=["nightly"])
@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_the_nightly_role_may_do_nothing_else(connected: tuple[str, Database], statement: str) -> None:
    _, store = connected
    with pytest.raises(StatementFailed, match="permission denied"):
        await store.commit([(statement, ())])
