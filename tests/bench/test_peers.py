"""The rivals written in Python answer what the server answers, for both readers of the bench, on a small demo store."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from starlette.applications import Starlette

from bench.bodies import data_of, difference, is_empty
from bench.peers import idiomatic, limit
from bench.peers.duty import listed, read_duty
from bench.questions import MATTER, OFFICER, PUBLIC, READERS, Question, text_of
from db.engine import open_database
from policies.actor import PUBLIC as ANYBODY
from policies.actor import Actor
from resolvers.answer import Question as Asked
from resolvers.demo import bearer_key
from resolvers.demo.numbers import organisation_code
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.demo.conftest import KEYS, TODAY, build_at
from tests.golden.asking import reader_of

OFFICER_ON_DUTY = Actor(role=OFFICER, bearer_key=bearer_key("licensing-officer", KEYS), token_id="t" * 16)
NOON = datetime.combine(TODAY, time(4), tzinfo=UTC)
CODES_AT_ONCE = 100
NOBODY = organisation_code("91", "152900", 999_999)  # a code that no firm of the demo has
QUESTIONS = [
    (name, reader) for name in ("Q1", "Q2", "Q3", "Q4") for reader in READERS if (name, reader) != ("Q3", PUBLIC)
]
# What each rule of the law that the limit writes by hand hides; without it something is told that we do not tell.
PLANTED = {
    "a record whose publicity has ended": ("(publicity_until is null or publicity_until >= {})", "true", "Q1", PUBLIC),
    "a negative record of which no notice was served": ("notice_served_on <= {}", "true", "Q1", OFFICER),
    "a record past its disclosure": ("(disclosure_until is null or disclosure_until >= {})", "true", "Q3", OFFICER),
    "a record of another region": ("region_code in ('15", "region_code not in ('99", "Q1", OFFICER),
    "a firm of another kind": ("kind = 'LEGAL_PERSON'", "kind <> 'NATURAL_PERSON'", "Q2", PUBLIC),
}
DAY = {"sqlite": "?2", "postgresql": "$2"}

Way = Callable[[Mapping[str, Any]], Awaitable[Any]]


@pytest.fixture(scope="session")
def demo_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a small demo store in a SQLite file."""
    path = tmp_path_factory.mktemp("peers") / "demo.db"
    shutil.copy(sqlite_template, path)
    run_apart(build_at(f"sqlite:///{path}"))
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def demo_template(postgresql_cluster: Cluster | None, postgresql_template: str | None) -> Iterator[str | None]:
    """The address of the same in PostgreSQL, None where that is not installed."""
    if postgresql_cluster is None:
        yield None
        return
    name = f"peers_{next(NUMBERS)}"
    run_apart(administer(postgresql_cluster, f"create database {name} template {postgresql_template}"))
    run_apart(build_at(postgresql_cluster.url(name)))
    yield postgresql_cluster.url(name)
    run_apart(administer(postgresql_cluster, f"drop database {name} with (force)"))


@pytest.fixture
def demo_postgresql(cluster: Cluster, demo_template: str) -> str:
    """The same, and the case is skipped where PostgreSQL is not installed."""
    return demo_template


@pytest.fixture(params=["sqlite", "postgresql"])
def demo(request: pytest.FixtureRequest) -> str:
    """The address of a small demo store of each kind."""
    url: str = request.getfixturevalue(f"demo_{request.param}")
    return url


async def asked(url: str, name: str, reader: str) -> Question:
    """Return a question with what a small store has to ask for: each firm, each region, all firms in batches."""
    database = await open_database(url)
    found = await database.fetch_rows("select code, region_code from subject where kind = 'LEGAL_PERSON' order by code")
    await database.close()
    codes = [str(code) for code, _ in found]
    batches = [codes[at : at + CODES_AT_ONCE] for at in range(0, len(codes), CODES_AT_ONCE)]
    variables: dict[str, list[dict[str, Any]]] = {
        "Q1": [{"code": code} for code in codes],
        "Q2": [{"region": region} for region in sorted({str(region) for _, region in found})],
        "Q3": [{"codes": [*batch, NOBODY]} for batch in batches],
        "Q4": [{"code": code} for code in codes],
    }
    return Question(name, reader, text_of(name, reader), tuple(variables[name]))


async def differences(url: str, question: Question, way: Way) -> list[str]:
    """Return where a rival's answers differ from the server's, over all variables of a question."""
    database = await open_database(url)
    reader, actor = reader_of(database, KEYS), ANYBODY if question.reader == PUBLIC else OFFICER_ON_DUTY
    told, found = False, []
    try:
        for variables, body in zip(question.variables, question.bodies(), strict=True):
            answer = await reader.read(Asked(body["query"], None, body["variables"]), actor, now=NOON)
            ours = {key: orjson.loads(text) for key, text in answer.fields}
            told = told or not is_empty(ours)
            found.append(difference(ours, await way(variables)))
    finally:
        await database.close()
    assert told, "a question that finds nothing holds nothing"
    return [each for each in found if each]


