"""A service with as many questions in flight as it takes on: the next is told to come back, and nobody else suffers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
import pytest

from db.database import Arguments, Row
from db.engine import Database, StoreBusy, open_database
from resolvers import presence
from schema.capacity import Bounds, Capacity
from schema.frame import operation_routes
from tests.endpoint.desk import LICENSING, Rules, app_of, desk_at, endpoint_of, house_of, refusal, token
from tests.endpoint.gated import Gated
from tests.served import served

TAKEN_ON = 3
PATIENCE = 20  # seconds after which a case that hangs has failed
ANYBODY = {"query": "{ subjects(first: 1) { nodes { name } } }"}
OFFICER = {"query": f"query {LICENSING} {{ subjects(first: 1) {{ nodes {{ name }} }} }}"}


@dataclass(frozen=True)
class Full:
    """A running service that waits for its store with all the questions that it takes on."""

    client: httpx.AsyncClient
    store: Gated
    taken: Sequence["asyncio.Task[httpx.Response]"]

    async def ask_as_officer(self) -> httpx.Response:
        """Ask as somebody whose every question is entered in the log."""
        bearer = {"authorization": f"Bearer {token('licensing-officer')}"}
        return await self.client.post("/graphql", json=OFFICER, headers=bearer)

    async def entries(self) -> int:
        rows = await self.store.fetch_rows("select count(*) from query_log")
        return int(rows[0][0])


@asynccontextmanager
async def full(url: str, rules: Rules) -> AsyncIterator[Full]:
    database = await open_database(url)
    store = Gated(database)
    app = app_of(endpoint_of(house_of(store, rules)), *operation_routes(lambda: presence.answers(store)))
    async with (
        served(app, Capacity(Bounds(TAKEN_ON, 50, seconds=0.0))) as at,
        httpx.AsyncClient(base_url=f"http://{at.host}:{at.port}", timeout=PATIENCE) as client,
        asyncio.timeout(PATIENCE),
    ):
        taken = [asyncio.create_task(client.post("/graphql", json=ANYBODY)) for _ in range(TAKEN_ON)]
        for _ in taken:
            await store.arrived.acquire()
        yield Full(client, store, taken)
        store.gate.set()
        await asyncio.gather(*taken)
    await database.close()


@pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)
async def test_the_next_question_is_told_when_to_come_back_and_enters_no_log(filled_url: str, rules: Rules) -> None:
    async with full(filled_url, rules) as here:
        before = await here.entries()
        refused = await here.ask_as_officer()
        assert refusal(refused) == (503, "OVERLOADED")
        assert refused.headers["retry-after"] == "1"
        assert await here.entries() == before
        here.store.gate.set()
        await asyncio.gather(*here.taken)
        answered = await here.ask_as_officer()
        assert answered.status_code == 200
        assert await here.entries() == before + 1  # the same question is entered where it is answered


async def test_what_was_taken_on_is_answered_and_the_next_is_taken_on_again(filled_url: str, rules: Rules) -> None:
    async with full(filled_url, rules) as here:
        refused = [await here.client.post("/graphql", json=ANYBODY) for _ in range(5)]
        assert {refusal(each) for each in refused} == {(503, "OVERLOADED")}
        here.store.gate.set()
        answers = await asyncio.gather(*here.taken)
        assert [each.status_code for each in answers] == [200] * TAKEN_ON
        assert len({each.content for each in answers}) == 1
        after = await here.client.post("/graphql", json=ANYBODY)
        assert (after.status_code, after.content) == (200, answers[0].content)


async def test_the_operator_sees_a_full_service_alive_ready_and_counting(filled_url: str, rules: Rules) -> None:
    async with full(filled_url, rules) as here:
        before = counted((await here.client.get("/metrics")).text)
        assert refusal(await here.client.post("/graphql", json=ANYBODY)) == (503, "OVERLOADED")
        assert (await here.client.get("/healthz")).json() == {"status": "alive"}
        assert (await here.client.get("/readyz")).json() == {"status": "ready"}
        assert counted((await here.client.get("/metrics")).text) == before + 1


def counted(metrics: str) -> float:
    return float(next(line.split()[1] for line in metrics.splitlines() if line.startswith("creditgraph_shed_total")))


class Busy(Gated):
    """A store whose connections are all in use, for as long as a statement may wait for one."""

    async def fetch_row(self, sql: str, args: Arguments = ()) -> Row | None:
        raise StoreBusy


async def test_a_question_that_waited_too_long_for_the_store_is_told_the_same(filled_url: str, rules: Rules) -> None:
    database: Database = await open_database(filled_url)
    desk = desk_at(endpoint_of(house_of(Busy(database), rules)), database)
    refused = await desk.ask(ANYBODY["query"])
    assert refusal(refused) == (503, "OVERLOADED")
    assert refused.headers["retry-after"] == "1"
    await desk.client.aclose()
    await database.close()
