"""What an attack once found on the short ways: connections at hand, answers in one write, what is remembered."""

import asyncio
import gc
import json
import weakref
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from prometheus_client import REGISTRY
from starlette.types import Message

from db.engine import open_database
from db.lending import is_lost
from policies.clocks import LEGAL_DAY
from resolvers.answer import Reader
from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import COMPANY_CODE, PERSON_NAME
from resolvers.withheld import Report
from schema import request
from schema.endpoint import GraphQLEndpoint
from schema.tokens import TokenRules, TokenVerifier
from tests.endpoint.desk import AUDIENCE, ISSUER, KEYS, MARKER, Desk, Rules, house_of, refusal, token

PATIENCE = 30  # seconds after which a case that hangs has failed
OFFICER = "licensing-officer"


@pytest.mark.parametrize("steps", range(1, 6))
async def test_nobody_goes_on_in_a_transaction_whose_borrower_left_while_it_began(
    steps: int, postgresql_url: str
) -> None:
    database = await open_database(postgresql_url, pool_size=1)

    async def leave() -> None:
        async with database.transaction() as transaction:
            await transaction.execute("select 1")
            await asyncio.Event().wait()

    gone = asyncio.create_task(leave())
    for _ in range(steps):  # the driver has sent `begin`, and has not been told how it went
        await asyncio.sleep(0)
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    revoked = "insert into revoked_token (token_id, revoked_at) values ('of-a-test', now())"
    async with asyncio.timeout(PATIENCE):
        await database.commit([(revoked, [])])
        other = await asyncpg.connect(postgresql_url)
        durable = await other.fetchval("select count(*) from revoked_token")
        await other.close()
        await database.close()
    assert durable == 1  # what is told as committed is there for everybody


async def test_whoever_borrows_after_a_statement_was_left_reads_its_own_answer(postgresql_url: str) -> None:
    database = await open_database(postgresql_url, pool_size=2)

    async def ask(number: int) -> tuple[int, int]:
        row = await database.fetch_row("select $1::int, pg_sleep($2::float8)", [number, number % 3 / 1000])
        assert row is not None
        return number, row[0]

    async with asyncio.timeout(PATIENCE):
        asked = [asyncio.create_task(ask(number)) for number in range(200)]
        for number, each in enumerate(asked):
            if number % 10 == 0:
                await asked[number - 10 if number else 9]
            elif number % 3 == 0:
                each.cancel()
        answers = [each for each in await asyncio.gather(*asked, return_exceptions=True) if isinstance(each, tuple)]
        await database.close()
    assert len(answers) > 100
    assert all(number == answered for number, answered in answers)


async def test_connections_lost_while_nobody_used_them_cost_nobody_an_answer(postgresql_url: str) -> None:
    database = await open_database(postgresql_url, pool_size=3)
    at_once = [database.fetch_row("select pg_backend_pid(), pg_sleep(0.05)") for _ in range(3)]
    backends = {row[0] for row in await asyncio.gather(*at_once) if row}
    other = await asyncpg.connect(postgresql_url)
    await other.fetch("select pg_terminate_backend(pid) from unnest($1::int[]) as pid", list(backends))
    await other.close()
    async with asyncio.timeout(PATIENCE):
        for connection in database._lending._idle:  # type: ignore[attr-defined]
            while not is_lost(connection):  # noqa: ASYNC110 - the driver tells nobody
                await asyncio.sleep(0.001)
        assert [await database.fetch_row("select 1") for _ in range(4)] == [(1,)] * 4
        await database.close()


def _reports_with(text: str) -> list[Report]:
    """Return every report in memory that holds a text."""
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, Report) and text in repr(each.notes)]


async def test_what_is_withheld_from_a_question_that_is_not_kept_is_not_kept_either(desk: Desk) -> None:
    name = f"n{MARKER[:17]}"  # somebody's number as an alias: it stands in the paths of what is withheld
    fields = "records { nodes { title content } }"
    told = await desk.ask(f'{{ {name}: subject(code: "{COMPANY_CODE}") {{ {fields} }} }}')
    assert told.json()["extensions"]["withheld"][0]["path"][0] == name
    assert not _reports_with(name)


async def test_what_is_withheld_is_written_once_for_all_answers_of_a_program(desk: Desk) -> None:
    question = "query($c: String!) { subject(code: $c) { records { nodes { title content } } } }"
    first, second = [await desk.ask(question, {"c": COMPANY_CODE}) for _ in range(2)]
    assert first.json()["extensions"] == second.json()["extensions"]
    assert len(_reports_with("'subject', 'records'")) == 1


@pytest.mark.parametrize("second", ["identity", "gzip"])
async def test_a_packed_body_is_refused_whatever_else_is_said_of_it(second: str, desk: Desk) -> None:
    headers = [("content-type", "application/json"), ("content-encoding", "gzip"), ("content-encoding", second)]
    answer = await desk.client.post("/graphql", content=b'{"query": "{ viewer { role } }"}', headers=headers)
    assert refusal(answer) == (415, "MEDIA_TYPE_UNSUPPORTED")