@asynccontextmanager
async def limit_on(url: str) -> AsyncIterator[limit.Limit]:
    """The limit's statements over a store."""
    opened = await limit.open_limit(url, connections=1)
    try:
        yield opened
    finally:
        await opened.close()


def way_of(opened: limit.Limit, name: str, reader: str) -> Way:
    """Return how the limit is asked on the day of the tests."""
    body = limit.body_of(opened, name, reader, today=lambda: TODAY)

    async def ask(variables: Mapping[str, Any]) -> Any:
        return data_of(await body(variables))

    return ask


@pytest.mark.parametrize(("name", "reader"), QUESTIONS)
async def test_the_limit_answers_what_the_server_answers(demo: str, name: str, reader: str) -> None:
    question = await asked(demo, name, reader)
    async with limit_on(demo) as opened:
        assert await differences(demo, question, way_of(opened, name, reader)) == []


@pytest.mark.parametrize("planted", PLANTED)
async def test_a_rule_that_the_limit_forgets_is_seen(demo: str, planted: str) -> None:
    rule, instead, name, reader = PLANTED[planted]
    question = await asked(demo, name, reader)
    async with limit_on(demo) as opened:
        text, day = opened.texts[name, reader], DAY[demo.split(":")[0]]
        opened.texts = {(name, reader): text.replace(rule.format(day), instead)}
        assert opened.texts[name, reader] != text
        assert await differences(demo, question, way_of(opened, name, reader)) != []


@pytest.mark.parametrize(("name", "reader"), QUESTIONS)
async def test_idiomatic_strawberry_answers_what_the_server_answers(
    demo_postgresql: str, name: str, reader: str
) -> None:
    question = await asked(demo_postgresql, name, reader)
    view = await idiomatic.open_view(demo_postgresql, today=lambda: TODAY, connections=2)

    async def ask(variables: Mapping[str, Any]) -> Any:
        body = {"query": question.text, "variables": {**variables, "matter": MATTER}}
        return await posted(client, "/graphql", body, {"x-reader": reader})

    async with httpx.AsyncClient(transport=httpx.ASGITransport(view), base_url="http://peer") as client:
        assert await differences(demo_postgresql, question, ask) == []
    await view.close()


async def test_idiomatic_strawberry_counts_on_the_day_it_is_told(demo_postgresql: str) -> None:
    question = await asked(demo_postgresql, "Q1", PUBLIC)
    view = await idiomatic.open_view(demo_postgresql, today=lambda: TODAY.replace(year=2000), connections=2)

    async def ask(variables: Mapping[str, Any]) -> Any:
        return await posted(client, "/graphql", {"query": question.text, "variables": variables}, {"x-reader": PUBLIC})

    async with httpx.AsyncClient(transport=httpx.ASGITransport(view), base_url="http://peer") as client:
        assert await differences(demo_postgresql, question, ask) != []
    await view.close()


async def posted(client: httpx.AsyncClient, path: str, body: Any, headers: Mapping[str, str]) -> Any:
    """Return the data of a rival's answer over HTTP."""
    response = await client.post(
        path, content=orjson.dumps(body), headers={"content-type": "application/json", **headers}
    )
    assert response.status_code == 200
    return data_of(response.content)


@asynccontextmanager
async def serving(application: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an application that has started."""
    async with (
        application.router.lifespan_context(application),
        httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://peer") as client,
    ):
        yield client


async def test_the_address_names_the_question_and_the_reader(demo: str) -> None:
    question = await asked(demo, "Q4", PUBLIC)
    async with serving(limit.application(demo)) as client:
        for reader in READERS:
            data = await posted(client, f"/Q4?reader={reader}", question.variables[0], {})
            assert data["subject"]["code"] == question.variables[0]["code"]


async def test_the_header_names_the_reader_of_a_graphql_question(demo_postgresql: str) -> None:
    question = await asked(demo_postgresql, "Q4", PUBLIC)
    body = {"query": question.text, "variables": question.variables[0]}
    async with serving(idiomatic.application(demo_postgresql)) as client:
        for reader in READERS:
            data = await posted(client, "/graphql", body, {"x-reader": reader})
            assert data["subject"]["code"] == question.variables[0]["code"]


async def test_the_duty_is_the_officers_own(demo: str) -> None:
    database = await open_database(demo)
    duty = await read_duty(database)
    await database.close()
    assert "152900" in duty.regions
    assert {"ORG_ADMIN_PENALTY", "NP_TAX_ARREARS"} <= set(duty.categories)


async def test_a_store_without_the_demo_has_no_duty(store_url: str) -> None:
    with pytest.raises(LookupError):
        await limit.open_limit(store_url)


def test_a_code_that_would_end_its_quotation_is_refused() -> None:
    with pytest.raises(ValueError, match="more than letters"):
        listed(["152900", "x' or 'x' = 'x"])


async def test_idiomatic_strawberry_names_the_database_that_it_needs(demo_sqlite: str) -> None:
    with pytest.raises(ValueError, match="PostgreSQL alone"):
        await idiomatic.open_view(demo_sqlite)
