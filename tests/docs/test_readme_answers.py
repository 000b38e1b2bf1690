"""The three questions of the README, asked of a small demo store: the answers are the ones it shows."""

import json
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest

from application import ROOT, build_app, demo_actors, identity_keys
from db.engine import open_database
from resolvers.demo import SIZES, build
from settings import load_settings
from tests.docs.test_readme import blocks, questions

EXAMPLES = list(zip(questions("README.md"), blocks("README.md", "json"), strict=True))


@pytest.fixture
async def service(tmp_path: Path, sqlite_url: str) -> AsyncIterator[tuple[httpx.AsyncClient, dict[str, str]]]:
    """A client of the service over a hundredth of the demo data, and the demo actors' tokens."""
    settings = load_settings({"CREDITGRAPH_STATE_DIR": str(tmp_path / "state")}, root=ROOT)
    database = await open_database(sqlite_url, statement_timeout=0)
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    await build(database, identity_keys(settings), seed=1, size=SIZES["alxa"].scaled(0.01), today=today)
    tokens = {actor.name: actor.token for actor in await demo_actors(settings, database)}
    transport = httpx.ASGITransport(build_app(settings, database))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client, tokens
    await database.close()


async def test_the_readme_shows_what_the_service_answers(service: tuple[httpx.AsyncClient, dict[str, str]]) -> None:
    client, tokens = service
    for (actor, body), shown in EXAMPLES:
        headers = {"authorization": f"Bearer {tokens[actor]}"} if actor else {}
        response = await client.post("/graphql", content=body, headers={"content-type": "application/json", **headers})
        assert response.status_code == 200
        assert response.json()["data"] == json.loads(shown)["data"]


async def test_the_example_questions_of_graphiql_are_answered_without_errors(
    service: tuple[httpx.AsyncClient, dict[str, str]],
) -> None:
    client, tokens = service
    for file in sorted((ROOT / "docs" / "questions").glob("*.graphql")):
        text = file.read_text(encoding="utf-8")
        actor = text.split("# Ask as: ")[1].splitlines()[0].strip()
        variables = file.with_suffix(".json")
        body = {"query": text, "variables": json.loads(variables.read_text("utf-8")) if variables.exists() else None}
        headers = {"authorization": f"Bearer {tokens[actor]}"} if actor in tokens else {}
        answer = (await client.post("/graphql", json=body, headers=headers)).json()
        assert "errors" not in answer, file.name
        assert all(value is not None for value in answer["data"].values()), file.name