async def test_a_media_type_that_is_not_taken_is_not_remembered(desk: Desk) -> None:
    before = request._require_json.cache_info().currsize
    answer = await desk.ask("{ viewer { role } }", headers={"content-type": f"application/json; x={MARKER}"})
    assert refusal(answer) == (415, "MEDIA_TYPE_UNSUPPORTED")
    assert request._require_json.cache_info().currsize == before


async def test_the_reader_of_a_policy_that_is_no_more_is_forgotten_with_all_it_kept(desk: Desk, rules: Rules) -> None:
    endpoint = _endpoint(desk, rules, Clock(datetime.now(UTC), timedelta(0)))
    clock = Clock(datetime.now(UTC), timedelta(0))
    gone = weakref.ref(endpoint._reader)
    assert (await _ask_slowly(endpoint, clock, "{ viewer { role } }", None))[0] == 200
    endpoint.use(Reader(house_of(desk.database, rules)))
    assert gone() is None


class Clock:
    """A clock that stands still until the body of a request comes, a while after its head."""

    def __init__(self, start: datetime, wait: timedelta) -> None:
        self.moment = start
        self._wait = wait

    def __call__(self) -> datetime:
        return self.moment

    def bring(self, body: bytes) -> Callable[[], Awaitable[Message]]:
        parts = [body[:9], body[9:]]

        async def receive() -> Message:
            if len(parts) == 1:
                self.moment += self._wait
            return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

        return receive


async def _ask_slowly(endpoint: GraphQLEndpoint, clock: Clock, query: str, bearer: str | None) -> Any:
    """Return (status, body) of a question whose body comes late."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json")]
    headers += [(b"authorization", f"Bearer {bearer}".encode())] if bearer else []
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}
    await endpoint(scope, clock.bring(json.dumps({"query": query}).encode()), send)
    return sent[0]["status"], json.loads(sent[1]["body"])


def _endpoint(desk: Desk, rules: Rules, clock: Clock) -> GraphQLEndpoint:
    verifier = TokenVerifier((ISSUER.trusted_key,), TokenRules(AUDIENCE, timedelta(hours=12)))
    return GraphQLEndpoint(Reader(house_of(desk.database, rules)), verifier, now=clock)


async def test_a_token_that_expires_before_the_question_is_whole_opens_nothing(desk: Desk, rules: Rules) -> None:
    clock = Clock(datetime.now(UTC), timedelta(hours=3))
    bearer = token("company", now=clock.moment, lifetime=timedelta(hours=1))
    status, body = await _ask_slowly(_endpoint(desk, rules, clock), clock, "{ viewer { role } }", bearer)
    assert (status, body["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


async def test_a_question_is_answered_on_the_day_on_which_it_is_whole(desk: Desk, rules: Rules) -> None:
    midnight = datetime.now(LEGAL_DAY).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    clock = Clock(midnight - timedelta(minutes=5), timedelta(minutes=10))
    bearer = token("company", now=clock.moment, lifetime=timedelta(hours=1))
    question = "{ records(filter: { openness: RESTRICTED }) { totalCount } }"
    status, _ = await _ask_slowly(_endpoint(desk, rules, clock), clock, question, bearer)
    assert status == 200
    ((at,),) = await desk.database.fetch_rows("select max(at) from query_log")
    assert datetime.fromisoformat(at) >= midnight


def _roles_counted() -> set[str]:
    samples: Iterable[Any] = (each for metric in REGISTRY.collect() for each in metric.samples)
    return {each.labels["role"] for each in samples if each.name.startswith("creditgraph_questions")}


async def test_a_role_that_no_rule_speaks_of_is_no_label_of_a_metric(desk: Desk) -> None:
    bearer = token(OFFICER, role="ZHANG_SAN_OF_ALXA")
    refused = await desk.ask("{ viewer { role } }", headers={"authorization": f"Bearer {bearer}"})
    assert refused.status_code == 401
    assert "ZHANG_SAN_OF_ALXA" not in _roles_counted()


async def test_a_purpose_of_nobodys_unit_lets_no_words_into_the_log(desk: Desk) -> None:
    await desk.database.commit([("update bearer set unit_id = null where key = ?", [bearer_key(OFFICER, KEYS)])])
    question = "query($m: String!) @purpose(code: ADMIN_LICENSING, matter: $m) { viewer { role } }"
    refused = await desk.ask(question, {"m": f"about {PERSON_NAME}"}, actor=OFFICER)
    assert refusal(refused) == (200, "PURPOSE_NOT_PERMITTED")
    matters = await desk.database.fetch_rows("select matter from query_log")
    assert f"about {PERSON_NAME}" not in [matter for (matter,) in matters]
